import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

import type { Principal } from '../../model/access.ts';

/** What a client may spend: `points` a minute, of which it may save up a minute's worth, and owe as much. */
export class RateLimit {
  readonly #points: number;
  readonly #accounts = new LRUCache<string, Account>({ max: clientsKept });

  /** `points` a minute; 0 sets no limit. */
  constructor(points: number) {
    this.#points = points;
  }

  get isSet(): boolean {
    return this.#points > 0;
  }

  /** Seconds until a client may ask again; 0 where it may now. A client may overdraw with one answer. */
  wait(client: string): number {
    if (!this.isSet) return 0;
    const { left } = this.account(client);
    return left > 0 ? 0 : Math.ceil(((1 - left) * secondsPerMinute) / this.#points);
  }

  spend(client: string, points: number): void {
    if (!this.isSet) return;
    const account = this.account(client);
    account.left = Math.max(-this.#points, account.left - points);
  }

  /** The account of a client as it stands now. */
  account(client: string): Account {
    const now = performance.now();
    const account = this.#accounts.get(client) ?? { left: this.#points, at: now, overdrawing: null, held: 0 };
    account.left = Math.min(this.#points, account.left + ((now - account.at) / 60_000) * this.#points);
    account.at = now;
    this.#accounts.set(client, account);
    return account;
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
  /** Resolves when the answer is made that may spend more than is left; null where there is none. */
  overdrawing: Promise<void> | null;
  /** Answers that wait for it. */
  held: number;
};

const secondsPerMinute = 60;
/** A client that is forgotten begins anew: an address costs more than what it would gain. */
const clientsKept = 20_000;
const mostHeld = 10;

/** Who has a token is known by its name, and others by their address. */
export const clientOf = ({ name, via }: Principal, { ip }: Pick<FastifyRequest, 'ip'>): string =>
  via === 'open' ? addressOf(ip) : `${via} ${name}`;

/** An address as one client has it: of IPv6 its network of 64 bits, which one subscriber has whole (RFC 6177). */
export function addressOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = ip.split('%', 1)[0]!.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = Array.from(
    { length: tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length },
    () => '0',
  );
  const network = [...groups(head), ...zeros, ...groups(tail)].slice(0, 4);
  return `${network.map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

export const waitMessage = (wait: number) => `Too much was asked in a minute; ask again in ${wait} seconds`;
