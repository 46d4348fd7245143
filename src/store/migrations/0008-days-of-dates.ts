import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { ClaimDraft } from '../../model/draft.ts';
import { claimColumns, entityColumns, entityOf, withDays } from '../rows/columns.ts';
import { repackClaims } from '../rows/packing.ts';
import { pages } from '../rows/records.ts';
import type { ClaimTable, EntityTable, Tables } from '../tables.ts';

/** Dates are read by a grammar of our own, which takes some of them for other days than were recorded before. */
export function daysOfDates(): Migration {
  const change = async (db: Kysely<Tables>) => {
    await redateEntities(db);
    if (!(await redateClaims(db))) return;
    await db.deleteFrom('topology').execute();
    await repackClaims(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}

async function redateEntities(db: Kysely<Tables>): Promise<void> {
  const columns = ['id', 'body', 'date_earliest', 'date_latest'];
  for await (const page of pages<EntityTable>(db, 'entity', { columns, key: ['id'] }))
    for (const row of page) {
      const { date_earliest, date_latest } = entityColumns(entityOf(row));
      if (date_earliest === row.date_earliest && date_latest === row.date_latest) continue;
      await db.updateTable('entity').set({ date_earliest, date_latest }).where('id', '=', row.id).execute();
    }
}

/** Gives whether a claim has other days than before. */
async function redateClaims(db: Kysely<Tables>): Promise<boolean> {
  let hasChanged = false;
  const columns = ['id', 'body', 'recorded_at'];
  for await (const page of pages<ClaimTable>(db, 'claim', { columns, key: ['id'] }))
    for (const row of page) {
      const recorded = JSON.parse(row.body) as ClaimDraft;
      const dated = withDays(recorded);
      if (isDeepStrictEqual(dated, recorded)) continue;
      hasChanged = true;
      const { body, asserted_earliest, asserted_latest, valid_earliest, valid_latest } = claimColumns(
        dated,
        row.recorded_at,
      );
      await db
        .updateTable('claim')
        .set({ body, asserted_earliest, asserted_latest, valid_earliest, valid_latest })
        .where('id', '=', row.id)
        .execute();
    }
  return hasChanged;
}
