/** Words that a transaction has met: most words stand in several rows, and each is written down once. */
import type { Kysely } from 'kysely';

import { stemKeysOf } from '../../model/search/word-forms.ts';
import type { Tables } from '../tables.ts';

export class MetWords {
  readonly #stemKeys = new Map<string, readonly string[]>();
  readonly #inNames = new Set<string>();
  #fresh: string[] = [];

  /** What a word of a text is found by in other forms; it is met. */
  readonly stemKeysOf = (word: string): readonly string[] => {
    const known = this.#stemKeys.get(word);
    if (known) return known;
    const keys = stemKeysOf(word);
    this.#stemKeys.set(word, keys);
    this.#fresh.push(word);
    return keys;
  };

  /** Those of any text that were met for the first time since this was last asked. */
  takeFresh(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** Those of these words of names that are met in names for the first time. */
  freshInNames(words: readonly string[]): string[] {
    const fresh = [...new Set(words)].filter(word => !this.#inNames.has(word));
    for (const word of fresh) this.#inNames.add(word);
    return fresh;
  }
}

const met = new WeakMap<Kysely<Tables>, MetWords>();

export function wordsMetIn(transaction: Kysely<Tables>): MetWords {
  const words = met.get(transaction) ?? new MetWords();
  met.set(transaction, words);
  return words;
}

/** Where what was written down of them is gone. */
export function forgetMetWords(transaction: Kysely<Tables>): void {
  met.delete(transaction);
}
