import { type ClaimId, type EntityId, pairOf } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { edgeSource, type Graph } from '../../graph/walk/edge-source.ts';
import type { GraphSource } from '../../graph/walk/edge-view.ts';
import { type ClaimsByRow, claimIdPage } from '../../graph/walk/index-edges.ts';
import { findDegrees, findDrawnDegrees, findRelated } from '../../graph/walk/related.ts';
import {
  claimsOf,
  type EdgeClaimSpec,
  edgeClaimCounts,
  edgeClaimPages,
  isByEntry,
  type NeighbourSpec,
  type NodePair,
  neighbourCounts,
  neighbourPages,
} from '../../graph/walk/relation-pages.ts';
import type { AsOf, ClaimFilter, Page, ParticipantRole } from '../../model/list-query.ts';
import type { ClaimListSpec, ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import { listLoader } from './batching.ts';

/** Of the claims that join nodes to others. */
type AroundSpec = { readonly filter: ClaimFilter; readonly asOf: AsOf };
export type ParticipantSpec = { readonly roles: readonly ParticipantRole[] | null; readonly list: ClaimListSpec };

/** Lists along edges and parts, null where the parent is no node. */
export function createEdgeLoaders(graph: Graph & { readonly claimsByRow: ClaimsByRow }) {
  /** Where searches get the edges of claims that pass the filter. */
  const edges = (filter: ClaimFilter, asOf: AsOf) => edgeSource(graph, filter, asOf);
  const along = ({ relation, filter, asOf }: AlongSpec) => edges(claimsOf(relation, filter), asOf);
  const edgeClaimRows = sourceLoader(
    along,
    (source, pairs: readonly NodePair[], spec: EdgeClaimSpec) => edgeClaimPages(source, pairs, spec),
    pairKey,
  );
  return {
    edges,
    related: around(edges, (source, rows, { first }: AroundSpec & { readonly first: number }) =>
      findRelated(source, rows, first),
    ),
    degree: around(edges, (source, rows, _spec: AroundSpec) => findDegrees(source, rows)),
    drawnDegree: around(edges, (source, rows, _spec: AroundSpec) => findDrawnDegrees(source, rows)),
    neighbours: sourceLoader(
      along,
      (source, parents: readonly EntityId[], spec: NeighbourSpec) => neighbourPages(source, parents, spec),
      String,
      // what nodes are sorted by otherwise is asked of the store
      ({ order }) => isByEntry(order),
    ),
    neighbourCount: sourceLoader(along, (source, parents: readonly EntityId[], { relation }: NeighbourSpec) =>
      neighbourCounts(source, parents, relation),
    ),
    edgeClaims: {
      load: (pair: NodePair, spec: EdgeClaimSpec): MaybePromise<Page<ClaimId> | null> =>
        map(edgeClaimRows.load(pair, spec), page => page && claimIdPage(page, graph.claimsByRow)),
    },
    edgeClaimCount: sourceLoader(
      along,
      (source, pairs: readonly NodePair[], { relation }: EdgeClaimSpec) => edgeClaimCounts(source, pairs, relation),
      pairKey,
    ),
    participantClaims: sourceLoader(
      ({ list }: ParticipantSpec) => edges(list.filter, list.asOf),
      (source, nodes: readonly EntityId[], { roles, list }) => source.claimPages(nodes, roles, list.order, list.page),
    ),
    participantClaimCount: sourceLoader(
      ({ list }: ParticipantSpec) => edges(list.filter, list.asOf),
      (source, nodes: readonly EntityId[], { roles }) => source.claimCounts(nodes, roles),
    ),
    /** Every visible claim that leads to an object with one predicate, the latest said first. */
    claimsNaming: sourceLoader(
      (asOf: AsOf) => edges({}, asOf),
      (source, wanted: readonly ObjectPredicate[]) => source.claimsNaming(wanted),
      ({ object, predicate }) => pairOf(object, predicate),
    ),
    /** Every visible claim about a subject with one predicate, the latest said first. */
    claimsAbout: sourceLoader(
      (asOf: AsOf) => edges({}, asOf),
      (source, wanted: readonly SubjectPredicate[]) => source.claimsAbout(wanted),
      ({ subject, predicate }) => pairOf(subject, predicate),
    ),
  };
}

type EdgesOf = (filter: ClaimFilter, asOf: AsOf) => GraphSource;
type AlongSpec = Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>;

const pairKey = ({ node, neighbour }: NodePair) => pairOf(node, neighbour);

/** Asks at once for one parent where its source answers at once, and otherwise in one go for all parents that ask for the same. */
function sourceLoader<Parent, Spec, Result>(
  sourceOf: (spec: Spec) => GraphSource,
  read: (source: GraphSource, parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>,
  keyOf: (parent: Parent) => string = String,
  isAtOnce: (spec: Spec) => boolean = () => true,
) {
  const batched = listLoader((parents: readonly Parent[], spec: Spec) => read(sourceOf(spec), parents, spec), keyOf);
  return {
    load: (parent: Parent, spec: Spec): MaybePromise<Result | null> => {
      const source = isAtOnce(spec) ? sourceOf(spec) : null;
      if (!source?.isAtOnce) return batched.load(parent, spec);
      return map(read(source, [parent], spec), found => found.get(keyOf(parent)) ?? null);
    },
    /** What is found of each under its key; nothing under that of a parent that is no node. */
    loadMany: (parents: readonly Parent[], spec: Spec): MaybePromise<Map<string, Result>> => {
      const source = isAtOnce(spec) ? sourceOf(spec) : null;
      if (source?.isAtOnce) return read(source, parents, spec);
      return Promise.all(parents.map(parent => batched.load(parent, spec))).then(results => {
        const found = new Map<string, Result>();
        results.forEach((result, place) => {
          if (result !== null) found.set(keyOf(parents[place]!), result);
        });
        return found;
      });
    },
  };
}

/** What is found around nodes, for all of them that are asked in one go. */
function around<Spec extends AroundSpec, Found>(
  edges: EdgesOf,
  find: (source: GraphSource, rows: readonly number[], spec: Spec) => Promise<Map<number, Found>>,
) {
  return listLoader(async (nodes: readonly EntityId[], spec: Spec) => {
    const source = edges(spec.filter, spec.asOf);
    const rows = await source.canonicalRows(nodes);
    const found = await find(source, [...new Set(rows.values())], spec);
    return new Map([...rows].map(([node, row]) => [node as string, found.get(row)!]));
  });
}
