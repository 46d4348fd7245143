import { endRolesIn } from './end-predicates.ts';
import { actorKinds, type EntityKind } from './entity.ts';
import { carrierRoles, type ParticipantRole, type Passing, type Relation } from './list-query.ts';
import { corePredicates, type Vocabulary } from './vocabulary.ts';

/** The edges behind each traversal field, from the starting node's part in a claim to the neighbour's. */

const topic: readonly ParticipantRole[] = ['subject', 'object', 'qualifier'];
const named: readonly ParticipantRole[] = [...topic, 'speaker'];

const along = (predicates: readonly string[], kinds: readonly EntityKind[] | null): Relation => ({
  from: ['subject'],
  to: ['object'],
  predicates,
  kinds,
});
const against = (predicates: readonly string[], kinds: readonly EntityKind[] | null): Relation => ({
  from: ['object'],
  to: ['subject'],
  predicates,
  kinds,
});
const any = (
  from: readonly ParticipantRole[],
  to: readonly ParticipantRole[],
  kinds: readonly EntityKind[] | null,
): Relation => ({ from, to, predicates: null, kinds });

/** What searches follow from node to node. */
export function searched(passing: Passing): Relation {
  const every = [...named, 'organization', ...carrierRoles] as const;
  return { ...any(every, every, null), passing };
}

export const relations = {
  /** Of a document or an outlet also what it carries. Nobody's neighbours are those who carry words about him. */
  neighbours: searched({ rule: 'own' }),
  mentionedIn: any(named, ['document'], ['document']),
  describedChannels: any(['speaker'], topic, ['channel']),
  describers: any(topic, ['speaker'], actorKinds),
  events: any(topic, topic, ['event']),
  participants: {
    from: ['object'],
    to: ['subject'],
    predicates: ['took-part-in', 'carried-out', 'instigated', 'placed-call', 'answered'],
    kinds: actorKinds,
  },
  eventPlaces: along(['took-place-in'], ['place']),
  placeEvents: against(['took-place-in'], ['event']),
  placeActors: against(['based-in', 'operates-in'], actorKinds),
  eventChannels: any(topic, topic, ['channel']),
  offices: along(['holds-office'], ['office']),
  holders: against(['holds-office'], ['person']),
  officeOrganizations: along(['office-of'], actorKinds),
  organizationOffices: against(['office-of'], ['office']),
  spokeFor: any(['speaker'], ['organization'], ['organization']),
  spokespersons: any(['organization'], ['speaker'], actorKinds),
  actorParents: along([corePredicates.partOf], actorKinds),
  actorParts: against([corePredicates.partOf], ['organization']),
  channelFamilies: along([corePredicates.partOf], ['channel']),
  channelParts: against([corePredicates.partOf], ['channel']),
  agreementParties: against(['is-party-to'], actorKinds),
  foundedChannels: along(['founds'], ['channel']),
  governedChannels: along(['governs'], ['channel']),
  channelAgreements: against(['founds', 'governs'], ['agreement']),
  agreementEvents: against(['concerned'], ['event']),
  documentSpeakers: any(['document'], ['speaker'], actorKinds),
  documentChannels: any(['document'], topic, ['channel']),
} satisfies Record<string, Relation>;

/** From whom is at an end, or named with one, to the channels. */
export const channelsAtEnd = ({ predicates }: Vocabulary): Relation => ({
  from: ['object', 'qualifier'],
  to: ['subject'],
  predicates: [...endRolesIn(predicates).keys()],
  kinds: ['channel'],
});
