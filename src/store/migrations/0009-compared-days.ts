import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import { comparedTime } from '../../model/readings/attested-days.ts';
import type { DialectParts } from '../dialect.ts';
import { claimOf } from '../rows/columns.ts';
import { comparedAs } from '../rows/compared-time.ts';
import type { Tables } from '../tables.ts';

/** Claims that may disagree are found by node, predicate and day, without their bodies; and channels by kind. */
export function comparedDaysOfClaims(_dialect: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run('alter table claim add column compared_earliest integer');
    await run('alter table claim add column compared_latest integer');
    await run('alter table claim add column compared_as text');
    await run(
      `update claim set compared_earliest = coalesce(valid_earliest, asserted_earliest),
        compared_latest = coalesce(valid_latest, asserted_latest) where status is null`,
    );
    await compareStatuses(db);
    await run('drop index claim_topic');
    await run(`create index claim_compared on claim (${comparedColumns.join(', ')})`);
    await run(
      `create index claim_status_day on claim (compared_earliest, compared_latest, topic) where status is not null`,
    );
    await run(
      `create index claim_status_days on claim (compared_earliest, compared_latest, topic)
        where status is not null and compared_latest > compared_earliest + 31`,
    );
    await run('create index entity_merged on entity (id, canonical) where canonical <> id');
    await run(
      'create index entity_channel_kind on entity (channel_kind, id, canonical) where channel_kind is not null',
    );
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}

/** The first four find claims about a node, and those that deny the same; the others are what is asked of them. */
const comparedColumns = [
  ...['topic', 'predicate', 'polarity', 'content', 'id', 'slug', 'object', 'modality', 'holder'],
  ...[
    'compared_earliest',
    'compared_latest',
    'compared_as',
    'asserted_earliest',
    'asserted_latest',
    'review',
    'withdrawn_at',
  ],
];

const claimsPerPage = 1_000;

async function compareStatuses(db: Kysely<Tables>): Promise<void> {
  for (let last = 0; ; ) {
    const page = await db
      .selectFrom('claim')
      .select(['id', 'body', 'recorded_at', 'withdrawal', 'review'])
      .where('status', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(claimsPerPage)
      .execute();
    if (page.length === 0) return;
    for (const row of page) {
      const time = comparedTime(claimOf(row));
      if (time.days === null) continue;
      const { earliest, latest } = time.days;
      await db
        .updateTable('claim')
        .set({ compared_earliest: earliest, compared_latest: latest, compared_as: comparedAs(time) })
        .where('id', '=', row.id)
        .execute();
    }
    last = page.at(-1)!.id;
  }
}
