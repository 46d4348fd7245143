import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import {
  type ClaimOrder,
  type Page,
  type PageRequest,
  type ParticipantRole,
  type Passing,
  roleCode,
} from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { SortKeys } from '../../store/read/entities.ts';
import type { ClaimTest } from '../topology/claim-test.ts';
import { type EdgeList, edgesTo, mergeEdges, placeOf } from '../topology/csr.ts';
import { type EdgeFamily, isCarrier } from '../topology/edge-rule.ts';

/** What walks and lists ask of a graph, whether the topology index or the store answers. */

/**
 * Where a search gets edges from. Nodes and claims are rows of the store; only claims that pass the filter make edges.
 * Which edges of documents and outlets are followed, the search says: these touch whatever was in the news.
 */
export type EdgeSource = {
  /** The canonical rows of nodes; nothing for slugs of none. */
  readonly canonicalRows: (ids: readonly EntityId[]) => MaybePromise<Map<EntityId, number>>;
  /** Those of these nodes that carry claims, in order; an outlet that speaks in its own voice publishes them too. */
  readonly carriers: (nodes: readonly number[]) => MaybePromise<readonly number[]>;
  /** Who shares such edges with each of these nodes; `all` where a bounded batch of claims will not do. */
  readonly neighbours: (nodes: readonly number[], passing: Passing, all?: 'all') => MaybePromise<FoundNeighbours>;
  /** All edges among these nodes; `whole` false: there were more claims than one batch gives. */
  readonly among: (nodes: readonly number[]) => MaybePromise<EdgesAmong>;
  readonly slugs: (rows: readonly number[]) => MaybePromise<Map<number, EntityId>>;
};

export type EdgesAmong = {
  readonly view: EdgeView;
  readonly whole: boolean;
  /** What a node comes to where no document and no outlet is passed, where that is kept. */
  readonly kept?: (node: number) => Neighbours;
};

/** A claim, and the parts that both ends play in it, four bits each. */
export type Edge = { readonly claim: number; readonly roles: number };

/** Different nodes by row; how many claims join each to the one that was asked about, and the first of them. */
export type Neighbours = {
  readonly nodes: Int32Array;
  readonly claimCounts: Int32Array;
  readonly firstClaims: Int32Array;
};
/** `whole` false: there were more claims than one batch gives, so that counts are lower bounds. */
export type FoundNeighbours = { readonly of: (node: number) => Neighbours; readonly whole: boolean };

/** Where lists get edges and claims from. What is asked of many nodes has an entry for each that exists. */
export type GraphSource = EdgeSource & {
  /** Whether answers come without waiting, so that nothing is won by asking for many nodes together. */
  readonly isAtOnce: boolean;
  /** All edges of nodes that play certain parts. */
  readonly view: (nodes: readonly number[], roles: readonly ParticipantRole[]) => MaybePromise<EdgeView>;
  readonly sortKeys: (rows: readonly number[], field: 'name' | 'date') => Promise<SortKeys>;
  /** Where the first words of these claims stand in the text; null: none are pointed at. */
  readonly claimPlaces: (rows: readonly number[]) => Promise<ReadonlyMap<number, number | null>>;
  /** A page of the claims in which each node plays one of these parts; null: any part. */
  readonly claimPages: (
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
    order: ClaimOrder,
    page: PageRequest,
  ) => MaybePromise<Map<EntityId, Page<ClaimId>>>;
  readonly claimCounts: (
    nodes: readonly EntityId[],
    roles: readonly ParticipantRole[] | null,
  ) => MaybePromise<Map<EntityId, number>>;
  /** Every claim about each subject with one predicate, the latest said first; keyed by `pairOf`. */
  readonly claimsAbout: (wanted: readonly SubjectPredicate[]) => MaybePromise<Map<string, Claim[]>>;
  readonly claimsNaming: (wanted: readonly ObjectPredicate[]) => MaybePromise<Map<string, Claim[]>>;
};

