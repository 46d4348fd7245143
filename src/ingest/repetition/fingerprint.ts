/** What is kept of a text so that others which repeat it are recognised, without the text itself. */

import type { Edtf } from '../../base/edtf.ts';
import type { Sha256 } from '../../base/ids.ts';
import { sha256 } from '../../base/text.ts';
import { type Word, wordsOf } from '../../base/words.ts';
import type { Span } from '../span.ts';

/** A run of words by its digest, with its place in the text and among its words. */
export type Mark = Span & { readonly digest: number; readonly word: number };

export type Fingerprint = {
  /** Which document it is of, as its reader names it. */
  readonly document: string;
  readonly sha256: Sha256;
  /** How many words were read. */
  readonly words: number;
  readonly marks: readonly Mark[];
  /** Null: not known. */
  readonly publisher: string | null;
  readonly address: string | null;
  readonly published: Edtf | null;
};

export type FingerprintedText = Pick<Fingerprint, 'document' | 'publisher' | 'address' | 'published'> & {
  readonly text: string;
  /** What is no part of the article: what a site prints under each of its pages would make all of them copies. */
  readonly leaveOut: readonly Span[];
};

/** Words of a run. As many in a row are taken for copied elsewhere too (`model/wording.ts`). */
export const runLength = 8;
/** Of so many runs one after the other, one is kept: whatever shares `runLength + windowLength - 1` words is found. */
export const windowLength = 4;

/**
 * The runs of words that winnowing keeps (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
 * fingerprinting", SIGMOD 2003): of each window of runs the one with the least digest, so that two texts with the same
 * words keep the same runs of them. About two in five are kept.
 */
export function fingerprintOf({ text, leaveOut, ...about }: FingerprintedText): Fingerprint {
  const words = wordsOf(text).filter(outside(leaveOut));
  return { ...about, sha256: sha256(text), words: words.length, marks: winnowed(runsOf(words)) };
}

/** Whether a word lies in none of some spans, asked in the order of the text. */
function outside(spans: readonly Span[]): (word: Word) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  return ({ start }) => {
    while (next < sorted.length && sorted[next]!.end <= start) next++;
    return next === sorted.length || start < sorted[next]!.start;
  };
}

function runsOf(words: readonly Word[]): Mark[] {
  const hashes = words.map(({ form }) => hashOf(form));
  const runs: Mark[] = [];
  for (let word = 0; word + runLength <= words.length; word++) {
    const end = words[word + runLength - 1]!.end;
    runs.push({ digest: digestOf(hashes, word), word, start: words[word]!.start, end });
  }
  return runs;
}

/** Of runs with the same digest in a window the last one is kept, so that what repeats one word keeps few. */
function winnowed(runs: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const windows = Math.min(runs.length, Math.max(1, runs.length - windowLength + 1));
  for (let from = 0; from < windows; from++) {
    let least = runs[from]!;
    for (let at = from + 1; at < Math.min(from + windowLength, runs.length); at++)
      if (runs[at]!.digest <= least.digest) least = runs[at]!;
    if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
}

/** FNV-1a. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
  return hash;
}

/** Of the words of a run in their order: 48 bits, which a number holds. */
function digestOf(hashes: readonly number[], start: number): number {
  let [high, low] = [0x2545f491, 0x811c9dc5];
  for (let place = start; place < start + runLength; place++) {
    high = Math.imul((high << 13) ^ (high >>> 19) ^ hashes[place]!, 0x85ebca6b);
    low = Math.imul((low << 15) ^ (low >>> 17) ^ hashes[place]!, 0xc2b2ae35);
  }
  return (high >>> 16) * 2 ** 32 + (low >>> 0);
}
