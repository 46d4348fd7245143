import { AppError } from '../../base/errors.ts';

/** More letters in a row than any text has, whatever its script; what looks for words takes time by the square of their length. */
const longestWord = 2_000;

/** Throws BAD_INPUT where letters follow on each other without a space or mark between them for longer than in any text. */
export function refuseEndlessWords(source: string, text: string): void {
  let begins = 0;
  let longest = 0;
  for (const { 0: gap, index } of text.matchAll(/[^\p{L}\p{M}\p{N}]/gu)) {
    longest = Math.max(longest, index - begins);
    begins = index + gap.length;
  }
  if (Math.max(longest, text.length - begins) > longestWord)
    throw new AppError(
      'BAD_INPUT',
      `${source} has more than ${longestWord.toLocaleString('en')} letters and digits in a row, as no text has; give the text without the data in it`,
      { place: source },
    );
}
