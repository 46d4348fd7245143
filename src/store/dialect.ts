import type { Expression, Kysely, RawBuilder } from 'kysely';

import type { Tables } from './tables.ts';

/** What a dialect folder supplies; everything else is one query text for all. */
export type DialectParts = {
  readonly name: 'sqlite' | 'postgres';
  /** The rows of a subquery as one JSON array, so that a page per parent is one correlated column. */
  readonly jsonArray: <Row>(query: Expression<Row>) => RawBuilder<Row[]>;
  /** The type of text columns. */
  readonly textType: string;
  /** What follows a table's definition, by table name. */
  readonly tableOptions: Readonly<Record<string, string>>;
  /** Lets one writer in at a time, from inside its transaction. */
  readonly lockForWriting: (db: Kysely<Tables>) => Promise<void>;
  /** Turns a driver's error into one of ours where it is known; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
};

export type Connection = {
  readonly db: Kysely<Tables>;
  readonly dialect: DialectParts;
  /** The schema that holds the tables; null where the dialect knows none. */
  readonly schema: string | null;
};
