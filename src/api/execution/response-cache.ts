import { LRUCache } from 'lru-cache';

import type { HttpAnswer } from '../http-answer.ts';
import type { AnsweredOperation } from '../observability/request-log.ts';

/** An answer, and what it was the answer to. */
export type KeptAnswer = { readonly answer: HttpAnswer; readonly operation: AnsweredOperation | null };

/** Whole answers by what was asked, for one revision of the graph; those that were not asked for longest go first. */
export class ResponseCache {
  readonly #answers: LRUCache<string, KeptAnswer> | null;
  #revision = -1;

  /** `budget` in bytes; 0 keeps none. */
  constructor(budget: number) {
    this.#answers =
      budget === 0
        ? null
        : new LRUCache({
            maxSize: budget,
            sizeCalculation: ({ answer }, key) => answer.body.length + 2 * key.length + answerOverhead,
          });
  }

  /** Forgets what was kept for another revision. */
  follow(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers?.clear();
  }

  find(key: string): KeptAnswer | undefined {
    return this.#answers?.get(key);
  }

  /** Keeps an answer, unless the graph has changed since the revision that it was made from. */
  keep(key: string, revision: number, kept: KeptAnswer): void {
    if (revision === this.#revision) this.#answers?.set(key, kept);
  }
}

const answerOverhead = 500;
