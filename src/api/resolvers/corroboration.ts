import { all } from '../../base/maybe.ts';
import type { CorroborationResolvers, UtteranceResolvers } from '../generated/types.ts';

import { entity, entityOrNull } from '../loaders/named-nodes.ts';

export const Corroboration: CorroborationResolvers = {
  documentCount: ({ utterances }) => new Set(utterances.flatMap(utterance => utterance.documents)).size,
};

export const Utterance: UtteranceResolvers = {
  speaker: (utterance, _args, context) => entityOrNull<never>(context, utterance.speaker),
  occasion: (utterance, _args, context) => entityOrNull<never>(context, utterance.occasion),
  documents: (utterance, _args, context) => all(utterance.documents.map(id => entity<never>(context, id))),
  outlets: (utterance, _args, context) => all(utterance.publishers.map(id => entity<never>(context, id))),
};
