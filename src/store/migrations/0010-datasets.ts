import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Which dataset claims came with and nodes are described by. Of what was loaded before, that is known once it is loaded again. */
export function datasets({ textType: text, tableOptions }: DialectParts): Migration {
  const table = (name: keyof Tables, columns: string) => `create table ${name} (${columns})${tableOptions[name] ?? ''}`;
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      table(
        'dataset',
        `id integer not null, slug ${text} not null unique, loaded_at ${text}, body ${text} not null, primary key (id)`,
      ),
      table(
        'dataset_node',
        'dataset integer not null, node integer not null, revision integer not null, primary key (node, dataset)',
      ),
      'create index dataset_node_dataset on dataset_node (dataset, node)',
      table('dataset_claim', 'claim integer not null, dataset integer not null, revision integer, primary key (claim)'),
      'create index dataset_claim_dataset on dataset_claim (dataset, claim)',
      table(
        'description_before',
        `node integer not null, revision integer not null, body ${text} not null, primary key (node, revision)`,
      ),
      table('retired_node', 'node integer not null, revision integer not null, primary key (node)'),
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
