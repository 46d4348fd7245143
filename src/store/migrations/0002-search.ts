import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Full text; `0011-words.ts` indexes what is recorded already. */
export function search(dialect: DialectParts): Migration {
  const { textType: text, tableOptions } = dialect;
  const addTables = async (db: Kysely<Tables>) => {
    for (const [name, columns, key] of [
      ['search_name', [`words ${text} not null`, 'entity integer not null'], 'words, entity'],
      ['search_spelling', [`key ${text} not null`, `word ${text} not null`], 'key, word'],
    ] as const) {
      await sql
        .raw(`create table ${name} (${columns.join(', ')}, primary key (${key}))${tableOptions[name] ?? ''}`)
        .execute(db);
    }
    await sql.raw('create index search_name_entity on search_name (entity)').execute(db);
    await dialect.search.create(db);
  };
  return {
    // where migrations run outside of a transaction, a half-built index would keep the store from opening
    up: (db: Kysely<Tables>) => (db.isTransaction ? addTables(db) : db.transaction().execute(addTables)),
  };
}
