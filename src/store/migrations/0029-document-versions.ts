import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { pages } from '../rows/records.ts';
import type { EntityTable, Tables } from '../tables.ts';
import { noteVersions } from '../write/documents.ts';

/** Documents are found by the digests of their versions, and those that hold words back without a look at every other. */
export function documentVersions(dialect: DialectParts): Migration {
  const { textType: text, tableOptions } = dialect;
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      `create table document_version (digest ${text} not null, document integer not null, primary key (digest, document))${tableOptions.document_version ?? ''}`,
      'create index document_version_document on document_version (document)',
      `create index entity_held_back on entity (id) where body like '%"takenDown":%' or body like '%"review":"%'`,
    ])
      await sql.raw(statement).execute(db);
    for await (const page of pages<EntityTable>(db, 'entity', { columns: ['id', 'body'], key: ['id'] }))
      await noteVersions(
        { db, dialect },
        page.map(row => ({ row: row.id, entity: entityOf(row) })),
        true,
      );
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
