import { firstPlace } from '../../base/halves.ts';
import type { EntityId } from '../../base/ids.ts';
import { entityKinds } from '../../model/entity.ts';
import {
  type ClaimOrder,
  keysetOrder,
  type Page,
  type PageItem,
  type PageRequest,
  type Relation,
  roleCode,
} from '../../model/list-query.ts';
import type { SortKeys } from '../../store/read/entities.ts';
import { beforeEveryDay } from '../../store/read/pages.ts';
import { placeOf } from '../topology/csr.ts';
import { familyOf, rolesOf } from '../topology/edge-rule.ts';
import { type EdgeView, edgesBetween, followedFrom } from './edge-view.ts';

/** Pages out of adjacency lists, read where they stand: in the order of entry, a page of a hub costs a page. */

/** Which edges a relation follows, looked up by the parts of both ends. */
type Followed = { readonly roles: Uint8Array; readonly kinds: Uint8Array | null };

const followedBy = new WeakMap<Relation, Followed>();

function followed(relation: Relation): Followed {
  const known = followedBy.get(relation);
  if (known) return known;
  const roles = new Uint8Array(256);
  for (const from of relation.from) for (const to of relation.to) roles[rolesOf(roleCode(from), roleCode(to))] = 1;
  const kinds = relation.kinds && Uint8Array.from(entityKinds, kind => Number(relation.kinds!.includes(kind)));
  followedBy.set(relation, { roles, kinds });
  return { roles, kinds };
}

/** How nodes are listed. */
type Listing = { readonly direction: 'asc' | 'desc'; readonly page: PageRequest };

/** The neighbours that a relation leads to from a node, in the order of entry, without those after the page. */
export function neighbourPage(
  view: EdgeView,
  node: number,
  relation: Relation,
  { direction, page: { first, after } }: Listing,
): Page<EntityId> {
  const items: PageItem<EntityId>[] = [];
  const visit = (neighbour: number) => {
    if (items.length === first) return false;
    items.push({ id: view.slugOf(neighbour), sort: neighbour, row: neighbour });
    return true;
  };
  const hasMore = eachNeighbour(view, node, relation, { direction, after: after?.row ?? null, visit });
  return { items, hasNextPage: hasMore };
}

export function countNeighbours(view: EdgeView, node: number, relation: Relation): number {
  return allNeighbours(view, node, relation).length;
}

/** Every neighbour that a relation leads to from a node, by row. */
export function allNeighbours(view: EdgeView, node: number, relation: Relation): number[] {
  const found: number[] = [];
  const visit = (neighbour: number) => found.push(neighbour) > 0;
  eachNeighbour(view, node, relation, { direction: 'asc', after: null, visit });
  return found;
}

/** A page of nodes by one of their keys. */
export function sortedPage(
  view: Pick<EdgeView, 'slugOf'>,
  nodes: readonly number[],
  keys: SortKeys,
  { direction, page }: Listing,
): Page<EntityId> {
  const items = nodes.map(row => ({ row, sort: keys.get(row) ?? beforeEveryDay, id: view.slugOf(row) }));
  return pageOf(items, direction, page);
}

/** `after`: the row of the neighbour after which the visits begin. */
type Visiting = {
  readonly direction: 'asc' | 'desc';
  readonly after: number | null;
  readonly visit: (neighbour: number) => boolean;
};

/** Visits each neighbour once until the visitor has enough; true where it was told of one more than it wanted. */
function eachNeighbour(
  view: EdgeView,
  node: number,
  relation: Relation,
  { direction, after, visit }: Visiting,
): boolean {
  const { neighbours, claims, roles, start, end } = view.edgesOf(node, familyOf(relation.to));
  const follows = followed(relation);
  const step = direction === 'asc' ? 1 : -1;
  let place = direction === 'asc' ? start : end - 1;
  if (after !== null)
    place =
      direction === 'asc' ? placeOf(neighbours, after + 1, start, end) : placeOf(neighbours, after, start, end) - 1;
  const isFollowed = relation.passing ? followedFrom(view, node, relation.passing) : null;
  let last = -1;
  for (; place >= start && place < end; place += step) {
    const neighbour = neighbours[place]!;
    if (neighbour === last || follows.roles[roles[place]!] === 0) continue;
    if (follows.kinds && follows.kinds[view.kindOf(neighbour)] === 0) continue;
    const claim = claims[place]!;
    if (!(isFollowed ? isFollowed(neighbour, claim, roles[place]!) : view.passes(claim))) continue;
    if (!visit(neighbour)) return true;
    last = neighbour;
  }
  return false;
}

/** Both ends of an edge. */
export type NodeRows = { readonly node: number; readonly neighbour: number };

/** A page of the rows of claims that one edge of a relation rests on. */
export function edgeClaimPage(
  view: EdgeView,
  edge: NodeRows,
  relation: Relation,
  { order, page }: { readonly order: ClaimOrder; readonly page: PageRequest },
): Page<number> {
  const items = edgeClaims(view, edge, relation).map(row => ({
    id: row,
    row,
    sort: sortOf(view, row, order),
  }));
  return pageOf(items, order.direction, page);
}

export function countEdgeClaims(view: EdgeView, edge: NodeRows, relation: Relation): number {
  return edgeClaims(view, edge, relation).length;
}

/** The rows of the claims that one edge of a relation rests on. */
export function edgeClaims(view: EdgeView, ends: NodeRows, relation: Relation): number[] {
  if (relation.passing) return edgesBetween(view, ends, relation.passing).map(({ claim }) => claim);
  const { node, neighbour } = ends;
  const { neighbours, claims, roles, start, end } = view.edgesOf(node, familyOf(relation.to));
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
    found.push(claim);
  }
  return found;
}

/** A page of claims by their places in the text. */
export function placedPage(
  rows: readonly number[],
  places: ReadonlyMap<number, number | null>,
  { direction }: Pick<ClaimOrder, 'direction'>,
  page: PageRequest,
): Page<number> {
  const items = rows.map(row => ({ id: row, row, sort: places.get(row) ?? beforeEveryDay }));
  return pageOf(items, direction, page);
}

/** What a claim is sorted by, where the index holds it. */
export const sortOf = (
  view: Pick<EdgeView, 'asserted' | 'valid'>,
  row: number,
  { field }: Pick<ClaimOrder, 'field'>,
): number => {
  if (field === 'recorded') return row;
  return field === 'asserted' ? view.asserted(row) : (view.valid(row) ?? beforeEveryDay);
};

export function pageOf<Item extends PageItem<unknown>>(
  items: readonly Item[],
  direction: 'asc' | 'desc',
  { first, after }: PageRequest,
): { items: Item[]; hasNextPage: boolean } {
  const compare = keysetOrder(direction);
  const sorted = items.toSorted(compare);
  const from = after === null ? 0 : firstPlace(0, sorted.length, at => compare(sorted[at]!, after) > 0);
  return { items: sorted.slice(from, from + first), hasNextPage: sorted.length > from + first };
}
