import { toGlobalId } from '../../base/ids.ts';
import { pairKey } from '../../model/readings/disagreement.ts';
import type { DisagreementResolvers } from '../generated/types.ts';

export const Disagreement: DisagreementResolvers = {
  id: ({ left, right }) => toGlobalId('Disagreement', pairKey(left.id, right.id).replace(' ', '//')),
};
