import { sql } from 'kysely';

import type { DialectParts } from '../dialect.ts';

let made = 0;

/** A temporary table of the connection, of which a store has one: SQLite finds rows through views by real indexes alone. */
export const keepNodeMap: DialectParts['keepNodeMap'] = async ({ db }, moved) => {
  const name = `node_map_${++made}`;
  const table = sql`${sql.id('temp', name)}`;
  const rows = JSON.stringify(moved.map(({ id, canonical, key }) => [id, canonical, key]));
  await sql`create temporary table ${sql.id(name)} (id integer primary key, canonical integer not null, key integer not null)`.execute(
    db,
  );
  await sql`insert into ${table} select id, id, id from entity`.execute(db);
  await sql`insert or replace into ${table} select value ->> 0, value ->> 1, value ->> 2 from json_each(${rows})`.execute(
    db,
  );
  await sql`create index ${sql.id('temp', `${name}_canonical`)} on ${sql.id(name)} (canonical, key)`.execute(db);
  return {
    table,
    forget: async () => {
      await sql`drop table if exists ${table}`.execute(db);
    },
  };
};
