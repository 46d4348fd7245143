import type { EntityId } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { type ChannelReads, countByStatus, pageByStatus } from '../../graph/ask/channels-by-status.ts';
import type { EdgeClaimSpec, NeighbourSpec, NodePair } from '../../graph/walk/relation-pages.ts';
import type { ReviewState } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { ClaimFilter, Page, ParticipantRole, Relation } from '../../model/list-query.ts';
import type { ClaimListSpec } from '../../store/read/claims.ts';
import type { EntityListSpec } from '../../store/read/entities.ts';
import type * as Input from '../generated/types.ts';
import {
  toAsOf,
  toClaimFilter,
  toClaimOrder,
  toEntityFilter,
  toEntityOrder,
  toPage,
  toReviewStates,
  toStatusFilter,
} from '../input/query-arguments.ts';
import { emptyPage, type Loaders } from '../loaders/row-loaders.ts';
import type { ClaimList, EdgeClaimsRequest, NodeList } from '../parents.ts';

/** Lists as resolvers return them: nothing is read until an edge, a node, the page info or the count is asked for. */

type EdgeArgs = {
  first: number;
  after?: string | null;
  filter?: Input.ClaimFilter | null;
  orderBy?: Input.EntityOrder | null;
  asOf?: Input.AsOf | null;
};
type ListArgs = {
  first: number;
  after?: string | null;
  filter?: Input.EntityFilter | null;
  orderBy?: Input.EntityOrder | null;
  asOf?: Input.AsOf | null;
};
type ClaimArgs = {
  first: number;
  after?: string | null;
  filter?: Input.ClaimFilter | null;
  orderBy?: Input.ClaimOrder | null;
  asOf?: Input.AsOf | null;
};

/** The nodes that edges of a relation lead to. */
export function neighbourList(loaders: Loaders, node: EntityId, relation: Relation, args: EdgeArgs): NodeList {
  const order = orderKey(args.orderBy);
  const [filter, asOf] = [toClaimFilter(args.filter), toAsOf(args.asOf)];
  const spec: NeighbourSpec = { relation, filter, asOf, order: toEntityOrder(args.orderBy), page: toPage(args, order) };
  return {
    order,
    after: spec.page.after,
    page: once(() => map(loaders.neighbours.load(node, spec), page => page ?? emptyPage)),
    count: () => map(loaders.neighbourCount.load(node, withoutPage(spec)), count => count ?? 0),
    claimsOf: (neighbour, request) => edgeClaimList(loaders, { node, neighbour }, { relation, filter, asOf }, request),
  };
}

/** Nodes of these kinds from the root; null: of every kind. */
export function rootList(loaders: Loaders, kinds: readonly EntityKind[] | null, args: ListArgs): NodeList {
  const spec = entityListSpec(args);
  return {
    ...entityList(loaders, spec, args),
    page: once(() => loaders.reader.entities.page(kinds, spec)),
    count: () => loaders.reader.entities.count(kinds, spec),
  };
}

type ChannelListArgs = Omit<ListArgs, 'filter'> & { readonly filter?: Input.ChannelFilter | null };

/** Channels, by their status too. */
export function channelList(loaders: Loaders, { filter, ...args }: ChannelListArgs): NodeList {
  const { status, ...about } = filter ?? {};
  const kinds = ['channel'] as const;
  const listArgs = { ...args, filter: about };
  const list = rootList(loaders, kinds, listArgs);
  if (!status) return list;
  const spec = entityListSpec(listArgs);
  const wanted = toStatusFilter(status, 'filter.status');
  const reads: ChannelReads = {
    page: page => loaders.reader.entities.page(kinds, { ...spec, page }),
    histories: channels => loaders.historiesOf(channels, spec.asOf),
  };
  return {
    ...list,
    page: once(() => pageByStatus(reads, wanted, spec.page)),
    count: () => countByStatus(reads, wanted, 'filter.status'),
  };
}

