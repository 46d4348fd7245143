import { CompiledQuery, type RawBuilder, sql } from 'kysely';

import type { DialectParts, MovedNode } from '../dialect.ts';
import type { AskedStatement } from './reading-message.ts';

/** A temporary table of a connection: SQLite finds rows through views by real indexes alone. */
export type NodeMapTable = {
  readonly name: string;
  readonly table: RawBuilder<unknown>;
  readonly make: readonly AskedStatement[];
  readonly drop: AskedStatement;
};

let made = 0;

export function nodeMapTable(moved: readonly MovedNode[]): NodeMapTable {
  const name = `node_map_${++made}`;
  const rows = JSON.stringify(moved.map(({ id, canonical, key }) => [id, canonical, key]));
  const make = [
    `create temporary table if not exists "${name}" (id integer primary key, canonical integer not null, key integer not null)`,
    `insert or replace into temp."${name}" select id, id, id from entity`,
    `insert or replace into temp."${name}" select value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
    `create index if not exists temp."${name}_canonical" on "${name}" (canonical, key)`,
  ];
  return {
    name,
    table: sql`${sql.id('temp', name)}`,
    make: make.map(text => ({ text, values: text.includes('?') ? [rows] : [] })),
    drop: { text: `drop table if exists temp."${name}"`, values: [] },
  };
}

/** In the one connection of a store. */
export const keepNodeMap: DialectParts['keepNodeMap'] = async ({ db }, moved) => {
  const { table, make, drop } = nodeMapTable(moved);
  const run = ({ text, values }: AskedStatement) => db.executeQuery(CompiledQuery.raw(text, [...values]));
  for (const statement of make) await run(statement);
  return {
    table,
    forget: async () => {
      await run(drop);
    },
  };
};
