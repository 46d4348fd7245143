import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { type ParticipantRole, type Passing, participantRoles } from '../../model/list-query.ts';
import { inTurns } from '../in-turns.ts';
import { placeOf } from '../topology/csr.ts';
import { asNeighbours, type Edge, type EdgeSource, edgesBetween, type Neighbours } from './edge-view.ts';

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
  /** Whether a path may pass any document and outlet; otherwise those alone that it must pass. */
  readonly throughCarriers: boolean;
  /** Whether paths that are longer than the first one are not looked for; left out: they are. */
  readonly shortestOnly?: boolean;
  /** Told of so many steps before they are tried; it throws where they are too many. */
  readonly onSteps?: (steps: number) => void;
};

/** Neighbours that one search may see, and steps that it may try, before it stops and says so. */
const mostNeighbours = 5_000_000;
const mostSteps = 500_000;
/** After so many steps, others may have their turn. */
const stepsAtOnce = 1_000;

/**
 * Paths without repeated nodes, shortest first, each hop on a claim of its own: the first that makes it and carries no hop
 * before. Breadth-first search from both ends, one level at a time on the side with fewer nodes waiting; after each level
 * the ways of that many hops are walked, half over what one side saw and half over what the other did. The source is asked
 * once a level, and for the claims of what was found.
 */
export async function findPaths(source: EdgeSource, request: PathRequest): Promise<PathSearch> {
  const { from, to, avoid, throughCarriers } = request;
  if (from === to || avoid.has(from) || avoid.has(to)) return { paths: [], truncatedReason: null };
  const passing: Passing = throughCarriers
    ? { rule: 'every' }
    : { rule: 'through', nodes: await source.carriers([from, to, ...request.through]) };
  const [forward, backward] = [new Side(from, avoid, to), new Side(to, avoid, from)];
  try {
    return await searchBetween(source, request, { forward, backward, passing });
  } finally {
    forward.release();
    backward.release();
  }
}

type Sides = { readonly forward: Side; readonly backward: Side; readonly passing: Passing };

async function searchBetween(
  source: EdgeSource,
  request: PathRequest,
  { forward, backward, passing }: Sides,
): Promise<PathSearch> {
  const { maxHops, first } = request;
  const walk = new Walk(request, forward, backward);
  const found: Path[] = [];
  let reason: string | null = null;
  for (let length = 1; length <= maxHops && reason === null; length++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    const { of, whole } = await source.neighbours(side.frontier, passing);
    await inTurns(side.advance(of));
    const ways = walk.ways(length);
    let isWhole = whole;
    // as many as are wanted, and twice as many each time that some of them are no paths
    for (let most = first + 1 - found.length; found.length <= first; most *= 2) {
      const batch = await inTurns(taking(ways, most));
      const described = await describe(source, batch, passing);
      append(found, described.paths);
      isWhole &&= described.whole;
      if (batch.length < most) break;
    }
    if (!isWhole) reason = 'a node on the way has more edges than one search follows; narrow the filter';
    else if (found.length > first) reason = `there are more than ${first} paths of at most ${maxHops} hops`;
    else if (forward.seen + backward.seen > mostNeighbours)
      reason = `more than ${mostNeighbours} neighbours were seen; narrow the filter or lower maxHops`;
    else if (walk.steps > mostSteps)
      reason = `more than ${mostSteps} steps were tried; narrow the filter or lower maxHops`;
    if (request.shortestOnly && found.length > 0) break;
  }
  return { paths: found.slice(0, first), truncatedReason: reason };
}

/** Half of a search: how far nodes are from one end, and the neighbours of the nodes that were expanded. */
class Side {
  readonly expanded = new Map<number, Neighbours>();
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

  /** It is of no use afterwards. */
  release(): void {
    this.#distances.release();
  }

