import { expect, test } from 'vitest';

import { findCodePoints } from '../../src/base/text.ts';
import { placer } from '../../src/model/reanchoring.ts';

const far = 'x'.repeat(40);
const before = `${far} 📞 the line is open ${far}`;
const selector = { start: findCodePoints(before, 'is open')[0]!, length: 7 };

const cases: readonly [string, string, ReturnType<ReturnType<typeof placer>>][] = [
  ['the same text', before, { start: selector.start }],
  ['a text with more before', `📞📞${before}`, { start: selector.start + 2 }],
  ['a text that differs further away', before.replace(/^x+/, far.slice(5)), { start: selector.start - 5 }],
  ['other words before', before.replace('the line', 'a line'), { reason: 'other-context' }],
  ['other words behind', before.replace(`open ${far}`, `open. ${far}`), { reason: 'other-context' }],
  ['a text without the words', before.replace('is open', 'was open'), { reason: 'gone' }],
  ['the words twice, once between the same ones', `${before} it is open`, { start: selector.start }],
  ['the words twice between the same ones', `${before}${before}`, { reason: 'several' }],
  ['an end that comes too early', before.slice(0, before.indexOf('open') + 6), { reason: 'other-context' }],
];

test.each(cases)('words are looked for in %s', (_what, after, placing) => {
  expect(placer(before, after)(selector)).toEqual(placing);
});

test('where a text begins and ends is a part of the context', () => {
  const place = (text: string, start: number, length: number, after: string) => placer(text, after)({ start, length });
  const orphaned = { reason: 'other-context' };
  expect(place('open', 0, 4, 'open')).toEqual({ start: 0 });
  expect(place('open', 0, 4, 'It is open now')).toEqual(orphaned);
  expect(place('open', 0, 4, 'reopened')).toEqual(orphaned);
  expect(place(`No comment. ${far}`, 0, 11, `No comment. ${far}!`)).toEqual({ start: 0 });
  expect(place(`No comment. ${far}`, 0, 11, `Yes. No comment. ${far}`)).toEqual(orphaned);
  expect(place(`${far} No comment.`, 41, 11, `yy${far} No comment.`)).toEqual({ start: 43 });
  expect(place(`${far} No comment.`, 41, 11, `${far} No comment. Yes.`)).toEqual(orphaned);
});

test('words that the text before could not tell apart are not told apart later', () => {
  const block = `${far} the line is open ${far}`;
  const [first, second] = findCodePoints(`${block} ${block}`, 'is open');
  for (const start of [first!, second!])
    expect(placer(`${block} ${block}`, block)({ start, length: 7 })).toEqual({ reason: 'several' });
});

test('many selectors cost a search each, however often their words stand there', () => {
  const text = 'e📞'.repeat(60_000);
  const place = placer(text, `${text}.`);
  for (let start = 100; start < 2_100; start++) expect(place({ start, length: 1 })).toEqual({ reason: 'several' });
});
