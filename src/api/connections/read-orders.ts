// Lists of nodes in the order of what is read of them: all are listed, read and sorted before the first is given.

import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { lastAttestedOf } from '../../graph/ask/channels-by-status.ts';
import {
  type AsOf,
  type EntityOrder,
  keysetOrder,
  type Page,
  type PageItem,
  type PageRequest,
  type ReadOrder,
  readOrders,
} from '../../model/list-query.ts';
import { beforeEveryDay } from '../../store/read/pages.ts';
import type { Loaders } from '../loaders/row-loaders.ts';
import { type SlicedList, wholeList } from './slices.ts';

const mostSorted = 20_000;
const readAtOnce = 1_000;

export const isReadOrder = (order: EntityOrder | ReadOrder | null): order is ReadOrder =>
  order !== null && (readOrders as readonly string[]).includes(order.field);

/** `read`: a page of the nodes in the order of entry. */
export function listInReadOrder(
  loaders: Loaders,
  { field, direction }: ReadOrder,
  asOf: AsOf,
  read: (page: PageRequest) => Promise<Page<EntityId>>,
): SlicedList<EntityId> {
  const compare = keysetOrder(direction);
  let sorted: Promise<readonly PageItem<EntityId>[]> | undefined;
  return wholeList(`${field} ${direction}`, compare, () => {
    sorted ??= everyNode(read).then(async nodes => {
      const ids = nodes.map(({ id }) => id);
      const keys = field === 'degree' ? await degreesOf(loaders, ids, asOf) : await lastDaysOf(loaders, ids, asOf);
      return nodes.map((node, place) => ({ ...node, sort: keys[place] ?? beforeEveryDay })).sort(compare);
    });
    return sorted;
  });
}

async function everyNode(read: (page: PageRequest) => Promise<Page<EntityId>>): Promise<PageItem<EntityId>[]> {
  const found: PageItem<EntityId>[] = [];
  for (let after: PageRequest['after'] = null; ; ) {
    const { items, hasNextPage } = await read({ first: readAtOnce, after });
    append(found, items);
    if (!hasNextPage) return found;
    if (found.length >= mostSorted)
      throw badInput('orderBy', `has more than ${mostSorted} nodes to be read and sorted; narrow the filter`);
    const { sort, row } = items.at(-1)!;
    after = { sort, row };
  }
}

function degreesOf({ degree }: Loaders, ids: readonly EntityId[], asOf: AsOf): Promise<(number | null)[]> {
  return Promise.all(ids.map(id => degree.load(id, { filter: {}, asOf })));
}

async function lastDaysOf(
  loaders: Loaders,
  ids: readonly EntityId[],
  asOf: AsOf,
): Promise<readonly (number | null | undefined)[]> {
  const statuses = loaders.statusesAsOf(asOf);
  // of what is no channel, nothing is kept
  const nodes = statuses.isKept ? null : await loaders.entity.loadMany(ids);
  const channels = nodes ? ids.filter(id => nodes.get(id)?.kind === 'channel') : ids;
  const days = await lastAttestedOf(statuses, channels);
  return ids.map(id => days.get(id));
}
