// One writer at a time: those of this process in the order in which they came, and all processes by a lock of the database's.

import { setTimeout as pause } from 'node:timers/promises';
import type { ControlledTransaction, Kysely } from 'kysely';

import { AppError } from '../base/errors.ts';
import type { Connection } from './dialect.ts';
import type { Tables } from './tables.ts';

/** How long a write waits for those of other processes, in milliseconds. */
const mostWaiting = 5_000;

/** Milliseconds between two tries, the last one again and again: those that SQLite takes itself. */
const pauses = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100] as const;

/** The last of the writers that were let in or wait, by connection. */
const lastWriters = new WeakMap<Kysely<Tables>, Promise<unknown>>();

/** Since when the lock is held by other processes, by connection. */
const heldElsewhereSince = new WeakMap<Kysely<Tables>, number>();

type Ending = 'commit' | 'roll back';

/**
 * Does work in a transaction that no other may write beside. `ends`: whether what it wrote stays. Throws STORE_BUSY where
 * another process holds an embedded store for too long; on PostgreSQL it waits for its turn.
 */
export function writeAlone<Result>(
  { db, dialect }: Pick<Connection, 'db' | 'dialect'>,
  work: (db: Kysely<Tables>) => Promise<Result>,
  ends: Ending = 'commit',
): Promise<Result> {
  const asked = performance.now();
  const write = async () => {
    const transaction = await begin(db, asked);
    return finish(transaction, ends, async () => {
      await dialect.lockForWriting(transaction);
      return work(transaction);
    });
  };
  // who waits here has no connection of the pool, so that others read on
  const written = (lastWriters.get(db) ?? Promise.resolve()).then(write);
  const over = written.catch(() => {});
  lastWriters.set(db, over);
  return written;
}

/** Does work in a transaction that others may write beside where the database lets them. Throws STORE_BUSY as `writeAlone` does. */
export async function writeBeside<Result>(
  { db }: Pick<Connection, 'db'>,
  work: (db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const transaction = await begin(db, performance.now());
  return finish(transaction, 'commit', () => work(transaction));
}

/** `asked`: when, by `performance.now()`; who waited behind others that could not write waited for the same lock. */
async function begin(db: Kysely<Tables>, asked: number): Promise<ControlledTransaction<Tables>> {
  for (let tries = 0; ; tries++) {
    try {
      const transaction = await db.startTransaction().setAccessMode('read write').execute();
      heldElsewhereSince.delete(db);
      return transaction;
    } catch (error) {
      if (!isBusy(error)) throw error;
      const now = performance.now();
      const since = heldElsewhereSince.get(db) ?? now;
      heldElsewhereSince.set(db, since);
      if (now - Math.max(asked, since) >= mostWaiting) throw error;
      await pause(pauses[tries] ?? pauses.at(-1));
    }
  }
}

async function finish<Result>(
  transaction: ControlledTransaction<Tables>,
  ends: Ending,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work();
    if (ends === 'commit') await transaction.commit().execute();
    return result;
  } finally {
    if (!transaction.isCommitted) await transaction.rollback().execute();
  }
}

export const isBusy = (error: unknown): boolean => error instanceof AppError && error.code === 'STORE_BUSY';
