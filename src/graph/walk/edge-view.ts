import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import {
  type ClaimOrder,
  type Page,
  type PageRequest,
  type ParticipantRole,
  roleCode,
} from '../../model/list-query.ts';
import type { ObjectPredicate, SubjectPredicate } from '../../store/read/claims.ts';
import type { SortKeys } from '../../store/read/entities.ts';
import type { ClaimTest } from '../topology/claim-test.ts';
import { type EdgeList, placeOf } from '../topology/csr.ts';
import type { EdgeFamily } from '../topology/edge-rule.ts';

/** What walks and lists ask of a graph, whether the topology index or the store answers. */

/**
 * Where a search gets edges from. Nodes and claims are rows of the store; only claims that pass the filter make edges. No
 * edge leads to a document, or to an outlet that speaks in its own voice: these touch whatever was in the news.
 */
export type EdgeSource = {
  /** The canonical rows of nodes; nothing for slugs of none. */
  readonly canonicalRows: (ids: readonly EntityId[]) => MaybePromise<Map<EntityId, number>>;
  /** Who shares such edges with each of these nodes; `all` where a bounded batch of claims will not do. */
  readonly neighbours: (nodes: readonly number[], all?: 'all') => MaybePromise<FoundNeighbours>;
  /** The first edge of each of these pairs of nodes; null where none joins them. */
  readonly firstEdges: (pairs: readonly NodeRowPair[]) => MaybePromise<(Edge | null)[]>;
  readonly slugs: (rows: readonly number[]) => MaybePromise<Map<number, EntityId>>;
};
type NodeRowPair = readonly [number, number];

/** A claim, and the parts that both ends play in it, four bits each. */
export type Edge = { readonly claim: number; readonly roles: number };

/** Different nodes by row, and how many claims join each to the one that was asked about. */
export type Neighbours = { readonly nodes: Int32Array; readonly claimCounts: Int32Array };
/** `whole` false: there were more claims than one batch gives, so that counts are lower bounds. */
export type FoundNeighbours = { readonly of: (node: number) => Neighbours; readonly whole: boolean };

/** Where lists get edges and claims from. What is asked of many nodes has an entry for each that exists. */
export type GraphSource = EdgeSource & {
  /** Whether answers come without waiting, so that nothing is won by asking for many nodes together. */
  readonly isAtOnce: boolean;
  /** All edges of nodes that play certain parts. */
  readonly view: (
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    family: EdgeFamily,
  ) => MaybePromise<EdgeView>;
  readonly sortKeys: (rows: readonly number[], field: 'name' | 'date') => Promise<SortKeys>;
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
  readonly edgesOf: (node: number) => EdgeList;
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

/** Whether an edge leads to or from an outlet that speaks in its own voice. */
export function isOwnVoice({ ownVoice }: Pick<EdgeView, 'ownVoice'>, claim: number, roles: number): boolean {
  return (roles >> 4 === speaker || (roles & 15) === speaker) && ownVoice(claim);
}

/** Null where none joins the two. */
export function firstEdge(
  view: Pick<EdgeView, 'edgesOf' | 'passes' | 'ownVoice'>,
  node: number,
  neighbour: number,
): Edge | null {
  const { neighbours, claims, roles, start, end } = view.edgesOf(node);
  for (
    let place = placeOf(neighbours, neighbour, start, end);
    place < end && neighbours[place] === neighbour;
    place++
  ) {
    const edge = { claim: claims[place]!, roles: roles[place]! };
    if (view.passes(edge.claim) && !isOwnVoice(view, edge.claim, edge.roles)) return edge;
  }
  return null;
}

/** A claim that joins two nodes in several parts counts once: its edges to one neighbour stand together. */
export function neighboursIn(view: EdgeView, node: number): Neighbours {
  const { neighbours, claims, roles, start, end } = view.edgesOf(node);
  const nodes: number[] = [];
  const claimCounts: number[] = [];
  let [lastNeighbour, lastClaim] = [-1, -1];
  for (let place = start; place < end; place++) {
    const [neighbour, claim] = [neighbours[place]!, claims[place]!];
    if (neighbour === lastNeighbour && claim === lastClaim) continue;
    if (!view.passes(claim) || isOwnVoice(view, claim, roles[place]!)) continue;
    if (neighbour === lastNeighbour) claimCounts[claimCounts.length - 1]!++;
    else {
      nodes.push(neighbour);
      claimCounts.push(1);
    }
    [lastNeighbour, lastClaim] = [neighbour, claim];
  }
  return { nodes: Int32Array.from(nodes), claimCounts: Int32Array.from(claimCounts) };
}
