import { type Kysely, sql } from 'kysely';

import { readChangeBody } from '../rows/change-bodies.ts';
import type { Tables } from '../tables.ts';
import { type Check, Findings } from './findings.ts';

type Load = { readonly dataset: string | undefined; readonly at: string; readonly isUndone: boolean };

/** What belongs to datasets, against the loads of which the change log tells. */
export async function verifyDatasets(db: Kysely<Tables>): Promise<Check> {
  const found = new Findings('datasets');
  const loads = await loadsIn(db);
  const datasets = await db.selectFrom('dataset').selectAll().execute();
  const slugs = new Map(datasets.map(({ id, slug }) => [id, slug]));
  for (const { slug, loaded_at: at } of datasets) {
    const standing = [...loads.values()].filter(load => load.dataset === slug && !load.isUndone);
    const last = standing.at(-1)?.at ?? null;
    found.look(last !== at && `${slug} was loaded at ${at}, and at ${last} by the change log`);
  }
  for (const table of ['dataset_claim', 'dataset_node'] as const) {
    const rows = await sql<{ dataset: number; revision: number; rows: number | string }>`
      select dataset, revision, count(*) as rows from ${sql.table(table)}
      where revision is not null group by dataset, revision`.execute(db);
    for (const { dataset, revision, rows: count } of rows.rows) {
      const load = loads.get(revision);
      const isOfIt = load !== undefined && load.dataset === slugs.get(dataset);
      found.look(
        !isOfIt && `${table}: ${count} rows of ${slugs.get(dataset)} name revision ${revision}, which is no load of it`,
      );
    }
  }
  for (const table of ['description_before', 'retired_node'] as const) {
    const rows = await db.selectFrom(table).select('revision').distinct().execute();
    for (const { revision } of rows) {
      const load = loads.get(revision);
      const fits = load !== undefined && (table === 'description_before' || load.isUndone);
      found.look(
        !fits && `${table}: revision ${revision} is no load${table === 'retired_node' ? ' that was undone' : ''}`,
      );
    }
  }
  return found;
}

async function loadsIn(db: Kysely<Tables>): Promise<ReadonlyMap<number, Load>> {
  const rows = await db
    .selectFrom('change as l')
    .leftJoin('change as r', 'r.reverts', 'l.revision')
    .select(['l.revision', 'l.at', 'l.body', 'r.revision as undone'])
    .where('l.kind', '=', 'load')
    .orderBy('l.revision')
    .execute();
  return new Map(
    rows.map(({ revision, at, body, undone }) => [
      revision,
      { at, dataset: datasetIn(body), isUndone: undone !== null },
    ]),
  );
}

function datasetIn(body: string): string | undefined {
  try {
    return readChangeBody(body).brought?.dataset;
  } catch {
    return undefined; // it is said already that it cannot be read
  }
}
