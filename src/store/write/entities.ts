import { AppError } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Document, Entity } from '../../model/entity.ts';
import { entityColumns } from '../rows/columns.ts';
import { amendedSince } from './amended-since.ts';
import { bulkRows } from './bulk-rows.ts';
import { keepDescriptions, type LoadedDataset, noteDescribed, otherDescribers } from './datasets.ts';
import { documentsNamed, noteVersions } from './documents.ts';
import { indexEntities, indexTextsOf } from './search-index.ts';
import { heldTexts, refuseOtherLength } from './texts.ts';
import { inBatches, insertRows, learnNodes, nextRow, updateRows, type WriteTransaction } from './transaction.ts';

export type RecordedEntities = {
  readonly added: number;
  /** Those that are described otherwise than before. */
  readonly described: readonly EntityId[];
  /** New entities have this row and those behind it. */
  readonly firstNew: number;
};

/**
 * Adds entities, and describes those anew that are recorded; versions of documents are never taken away. `by`: the dataset
 * that describes them; null: none does. Throws CONFLICT where another one describes a node otherwise.
 */
export async function recordEntities(
  transaction: WriteTransaction,
  entities: readonly Entity[],
  by: LoadedDataset | null,
): Promise<RecordedEntities> {
  const { db, nodes } = transaction;
  const known = await inBatches(
    entities.map(entity => entity.id),
    slugs =>
      db
        .selectFrom('entity')
        .select(['id', 'slug', 'kind', 'canonical', 'digest'])
        .where('slug', 'in', slugs)
        .execute(),
  );
  nodes.note(known);
  const digests = new Map<string, string>(known.map(row => [row.slug, row.digest]));
  const firstNew = await nextRow(transaction, 'entity');
  const added = entities.filter(entity => !digests.has(entity.id));
  nodes.note(
    added.map(({ id: slug, kind }, index) => ({ id: firstNew + index, slug, kind, canonical: firstNew + index })),
  );
  await learnNodes(
    transaction,
    entities.flatMap(entity => (entity.kind === 'document' ? [entity.publisher] : [])),
  );
  await insertEntities(transaction, added);
  const described = await describeAnew(
    transaction,
    entities.filter(entity => digests.has(entity.id)),
    { digests, by },
  );
  if (by !== null) await noteDescribed(transaction, by, entities);
  return { added: added.length, described, firstNew };
}

/** Documents among those that are described anew whose words wait for review until then, and are held. */
async function holdersWaiting({ db, nodes }: WriteTransaction, entities: readonly Entity[]): Promise<number[]> {
  const rows = await inBatches(
    entities.filter(({ kind }) => kind === 'document').map(({ id }) => nodes.rowOf(id)),
    batch =>
      db
        .selectFrom('text as t')
        .innerJoin('entity as e', 'e.id', 't.document')
        .select('t.document')
        .distinct()
        .where('t.document', 'in', batch)
        .where('e.body', 'like', '%"review":"%')
        .execute(),
  );
  return rows.map(({ document }) => document);
}

async function insertEntities(transaction: WriteTransaction, entities: readonly Entity[]): Promise<void> {
  const { now: recorded_at, nodes } = transaction;
  const rows = entities.map(entity => {
    const { row, canonical } = nodes.node(entity.id);
    const publisher = publisherIn(transaction, entity);
    return { ...entityColumns(entity), id: row, canonical, publisher, stated: 0, recorded_at };
  });
  await insertRows(transaction, 'entity', bulkRows('entity', rows));
  const placed = entities.map(entity => ({ row: nodes.rowOf(entity.id), entity }));
  await noteVersions(transaction, placed, true);
  await indexEntities(transaction, placed, true);
}

type Describing = {
  /** Of what is recorded. */
  readonly digests: ReadonlyMap<string, string>;
  readonly by: LoadedDataset | null;
};

/** Gives those that are described otherwise than they were. */
async function describeAnew(
  transaction: WriteTransaction,
  given: readonly Entity[],
  { digests, by }: Describing,
): Promise<EntityId[]> {
  const { nodes } = transaction;
  const isOther = (entity: Entity) => entityColumns(entity).digest !== digests.get(entity.id);
  const others = given.filter(isOther);
  const amended = by === null ? new Set<Entity>() : await amendedSince(transaction, others);
  const described = others.filter(entity => entity.kind === 'document' || !amended.has(entity));
  const entities = await withEveryVersion(transaction, described, amended);
  const changed = entities.filter(isOther);
  for (const { id, kind } of changed)
    if (nodes.node(id).kind !== kind)
      throw new AppError('CONFLICT', `"${id}" is recorded as another kind of node; give the new one another id`);
  if (by !== null && changed.length > 0) await keepBefore(transaction, changed, by);
  const waiting = await holdersWaiting(transaction, changed);
  await writeDescriptions(transaction, changed);
  // what is described by a dataset is accepted
  await indexTextsOf(transaction, waiting);
  return changed.map(entity => entity.id);
}

/** Writes other descriptions of nodes that are recorded. */
export async function writeDescriptions(transaction: WriteTransaction, entities: readonly Entity[]): Promise<void> {
  const rows = entities.map(entity => ({ row: transaction.nodes.rowOf(entity.id), entity }));
  await updateRows(
    transaction,
    'entity',
    rows.map(({ row, entity }) => ({ ...entityColumns(entity), publisher: publisherIn(transaction, entity), id: row })),
  );
  await noteVersions(transaction, rows, false);
  await indexEntities(transaction, rows, false);
}

