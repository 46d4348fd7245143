// What filters and orders cost beside the page: what is looked for in the records of claims, or joined to other nodes.

const [listed, joined, looked] = [10, 5, 1];

/** In items on pages, of each time that a filter has the field. */
const prices: Readonly<Record<string, number>> = {
  // each row is looked up in a list of its own
  dataset: listed,
  support: listed,
  object: joined,
  qualifier: joined,
  value: looked,
  relay: looked,
  recorded: looked,
};

/** Orders for which every node of a list is read before the first. */
const readOrders: readonly string[] = ['degree', 'last-attested'];
const priceOfReading = 100;

export function orderPrice(order: unknown): number {
  const isRead =
    typeof order === 'object' && order !== null && 'field' in order && readOrders.includes(internalName(order.field));
  return isRead ? priceOfReading : 0;
}

/** Of a value of an enum, which variables have as the schema writes it and arguments as the model does; of any other, none. */
export const internalName = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : '';

/** Deeper filters are refused. */
const deepest = 10;

/** What a filter costs; of one that is malformed nothing is asked. */
export function filterPrice(filter: unknown, depth = 0): number {
  if (typeof filter !== 'object' || filter === null || depth > deepest) return 0;
  if (Array.isArray(filter)) return filter.reduce<number>((sum, part) => sum + filterPrice(part, depth), 0);
  return Object.entries(filter).reduce(
    (sum, [field, value]) => (value == null ? sum : sum + (prices[field] ?? 0) + filterPrice(value, depth + 1)),
    0,
  );
}

/** What it costs to look from elsewhere: the store is asked, and not the index, or the days of each claim are looked at. */
const [otherSight, surely] = [listed, joined];

export function asOfPrice(asOf: unknown): number {
  if (typeof asOf !== 'object' || asOf === null) return 0;
  const { identity, recordedBy, sure } = asOf as Readonly<Record<string, unknown>>;
  const seesOtherwise = recordedBy != null || (identity != null && internalName(identity) !== 'merged');
  return (seesOtherwise ? otherSight : 0) + (sure === true ? surely : 0);
}
