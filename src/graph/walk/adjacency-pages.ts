import type { EntityId } from '../../base/ids.ts';
import { compareCodePoints } from '../../base/text.ts';
import { entityKinds } from '../../model/entity.ts';
import {
  type ClaimOrder,
  type Keyset,
  type Page,
  type PageItem,
  type PageRequest,
  type ParticipantRole,
  participantRoles,
  type Relation,
  roleCode,
} from '../../model/list-query.ts';
import { beforeEveryDay } from '../../store/read/pages.ts';
import { type ClaimTest, isTimed } from '../topology/claim-test.ts';
import { firstPlace, placeOf, segmentOf } from '../topology/csr.ts';
import { familyOf, rolesOf } from '../topology/edge-rule.ts';
import type { Topology } from '../topology/topology.ts';
import { type EdgeView, isOwnVoice } from './edge-source.ts';

/** Pages out of edges and parts, read where they stand: a page of a hub costs a page, in the order of entry. */

/** The keys that nodes are sorted by when not by entry. */
export type SortKeys = ReadonlyMap<number, string | number | null>;

/** Which edges a relation follows, looked up by the parts of both ends. */
type Followed = { readonly roles: Uint8Array; readonly kinds: Uint8Array | null };

const followedBy = new WeakMap<Relation, Followed>();

export const relationFamily = ({ from, to }: Relation) => familyOf([...from, ...to]);

function followed(relation: Relation): Followed {
  const known = followedBy.get(relation);
  if (known) return known;
  const roles = new Uint8Array(256);
  for (const from of relation.from) for (const to of relation.to) roles[rolesOf(roleCode(from), roleCode(to))] = 1;
  const kinds = relation.kinds && Uint8Array.from(entityKinds, kind => Number(relation.kinds!.includes(kind)));
  followedBy.set(relation, { roles, kinds });
  return { roles, kinds };
}

/** The neighbours that a relation leads to from a node, in the order of entry, without those after the page. */
export function neighbourPage(
  view: EdgeView,
  node: number,
  relation: Relation,
  direction: 'asc' | 'desc',
  { first, after }: PageRequest,
): Page<EntityId> {
  const items: PageItem<EntityId>[] = [];
  const hasMore = eachNeighbour(view, node, relation, direction, after?.row ?? null, neighbour => {
    if (items.length === first) return false;
    items.push({ id: view.slugOf(neighbour), sort: neighbour, row: neighbour });
    return true;
  });
  return { items, hasNextPage: hasMore };
}

export function countNeighbours(view: EdgeView, node: number, relation: Relation): number {
  return allNeighbours(view, node, relation).length;
}

/** Every neighbour that a relation leads to from a node, by row. */
export function allNeighbours(view: EdgeView, node: number, relation: Relation): number[] {
  const found: number[] = [];
  eachNeighbour(view, node, relation, 'asc', null, neighbour => found.push(neighbour) > 0);
  return found;
}

/** A page of nodes by one of their keys. */
export function sortedPage(
  view: Pick<EdgeView, 'slugOf'>,
  nodes: readonly number[],
  keys: SortKeys,
  direction: 'asc' | 'desc',
  { first, after }: PageRequest,
): Page<EntityId> {
  const items = nodes.map(row => ({ row, sort: keys.get(row) ?? beforeEveryDay, id: view.slugOf(row) }));
  return pageOf(items, direction, first, after);
}

/** Visits each neighbour once until the visitor has enough; true where it was told of one more than it wanted. */
function eachNeighbour(
  view: EdgeView,
  node: number,
  relation: Relation,
  direction: 'asc' | 'desc',
  after: number | null,
  visit: (neighbour: number) => boolean,
): boolean {
  const { neighbours, claims, roles, start, end } = view.segment(node);
  const follows = followed(relation);
  const step = direction === 'asc' ? 1 : -1;
  let place = direction === 'asc' ? start : end - 1;
  if (after !== null)
    place =
      direction === 'asc' ? placeOf(neighbours, after + 1, start, end) : placeOf(neighbours, after, start, end) - 1;
  let last = -1;
  for (; place >= start && place < end; place += step) {
    const neighbour = neighbours[place]!;
    if (neighbour === last || follows.roles[roles[place]!] === 0) continue;
    if (follows.kinds && follows.kinds[view.kindOf(neighbour)] === 0) continue;
    const claim = claims[place]!;
    if (!view.passes(claim) || (relation.ownVoice === false && isOwnVoice(view, claim, roles[place]!))) continue;
    if (!visit(neighbour)) return true;
    last = neighbour;
  }
  return false;
}

