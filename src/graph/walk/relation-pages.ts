import { type EntityId, pairOf } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type {
  AsOf,
  ClaimFilter,
  ClaimOrder,
  EntityOrder,
  Page,
  PageRequest,
  Relation,
} from '../../model/list-query.ts';
import {
  allNeighbours,
  countEdgeClaims,
  countNeighbours,
  edgeClaimPage,
  edgeClaims,
  type NodeRows,
  neighbourPage,
  placedPage,
  sortedPage,
} from './adjacency-pages.ts';
import type { EdgeView, GraphSource } from './edge-view.ts';

/** One step along a relation from many nodes at once: at once over the index, in three statements over the store. */

export type NeighbourSpec = {
  readonly relation: Relation;
  readonly filter: ClaimFilter;
  /** Null: by entry. */
  readonly order: EntityOrder | null;
  readonly page: PageRequest;
  readonly asOf: AsOf;
};
/** Nodes joined by an edge of a traversal. */
export type NodePair = { readonly node: EntityId; readonly neighbour: EntityId };
export type EdgeClaimSpec = Omit<NeighbourSpec, 'order'> & { readonly order: ClaimOrder };

/** The claims that make a relation's edges: those that pass the filter with a predicate of the relation. */
export function claimsOf({ predicates }: Relation, filter: ClaimFilter): ClaimFilter {
  if (predicates === null) return filter;
  const own = { predicate: predicates };
  return Object.keys(filter).length === 0 ? own : { and: [own, filter] };
}

/** Whether pages in this order are read from edges alone. */
export const isByEntry = (order: EntityOrder | null): boolean => order === null || order.field === 'recorded';

/** A page of the nodes that edges of a relation lead to from each parent; maps hold an entry for each parent that exists. */
export function neighbourPages(
  source: GraphSource,
  parents: readonly EntityId[],
  { relation, order, page }: Pick<NeighbourSpec, 'relation' | 'order' | 'page'>,
): MaybePromise<Map<EntityId, Page<EntityId>>> {
  const direction = order?.direction ?? 'asc';
  return readFrom(source, parents, relation, (view, rows) => {
    if (order === null || order.field === 'recorded')
      return mapValues(rows, row => neighbourPage(view, row, relation, { direction, page }));
    const found = mapValues(rows, row => allNeighbours(view, row, relation));
    const every = [...new Set([...found.values()].flat())];
    return source
      .sortKeys(every, order.field)
      .then(keys => mapValues(found, nodes => sortedPage(view, nodes, keys, { direction, page })));
  });
}

export function neighbourCounts(
  source: GraphSource,
  parents: readonly EntityId[],
  relation: Relation,
): MaybePromise<Map<EntityId, number>> {
  return readFrom(source, parents, relation, (view, rows) =>
    mapValues(rows, row => countNeighbours(view, row, relation)),
  );
}

/** A page of the rows of claims that each edge rests on; keyed by `pairOf`. */
export function edgeClaimPages(
  source: GraphSource,
  pairs: readonly NodePair[],
  { relation, order, page }: Pick<EdgeClaimSpec, 'relation' | 'order' | 'page'>,
): MaybePromise<Map<string, Page<number>>> {
  if (order.field !== 'place')
    return readPairs(source, pairs, relation, (view, edge) => edgeClaimPage(view, edge, relation, { order, page }));
  const claims = readPairs(source, pairs, relation, (view, edge) => edgeClaims(view, edge, relation));
  return map(claims, found =>
    source
      .claimPlaces([...new Set([...found.values()].flat())])
      .then(places => mapValues(found, rows => placedPage(rows, places, order, page))),
  );
}

export function edgeClaimCounts(
  source: GraphSource,
  pairs: readonly NodePair[],
  relation: Relation,
): MaybePromise<Map<string, number>> {
  return readPairs(source, pairs, relation, (view, edge) => countEdgeClaims(view, edge, relation));
}

function readFrom<Result>(
  source: GraphSource,
  parents: readonly EntityId[],
  relation: Relation,
  answer: (view: EdgeView, rows: ReadonlyMap<EntityId, number>) => MaybePromise<Result>,
): MaybePromise<Result> {
  return map(source.canonicalRows(parents), rows =>
    map(source.view([...new Set(rows.values())], relation.from), view => answer(view, rows)),
  );
}

function readPairs<Result>(
  source: GraphSource,
  pairs: readonly NodePair[],
  relation: Relation,
  answer: (view: EdgeView, edge: NodeRows) => Result,
): MaybePromise<Map<string, Result>> {
  const [nodes, neighbours] = [pairs.map(pair => pair.node), pairs.map(pair => pair.neighbour)];
  const known = all([source.canonicalRows(nodes), source.canonicalRows(neighbours)]);
  return map(known, ([from, to]) =>
    map(source.view([...new Set(from!.values())], relation.from), view => {
      const found = new Map<string, Result>();
      for (const { node, neighbour } of pairs) {
        const [row, other] = [from!.get(node), to!.get(neighbour)];
        if (row !== undefined && other !== undefined)
          found.set(pairOf(node, neighbour), answer(view, { node: row, neighbour: other }));
      }
      return found;
    }),
  );
}

function mapValues<Key, From, To>(values: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  const changed = new Map<Key, To>();
  for (const [key, value] of values) changed.set(key, change(value));
  return changed;
}
