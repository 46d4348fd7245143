import { type Kysely, sql } from 'kysely';

import type { Spent } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Seconds after which whoever has spent nothing has all points again, whatever was owed. */
const longestDebt = 120;

/** What each client has left once this is taken off, by the clock of the database; see `store/points.ts`. */
export async function settlePoints(
  db: Kysely<Tables>,
  spent: readonly Spent[],
  perMinute: number,
): Promise<ReadonlyMap<string, number>> {
  const bounded = (points: string) =>
    sql`greatest(-${perMinute}::float8, least(${perMinute}::float8, ${sql.raw(points)}))`;
  await sql`
    delete from client_points where client in (
      select client from client_points where at < extract(epoch from clock_timestamp()) - ${longestDebt}
      for update skip locked
    )`.execute(db);
  // in one order, so that servers do not wait for each other in a circle
  const { rows } = await sql<{ client: string; points_left: number }>`
    insert into client_points as held (client, points_left, at)
    select client, ${perMinute}::float8 - points, extract(epoch from clock_timestamp())
    from unnest(${spent.map(({ client }) => client)}::text[], ${spent.map(({ points }) => points)}::float8[]) as given(client, points)
    order by client
    on conflict (client) do update set
      points_left = least(${perMinute}::float8, ${bounded('held.points_left')}
        + greatest(0, excluded.at - held.at) * ${perMinute}::float8 / 60) + excluded.points_left - ${perMinute}::float8,
      at = greatest(held.at, excluded.at)
    returning client, ${bounded('points_left')} as points_left`.execute(db);
  return new Map(rows.map(({ client, points_left }) => [client, points_left]));
}
