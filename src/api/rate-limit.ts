import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

import type { Principal } from '../model/access.ts';

/** What a client may spend: `points` a minute, of which it may save up a minute's worth. */
export class RateLimit {
  readonly #points: number;
  readonly #accounts = new LRUCache<string, Account>({ max: clientsKept });

  /** `points` a minute; 0 sets no limit. */
  constructor(points: number) {
    this.#points = points;
  }

  /** Seconds until a client may ask again; 0 where it may now. A client may overdraw with one answer. */
  wait(client: string): number {
    if (this.#points === 0) return 0;
    const { left } = this.#account(client);
    return left > 0 ? 0 : Math.ceil(((1 - left) * secondsPerMinute) / this.#points);
  }

  spend(client: string, points: number): void {
    if (this.#points > 0) this.#account(client).left -= points;
  }

  #account(client: string): Account {
    const now = performance.now();
    const account = this.#accounts.get(client) ?? { left: this.#points, at: now };
    account.left = Math.min(this.#points, account.left + ((now - account.at) / 60_000) * this.#points);
    account.at = now;
    this.#accounts.set(client, account);
    return account;
  }
}

type Account = { left: number; at: number };

const secondsPerMinute = 60;
/** A client that is forgotten begins anew: an address costs more than what it would gain. */
const clientsKept = 20_000;

/** Who has a token is known by its name, and others by their address. */
export const clientOf = ({ name, via }: Principal, { ip }: Pick<FastifyRequest, 'ip'>): string =>
  via === 'open' ? ip : `${via} ${name}`;
