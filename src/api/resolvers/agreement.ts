import { relations } from '../../model/relations.ts';
import { corePredicates } from '../../model/vocabulary.ts';
import { participantClaimList } from '../connections/lists.ts';
import type { AgreementResolvers } from '../generated/types.ts';
import { datingField, textField } from './attribute.ts';
import { edges } from './shared.ts';

/** What is in force from a day on is not said to have ended. */
const sinceThen = (edtf: string) => (edtf.includes('/') ? edtf : `${edtf}/..`);

export const Agreement: AgreementResolvers = {
  agreementKind: textField('kind', agreement => agreement.agreementKind),
  signed: datingField('signed', agreement => agreement.signed),
  inForce: datingField('in-force', agreement => agreement.inForce, sinceThen),
  statusClaims: (agreement, args, { loaders }) =>
    participantClaimList(loaders, { node: agreement.id, roles: ['subject'] }, args, {
      predicate: [corePredicates.status],
    }),
  parties: edges(relations.agreementParties),
  founded: edges(relations.foundedChannels),
  governed: edges(relations.governedChannels),
  events: edges(relations.agreementEvents),
};
