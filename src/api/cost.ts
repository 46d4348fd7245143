import { GraphQLError } from 'graphql';

import type { LastRows } from '../store/read/edges.ts';

/** How large a graph is, as prices know it: whatever scans claims or nodes costs more in a larger one. */
export type GraphSize = { readonly claims: number; readonly nodes: number };

export const noGraph: GraphSize = { claims: 0, nodes: 0 };

/** Of a larger graph, so that it can be asked the same; there answers take longer. */
const largest: GraphSize = { claims: 200_000, nodes: 50_000 };

/** Rounded up to two digits, so that prices stay the same for a while in a graph that grows. */
export const graphSize = ({ claim, node }: LastRows): GraphSize => ({
  claims: Math.min(roundedUp(claim), largest.claims),
  nodes: Math.min(roundedUp(node), largest.nodes),
});

function roundedUp(count: number): number {
  const unit = 10 ** Math.max(0, String(count).length - 2);
  return Math.ceil(count / unit) * unit;
}

/** Of CPU, the server's and the database's: what an item on a page is worth, and what everything else is priced in. */
const microsecondsPerItem = 40;

export const itemsFor = (microseconds: number): number => Math.ceil(microseconds / microsecondsPerItem);

/** What an answer costs in items on pages. */
export type Cost = {
  /** What the operation asks for, if every page were full. */
  requested: number;
  /** What the answer has so far. */
  actual: number;
  /** The part of it that is known only once nodes are read, as far as it goes. */
  read: number;
  /** What it may have where nothing is read beside: the fewer, the more fields an item has. */
  most: number;
  /** What may be read for it where it has no items: fields of items make reading no dearer. */
  mostRead: number;
};

export const newCost = (): Cost => ({
  requested: 0,
  actual: 0,
  read: 0,
  most: Number.POSITIVE_INFINITY,
  mostRead: Number.POSITIVE_INFINITY,
});

/** Counts items that an answer gets. Throws LIMIT_EXCEEDED where it has more than it may. */
export function spend({ cost }: { readonly cost: Cost }, items: number): void {
  cost.actual += items;
  const most = mostNow(cost);
  if (cost.actual <= most) return;
  throw limitExceeded(
    `The answer costs more than ${most} items; ask for smaller pages, for less of each item, or with narrower filters`,
    { limit: 'items', most },
  );
}

/** What has been read takes its share of what an answer may cost, and items have the rest. */
function mostNow({ read, most, mostRead }: Cost): number {
  const left = 1 - read / mostRead;
  return left > 0 ? Math.floor(read + left * most) : mostRead;
}

/** The same for what is about to be read of nodes: how much they have is known before, and asked for by nobody. */
export function spendOnReading(context: { readonly cost: Cost }, items: number): void {
  context.cost.read += items;
  spend(context, items);
}

export const limitCode = 'LIMIT_EXCEEDED';

export function limitExceeded(message: string, details: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: limitCode, ...details, http: { status: 400 } },
  });
}
