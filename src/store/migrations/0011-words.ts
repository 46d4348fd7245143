import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { rebuildSearch } from '../write/search-index.ts';

/** Words of every script and their other forms are found: what is recorded already is indexed anew. */
export function words(dialect: DialectParts): Migration {
  const change = (db: Kysely<Tables>) => rebuildSearch(db, dialect);
  return {
    // where migrations run outside of a transaction, a half-built index would keep the store from opening
    up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)),
  };
}
