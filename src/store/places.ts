// Fair shares of what statements may take that can run for long.

import { type EventLoopUtilization, performance } from 'node:perf_hooks';

import type { AppError } from '../base/errors.ts';
import { overloaded, type Work } from './deadline.ts';

type Shares = {
  /** How many statements may run at a time. */
  readonly total: number;
  /** How many of these places are kept for cheap work. */
  readonly kept: number;
  /** How many costly statements of one client may run at a time. */
  readonly ofClient: number;
};

/**
 * Work that asks for more items on pages than this is costly, a third of a second of CPU, and what has held places already
 * for so many milliseconds in which this process did nothing else.
 */
const [mostItems, mostMilliseconds] = [8_000, 1_000];
/** How many requests may wait, and of one client. */
const [mostWaiting, mostOfClient] = [128, 16];

/** Milliseconds for which costly work stays behind cheap work that comes later: where this never ends, it would have no turn. */
const longestBehind = 500;

type Waiting = { readonly work: Work | null; readonly since: number; readonly enter: () => void };

/**
 * Places for statements that can run for long. Who waits is let in by what he has: cheap work first, for a while, then the
 * client with the fewest places, then what came first, or of costly work what has the lower price. Nobody waits behind the
 * many statements of one client.
 */
export class Places {
  readonly #shares: Shares;
  readonly #taken = new Set<Taken>();
  readonly #waiting = new Set<Waiting>();

  constructor(shares: Shares) {
    this.#shares = shares;
  }

  /**
   * Resolves to what gives the place back. Throws OVERLOADED where too many wait, or no place came before the deadline,
   * and whatever else the work was ended for.
   */
  take(work: Work | null): Promise<() => void> {
    if (work?.ended) return Promise.reject(work.ended);
    if (this.#mayEnter(work)) return Promise.resolve(this.#enter(work));
    if (work && this.#isFullFor(work)) {
      work.end(overloaded);
      return Promise.reject(work.ended as unknown as AppError);
    }
    return this.#wait(work);
  }

  #wait(work: Work | null): Promise<() => void> {
    const { promise, resolve, reject } = Promise.withResolvers<() => void>();
    const leave = () => {
      this.#waiting.delete(waiting);
      forget?.();
      if (work) work.waiting--;
    };
    const waiting = {
      work,
      since: performance.now(),
      enter: () => {
        leave();
        resolve(this.#enter(work));
      },
    };
    if (work) work.waiting++;
    const forget = work?.onEnd(() => {
      leave();
      reject(work.ended!);
    });
    this.#waiting.add(waiting);
    return promise;
  }

  #enter(work: Work | null): () => void {
    const taken = { work, since: performance.eventLoopUtilization(), isCostly: isCostly(work) };
    this.#taken.add(taken);
    if (work) work.holding++;
    return () => {
      if (!this.#taken.delete(taken)) return;
      if (work) {
        work.holding--;
        // in the rest of it this process was busy itself, and a short statement would seem long
        work.held += performance.eventLoopUtilization(taken.since).idle;
      }
      this.#letIn();
    };
  }

  #letIn(): void {
    for (let next = this.#next(); next; next = this.#next()) next.enter();
  }

  /** Who is let in now; undefined where nobody may enter. */
  #next(): Waiting | undefined {
    // first, for work whose time is over leaves with all that waits for it: chosen before that, it would keep its place for ever
    for (const { work } of this.#waiting) void work?.ended;
    let best: Waiting | undefined;
    for (const waiting of this.#waiting)
      if (this.#mayEnter(waiting.work) && (!best || this.#isBefore(waiting, best))) best = waiting;
    return best;
  }

  #isBefore(one: Waiting, other: Waiting): boolean {
    const [staysBehind, otherStaysBehind] = [staysBehindCheap(one), staysBehindCheap(other)];
    if (staysBehind !== otherStaysBehind) return otherStaysBehind;
    const [held, otherHeld] = [this.#heldBy(one.work).length, this.#heldBy(other.work).length];
    if (held !== otherHeld) return held < otherHeld;
    // otherwise what came first
    return staysBehind && one.work!.price < other.work!.price;
  }

  #mayEnter(work: Work | null): boolean {
    const { total, kept, ofClient } = this.#shares;
    if (this.#taken.size >= total) return false;
    const held = this.#heldBy(work);
    // however cheap each of his questions is, no client has every place
    if (!isCostly(work)) return work?.client == null || held.length < Math.ceil(total / 2);
    const costly = [...this.#taken].filter(taken => taken.isCostly).length;
    return costly < total - kept && held.filter(taken => taken.isCostly).length < ofClient;
  }

  #heldBy(work: Work | null): readonly Taken[] {
    return work?.client == null ? [] : [...this.#taken].filter(taken => taken.work?.client === work.client);
  }

  #isFullFor(work: Work): boolean {
    if (this.#waiting.size < mostOfClient) return false;
    const works = new Set([...this.#waiting].map(waiting => waiting.work));
    if (works.has(work)) return false;
    const own = [...works].filter(other => other?.client === work.client);
    return works.size >= mostWaiting || own.length >= mostOfClient;
  }
}

type Taken = { readonly work: Work | null; readonly since: EventLoopUtilization; readonly isCostly: boolean };

const staysBehindCheap = ({ work, since }: Waiting): boolean =>
  isCostly(work) && performance.now() - since < longestBehind;

function isCostly(work: Work | null): boolean {
  return work !== null && (work.price > mostItems || work.held > mostMilliseconds);
}
