import { existsSync, rmSync } from 'node:fs';

import type { Connection, OnStatement } from '../store/dialect.ts';
import { Reader } from '../store/read/reader.ts';
import { connectSqlite } from '../store/sqlite/connect.ts';
import { lockForServing } from '../store/sqlite/store-file.ts';
import type { Store } from '../store/store.ts';

/** A store as the command line opens it; the dialect is chosen here and nowhere else. */
export type OpenedStore = Store & { readonly connection: Connection };

type OpenOptions = {
  readonly onStatement?: OnStatement;
  readonly clears?: boolean;
  readonly isServed?: boolean;
  /** Whether it is read once from end to end. */
  readonly isReadThrough?: boolean;
};

type ConnectOptions = Pick<OpenOptions, 'onStatement' | 'isServed'> & { readonly cache?: number };

const isPostgres = (url: string) => /^postgres(ql)?:\/\//i.test(url);

/**
 * Opens the store that DATABASE_URL names: a path is SQLite, `postgres://…` PostgreSQL. `clears` false: files that hold
 * words that were taken down are left so; `isServed`: requests are answered from it. Throws STORE_… errors.
 */
export async function openStoreAt(
  url: string,
  { onStatement, clears = true, isServed = false, isReadThrough = false }: OpenOptions = {},
): Promise<OpenedStore> {
  const [connection, { openStore }] = await Promise.all([
    connectAt(url, { onStatement, isServed, ...(isReadThrough && { cache: kilobytesBeside }) }),
    import('../store/store.ts'),
  ]);
  return { ...(await openStore(connection, { clears })), connection };
}

/** What is read once from end to end comes from no cache, and one that is freed leaves its room with the process. */
const kilobytesBeside = 4_096;

/** Reads a store from end to end beside the process or thread that has opened it. */
export async function openReaderAt(url: string): Promise<Pick<Store, 'reader' | 'close'>> {
  const connection = await connectAt(url, { cache: kilobytesBeside });
  return { reader: new Reader(connection), close: connection.close };
}

async function connectAt(url: string, { onStatement, ...options }: ConnectOptions = {}): Promise<Connection> {
  if (!isPostgres(url)) return connectSqlite(url, { ...options, onStatement });
  const { connectPostgres } = await import('../store/postgres/connect.ts');
  return connectPostgres(url, onStatement ? { onStatement } : {});
}

/** False where DATABASE_URL names a file that is not there. */
export function mayExist(url: string): boolean {
  return isPostgres(url) || existsSync(url);
}

/** Takes away the file of an embedded store that is not there yet, should making it fail. */
export function willBeMade(url: string): () => void {
  if (mayExist(url)) return () => {};
  return () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${url}${end}`, { force: true });
  };
}

/** Claims an embedded store for one server; several servers may share PostgreSQL. */
export function lockStore(url: string): () => void {
  return isPostgres(url) ? () => {} : lockForServing(url);
}
