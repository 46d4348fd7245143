import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { predicateColumns } from '../rows/parsed-terms.ts';
import { noteStatedBy, statingIn } from '../rows/stated-attributes.ts';
import type { Tables } from '../tables.ts';

/** Predicates may state attributes of nodes; which of a node's claims state is kept with it, so that others are not looked for. */
export function statedAttributes({ textType }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw(`alter table predicate add column states ${textType}`).execute(db);
    await sql.raw('alter table entity add column stated integer not null default 0').execute(db);
    for (const { id, body } of await db.selectFrom('predicate').select(['id', 'body']).execute())
      await db.updateTable('predicate').set(predicateColumns(body)).where('id', '=', id).execute();
    await noteStatedBy(db, statingIn(await db.selectFrom('predicate').select(['name', 'states']).execute()));
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
