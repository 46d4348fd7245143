import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely';

import type { SearchQuery } from '../model/search/search-query.ts';
import type { Tables } from './tables.ts';

/** The values of a row, in the order of `bulkColumns`. */
export type Row = readonly unknown[];

/** Points that a client spent; less than none where it had taken too many in advance. */
export type Spent = { readonly client: string; readonly points: number };

/** What a dialect folder supplies; everything else is one query text for all. */
export type DialectParts = {
  readonly name: 'sqlite' | 'postgres';
  /** The rows of a subquery as one JSON array, so that a page per parent is one correlated column. */
  readonly jsonArray: <Row>(query: Expression<Row>) => RawBuilder<Row[]>;
  /** Whether a column holds one of these values, however many: as one parameter, so that the statement is the same. */
  readonly isAmong: (column: string, values: readonly number[] | readonly string[]) => RawBuilder<SqlBool>;
  /** What has each of these values as JSON in a column `value`, to stand behind `from`. */
  readonly elementsOf: (values: readonly unknown[]) => RawBuilder<unknown>;
  /** `cross join claim c`, where the condition holds: claims are looked up for each row before it, whatever a planner thinks. */
  readonly joinClaims: (
    columns: readonly (keyof Tables['claim'])[],
    condition: RawBuilder<SqlBool>,
  ) => RawBuilder<unknown>;
  /** Keeps which nodes are read as which others. */
  readonly keepNodeMap: (
    connection: Pick<Connection, 'db' | 'schema'>,
    moved: readonly MovedNode[],
  ) => Promise<NodeMap>;
  /** The type of text columns. */
  readonly textType: string;
  /** The type of columns of bytes. */
  readonly bytesType: string;
  /** The four digits of the year of a column of days since 1970, from year 1 to 9999. */
  readonly yearOf: (column: string) => RawBuilder<string>;
  /** What follows a table's definition, by table name. */
  readonly tableOptions: Readonly<Record<string, string>>;
  /**
   * Inserts many rows of one table, each in the order of the columns. Rows that the table has already are a fault,
   * unless they are skipped, or merged as `onConflict` says. In a transaction it may resolve before they are written:
   * later statements find them, and where they cannot be written these or the commit fail with the reason.
   */
  readonly insert: (
    db: Kysely<Tables>,
    table: BulkTable,
    rows: readonly Row[],
    conflict?: 'skip' | 'merge',
  ) => Promise<void>;
  /** Work that writes much, with the memory that it is faster with. */
  readonly whileLoading: <Result>(db: Kysely<Tables>, work: () => Promise<Result>) => Promise<Result>;
  /** Tells the planner of statements of rows that came in numbers, from inside the transaction that wrote them. */
  readonly takeStatistics: (db: Kysely<Tables>) => Promise<void>;
  /** Lets one writer in at a time, from inside its transaction. */
  readonly lockForWriting: (db: Kysely<Tables>) => Promise<void>;
  /** Tells those who listen, once the transaction is done, that the change log has grown; others look from time to time. */
  readonly announce: (db: Kysely<Tables>) => Promise<void>;
  /** Has what was deleted leave the database's own files, as far as these are its own to clear; outside of transactions. */
  readonly forget: (db: Kysely<Tables>) => Promise<void>;
  /** Takes off what clients, by name, have spent; gives what each has left. Null where one server alone counts it. */
  readonly settlePoints:
    | ((db: Kysely<Tables>, spent: readonly Spent[], perMinute: number) => Promise<ReadonlyMap<string, number>>)
    | null;
  readonly search: SearchParts;
  /** Turns a driver's error into one of ours where it is known; null where it is a defect. No other leaves the store. */
  readonly explain: (error: unknown) => Error | null;
  /** Whether a driver's error says that a table does not take a row: a constraint, or a value that its column cannot hold. */
  readonly isRefusal: (error: unknown) => boolean;
  /** What the database finds wrong with its own files, a line each; nothing where it has no way to look. */
  readonly findDamage: (db: Kysely<Tables>) => Promise<readonly string[]>;
};

/**
 * A node that judgements make one with others, now or in a view: its canonical node in the view, and under what
 * `participation` has what it takes part in by itself.
 */
export type MovedNode = { readonly id: number; readonly canonical: number; readonly key: number };

/** Every node with its canonical one in a view: `table` has the columns of `MovedNode`. */
export type NodeMap = { readonly table: RawBuilder<unknown>; readonly forget: () => Promise<void> };

