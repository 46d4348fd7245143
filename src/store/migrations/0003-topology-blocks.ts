import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { repackClaims } from '../rows/packing.ts';
import type { Tables } from '../tables.ts';

/**
 * Edges are worked out from claims in their packed form, which stands in each claim and, claims recorded together in one
 * block, in `topology`. What was kept of them row by row goes.
 */
export function topologyBlocks({ bytesType, tableOptions }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      'drop table adjacency',
      'drop table topology',
      'drop index participation_claim',
      `create table topology (first_claim integer not null, claims integer not null, packed ${bytesType} not null, primary key (first_claim))${tableOptions.topology ?? ''}`,
      `alter table claim add column packed ${bytesType}`,
      'alter table change add column rereads integer not null default 1',
      "create index claim_unaccepted on claim (id) where review <> 'accepted'",
      'create index entity_reading on entity (id, slug, canonical, kind)',
      'create index entity_publisher on entity (publisher) where publisher is not null',
    ])
      await sql.raw(statement).execute(db);
    await repackClaims(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
