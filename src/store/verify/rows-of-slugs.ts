import type { Kysely } from 'kysely';

import type { Tables } from '../tables.ts';

/** The rows of nodes or claims by slug; nothing for those that are not there. */
export async function rowsOf(db: Kysely<Tables>, table: 'entity' | 'claim', slugs: readonly string[]) {
  const rows = new Map<string, number>();
  const asked = [...new Set(slugs)];
  for (let start = 0; start < asked.length; start += slugsPerStatement) {
    const batch = asked.slice(start, start + slugsPerStatement);
    for (const { id, slug } of await db.selectFrom(table).select(['id', 'slug']).where('slug', 'in', batch).execute())
      rows.set(slug, id);
  }
  return rows;
}

const slugsPerStatement = 1_000;
