import { parseDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { holderOf } from '../../model/claim.ts';
import { type AsOf, participantRoles } from '../../model/list-query.ts';
import { endsOf } from '../../model/readings/channel-ends.ts';
import { corroborate } from '../../model/readings/corroboration.ts';
import { readStatus, readTimeline } from '../../model/readings/status.ts';
import { relations } from '../../model/relations.ts';
import { corePredicates, endPredicates } from '../../model/vocabulary.ts';
import { participantClaimList } from '../connections/lists.ts';
import type { Context } from '../context.ts';
import type { ChannelEndResolvers, ChannelResolvers } from '../generated/types.ts';
import { toAsOf, toClaimFilter } from '../input/query-arguments.ts';
import type { Loaders } from '../loaders/row-loaders.ts';
import { statusClaims } from '../loaders/status-claims.ts';
import { claim } from './connection.ts';
import { edges, entity, entityOrNull, readAs, voicesOf } from './shared.ts';

/** Claims that one corroboration groups; a channel with more is read through a filter. */
const mostGrouped = 1_000;

export const Channel: ChannelResolvers = {
  ends: async (channel, args, context) => {
    const asOf = toAsOf(args.asOf);
    const found = await Promise.all(
      endPredicates.map(predicate => context.loaders.claimsAbout.load({ subject: channel.id, predicate }, asOf)),
    );
    const claims = found.flatMap(list => list ?? []);
    return endsOf(
      claims,
      await readAs(
        context,
        claims.map(({ object }) => object!),
      ),
    );
  },
  describers: edges(relations.describers),
  statusClaims: (channel, args, { loaders }) =>
    participantClaimList(loaders, channel.id, ['subject'], args, { predicate: [corePredicates.status] }),
  status: async (channel, args, context) => {
    const on = parseDay(args.on, 'on');
    const { claims, read } = await statusOf(context, channel.id, args.asOf);
    return { ...readStatus(claims, on, context.loaders.vocabulary, read), on };
  },
  timeline: async (channel, args, context) => {
    const { claims, read } = await statusOf(context, channel.id, args.asOf);
    return readTimeline(claims, context.loaders.vocabulary, read);
  },
  corroboration: async (channel, args, context) => {
    const asOf = toAsOf(args.asOf);
    const filter = toClaimFilter(args.filter);
    const page = await claimsAbout(context.loaders, channel.id, asOf, filter);
    const claims = await Promise.all(page.map(id => claim(context, id)));
    return corroborate(claims, await readAs(context, voicesOf(claims)));
  },
  events: edges(relations.events),
  partOf: edges(relations.channelFamilies),
  parts: edges(relations.channelParts),
};

export const ChannelEnd: ChannelEndResolvers = {
  actor: (end, _args, context) => entity<never>(context, end.actor),
  side: (end, _args, context) => entityOrNull<never>(context, end.side),
  site: (end, _args, context) => entityOrNull<never>(context, end.site),
};

async function statusOf(context: Context, channel: EntityId, asOf: Parameters<typeof toAsOf>[0]) {
  const claims = await statusClaims(context.loaders, channel, toAsOf(asOf));
  const read = await readAs(
    context,
    claims.map(({ claim: said }) => holderOf(said)),
  );
  return { claims, read };
}

async function claimsAbout(loaders: Loaders, channel: EntityId, asOf: AsOf, filter: ReturnType<typeof toClaimFilter>) {
  const list = {
    filter,
    asOf,
    order: { field: 'asserted', direction: 'asc' },
    page: { first: mostGrouped, after: null },
  } as const;
  const page = await loaders.participantClaims.load(channel, { roles: participantRoles.slice(0, 2), list });
  return page?.items.map(item => item.id) ?? [];
}
