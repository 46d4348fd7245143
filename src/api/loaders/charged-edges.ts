import type { EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import type { GraphSource } from '../../graph/walk/edge-view.ts';
import type { Reader } from '../../store/read/reader.ts';
import { itemsFor } from '../cost.ts';

/** Charges work that is about to be done, in items on pages. Throws LIMIT_EXCEEDED where it is more than an answer may cost. */
export type Charge = (items: number) => void;

/** Microseconds for each edge that the index looks at, and for each claim of a node that the store lists, or reads edges from. */
const [indexed, listed, walked] = [0.1, 8, 14];
/** What is looked at around nodes with fewer edges costs as little as reading them at all. */
const fewEdges = 1_000;

/**
 * The same source, which charges for what is around nodes before it is looked at: hubs have a good part of the graph.
 * `isWhole`: whether pages of claims look at all that a node has, and not at a page.
 */
export function charged(source: GraphSource, reader: Reader, isWhole: boolean, charge: Charge): GraphSource {
  const around = (rows: readonly number[], stored: number): MaybePromise<void> => {
    if (rows.length === 0) return;
    if (!source.isAtOnce) return reader.edges.partsOf(rows).then(parts => charge(itemsFor(stored * parts)));
    const edges = edgesAround(source, rows);
    if (edges > fewEdges) charge(itemsFor(indexed * edges));
  };
  const aroundIds = (ids: readonly EntityId[]) =>
    map(source.canonicalRows(ids), rows => around([...new Set(rows.values())], listed));
  return {
    isAtOnce: source.isAtOnce,
    canonicalRows: ids => source.canonicalRows(ids),
    carriers: nodes => source.carriers(nodes),
    slugs: rows => source.slugs(rows),
    sortKeys: (rows, field) => source.sortKeys(rows, field),
    claimPlaces: rows => source.claimPlaces(rows),
    claimsAbout: wanted => source.claimsAbout(wanted),
    claimsNaming: wanted => source.claimsNaming(wanted),
    neighbours: (nodes, passing, all) => map(around(nodes, walked), () => source.neighbours(nodes, passing, all)),
    among: nodes => map(source.isAtOnce ? undefined : around(nodes, walked), () => source.among(nodes)),
    view: (nodes, roles) => map(around(nodes, walked), () => source.view(nodes, roles)),
    claimPages: (nodes, roles, order, page) =>
      map(isWhole || order.field !== 'asserted' ? aroundIds(nodes) : undefined, () =>
        source.claimPages(nodes, roles, order, page),
      ),
    claimCounts: (nodes, roles) => map(aroundIds(nodes), () => source.claimCounts(nodes, roles)),
  };
}

function edgesAround(source: GraphSource, rows: readonly number[]): number {
  const view = source.view(rows, []);
  // a source that answers at once has its edges in memory
  if (view instanceof Promise) return 0;
  let edges = 0;
  for (const row of rows)
    for (const family of ['nodes', 'carriers'] as const) {
      const { start, end } = view.edgesOf(row, family);
      edges += end - start;
    }
  return edges;
}
