import type { EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import type { Passing } from '../../model/list-query.ts';
import { includes } from '../topology/csr.ts';
import type { EdgeSource, EdgesAmong, Neighbours } from './edge-view.ts';
import { type ClaimCounts, countAmong } from './joined-nodes.ts';

export type NeighbourhoodRequest = {
  /** The centres, no more than the limit. */
  readonly of: readonly number[];
  readonly depth: number;
  readonly limit: number;
  readonly avoid: ReadonlySet<number>;
  /** Whether any document and outlet is passed; otherwise those alone that are centres. */
  readonly throughCarriers: boolean;
};

export type NeighbourhoodNode = {
  readonly id: EntityId;
  /** Hops from the nearest centre. */
  readonly distance: number;
  /** Different neighbours of this node that are not shown; null where it was not looked beyond. */
  readonly leftOut: () => number | null;
};
/** Two shown nodes, read once from the nearer one, and how many claims join them. */
export type NeighbourhoodEdge<Drawing> = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly claimCount: number;
  readonly drawing: Drawing;
};
export type Neighbourhood = {
  readonly nodes: readonly NeighbourhoodNode[];
  /** Counted where they are asked for; there are thousands, and each leads to the drawing that it is part of. */
  readonly edges: <Drawing>(drawing: Drawing) => MaybePromise<readonly NeighbourhoodEdge<Drawing>[]>;
  /** Which edges of documents and outlets were followed. */
  readonly passing: Passing;
  readonly truncatedReason: () => MaybePromise<string | null>;
};

/**
 * A bounded piece of the graph for drawing. Level by level, the neighbours with the most claims are kept; how many
 * were left out is told for each node that was expanded. The source is asked once a level, and once for the edges.
 */
export async function findNeighbourhood(
  source: EdgeSource,
  { of: centres, depth, limit, avoid, throughCarriers }: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const passing: Passing = throughCarriers
    ? { rule: 'every' }
    : { rule: 'around', nodes: await source.carriers(centres) };
  const distance = new Map(centres.map(node => [node, 0]));
  const expanded = new Map<number, Neighbours>();
  let frontier = [...distance.keys()];
  let whole = true;
  for (let level = 1; level <= depth && frontier.length > 0 && distance.size < limit; level++) {
    const found = await source.neighbours(frontier, passing);
    for (const node of frontier) expanded.set(node, found.of(node));
    whole &&= found.whole;
    const next = mostRelevant(frontier, expanded, { known: distance, avoid }, limit - distance.size);
    for (const node of next) distance.set(node, level);
    frontier = next;
  }
  return describe(source, { distance, expanded, avoid, whole, passing });
}

/** New neighbours of a level, those with the most claims first; rows decide between equals. */
function mostRelevant(
  frontier: readonly number[],
  expanded: ReadonlyMap<number, Neighbours>,
  { known, avoid }: { readonly known: ReadonlyMap<number, number>; readonly avoid: ReadonlySet<number> },
  room: number,
): number[] {
  // hubs have most of the graph as neighbours: they are added up in arrays by row, and few of them are sorted
  const weights = new Int32Array(lastOf(frontier, expanded) + 1);
  const met: number[] = [];
  for (const node of frontier) {
    const { nodes, claimCounts } = expanded.get(node)!;
    for (let place = 0; place < nodes.length; place++) {
      const neighbour = nodes[place]!;
      if (weights[neighbour] === 0) met.push(neighbour);
      weights[neighbour]! += claimCounts[place]!;
    }
  }
  for (const node of known.keys()) weights[node] = 0;
  for (const node of avoid) weights[node] = 0;
  const least = leastWeight(met, weights, room);
  return met
    .filter(node => weights[node]! >= least)
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, room);
}

function lastOf(frontier: readonly number[], expanded: ReadonlyMap<number, Neighbours>): number {
  return frontier.reduce((last, node) => Math.max(last, expanded.get(node)!.nodes.at(-1) ?? 0), 0);
}

/** The least weight among the heaviest nodes that there is room for, and at least 1. */
function leastWeight(nodes: readonly number[], weights: Int32Array, room: number): number {
  const heaviest = 1_000;
  const counts = new Int32Array(heaviest + 1);
  for (const node of nodes) counts[Math.min(weights[node]!, heaviest)]!++;
  let weight = heaviest;
  for (let found = counts[weight]!; found < room && weight > 1; found += counts[weight]!) weight--;
  return weight;
}

/** What a search met: nodes with their distance, and the neighbours of those that it went on from. */
type Search = {
  readonly distance: ReadonlyMap<number, number>;
  readonly expanded: ReadonlyMap<number, Neighbours>;
  readonly avoid: ReadonlySet<number>;
  /** Whether no node had more edges than one search follows. */
  readonly whole: boolean;
  readonly passing: Passing;
};

async function describe(source: EdgeSource, search: Search): Promise<Neighbourhood> {
  const { distance, expanded, avoid, passing } = search;
  const nodes = [...distance.keys()];
  const slugs = await source.slugs(nodes);
  const notLeftOut = [...new Set([...nodes, ...avoid])];
  const leftOut = (node: number) => {
    const near = expanded.get(node)?.nodes;
    return near ? near.length - notLeftOut.filter(other => includes(near, other)).length : null;
  };
  const ids = nodes.map(node => slugs.get(node)!);
  const distances = [...distance.values()];
  let among: MaybePromise<EdgesAmong> | null = null;
  const edgesAmong = () => {
    among ??= source.among(nodes);
    return among;
  };
  return {
    nodes: nodes.map((node, place) => ({ id: ids[place]!, distance: distances[place]!, leftOut: () => leftOut(node) })),
    edges: drawing =>
      map(edgesAmong(), found => edgesBetween({ nodes, ids, distances }, countAmong(found, nodes, passing), drawing)),
    passing,
    truncatedReason: () =>
      map(edgesAmong(), ({ whole }) =>
        whole && search.whole ? null : 'a node has more edges than one search follows; counts are lower bounds',
      ),
  };
}

/** The nodes of a drawing, beside each other. */
type Drawn = {
  readonly nodes: readonly number[];
  readonly ids: readonly EntityId[];
  readonly distances: readonly number[];
};

function edgesBetween<Drawing>(
  { nodes, ids, distances }: Drawn,
  countOf: ClaimCounts,
  drawing: Drawing,
): NeighbourhoodEdge<Drawing>[] {
  const byRow = nodes.map((_, place) => place).sort((a, b) => nodes[a]! - nodes[b]!);
  const edges: NeighbourhoodEdge<Drawing>[] = [];
  for (let place = 0; place < nodes.length; place++)
    for (const other of byRow) {
      // an edge is read from the nearer node, and among equals from the one that entered first
      const farther = distances[other]! - distances[place]!;
      if (farther < 0 || (farther === 0 && nodes[other]! <= nodes[place]!)) continue;
      const claimCount = countOf(place, other);
      if (claimCount > 0) edges.push({ from: ids[place]!, to: ids[other]!, claimCount, drawing });
    }
  return edges;
}
