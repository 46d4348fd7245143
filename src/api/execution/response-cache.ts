import { LRUCache } from 'lru-cache';

import type { Outcome } from '../observability/request-log.ts';

/** An answer as it goes over the wire. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What it was the answer to, for whom it is given again; left out where nobody asked yet. */
  readonly outcome?: Outcome;
};

/** Whole answers by what was asked, for one revision of the graph; those that were not asked for longest go first. */
export class Answers {
  readonly #budget: number;
  #revision = -1;
  #kept: LRUCache<string, Answer> | null = null;

  /** `budget` in bytes; 0 keeps none. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** Those for this revision; null where none are kept. What was kept for another revision is forgotten. */
  at(revision: number): LRUCache<string, Answer> | null {
    if (this.#budget === 0) return null;
    if (this.#kept === null || revision > this.#revision) {
      this.#revision = revision;
      this.#kept = new LRUCache<string, Answer>({
        maxSize: this.#budget,
        sizeCalculation: ({ body }, key) => body.length + 2 * key.length + answerOverhead,
      });
    }
    return revision === this.#revision ? this.#kept : null;
  }
}

const answerOverhead = 500;
