import type { EntityId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { AsOf, ClaimFilter, ParticipantRole } from '../../src/model/list-query.ts';
import { claimHolds } from './filters.ts';
import { entryOf, partsOf, visibleClaims, type World } from './world.ts';

/** What searches over edges must find: edges in one list, and every path tried. */

/** Two nodes that take part in one claim, read in one direction; and whether each carries the claim. */
export type Edge = {
  readonly from: EntityId;
  readonly fromRole: ParticipantRole;
  readonly fromCarries: boolean;
  readonly to: EntityId;
  readonly toRole: ParticipantRole;
  readonly toCarries: boolean;
  readonly claim: Claim;
};

/** The edges of visible claims that pass: an organization is joined to its speaker alone. */
export function edgesOf(world: World, filter: ClaimFilter, asOf: AsOf): Edge[] {
  const claims = visibleClaims(world, asOf).filter(claim => claimHolds(world, claim, filter));
  return claims.flatMap(claim => {
    const isOwnVoice = claim.attribution.speaker === null;
    const carries = (role: ParticipantRole) => carrying.includes(role) || (role === 'speaker' && isOwnVoice);
    const parts = partsOf(world, claim).filter(({ role }) => joined.includes(role));
    return parts.flatMap((from, place) =>
      parts
        .filter((to, other) => to.node !== from.node && place !== other && isJoined(from.role, to.role))
        .map(to => ({
          from: from.node,
          fromRole: from.role,
          fromCarries: carries(from.role),
          to: to.node,
          toRole: to.role,
          toCarries: carries(to.role),
          claim,
        })),
    );
  });
}

const carrying: readonly ParticipantRole[] = ['relay', 'publisher', 'document'];
const joined: readonly ParticipantRole[] = ['subject', 'object', 'qualifier', 'speaker', 'organization', ...carrying];

function isJoined(a: ParticipantRole, b: ParticipantRole): boolean {
  const other = a === 'organization' ? b : b === 'organization' ? a : 'speaker';
  return other === 'speaker';
}

/** Edges of documents and outlets aside. */
export const plainOf = (edges: readonly Edge[]) => edges.filter(edge => !edge.fromCarries && !edge.toCarries);

/** What a node is joined to, and what it carries; not who carries words about it. */
export const ownOf = (edges: readonly Edge[]) => edges.filter(edge => edge.fromCarries || !edge.toCarries);

/** Those that a path follows: documents and outlets are passed only where they are among these nodes; null: all are. */
export function passedBy(edges: readonly Edge[], nodes: readonly EntityId[] | null): Edge[] {
  const isPassed = (node: EntityId) => nodes === null || nodes.includes(node);
  return edges.filter(
    ({ from, fromCarries, to, toCarries }) => (!fromCarries || isPassed(from)) && (!toCarries || isPassed(to)),
  );
}

/** Those that a drawing shows: of documents and outlets, those of its centres; null: of all. */
export function drawnAround(edges: readonly Edge[], nodes: readonly EntityId[] | null): Edge[] {
  const isCentre = (node: EntityId) => nodes === null || nodes.includes(node);
  return edges.filter(
    ({ from, fromCarries, to, toCarries }) =>
      (!fromCarries && !toCarries) || (fromCarries && isCentre(from)) || (toCarries && isCentre(to)),
  );
}

export function neighboursOf(edges: readonly Edge[], node: EntityId): Set<EntityId> {
  return new Set(edges.filter(({ from }) => from === node).map(({ to }) => to));
}

export type PathQuery = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly maxHops: number;
  readonly through: readonly EntityId[];
  readonly avoid: readonly EntityId[];
};

