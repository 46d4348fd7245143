import type { ClaimId, EntityId } from '../base/ids.ts';
import type { ParticipantRole } from '../model/query.ts';
import type { FrontierEdge } from '../store/reader.ts';

/** One step: two nodes that take part in one claim, and the parts they play. */
export type Hop = {
  readonly from: EntityId;
  readonly fromRole: ParticipantRole;
  readonly to: EntityId;
  readonly toRole: ParticipantRole;
  readonly claim: ClaimId;
};
export type Path = { readonly hops: readonly Hop[] };
export type PathSearch = { readonly paths: readonly Path[]; readonly truncatedReason: string | null };

/** Edges from a batch of nodes; `cut` where there were more than the source gives at once. */
export type Adjacency = (
  nodes: readonly EntityId[],
) => Promise<{ readonly edges: readonly FrontierEdge[]; readonly cut: boolean }>;

export type PathRequest = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly maxHops: number;
  readonly first: number;
  readonly avoid: ReadonlySet<EntityId>;
};

/** Nodes that a search may reach before it stops and says so. */
const mostNodes = 20_000;

/**
 * Paths without repeated nodes, shortest first. Breadth-first search from both ends finds how far every node is; paths
 * are then walked forward along edges that can still arrive in time. Asks the source once for each level.
 */
export async function findPaths(request: PathRequest, adjacency: Adjacency): Promise<PathSearch> {
  const { from, to, maxHops, first, avoid } = request;
  if (from === to || avoid.has(from) || avoid.has(to)) return { paths: [], truncatedReason: null };
  const forward = new Side(from, avoid, to);
  const backward = new Side(to, avoid, from);
  let reason: string | null = null;
  for (let depth = 0; depth < maxHops && reason === null; depth++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    if (side.frontier.length === 0) break;
    const { edges, cut } = await adjacency(side.frontier);
    side.advance(edges);
    if (cut) reason = 'a node on the way has more edges than one search follows; narrow the filter';
    else if (forward.size + backward.size > mostNodes)
      reason = `more than ${mostNodes} nodes were reached; narrow the filter or lower maxHops`;
  }
  const { paths, more } = walk(request, forward, backward, first);
  return {
    paths,
    truncatedReason: reason ?? (more ? `there are more than ${first} paths of at most ${maxHops} hops` : null),
  };
}

/** Half of the search: what was reached from one end, in how many hops, over which edges. */
class Side {
  readonly distance = new Map<EntityId, number>();
  readonly edges = new Map<EntityId, FrontierEdge[]>();
  frontier: readonly EntityId[];
  readonly #avoid: ReadonlySet<EntityId>;
  readonly #other: EntityId;

  constructor(start: EntityId, avoid: ReadonlySet<EntityId>, other: EntityId) {
    this.frontier = [start];
    this.distance.set(start, 0);
    this.#avoid = avoid;
    this.#other = other;
  }

  get size(): number {
    return this.distance.size;
  }

  advance(edges: readonly FrontierEdge[]): void {
    const next: EntityId[] = [];
    for (const edge of edges) {
      if (this.#avoid.has(edge.neighbour)) continue;
      const known = this.edges.get(edge.node);
      if (known) known.push(edge);
      else this.edges.set(edge.node, [edge]);
      if (this.distance.has(edge.neighbour)) continue;
      this.distance.set(edge.neighbour, this.distance.get(edge.node)! + 1);
      if (edge.neighbour !== this.#other) next.push(edge.neighbour);
    }
    this.frontier = next;
  }
}

/** Walks simple paths in the order of their length over every edge that either side saw. */
function walk(request: PathRequest, forward: Side, backward: Side, first: number): { paths: Path[]; more: boolean } {
  const steps = mergeSteps(forward, backward);
  const toEnd = distancesTo(request.to, steps);
  const paths: Path[] = [];
  for (let length = 1; length <= request.maxHops; length++) {
    const stack: { node: EntityId; hops: readonly Hop[] }[] = [{ node: request.from, hops: [] }];
    while (stack.length > 0) {
      const { node, hops } = stack.pop()!;
      const left = length - hops.length;
      if (node === request.to) {
        if (left !== 0) continue;
        if (paths.length === first) return { paths, more: true };
        paths.push({ hops });
        continue;
      }
      const visited = new Set([request.from, ...hops.map(hop => hop.to)]);
      const onward = [...(steps.get(node)?.values() ?? [])].filter(
        hop => !visited.has(hop.to) && (toEnd.get(hop.to) ?? Infinity) <= left - 1,
      );
      for (const hop of onward.reverse()) stack.push({ node: hop.to, hops: [...hops, hop] });
    }
  }
  return { paths, more: false };
}

type Steps = Map<EntityId, Map<EntityId, Hop>>;

/** One hop between two nodes, over the claim that is listed first, readable from both ends. */
function mergeSteps(forward: Side, backward: Side): Steps {
  const steps: Steps = new Map();
  const add = (hop: Hop) => {
    const onward = steps.get(hop.from) ?? new Map<EntityId, Hop>();
    if (!onward.has(hop.to)) onward.set(hop.to, hop);
    steps.set(hop.from, onward);
  };
  for (const edges of [...forward.edges.values(), ...backward.edges.values()]) {
    for (const { node, role, neighbour, neighbourRole, claim } of edges) {
      add({ from: node, fromRole: role, to: neighbour, toRole: neighbourRole, claim });
      add({ from: neighbour, fromRole: neighbourRole, to: node, toRole: role, claim });
    }
  }
  return steps;
}

function distancesTo(end: EntityId, steps: Steps): Map<EntityId, number> {
  const distance = new Map([[end, 0]]);
  for (const [node, far] of distance) {
    for (const next of steps.get(node)?.keys() ?? []) if (!distance.has(next)) distance.set(next, far + 1);
  }
  return distance;
}
