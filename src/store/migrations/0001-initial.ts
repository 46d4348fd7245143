import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';

/** Everything that the first version stores. Primary keys contain the column that a table would be distributed by. */
export function initial({ tableOptions, textType: text, bytesType: bytes }: DialectParts): Migration {
  const table = (db: Kysely<unknown>, name: string, columns: string[], key: string) =>
    sql
      .raw(`create table ${name} (${columns.join(', ')}, primary key (${key}))${tableOptions[name] ?? ''}`)
      .execute(db);
  const index = (db: Kysely<unknown>, name: string, on: string) => sql.raw(`create index ${name} on ${on}`).execute(db);

  return {
    async up(db: Kysely<unknown>) {
      await table(
        db,
        'entity',
        [
          'id integer not null',
          `slug ${text} not null unique`,
          `kind ${text} not null`,
          'canonical integer not null',
          `sort_name ${text} not null`,
          `search_names ${text} not null`,
          `channel_kind ${text}`,
          `level ${text}`,
          `domain ${text}`,
          'publisher integer',
          'date_earliest integer',
          'date_latest integer',
          `recorded_at ${text} not null`,
          `digest ${text} not null`,
          `body ${text} not null`,
        ],
        'id',
      );
      await index(db, 'entity_canonical', 'entity (canonical)');
      await index(db, 'entity_kind_name', 'entity (kind, sort_name, id)');
      await index(db, 'entity_name', 'entity (sort_name, id)');
      await table(
        db,
        'claim',
        [
          'id integer not null',
          `slug ${text} not null unique`,
          'subject integer not null',
          'topic integer not null',
          `predicate ${text} not null`,
          'object integer',
          `content ${text} not null`,
          `status ${text}`,
          `polarity ${text} not null`,
          `modality ${text} not null`,
          `manner ${text} not null`,
          'holder integer not null',
          'own_voice integer not null',
          'office integer',
          'organization integer',
          'party integer',
          'publisher integer not null',
          'document integer not null',
          'asserted_earliest integer not null',
          'asserted_latest integer not null',
          'valid_earliest integer',
          'valid_latest integer',
          `recorded_at ${text} not null`,
          `review ${text} not null`,
          `withdrawn_at ${text}`,
          `withdrawal ${text}`,
          `digest ${text} not null`,
          `body ${text} not null`,
        ],
        'id',
      );
      await index(db, 'claim_topic', 'claim (topic, predicate, id)');
      await index(db, 'claim_asserted', 'claim (asserted_earliest, id)');
      await index(db, 'claim_document', 'claim (document)');
      await index(db, 'claim_withdrawn', 'claim (withdrawn_at) where withdrawn_at is not null');
      await table(db, 'topology', ['claim integer not null', `packed ${bytes} not null`], 'claim');
      await table(
        db,
        'evidence',
        [
          'claim integer not null',
          'position integer not null',
          `version ${text} not null`,
          'start_at integer not null',
          'length integer not null',
          `digest ${text} not null`,
        ],
        'claim, position',
      );
      await index(db, 'evidence_version', 'evidence (version)');
      await table(
        db,
        'text',
        [`sha256 ${text} not null`, 'document integer not null', `body ${text} not null`],
        'document, sha256',
      );
      await table(
        db,
        'predicate',
        ['id integer not null', `name ${text} not null unique`, 'exclusive integer not null', `body ${text} not null`],
        'id',
      );
      await table(db, 'status_term', [`name ${text} not null`, `body ${text} not null`], 'name');
      await table(
        db,
        'identity_judgement',
        [
          `id ${text} not null`,
          'left_entity integer not null',
          'right_entity integer not null',
          `verdict ${text} not null`,
          `undone_by ${text}`,
          `body ${text} not null`,
        ],
        'id',
      );
      await table(
        db,
        'disagreement_judgement',
        [
          `id ${text} not null`,
          'left_claim integer not null',
          'right_claim integer not null',
          `undone_by ${text}`,
          `body ${text} not null`,
        ],
        'id',
      );
      await table(
        db,
        'participation',
        [
          'node integer not null',
          'asserted_earliest integer not null',
          'claim integer not null',
          'role integer not null',
        ],
        'node, asserted_earliest, claim, role',
      );
      await index(db, 'participation_claim', 'participation (claim, role)');
      await table(
        db,
        'adjacency',
        [
          'node integer not null',
          'role integer not null',
          'neighbour_kind integer not null',
          'neighbour integer not null',
          'claim integer not null',
          'neighbour_role integer not null',
          'predicate integer not null',
        ],
        'node, role, neighbour_kind, neighbour, claim, neighbour_role',
      );
      await index(db, 'adjacency_claim', 'adjacency (claim)');
      await table(
        db,
        'channel_side',
        ['channel integer not null', 'side integer not null', 'is_side integer not null'],
        'channel, side',
      );
      await index(db, 'channel_side_side', 'channel_side (side, channel)');
      await table(
        db,
        'change',
        ['revision integer not null', `at ${text} not null`, `kind ${text} not null`, `summary ${text} not null`],
        'revision',
      );
    },
  };
}
