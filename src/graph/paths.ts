import type { ClaimId, EntityId } from '../base/ids.ts';
import { type ParticipantRole, participantRoles } from '../model/query.ts';
import type { EdgeSource } from './edges.ts';

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

export type PathRequest = {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly first: number;
  /** Nodes that every path must pass. */
  readonly through: readonly number[];
  readonly avoid: ReadonlySet<number>;
};

/** Edges that one search may see, and steps that it may try, before it stops and says so. */
const mostEdges = 2_000_000;
const mostSteps = 500_000;

/**
 * Paths without repeated nodes, shortest first. Breadth-first search from both ends, one level at a time on the side
 * with fewer nodes waiting; after each level the paths of that many hops are walked over what both sides saw. The
 * source is asked once a level.
 */
export async function findPaths(source: EdgeSource, request: PathRequest): Promise<PathSearch> {
  const { from, to, maxHops, first, avoid } = request;
  if (from === to || avoid.has(from) || avoid.has(to)) return { paths: [], truncatedReason: null };
  const forward = new Side(from, request.avoid, to);
  const backward = new Side(to, request.avoid, from);
  const walk = new Walk(request, forward, backward);
  let reason: string | null = null;
  for (let length = 1; length <= maxHops && reason === null; length++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    const whole = await source.visit(side.frontier, side.see);
    side.advance();
    walk.collect(length);
    if (!whole) reason = 'a node on the way has more edges than one search follows; narrow the filter';
    else if (walk.found.length > first) reason = `there are more than ${first} paths of at most ${maxHops} hops`;
    else if (forward.edgeCount + backward.edgeCount > mostEdges)
      reason = `more than ${mostEdges} edges were seen; narrow the filter or lower maxHops`;
    else if (walk.steps > mostSteps)
      reason = `more than ${mostSteps} steps were tried; narrow the filter or lower maxHops`;
  }
  return { paths: await name(source, walk.found.slice(0, first)), truncatedReason: reason };
}

type Step = { readonly from: number; readonly to: number; readonly claim: number; readonly roles: number };

/** Half of a search: how far nodes are from one end, and one edge to each neighbour of the nodes that were expanded. */
class Side {
  readonly distance = new Map<number, number>();
  /** By the node that the edge is entered from on the way from start to end of the whole path. */
  readonly edges = new Map<number, Map<number, Step>>();
  frontier: readonly number[];
  edgeCount = 0;
  depth = 0;
  #next: number[] = [];
  readonly #avoid: ReadonlySet<number>;
  readonly #other: number;

  constructor(start: number, avoid: ReadonlySet<number>, other: number) {
    this.frontier = [start];
    this.distance.set(start, 0);
    this.#avoid = avoid;
    this.#other = other;
  }

  readonly see = (node: number, neighbour: number, claim: number, roles: number): void => {
    this.edgeCount++;
    if (this.#avoid.has(neighbour)) return;
    const known = this.edges.get(node) ?? new Map<number, Step>();
    this.edges.set(node, known);
    if (known.has(neighbour)) return;
    known.set(neighbour, { from: node, to: neighbour, claim, roles });
    if (this.distance.has(neighbour)) return;
    this.distance.set(neighbour, this.depth + 1);
    if (neighbour !== this.#other) this.#next.push(neighbour);
  };

  advance(): void {
    this.frontier = this.#next;
    this.#next = [];
    this.depth++;
  }
}

/** Walks simple paths of one length after the other over the edges that either side saw. */
class Walk {
  readonly found: Step[][] = [];
  steps = 0;
  readonly #request: PathRequest;
  readonly #forward: Side;
  readonly #backward: Side;
  /** Edges that the backward side saw, turned round: by the node that is farther from the end. */
  readonly #turned = new Map<number, Step[]>();
  #turnedNodes = new Set<number>();

  constructor(request: PathRequest, forward: Side, backward: Side) {
    this.#request = request;
    this.#forward = forward;
    this.#backward = backward;
  }

  collect(length: number): void {
    this.#turn();
    this.#extend(this.#request.from, length, []);
  }

  #extend(node: number, left: number, path: Step[]): void {
    if (this.found.length > this.#request.first || this.steps > mostSteps) return;
    if (node === this.#request.to) {
      if (left === 0 && this.#passes(path)) this.found.push([...path]);
      return;
    }
    if (left === 0) return;
    const known = this.#forward.edges.get(node);
    if (known) for (const step of known.values()) this.#try(step, left, path);
    for (const step of this.#turned.get(node) ?? []) if (!known?.has(step.to)) this.#try(step, left, path);
  }

  #try(step: Step, left: number, path: Step[]): void {
    const toEnd = this.#backward.distance.get(step.to) ?? this.#backward.depth + 1;
    if (toEnd > left - 1 || step.to === this.#request.from || path.some(before => before.to === step.to)) return;
    this.steps++;
    path.push(step);
    this.#extend(step.to, left - 1, path);
    path.pop();
  }

  #passes(path: readonly Step[]): boolean {
    return this.#request.through.every(node => path.some(step => step.from === node || step.to === node));
  }

  #turn(): void {
    for (const [node, edges] of this.#backward.edges) {
      if (this.#turnedNodes.has(node)) continue;
      this.#turnedNodes.add(node);
      for (const { to, claim, roles } of edges.values()) {
        const step = { from: to, to: node, claim, roles: ((roles & 15) << 4) | (roles >> 4) };
        const known = this.#turned.get(to);
        if (known) known.push(step);
        else this.#turned.set(to, [step]);
      }
    }
  }
}

async function name(source: EdgeSource, paths: readonly (readonly Step[])[]): Promise<Path[]> {
  const steps = paths.flat();
  const nodes = await source.nodeSlugs([...new Set(steps.flatMap(({ from, to }) => [from, to]))]);
  const claims = await source.claimSlugs([...new Set(steps.map(({ claim }) => claim))]);
  return paths.map(path => ({
    hops: path.map(({ from, to, claim, roles }) => ({
      from: nodes.get(from)!,
      fromRole: participantRoles[roles >> 4]!,
      to: nodes.get(to)!,
      toRole: participantRoles[roles & 15]!,
      claim: claims.get(claim)!,
    })),
  }));
}