/** The edges of some nodes, and what has to be known of their claims and neighbours. */
export type EdgeView = {
  readonly edgesOf: (node: number, family: EdgeFamily) => EdgeList;
  /** Whether an edge's claim is to be seen at all. */
  readonly passes: ClaimTest;
  readonly ownVoice: ClaimTest;
  /** The first days on which a claim may have been said, and may have held; null: nobody says when it held. */
  readonly asserted: (claim: number) => number;
  readonly valid: (claim: number) => number | null;
  /** Place of the kind in the model's list. */
  readonly kindOf: (node: number) => number;
  readonly slugOf: (node: number) => EntityId;
};

const speaker = roleCode('speaker');

/** No document and no outlet is passed. */
export const passingNone: Passing = { rule: 'through', nodes: [] };
export const isPassingNone = (passing: Passing): boolean => 'nodes' in passing && passing.nodes.length === 0;

type SomeEdges = Pick<EdgeView, 'edgesOf' | 'passes' | 'ownVoice'>;
type EdgeTest = (neighbour: number, claim: number, roles: number) => boolean;

/** Which edges of a node are followed: those of claims that pass, and of those that carry claims the ones that may be. */
export function followedFrom({ passes, ownVoice }: SomeEdges, node: number, passing: Passing): EdgeTest {
  // an outlet carries what it says in its own voice
  const carries = (claim: number, role: number) => isCarrier(role) || (role === speaker && ownVoice(claim));
  if (!('nodes' in passing))
    return passing.rule === 'every'
      ? (_neighbour, claim, roles) => passes(claim) && !isRepeated(claim, roles)
      : (_neighbour, claim, roles) => passes(claim) && isOwn(claim, roles) && !isRepeated(claim, roles);
  const isEvery = passing.rule === 'through';
  const known = (other: number) => passing.nodes.includes(other);
  return (neighbour, claim, roles) => {
    if (!passes(claim) || isRepeated(claim, roles)) return false;
    const [from, to] = [carries(claim, roles >> 4), carries(claim, roles & 15)];
    if (!from && !to) return true;
    return isEvery
      ? (!from || known(node)) && (!to || known(neighbour))
      : (from && known(node)) || (to && known(neighbour));
  };

  function isOwn(claim: number, roles: number): boolean {
    return carries(claim, roles >> 4) || !carries(claim, roles & 15);
  }

  /** An outlet is joined to its document as the publisher, and not once more as who speaks. */
  function isRepeated(claim: number, roles: number): boolean {
    const [from, to] = [roles >> 4, roles & 15];
    return ((from === speaker && isCarrier(to)) || (to === speaker && isCarrier(from))) && ownVoice(claim);
  }
}

/** The edges of a node, with those to carriers that may be gone to. */
function edgesFrom({ edgesOf }: SomeEdges, node: number, passing: Passing): EdgeList {
  const own = edgesOf(node, 'nodes');
  if (passing.rule === 'own' || isPassingNone(passing)) return own;
  const carriers = edgesOf(node, 'carriers');
  if (carriers.start === carriers.end) return own;
  if (!('nodes' in passing)) return mergeEdges(own, carriers);
  const gone = passing.nodes.toSorted((a, b) => a - b).map(carrier => edgesTo(carriers, carrier));
  return gone.filter(({ start, end }) => start < end).reduce(mergeEdges, own);
}

/** The edges that join two nodes, by claim, each claim once; at most so many. */
export function edgesBetween(
  view: SomeEdges,
  { node, neighbour }: { readonly node: number; readonly neighbour: number },
  passing: Passing,
  most = Infinity,
): Edge[] {
  const own = edgesTo(view.edgesOf(node, 'nodes'), neighbour);
  const { claims, roles, start, end } = isPassingNone(passing)
    ? own
    : mergeEdges(own, edgesTo(view.edgesOf(node, 'carriers'), neighbour));
  if (start === end) return [];
  const isFollowed = followedFrom(view, node, passing);
  const found: Edge[] = [];
  for (let place = start; place < end && found.length < most; place++) {
    const edge = { claim: claims[place]!, roles: roles[place]! };
    if (edge.claim !== found.at(-1)?.claim && isFollowed(neighbour, edge.claim, edge.roles)) found.push(edge);
  }
  return found;
}

