import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * Changes tell what their author could do, and it is judged whether words support a claim. Of the authors of changes that
 * were recorded before it is not known what they could do.
 */
export function accountability({ textType: text, tableOptions }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      `alter table change add column author_role ${text}`,
      `create table support_judgement (id ${text} not null, claim integer not null, verdict ${text} not null, undone_by ${text}, body ${text} not null, primary key (id))${tableOptions.support_judgement ?? ''}`,
      'create index support_judgement_claim on support_judgement (claim)',
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
