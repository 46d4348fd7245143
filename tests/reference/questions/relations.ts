import { actorKinds, type EntityKind, entityKinds } from '../../../src/model/entity.ts';
import type { ParticipantRole, Relation } from '../../../src/model/list-query.ts';
import { endPredicates } from '../ends.ts';

/** What the schema says of each field that leads from a node to others: the parts of both in the claims that carry it. */

const topical: readonly ParticipantRole[] = ['subject', 'object', 'qualifier'];
const named: readonly ParticipantRole[] = [...topical, 'speaker'];

type Kinds = readonly EntityKind[] | null;
const by = (from: readonly ParticipantRole[], to: readonly ParticipantRole[], kinds: Kinds): Relation => ({
  from,
  to,
  kinds,
  predicates: null,
});
const out = (predicates: readonly string[], kinds: Kinds): Relation => ({
  ...by(['subject'], ['object'], kinds),
  predicates,
});
const back = (predicates: readonly string[], kinds: Kinds): Relation => ({
  ...by(['object'], ['subject'], kinds),
  predicates,
});

const neighbours: Relation = { ...by([], [], null), passing: { rule: 'own' } };
const entity = { neighbours, mentionedIn: by(named, ['document'], ['document']) };
const actor = {
  describedChannels: by(['speaker'], topical, ['channel']),
  channels: { ...by(['object', 'qualifier'], ['subject'], ['channel']), predicates: endPredicates },
  events: by(topical, topical, ['event']),
};

/** By the type and the name of the field. */
export const relationFields: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Entity: entity,
  Actor: actor,
  Person: {
    offices: out(['holds-office'], ['office']),
    organizations: by(['speaker'], ['organization'], ['organization']),
  },
  Organization: {
    offices: back(['office-of'], ['office']),
    partOf: out(['part-of'], actorKinds),
    parts: back(['part-of'], ['organization']),
    spokespersons: by(['organization'], ['speaker'], actorKinds),
  },
  State: { offices: back(['office-of'], ['office']), organizations: back(['part-of'], ['organization']) },
  Office: { holders: back(['holds-office'], ['person']), organizations: out(['office-of'], actorKinds) },
  Channel: {
    describers: by(topical, ['speaker'], actorKinds),
    events: by(topical, topical, ['event']),
    partOf: out(['part-of'], ['channel']),
    parts: back(['part-of'], ['channel']),
    agreements: back(['founds', 'governs'], ['agreement']),
  },
  Event: {
    participants: back(['took-part-in', 'carried-out', 'instigated', 'placed-call', 'answered'], actorKinds),
    places: out(['took-place-in'], ['place']),
    channels: by(topical, topical, ['channel']),
  },
  Place: {
    events: back(['took-place-in'], ['event']),
    actors: back(['based-in', 'operates-in'], actorKinds),
  },
  Agreement: {
    parties: back(['is-party-to'], actorKinds),
    founded: out(['founds'], ['channel']),
    governed: out(['governs'], ['channel']),
    events: back(['concerned'], ['event']),
  },
  Document: {
    speakers: by(['document'], ['speaker'], actorKinds),
    channels: by(['document'], topical, ['channel']),
  },
};

export const kindsOfType: Readonly<Record<string, readonly EntityKind[]>> = {
  Entity: entityKinds,
  Actor: actorKinds,
  Person: ['person'],
  Organization: ['organization'],
  State: ['state'],
  Office: ['office'],
  Channel: ['channel'],
  Event: ['event'],
  Place: ['place'],
  Agreement: ['agreement'],
  Document: ['document'],
};