/** How many claims join a node to each of others, which stand in the order of rows. */
export function claimCountsTo(view: SomeEdges, node: number, others: readonly number[], passing: Passing): number[] {
  const { neighbours, claims, roles, start, end } = view.edgesOf(node, 'nodes');
  const carriers = isPassingNone(passing) ? null : view.edgesOf(node, 'carriers');
  const isFollowed = followedFrom(view, node, passing);
  let place = start;
  return others.map(neighbour => {
    if (carriers && isIn(carriers, neighbour)) return edgesBetween(view, { node, neighbour }, passing).length;
    let [count, last] = [0, -1];
    for (place = placeOf(neighbours, neighbour, place, end); place < end && neighbours[place] === neighbour; place++) {
      const claim = claims[place]!;
      if (claim === last || !isFollowed(neighbour, claim, roles[place]!)) continue;
      last = claim;
      count++;
    }
    return count;
  });
}

function isIn({ neighbours, start, end }: EdgeList, neighbour: number): boolean {
  const place = placeOf(neighbours, neighbour, start, end);
  return place < end && neighbours[place] === neighbour;
}

/**
 * The neighbours of a node that carries nothing that may be passed, from those that it has where nobody carries anything
 * that may be: few carriers are added to what hubs come to.
 */
export function withCarriers(
  view: SomeEdges,
  node: number,
  plain: Neighbours,
  passing: Passing & { readonly nodes: readonly number[] },
): Neighbours {
  const carriers = passing.nodes.flatMap(neighbour => {
    const edges = edgesBetween(view, { node, neighbour }, passing);
    return edges.length === 0 ? [] : [{ neighbour, count: edges.length, first: edges[0]!.claim }];
  });
  if (carriers.length === 0) return plain;
  const found = new Map(carriers.map(carrier => [carrier.neighbour, carrier]));
  const others = Array.from(plain.nodes, (neighbour, place) => ({
    neighbour,
    count: plain.claimCounts[place]!,
    first: plain.firstClaims[place]!,
  })).filter(({ neighbour }) => !found.has(neighbour));
  const sorted = [...others, ...carriers].sort((a, b) => a.neighbour - b.neighbour);
  return asNeighbours(
    sorted.map(({ neighbour }) => neighbour),
    sorted.map(({ count }) => count),
    sorted.map(({ first }) => first),
  );
}

/** A claim that joins two nodes in several parts counts once: its edges to one neighbour stand together. */
export function neighboursIn(view: SomeEdges, node: number, passing: Passing): Neighbours {
  const { neighbours, claims, roles, start, end } = edgesFrom(view, node, passing);
  const isFollowed = followedFrom(view, node, passing);
  const nodes: number[] = [];
  const claimCounts: number[] = [];
  const firstClaims: number[] = [];
  let [lastNeighbour, lastClaim] = [-1, -1];
  for (let place = start; place < end; place++) {
    const [neighbour, claim] = [neighbours[place]!, claims[place]!];
    if (neighbour === lastNeighbour && claim === lastClaim) continue;
    if (!isFollowed(neighbour, claim, roles[place]!)) continue;
    if (neighbour === lastNeighbour) claimCounts[claimCounts.length - 1]!++;
    else {
      nodes.push(neighbour);
      claimCounts.push(1);
      firstClaims.push(claim);
    }
    [lastNeighbour, lastClaim] = [neighbour, claim];
  }
  return asNeighbours(nodes, claimCounts, firstClaims);
}

export function asNeighbours(
  nodes: readonly number[],
  claimCounts: readonly number[],
  firstClaims: readonly number[],
): Neighbours {
  return {
    nodes: Int32Array.from(nodes),
    claimCounts: Int32Array.from(claimCounts),
    firstClaims: Int32Array.from(firstClaims),
  };
}