/** Keeps the descriptions that are replaced. Throws CONFLICT where they are other datasets' and this was not asked for. */
async function keepBefore(transaction: WriteTransaction, changed: readonly Entity[], by: LoadedDataset): Promise<void> {
  const { db, nodes } = transaction;
  const rows = changed.map(({ id }) => nodes.rowOf(id));
  const recorded = await inBatches(rows, batch =>
    db.selectFrom('entity').select(['id', 'body']).where('id', 'in', batch).execute(),
  );
  if (!by.redescribes)
    refuseOtherwise(changed, new Map(recorded.map(({ id, body }) => [id, body])), {
      by,
      rowOf: id => nodes.rowOf(id),
      others: await otherDescribers(transaction, by, rows),
    });
  await keepDescriptions(
    transaction,
    by,
    recorded.map(({ id, body }) => ({ node: id, body })),
  );
}

/** Nodes of other datasets are described otherwise, and that was not asked for. */
export class DescribedOtherwise extends AppError {
  constructor(details: readonly string[], { isOfDocuments }: { readonly isOfDocuments: boolean }) {
    const wayOut = isOfDocuments ? '' : '. Leave out the descriptions of nodes, which may be named without one';
    super('CONFLICT', `${details.length} ids are described otherwise by other datasets; nothing was loaded${wayOut}`, {
      details,
    });
  }
}

function refuseOtherwise(
  changed: readonly Entity[],
  recorded: ReadonlyMap<number, string>,
  {
    by,
    rowOf,
    others,
  }: {
    readonly by: LoadedDataset;
    readonly rowOf: (id: EntityId) => number;
    readonly others: ReadonlyMap<number, readonly string[]>;
  },
): void {
  const details = changed.flatMap(entity => {
    const row = rowOf(entity.id);
    const datasets = others.get(row);
    if (!datasets) return [];
    const fields = otherFields(JSON.parse(recorded.get(row)!), entity);
    // the same fields in another order say the same
    if (fields.length === 0) return [];
    const named = `"${datasets.join('" and "')}"`;
    return entity.kind === 'document'
      ? [
          `"${entity.id}": this id is taken by a document of the dataset ${named}, which is described otherwise (${fields.join(', ')}); take another id, unless both are one document`,
        ]
      : [`"${entity.id}": the dataset "${by.id}" describes it otherwise than ${named} (${fields.join(', ')})`];
  });
  if (details.length === 0) return;
  const isOfDocuments = changed.every(({ id, kind }) => kind === 'document' || !others.has(rowOf(id)));
  throw new DescribedOtherwise(details, { isOfDocuments });
}

function otherFields(before: object, after: object): string[] {
  const [one, other] = [before, after].map(entity => new Map(Object.entries(entity))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    field => JSON.stringify(one.get(field) ?? null) !== JSON.stringify(other.get(field) ?? null),
  );
}

const publisherIn = ({ nodes }: WriteTransaction, entity: Entity) =>
  entity.kind === 'document' ? nodes.rowOf(entity.publisher) : null;

/** Documents with the versions that are recorded of them, as they are described now, and then those that are new; of those `amended`, nothing but new versions. */
async function withEveryVersion(
  transaction: WriteTransaction,
  entities: readonly Entity[],
  amended: ReadonlySet<Entity>,
): Promise<Entity[]> {
  const ids = entities.filter(entity => entity.kind === 'document').map(entity => entity.id);
  const recorded = new Map((await documentsNamed(transaction, ids)).map(document => [document.id, document]));
  const merged = entities.map(entity => {
    const before = recorded.get(entity.id);
    if (entity.kind !== 'document' || !before) return entity;
    return withVersionsOf(before, amended.has(entity) ? { ...before, versions: entity.versions } : entity);
  });
  await refuseOtherLengths(transaction, recorded, merged);
  return merged;
}

/** A document as it is described, with every version that is recorded of it. */
export function withVersionsOf(recorded: Document, document: Document): Document {
  const described = new Map(document.versions.map(version => [version.sha256, version]));
  const known = new Set(recorded.versions.map(version => version.sha256));
  const added = document.versions.filter(version => !known.has(version.sha256));
  const versions = recorded.versions.map(version => {
    const now = described.get(version.sha256);
    return now && version.takenDown ? { ...now, takenDown: version.takenDown } : (now ?? version);
  });
  return {
    ...document,
    ...(recorded.takenDown && { takenDown: recorded.takenDown, furniture: null }),
    versions: [...versions, ...added],
  };
}

/** A length that is corrected must be that of the text, where it is held. */
async function refuseOtherLengths(
  transaction: WriteTransaction,
  recorded: ReadonlyMap<EntityId, Document>,
  merged: readonly Entity[],
): Promise<void> {
  const corrected = merged.flatMap(entity => {
    const before = recorded.get(entity.id)?.versions ?? [];
    if (entity.kind !== 'document') return [];
    const versions = entity.versions.filter(({ length }, index) => before[index] && before[index].length !== length);
    return versions.map(version => ({ digest: version.sha256, document: entity }));
  });
  const held = await heldTexts(transaction, [...new Set(corrected.map(({ digest }) => digest))]);
  for (const { digest, document } of corrected) {
    const text = held.get(digest);
    if (text !== undefined) refuseOtherLength({ sha256: digest, text }, [document]);
  }
}
