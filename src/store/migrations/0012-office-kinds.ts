import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Offices are found by what they are for; of those that are recorded already, nobody has said so. */
export function kindsOfOffices({ textType }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`alter table entity add column office_kind ${textType}`);
    await run(`update entity set office_kind = 'unspecified' where kind = 'office'`);
    await run('create index entity_office_kind on entity (office_kind, id) where office_kind is not null');
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
