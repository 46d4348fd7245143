import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * Who may do what, and which documents' words they are shown. Of the tokens that were not revoked, no two have one name;
 * documents of which only quotations may be shown are few, and looked up in searches.
 */
export function access({ name, textType: text, tableOptions }: DialectParts): Migration {
  const tokenColumns = ['id', 'name', 'role', 'created', 'expires', 'digest'].map(
    column => `${column} ${text} not null`,
  );
  const rights = name === 'sqlite' ? "body ->> 'rights'" : "body::json ->> 'rights'";
  const change = async (db: Kysely<Tables>) => {
    for (const statement of [
      `create table access_token (${tokenColumns.join(', ')}, revoked ${text}, primary key (id))${tableOptions.access_token ?? ''}`,
      'create unique index access_token_name on access_token (name) where revoked is null',
      `alter table entity add column rights ${text}`,
      `update entity set rights = ${rights} where kind = 'document'`,
      "create index entity_restricted on entity (id) where rights = 'quotation'",
    ])
      await sql.raw(statement).execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
