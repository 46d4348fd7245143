import { LRUCache } from 'lru-cache';

import type { HttpAnswer } from '../http-answer.ts';
import type { Dependencies, Touched } from '../loaders/dependencies.ts';
import type { AnsweredOperation } from '../observability/request-log.ts';

/** An answer, what it was the answer to, and what it was read from. */
export type KeptAnswer = {
  readonly answer: HttpAnswer;
  readonly operation: AnsweredOperation | null;
  readonly dependencies: Dependencies;
};

type Entry = KeptAnswer & {
  /** The last at which it is known to be the answer. */
  revision: number;
};

/**
 * Whole answers by what was asked; those that were not asked for longest go first. Whether one is still the answer is
 * looked up when it is asked for again, so that a change costs the same however many are kept.
 */
export class ResponseCache {
  readonly #answers: LRUCache<string, Entry> | null;
  #revision = -1;
  /** What was touched since `#rememberedSince`, change by change. */
  #touched: { readonly revision: number; readonly names: ReadonlySet<string | number> }[] = [];
  #namesTouched = 0;
  /** Answers of earlier revisions are no more. */
  #rememberedSince = -1;

  /** `budget` in bytes; 0 keeps none. */
  constructor(budget: number) {
    this.#answers =
      budget === 0
        ? null
        : new LRUCache({
            maxSize: budget,
            sizeCalculation: ({ answer, dependencies }, key) =>
              answer.body.length + 2 * key.length + bytesPerName * (dependencies.names?.size ?? 0) + answerOverhead,
          });
  }

  /** Goes on at another revision. `touched`: by what was written since the one before. */
  follow(revision: number, touched: Touched): void {
    if (revision === this.#revision) return;
    if (touched === null || revision < this.#revision) this.#forget(revision);
    else this.#remember(revision, touched);
    this.#revision = revision;
  }

  find(key: string): KeptAnswer | undefined {
    const entry = this.#answers?.get(key);
    if (!entry || this.#stillStands(entry)) return entry;
    this.#answers!.delete(key);
    return undefined;
  }

  /** Keeps an answer, unless what it was read from was touched since the revision that it was made from. */
  keep(key: string, revision: number, kept: KeptAnswer): void {
    const entry = { ...kept, revision };
    if (this.#answers && this.#stillStands(entry)) this.#answers.set(key, entry);
  }

  #stillStands(entry: Entry): boolean {
    if (entry.revision === this.#revision) return true;
    if (entry.revision < this.#rememberedSince || entry.revision > this.#revision) return false;
    for (let place = this.#touched.length - 1; place >= 0; place--) {
      const { revision, names } = this.#touched[place]!;
      if (revision <= entry.revision) break;
      if (entry.dependencies.areTouchedBy(names)) return false;
    }
    entry.revision = this.#revision;
    return true;
  }

  #forget(revision: number): void {
    this.#answers?.clear();
    this.#touched = [];
    this.#namesTouched = 0;
    this.#rememberedSince = revision;
  }

  #remember(revision: number, names: ReadonlySet<string | number>): void {
    this.#touched.push({ revision, names });
    this.#namesTouched += names.size;
    while (this.#namesTouched > mostNamesTouched) {
      const first = this.#touched.shift()!;
      this.#namesTouched -= first.names.size;
      this.#rememberedSince = first.revision;
    }
  }
}

const answerOverhead = 500;
/** Of what an answer was read from. */
const bytesPerName = 50;
/** That an answer is looked for among, so that this costs less than to make it anew. */
const mostNamesTouched = 2_000;
