import type { Kysely } from 'kysely';

import { type Curator, createCurator, type Transact } from './curate/curator.ts';
import { type Connection, oneForAll } from './dialect.ts';
import { Reader } from './read/reader.ts';
import type { Tables } from './tables.ts';
import { transactionIn } from './write/transaction.ts';
import { writeAlone } from './writing.ts';

/** Writes within one transaction, and what reads the graph as they leave it so far. */
export type OpenWrites = { readonly curator: Curator; readonly reader: Reader };

export type TogetherWriter = {
  /**
   * Lets work make several writes, each of them a change in the log, of which all are done or none: where work throws,
   * nothing is written. No other write is let in meanwhile, so it should be short; it must not ask the store by other ways.
   */
  readonly together: <Result>(work: (writes: OpenWrites) => Promise<Result>) => Promise<Result>;
};

export const createTogetherWriter = (connection: Connection): TogetherWriter => ({
  together: work => writeAlone(connection, db => work(openWrites(connection, db, write => write()))),
});

/** `attempt`: does a write, and may undo what it did before it failed. */
export function openWrites(
  connection: Connection,
  db: Kysely<Tables>,
  attempt: <Result>(write: () => Promise<Result>) => Promise<Result>,
): OpenWrites {
  // each change has a time of its own
  const transact: Transact = write => attempt(async () => write(await transactionIn(db, connection.dialect)));
  return { curator: createCurator(transact), reader: new Reader({ ...connection, ...oneForAll(db) }) };
}
