import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Several may speak a claim together. No claim recorded before has more than one speaker. */
export function jointSpeakers({ textType }: DialectParts): Migration {
  const change = async (db: Kysely<Tables>) => {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`alter table claim add column joint_speakers ${textType}`);
    // claims are compared by their columns in this index, without their bodies
    await run('drop index claim_compared');
    await run(`create index claim_compared on claim (${comparedColumns.join(', ')})`);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}

/** As in 0009, and who spoke together with the holder. */
const comparedColumns = [
  ...['topic', 'predicate', 'polarity', 'content', 'id', 'slug', 'object', 'modality', 'holder', 'joint_speakers'],
  ...['compared_earliest', 'compared_latest', 'compared_as', 'asserted_earliest', 'asserted_latest'],
  ...['review', 'withdrawn_at'],
];
