import { asClaimId } from '../../base/ids.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { NamedClaim } from './change-log.ts';
import { rederiveSidesOf } from './claims.ts';
import type { LoadedDataset } from './datasets.ts';
import { updateRows, type WriteTransaction } from './transaction.ts';

/** Withdraws the standing claims of a dataset that are not among those that it holds now. */
export async function withdrawLeft(
  transaction: WriteTransaction,
  { row, id: by }: LoadedDataset,
  held: readonly ClaimDraft[],
): Promise<NamedClaim[]> {
  const { db, now } = transaction;
  const names = new Set<string>(held.map(({ id }) => id));
  const standing = await db
    .selectFrom('dataset_claim as o')
    .innerJoin('claim as c', 'c.id', 'o.claim')
    .select(['c.id', 'c.slug'])
    .where('o.dataset', '=', row)
    .where('c.withdrawn_at', 'is', null)
    .where('c.review', '<>', 'rejected')
    .orderBy('c.id')
    .execute();
  const left = standing.filter(({ slug }) => !names.has(slug));
  const withdrawal = JSON.stringify({ at: now, by, reason: 'The dataset holds it no more.', supersededBy: null });
  await updateRows(
    transaction,
    'claim',
    left.map(({ id }) => ({ id, withdrawn_at: now, withdrawal })),
  );
  await rederiveSidesOf(
    transaction,
    left.map(({ id }) => id),
  );
  return left.map(({ id, slug }) => ({ id: asClaimId(slug), row: id }));
}
