import type { ClaimId, EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { type ChannelReads, countByStatus, pageByStatus } from '../../graph/ask/channels-by-status.ts';
import type { EdgeClaimSpec, NeighbourSpec, NodePair } from '../../graph/walk/relation-pages.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import {
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  type EntityOrder,
  keysetOrder,
  type Page,
  type PageRequest,
  type ParticipantRole,
  type ReadOrder,
  type Relation,
  reversed,
} from '../../model/list-query.ts';
import type { ClaimListSpec } from '../../store/read/claims.ts';
import type { EntityListSpec } from '../../store/read/entities.ts';
import type * as Input from '../generated/types.ts';
import {
  reviewIn,
  splitStatus,
  toAsOf,
  toClaimFilter,
  toClaimOrder,
  toEntityFilter,
  toEntityOrder,
} from '../input/query-arguments.ts';
import { emptyPage, type Loaders } from '../loaders/row-loaders.ts';
import type { ClaimList, EdgeClaimsRequest, NodeList, SliceArgs, Slices } from '../parents.ts';
import { isInTime } from '../point-of-view.ts';
import { isReadOrder, listInReadOrder } from './read-orders.ts';
import { slicesOf } from './slices.ts';

/** Lists as resolvers return them: nothing is read until an edge, a node, the page info or the count is asked for. */

type EdgeArgs = SliceArgs & {
  filter?: Input.ClaimFilter | null;
  orderBy?: Input.EntityOrder | null;
  asOf?: Input.AsOf | null;
};
type ListArgs = SliceArgs & {
  filter?: Input.EntityFilter | null;
  orderBy?: Input.EntityOrder | null;
  asOf?: Input.AsOf | null;
  review?: readonly ReviewState[] | null;
};
type ClaimArgs = SliceArgs & {
  filter?: Input.ClaimFilter | null;
  orderBy?: Input.ClaimOrder | null;
  asOf?: Input.AsOf | null;
};

/** The nodes that edges of a relation lead to. */
export function neighbourList(loaders: Loaders, node: EntityId, relation: Relation, args: EdgeArgs): NodeList {
  return neighboursAsked(relation, args)(loaders, node);
}

/** The same of any node, for which the arguments are read once. */
export function neighboursAsked(relation: Relation, args: EdgeArgs): (loaders: Loaders, node: EntityId) => NodeList {
  const [filter, asOf] = [toClaimFilter(args.filter), toAsOf(args.asOf)];
  const { stored, read } = ordersIn(args);
  const spec: NeighbourSpec = { relation, filter, asOf, order: stored, page: noPage };
  return (loaders, node) => {
    const pageOf = (asked: NeighbourSpec) => map(loaders.neighbours.load(node, asked), orEmpty<EntityId>);
    const { order, page } = nodeSlices(args, spec, pageOf, read && { loaders, order: read });
    return {
      order,
      page,
      count: () => map(loaders.neighbourCount.load(node, spec), count => count ?? 0),
      claimsOf: (neighbour, request) =>
        edgeClaimList(loaders, { node, neighbour }, { relation, filter, asOf }, request),
    };
  };
}

const orEmpty = <Id>(page: Page<Id> | null): Page<Id> => page ?? emptyPage;

/** Nodes of these kinds from the root; null: of every kind. */
export function rootList(loaders: Loaders, kinds: readonly EntityKind[] | null, args: ListArgs): NodeList {
  const spec = entityListSpec(args);
  const { read } = ordersIn(args);
  return {
    ...nodeSlices(args, spec, asked => loaders.reader.entities.page(kinds, asked), read && { loaders, order: read }),
    count: () => loaders.reader.entities.count(kinds, spec),
    claimsOf: claimsOfNodes(loaders, spec, args),
  };
}

type ChannelListArgs = Omit<ListArgs, 'filter'> & { readonly filter?: Input.ChannelFilter | null };

