import { AppError } from '../../base/errors.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Entity } from '../../model/entity.ts';
import { isDescribedAs } from '../../model/entity-draft.ts';
import { namedIn } from '../rows/columns.ts';
import { inBatches, type WriteTransaction } from './transaction.ts';

/** What a dataset says is seen by everybody. Throws CONFLICT where it names a node that is not accepted without describing it, which would accept it. */
export async function refuseHiddenNodes(
  { db }: WriteTransaction,
  { claims, identityJudgements }: Pick<Dataset, 'claims' | 'identityJudgements'>,
): Promise<void> {
  const rows = await db.selectFrom('entity').select(['slug', 'review']).where('review', 'is not', null).execute();
  if (rows.length === 0) return;
  const hidden = new Map<string, string>(rows.map(({ slug, review }) => [slug, review!]));
  const refuse = (what: string, node: string) => {
    throw new AppError(
      'CONFLICT',
      `${what} names "${node}", which is ${hidden.get(node)} here; accept that node first, or describe it in the dataset. Nothing was loaded`,
    );
  };
  for (const claim of claims) for (const node of namedIn(claim)) if (hidden.has(node)) refuse(`"${claim.id}"`, node);
  for (const { id, left, right } of identityJudgements)
    for (const node of [left, right]) if (hidden.has(node)) refuse(`The judgement "${id}"`, node);
}

/**
 * Those of these descriptions that datasets gave before people amended them: a dataset that is loaded again says nothing
 * new, and takes nothing back.
 */
export async function amendedSince(
  { db, nodes }: WriteTransaction,
  given: readonly Entity[],
): Promise<ReadonlySet<Entity>> {
  const rows = await inBatches(
    given.map(({ id }) => nodes.rowOf(id)),
    batch =>
      db
        .selectFrom('entity_description')
        .select(['node', 'earlier'])
        .where('node', 'in', batch)
        .where('review', '=', 'accepted')
        .execute(),
  );
  const earlier = Map.groupBy(rows, ({ node }) => node);
  const isEarlier = (entity: Entity) =>
    earlier.get(nodes.rowOf(entity.id))?.some(row => isDescribedAs(JSON.parse(row.earlier), entity));
  return new Set(given.filter(isEarlier));
}
