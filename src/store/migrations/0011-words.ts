import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { rebuildSearch } from '../write/search-index.ts';

/** Words of every script, their other forms and misspelt ones are found: what is recorded already is indexed anew. */
export function words(dialect: DialectParts): Migration {
  const { textType: text, tableOptions } = dialect;
  const change = async (db: Kysely<Tables>) => {
    for (const [name, columns, key] of [
      ['search_word', [`key ${text} not null`, `word ${text} not null`], 'key, word'],
      [
        'search_start',
        ['place integer not null', `words ${text} not null`, 'entity integer not null', `kind ${text} not null`],
        'place, words, entity',
      ],
      ['search_start_spelling', [`key ${text} not null`, `word ${text} not null`], 'key, word'],
    ] as const) {
      await sql
        .raw(`create table ${name} (${columns.join(', ')}, primary key (${key}))${tableOptions[name] ?? ''}`)
        .execute(db);
    }
    await sql.raw('create index search_start_kind on search_start (kind, place, words, entity)').execute(db);
    await sql.raw('create index search_start_entity on search_start (entity)').execute(db);
    await rebuildSearch(db, dialect);
  };
  return {
    // where migrations run outside of a transaction, a half-built index would keep the store from opening
    up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)),
  };
}