/** The columns of tables that grow with the claims, in the order in which rows are inserted in bulk. */
export const bulkColumns = {
  entity: {
    id: 'integer',
    slug: 'text',
    kind: 'text',
    canonical: 'integer',
    sort_name: 'text',
    search_names: 'text',
    channel_kind: 'text',
    level: 'text',
    domain: 'text',
    office_kind: 'text',
    own_kind: 'text',
    language: 'text',
    publisher: 'integer',
    rights: 'text',
    review: 'text',
    date_earliest: 'integer',
    date_latest: 'integer',
    stated: 'integer',
    recorded_at: 'text',
    digest: 'text',
    body: 'text',
  },
  claim: {
    id: 'integer',
    slug: 'text',
    subject: 'integer',
    topic: 'integer',
    predicate: 'text',
    object: 'integer',
    content: 'text',
    status: 'text',
    value_number: 'integer',
    value_words: 'text',
    polarity: 'text',
    modality: 'text',
    manner: 'text',
    holder: 'integer',
    joint_speakers: 'text',
    own_voice: 'integer',
    office: 'integer',
    organization: 'integer',
    party: 'integer',
    publisher: 'integer',
    document: 'integer',
    place: 'integer',
    asserted_earliest: 'integer',
    asserted_latest: 'integer',
    valid_earliest: 'integer',
    valid_latest: 'integer',
    compared_earliest: 'integer',
    compared_latest: 'integer',
    compared_as: 'text',
    regards: 'text',
    recorded_at: 'text',
    review: 'text',
    accepted_at: 'text',
    withdrawn_at: 'text',
    withdrawal: 'text',
    digest: 'text',
    body: 'text',
    packed: 'bytes',
  },
  evidence: {
    claim: 'integer',
    position: 'integer',
    version: 'text',
    start_at: 'integer',
    length: 'integer',
    digest: 'text',
    wording: 'bytes',
  },
  text: { sha256: 'text', document: 'integer', body: 'text' },
  document_version: { digest: 'text', document: 'integer' },
  topology: { first_claim: 'integer', claims: 'integer', packed: 'bytes' },
  participation: { node: 'integer', asserted_earliest: 'integer', claim: 'integer', role: 'integer' },
  channel_side: { channel: 'integer', side: 'integer', is_side: 'integer' },
  dataset_node: { dataset: 'integer', node: 'integer', revision: 'integer' },
  dataset_claim: { claim: 'integer', dataset: 'integer', revision: 'integer' },
  search_name: { words: 'text', entity: 'integer' },
  search_spelling: { key: 'text', word: 'text' },
  search_word: { key: 'text', word: 'text' },
  search_start: { place: 'integer', words: 'text', entity: 'integer', kind: 'text' },
  search_start_spelling: { key: 'text', word: 'text' },
} as const satisfies { readonly [Table in keyof Tables]?: { readonly [Column in keyof Tables[Table]]: ColumnType } };
type ColumnType = 'integer' | 'text' | 'bytes';
export type BulkTable = keyof typeof bulkColumns;

export const onConflict = (conflict: 'skip' | 'merge' | undefined): string => {
  if (conflict === undefined) return '';
  if (conflict === 'skip') return ' on conflict do nothing';
  return ' on conflict (channel, side) do update set is_side = excluded.is_side where excluded.is_side > channel_side.is_side';
};

/** Three indexes of words: over the names of entities, over claims, and over the texts held of documents, by row. */
export const searchIndexes = ['search_entity', 'search_claim', 'search_text'] as const;
export type SearchIndex = (typeof searchIndexes)[number];

/** The words of a row, field by field; no phrase runs from one field into the next. */
export type IndexedRow = { readonly row: number; readonly fields: readonly (readonly string[])[] };

/** Full text, in which the dialects differ. Words are made before they come here, so that both know the same ones. */
export type SearchParts = {
  /** Makes the indexes anew, empty. */
  readonly create: (db: Kysely<Tables>) => Promise<void>;
  /** Adds rows that are not indexed. */
  readonly add: (db: Kysely<Tables>, index: SearchIndex, rows: readonly IndexedRow[]) => Promise<void>;
  readonly remove: (db: Kysely<Tables>, index: SearchIndex, rows: readonly number[]) => Promise<void>;
  /** Every row that a query matches, as `row` and `score`: the higher the better, comparable within this index alone. */
  readonly matches: (index: SearchIndex, query: SearchQuery) => RawBuilder<{ row: number; score: number }>;
};

/** Hears of each statement that was run: its text, without values, and how long it took. */
export type OnStatement = (sql: string, milliseconds: number) => void;

export type Connection = Readable & {
  readonly dialect: DialectParts;
  /** The schema that holds the tables; null where the dialect knows none. */
  readonly schema: string | null;
  /**
   * Calls back whenever somebody, in whatever process, may have written; resolves to its end. Null where nobody tells, so
   * that the change log has to be looked at.
   */
  readonly listen: ((onChange: () => void) => Promise<() => Promise<void>>) | null;
  readonly close: () => Promise<void>;
};

/**
 * How a store is reached. All three may be one; whatever is committed by one is seen by the next statement of the others.
 */
type Readable = {
  /** Writes, and reads what it wrote. */
  readonly db: Kysely<Tables>;
  /** Looks up few rows by their keys, which is fast. Waits neither for who writes nor for what goes aside. */
  readonly keyed: Kysely<Tables>;
  /**
   * Reads whatever else there is: what may take long. There are few places for it, of which each client has its share; it
   * holds nobody else up, and is broken off with the request that asks it.
   */
  readonly aside: Kysely<Tables>;
};

/** A store that is reached in one way, or within a transaction. */
export const oneForAll = (db: Kysely<Tables>): Readable => ({ db, keyed: db, aside: db });

/** Of more, a look-up goes aside. */
const mostKeys = 1_000;

/** Where what has one of so many keys is read. */
export const readerOf = ({ keyed, aside }: Readable, keys: readonly unknown[]): Kysely<Tables> =>
  keys.length <= mostKeys ? keyed : aside;
