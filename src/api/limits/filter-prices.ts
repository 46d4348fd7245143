// What lists of claims and of nodes cost beside their pages: for each filter and order, how many rows the store looks at.

import { type GraphSize, itemsFor } from '../cost.ts';

/** Whose rows a filter looks at. */
export type Filtered = 'claims' | 'nodes';

/** Microseconds of CPU for each row of a list that is looked through, by its index. */
const scan: Readonly<Record<Filtered, number>> = { claims: 0.4, nodes: 1.5 };
/** The same for each thing that is asked of a row. */
const asked = 0.06;
/** The same for what stands in the record of a claim alone. */
const readWhole = 1.5;
/** For each claim: which match is noted, and of each of its participants whether it is in one that does. */
const takesPart = 1.5;

/** Of each claim, or each node, where it is more than to compare a column. */
const askedOf: Readonly<Record<Filtered, Readonly<Record<string, number>>>> = {
  claims: {
    dataset: 1,
    officeKind: 0.3,
    relay: 0.4,
    occasion: 0.4,
    qualifiedBy: 0.4,
    object: 0.6,
    value: readWhole,
    qualifier: readWhole,
  },
  nodes: { name: 1.5, dataset: 2, claims: 1, speaks: 1 },
};

/** Fields that hold filters of other rows. */
const others: Readonly<Record<string, Filtered>> = {
  subject: 'nodes',
  object: 'nodes',
  is: 'nodes',
  claims: 'claims',
  speaks: 'claims',
};
const parts = new Set(['and', 'or', 'not']);

/** Deeper filters are refused. */
const deepest = 10;

type Looked = {
  readonly of: Filtered;
  readonly size: GraphSize;
  /** Whether the rows of one node are looked at, which are charged when it is known how many there are. */
  readonly isAround?: boolean;
};

/** What a list of such rows costs in items, where its filter asks anything; of one that is malformed nothing is asked. */
export function filterPrice(filter: unknown, looked: Looked): number {
  const { of, size, isAround = false } = looked;
  const microseconds = asks(filter, looked, 0);
  if (microseconds === null) return 0;
  return itemsFor(microseconds + (isAround ? 0 : scan[of] * size[of]));
}

/** In microseconds; null where nothing is asked. */
function asks(filter: unknown, looked: Looked, depth: number): number | null {
  if (typeof filter !== 'object' || filter === null || depth > deepest) return null;
  if (Array.isArray(filter)) return sumOf(filter.map(part => asks(part, looked, depth)));
  return sumOf(
    Object.entries(filter).map(([field, value]) => {
      if (value == null) return null;
      return parts.has(field) ? asks(value, looked, depth + 1) : asksBy(field, value, looked, depth);
    }),
  );
}

function sumOf(costs: readonly (number | null)[]): number | null {
  const known = costs.filter(cost => cost !== null);
  return known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
}

function asksBy(field: string, value: unknown, { of, size, isAround }: Looked, depth: number): number {
  const own = isAround ? 0 : (askedOf[of][field] ?? asked) * size[of];
  // whose side an end is stands in the claims that name it
  const sides = of === 'nodes' && field === 'party' ? size.claims : 0;
  const other = others[field];
  const found = other
    ? asksOfOthers(value, { of: other, size }, depth)
    : field === 'qualifier'
      ? takesPart * size.claims +
        (asks({ is: (value as { is?: unknown }).is }, { of: 'nodes', size, isAround: true }, depth) ?? 0)
      : 0;
  return own + sides + found;
}

/** Other rows are looked through once, however many ask for them. */
function asksOfOthers(filter: unknown, looked: Looked, depth: number): number {
  const seen = looked.of === 'claims' ? scan.claims + takesPart : scan.nodes;
  return seen * looked.size[looked.of] + (asks(filter, looked, depth + 1) ?? 0);
}

/** Of each node, in orders for which every node of a list is read before the first: some of what is read is kept. */
const readInOrder: Readonly<Record<string, number>> = { degree: 40, 'last-attested': 4 };

/** What an order costs that no index holds. */
export function orderPrice(order: unknown, { of, size, isAround }: Looked): number {
  if (typeof order !== 'object' || order === null || !('field' in order)) return 0;
  const field = internalName(order.field);
  if (of === 'nodes') return itemsFor((readInOrder[field] ?? 0) * (isAround ? 0 : size.nodes));
  if (isAround) return 0;
  return itemsFor(field === 'place' ? readWhole * size.claims : field === 'valid' ? scan.claims * size.claims : 0);
}

/** What it costs to count the rows of a list, beside the filter. */
export const countPrice = (of: Filtered, size: GraphSize): number => itemsFor(scan[of] * size[of]);

/** Of a value of an enum, which variables have as the schema writes it and arguments as the model does; of any other, none. */
export const internalName = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : '';

/** Whether a point of view sees other nodes as one, or claims as they were: the store is asked, and not the index. */
function seesOtherwise(asOf: unknown): boolean {
  if (typeof asOf !== 'object' || asOf === null) return false;
  const { identity, recordedBy } = asOf as Readonly<Record<string, unknown>>;
  return recordedBy != null || (identity != null && internalName(identity) !== 'merged');
}

/** What a point of view costs for every row that is looked at from it. */
const [otherSight, surely] = [1, 5];

/** The same as `filterPrice`, for what a point of view asks. */
export function asOfPrice(asOf: unknown, { of, size, isAround }: Looked): number {
  if (typeof asOf !== 'object' || asOf === null || isAround) return 0;
  const { validAt, saidBy, sure } = asOf as Readonly<Record<string, unknown>>;
  const isInTime = validAt != null || saidBy != null || seesOtherwise(asOf);
  const rows = of === 'claims' ? scan.claims : scan.nodes + takesPart;
  return itemsFor(
    size.claims * ((isInTime ? rows : 0) + (seesOtherwise(asOf) ? otherSight : 0) + (sure === true ? surely : 0)),
  );
}
