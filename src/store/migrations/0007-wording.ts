import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { rebuildEvidence } from '../rows/evidence-rows.ts';
import type { Tables } from '../tables.ts';

/** Evidence keeps digests of its words, by which it is told whether two documents carry one utterance. */
export function wording(dialect: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw(`alter table evidence add column wording ${dialect.bytesType}`).execute(db);
    await rebuildEvidence(db, dialect);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
