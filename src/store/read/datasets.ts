import { asDatasetId, asEntityId, type ClaimId, type DatasetId, type EntityId } from '../../base/ids.ts';
import type { DatasetAbout } from '../../model/dataset.ts';
import { type Connection, readerOf } from '../dialect.ts';
import { countAll } from './pages.ts';

/** A dataset as the store has it. */
export type RecordedDataset = DatasetAbout & {
  /** When it was loaded last; null where every load of it was undone. */
  readonly loadedAt: string | null;
};

/** How much of the graph came with a dataset. */
export type DatasetCounts = { readonly claims: number; readonly nodes: number; readonly documents: number };

/** What is asked of datasets. Each method is one statement for a whole batch. */
export class DatasetReader {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get #aside() {
    return this.#connection.aside;
  }

  /** Those that are loaded, in the order in which they came first. */
  async all(most: number): Promise<RecordedDataset[]> {
    const rows = await this.#connection.keyed
      .selectFrom('dataset')
      .select(['loaded_at', 'body'])
      .where('loaded_at', 'is not', null)
      .orderBy('id')
      .limit(most)
      .execute();
    return rows.map(datasetOf);
  }

  /** The ids of datasets, also of those of which every load was undone. */
  async ids(most: number): Promise<string[]> {
    const rows = await this.#connection.keyed.selectFrom('dataset').select('slug').orderBy('id').limit(most).execute();
    return rows.map(({ slug }) => slug);
  }

  async byId(ids: readonly DatasetId[]): Promise<Map<DatasetId, RecordedDataset>> {
    const rows = await readerOf(this.#connection, ids)
      .selectFrom('dataset')
      .select(['slug', 'loaded_at', 'body'])
      .where('slug', 'in', ids)
      .execute();
    return new Map(rows.map(row => [asDatasetId(row.slug), datasetOf(row)]));
  }

  /** Accepted claims, withdrawn ones too; nodes that it describes, documents among them. */
  async counts(ids: readonly DatasetId[]): Promise<Map<DatasetId, DatasetCounts>> {
    const rows = await this.#aside
      .selectFrom('dataset as d')
      .select(eb => [
        'd.slug',
        eb
          .selectFrom('dataset_claim as o')
          .innerJoin('claim as c', 'c.id', 'o.claim')
          .select(countAll.as('count'))
          .whereRef('o.dataset', '=', 'd.id')
          .where('c.review', '=', 'accepted')
          .as('claims'),
        eb.selectFrom('dataset_node as o').select(countAll.as('count')).whereRef('o.dataset', '=', 'd.id').as('nodes'),
        eb
          .selectFrom('dataset_node as o')
          .innerJoin('entity as e', 'e.id', 'o.node')
          .select(countAll.as('count'))
          .whereRef('o.dataset', '=', 'd.id')
          .where('e.kind', '=', 'document')
          .as('documents'),
      ])
      .where('d.slug', 'in', ids)
      .execute();
    return new Map(
      rows.map(({ slug, claims, nodes, documents }) => [
        asDatasetId(slug),
        { claims: claims ?? 0, nodes: nodes ?? 0, documents: documents ?? 0 },
      ]),
    );
  }

  /** The dataset that each claim came with; none of claims that were written otherwise. */
  async ofClaims(claims: readonly ClaimId[]): Promise<Map<ClaimId, RecordedDataset>> {
    const rows = await readerOf(this.#connection, claims)
      .selectFrom('claim as c')
      .innerJoin('dataset_claim as o', 'o.claim', 'c.id')
      .innerJoin('dataset as d', 'd.id', 'o.dataset')
      .select(['c.slug', 'd.loaded_at', 'd.body'])
      .where('c.slug', 'in', claims)
      .execute();
    return new Map(rows.map(row => [row.slug as ClaimId, datasetOf(row)]));
  }

  /** The datasets that describe each node, or one that is read as it. */
  async ofNodes(nodes: readonly EntityId[]): Promise<Map<EntityId, RecordedDataset[]>> {
    const rows = await readerOf(this.#connection, nodes)
      .selectFrom('entity as e')
      .innerJoin('entity as m', 'm.canonical', 'e.canonical')
      .innerJoin('dataset_node as o', 'o.node', 'm.id')
      .innerJoin('dataset as d', 'd.id', 'o.dataset')
      .select(['e.slug', 'd.id', 'd.loaded_at', 'd.body'])
      .distinct()
      .where('e.slug', 'in', nodes)
      .orderBy('d.id')
      .execute();
    const groups = Map.groupBy(rows, row => asEntityId(row.slug));
    return new Map([...groups].map(([node, group]) => [node, group.map(datasetOf)]));
  }
}

function datasetOf({ loaded_at, body }: { readonly loaded_at: string | null; readonly body: string }): RecordedDataset {
  return { ...(JSON.parse(body) as DatasetAbout), loadedAt: loaded_at };
}
