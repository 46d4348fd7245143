import { hash } from 'node:crypto';

import { firstPlace } from './halves.ts';
import { asSha256, type Sha256 } from './ids.ts';
import { holdsUnspaced } from './letters.ts';

/** SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: string | Uint8Array): Sha256 {
  return asSha256(hash('sha256', data, 'hex'));
}

/** The text from `start`, `length` long, both counted in Unicode code points (W3C TextPositionSelector). */
export function sliceCodePoints(text: string, start: number, length: number): string {
  return slicer(text)(start, length);
}

/** The same for many slices of one text. */
export function slicer(text: string): (start: number, length: number) => string {
  const places = codePointPlaces(text);
  return (start, length) => {
    const from = places.toCodeUnits(start);
    return text.slice(from, Math.max(from, places.toCodeUnits(start + length)));
  };
}

/** Places in a text, in code points and in the code units that JavaScript counts. */
export type CodePointPlaces = {
  readonly toCodeUnits: (codePoints: number) => number;
  readonly toCodePoints: (codeUnits: number) => number;
};

/** For many places in one text, through which it goes once. */
export function codePointPlaces(text: string): CodePointPlaces {
  // where a character takes two code units
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  const countBelow = (place: number, placeOf: (pair: number) => number) => {
    return firstPlace(0, pairs.length, pair => placeOf(pair) >= place);
  };
  return {
    toCodeUnits: codePoints => codePoints + countBelow(codePoints, pair => pairs[pair]! - pair),
    toCodePoints: codeUnits => codeUnits - countBelow(codeUnits, pair => pairs[pair]!),
  };
}

export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Words as a reader counts them; in scripts that put no spaces between words, by the dictionaries of ICU. */
export function countWords(text: string): number {
  // a comma belongs to a word within a number alone
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*(?:,(?=\p{N})[\p{L}\p{N}\p{M}'’.-]+)*/gu) ?? [];
  if (!holdsUnspaced(text)) return runs.length;
  let count = 0;
  for (const run of runs) {
    if (!holdsUnspaced(run)) count++;
    else for (const { isWordLike } of words.segment(run)) if (isWordLike) count++;
  }
  return count;
}

/** A form for comparing names: no case, no accents, no punctuation, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where the text holds `quotation`, in code points: every occurrence, or the first ones. */
export function findCodePoints(text: string, quotation: string, most = Number.POSITIVE_INFINITY): number[] {
  const { toCodePoints } = codePointPlaces(text);
  const found: number[] = [];
  for (let at = text.indexOf(quotation); at >= 0 && found.length < most; at = text.indexOf(quotation, at + 1))
    found.push(toCodePoints(at));
  return found;
}

/** As databases compare text that they keep in UTF-8; JavaScript compares UTF-16, in which surrogates come too early. */
export function compareCodePoints(a: string, b: string): number {
  const surrogates = /[\ud800-\udfff]/;
  if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