/** A page of the rows of claims that one edge of a relation rests on. */
export function edgeClaimPage(
  view: EdgeView,
  node: number,
  neighbour: number,
  relation: Relation,
  order: ClaimOrder,
  { first, after }: PageRequest,
): Page<number> {
  const items = edgeClaims(view, node, neighbour, relation).map(row => ({
    id: row,
    row,
    sort: sortOf(view, row, order),
  }));
  return pageOf(items, order.direction, first, after);
}

export function countEdgeClaims(view: EdgeView, node: number, neighbour: number, relation: Relation): number {
  return edgeClaims(view, node, neighbour, relation).length;
}

function edgeClaims(view: EdgeView, node: number, neighbour: number, relation: Relation): number[] {
  const { neighbours, claims, roles, start, end } = view.segment(node);
  const follows = followed(relation);
  if (follows.kinds && follows.kinds[view.kindOf(neighbour)] === 0) return [];
  const found: number[] = [];
  for (
    let place = placeOf(neighbours, neighbour, start, end);
    place < end && neighbours[place] === neighbour;
    place++
  ) {
    const claim = claims[place]!;
    if (claim === found.at(-1) || follows.roles[roles[place]!] === 0 || !view.passes(claim)) continue;
    if (relation.ownVoice === false && isOwnVoice(view, claim, roles[place]!)) continue;
    found.push(claim);
  }
  return found;
}

const sortOf = (view: Pick<EdgeView, 'asserted' | 'valid'>, row: number, { field }: ClaimOrder): number => {
  if (field === 'recorded') return row;
  return field === 'asserted' ? view.asserted(row) : (view.valid(row) ?? beforeEveryDay);
};

/** A page of the rows of claims in which a node plays one of these parts; null: any. */
export function participantClaimPage(
  topology: Topology,
  test: ClaimTest,
  node: number,
  roles: readonly ParticipantRole[] | null,
  order: ClaimOrder,
  { first, after }: PageRequest,
): Page<number> {
  const { assertedEarliest: asserted, validEarliest } = topology.claims;
  if (order.field !== 'asserted') {
    const valid = (row: number) => (isTimed(topology.claims, row) ? validEarliest[row]! : null);
    const view = { asserted: (row: number) => asserted[row]!, valid };
    const rows = participantClaims(topology, test, node, roles);
    const items = rows.map(row => ({ id: row, row, sort: sortOf(view, row, order) }));
    return pageOf(items, order.direction, first, after);
  }
  const { claims, roles: masks, start, end } = segmentOf(topology.parts, node);
  const mask = maskOf(roles);
  const step = order.direction === 'asc' ? 1 : -1;
  const isBefore = (row: number) => {
    const [day, limit] = [asserted[row]!, Number(after!.sort)];
    return day < limit || (day === limit && (order.direction === 'asc' ? row <= after!.row : row < after!.row));
  };
  let place = order.direction === 'asc' ? start : end - 1;
  if (after !== null)
    place = firstPlace(start, end, at => !isBefore(claims[at]!)) - (order.direction === 'asc' ? 0 : 1);
  const items: PageItem<number>[] = [];
  for (; place >= start && place < end; place += step) {
    const row = claims[place]!;
    if ((masks[place]! & mask) === 0 || !test(row)) continue;
    if (items.length === first) return { items, hasNextPage: true };
    items.push({ id: row, row, sort: asserted[row]! });
  }
  return { items, hasNextPage: false };
}

/** Rows of the claims in which a node plays one of these parts, those said first before others. */
export function participantClaims(
  topology: Topology,
  test: ClaimTest,
  node: number,
  roles: readonly ParticipantRole[] | null,
): number[] {
  const { claims, roles: masks, start, end } = segmentOf(topology.parts, node);
  const mask = maskOf(roles);
  const found: number[] = [];
  for (let place = start; place < end; place++)
    if ((masks[place]! & mask) !== 0 && test(claims[place]!)) found.push(claims[place]!);
  return found;
}

function maskOf(roles: readonly ParticipantRole[] | null): number {
  return (roles ?? participantRoles).reduce((mask, role) => mask | (1 << roleCode(role)), 0);
}

function pageOf<Item extends PageItem<unknown>>(
  items: readonly Item[],
  direction: 'asc' | 'desc',
  first: number,
  after: Keyset | null,
): { items: Item[]; hasNextPage: boolean } {
  const sign = direction === 'asc' ? 1 : -1;
  const compare = (a: Keyset, b: Keyset) => sign * (compareSort(a.sort, b.sort) || a.row - b.row);
  const sorted = items.toSorted(compare);
  const from = after === null ? 0 : firstPlace(0, sorted.length, at => compare(sorted[at]!, after) > 0);
  return { items: sorted.slice(from, from + first), hasNextPage: sorted.length > from + first };
}

function compareSort(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareCodePoints(String(a), String(b));
}
