import type { Expression, Kysely, RawBuilder } from 'kysely';

import type { SearchQuery } from '../model/search.ts';
import type { Tables } from './tables.ts';

/** What a dialect folder supplies; everything else is one query text for all. */
export type DialectParts = {
  readonly name: 'sqlite' | 'postgres';
  /** The rows of a subquery as one JSON array, so that a page per parent is one correlated column. */
  readonly jsonArray: <Row>(query: Expression<Row>) => RawBuilder<Row[]>;
  /** The type of text columns. */
  readonly textType: string;
  /** The type of columns of bytes. */
  readonly bytesType: string;
  /** The four digits of the year of a column of days since 1970, from year 1 to 9999. */
  readonly yearOf: (column: string) => RawBuilder<string>;
  /** What follows a table's definition, by table name. */
  readonly tableOptions: Readonly<Record<string, string>>;
  /** Lets one writer in at a time, from inside its transaction. */
  readonly lockForWriting: (db: Kysely<Tables>) => Promise<void>;
  readonly search: SearchParts;
  /** Turns a driver's error into one of ours where it is known; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
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

export type Connection = {
  readonly db: Kysely<Tables>;
  readonly dialect: DialectParts;
  /** The schema that holds the tables; null where the dialect knows none. */
  readonly schema: string | null;
};
