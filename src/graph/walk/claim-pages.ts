import { firstPlace } from '../../base/halves.ts';
import {
  type ClaimOrder,
  type Page,
  type PageItem,
  type PageRequest,
  type ParticipantRole,
  participantRoles,
} from '../../model/list-query.ts';
import { type ClaimTest, isTimed } from '../topology/claim-test.ts';
import { listOf } from '../topology/csr.ts';
import type { Topology } from '../topology/topology.ts';
import { pageOf, sortOf } from './adjacency-pages.ts';

/** One bit for each part, as adjacency lists have them. */
const partBits = new Map(participantRoles.map((role, code) => [role, 1 << code]));

type Listing = {
  /** Null: any part. */
  readonly roles: readonly ParticipantRole[] | null;
  readonly order: ClaimOrder;
  readonly page: PageRequest;
};

/** A page of the rows of claims in which a node plays one of these parts. */
export function participantClaimPage(
  topology: Topology,
  test: ClaimTest,
  node: number,
  listing: Listing,
): Page<number> {
  const { roles, order, page } = listing;
  if (order.field === 'asserted') return pageByAsserted(topology, test, node, listing);
  const { claims } = topology;
  const view = {
    asserted: (row: number) => claims.assertedEarliest[row]!,
    valid: (row: number) => (isTimed(claims, row) ? claims.validEarliest[row]! : null),
  };
  const rows = participantClaims(topology, test, node, roles);
  const items = rows.map(row => ({ id: row, row, sort: sortOf(view, row, order) }));
  return pageOf(items, order.direction, page);
}

/** The order in which the lists of parts stand: a page of a hub costs a page. */
function pageByAsserted(
  topology: Topology,
  test: ClaimTest,
  node: number,
  { roles, order, page: { first, after } }: Listing,
): Page<number> {
  const { assertedEarliest: asserted } = topology.claims;
  const { claims, roles: masks, start, end } = listOf(topology.parts, node);
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
  const { claims, roles: masks, start, end } = listOf(topology.parts, node);
  const mask = maskOf(roles);
  const found: number[] = [];
  for (let place = start; place < end; place++)
    if ((masks[place]! & mask) !== 0 && test(claims[place]!)) found.push(claims[place]!);
  return found;
}

/** Rows of the claims in which a node plays a part, with one predicate, by its row; the latest said first. */
export function claimsWith(
  { parts, claims: facts }: Topology,
  test: ClaimTest,
  node: number,
  { role, predicate }: { readonly role: ParticipantRole; readonly predicate: number },
): number[] {
  const mask = partBits.get(role)!;
  const { assertedEarliest: asserted, predicate: predicateOf } = facts;
  const { claims, roles, start, end } = listOf(parts, node);
  const found: number[] = [];
  for (let place = start; place < end; place++) {
    const claim = claims[place]!;
    if ((roles[place]! & mask) !== 0 && predicateOf[claim] === predicate && test(claim)) found.push(claim);
  }
  return found.sort((a, b) => asserted[b]! - asserted[a]! || a - b);
}

function maskOf(roles: readonly ParticipantRole[] | null): number {
  return (roles ?? participantRoles).reduce((mask, role) => mask | partBits.get(role)!, 0);
}
