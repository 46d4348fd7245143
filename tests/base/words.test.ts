import { expect, test } from 'vitest';

import { wordFormsOf, wordsOf } from '../../src/base/words.ts';

test.each([
  ['a book without spaces', '線路'.repeat(75_000), 150_000],
  ['a book of short words', 'a b '.repeat(200_000), 400_000],
  ['one word without end', 'é'.repeat(400_000), 1],
])('the words of any length of text are found: %s', (_what, text, count) => {
  expect(wordsOf(text).length).toBe(count);
  expect(wordFormsOf(text).length).toBe(count);
});
