import type { ClaimId, EntityId } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import { participantClaimPage, participantClaims } from '../../graph/walk/adjacency-pages.ts';
import { type GraphSource, storeEdges } from '../../graph/walk/edge-source.ts';
import { findDegrees, findRelated } from '../../graph/walk/related.ts';
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
import type { Claim } from '../../model/claim.ts';
import type { AsOf, ClaimFilter, Page, ParticipantRole } from '../../model/list-query.ts';
import { type ClaimListSpec, pairOf, type SubjectPredicate } from '../../store/read/claims.ts';
import type { Reader } from '../../store/read/reader.ts';
import { listLoader, type RowLoader } from './batching.ts';

/** Of the claims that join nodes to others. */
type AroundSpec = { readonly filter: ClaimFilter; readonly asOf: AsOf };
export type ParticipantSpec = { readonly roles: readonly ParticipantRole[] | null; readonly list: ClaimListSpec };

/**
 * Lists along edges and parts: at once from the topology index where it holds what is asked for, and otherwise over the
 * store, in one go for all parents that ask for the same. Null: the parent is no node.
 */
export function createGraphLoaders(
  reader: Reader,
  index: GraphIndex | null,
  revision: number,
  claimAt: RowLoader<number, Claim>,
) {
  const edges = (filter: ClaimFilter, asOf: AsOf): GraphSource =>
    index?.edges(filter, asOf, revision) ?? storeEdges(reader, filter, asOf);
  const along = ({ relation, filter, asOf }: Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>) =>
    edges(claimsOf(relation, filter), asOf);
  const has = (filter: ClaimFilter, asOf: AsOf) => index?.view(filter, asOf, revision) ?? null;
  const claimsIn = (rows: readonly number[]) =>
    map(all(rows.map(row => claimAt.load(row))), claims => claims as Claim[]);
  const claimPage = (page: Page<number>): MaybePromise<Page<ClaimId>> =>
    map(claimsIn(page.items.map(item => item.id)), claims => ({
      items: page.items.map((item, place) => ({ ...item, id: claims[place]!.id })),
      hasNextPage: page.hasNextPage,
    }));
  /** Over the index at once, for one parent; over the store for all that wait. */
  const eitherWay = <Parent, Spec extends Pick<NeighbourSpec, 'relation' | 'filter' | 'asOf'>, Result>(
    read: (source: GraphSource, parents: readonly Parent[], spec: Spec) => MaybePromise<Map<string, Result>>,
    keyOf: (parent: Parent) => string,
    isAtOnce: (spec: Spec) => boolean = () => true,
  ) => {
    const batched = listLoader((parents: readonly Parent[], spec: Spec) => read(along(spec), parents, spec), keyOf);
    return {
      load: (parent: Parent, spec: Spec): MaybePromise<Result | null> => {
        if (!isAtOnce(spec) || has(claimsOf(spec.relation, spec.filter), spec.asOf) === null)
          return batched.load(parent, spec);
        return map(read(along(spec), [parent], spec), found => found.get(keyOf(parent)) ?? null);
      },
    };
  };
  const pairKey = ({ node, neighbour }: NodePair) => pairOf(node, neighbour);
  const storedPages = listLoader((parents: readonly EntityId[], { roles, list }: ParticipantSpec) =>
    reader.claims.ofParticipants(parents, roles, list),
  );
  const storedCounts = listLoader((parents: readonly EntityId[], { roles, list }: ParticipantSpec) =>
    reader.claims.participantCounts(parents, roles, list),
  );
  const storedAbout = listLoader(
    (wanted: readonly SubjectPredicate[], asOf: AsOf) => reader.claims.about(wanted, asOf),
    ({ subject, predicate }) => pairOf(subject, predicate),
  );
  const rowOf = ({ nodes }: NonNullable<ReturnType<typeof has>>['topology'], id: EntityId) => {
    const row = nodes.rows.get(id);
    return row === undefined ? null : nodes.canonical[row]!;
  };
  const edgeClaimRows = eitherWay(
    (source, pairs: readonly NodePair[], spec: EdgeClaimSpec) => edgeClaimPages(source, pairs, spec),
    pairKey,
  );
  /** What is found around nodes, for all of them that are asked in one go. */
  const around = <Spec extends AroundSpec, Found>(
    find: (source: GraphSource, rows: readonly number[], spec: Spec) => Promise<Map<number, Found>>,
  ) =>
    listLoader(async (nodes: readonly EntityId[], spec: Spec) => {
      const source = edges(spec.filter, spec.asOf);
      const rows = await source.rowsOf(nodes);
      const found = await find(source, [...new Set(rows.values())], spec);
      return new Map([...rows].map(([node, row]) => [node as string, found.get(row)!]));
    });
  return {
    related: around((source, rows, { first }: AroundSpec & { readonly first: number }) =>
      findRelated(source, rows, first),
    ),
    degree: around((source, rows, _spec: AroundSpec) => findDegrees(source, rows)),
    /** Where searches get the edges of claims that pass the filter. */
    edges,
    neighbours: eitherWay(
      (source, parents: readonly EntityId[], spec: NeighbourSpec) => neighbourPages(source, reader, parents, spec),
      String,
      ({ order }) => isByEntry(order),
    ),
    neighbourCount: eitherWay(
      (source, parents: readonly EntityId[], { relation }: NeighbourSpec) => neighbourCounts(source, parents, relation),
      String,
    ),
    edgeClaims: {
      load: (pair: NodePair, spec: EdgeClaimSpec): MaybePromise<Page<ClaimId> | null> =>
        map(edgeClaimRows.load(pair, spec), page => page && claimPage(page)),
    },
    edgeClaimCount: eitherWay(
      (source, pairs: readonly NodePair[], { relation }: EdgeClaimSpec) => edgeClaimCounts(source, pairs, relation),
      pairKey,
    ),
    participantClaims: {
      load: (node: EntityId, spec: ParticipantSpec): MaybePromise<Page<ClaimId> | null> => {
        const { filter, asOf, order, page } = spec.list;
        const view = has(filter, asOf);
        if (!view) return storedPages.load(node, spec);
        const row = rowOf(view.topology, node);
        return row === null
          ? null
          : claimPage(participantClaimPage(view.topology, view.test, row, spec.roles, order, page));
      },
    },
    participantClaimCount: {
      load: (node: EntityId, spec: ParticipantSpec): MaybePromise<number | null> => {
        const view = has(spec.list.filter, spec.list.asOf);
        if (!view) return storedCounts.load(node, spec);
        const row = rowOf(view.topology, node);
        return row === null ? null : participantClaims(view.topology, view.test, row, spec.roles).length;
      },
    },
    /** Every visible claim about a subject with one predicate, the latest said first. */
    claimsAbout: {
      load: (wanted: SubjectPredicate, asOf: AsOf): MaybePromise<Claim[] | null> => {
        const view = has({ predicate: [wanted.predicate] }, asOf);
        if (!view) return storedAbout.load(wanted, asOf);
        const row = rowOf(view.topology, wanted.subject);
        if (row === null) return null;
        const { assertedEarliest: asserted } = view.topology.claims;
        const rows = participantClaims(view.topology, view.test, row, ['subject']);
        return claimsIn(rows.sort((a, b) => asserted[b]! - asserted[a]! || a - b));
      },
    },
  };
}