/** The documents that an organization published. */
export function publishedList(loaders: Loaders, publisher: EntityId, args: ListArgs): NodeList {
  const spec = entityListSpec(args);
  return {
    ...entityList(loaders, spec, args),
    page: once(async () => (await loaders.published.load(publisher, spec)) ?? emptyPage),
    count: async () => (await loaders.publishedCount.load(publisher, withoutPage(spec))) ?? 0,
  };
}

function entityListSpec(args: ListArgs): EntityListSpec {
  return {
    filter: toEntityFilter(args.filter),
    asOf: toAsOf(args.asOf),
    spokenOfOnly: args.asOf != null,
    order: toEntityOrder(args.orderBy),
    page: toPage(args, orderKey(args.orderBy)),
  };
}

function entityList(
  loaders: Loaders,
  spec: EntityListSpec,
  args: ListArgs,
): Pick<NodeList, 'order' | 'after' | 'claimsOf'> {
  return {
    order: orderKey(args.orderBy),
    after: spec.page.after,
    claimsOf: (node, request) =>
      participantClaimList(loaders, { node, roles: null }, { ...request, asOf: args.asOf }, spec.filter.claims),
  };
}

/**
 * Claims from the root; `review` null or left out: accepted ones. Where a filter asks for one node, they are
 * found among that node's own.
 */
export function claimList(
  loaders: Loaders,
  { review, ...args }: ClaimArgs & { review?: readonly ReviewState[] | null },
): ClaimList {
  const spec = { ...claimListSpec(args), ...(review ? { review: toReviewStates(review) } : {}) };
  const own = review ? null : partAskedFor(spec.filter);
  if (own) return partClaimList(loaders, own, { ...spec, filter: own.rest }, args);
  return {
    joins: null,
    order: claimOrderKey(args.orderBy),
    after: spec.page.after,
    page: once(() => loaders.reader.claims.page(spec)),
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

function partClaimList(
  loaders: Loaders,
  { node, roles }: Part,
  list: ClaimListSpec,
  { orderBy }: Pick<ClaimArgs, 'orderBy'>,
): ClaimList {
  return {
    joins: null,
    order: claimOrderKey(orderBy),
    after: list.page.after,
    page: once(() => map(loaders.participantClaims.load(node, { roles, list }), page => page ?? emptyPage)),
    count: () => map(loaders.participantClaimCount.load(node, { roles, list: withoutPage(list) }), count => count ?? 0),
  };
}

export function edgeClaimList(
  loaders: Loaders,
  pair: NodePair,
  rests: Pick<EdgeClaimSpec, 'relation' | 'filter' | 'asOf'>,
  request: EdgeClaimsRequest,
): ClaimList {
  const order = claimOrderKey(request.orderBy);
  const spec = { ...rests, order: toClaimOrder(request.orderBy), page: toPage(request, order) };
  return {
    joins: pair,
    order,
    after: spec.page.after,
    page: once(() => map(loaders.edgeClaims.load(pair, spec), page => page ?? emptyPage)),
    count: () => map(loaders.edgeClaimCount.load(pair, withoutPage(spec)), count => count ?? 0),
  };
}

function claimListSpec(args: ClaimArgs): ClaimListSpec {
  return {
    filter: toClaimFilter(args.filter),
    order: toClaimOrder(args.orderBy),
    asOf: toAsOf(args.asOf),
    page: toPage(args, claimOrderKey(args.orderBy)),
  };
}

const orderKey = (order: Input.EntityOrder | null | undefined) =>
  order ? `${order.field} ${order.direction}` : 'entry';
const claimOrderKey = (order: EdgeClaimsRequest['orderBy']) =>
  order ? `${order.field} ${order.direction}` : 'asserted desc';

/** Counts do not depend on the page, so lists that differ in it alone share one. */
function withoutPage<Spec extends { readonly page: unknown }>(spec: Spec): Spec {
  return { ...spec, page: { first: 1, after: null } };
}

export function once<Item>(read: () => MaybePromise<Page<Item>>): () => MaybePromise<Page<Item>> {
  let result: MaybePromise<Page<Item>> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}
