import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lookOf, nameFault } from '../../src/base/names.ts';

test.each([
  'Ada Quill',
  'Ада Перо',
  '중앙선 핫라인',
  '中美国防部直通电话',
  'צה״ל',
  'کمیته‌های مشترک',
  'الجيش‏ (الشمال)',
  "N'Djamena–Abéché line",
  '☎',
  '7',
  '👩‍🚀',
])('%s is a name, in any script', name => {
  expect(nameFault(name)).toBeNull();
});

test.each([
  ['', 'nothing that can be seen'],
  ['\u200b', 'nothing that can be seen'],
  ['\u200d\u2060\ufeff\u00ad', 'nothing that can be seen'],
  ['\u3164\u115f\u2800', 'nothing that can be seen'],
  ['\u0301', 'nothing that can be seen'],
  ['\u{e0041}\ufe0f', 'nothing that can be seen'],
  ['Ada\u0007Quill', 'U+0007'],
  ['Ada\nQuill', 'U+000A'],
  ['Ada\u0085Quill', 'U+0085'],
  ['Ada\u2028Quill', 'U+2028'],
  ['Ada \u202eslliuQ', 'turns the direction'],
  ['Ada \u2066Quill\u2069', 'turns the direction'],
  ['Ada Qu\ufffdll', 'could not be read'],
  ['Ada \ud83d', 'U+D83D'],
  ['Ada \uffff', 'U+FFFF'],
])('%j is none', (name, why) => {
  expect(nameFault(name)).toContain(why);
});

test('a name that is drawn as nothing is none, whatever it is made of', () => {
  const invisible = fc.string({
    unit: fc.constantFrom(
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\u00ad',
      '\u034f',
      '\u180e',
      ' ',
      '\u00a0',
      '\u3000',
      '\ufe0f',
    ),
  });
  fc.assert(fc.property(invisible, name => nameFault(name) !== null));
});

test('names look alike with letters of other alphabets, and with what is not seen', () => {
  expect(lookOf('Во\u200b Таrn')).toBe(lookOf('Bo Tarn'));
  expect(lookOf('Вo\u00a0Tаrn')).toBe(lookOf('Bo Tarn'));
  expect(lookOf('Ａda')).toBe('Ada');
});

test('accents and case are seen', () => {
  expect(lookOf('Işık')).not.toBe(lookOf('Isik'));
  expect(lookOf('bo tarn')).not.toBe(lookOf('Bo Tarn'));
});