/** Every path without repeated nodes and claims, as the nodes on it, shortest first. */
export function everyPath(edges: readonly Edge[], { from, to, maxHops, through, avoid }: PathQuery): EntityId[][] {
  if (from === to || avoid.includes(from) || avoid.includes(to)) return [];
  const near = new Map(
    [...Map.groupBy(edges, edge => edge.from)].map(([node, own]) => [node, new Set(own.map(edge => edge.to))]),
  );
  const claims = Map.groupBy(edges, edge => `${edge.from} ${edge.to}`);
  const hasClaims = ([here, next, ...rest]: EntityId[], taken: readonly Claim[] = []): boolean =>
    next === undefined ||
    claims
      .get(`${here} ${next}`)!
      .some(({ claim }) => !taken.includes(claim) && hasClaims([next, ...rest], [...taken, claim]));
  const found: EntityId[][] = [];
  const walk = (path: EntityId[]) => {
    const last = path.at(-1)!;
    if (last === to) {
      if (through.every(node => path.includes(node)) && hasClaims(path)) found.push(path);
      return;
    }
    if (path.length > maxHops) return;
    for (const next of near.get(last) ?? []) if (!path.includes(next) && !avoid.includes(next)) walk([...path, next]);
  };
  walk([from]);
  return found.sort((a, b) => a.length - b.length);
}

export type NeighbourhoodQuery = {
  readonly of: readonly EntityId[];
  readonly depth: number;
  readonly limit: number;
  readonly avoid: readonly EntityId[];
};

/** Level by level, the neighbours with the most claims; among equals, who entered first. */
export function neighbourhoodOf(world: World, all: readonly Edge[], { of, depth, limit, avoid }: NeighbourhoodQuery) {
  const edges = all.filter(({ to }) => of.includes(to) || !avoid.includes(to));
  const claimsBetween = (a: EntityId, b: EntityId) =>
    new Set(edges.filter(({ from, to }) => from === a && to === b).map(({ claim }) => claim.id)).size;
  const distance = new Map(of.map(node => [node, 0]));
  const expanded: EntityId[] = [];
  for (
    let [level, frontier] = [1, [...distance.keys()]];
    level <= depth && frontier.length > 0 && distance.size < limit;
    level++
  ) {
    expanded.push(...frontier);
    const near = new Set(frontier.flatMap(node => [...neighboursOf(edges, node)]).filter(node => !distance.has(node)));
    const weight = new Map([...near].map(node => [node, sum(frontier.map(other => claimsBetween(other, node)))]));
    frontier = [...near]
      .sort((a, b) => weight.get(b)! - weight.get(a)! || entryOf(world.entities, a) - entryOf(world.entities, b))
      .slice(0, limit - distance.size);
    for (const node of frontier) distance.set(node, level);
  }
  const nodes = [...distance].map(([node, hops]) => ({
    node,
    distance: hops,
    leftOut: expanded.includes(node)
      ? [...neighboursOf(edges, node)].filter(other => !distance.has(other)).length
      : null,
  }));
  const shown = [...distance.keys()];
  const read = shown.flatMap(from =>
    shown
      .filter(to => {
        const farther = distance.get(to)! - distance.get(from)!;
        return farther > 0 || (farther === 0 && entryOf(world.entities, from) < entryOf(world.entities, to));
      })
      .map(to => ({ from, to })),
  );
  return {
    nodes,
    edges: read
      .map(({ from, to }) => ({ from, to, claimCount: claimsBetween(from, to) }))
      .filter(({ claimCount }) => claimCount > 0),
  };
}

/** The Adamic–Adar index of every node that shares neighbours with one and is none. */
export function relatedTo(edges: readonly Edge[], node: EntityId) {
  const own = neighboursOf(edges, node);
  const others = new Set([...own].flatMap(shared => [...neighboursOf(edges, shared)]));
  return [...others]
    .filter(other => other !== node && !own.has(other))
    .map(other => {
      const shared = [...neighboursOf(edges, other)].filter(between => own.has(between));
      const score = sum(shared.map(between => 1 / Math.log(neighboursOf(edges, between).size)));
      return { node: other, score, sharedCount: shared.length };
    });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
