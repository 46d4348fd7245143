import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countCodePoints, countWords, findCodePoints, foldName, sha256, sliceCodePoints } from '../../src/base/text.ts';

const anyText = fc.string({ unit: 'binary' });

test('positions count code points, so that one beyond the Basic Multilingual Plane counts once', () => {
  const text = '📞 Line 𝟏 is open';
  expect(sliceCodePoints(text, 0, 1)).toBe('📞');
  expect(sliceCodePoints(text, 2, 6)).toBe('Line 𝟏');
  expect(countCodePoints(text)).toBe(16);
  expect(findCodePoints(text, 'open')).toEqual([12]);
});

test('a slice beyond the end stops at the end', () => {
  expect(sliceCodePoints('abc', 2, 5)).toBe('c');
  expect(sliceCodePoints('abc', 7, 1)).toBe('');
});

test('slices are those of the list of code points', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), fc.nat(20), (text, start, length) => {
      expect(sliceCodePoints(text, start, length)).toBe([...text].slice(start, start + length).join(''));
      expect(countCodePoints(text)).toBe([...text].length);
    }),
  );
});

test('words are found at every place where they stand, overlapping ones too', () => {
  expect(findCodePoints('ring 📞 ring 📞 ring', 'ring')).toEqual([0, 7, 14]);
  expect(findCodePoints('aaa', 'aa')).toEqual([0, 1]);
  expect(findCodePoints('ring', 'rang')).toEqual([]);
  expect(findCodePoints('ring 📞 ring 📞 ring', 'ring', 2)).toEqual([0, 7]);
});

test('what is sliced is found where it was sliced from', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), fc.integer({ min: 1, max: 5 }), (text, start, length) => {
      const words = sliceCodePoints(text, start, length);
      if (words !== '') expect(findCodePoints(text, words)).toContain(start);
    }),
  );
});

test('words are counted without the marks between them', () => {
  expect(countWords('“We don’t pick up,” said the guard — twice.')).toBe(8);
  expect(countWords('… — !')).toBe(0);
  expect(countWords('')).toBe(0);
  expect(countWords('1'.repeat(10_000_000))).toBe(1);
});

test.each([
  ['Chinese', '中美两国国防部长通电话，同意保持两军之间的沟通渠道畅通。', 12, 18],
  ['Japanese', '日中両政府は海空連絡メカニズムのホットラインの運用を始めた。', 11, 20],
  ['Thai', 'สายด่วนระหว่างสองประเทศเปิดใช้งานแล้ว', 5, 9],
  ['Chinese between Latin words', 'The 热线 is open', 4, 4],
  ['Korean, which has spaces', '남북 군 통신선이 다시 연결됐다', 5, 5],
  ['lists without spaces', 'open,closed,cut', 3, 3],
  ['numbers', '1,500 calls in 2.5 years', 5, 5],
])('words are counted in %s', (_what, text, least, most) => {
  expect(countWords(text)).toBeGreaterThanOrEqual(least);
  expect(countWords(text)).toBeLessThanOrEqual(most);
});

test.each([
  ['case', 'Border HOTLINE', 'border hotline'],
  ['accents, composed or not', 'Ängström / A\u0308ngstro\u0308m', 'angstrom angstrom'],
  ['punctuation', '“U.S.–Northland” (line)', 'u s northland line'],
  ['white space', '  two \n words ', 'two words'],
  ['compatibility forms', 'ﬁne № 4', 'fine no 4'],
  ['other scripts, which stay', 'Линия 電話', 'линия 電話'],
])('names are compared without %s', (_what, name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, name => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});

test('a digest is that of the UTF-8 bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('📞')).toBe(sha256(new TextEncoder().encode('📞')));
});
