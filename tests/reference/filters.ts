import { parseEdtfBounds } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { foldName } from '../../src/base/text.ts';
import { actualModalities, type Claim, type ClaimValue, holdersOf } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { ParticipantRole } from '../../src/model/list-query.ts';
import {
  type AsOf,
  type ClaimFilter,
  type DayRange,
  type EntityFilter,
  now,
  type QualifierFilter,
  type ValueFilter,
} from '../../src/model/list-query.ts';
import { endPredicates } from './ends.ts';
import { entityOf, membersOf, partsOf, visibleClaims, type World } from './world.ts';

/** What filters let through, field by field. */

export function claimHolds(world: World, claim: Claim, filter: ClaimFilter): boolean {
  const { attribution } = claim;
  const names = (ids: readonly (EntityId | null)[], wanted?: readonly EntityId[]) =>
    wanted === undefined || ids.some(id => id !== null && wanted.map(world.read).includes(world.read(id)));
  return [
    (filter.and ?? []).every(part => claimHolds(world, claim, part)),
    filter.or === undefined || filter.or.some(part => claimHolds(world, claim, part)),
    filter.not === undefined || !claimHolds(world, claim, filter.not),
    oneOf(claim.predicate, filter.predicate),
    oneOf(claim.polarity, filter.polarity),
    oneOf(claim.modality, filter.modality),
    oneOf(attribution.manner, filter.manner),
    oneOf(claim.value?.kind === 'status' ? claim.value.status : null, filter.status),
    names(holdersOf(claim), filter.speaker),
    names([attribution.office], filter.office),
    [attribution.office, ...holdersOf(claim)].some(id => id !== null && isOfKind(world, id, filter.officeKind)),
    names([attribution.organization], filter.organization),
    names([attribution.party], filter.party),
    names([attribution.publisher], filter.publisher),
    names([claim.document], filter.document),
    names([claim.subject, claim.object], filter.about),
    names(
      claim.qualifiers.map(({ entity }) => entity),
      filter.qualifiedBy,
    ),
    names([attribution.occasion], filter.occasion),
    filter.ownVoice === undefined || (attribution.speaker === null) === filter.ownVoice,
    overlaps(claim.assertedBounds, filter.asserted),
    overlaps(claim.validBounds, filter.valid),
    names(
      attribution.relays.map(({ actor }) => actor),
      filter.relay,
    ),
    isWithin(claim.recordedAt, filter.recorded),
    filter.subject === undefined || nodeHolds(world, claim.subject, filter.subject),
    filter.object === undefined || (claim.object !== null && nodeHolds(world, claim.object, filter.object)),
    filter.qualifier === undefined || hasQualifier(world, claim, filter.qualifier),
    filter.value === undefined || (claim.value !== null && valueHolds(claim, claim.value, filter.value)),
  ].every(Boolean);
}

const nodeHolds = (world: World, id: EntityId, filter: EntityFilter) =>
  entityHolds(world, entityOf(world, world.read(id)), filter, now);

function hasQualifier(world: World, { qualifiers }: Claim, { role, entity, is }: QualifierFilter): boolean {
  return qualifiers.some(
    ({ role: played, entity: node }) =>
      oneOf(played, role) &&
      (entity === undefined || entity.map(world.read).includes(world.read(node))) &&
      (is === undefined || nodeHolds(world, node, is)),
  );
}

function valueHolds({ validBounds }: Claim, value: ClaimValue, { kind, date, count, words }: ValueFilter): boolean {
  const said = value.kind === 'text' ? value.text : value.kind === 'count' ? value.unit : null;
  return [
    oneOf(value.kind, kind),
    date === undefined || (value.kind === 'date' && overlaps(validBounds, date)),
    count === undefined || (value.kind === 'count' && isWithin(value.count, count)),
    words === undefined || (said !== null && foldName(said).includes(foldName(words))),
  ].every(Boolean);
}

function isWithin<Value extends string | number>(
  value: Value,
  range?: { readonly from: Value | null; readonly to: Value | null },
): boolean {
  return range === undefined || ((range.from ?? value) <= value && value <= (range.to ?? value));
}