  /** One level on; a node at each step. */
  *advance(of: (node: number) => Neighbours): Generator<void, void> {
    const next: number[] = [];
    for (const node of this.frontier) {
      const near = of(node);
      const { nodes } = near;
      this.expanded.set(node, near);
      this.seen += nodes.length;
      for (const neighbour of nodes) {
        if (this.#distances.get(neighbour) !== undefined || this.#avoid.has(neighbour)) continue;
        this.#distances.set(neighbour, this.depth + 1);
        if (neighbour !== this.#other) next.push(neighbour);
      }
      yield;
    }
    this.edge = this.frontier;
    this.frontier = next;
    this.depth++;
  }
}

/** Arrays of searches that are over, for the next ones: to make them costs more than to clear them. */
const spare: Uint8Array[] = [];
const mostSpare = 4;

/** Distances by row: nodes are numbered closely, and a search may meet most of them. */
class Distances {
  #hops = spare.pop()?.fill(0) ?? new Uint8Array(1 << 16);

  release(): void {
    if (spare.length < mostSpare) spare.push(this.#hops);
    this.#hops = new Uint8Array(0);
  }

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

/** Walks simple ways of one length after the other: as many hops as the one side is deep, then as many as the other. */
class Walk {
  steps = 0;
  readonly #request: PathRequest;
  readonly #forward: Side;
  readonly #backward: Side;
  /** For nodes where the backward side stopped: those from which it came to them. */
  readonly #onwards = new Map<number, Neighbours>();

  constructor(request: PathRequest, forward: Side, backward: Side) {
    this.#request = request;
    this.#forward = forward;
    this.#backward = backward;
  }

  /** The nodes of each way, and null from time to time; none on which two hops have but one claim, and the same. */
  ways(length: number): Generator<readonly number[] | null> {
    this.#onwards.clear();
    return this.#extend(this.#request.from, length, { path: [this.#request.from], claims: [] });
  }

  *#extend(
    node: number,
    left: number,
    way: { readonly path: number[]; readonly claims: (number | null)[] },
  ): Generator<readonly number[] | null> {
    const { path, claims } = way;
    if (node === this.#request.to) {
      if (left === 0 && this.#request.through.every(passed => path.includes(passed))) yield [...path];
      return;
    }
    if (left === 0) return;
    const { nodes, claimCounts, firstClaims } = this.#nextOf(node, left);
    for (let place = 0; place < nodes.length; place++) {
      const next = nodes[place]!;
      if (this.#backward.distance(next) > left - 1 || this.#request.avoid.has(next) || path.includes(next)) continue;
      if (this.steps > mostSteps) return;
      if (++this.steps % stepsAtOnce === 0) {
        this.#request.onSteps?.(stepsAtOnce);
        yield null;
      }
      const onlyClaim = claimCounts[place] === 1 ? firstClaims[place]! : null;
      if (onlyClaim !== null && claims.includes(onlyClaim)) continue;
      path.push(next);
      claims.push(onlyClaim);
      yield* this.#extend(next, left - 1, way);
      path.pop();
      claims.pop();
    }
  }

  #nextOf(node: number, left: number): Neighbours {
    if (left > this.#backward.depth) return this.#forward.expanded.get(node) ?? nobody;
    return this.#backward.expanded.get(node) ?? this.#cameFrom(node);
  }

  /** A node at the backward side's edge was not expanded itself: its way on leads to those that have it as a neighbour. */
  #cameFrom(node: number): Neighbours {
    const known = this.#onwards.get(node);
    if (known) return known;
    const [nodes, claimCounts, firstClaims]: [number[], number[], number[]] = [[], [], []];
    for (const near of this.#backward.edge.toSorted((a, b) => a - b)) {
      const found = this.#backward.expanded.get(near)!;
      const place = placeOf(found.nodes, node, 0, found.nodes.length);
      if (found.nodes[place] !== node) continue;
      nodes.push(near);
      claimCounts.push(found.claimCounts[place]!);
      firstClaims.push(found.firstClaims[place]!);
    }
    const onwards = asNeighbours(nodes, claimCounts, firstClaims);
    this.#onwards.set(node, onwards);
    return onwards;
  }
}

const nobody = asNeighbours([], [], []);

/** The next of these, step by step. */
function* taking<Item>(items: Iterator<Item | null>, most: number): Generator<void, Item[]> {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = items.next();
    if (next.done) break;
    if (next.value === null) yield;
    else taken.push(next.value);
  }
  return taken;
}

/**
 * The paths over ways. One that cannot rest on as many claims as it has hops is none; nor is one that has lost an edge, for
 * the graph may have changed since it was found.
 */
async function describe(
  source: EdgeSource,
  ways: readonly (readonly number[])[],
  passing: Passing,
): Promise<{ readonly paths: Path[]; readonly whole: boolean }> {
  const nodes = [...new Set(ways.flat())];
  if (nodes.length === 0) return { paths: [], whole: true };
  const [slugs, { view, whole }] = [await source.slugs(nodes), await source.among(nodes)];
  const paths = ways.flatMap((way): Path[] => {
    const choices = way
      .slice(1)
      .map((to, index) => edgesBetween(view, { node: way[index]!, neighbour: to }, passing, way.length - 1));
    const edges = onDifferentClaims(choices);
    if (!edges) return [];
    return [
      {
        hops: edges.map(({ claim, roles }, index) => ({
          from: slugs.get(way[index]!)!,
          fromRole: participantRoles[roles >> 4]!,
          to: slugs.get(way[index + 1]!)!,
          toRole: participantRoles[roles & 15]!,
          claim,
        })),
      },
    ];
  });
  return { paths, whole };
}

/** One edge of each list so that no two have one claim, the first ones first; null where there is no such choice. */
function onDifferentClaims(choices: readonly (readonly Edge[])[], chosen: readonly Edge[] = []): Edge[] | null {
  if (chosen.length === choices.length) return [...chosen];
  for (const edge of choices[chosen.length]!) {
    if (chosen.some(({ claim }) => claim === edge.claim)) continue;
    const found = onDifferentClaims(choices, [...chosen, edge]);
    if (found) return found;
  }
  return null;
}
