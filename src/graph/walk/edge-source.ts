import { LRUCache } from 'lru-cache';

import type { EntityId } from '../../base/ids.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import { entityKinds } from '../../model/entity.ts';
import { type AsOf, type ClaimFilter, type ParticipantRole, roleCode } from '../../model/list-query.ts';
import type { NodeRow } from '../../store/read/edges.ts';
import type { Reader } from '../../store/read/reader.ts';
import {
  type Parts,
  packedField,
  packedFields,
  packedFlag,
  packedHead,
  readParts,
} from '../../store/rows/packed-claim.ts';
import { type ClaimTest, isTimed } from '../topology/claim-test.ts';
import { type EdgeSegment, placeOf, segmentOf } from '../topology/csr.ts';
import { type EdgeFamily, eachDocumentEdge, eachEdge } from '../topology/edge-rule.ts';
import type { Topology } from '../topology/topology.ts';

/**
 * Where a search gets edges from. Nodes and claims are rows of the store; only claims that pass the filter make edges. No
 * edge leads to a document, or to an outlet that speaks in its own voice: these touch whatever was in the news.
 */
export type EdgeSource = {
  /** The rows that nodes are read as; nothing for those that are none. */
  readonly rowsOf: (ids: readonly EntityId[]) => MaybePromise<Map<EntityId, number>>;
  /** Who shares such edges with each of these nodes; `all` where a bounded batch of claims will not do. */
  readonly neighbours: (nodes: readonly number[], all?: 'all') => MaybePromise<FoundNeighbours>;
  /** The first edge of each of these pairs of neighbours. */
  readonly firstEdges: (pairs: readonly (readonly [number, number])[]) => MaybePromise<Edge[]>;
  readonly nodeSlugs: (rows: readonly number[]) => MaybePromise<Map<number, EntityId>>;
};

/** A claim, and the parts that both ends play in it, four bits each. */
export type Edge = { readonly claim: number; readonly roles: number };

/** Different nodes by row, and how many claims join each to the one that was asked about. */
export type Neighbours = { readonly nodes: Int32Array; readonly claimCounts: Int32Array };
/** `whole` false: there were more claims than one batch gives, so that counts are lower bounds. */
export type FoundNeighbours = { readonly of: (node: number) => Neighbours; readonly whole: boolean };

/** Where lists get edges from: all edges of nodes that play certain parts. */
export type GraphSource = EdgeSource & {
  readonly read: (
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    family: EdgeFamily,
  ) => MaybePromise<EdgeView>;
};

