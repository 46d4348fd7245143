import { all } from '../../base/maybe.ts';
import { type FoundCorroboration, findCorroboration, mostGrouped } from '../../graph/ask/find-corroboration.ts';
import type { Context } from '../context.ts';
import { itemsFor, spendOnReading } from '../cost.ts';
import type { ChannelCorroborationArgs, CorroborationResolvers, UtteranceResolvers } from '../generated/types.ts';
import { toAsOf, toClaimFilter } from '../input/query-arguments.ts';
import { entity, entityOrNull } from '../loaders/named-nodes.ts';
import type { Entity } from '../parents.ts';
import { claim } from './connection.ts';

export const Corroboration: CorroborationResolvers = {
  documentCount: ({ utterances }) => new Set(utterances.flatMap(utterance => utterance.documents)).size,
};

export const Utterance: UtteranceResolvers = {
  speaker: (utterance, _args, context) => entityOrNull<never>(context, utterance.speaker),
  speakers: (utterance, _args, context) => all(utterance.speakers.map(id => entity<never>(context, id))),
  occasion: (utterance, _args, context) => entityOrNull<never>(context, utterance.occasion),
  documents: (utterance, _args, context) => all(utterance.documents.map(id => entity<never>(context, id))),
  outlets: (utterance, _args, context) => all(utterance.publishers.map(id => entity<never>(context, id))),
};

/** For each claim that is grouped. */
const microsecondsGrouped = 60;

/** A field that groups by utterance the claims that have its node as subject or object. */
export async function corroboration(
  { id }: Entity,
  args: ChannelCorroborationArgs,
  context: Context,
): Promise<FoundCorroboration> {
  const { loaders } = context;
  const list = {
    filter: toClaimFilter(args.filter),
    asOf: toAsOf(args.asOf),
    order: { field: 'asserted', direction: 'asc' },
    page: { first: mostGrouped + 1, after: null },
  } as const;
  const page = await loaders.participantClaims.load(id, { roles: ['subject', 'object'], list });
  spendOnReading(context, itemsFor(microsecondsGrouped * (page?.items.length ?? 0)));
  const claims = await Promise.all((page?.items ?? []).map(item => claim(context, item.id)));
  return findCorroboration(loaders.reads, claims);
}
