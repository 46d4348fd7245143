import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type Connection, searchIndexes } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** What a column of a record may hold; `?`: or null. */
export type RecordType = 'integer' | 'integer?' | 'text' | 'text?';

/**
 * What is recorded, in the order in which it is restored, with what orders each table's rows. Every table of a store
 * stands here, among those that are derived, or among those that are left out of backups; a test says so.
 */
export const records = {
  predicate: { key: ['id'], columns: { id: 'integer', name: 'text', exclusive: 'integer', body: 'text' } },
  status_term: { key: ['name'], columns: { name: 'text', body: 'text' } },
  term: { key: ['sort', 'name'], columns: { sort: 'text', name: 'text', body: 'text' } },
  entity: {
    key: ['id'],
    columns: {
      id: 'integer',
      slug: 'text',
      publisher: 'integer?',
      recorded_at: 'text',
      digest: 'text',
      body: 'text',
    },
  },
  identity_judgement: {
    key: ['id'],
    columns: {
      id: 'text',
      left_entity: 'integer',
      right_entity: 'integer',
      verdict: 'text',
      undone_by: 'text?',
      body: 'text',
    },
  },
  text: { key: ['document', 'sha256'], columns: { document: 'integer', sha256: 'text', body: 'text' } },
  claim: {
    key: ['id'],
    columns: {
      id: 'integer',
      slug: 'text',
      recorded_at: 'text',
      review: 'text',
      accepted_at: 'text?',
      withdrawn_at: 'text?',
      withdrawal: 'text?',
      digest: 'text',
      body: 'text',
    },
  },
  disagreement_judgement: {
    key: ['id'],
    columns: { id: 'text', left_claim: 'integer', right_claim: 'integer', undone_by: 'text?', body: 'text' },
  },
  support_judgement: {
    key: ['id'],
    columns: { id: 'text', claim: 'integer', verdict: 'text', undone_by: 'text?', body: 'text' },
  },
  change: {
    key: ['revision'],
    columns: {
      revision: 'integer',
      at: 'text',
      kind: 'text',
      summary: 'text',
      rereads: 'integer',
      author: 'text',
      author_role: 'text?',
      reason: 'text?',
      body: 'text',
      whole: 'integer',
      reverts: 'integer?',
      mutation_key: 'text?',
      mutation_digest: 'text?',
    },
  },
  change_subject: {
    key: ['kind', 'subject', 'revision'],
    columns: { kind: 'text', subject: 'integer', revision: 'integer' },
  },
  carried_evidence: {
    key: ['version', 'claim', 'position'],
    columns: {
      version: 'text',
      claim: 'integer',
      position: 'integer',
      document: 'integer',
      newest: 'integer',
      start_at: 'integer?',
      reason: 'text?',
    },
  },
  dataset: { key: ['id'], columns: { id: 'integer', slug: 'text', loaded_at: 'text?', body: 'text' } },
  dataset_node: {
    key: ['node', 'dataset'],
    columns: { node: 'integer', dataset: 'integer', revision: 'integer' },
  },
  dataset_claim: { key: ['claim'], columns: { claim: 'integer', dataset: 'integer', revision: 'integer?' } },
  description_before: {
    key: ['node', 'revision'],
    columns: { node: 'integer', revision: 'integer', body: 'text' },
  },
  entity_description: {
    key: ['revision'],
    columns: { revision: 'integer', node: 'integer', review: 'text', earlier: 'text', body: 'text' },
  },
  retired_node: { key: ['node'], columns: { node: 'integer', revision: 'integer' } },
} as const satisfies {
  readonly [Table in keyof Tables]?: {
    readonly key: readonly (keyof Tables[Table])[];
    readonly columns: { readonly [Column in keyof Tables[Table]]?: RecordType };
  };
};

export type RecordTable = keyof typeof records;
export const recordTables = Object.keys(records) as RecordTable[];

