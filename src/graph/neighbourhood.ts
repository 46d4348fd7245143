import type { EntityId } from '../base/ids.ts';
import type { EdgeSource } from './edges.ts';

export type NeighbourhoodRequest = {
  readonly of: number;
  readonly depth: number;
  readonly limit: number;
  readonly avoid: ReadonlySet<number>;
};

export type NeighbourhoodNode = {
  readonly id: EntityId;
  /** Hops from the node that was asked about. */
  readonly distance: number;
  /** Different neighbours of this node that are not shown; null where it was not looked beyond. */
  readonly leftOut: number | null;
};
/** Two shown nodes, read once from the nearer one, and how many claims join them. */
export type NeighbourhoodEdge = { readonly from: EntityId; readonly to: EntityId; readonly claimCount: number };
export type Neighbourhood = {
  readonly nodes: readonly NeighbourhoodNode[];
  readonly edges: readonly NeighbourhoodEdge[];
  readonly truncatedReason: string | null;
};

/**
 * A bounded piece of the graph for drawing. Level by level, the neighbours with the most claims are kept; how many
 * were left out is told for each node that was expanded. The source is asked once a level.
 */
export async function findNeighbourhood(
  source: EdgeSource,
  { of, depth, limit, avoid }: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const distance = new Map([[of, 0]]);
  const claimsBetween = new Map<number, Map<number, number>>();
  let frontier = [of];
  let whole = true;
  for (let level = 1; level <= depth && frontier.length > 0 && distance.size < limit; level++) {
    for (const node of frontier) claimsBetween.set(node, new Map());
    const counted = new Map<number, { claim: number; neighbours: Set<number> }>();
    const seen = await source.visit(frontier, (node, neighbour, claim) => {
      if (avoid.has(neighbour)) return;
      const last = counted.get(node);
      // a claim that joins two nodes in several parts counts once; the edges that a node has by it stand together
      if (last?.claim !== claim) counted.set(node, { claim, neighbours: new Set([neighbour]) });
      else if (last.neighbours.has(neighbour)) return;
      else last.neighbours.add(neighbour);
      const counts = claimsBetween.get(node)!;
      counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
    });
    whole &&= seen;
    const next = mostRelevant(frontier, claimsBetween, distance, limit - distance.size);
    for (const node of next) distance.set(node, level);
    frontier = next;
  }
  return describe(source, distance, claimsBetween, whole);
}

/** New neighbours of a level, those with the most claims first; rows decide between equals. */
function mostRelevant(
  frontier: readonly number[],
  claimsBetween: ReadonlyMap<number, ReadonlyMap<number, number>>,
  known: ReadonlyMap<number, number>,
  room: number,
): number[] {
  const weight = new Map<number, number>();
  for (const node of frontier) {
    for (const [neighbour, count] of claimsBetween.get(node)!) {
      if (!known.has(neighbour)) weight.set(neighbour, (weight.get(neighbour) ?? 0) + count);
    }
  }
  return [...weight]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, room)
    .map(([node]) => node);
}

async function describe(
  source: EdgeSource,
  distance: ReadonlyMap<number, number>,
  claimsBetween: ReadonlyMap<number, ReadonlyMap<number, number>>,
  whole: boolean,
): Promise<Neighbourhood> {
  const slugs = await source.nodeSlugs([...distance.keys()]);
  const edges: NeighbourhoodEdge[] = [];
  for (const [node, counts] of claimsBetween) {
    for (const [neighbour, claimCount] of counts) {
      const hops = distance.get(neighbour);
      if (hops === undefined) continue;
      const farther = hops - distance.get(node)!;
      // an edge between two nodes that were expanded is seen from both
      const readFromHere = !claimsBetween.has(neighbour) || farther > 0 || (farther === 0 && node < neighbour);
      if (readFromHere) edges.push({ from: slugs.get(node)!, to: slugs.get(neighbour)!, claimCount });
    }
  }
  return {
    nodes: [...distance].map(([node, hops]) => ({
      id: slugs.get(node)!,
      distance: hops,
      leftOut: leftOut(claimsBetween.get(node), distance),
    })),
    edges,
    truncatedReason: whole ? null : 'a node has more edges than one search follows; counts are lower bounds',
  };
}

function leftOut(counts: ReadonlyMap<number, number> | undefined, shown: ReadonlyMap<number, number>): number | null {
  if (!counts) return null;
  let missing = 0;
  for (const neighbour of counts.keys()) if (!shown.has(neighbour)) missing++;
  return missing;
}
