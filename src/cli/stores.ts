import { existsSync } from 'node:fs';

import { connectPostgres } from '../store/postgres/connect.ts';
import { postgresDialect } from '../store/postgres/dialect.ts';
import { connectSqlite, lockForServing } from '../store/sqlite/connect.ts';
import { sqliteDialect } from '../store/sqlite/dialect.ts';
import { openStore, type Store } from '../store/store.ts';

/** A store as the command line opens it; the dialect is chosen here and nowhere else. */
export type OpenedStore = Store & { readonly explain: (error: unknown) => Error | null };

const isPostgres = (url: string) => /^postgres(ql)?:\/\//i.test(url);

/** Opens the store that DATABASE_URL names: a path is SQLite, `postgres://…` PostgreSQL. Throws STORE_… errors. */
export async function openStoreAt(url: string): Promise<OpenedStore> {
  if (isPostgres(url)) return { ...(await openStore(await connectPostgres(url))), explain: postgresDialect.explain };
  return { ...(await openStore(await connectSqlite(url))), explain: sqliteDialect.explain };
}

/** False where DATABASE_URL names a file that is not there. */
export function mayExist(url: string): boolean {
  return isPostgres(url) || existsSync(url);
}

/** Claims an embedded store for one server; several servers may share PostgreSQL. */
export function lockStore(url: string): () => void {
  return isPostgres(url) ? () => {} : lockForServing(url);
}
