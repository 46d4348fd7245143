import { expect, test } from 'vitest';

import { countCodePoints, findCodePoints } from '../../src/base/text.ts';
import { placeAgain } from '../../src/model/carry.ts';

const far = 'x'.repeat(40);
const before = `${far} 📞 the line is open ${far}`;
const selector = { start: findCodePoints(before, 'is open')[0]!, length: 7 };

const cases: readonly [string, string, ReturnType<typeof placeAgain>][] = [
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
  expect(placeAgain(before, selector, after)).toEqual(placing);
});

test('words at the beginning and the end of a text have no more context than there is', () => {
  const text = 'open';
  expect(placeAgain(text, { start: 0, length: 4 }, 'It is open now')).toEqual({ start: 6 });
  expect(placeAgain(text, { start: 0, length: 4 }, 'open, open')).toEqual({ reason: 'several' });
  expect(countCodePoints(text)).toBe(4);
});
