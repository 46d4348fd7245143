import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import { nearSpellingKeys, spellingKeys } from '../../model/search/spelling.ts';
import { type DialectParts, searchIndexes } from '../dialect.ts';
import { spellingRows } from '../rows/searched-words.ts';
import type { Tables } from '../tables.ts';

const keysOf = {
  search_spelling: spellingKeys,
  search_word: nearSpellingKeys,
  search_start_spelling: nearSpellingKeys,
} as const;

/**
 * Words are found under keys of their beginning alone when they are misspelt, which are fewer. On PostgreSQL, vectors that
 * are written from now on stand in their rows.
 */
export function shorterSpellings(dialect: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const table of Object.keys(keysOf) as (keyof typeof keysOf)[]) {
      const rows = await db.selectFrom(table).select('word').distinct().execute();
      const words = rows.map(({ word }) => word);
      await db.deleteFrom(table).execute();
      await dialect.insert(db, table, spellingRows(words, keysOf[table]));
    }
    if (dialect.name !== 'postgres') return;
    for (const index of searchIndexes)
      await sql`alter table ${sql.table(index)} alter column words set storage main`.execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
