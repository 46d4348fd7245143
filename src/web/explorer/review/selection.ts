import { pointsOf } from '../reader/marks.ts';

/**
 * What is selected in a text area that shows a text, and where it begins in the text, in code points: the area counts
 * UTF-16 code units, and takes the two characters of a Windows line end for one.
 */
export function selectedIn(text: string, from: number, to: number): { readonly words: string; readonly start: number } {
  const [begin, end] = [placeIn(text, from), placeIn(text, to)];
  return { words: text.slice(begin, end), start: pointsOf(text.slice(0, begin)).length };
}

function placeIn(text: string, shown: number): number {
  let place = 0;
  for (let passed = 0; passed < shown; passed++) place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}
