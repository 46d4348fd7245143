import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { Tables } from '../tables.ts';

/** Which takedowns the store's files are still to be cleared after. */
export function unclearedFiles(): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw('create table uncleared (revision integer not null primary key)').execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
