import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { rebuildSearch } from '../write/search-index.ts';

/** Words of every script, their other forms and misspelt ones are found: what is recorded already is indexed anew. */
export function words(dialect: DialectParts): Migration {
  const { textType: text, tableOptions } = dialect;
  const change = async (db: Kysely<Tables>) => {
    await sql
      .raw(
        `create table search_word (key ${text} not null, word ${text} not null, primary key (key, word))${tableOptions.search_word ?? ''}`,
      )
      .execute(db);
    await rebuildSearch(db, dialect);
  };
  return {
    // where migrations run outside of a transaction, a half-built index would keep the store from opening
    up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)),
  };
}
