import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { NodeRegister } from '../rows/node-register.ts';
import { noteEnds } from '../rows/noted-ends.ts';
import type { Tables } from '../tables.ts';
import { rederiveSidesBy } from '../write/derived.ts';

/** Predicates of a dataset's own that are a kind of end make ends of channels too. */
export function ownEnds(dialect: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw('alter table predicate add column is_end integer not null default 0').execute(db);
    const { changed } = await noteEnds(db);
    await rederiveSidesBy({ db, dialect, now: new Date().toISOString(), nodes: new NodeRegister() }, changed);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
