import type { ClaimId, EntityId } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import { rolesIn } from '../../model/claim-parts.ts';
import type { Page, PageItem, ParticipantRole } from '../../model/list-query.ts';
import type { Context } from '../context.ts';
import type { ClaimConnectionResolvers, ClaimEdgeResolvers, PageInfo } from '../generated/types.ts';
import { toCursor } from '../input/query-arguments.ts';
import { spend } from '../limits/operation-limits.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { ClaimList, DisagreementList, EdgeClaimsRequest, NodeEdge, NodeList, SearchList } from '../parents.ts';

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
      items.map(item => ({ cursor: toCursor(item, list.order), id: item.id, joins: list.joins })),
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
};

/** The parts that a node plays in a claim, those of nodes that are read as it too. */
function rolesOf(node: EntityId, id: ClaimId, context: Context): MaybePromise<ParticipantRole[]> {
  return map(entity(context, node), read =>
    map(claim(context, id), found => rolesIn(found, new Set([read.id, ...read.mergedSlugs]))),
  );
}

/** Connections whose items are read with their page. */
export const wholeConnection = {
  edges: (list: Listed<unknown> & { readonly order: string }, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items =>
      items.map(item => ({ cursor: toCursor(item, list.order), node: item.id as never })),
    ),
  nodes: (list: Listed<unknown>, _args: unknown, context: Context) =>
    map(itemsOf(list, context), items => items.map(item => item.id as never)),
  pageInfo: (list: Pick<DisagreementList, 'order' | 'after'> & Listed<unknown>) => pageInfo(list as DisagreementList),
  totalCount: (list: Pick<DisagreementList, 'count'>) => list.count(),
};

type Listed<Id> = { readonly page: () => MaybePromise<Page<Id>> };

/** The items of a list's page, which count as what the answer costs. */
export function itemsOf<Id>(list: Listed<Id>, context: Context): MaybePromise<readonly PageItem<Id>[]> {
  return map(list.page(), ({ items }) => {
    spend(context, items.length);
    return items;
  });
}

export function claim({ loaders }: Context, id: ClaimId) {
  return map(loaders.claim.load(id), row => row!);
}

export function pageInfo(list: NodeList | ClaimList | DisagreementList | SearchList): MaybePromise<PageInfo> {
  const cursorOf = (item: PageItem<unknown> | undefined) => (item ? toCursor(item, list.order) : null);
  return map(list.page() as MaybePromise<Page<unknown>>, ({ items, hasNextPage, end }) => ({
    hasNextPage,
    hasPreviousPage: list.after !== null,
    startCursor: cursorOf(items[0]),
    endCursor: end ? toCursor(end, list.order) : cursorOf(items.at(-1)),
  }));
}
