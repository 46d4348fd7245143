import { codePointPlaces, countCodePoints, findCodePoints, sliceCodePoints } from '../base/text.ts';

const mostPlaces = 3;
/** Code points of the words that are told. */
const mostShown = 60;
/** Words that are looked for where a quotation stands otherwise: as many as one has, and as few as lead to a place. */
const [mostLookedFor, fewest] = [25, 3];

/** Where words stand that do not stand where they should; in code points, to go on behind a fault. */
export function placesInstead(words: string, text: string): string {
  const isLong = countCodePoints(words) > mostShown;
  const shown = JSON.stringify(isLong ? `${sliceCodePoints(words, 0, mostShown)}…` : words);
  const places = findCodePoints(text, words, mostPlaces + 1);
  if (places.length === 0) return `; ${shown} does not stand in the text${nearPlace(words, text)}`;
  const told: (string | number)[] = places.slice(0, mostPlaces);
  if (places.length > mostPlaces) told.push('elsewhere');
  const last = told.pop();
  return `; ${shown} stands at ${told.length === 0 ? '' : `${told.join(', ')} and `}${last}`;
}

/** Where the text has the words with other marks, spaces or case, or how they begin. */
function nearPlace(quotation: string, text: string): string {
  const words = quotation.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const whole = words.length <= mostLookedFor ? 'the same words' : `its first ${mostLookedFor} words`;
  const near = placeOf(words.slice(0, mostLookedFor), text);
  if (near !== null) return `, but with other marks, spaces or case ${whole} do, at ${near}`;
  const begins = words.length > fewest ? placeOf(words.slice(0, fewest), text) : null;
  return begins === null ? '' : `, but its first ${fewest} words do, at ${begins}`;
}

function placeOf(words: readonly string[], text: string): number | null {
  if (words.length === 0) return null;
  const apart = '[^\\p{L}\\p{M}\\p{N}]+';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(apart)}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
  const found = pattern.exec(text);
  return found && codePointPlaces(text).toCodePoints(found.index);
}
