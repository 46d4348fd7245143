import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import { ownParticipation } from '../rows/derived-rows.ts';
import { numbersOf } from '../rows/packed-claim.ts';
import type { Tables } from '../tables.ts';

const claimsPerPage = 1_000;

/** Whether the valid time of a claim, by its body, covers a day beyond doubt: the function of SQLite's connection. */
const surelyHolds = `
  create or replace function surely_holds(body text, day integer) returns boolean language sql immutable parallel safe as $$
    select coalesce(bool_or((part ->> 'certainFrom')::integer <= day and (part ->> 'certainTo')::integer >= day), false)
    from (select body::json -> 'validBounds' as bounds) as parsed
    cross join lateral json_array_elements(
      case when json_typeof(bounds -> 'members') = 'array' then bounds -> 'members' else json_build_array(bounds) end
    ) as parts(part)
  $$`;

/** Nodes that are one with others can be read apart: what each takes part in by itself, and claims by their own subjects. */
export function ownParts(dialect: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw('create index claim_subject on claim (subject, id)').execute(db);
    if (dialect.name === 'postgres') await sql.raw(surelyHolds).execute(db);
    const rows = await db.selectFrom('entity').select(['id', 'canonical']).whereRef('canonical', '<>', 'id').execute();
    const merged = new Set(rows.flatMap(({ id, canonical }) => [id, canonical]));
    const canonicals = [...new Set(rows.map(({ canonical }) => canonical))];
    if (canonicals.length === 0) return;
    for (let last = 0; ; ) {
      const page = await db
        .selectFrom('claim')
        .select(['id', 'packed'])
        .where('id', '>', last)
        .where(({ eb, selectFrom }) =>
          eb(
            'id',
            'in',
            selectFrom('participation').select('claim').where(dialect.isAmong('participation.node', canonicals)),
          ),
        )
        .orderBy('id')
        .limit(claimsPerPage)
        .execute();
      if (page.length === 0) return;
      const own = ownParticipation(
        page.map(({ packed }) => numbersOf(packed!)),
        merged,
      );
      await dialect.insert(db, 'participation', own, 'skip');
      last = page.at(-1)!.id;
    }
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}
