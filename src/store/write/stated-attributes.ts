import { lacksBits, withBits } from '../rows/stated-attributes.ts';
import { inBatches, type WriteTransaction } from './transaction.ts';

/** Keeps which attributes of nodes claims state, by the row of the node. */
export async function noteStated({ db }: WriteTransaction, bits: ReadonlyMap<number, number>): Promise<void> {
  const nodesOf = Map.groupBy(bits, ([, stated]) => stated);
  for (const [stated, nodes] of nodesOf)
    await inBatches(
      nodes.map(([node]) => node),
      async batch => {
        await db
          .updateTable('entity')
          .set({ stated: withBits(stated) })
          .where('id', 'in', batch)
          .where(lacksBits(stated))
          .execute();
        return [];
      },
    );
}
