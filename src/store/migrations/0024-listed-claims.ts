import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { Tables } from '../tables.ts';

/** Claims are listed, counted and filtered by what stands in one narrow index, so that none of their bodies is read; and nodes of which claims state attributes are found. */
export function listedClaims(): Migration {
  const change = async (db: Kysely<Tables>) => {
    await sql.raw('drop index claim_asserted').execute(db);
    await sql.raw(`create index claim_listed on claim (${listedColumns.join(', ')})`).execute(db);
    await sql.raw('create index entity_stated on entity (stated, id, canonical) where stated <> 0').execute(db);
  };
  return { up: (db: Kysely<Tables>) => (db.isTransaction ? change(db) : db.transaction().execute(change)) };
}

/** The first two are the order in which lists begin; the others are what filters, points of view and facets ask. */
const listedColumns = [
  ...['asserted_earliest', 'id', 'asserted_latest', 'valid_earliest', 'valid_latest', 'review', 'withdrawn_at'],
  ...['predicate', 'polarity', 'modality', 'manner', 'status', 'subject', 'topic', 'object', 'holder'],
  ...['joint_speakers', 'own_voice', 'office', 'organization', 'party', 'publisher', 'document'],
  ...['recorded_at', 'accepted_at', 'slug'],
];
