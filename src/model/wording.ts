import { foldName, sha256, type slicer } from '../base/text.ts';
import type { Evidence } from './claim.ts';

/**
 * So many words in a row are taken for copied. Of eleven news articles on such lines, none written after another, no two
 * shared more than five, but for the full name of one task force, which has eight with its article.
 */
const fewestShared = 8;

/** Of fewer words it says nothing that two pieces of evidence are equal. */
const fewestEqual = 3;

/** Digests of the words of a piece of evidence, by which it is told whether another one's were copied. */
export type Wording = {
  /** Of all words together; null of fewer than three. */
  readonly whole: number | null;
  /** Of each run of eight words in which at least one is of the evidence. */
  readonly runs: readonly number[];
};

/** Evidence with what stands before and behind it in its text, as far as that is known. */
export type WordsInPlace = { readonly before: string; readonly words: string; readonly behind: string };

/** What looking the words of evidence up came to; `misplaced`: other words stand at their place. */
export type Verification = 'verified' | 'misplaced' | 'text-not-held';

/** The words of evidence as they stand in its text, which `slice` cuts; null where other words stand at their place. */
export function wordsStanding(
  { start, length, digest, quotation }: Pick<Evidence, 'start' | 'length' | 'digest' | 'quotation'>,
  slice: ReturnType<typeof slicer>,
): string | null {
  const words = slice(start, length);
  return words === quotation || sha256(words) === digest ? words : null;
}

/** So many code points around evidence hold the seven words that a run may take from there. */
export const charactersAround = 200;

export function wordingOf({ before, words, behind }: WordsInPlace): Wording {
  const own = comparedWords(words);
  const around = fewestShared - 1;
  const lead = comparedWords(mayBeCut(before) ? before.replace(leadingWord, '') : before).slice(-around);
  const trail = comparedWords(mayBeCut(behind) ? withoutLastWord(behind) : behind).slice(0, around);
  return {
    whole: own.length < fewestEqual ? null : digestOf(hashesOf(own), 0, own.length),
    runs: own.length === 0 ? [] : runsOf([...lead, ...own, ...trail]),
  };
}

/** Without case, accents and punctuation; an abbreviation is one word, with or without dots, as outlets differ in these. */
export function comparedWords(text: string): string[] {
  const plain = text.includes('.') ? text.replace(dotsOfAbbreviations, '') : text;
  // the same, many times faster
  if (!isUncommon.test(plain)) return plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = foldName(plain);
  return folded === '' ? [] : folded.split(' ');
}

const dotsOfAbbreviations = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** Letters beyond the Latin alphabet; dashes and quotation marks are none of it. */
const isUncommon = /[^\p{ASCII}\u2010-\u201f\u2026]/u;

/** Whether the text may go on, so that the end of what is known may cut through a word, which is left out then. */
const mayBeCut = (text: string): boolean => text.length >= charactersAround;

const leadingWord = /^[\p{L}\p{N}\p{M}]+/u;
const inWord = /^[\p{L}\p{N}\p{M}]$/u;

/** Goes back from the end: an expression would be tried from every place on. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair = /[\udc00-\udfff]/.test(text[end - 1]!) && end > 1;
    const character = text.slice(isPair ? end - 2 : end - 1, end);
    if (!inWord.test(character)) break;
    end -= character.length;
  }
  return text.slice(0, end);
}

function runsOf(forms: readonly string[]): number[] {
  const hashes = hashesOf(forms);
  const runs = new Set<number>();
  for (let start = 0; start + fewestShared <= forms.length; start++)
    runs.add(digestOf(hashes, start, start + fewestShared));
  return [...runs];
}

/** FNV-1a twice over, from two offsets, of each word: two numbers a word. */
function hashesOf(forms: readonly string[]): readonly number[] {
  const hashes: number[] = [];
  for (const form of forms) {
    let [high, low] = [0x811c9dc5, 0x050c5d1f];
    for (let index = 0; index < form.length; index++) {
      const unit = form.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 15);
    }
    hashes.push(high, low);
  }
  return hashes;
}

/** Of some words in their order: 48 bits, which a number holds. */
function digestOf(hashes: readonly number[], start: number, end: number): number {
  let [high, low] = [end - start, 0x811c9dc5];
  for (let place = start; place < end; place++) {
    high = Math.imul((high << 13) ^ (high >>> 19) ^ hashes[2 * place]!, 0x85ebca6b);
    low = Math.imul((low << 15) ^ (low >>> 17) ^ hashes[2 * place + 1]!, 0xc2b2ae35);
  }
  return ((high >>> 8) ^ (high & 0xff)) * 2 ** 24 + ((low >>> 8) ^ (low & 0xff));
}
