import type { Entity } from '../../model/entity.ts';
import { isDescribedAs } from '../../model/entity-draft.ts';
import { inBatches, type WriteTransaction } from './transaction.ts';

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
