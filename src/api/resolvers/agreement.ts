import { relations } from '../../model/relations.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import { participantClaimList } from '../connections/lists.ts';
import type { AgreementResolvers } from '../generated/types.ts';
import { edges } from './shared.ts';

export const Agreement: AgreementResolvers = {
  statusClaims: (agreement, args, { loaders }) =>
    participantClaimList(loaders, { node: agreement.id, roles: ['subject'] }, args, {
      predicate: [corePredicates.status],
    }),
  parties: edges(relations.agreementParties),
  founded: edges(relations.foundedChannels),
  governed: edges(relations.governedChannels),
  events: edges(relations.agreementEvents),
};
