import type { Connection } from './dialect.ts';
import { migrate } from './migrations/index.ts';
import { Reader } from './reader.ts';
import { createTokenStore, type TokenStore } from './tokens.ts';
import { createWriter, type Writer } from './writer.ts';

/** A graph that is kept: what reads it, what writes it, who may, and its end. */
export type Store = {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly tokens: TokenStore;
  readonly close: () => Promise<void>;
};

/** Brings a connection's tables up to date and opens the store. Throws STORE_NEWER or STORE_CORRUPT, and then closes the connection. */
export async function openStore(connection: Connection): Promise<Store> {
  try {
    await migrate(connection);
  } catch (error) {
    await connection.db.destroy();
    throw connection.dialect.explain(error) ?? error;
  }
  return {
    reader: new Reader(connection),
    writer: createWriter(connection),
    tokens: createTokenStore(connection),
    close: () => connection.db.destroy(),
  };
}
