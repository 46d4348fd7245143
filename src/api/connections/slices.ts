// Pieces of lists by Relay's Cursor Connections specification: from the start on, from the end back, between two cursors.

import { type MaybePromise, map } from '../../base/maybe.ts';
import type { Keyset, KeysetOrder, Page, PageItem, PageRequest } from '../../model/list-query.ts';
import { toSlice } from '../input/query-arguments.ts';
import type { SliceArgs, SlicedPage, Slices } from '../parents.ts';

export type SlicedList<Id> = {
  readonly order: string;
  readonly compare: KeysetOrder;
  /** A page of the list, or with `backwards` of the same list from its end on. */
  readonly read: (request: PageRequest, backwards: boolean) => MaybePromise<Page<Id>>;
};

/** The piece that the arguments ask for, read once, when somebody asks for it. */
export function slicesOf<Id>(args: SliceArgs, list: SlicedList<Id>): Slices<Id> {
  const { first, last, after, before } = toSlice(args, list.order);
  let page: MaybePromise<SlicedPage<Id>> | undefined;
  return {
    order: list.order,
    page: () => {
      page ??=
        first === null ? readBack(list, { last: last!, after, before }) : readOn(list, { first, last, after, before });
      return page;
    },
  };
}

type Bounds = { readonly after: Keyset | null; readonly before: Keyset | null };

function readOn<Id>(
  list: SlicedList<Id>,
  { first, last, after, before }: Bounds & { readonly first: number; readonly last: number | null },
): MaybePromise<SlicedPage<Id>> {
  return map(list.read({ first, after }, false), ({ items, hasNextPage, end }) => {
    const within = before === null ? items : items.filter(item => list.compare(item, before) < 0);
    const isCut = within.length < items.length;
    const kept = last === null ? within : within.slice(-last);
    const isShortened = kept.length < within.length;
    return {
      items: kept,
      hasNextPage: () => isCut || hasNextPage,
      hasPreviousPage: () => isShortened || (after !== null && standsBefore(list, after)),
      ...(end && !isCut ? { end } : {}),
    };
  });
}

function readBack<Id>(
  list: SlicedList<Id>,
  { last, after, before }: Bounds & { readonly last: number },
): MaybePromise<SlicedPage<Id>> {
  return map(list.read({ first: last, after: before }, true), ({ items, hasNextPage: hasMore, end }) => {
    const within = after === null ? items : items.filter(item => list.compare(item, after) > 0);
    const isCut = within.length < items.length;
    return {
      items: within.toReversed(),
      hasPreviousPage: () => isCut || hasMore,
      hasNextPage: () => before !== null && standsBehind(list, before),
      ...(end && !isCut ? { start: end } : {}),
    };
  });
}

/** Whether the list has anything up to this place; what stood at a cursor may be gone, or not be asked for. */
function standsBefore<Id>({ read, compare }: SlicedList<Id>, place: Keyset): MaybePromise<boolean> {
  return map(read({ first: 1, after: null }, false), ({ items: [item], end }) => {
    const begin = item ?? end;
    return begin !== undefined && compare(begin, place) <= 0;
  });
}

function standsBehind<Id>({ read, compare }: SlicedList<Id>, place: Keyset): MaybePromise<boolean> {
  return map(read({ first: 1, after: null }, true), ({ items: [item], end }) => {
    const begin = item ?? end;
    return begin !== undefined && compare(begin, place) >= 0;
  });
}

/** A list that is read as a whole. */
export function wholeList<Id>(
  order: string,
  compare: KeysetOrder,
  items: () => MaybePromise<readonly PageItem<Id>[]>,
): SlicedList<Id> {
  return {
    order,
    compare,
    read: ({ first, after }, backwards) =>
      map(items(), whole => {
        const towards = backwards ? whole.toReversed() : whole;
        const isPast = (item: Keyset) => (backwards ? compare(item, after!) < 0 : compare(item, after!) > 0);
        const rest = after === null ? towards : towards.filter(isPast);
        return { items: rest.slice(0, first), hasNextPage: rest.length > first };
      }),
  };
}
