import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Texts and evidence are looked up by version alone: texts get an index for it, and evidence has it first in its key. */
export function keysOfVersions({ textType: text, tableOptions }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      'create index text_sha256 on text (sha256)',
      'alter table evidence rename to evidence_before',
      `create table evidence (claim integer not null, position integer not null, version ${text} not null, start_at integer not null, length integer not null, digest ${text} not null, primary key (version, claim, position))${tableOptions.evidence ?? ''}`,
      'insert into evidence select claim, position, version, start_at, length, digest from evidence_before order by version, claim, position',
      'drop table evidence_before',
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
