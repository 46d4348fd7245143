import type { ClaimId } from '../../base/ids.ts';
import { all, type MaybePromise, map } from '../../base/maybe.ts';
import type { PageItem } from '../../model/query.ts';
import { toCursor } from '../arguments.ts';
import type { Context } from '../context.ts';
import type {
  ClaimConnectionResolvers,
  ClaimEdgeResolvers,
  DisagreementConnectionResolvers,
  PageInfo,
} from '../generated/types.ts';
import type { ClaimList, DisagreementList, EdgeClaimsRequest, NodeEdge, NodeList, SearchList } from '../parents.ts';
import { entity } from './shared.ts';

/** Connections of nodes are all resolved alike, whatever their type. */
export const nodeConnection = {
  edges: (list: NodeList) =>
    map(list.page(), page =>
      page.items.map((item): NodeEdge => ({ cursor: toCursor(item, list.order), id: item.id, list })),
    ),
  // the store filters kinds, so the nodes are of the connection's type
  nodes: (list: NodeList, _args: unknown, context: Context) =>
    map(list.page(), page => all(page.items.map(item => entity<never>(context, item.id)))),
  pageInfo: (list: NodeList) => pageInfo(list),
  totalCount: (list: NodeList) => list.count(),
};

export const nodeEdge = {
  node: (edge: NodeEdge, _args: unknown, context: Context) => entity<never>(context, edge.id) as MaybePromise<never>,
  claims: (edge: NodeEdge, args: EdgeClaimsRequest): ClaimList => edge.list.claimsOf(edge.id, args),
};

export const ClaimConnection: ClaimConnectionResolvers = {
  edges: list =>
    map(list.page(), page => page.items.map(item => ({ cursor: toCursor(item, list.order), id: item.id }) as never)),
  nodes: (list, _args, context) => map(list.page(), page => all(page.items.map(item => claim(context, item.id)))),
  pageInfo: list => pageInfo(list),
  totalCount: list => list.count(),
};

export const ClaimEdge: ClaimEdgeResolvers = {
  node: (edge, _args, context) => claim(context, (edge as unknown as PageItem<ClaimId>).id) as never,
};

export const DisagreementConnection: DisagreementConnectionResolvers = {
  edges: list =>
    map(list.page(), page => page.items.map(item => ({ cursor: toCursor(item, list.order), node: item.id }))),
  nodes: list => map(list.page(), page => page.items.map(item => item.id)),
  pageInfo: list => pageInfo(list),
  totalCount: list => list.count(),
};

export function claim({ loaders }: Context, id: ClaimId) {
  return map(loaders.claim.load(id), row => row!);
}

export function pageInfo(list: NodeList | ClaimList | DisagreementList | SearchList): MaybePromise<PageInfo> {
  const cursorOf = (item: PageItem<unknown> | undefined) => (item ? toCursor(item, list.order) : null);
  const read = list.page() as MaybePromise<{ items: readonly PageItem<unknown>[]; hasNextPage: boolean }>;
  return map(read, ({ items, hasNextPage }) => ({
    hasNextPage,
    hasPreviousPage: list.after !== null,
    startCursor: cursorOf(items[0]),
    endCursor: cursorOf(items.at(-1)),
  }));
}
