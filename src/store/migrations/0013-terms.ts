import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { termRowsAtFirst } from '../rows/parsed-terms.ts';
import type { Tables } from '../tables.ts';

/** Kinds, levels, domains and roles are terms of the store; a store that is in use has those that were built in before. */
export function terms({ textType: text, tableOptions }: DialectParts): Migration {
  return {
    async up(db: Kysely<Tables>) {
      await sql
        .raw(
          `create table term (sort ${text} not null, name ${text} not null, body ${text} not null, primary key (sort, name))${tableOptions.term ?? ''}`,
        )
        .execute(db);
      const used = await db.selectFrom('predicate').select('id').limit(1).executeTakeFirst();
      if (used) await db.insertInto('term').values(termRowsAtFirst()).execute();
    },
  };
}
