import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** What clients have left to spend, where several servers count it together. */
export function clientPoints({ name, textType }: DialectParts): Migration {
  return {
    up: async (db: Kysely<Tables>) => {
      if (name !== 'postgres') return;
      // unlogged: what is lost with the server would be there again within two minutes anyway
      await sql
        .raw(
          `create unlogged table client_points (client ${textType} not null, points_left double precision not null, at double precision not null, primary key (client))`,
        )
        .execute(db);
    },
  };
}