export function entityHolds(world: World, entity: Entity, filter: EntityFilter, asOf: AsOf): boolean {
  const channel = entity.kind === 'channel' ? entity : null;
  const office = entity.kind === 'office' ? entity : null;
  const publisher = entity.kind === 'document' ? world.read(entity.publisher) : null;
  const described = membersOf(world, entity.id).flatMap(({ name, aliases }) => [
    name,
    ...aliases.map(({ name }) => name),
  ]);
  const names = [...described, ...statedOf(world, entity, 'is-named', asOf)];
  return [
    (filter.and ?? []).every(part => entityHolds(world, entity, part, asOf)),
    filter.or === undefined || filter.or.some(part => entityHolds(world, entity, part, asOf)),
    filter.not === undefined || !entityHolds(world, entity, filter.not, asOf),
    oneOf(entity.kind, filter.kind),
    isAnyOf(channel && [channel.channelKind, ...statedOf(world, channel, 'is-of-kind', asOf)], filter.channelKind),
    isAnyOf(channel && [channel.level, ...statedOf(world, channel, 'has-level', asOf)], filter.level),
    isAnyOf(channel && [channel.domain, ...statedOf(world, channel, 'has-domain', asOf)], filter.domain),
    isAnyOf(office && [office.officeKind, ...statedOf(world, office, 'is-of-kind', asOf)], filter.officeKind),
    oneOf(entity.kind === 'organization' ? entity.organizationKind : null, filter.organizationKind),
    oneOf(entity.kind === 'event' ? entity.eventKind : null, filter.eventKind),
    oneOf(entity.kind === 'place' ? entity.placeKind : null, filter.placeKind),
    oneOf(entity.kind === 'agreement' ? entity.agreementKind : null, filter.agreementKind),
    oneOf(entity.kind === 'document' ? entity.language : null, filter.language),
    filter.name === undefined || names.some(name => foldName(name).includes(foldName(filter.name!))),
    oneOf(publisher, filter.publisher?.map(world.read)),
    filter.party === undefined || filter.party.some(party => sidesOf(world, entity.id, asOf).has(world.read(party))),
    overlaps(daysOf(entity), filter.date),
    filter.claims === undefined || isSpokenOf(world, entity, filter.claims, asOf),
    filter.speaks === undefined || hasPartIn(world, { id: entity.id, roles: ['speaker'] }, filter.speaks, asOf),
  ].every(Boolean);
}

/** Whether a visible claim has the node as its subject, object, further participant, speaker or document. */
export function isSpokenOf(world: World, entity: Entity, filter: ClaimFilter, asOf: AsOf): boolean {
  return hasPartIn(
    world,
    { id: entity.id, roles: ['subject', 'object', 'qualifier', 'speaker', 'document'] },
    filter,
    asOf,
  );
}

const isAnyOf = (terms: readonly string[] | null, wanted?: readonly string[]) =>
  wanted === undefined || (terms ?? []).some(term => wanted.includes(term));

/** The words and terms that visible claims affirm of a node as a fact. */
export function statedOf(world: World, { id }: Entity, predicate: string, asOf: AsOf): string[] {
  return visibleClaims(world, asOf)
    .filter(claim => claim.predicate === predicate && world.read(claim.subject) === id)
    .filter(({ polarity, modality }) => polarity === 'affirms' && actualModalities.includes(modality))
    .flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : []));
}

function isOfKind(world: World, id: EntityId, kinds?: readonly string[]): boolean {
  const office = entityOf(world, world.read(id));
  return oneOf(office.kind === 'office' ? office.officeKind : null, kinds);
}

/** The days of an event or of a document's publication; null where there are none. */
export function daysOf(entity: Entity) {
  const dating =
    entity.kind === 'event'
      ? entity.date
      : entity.kind === 'document'
        ? entity.published
        : entity.kind === 'agreement'
          ? (entity.signed ?? entity.inForce)
          : null;
  return dating ? parseEdtfBounds(dating.edtf, entity.id) : null;
}

function hasPartIn(
  world: World,
  { id, roles }: { readonly id: EntityId; readonly roles: readonly ParticipantRole[] },
  filter: ClaimFilter,
  asOf: AsOf,
): boolean {
  return visibleClaims(world, asOf).some(
    claim =>
      claimHolds(world, claim, filter) &&
      partsOf(world, claim).some(({ role, node }) => roles.includes(role) && node === id),
  );
}

function sidesOf(world: World, channel: EntityId, asOf: AsOf): Set<EntityId> {
  const ends = visibleClaims(world, asOf).filter(
    claim =>
      endPredicates.includes(claim.predicate) &&
      claim.polarity === 'affirms' &&
      world.read(claim.subject) === channel &&
      claim.object !== null,
  );
  return new Set(
    ends.flatMap(({ object, qualifiers }) => [
      world.read(object!),
      ...qualifiers.filter(({ role }) => role === 'side').map(({ entity }) => world.read(entity)),
    ]),
  );
}

function oneOf(value: string | null, wanted?: readonly string[]): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function overlaps(bounds: { earliest: number; latest: number } | null, range?: DayRange): boolean {
  if (range === undefined) return true;
  if (bounds === null) return false;
  return (range.to === null || bounds.earliest <= range.to) && (range.from === null || bounds.latest >= range.from);
}
