import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** That a restore was begun and is not done. */
export function unfinishedRestore({ textType }: DialectParts): Migration {
  return {
    up: async (db: Kysely<Tables>) => {
      await sql.raw(`create table unfinished_restore (began ${textType} not null primary key)`).execute(db);
    },
  };
}
