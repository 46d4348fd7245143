import { foldName } from '../base/text.ts';

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

/** So many code points around evidence hold the seven words that a run may take from there. */
export const charactersAround = 200;

export function wordingOf({ before, words, behind }: WordsInPlace): Wording {
  const own = comparedWords(words);
  const around = fewestShared - 1;
  const lead = comparedWords(withoutCutWord(before, /^[\p{L}\p{N}\p{M}]+/u)).slice(-around);
  const trail = comparedWords(withoutCutWord(behind, /[\p{L}\p{N}\p{M}]+$/u)).slice(0, around);
  return {
    whole: own.length < fewestEqual ? null : digestOf(own, 0, own.length),
    runs: own.length === 0 ? [] : runsOf([...lead, ...own, ...trail]),
  };
}

/** Without case, accents and punctuation; an abbreviation is one word, with or without dots, as outlets differ in these. */
export function comparedWords(text: string): string[] {
  const folded = foldName(text.replace(dotsOfAbbreviations, ''));
  return folded === '' ? [] : folded.split(' ');
}

const dotsOfAbbreviations = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** A word that the end of what is known may cut through is left out, where the text may go on. */
function withoutCutWord(text: string, cut: RegExp): string {
  return text.length < charactersAround ? text : text.replace(cut, '');
}

function runsOf(forms: readonly string[]): number[] {
  const runs = new Set<number>();
  for (let start = 0; start + fewestShared <= forms.length; start++)
    runs.add(digestOf(forms, start, start + fewestShared));
  return [...runs];
}

/** FNV-1a of 24 bits twice over, from two offsets: 48 bits, which a number holds. */
function digestOf(forms: readonly string[], start: number, end: number): number {
  let [high, low] = [0x811c9dc5, 0x050c5d1f];
  for (let place = start; place < end; place++) {
    const form = forms[place]!;
    for (let index = 0; index < form.length; index++) {
      const unit = form.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x01000193) ^ (low >>> 15);
    }
    // where a word ends
    high = Math.imul(high ^ 0x1f, 0x01000193);
    low = Math.imul(low ^ 0x1f, 0x01000193) ^ (low >>> 13);
  }
  return ((high >>> 8) ^ (high & 0xff)) * 2 ** 24 + ((low >>> 8) ^ (low & 0xff));
}
