import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

import type { PointStore } from '../../store/points.ts';

/** Where the servers of one store put together what clients have spent; see `store/points.ts`. */
type SharedPoints = {
  readonly store: PointStore;
  /** Hears that they could not be put together: until they can again, each server counts by itself. */
  readonly onFailure: (error: unknown) => void;
};

/**
 * What a client may spend: `points` a minute, of which it may save up a minute's worth, and owe as much. Accounts are
 * in memory. Where several servers share a store, they are settled with it once a second, and when a client comes of
 * whom nothing was heard for longer.
 */
export class RateLimit {
  readonly points: number;
  /** Whether there is a limit; where there is none, nobody needs to ask. */
  readonly isSet: boolean;
  readonly #shared: SharedPoints | null;
  readonly #accounts = new LRUCache<string, Account>({ max: clientsKept });
  /** Points by client that the store was not told of. */
  #untold = new Map<string, number>();
  #settling: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #clock: NodeJS.Timeout | undefined;

  /** `points` a minute; 0 sets no limit. `shared`: null where no other server serves the store. */
  constructor(points: number, shared: SharedPoints | null = null) {
    this.points = points;
    this.isSet = points > 0;
    this.#shared = points > 0 ? shared : null;
  }

  /** Settles from now on what is spent, as long as the process does anything else. */
  start(): void {
    if (this.#shared === null) return;
    this.#clock = setInterval(() => this.#untold.size > 0 && void this.#settle(), betweenSettlements).unref();
  }

  /** Tells the store of what it was not told of yet. */
  async stop(): Promise<void> {
    clearInterval(this.#clock);
    if (this.#untold.size > 0) await this.#settle();
  }

  /** Hears from the store what a client has spent elsewhere, if that was long ago. Null where there is nothing to wait for. */
  meet(client: string): Promise<void> | null {
    if (this.#shared === null || performance.now() - this.account(client).settledAt < freshness) return null;
    this.#untold.set(client, this.#untold.get(client) ?? 0);
    return Promise.race([this.#settle(), wait(longestMeeting, undefined, { ref: false })]);
  }

  /** Seconds until a client may ask again; 0 where it may now. A client may overdraw with one answer. */
  wait(client: string): number {
    if (!this.isSet) return 0;
    const { left } = this.account(client);
    return left > 0 ? 0 : Math.ceil(((1 - left) * secondsPerMinute) / this.points);
  }

  spend(client: string, points: number): void {
    if (!this.isSet) return;
    const account = this.account(client);
    account.left = Math.max(-this.points, account.left - points);
    if (this.#shared) this.#untold.set(client, (this.#untold.get(client) ?? 0) + points);
  }

  /** Whole points that a client has left, 0 at the least, and the seconds until it has all that it may save up. */
  standing(client: string): { readonly left: number; readonly seconds: number } {
    const { left } = this.account(client);
    const seconds = Math.ceil(((this.points - left) * secondsPerMinute) / this.points);
    return { left: Math.max(0, Math.floor(left)), seconds };
  }

  /** The account of a client as it stands now. */
  account(client: string): Account {
    const now = performance.now();
    const account = this.#accounts.get(client) ?? {
      left: this.points,
      at: now,
      settledAt: Number.NEGATIVE_INFINITY,
      overdrawing: null,
      held: 0,
    };
    account.left = Math.min(this.points, account.left + ((now - account.at) / 60_000) * this.points);
    account.at = now;
    this.#accounts.set(client, account);
    return account;
  }

  /** One statement at a time: who comes meanwhile is settled by the next, with all others. */
  #settle(): Promise<void> {
    this.#next ??= this.#settling.then(() => {
      this.#next = null;
      this.#settling = this.#settleAll(this.#shared!);
      return this.#settling;
    });
    return this.#next;
  }

  async #settleAll({ store, onFailure }: SharedPoints): Promise<void> {
    const spent = [...this.#untold].map(([client, points]) => ({ client, points }));
    this.#untold = new Map();
    let left: readonly number[] = [];
    try {
      left = await store.settle(spent, this.points);
    } catch (error) {
      onFailure(error);
    }
    for (const [index, { client }] of spent.entries()) {
      const account = this.account(client);
      account.settledAt = account.at;
      const there = left[index];
      // what was spent while the store was asked is not in its answer
      if (there !== undefined) account.left = there - (this.#untold.get(client) ?? 0);
    }
  }
}

/**
 * What one answer takes in advance, so that answers made at the same time do not spend the same points: one, and what is
 * asked for at most once that is known. Where that is more than is left, other answers wait for this one.
 */
export class Advance {
  readonly #limit: RateLimit;
  readonly #client: string;
  #taken = 1;
  #settled: PromiseWithResolvers<void> | null = null;

  constructor(limit: RateLimit, client: string) {
    this.#limit = limit;
    this.#client = client;
    limit.spend(client, 1);
  }

  /** Takes what is asked for, when it is this answer's turn. Resolves to the seconds to wait; 0 where it may be made. */
  async take(points: number): Promise<number> {
    if (!this.#limit.isSet) return 0;
    this.settle(0);
    const account = this.#limit.account(this.#client);
    while (account.overdrawing !== null) {
      if (account.held >= mostHeld) return 1;
      account.held++;
      await account.overdrawing;
      account.held--;
    }
    const wait = this.#limit.wait(this.#client);
    if (wait > 0) return wait;
    if (points <= account.left) {
      this.#limit.spend(this.#client, points);
      this.#taken = points;
    } else {
      this.#settled = Promise.withResolvers();
      account.overdrawing = this.#settled.promise;
    }
    return 0;
  }

  /** Spends what the answer cost in the place of what was taken. */
  settle(points: number): void {
    this.#limit.spend(this.#client, points - this.#taken);
    this.#taken = 0;
    if (this.#settled === null) return;
    this.#limit.account(this.#client).overdrawing = null;
    this.#settled.resolve();
    this.#settled = null;
  }
}

type Account = {
  left: number;
  at: number;
  /** When the store said last what is left. */
  settledAt: number;
  /** Resolves when the answer is made that may spend more than is left; null where there is none. */
  overdrawing: Promise<void> | null;
  /** Answers that wait for it. */
  held: number;
};

const secondsPerMinute = 60;
const betweenSettlements = 1_000;
/** Milliseconds for which what the store said is good: longer than it takes until it is asked again. */
const freshness = 1_500;
/** Milliseconds that a client waits for the store at most. */
const longestMeeting = 1_000;
/** A client that is forgotten begins anew: an address costs more than what it would gain. */
const clientsKept = 20_000;
const mostHeld = 10;

export const waitMessage = (wait: number) => `Too much was asked in a minute; ask again in ${wait} seconds`;
