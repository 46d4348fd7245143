import { toGlobalId } from '../../base/ids.ts';
import { pairKey } from '../../model/readings/disagreement.ts';
import type { DisagreementJudgementResolvers, DisagreementResolvers } from '../generated/types.ts';
import { claim } from './connection.ts';

export const Disagreement: DisagreementResolvers = {
  id: ({ left, right }) => toGlobalId('Disagreement', pairKey(left, right).replace(' ', '//')),
  left: ({ left }, _args, context) => claim(context, left),
  right: ({ right }, _args, context) => claim(context, right),
};

export const DisagreementJudgement: DisagreementJudgementResolvers = {
  left: ({ left }, _args, context) => claim(context, left),
  right: ({ right }, _args, context) => claim(context, right),
};
