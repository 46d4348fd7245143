import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

import type { DialectParts } from '../dialect.ts';

type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: string;
  readonly indexes?: Readonly<Record<string, string>>;
};
type Types = Pick<DialectParts, 'textType' | 'bytesType'>;

/** Everything that the first version stores. Primary keys contain the column that a table would be distributed by. */
export function initial({ tableOptions, ...types }: DialectParts): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: string) => sql.raw(statement).execute(db);
      for (const { name, columns, key, indexes = {} } of [
        ...nodeTables(types),
        ...claimTables(types),
        ...derivedTables(types),
        ...logTables(types),
      ]) {
        await run(`create table ${name} (${columns.join(', ')}, primary key (${key}))${tableOptions[name] ?? ''}`);
        for (const [index, on] of Object.entries(indexes)) await run(`create index ${index} on ${name} ${on}`);
      }
    },
  };
}

/** Nodes, and what judgements make of them. */
function nodeTables({ textType: text }: Types): Table[] {
  return [
    {
      name: 'entity',
      columns: [
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
      key: 'id',
      indexes: {
        entity_canonical: '(canonical)',
        entity_kind_name: '(kind, sort_name, id)',
        entity_name: '(sort_name, id)',
      },
    },
    {
      name: 'identity_judgement',
      columns: [
        `id ${text} not null`,
        'left_entity integer not null',
        'right_entity integer not null',
        `verdict ${text} not null`,
        `undone_by ${text}`,
        `body ${text} not null`,
      ],
      key: 'id',
    },
    {
      name: 'predicate',
      columns: [
        'id integer not null',
        `name ${text} not null unique`,
        'exclusive integer not null',
        `body ${text} not null`,
      ],
      key: 'id',
    },
    { name: 'status_term', columns: [`name ${text} not null`, `body ${text} not null`], key: 'name' },
  ];
}

/** Claims with their evidence and texts. */
function claimTables({ textType: text }: Types): Table[] {
  return [
    {
      name: 'claim',
      columns: [
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
      key: 'id',
      indexes: {
        claim_topic: '(topic, predicate, id)',
        claim_asserted: '(asserted_earliest, id)',
        claim_document: '(document)',
        claim_withdrawn: '(withdrawn_at) where withdrawn_at is not null',
      },
    },
    {
      name: 'evidence',
      columns: [
        'claim integer not null',
        'position integer not null',
        `version ${text} not null`,
        'start_at integer not null',
        'length integer not null',
        `digest ${text} not null`,
      ],
      key: 'claim, position',
      indexes: { evidence_version: '(version)' },
    },
    {
      name: 'text',
      columns: [`sha256 ${text} not null`, 'document integer not null', `body ${text} not null`],
      key: 'document, sha256',
    },
    {
      name: 'disagreement_judgement',
      columns: [
        `id ${text} not null`,
        'left_claim integer not null',
        'right_claim integer not null',
        `undone_by ${text}`,
        `body ${text} not null`,
      ],
      key: 'id',
    },
  ];
}

/** What is derived from claims. */
function derivedTables({ bytesType: bytes }: Types): Table[] {
  return [
    { name: 'topology', columns: ['claim integer not null', `packed ${bytes} not null`], key: 'claim' },
    {
      name: 'participation',
      columns: [
        'node integer not null',
        'asserted_earliest integer not null',
        'claim integer not null',
        'role integer not null',
      ],
      key: 'node, asserted_earliest, claim, role',
      indexes: { participation_claim: '(claim, role)' },
    },
    {
      name: 'adjacency',
      columns: [
        'node integer not null',
        'role integer not null',
        'neighbour_kind integer not null',
        'neighbour integer not null',
        'claim integer not null',
        'neighbour_role integer not null',
        'predicate integer not null',
      ],
      key: 'node, role, neighbour_kind, neighbour, claim, neighbour_role',
      indexes: { adjacency_claim: '(claim)' },
    },
    {
      name: 'channel_side',
      columns: ['channel integer not null', 'side integer not null', 'is_side integer not null'],
      key: 'channel, side',
      indexes: { channel_side_side: '(side, channel)' },
    },
  ];
}

/** The log of changes. */
function logTables({ textType: text }: Types): Table[] {
  return [
    {
      name: 'change',
      columns: [
        'revision integer not null',
        `at ${text} not null`,
        `kind ${text} not null`,
        `summary ${text} not null`,
      ],
      key: 'revision',
    },
  ];
}
