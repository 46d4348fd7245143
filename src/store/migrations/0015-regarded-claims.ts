import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { Tables } from '../tables.ts';

/** Claims may speak of other claims; those that speak of one are found by its slug. No claim recorded before speaks of any. */
export function regardedClaims(): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw('alter table claim add column regards text').execute(db);
    await sql
      .raw('create index claim_regards on claim (regards, asserted_earliest, id) where regards is not null')
      .execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