/** Channels, by their status too. */
export function channelList(loaders: Loaders, { filter, ...args }: ChannelListArgs): NodeList {
  const { status: wanted, about } = splitStatus(filter ?? {});
  const kinds = ['channel'] as const;
  const listArgs = { ...args, filter: about };
  const list = rootList(loaders, kinds, listArgs);
  if (!wanted) return list;
  const spec = entityListSpec(listArgs);
  const { read } = ordersIn(args);
  const statuses = loaders.statusesAsOf(spec.asOf);
  const reads = (asked: EntityListSpec): ChannelReads => ({
    page: page => loaders.reader.entities.page(kinds, { ...asked, page }),
    statuses,
  });
  const inOrder = read && listInReadOrder(loaders, read, spec.asOf, reads(spec).page);
  return {
    ...list,
    ...(inOrder
      ? slicesOf(args, {
          ...inOrder,
          read: (asked, backwards) =>
            pageByStatus({ page: async page => inOrder.read(page, backwards), statuses }, wanted, asked),
        })
      : ordered(args, nodeOrder(spec.order), spec, asked => pageByStatus(reads(asked), wanted, asked.page))),
    count: () => countByStatus(reads(spec), wanted, 'filter.status'),
  };
}

/** The documents that an organization published. */
export function publishedList(loaders: Loaders, publisher: EntityId, args: ListArgs): NodeList {
  const spec = entityListSpec(args);
  const { read } = ordersIn(args);
  return {
    ...nodeSlices(
      args,
      spec,
      async asked => (await loaders.published.load(publisher, asked)) ?? emptyPage,
      read && { loaders, order: read },
    ),
    count: async () => (await loaders.publishedCount.load(publisher, spec)) ?? 0,
    claimsOf: claimsOfNodes(loaders, spec, args),
  };
}

function entityListSpec(args: ListArgs): EntityListSpec {
  return {
    filter: toEntityFilter(args.filter),
    asOf: toAsOf(args.asOf),
    spokenOfOnly: isInTime(args.asOf),
    ...reviewIn(args),
    order: ordersIn(args).stored,
    page: noPage,
  };
}

function claimsOfNodes(loaders: Loaders, spec: EntityListSpec, { asOf }: ListArgs): NodeList['claimsOf'] {
  return (node, request) =>
    participantClaimList(loaders, { node, roles: null }, { ...request, asOf }, spec.filter.claims);
}

/**
 * Claims from the root; `review` null or left out: accepted ones. Where a filter asks for one node, they are
 * found among that node's own.
 */
export function claimList(
  loaders: Loaders,
  { review, ...args }: ClaimArgs & { review?: readonly ReviewState[] | null },
): ClaimList {
  const spec = { ...claimListSpec(args), ...reviewIn({ review }) };
  const own = review ? null : partAskedFor(spec.filter);
  if (own) return partClaimList(loaders, own, { ...spec, filter: own.rest }, args);
  return {
    joins: null,
    validAt: spec.asOf.validAt,
    ...ordered(args, spec.order, spec, asked => loaders.reader.claims.page(asked)),
    count: () => loaders.reader.claims.count(spec),
  };
}

/** Parts of a claim that filters ask for, the rarest first. */
const filteredParts = {
  speaker: ['speaker'],
  office: ['office'],
  document: ['document'],
  occasion: ['occasion'],
  qualifiedBy: ['qualifier'],
  about: ['subject', 'object'],
  organization: ['organization'],
  party: ['party'],
  publisher: ['publisher'],
} as const satisfies { readonly [Field in keyof ClaimFilter]?: readonly ParticipantRole[] };

/** The node that a filter asks for in a part, if it is one, and what else it asks. */
function partAskedFor(filter: ClaimFilter) {
  for (const field of Object.keys(filteredParts) as (keyof typeof filteredParts)[]) {
    const { [field]: nodes, ...rest } = filter;
    if (nodes?.length === 1) return { node: nodes[0]!, roles: filteredParts[field], rest };
  }
  return null;
}

/** A node in one of these parts of a claim; null: in any part. */
type Part = { readonly node: EntityId; readonly roles: readonly ParticipantRole[] | null };

/** The claims in which a node plays its part. */
export function participantClaimList(
  loaders: Loaders,
  part: Part,
  args: ClaimArgs,
  within: ClaimFilter = {},
): ClaimList {
  const asked = claimListSpec(args);
  const list = Object.keys(within).length > 0 ? { ...asked, filter: { and: [asked.filter, within] } } : asked;
  return partClaimList(loaders, part, list, args);
}

