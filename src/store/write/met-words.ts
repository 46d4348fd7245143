/** Words that a transaction has met: most words stand in several rows, and each is written down once. */
import type { Kysely } from 'kysely';

import { type MetWords, noWordsMet } from '../rows/searched-words.ts';
import type { Tables } from '../tables.ts';

type Met = MetWords & { readonly inNames: Set<string> };

const met = new WeakMap<Kysely<Tables>, Met>();

export function wordsMetIn(transaction: Kysely<Tables>): Met {
  const words = met.get(transaction) ?? { ...noWordsMet(), inNames: new Set() };
  met.set(transaction, words);
  return words;
}

/** Those of any text that were met for the first time since this was last asked. */
export function takeFresh(words: Met): string[] {
  const { fresh } = words;
  words.fresh = [];
  return fresh;
}

/** Those of these words of names that are met in names for the first time. */
export function freshInNames({ inNames }: Met, words: readonly string[]): string[] {
  const fresh = [...new Set(words)].filter(word => !inNames.has(word));
  for (const word of fresh) inNames.add(word);
  return fresh;
}

/** Where what was written down of them is gone. */
export function forgetMetWords(transaction: Kysely<Tables>): void {
  met.delete(transaction);
}
