import { keysetOrder } from '../../model/list-query.ts';
import type { Context } from '../context.ts';
import type { ReviewItem, ReviewList, SliceArgs } from '../parents.ts';
import { type SlicedList, slicesOf } from './slices.ts';

/** What waits for review, what was put forward first before what came later, with the changes that did. */
export function reviewQueue({ loaders }: Context, args: SliceArgs): ReviewList {
  const { reviewQueue: queue, changes } = loaders.reader;
  const list: SlicedList<ReviewItem> = {
    order: 'waiting',
    compare: keysetOrder('asc'),
    read: async (page, backwards) => {
      const { items, hasNextPage } = await queue.page(page, backwards ? 'desc' : 'asc');
      const found = await changes.byRevisions(items.map(({ sort }) => Number(sort)));
      const withChanges = items.map(item => ({ ...item, id: { ...item.id, change: found.get(Number(item.sort))! } }));
      return { items: withChanges, hasNextPage };
    },
  };
  return { ...slicesOf(args, list), count: () => queue.count() };
}
