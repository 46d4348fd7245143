import type { EntityId } from '../../base/ids.ts';
import { type ParticipantRole, participantRoles } from '../../model/list-query.ts';
import { includes } from '../topology/csr.ts';
import type { EdgeSource, Neighbours } from './edge-view.ts';

/** One step: two nodes that take part in one claim (by its row), and the parts they play. */
export type Hop = {
  readonly from: EntityId;
  readonly fromRole: ParticipantRole;
  readonly to: EntityId;
  readonly toRole: ParticipantRole;
  readonly claim: number;
};
export type Path = { readonly hops: readonly Hop[] };
export type PathSearch = { readonly paths: readonly Path[]; readonly truncatedReason: string | null };

export type PathRequest = {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly first: number;
  /** Nodes that every path must pass. */
  readonly through: readonly number[];
  readonly avoid: ReadonlySet<number>;
};

/** Neighbours that one search may see, and steps that it may try, before it stops and says so. */
const mostNeighbours = 5_000_000;
const mostSteps = 500_000;

/**
 * Paths without repeated nodes, shortest first; each hop rests on the first claim that makes it. Breadth-first search
 * from both ends, one level at a time on the side with fewer nodes waiting; after each level the paths of that many hops
 * are walked, half over what one side saw and half over what the other did. The source is asked once a level.
 */
export async function findPaths(source: EdgeSource, request: PathRequest): Promise<PathSearch> {
  const { from, to, maxHops, first, avoid } = request;
  if (from === to || avoid.has(from) || avoid.has(to)) return { paths: [], truncatedReason: null };
  const forward = new Side(from, avoid, to);
  const backward = new Side(to, avoid, from);
  const walk = new Walk(request, forward, backward);
  let reason: string | null = null;
  for (let length = 1; length <= maxHops && reason === null; length++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    const { of, whole } = await source.neighbours(side.frontier);
    side.advance(of);
    walk.collect(length);
    if (!whole) reason = 'a node on the way has more edges than one search follows; narrow the filter';
    else if (walk.found.length > first) reason = `there are more than ${first} paths of at most ${maxHops} hops`;
    else if (forward.seen + backward.seen > mostNeighbours)
      reason = `more than ${mostNeighbours} neighbours were seen; narrow the filter or lower maxHops`;
    else if (walk.steps > mostSteps)
      reason = `more than ${mostSteps} steps were tried; narrow the filter or lower maxHops`;
  }
  return { paths: await describe(source, walk.found.slice(0, first)), truncatedReason: reason };
}

/** Half of a search: how far nodes are from one end, and the neighbours of the nodes that were expanded. */
class Side {
  readonly expanded = new Map<number, Int32Array>();
  frontier: readonly number[];
  /** The nodes of the last level that was expanded. */
  edge: readonly number[] = [];
  depth = 0;
  seen = 0;
  readonly #distances = new Distances();
  readonly #avoid: ReadonlySet<number>;
  readonly #other: number;

  constructor(start: number, avoid: ReadonlySet<number>, other: number) {
    this.frontier = [start];
    this.#distances.set(start, 0);
    this.#avoid = avoid;
    this.#other = other;
  }

  /** Hops from this side's end; more than its depth where it has not come so far. */
  distance(node: number): number {
    return this.#distances.get(node) ?? this.depth + 1;
  }

  advance(of: (node: number) => Neighbours): void {
    const next: number[] = [];
    for (const node of this.frontier) {
      const { nodes } = of(node);
      this.expanded.set(node, nodes);
      this.seen += nodes.length;
      for (const neighbour of nodes) {
        if (this.#distances.get(neighbour) !== undefined || this.#avoid.has(neighbour)) continue;
        this.#distances.set(neighbour, this.depth + 1);
        if (neighbour !== this.#other) next.push(neighbour);
      }
    }
    this.edge = this.frontier;
    this.frontier = next;
    this.depth++;
  }
}

/** Distances by row: nodes are numbered closely, and a search may meet most of them. */
class Distances {
  #hops = new Uint8Array(1 << 16);

  get(node: number): number | undefined {
    const known = this.#hops[node];
    return known ? known - 1 : undefined;
  }

  set(node: number, hops: number): void {
    if (node >= this.#hops.length) {
      const larger = new Uint8Array(Math.max(node + 1, this.#hops.length * 2));
      larger.set(this.#hops);
      this.#hops = larger;
    }
    this.#hops[node] = hops + 1;
  }
}

/** Walks simple paths of one length after the other: as many hops as the one side is deep, then as many as the other. */
class Walk {
  readonly found: number[][] = [];
  steps = 0;
  readonly #request: PathRequest;
  readonly #forward: Side;
  readonly #backward: Side;
  /** For nodes where the backward side stopped: those from which it came to them. */
  readonly #onwards = new Map<number, readonly number[]>();

  constructor(request: PathRequest, forward: Side, backward: Side) {
    this.#request = request;
    this.#forward = forward;
    this.#backward = backward;
  }

  collect(length: number): void {
    this.#onwards.clear();
    this.#extend(this.#request.from, length, [this.#request.from]);
  }

  #extend(node: number, left: number, path: number[]): void {
    if (this.found.length > this.#request.first || this.steps > mostSteps) return;
    if (node === this.#request.to) {
      if (left === 0 && this.#passes(path)) this.found.push([...path]);
      return;
    }
    if (left === 0) return;
    for (const next of this.#nextOf(node, left)) {
      if (this.#backward.distance(next) > left - 1 || this.#request.avoid.has(next) || path.includes(next)) continue;
      this.steps++;
      path.push(next);
      this.#extend(next, left - 1, path);
      path.pop();
      if (this.found.length > this.#request.first || this.steps > mostSteps) return;
    }
  }

  #nextOf(node: number, left: number): Iterable<number> {
    if (left > this.#backward.depth) return this.#forward.expanded.get(node) ?? [];
    return this.#backward.expanded.get(node) ?? this.#cameFrom(node);
  }

  /** A node at the backward side's edge was not expanded itself: its way on leads to those that have it as a neighbour. */
  #cameFrom(node: number): readonly number[] {
    const known = this.#onwards.get(node);
    if (known) return known;
    const found = this.#backward.edge
      .filter(near => includes(this.#backward.expanded.get(near)!, node))
      .sort((a, b) => a - b);
    this.#onwards.set(node, found);
    return found;
  }

  #passes(path: readonly number[]): boolean {
    return this.#request.through.every(node => path.includes(node));
  }
}

/** The graph may have changed since they were found: a path that has lost an edge is none. */
async function describe(source: EdgeSource, paths: readonly (readonly number[])[]): Promise<Path[]> {
  const slugs = await source.slugs([...new Set(paths.flat())]);
  const pairs = paths.flatMap(path => path.slice(1).map((to, index) => [path[index]!, to] as const));
  const edges = await source.firstEdges(pairs);
  let place = 0;
  return paths.flatMap(path => {
    const hops = path.slice(1).flatMap((to, index): Hop[] => {
      const edge = edges[place++];
      if (!edge) return [];
      return [
        {
          from: slugs.get(path[index]!)!,
          fromRole: participantRoles[edge.roles >> 4]!,
          to: slugs.get(to)!,
          toRole: participantRoles[edge.roles & 15]!,
          claim: edge.claim,
        },
      ];
    });
    return hops.length === path.length - 1 ? [{ hops }] : [];
  });
}
