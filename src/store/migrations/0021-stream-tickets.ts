import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** What opens a stream where no header can be sent. */
export function streamTickets({ textType }: DialectParts): Migration {
  const columns = ['digest', 'holder', 'expires', 'body'].map(column => `${column} ${textType} not null`);
  const change = async (db: Kysely<Tables>) => {
    await sql.raw(`create table stream_ticket (${columns.join(', ')}, primary key (digest))`).execute(db);
    await sql.raw('create index stream_ticket_holder on stream_ticket (holder)').execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
