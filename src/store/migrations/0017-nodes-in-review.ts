import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Nodes and other descriptions of them wait for review. What was recorded before is accepted. */
export function nodesInReview({ textType: text, tableOptions }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      `alter table entity add column review ${text}`,
      'create index entity_in_review on entity (review, id) where review is not null',
      `create table entity_description (revision integer not null, node integer not null, review ${text} not null, earlier ${text} not null, body ${text} not null, primary key (revision))${tableOptions.entity_description ?? ''}`,
      'create index entity_description_node on entity_description (node, revision)',
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
