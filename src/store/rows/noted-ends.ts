import { type Kysely, sql } from 'kysely';

import { endRolesIn } from '../../model/end-predicates.ts';
import type { PredicateTable, Tables } from '../tables.ts';
import { parsePredicate } from './parsed-terms.ts';

/** Which predicates put somebody at an end of a channel is kept with each: it follows from all of them together. */

/** Their names, for conditions on `claim.predicate`. */
export const namesOfEnds = sql<string>`(select name from predicate where is_end = 1)`;

/** The names of those that are noted. */
export const notedEnds = (rows: readonly Pick<PredicateTable, 'name' | 'is_end'>[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ name, is_end }) => (is_end === 1 ? [name] : [])));

/** The names of those that it follows of. */
export function endsAmong(rows: readonly Pick<PredicateTable, 'name' | 'body'>[]): ReadonlySet<string> {
  return new Set(endRolesIn(new Map(rows.map(({ name, body }) => [name, parsePredicate(body)]))).keys());
}

/** Notes it of every predicate. Gives those that tell of ends, and those that were noted otherwise before. */
export async function noteEnds(
  db: Kysely<Tables>,
): Promise<{ readonly ends: ReadonlySet<string>; readonly changed: readonly string[] }> {
  const rows = await db.selectFrom('predicate').select(['name', 'body', 'is_end']).execute();
  const [ends, noted] = [endsAmong(rows), notedEnds(rows)];
  const changed = rows.map(({ name }) => name).filter(name => ends.has(name) !== noted.has(name));
  for (const is_end of [0, 1]) {
    const names = changed.filter(name => ends.has(name) === (is_end === 1));
    if (names.length > 0) await db.updateTable('predicate').set({ is_end }).where('name', 'in', names).execute();
  }
  return { ends, changed };
}
