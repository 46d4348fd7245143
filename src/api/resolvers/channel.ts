import { parseDay } from '../../base/edtf.ts';
import { canonicalIds } from '../../graph/ask/graph-reads.ts';
import { inTurns } from '../../graph/in-turns.ts';
import { endRolesIn } from '../../model/end-predicates.ts';
import { endsOf } from '../../model/readings/channel-ends.ts';
import { type ChannelHistory, readChannelStatus } from '../../model/readings/family-status.ts';
import { readTransitions, type StatusInterval, timelineSteps } from '../../model/readings/status-timeline.ts';
import { relations } from '../../model/relations.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import { participantClaimList } from '../connections/lists.ts';
import type { Context } from '../context.ts';
import { itemsFor, spendOnReading } from '../cost.ts';
import type { ChannelEndResolvers, ChannelResolvers } from '../generated/types.ts';
import { toAsOf } from '../input/query-arguments.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';
import { textField } from './attribute.ts';
import { corroboration } from './corroboration.ts';
import { edges } from './shared.ts';

export const Channel: ChannelResolvers = {
  channelKind: textField('kind', channel => channel.channelKind),
  level: textField('level', channel => channel.level),
  domain: textField('domain', channel => channel.domain),
  purpose: textField('purpose', channel => channel.purpose),
  ends: async (channel, args, context) => {
    const asOf = toAsOf(args.asOf);
    const { vocabulary, reads } = context.loaders;
    const wanted = [...endRolesIn(vocabulary.predicates).keys(), corePredicates.endLanguage].map(predicate => ({
      subject: channel.id,
      predicate,
    }));
    const claims = [...(await reads.claims.about(wanted, asOf)).values()].flat();
    return endsOf(
      claims,
      vocabulary,
      await canonicalIds(
        reads,
        claims.flatMap(({ object, qualifiers }) => [
          ...(object === null ? [] : [object]),
          ...qualifiers.flatMap(({ role, entity }) => (role === 'end' || role === 'side' ? [entity] : [])),
        ]),
      ),
    );
  },
  describers: edges(relations.describers),
  statusClaims: (channel, args, { loaders }) =>
    participantClaimList(loaders, { node: channel.id, roles: ['subject'] }, args, {
      predicate: [corePredicates.status],
    }),
  status: async (channel, args, context) => {
    const on = parseDay(args.on, 'on');
    const history = (await context.loaders.channelHistories.load(channel.id, toAsOf(args.asOf)))!;
    return { ...readChannelStatus(history, on), on, history };
  },
  timeline: async (channel, args, context) => {
    const history = (await context.loaders.channelHistories.load(channel.id, toAsOf(args.asOf)))!;
    const timeline = await readTimeline(history, context);
    return timeline.map(interval => ({ ...interval, history }));
  },
  transitions: async (channel, args, context) => {
    const history = (await context.loaders.channelHistories.load(channel.id, toAsOf(args.asOf)))!;
    return readTransitions(await readTimeline(history, context)).map(transition => ({ ...transition, history }));
  },
  corroboration,
  events: edges(relations.events),
  partOf: edges(relations.channelFamilies),
  parts: edges(relations.channelParts),
  agreements: edges(relations.channelAgreements),
};

/** Microseconds for each day on which a status is read. */
const readOnDay = 150;

function readTimeline(history: ChannelHistory, context: Context): Promise<StatusInterval[]> {
  return inTurns(chargedSteps(timelineSteps(history), () => spendOnReading(context, itemsFor(readOnDay))));
}

function* chargedSteps<Result>(steps: Generator<void, Result>, charge: () => void): Generator<void, Result> {
  for (;;) {
    charge();
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

export const ChannelEnd: ChannelEndResolvers = {
  actor: (end, _args, context) => entity<never>(context, end.actor),
  side: (end, _args, context) => entityOrNull<never>(context, end.side),
  site: (end, _args, context) => entityOrNull<never>(context, end.site),
};
