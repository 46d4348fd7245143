import { existsSync, rmSync } from 'node:fs';

import type { Connection, OnStatement } from '../store/dialect.ts';
import { Reader } from '../store/read/reader.ts';
import { connectSqlite, lockForServing } from '../store/sqlite/connect.ts';
import type { Store } from '../store/store.ts';

/** A store as the command line opens it; the dialect is chosen here and nowhere else. */
export type OpenedStore = Store & { readonly connection: Connection };

const isPostgres = (url: string) => /^postgres(ql)?:\/\//i.test(url);

/**
 * Opens the store that DATABASE_URL names: a path is SQLite, `postgres://…` PostgreSQL. `clears` false: files that hold
 * words that were taken down are left so. Throws STORE_… errors.
 */
export async function openStoreAt(url: string, onStatement?: OnStatement, clears = true): Promise<OpenedStore> {
  const [connection, { openStore }] = await Promise.all([connectAt(url, onStatement), import('../store/store.ts')]);
  return { ...(await openStore(connection, { clears })), connection };
}

/** Reads a store beside the process or thread that has opened it. */
export async function openReaderAt(url: string): Promise<Pick<Store, 'reader' | 'close'>> {
  const connection = await connectAt(url);
  return { reader: new Reader(connection), close: () => connection.db.destroy() };
}

async function connectAt(url: string, onStatement?: OnStatement): Promise<Connection> {
  if (!isPostgres(url)) return connectSqlite(url, onStatement);
  const { connectPostgres } = await import('../store/postgres/connect.ts');
  return connectPostgres(url, onStatement ? { onStatement } : {});
}

/** Whether others can open the same store: one in memory is its process's own. */
export function isShared(url: string): boolean {
  return url !== ':memory:';
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
