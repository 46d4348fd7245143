import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { claimColumns, entityColumns, entityOf, withDays } from '../rows/columns.ts';
import { pages } from '../rows/records.ts';
import type { ClaimTable, EntityTable, Tables } from '../tables.ts';

/** Claims are listed by their place in the text and filtered by the numbers and words of their values, and nodes by what sort of their kind they are. */
export function filteredColumns({ textType }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const column of [`own_kind ${textType}`, `language ${textType}`])
      await sql.raw(`alter table entity add column ${column}`).execute(db);
    for (const column of ['value_number integer', `value_words ${textType}`, 'place integer'])
      await sql.raw(`alter table claim add column ${column}`).execute(db);
    await fillEntities(db);
    await fillClaims(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}

async function fillEntities(db: Kysely<Tables>): Promise<void> {
  for await (const page of pages<EntityTable>(db, 'entity', { columns: ['id', 'body'], key: ['id'] }))
    for (const row of page) {
      const { own_kind, language } = entityColumns(entityOf(row));
      if (own_kind === null && language === null) continue;
      await db.updateTable('entity').set({ own_kind, language }).where('id', '=', row.id).execute();
    }
}

async function fillClaims(db: Kysely<Tables>): Promise<void> {
  const columns = ['id', 'body', 'recorded_at'];
  for await (const page of pages<ClaimTable>(db, 'claim', { columns, key: ['id'] }))
    for (const row of page) {
      const { value_number, value_words, place } = claimColumns(withDays(JSON.parse(row.body)), row.recorded_at);
      await db.updateTable('claim').set({ value_number, value_words, place }).where('id', '=', row.id).execute();
    }
}