/** The edges of some nodes, and what has to be known of their claims and neighbours. */
export type EdgeView = {
  readonly segment: (node: number) => EdgeSegment;
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

/** Edges from the topology index, of claims that pass the test; `isPlain` where that is what everybody sees now. */
export function indexEdges(topology: Topology, test: ClaimTest, isPlain: boolean): GraphSource {
  const { rows, canonical, slugs } = topology.nodes;
  const view = (family: EdgeFamily) => indexView(topology, family, test);
  const searched = view('nodes');
  return {
    rowsOf: ids => {
      const found = new Map<EntityId, number>();
      for (const id of ids) {
        const row = rows.get(id);
        if (row !== undefined) found.set(id, canonical[row]!);
      }
      return found;
    },
    read: (_nodes, _roles, family) => (family === 'nodes' ? searched : view(family)),
    neighbours: () => ({
      of: node => (isPlain ? keptNeighbours(topology, searched, node) : neighboursIn(searched, node)),
      whole: true,
    }),
    firstEdges: pairs => pairs.map(([node, neighbour]) => firstEdge(searched, node, neighbour)),
    nodeSlugs: wanted => new Map(wanted.map(row => [row, slugs[row]!])),
  };
}

function indexView({ nodes, claims, edges }: Topology, family: EdgeFamily, passes: ClaimTest): EdgeView {
  const { flags, assertedEarliest, validEarliest } = claims;
  return {
    segment: node => segmentOf(edges[family], node),
    passes,
    ownVoice: claim => (flags[claim]! & packedFlag.ownVoice) !== 0,
    asserted: claim => assertedEarliest[claim]!,
    valid: claim => (isTimed(claims, claim) ? validEarliest[claim]! : null),
    kindOf: node => nodes.kinds[node]!,
    slugOf: node => nodes.slugs[node]!,
  };
}

function firstEdge(view: EdgeView, node: number, neighbour: number): Edge {
  const { neighbours, claims, roles, start, end } = view.segment(node);
  for (let place = placeOf(neighbours, neighbour, start, end); place < end; place++) {
    const edge = { claim: claims[place]!, roles: roles[place]! };
    if (view.passes(edge.claim) && !isOwnVoice(view, edge.claim, edge.roles)) return edge;
  }
  throw new Error(`no edge joins the rows ${node} and ${neighbour}`);
}

/** What hubs come to, so that their edges are not counted again while the graph stands. */
const kept = new WeakMap<Topology, LRUCache<number, Neighbours>>();
const neighboursKept = 2_000_000;

function keptNeighbours(topology: Topology, view: EdgeView, node: number): Neighbours {
  let cache = kept.get(topology);
  if (!cache) {
    cache = new LRUCache({ maxSize: neighboursKept, sizeCalculation: ({ nodes }) => nodes.length + 1 });
    kept.set(topology, cache);
  }
  const known = cache.get(node);
  if (known) return known;
  const found = neighboursIn(view, node);
  cache.set(node, found);
  return found;
}

/** A claim that joins two nodes in several parts counts once: its edges to one neighbour stand together. */
function neighboursIn(view: EdgeView, node: number): Neighbours {
  const { neighbours, claims, roles, start, end } = view.segment(node);
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

const searchedRoles: readonly ParticipantRole[] = ['subject', 'object', 'qualifier', 'speaker', 'organization'];

/** Edges from batches of store queries, two for each level of a search. */
export function storeEdges(reader: Reader, filter: ClaimFilter, asOf: AsOf, mostClaims = 50_000): GraphSource {
  const read = (
    nodes: readonly number[],
    roles: readonly ParticipantRole[],
    family: EdgeFamily,
    limit: number | null,
  ) => readEdges(reader, nodes, roles, family, filter, asOf, limit);
  return {
    rowsOf: ids => reader.entities.canonicalRows(ids),
    neighbours: async (nodes, all) => {
      const { view, whole } = await read(nodes, searchedRoles, 'nodes', all ? null : mostClaims);
      return { of: node => neighboursIn(view, node), whole };
    },
    read: async (nodes, roles, family) => (await read(nodes, roles, family, null)).view,
    firstEdges: async pairs => {
      const { view } = await read(startsOf(pairs), searchedRoles, 'nodes', null);
      return pairs.map(([node, neighbour]) => firstEdge(view, node, neighbour));
    },
    nodeSlugs: rows => reader.entities.slugs(rows),
  };
}

/**
 * Edges from the store where few claims join these nodes, and from a better source that is on its way where they are
 * hubs: reading these would take longer than waiting, and hold up all that is asked meanwhile.
 */
export function edgesMeanwhile(
  reader: Reader,
  filter: ClaimFilter,
  asOf: AsOf,
  better: () => Promise<GraphSource>,
): GraphSource {
  const few = async (nodes: readonly number[], roles: readonly ParticipantRole[], family: EdgeFamily) => {
    const { view, whole } = await readEdges(reader, nodes, roles, family, filter, asOf, fewClaims);
    return whole ? view : null;
  };
  return {
    rowsOf: ids => reader.entities.canonicalRows(ids),
    neighbours: async (nodes, all) => {
      const view = await few(nodes, searchedRoles, 'nodes');
      return view ? { of: node => neighboursIn(view, node), whole: true } : (await better()).neighbours(nodes, all);
    },
    read: async (nodes, roles, family) =>
      (await few(nodes, roles, family)) ?? (await better()).read(nodes, roles, family),
    firstEdges: async pairs => {
      const view = await few(startsOf(pairs), searchedRoles, 'nodes');
      if (!view) return (await better()).firstEdges(pairs);
      return pairs.map(([node, neighbour]) => firstEdge(view, node, neighbour));
    },
    nodeSlugs: rows => reader.entities.slugs(rows),
  };
}

const fewClaims = 2_000;

const startsOf = (pairs: readonly (readonly [number, number])[]) => [...new Set(pairs.map(([node]) => node))];

/** The edges of nodes from at most so many of their claims. */
async function readEdges(
  reader: Reader,
  nodes: readonly number[],
  roles: readonly ParticipantRole[],
  family: EdgeFamily,
  filter: ClaimFilter,
  asOf: AsOf,
  limit: number | null,
): Promise<{ readonly view: EdgeView; readonly whole: boolean }> {
  const packs = await reader.edges.ofNodes(nodes, roles, filter, asOf, limit);
  const named = await reader.edges.nodes([...new Set(packs.flatMap(rowsIn))]);
  return { view: viewOf(packs, named, new Set(nodes), family), whole: limit === null || packs.length < limit };
}

/** The rows of nodes that can be at an end of an edge. */
function rowsIn(packed: Int32Array): number[] {
  const field = (name: 'subject' | 'object' | 'holder' | 'organization' | 'document') =>
    packed[packedHead + packedField[name]]!;
  const named = [field('subject'), field('object'), field('holder'), field('organization'), field('document')];
  return [...named, ...packed.subarray(packedHead + packedFields)].filter(row => row > 0);
}

/** The edges of a few claims, laid out as the index lays out those of all. */
function viewOf(
  packs: readonly Int32Array[],
  named: readonly NodeRow[],
  nodes: ReadonlySet<number>,
  family: EdgeFamily,
): EdgeView {
  const canonical = new Map(named.map(node => [node.row, node.canonical]));
  const known = new Map(named.map(node => [node.canonical, node]));
  const claims = new Map(packs.map(packed => [packed[0]!, packed]));
  const edges = new Map<number, { neighbour: number; claim: number; roles: number }[]>();
  const parts: Parts = { nodes: [], roles: [], count: 0 };
  for (const packed of packs) {
    readParts(packed, 0, row => canonical.get(row) ?? 0, parts);
    const visitEdges = family === 'nodes' ? eachEdge : eachDocumentEdge;
    visitEdges(parts, (from, neighbour, roles) => {
      if (!nodes.has(from)) return;
      const edge = { neighbour, claim: packed[0]!, roles };
      const own = edges.get(from);
      if (own) own.push(edge);
      else edges.set(from, [edge]);
    });
  }
  const field = (claim: number, name: keyof typeof packedField) => claims.get(claim)![packedHead + packedField[name]]!;
  const hasFlag = (claim: number, flag: number) => (field(claim, 'flags') & flag) !== 0;
  return {
    segment: node => segmentFrom(edges.get(node) ?? []),
    passes: () => true,
    ownVoice: claim => hasFlag(claim, packedFlag.ownVoice),
    asserted: claim => field(claim, 'assertedEarliest'),
    valid: claim => (hasFlag(claim, packedFlag.timed) ? field(claim, 'validEarliest') : null),
    kindOf: node => entityKinds.indexOf(known.get(node)!.kind),
    slugOf: node => known.get(node)!.slug,
  };
}

function segmentFrom(edges: { neighbour: number; claim: number; roles: number }[]): EdgeSegment {
  edges.sort((a, b) => a.neighbour - b.neighbour || a.claim - b.claim || a.roles - b.roles);
  return {
    neighbours: Int32Array.from(edges, edge => edge.neighbour),
    claims: Int32Array.from(edges, edge => edge.claim),
    roles: Uint8Array.from(edges, edge => edge.roles),
    start: 0,
    end: edges.length,
  };
}
