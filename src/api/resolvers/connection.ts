import { coverageOf, type Day } from '../../base/edtf.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { Claim } from '../../model/claim.ts';
import { rolesIn } from '../../model/claim-parts.ts';
import type { Keyset, PageItem, ParticipantRole } from '../../model/list-query.ts';
import type { Context } from '../context.ts';
import { spend } from '../cost.ts';
import type { ClaimConnectionResolvers, ClaimEdgeResolvers, PageInfoResolvers } from '../generated/types.ts';
import { toCursor } from '../input/query-arguments.ts';
import { entity } from '../loaders/named-nodes.ts';
import type {
  ClaimList,
  DisagreementList,
  EdgeClaimsRequest,
  NodeEdge,
  NodeList,
  PageInfoParent,
  Slices,
} from '../parents.ts';

/** Connections of nodes are all resolved alike, whatever their type. */
export const nodeConnection = {
  edges: (list: NodeList, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items =>
      items.map((item): NodeEdge => ({ cursor: toCursor(item, list.order), id: item.id, list })),
    ),
  // the store filters kinds, so the nodes are of the connection's type
  nodes: (list: NodeList, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items => all(items.map(item => entity<never>(context, item.id)))),
  pageInfo: (list: NodeList) => pageInfo(list),
  totalCount: (list: NodeList) => list.count(),
};

export const nodeEdge = {
  node: (edge: NodeEdge, _args: unknown, context: Context) => entity<never>(context, edge.id) as MaybePromise<never>,
  claims: (edge: NodeEdge, args: EdgeClaimsRequest): ClaimList => edge.list.claimsOf(edge.id, args),
};

export const ClaimConnection: ClaimConnectionResolvers = {
  edges: (list, _args, context) =>
    map(itemsOf(list, context), items =>
      items.map(item => ({
        cursor: toCursor(item, list.order),
        id: item.id,
        joins: list.joins,
        validAt: list.validAt,
      })),
    ),
  nodes: (list, _args, context) =>
    map(itemsOf(list, context), items => all(items.map(item => claim(context, item.id)))),
  pageInfo: list => pageInfo(list),
  totalCount: list => list.count(),
};

export const ClaimEdge: ClaimEdgeResolvers = {
  node: (edge, _args, context) => claim(context, edge.id),
  fromRoles: (edge, _args, context) => edge.joins && rolesOf(edge.joins.node, edge.id, context),
  toRoles: (edge, _args, context) => edge.joins && rolesOf(edge.joins.neighbour, edge.id, context),
  coverage: ({ id, validAt }, _args, context) =>
    validAt === null ? null : map(claim(context, id), found => claimCoverage(found, validAt)),
};

/** Whether a claim that is listed for a day surely holds on it; of a set of days those between its first and its last may be meant. */
export function claimCoverage({ validBounds }: Claim, day: Day): 'certain' | 'possible' {
  return validBounds !== null && coverageOf(validBounds, day) === 'certain' ? 'certain' : 'possible';
}

/** The parts that a node plays in a claim, those of nodes that are read as it too. */
function rolesOf(node: EntityId, id: ClaimId, context: Context): MaybePromise<ParticipantRole[]> {
  return map(entity(context, node), read =>
    map(claim(context, id), found => rolesIn(found, new Set([read.id, ...read.mergedSlugs]))),
  );
}

/** Connections whose items are read with their page. */
export const wholeConnection = {
  edges: (list: Slices<unknown>, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items =>
      items.map(item => ({ cursor: toCursor(item, list.order), node: item.id as never })),
    ),
  nodes: (list: Slices<unknown>, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items => items.map(item => item.id as never)),
  pageInfo: (list: Slices<unknown>) => pageInfo(list),
  totalCount: (list: Pick<DisagreementList, 'count'>) => list.count(),
};

/** The items of a list's page, which count as what the answer costs. */
export function itemsOf<Id>(list: Slices<Id>, context: Context): MaybePromise<readonly PageItem<Id>[]> {
  return map(list.page(), ({ items }) => {
    spend(context, items.length);
    return items;
  });
}

export function claim({ loaders }: Context, id: ClaimId) {
  return map(loaders.claim.load(id), row => row!);
}

export function pageInfo({ order, page }: Slices<unknown>): MaybePromise<PageInfoParent> {
  return map(page(), sliced => ({ ...sliced, order }));
}

export const PageInfo: PageInfoResolvers = {
  hasNextPage: page => page.hasNextPage(),
  hasPreviousPage: page => page.hasPreviousPage(),
  startCursor: ({ start, items, order }) => cursorOf(start ?? items[0], order),
  endCursor: ({ end, items, order }) => cursorOf(end ?? items.at(-1), order),
};

const cursorOf = (place: Keyset | undefined, order: string) => (place ? toCursor(place, order) : null);
