import type { EntityId, Sha256 } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Document } from '../../model/entity.ts';
import { entityOf } from '../rows/columns.ts';
import { inBatches, type WriteTransaction } from './transaction.ts';

/** Documents as they are recorded, with every version. */
export async function documentsNamed({ db }: WriteTransaction, slugs: readonly EntityId[]): Promise<Document[]> {
  const rows = await inBatches(slugs, batch =>
    db.selectFrom('entity').select('body').where('kind', '=', 'document').where('slug', 'in', batch).execute(),
  );
  return rows.map(row => entityOf(row) as Document);
}

const documentsPerLook = 1_000;

/** Documents that have a version with one of these digests, among those of smaller rows than `before`. */
export async function documentsWith(
  { db }: WriteTransaction,
  digests: readonly Sha256[],
  before = Number.POSITIVE_INFINITY,
): Promise<Document[]> {
  if (digests.length === 0) return [];
  const wanted = new Set(digests);
  const found: Document[] = [];
  for (let [after, more] = [0, true]; more; ) {
    const rows = await db
      .selectFrom('entity')
      .select(['id', 'body'])
      .where('kind', '=', 'document')
      .where('id', '>', after)
      .$if(Number.isFinite(before), query => query.where('id', '<', before))
      // many are told apart here faster than there
      .$if(digests.length === 1, query => query.where('body', 'like', `%"sha256":"${digests[0]}"%`))
      .orderBy('id')
      .limit(documentsPerLook)
      .execute();
    const documents = rows.map(row => entityOf(row) as Document);
    append(
      found,
      documents.filter(({ versions }) => versions.some(version => wanted.has(version.sha256))),
    );
    more = rows.length === documentsPerLook;
    after = rows.at(-1)?.id ?? after;
  }
  return found;
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
