import { clearFiles, clearFilesIfPossible } from './clearing.ts';
import { type Curator, createCurator } from './curate/curator.ts';
import type { Connection } from './dialect.ts';
import { migrate } from './migrations/index.ts';
import { createPointStore, type PointStore } from './points.ts';
import { Reader } from './read/reader.ts';
import { createRehearser, type Rehearser } from './rehearse.ts';
import { createTicketStore, type TicketStore } from './tickets.ts';
import { createTogetherWriter, type TogetherWriter } from './together.ts';
import { createTokenStore, type TokenStore } from './tokens.ts';
import { createLoader, type Loader } from './write/loader.ts';
import { inTransaction } from './write/transaction.ts';

/** Everything that changes a store. Each call is one transaction: it is done whole, or nothing is. */
export type Writer = Loader & Curator & Rehearser & TogetherWriter;

/** A graph that is kept: what reads it, what writes it, who may, who tells of changes where somebody does, and its end. */
export type Store = {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly tokens: TokenStore;
  readonly tickets: TicketStore;
  /** Null where one server alone serves a store. */
  readonly points: PointStore | null;
  readonly listen: Connection['listen'];
  readonly close: () => Promise<void>;
};

/**
 * Brings a connection's tables up to date and opens the store. `clears` false: files that are noted to hold words that
 * were taken down are left so. Throws STORE_NEWER or STORE_CORRUPT, and then closes the connection.
 */
export async function openStore(connection: Connection, { clears = true } = {}): Promise<Store> {
  try {
    await migrate(connection);
    if (clears) await clearFilesIfPossible(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    reader: new Reader(connection),
    writer: {
      ...createLoader(connection),
      ...createCurator(
        work => inTransaction(connection, work),
        () => clearFiles(connection),
      ),
      ...createRehearser(connection),
      ...createTogetherWriter(connection),
    },
    tokens: createTokenStore(connection),
    tickets: createTicketStore(connection),
    points: createPointStore(connection),
    listen: connection.listen,
    close: connection.close,
  };
}
