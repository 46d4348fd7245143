import { type RawBuilder, sql } from 'kysely';

import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import type { SearchQuery } from '../../model/search/search-query.ts';
import type { Connection } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { isReviewedAs } from './listed-nodes.ts';

/** A node by one of its names; `place` as in `search_start`. */
export type StartedName = { readonly id: EntityId; readonly entity: Entity; readonly place: number };

/** Of which nodes, and of how many. Kinds null: all. */
export type NamesWanted = {
  readonly kinds: readonly EntityKind[] | null;
  readonly most: number;
  readonly review: readonly ReviewState[];
};

/** Where a start stands: at the beginning of a name or after it, and the same of a document's title. */
const startPlaces = [0, 1, 2, 3] as const;

/** Behind everything that begins so. */
const end = '\u{10ffff}';

/** Nodes with a name that has a word from which on it begins so, some of each place. Reads the first rows of an index. */
export async function namesThatStart(
  { aside: db }: Pick<Connection, 'aside'>,
  starts: readonly string[],
  { kinds, most, review }: NamesWanted,
): Promise<StartedName[]> {
  const ranges = starts.flatMap(start =>
    startPlaces.flatMap(place =>
      (kinds ?? [null]).map(
        kind => sql`select * from (select place, words, entity from search_start where place = ${place}
          ${kind === null ? sql`` : sql`and kind = ${kind}`} and words >= ${start} and words < ${start + end}
          and ${isReviewedAs('entity', review)}
          order by words, entity limit ${sql.lit(most)}) as r`,
      ),
    ),
  );
  return read(db, sql`${sql.join(ranges, sql` union all `)}`);
}

/** Nodes whose names hold these words, in whatever order. */
export async function namesThatHold(
  { aside: db, dialect }: Pick<Connection, 'aside' | 'dialect'>,
  query: SearchQuery,
  { kinds, most, review }: NamesWanted,
): Promise<StartedName[]> {
  const matches = dialect.search.matches('search_entity', query);
  const among = kinds === null ? sql`` : sql`and e.kind in (${sql.join(kinds)})`;
  return read(
    db,
    sql`select 1 as place, '' as words, h."row" as entity from (${matches}) as h
      inner join entity as e on e.id = h."row"
      where ${isReviewedAs('e.id', review)} ${among} limit ${sql.lit(most)}`,
  );
}

/** Beginnings of words in names that are spelt almost like this one. */
export async function startsSpeltLike(
  { aside: db }: Pick<Connection, 'aside'>,
  keys: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('search_start_spelling')
    .select('word')
    .distinct()
    .where('key', 'in', keys)
    .orderBy('word')
    .execute();
  return rows.map(({ word }) => word);
}

async function read(db: Connection['aside'], found: RawBuilder<unknown>): Promise<StartedName[]> {
  const { rows } = await sql<{ id: string; body: string; place: number }>`
    select n.slug as id, m.body as body, f.place as place from (${found}) as f
    inner join entity as m on m.id = f.entity inner join entity as n on n.id = m.canonical
    order by f.place, f.words, n.id`.execute(db);
  return rows.map(({ id, body, place }) => ({ id: asEntityId(id), entity: entityOf({ body }), place }));
}
