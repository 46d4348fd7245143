import type { DatasetAbout } from '../../model/dataset.ts';
import type { Entity } from '../../model/entity.ts';
import { nextRevision } from './change-log.ts';
import { inBatches, insertRows, type WriteTransaction, writeInBatches } from './transaction.ts';

/** A dataset that is being loaded, and the revision that this makes. */
export type LoadedDataset = {
  readonly row: number;
  readonly id: string;
  readonly about: DatasetAbout;
  readonly revision: number;
  /** Whether it may describe nodes of other datasets otherwise than these do. */
  readonly redescribes: boolean;
};

/** Notes a dataset as it describes itself now, and that it was loaded. */
export async function recordDataset(
  { db, now }: WriteTransaction,
  about: DatasetAbout,
  redescribes: boolean,
): Promise<LoadedDataset> {
  const { revision } = await db.selectNoFrom(nextRevision.as('revision')).executeTakeFirstOrThrow();
  const known = await db.selectFrom('dataset').select('id').where('slug', '=', about.id).executeTakeFirst();
  const state = { loaded_at: now, body: JSON.stringify(about) };
  const loaded = { id: about.id, about, revision, redescribes };
  if (known) {
    await db.updateTable('dataset').set(state).where('id', '=', known.id).execute();
    return { ...loaded, row: known.id };
  }
  const { last } = await db
    .selectFrom('dataset')
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const row = (last ?? 0) + 1;
  await db
    .insertInto('dataset')
    .values({ id: row, slug: about.id, ...state })
    .execute();
  return { ...loaded, row };
}

/** Notes that a dataset describes nodes. */
export function noteDescribed(
  transaction: WriteTransaction,
  { row, revision }: LoadedDataset,
  entities: readonly Entity[],
): Promise<void> {
  return insertRows(
    transaction,
    'dataset_node',
    entities.map(({ id }) => [row, transaction.nodes.rowOf(id), revision]),
    'skip',
  );
}

/** Claims of a dataset by row: those that it records, and those that were recorded before. */
type ClaimsOfLoad = { readonly made: readonly number[]; readonly found: readonly number[] };

/** Notes that claims came with a dataset, unless they came with one before. */
export async function noteClaims(
  transaction: WriteTransaction,
  { row, revision }: LoadedDataset,
  { made, found }: ClaimsOfLoad,
): Promise<void> {
  await insertRows(
    transaction,
    'dataset_claim',
    made.map(claim => [claim, row, revision]),
  );
  await insertRows(
    transaction,
    'dataset_claim',
    found.map(claim => [claim, row, null]),
    'skip',
  );
}

/** Notes that claims of loads that were undone stand again by this one. */
export async function noteAgain(
  { db }: WriteTransaction,
  { row, revision }: LoadedDataset,
  claims: readonly number[],
): Promise<void> {
  await inBatches(claims, async batch => {
    await db.updateTable('dataset_claim').set({ dataset: row, revision }).where('claim', 'in', batch).execute();
    return [];
  });
}

/** When loads were undone. */
export async function timesOfUndoneLoads({ db }: WriteTransaction): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('change as r')
    .innerJoin('change as l', 'l.revision', 'r.reverts')
    .select('r.at')
    .where('l.kind', '=', 'load')
    .execute();
  return new Set(rows.map(({ at }) => at));
}

/** Which other datasets describe these nodes, by row. */
export async function otherDescribers(
  { db }: WriteTransaction,
  { row }: LoadedDataset,
  nodes: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const rows = await inBatches(nodes, batch =>
    db
      .selectFrom('dataset_node as o')
      .innerJoin('dataset as d', 'd.id', 'o.dataset')
      .select(['o.node', 'd.slug'])
      .where('o.node', 'in', batch)
      .where('o.dataset', '<>', row)
      .orderBy('o.dataset')
      .execute(),
  );
  const groups = Map.groupBy(rows, ({ node }) => node);
  return new Map([...groups].map(([node, group]) => [node, group.map(({ slug }) => slug)]));
}

/** Keeps how nodes were described, so that the load can be undone. */
export function keepDescriptions(
  { db }: WriteTransaction,
  { revision }: LoadedDataset,
  before: readonly { readonly node: number; readonly body: string }[],
): Promise<void> {
  return writeInBatches(before, 3, batch =>
    db
      .insertInto('description_before')
      .values(batch.map(row => ({ ...row, revision })))
      .execute(),
  );
}