/** Tables that are worked out from the records, and columns of these that are. */
export const derivedTables: readonly string[] = [
  'document_version',
  'evidence',
  'participation',
  'channel_side',
  'topology',
  'search_name',
  'search_spelling',
  'search_word',
  'search_start',
  'search_start_spelling',
  ...searchIndexes,
];
export const derivedColumns: { readonly [Table in RecordTable]?: readonly (keyof Tables[Table])[] } = {
  predicate: ['states', 'is_end'],
  entity: [
    'kind',
    'canonical',
    'sort_name',
    'search_names',
    'channel_kind',
    'level',
    'domain',
    'office_kind',
    'own_kind',
    'language',
    'date_earliest',
    'date_latest',
    'rights',
    'stated',
    'review',
  ],
  claim: [
    'subject',
    'topic',
    'predicate',
    'object',
    'content',
    'status',
    'value_number',
    'value_words',
    'polarity',
    'modality',
    'manner',
    'holder',
    'joint_speakers',
    'own_voice',
    'office',
    'organization',
    'party',
    'publisher',
    'document',
    'place',
    'asserted_earliest',
    'asserted_latest',
    'valid_earliest',
    'valid_latest',
    'compared_earliest',
    'compared_latest',
    'compared_as',
    'regards',
    'packed',
  ],
};

/** Every column of a table of records. */
export function columnsOf<Table extends RecordTable>(table: Table): (keyof Tables[Table])[] {
  return [...(Object.keys(records[table].columns) as (keyof Tables[Table])[]), ...(derivedColumns[table] ?? [])];
}

/** Tables that are no part of the graph, and must not be in a backup: what opens doors, and the program's own notes. */
export const leftOutTables: readonly string[] = [
  'access_token',
  'client_points',
  'stream_ticket',
  'uncleared',
  'unfinished_restore',
  'kysely_migration',
  'kysely_migration_lock',
];

/** The values of a row, in the order of its table's columns above. */
export type RecordRow = readonly (string | number | null)[];

/** The records of a store, all as they were at one moment. */
export type Records = {
  readonly revision: number;
  readonly counts: Readonly<Record<RecordTable, number>>;
  /** The rows of a table, many at a time, in the order of its key. */
  readonly rows: (table: RecordTable) => AsyncIterable<readonly RecordRow[]>;
};

/** Lets work read the records of one moment, whatever is written meanwhile. */
export function readRecords<Result>({ db }: Connection, work: (records: Records) => Promise<Result>): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async snapshot => work(await recordsIn(snapshot)));
}

async function recordsIn(db: Kysely<Tables>): Promise<Records> {
  const counts = {} as Record<RecordTable, number>;
  for (const table of recordTables) counts[table] = await countRows(db, table);
  const { rows } = await sql<{ last: number | null }>`select max(revision) as last from change`.execute(db);
  return { revision: rows[0]!.last ?? 0, counts, rows: table => pagesOf(db, table) };
}

export async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0]!.count);
}

const rowsPerPage = 1_000;

/** Texts are long. */
const textsPerPage = 20;

async function* pagesOf(db: Kysely<Tables>, table: RecordTable): AsyncGenerator<readonly RecordRow[]> {
  const { key, columns } = records[table];
  const names = Object.keys(columns);
  const size = table === 'text' ? textsPerPage : rowsPerPage;
  for await (const rows of pages<Record<string, string | number | null>>(db, table, { columns: names, key, size }))
    yield rows.map(row => names.map(name => row[name]!));
}

type PageShape = { readonly columns: readonly string[]; readonly key: readonly string[]; readonly size?: number };

/** Every row of a table, page by page in the order of columns that no two rows agree in. */
export async function* pages<Row extends object>(
  db: Kysely<Tables>,
  table: string,
  { columns, key, size = rowsPerPage }: PageShape,
): AsyncGenerator<readonly Row[]> {
  const order = list(key);
  for (let after = sql``; ; ) {
    const { rows } =
      await sql<Row>`select ${list(columns)} from ${sql.table(table)} ${after} order by ${order} limit ${sql.lit(size)}`.execute(
        db,
      );
    if (rows.length === 0) return;
    yield rows;
    const last = rows.at(-1) as Record<string, unknown>;
    after = sql`where (${order}) > (${sql.join(key.map(name => last[name]))})`;
  }
}

const list = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map(name => sql.ref(name)));
