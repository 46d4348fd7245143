import type { Kysely } from 'kysely';

import type { EntityId, Sha256 } from '../../base/ids.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Document, Entity } from '../../model/entity.ts';
import type { DialectParts } from '../dialect.ts';
import { entityOf } from '../rows/columns.ts';
import { versionRows } from '../rows/derived-rows.ts';
import type { Tables } from '../tables.ts';
import { inBatches, type WriteTransaction, writeInBatches } from './transaction.ts';

/** Documents as they are recorded, with every version. */
export async function documentsNamed({ db }: WriteTransaction, slugs: readonly EntityId[]): Promise<Document[]> {
  const rows = await inBatches(slugs, batch =>
    db.selectFrom('entity').select('body').where('slug', 'in', batch).execute(),
  );
  return rows.map(entityOf).filter(entity => entity.kind === 'document');
}

/** Documents that have a version with one of these digests, among those of smaller rows than `before`. */
export async function documentsWith(
  { db }: WriteTransaction,
  digests: readonly Sha256[],
  before = Number.POSITIVE_INFINITY,
): Promise<Document[]> {
  const rows = await inBatches(digests, batch =>
    db
      .selectFrom('document_version as v')
      .innerJoin('entity as e', 'e.id', 'v.document')
      .select(['e.id', 'e.body'])
      .where('v.digest', 'in', batch)
      .$if(Number.isFinite(before), query => query.where('v.document', '<', before))
      .execute(),
  );
  const different = new Map(rows.toSorted((a, b) => a.id - b.id).map(row => [row.id, row]));
  return Array.from(different.values(), row => entityOf(row) as Document);
}

type Store = { readonly db: Kysely<Tables>; readonly dialect: DialectParts };

/** Keeps which documents have which versions. `isNew`: whether nothing is kept yet of any of these nodes. */
export async function noteVersions(
  { db, dialect }: Store,
  entities: readonly { readonly row: number; readonly entity: Entity }[],
  isNew: boolean,
): Promise<void> {
  const documents = entities.filter(({ entity }) => entity.kind === 'document');
  if (!isNew)
    await writeInBatches(documents, 1, batch =>
      db
        .deleteFrom('document_version')
        .where(
          'document',
          'in',
          batch.map(({ row }) => row),
        )
        .execute(),
    );
  const rows = documents.flatMap(({ row, entity }) => versionRows(row, entity));
  if (rows.length > 0) await dialect.insert(db, 'document_version', rows);
}

/**
 * The documents of a dataset, those of its claims, and those that have a text that is held now, with every version.
 * `firstNew`: the first of the rows that the dataset's new entities have.
 */
export async function documentsConcerned(
  transaction: WriteTransaction,
  { entities, claims }: Dataset,
  held: readonly Sha256[],
  firstNew: number,
): Promise<Document[]> {
  const described = entities.filter(entity => entity.kind === 'document');
  const isNew = (document: Document) => transaction.nodes.rowOf(document.id) >= firstNew;
  const fresh = described.filter(isNew);
  const added = new Set(fresh.map(document => document.id));
  const known = described.filter(document => !isNew(document)).map(document => document.id);
  const cited = claims.map(claim => claim.document).filter(document => !added.has(document));
  const recorded = await documentsNamed(transaction, [...new Set([...known, ...cited])]);
  const waiting = await documentsWith(transaction, held, firstNew);
  return [...new Map([...fresh, ...recorded, ...waiting].map(document => [document.id, document])).values()];
}