/** The claims in which any node plays one of these parts, for which the arguments are read once. */
export function participantClaimsAsked(
  roles: readonly ParticipantRole[],
  args: ClaimArgs,
): (loaders: Loaders, node: EntityId) => ClaimList {
  const list = claimListSpec(args);
  return (loaders, node) => partClaimList(loaders, { node, roles }, list, args);
}

function partClaimList(loaders: Loaders, { node, roles }: Part, list: ClaimListSpec, args: SliceArgs): ClaimList {
  const { order, page } = ordered(args, list.order, list, asked =>
    map(loaders.participantClaims.load(node, { roles, list: asked }), orEmpty<ClaimId>),
  );
  return {
    joins: null,
    validAt: list.asOf.validAt,
    order,
    page,
    count: () => map(loaders.participantClaimCount.load(node, { roles, list }), count => count ?? 0),
  };
}

export function edgeClaimList(
  loaders: Loaders,
  pair: NodePair,
  rests: Pick<EdgeClaimSpec, 'relation' | 'filter' | 'asOf'>,
  request: EdgeClaimsRequest,
): ClaimList {
  const spec: EdgeClaimSpec = { ...rests, order: toClaimOrder(request.orderBy), page: noPage };
  return {
    joins: pair,
    validAt: rests.asOf.validAt,
    ...ordered(request, spec.order, spec, asked =>
      map(loaders.edgeClaims.load(pair, asked), page => page ?? emptyPage),
    ),
    count: () => map(loaders.edgeClaimCount.load(pair, spec), count => count ?? 0),
  };
}

function claimListSpec(args: ClaimArgs): ClaimListSpec {
  return {
    filter: toClaimFilter(args.filter),
    order: toClaimOrder(args.orderBy),
    asOf: toAsOf(args.asOf),
    page: noPage,
  };
}

/** Counts do not depend on the page, so lists that differ in it alone share one. */
const noPage: PageRequest = { first: 1, after: null };

/** The order of a list of nodes, by what their rows hold or by what is read of them. */
function ordersIn({ orderBy }: Pick<ListArgs, 'orderBy'>) {
  const order = toEntityOrder(orderBy);
  return isReadOrder(order) ? { stored: null, read: order } : { stored: order, read: null };
}

/** The pieces of a list of nodes; `inOrder`: what its order is read from, where no row holds it. */
function nodeSlices<
  Spec extends { readonly order: EntityOrder | null; readonly page: PageRequest; readonly asOf: AsOf },
>(
  args: SliceArgs,
  spec: Spec,
  read: (asked: Spec) => MaybePromise<Page<EntityId>>,
  inOrder: { readonly loaders: Loaders; readonly order: ReadOrder } | null,
): Slices<EntityId> {
  if (inOrder === null) return ordered(args, nodeOrder(spec.order), spec, read);
  const { loaders, order } = inOrder;
  return slicesOf(
    args,
    listInReadOrder(loaders, order, spec.asOf, async page => read({ ...spec, page })),
  );
}

type Order = EntityOrder | ClaimOrder;

/** What no order was asked for is listed in the order of entry. */
const nodeOrder = (order: EntityOrder | null): EntityOrder & { readonly isEntry?: true } =>
  order ?? { field: 'recorded', direction: 'asc', isEntry: true };

/** The pieces of a list that is read in the order of its specification; from its end on it is the list of the opposite order. */
function ordered<Item, Spec extends { readonly order: Order | null; readonly page: PageRequest }>(
  args: SliceArgs,
  order: Order & { readonly isEntry?: true },
  spec: Spec,
  read: (asked: Spec) => MaybePromise<Page<Item>>,
): Slices<Item> {
  const { field, direction, isEntry } = order;
  return slicesOf(args, {
    order: isEntry ? 'entry' : `${field} ${direction}`,
    compare: keysetOrder(direction),
    read: (page, backwards) =>
      read({ ...spec, page, ...(backwards ? { order: reversed({ field, direction }) } : {}) } as Spec),
  });
}
