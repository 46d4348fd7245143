import { type Kysely, sql } from 'kysely';
import { append } from '../../base/long-lists.ts';

import { type BulkTable, bulkColumns, type Connection, type DialectParts, type Row } from '../dialect.ts';
import { NodeRegister } from '../rows/node-register.ts';
import type { Tables } from '../tables.ts';
import { restoreIsUnfinished } from '../unfinished-restore.ts';
import { writeAlone } from '../writing.ts';

/** One transaction that writes while no other does, and the nodes that it has learned of. */
export type WriteTransaction = {
  readonly db: Kysely<Tables>;
  readonly dialect: DialectParts;
  /** When everything that it writes is recorded. */
  readonly now: string;
  readonly nodes: NodeRegister;
};

/** Does work that writes while nobody else does, all of it or none. */
export function inTransaction<Result>(
  connection: Connection,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  return writeAlone(connection, async db => work(await transactionIn(db, connection.dialect)));
}

/**
 * What writes in a transaction that is begun and that no other writes beside. Throws STORE_UNAVAILABLE where a restore
 * was begun and is not done, unless this is it.
 */
export async function transactionIn(
  db: Kysely<Tables>,
  dialect: DialectParts,
  { restores = false } = {},
): Promise<WriteTransaction> {
  const { last, began } = await db
    .selectNoFrom(eb => [
      eb.selectFrom('change').select('at').orderBy('revision', 'desc').limit(1).as('last'),
      eb.selectFrom('unfinished_restore').select('began').limit(1).as('began'),
    ])
    .executeTakeFirstOrThrow();
  if (began !== null && !restores) throw restoreIsUnfinished(began);
  return { db, dialect, now: timeAfter(last), nodes: new NodeRegister() };
}

/**
 * Now, or a millisecond after the last change where a clock was ahead of this one, however far: the times of changes are
 * in the order of their revisions, and the graph as of a change is never that of the next.
 */
const timeAfter = (last: string | null): string =>
  new Date(Math.max(Date.now(), last === null ? 0 : Date.parse(last) + 1)).toISOString();

export const rowsPerBatch = 1_000;

/** In one statement; SQLite takes 32,766, and PostgreSQL twice as many. */
const mostVariables = 30_000;

/** Asks for so many keys at a time as one statement takes. */
export async function inBatches<Key, Found>(
  keys: readonly Key[],
  read: (batch: Key[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const batch of batchesOf(keys, rowsPerBatch)) append(found, await read(batch));
  return found;
}

/** The same for rows that are written, of so many columns. */
export async function writeInBatches<Item>(
  items: readonly Item[],
  columns: number,
  write: (batch: Item[]) => Promise<unknown>,
): Promise<void> {
  for (const batch of batchesOf(items, Math.min(rowsPerBatch, Math.floor(mostVariables / columns)))) await write(batch);
}

export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Rows of a table that grows with the claims, each in the order of its columns. */
export async function insertRows(
  { db, dialect }: WriteTransaction,
  table: BulkTable,
  rows: readonly Row[],
  conflict?: 'skip' | 'merge',
): Promise<void> {
  if (rows.length > 0) await dialect.insert(db, table, rows, conflict);
}

type UpdatedRow<Table extends 'entity' | 'claim'> = { readonly id: number } & Partial<Omit<Tables[Table], 'id'>>;

/** Sets columns of rows, for each its own values; all have the same columns. */
export async function updateRows<Table extends 'entity' | 'claim'>(
  { db }: WriteTransaction,
  table: Table,
  rows: readonly UpdatedRow<Table>[],
): Promise<void> {
  const types: Readonly<Record<string, string>> = bulkColumns[table];
  const names = Object.keys(rows[0] ?? {});
  const column = (name: string) => sql.ref(name);
  const assigned = names.filter(name => name !== 'id').map(name => sql`${column(name)} = given.${column(name)}`);
  await writeInBatches(rows, names.length, async batch => {
    const values = batch.map(row => {
      const cells = names.map(name => sql`cast(${row[name as keyof typeof row]} as ${sql.raw(types[name]!)})`);
      return sql`(${sql.join(cells)})`;
    });
    await sql`with given (${sql.join(names.map(column))}) as (values ${sql.join(values)})
      update ${sql.table(table)} set ${sql.join(assigned)} from given where ${sql.table(table)}.id = given.id`.execute(
      db,
    );
  });
}

/** The number that the next row of a table gets. */
export async function nextRow({ db }: WriteTransaction, table: 'entity' | 'claim'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('id' as never).as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Learns of nodes that are named and not known yet. */
export async function learnNodes({ db, nodes }: WriteTransaction, slugs: readonly string[]): Promise<void> {
  const missing = [...new Set(slugs.filter(slug => !nodes.bySlug.has(slug)))];
  const rows = await inBatches(missing, batch =>
    db.selectFrom('entity').select(['id', 'slug', 'kind', 'canonical']).where('slug', 'in', batch).execute(),
  );
  nodes.note(rows);
}
