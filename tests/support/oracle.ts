import { parseEdtfBounds } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { foldName } from '../../src/base/text.ts';
import { type Claim, holderOf } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { ReadId } from '../../src/model/identity.ts';
import type {
  AsOf,
  ClaimFilter,
  ClaimOrder,
  DayRange,
  EntityFilter,
  EntityOrder,
  ParticipantRole,
  Relation,
} from '../../src/model/query.ts';
import { now } from '../../src/model/query.ts';
import { endPredicates } from '../../src/model/vocabulary.ts';

/** What lists must answer, worked out the slow way: over everything, in plain sight, in the order of entry. */
export type World = { readonly entities: readonly Entity[]; readonly claims: readonly Claim[]; readonly read: ReadId };

function visibleClaims({ claims }: World, { validAt, saidBy, recordedBy }: AsOf): Claim[] {
  return claims.filter(claim => {
    const stands =
      recordedBy === null
        ? claim.withdrawal === null
        : claim.recordedAt <= recordedBy && (claim.withdrawal === null || claim.withdrawal.at > recordedBy);
    const held =
      validAt === null ||
      (claim.validBounds !== null && claim.validBounds.earliest <= validAt && validAt <= claim.validBounds.latest);
    return claim.review === 'accepted' && stands && held && (saidBy === null || claim.assertedBounds.latest <= saidBy);
  });
}

export function listClaims(world: World, filter: ClaimFilter, order: ClaimOrder, asOf: AsOf): Claim[] {
  const keys = {
    asserted: (claim: Claim) => claim.assertedBounds.earliest,
    valid: (claim: Claim) => claim.validBounds?.earliest ?? -Infinity,
    recorded: (claim: Claim) => world.claims.indexOf(claim),
  };
  const found = visibleClaims(world, asOf).filter(claim => claimHolds(world, claim, filter));
  return inOrder(found, keys[order.field], order.direction);
}

export function listEntities(world: World, filter: EntityFilter, order: EntityOrder, asOf: AsOf): Entity[] {
  const heads = world.entities.filter(entity => world.read(entity.id) === entity.id);
  const found = heads.filter(entity => entityHolds(world, entity, filter, asOf));
  return sortEntities(world, found, order);
}

/** The neighbours of a node, and the claims that each edge rests on. */
export function listNeighbours(
  world: World,
  node: EntityId,
  relation: Relation,
  filter: ClaimFilter,
  asOf: AsOf,
): Map<EntityId, Set<Claim>> {
  const found = new Map<EntityId, Set<Claim>>();
  for (const claim of visibleClaims(world, asOf)) {
    const applies = relation.predicates === null || relation.predicates.includes(claim.predicate);
    if (!applies || !claimHolds(world, claim, filter)) continue;
    const parts = partsOf(world, claim);
    const starts = parts.some(part => relation.from.includes(part.role) && part.node === world.read(node));
    if (!starts) continue;
    for (const part of parts) {
      const fits = relation.kinds === null || relation.kinds.includes(kindOf(world, part.node));
      if (!relation.to.includes(part.role) || part.node === world.read(node) || !fits) continue;
      found.set(part.node, (found.get(part.node) ?? new Set()).add(claim));
    }
  }
  return found;
}

export function sortEntities(world: World, entities: readonly Entity[], order: EntityOrder): Entity[] {
  const keys = {
    recorded: (entity: Entity) => world.entities.indexOf(entity),
    name: (entity: Entity) => foldName(entity.name),
    date: (entity: Entity) => daysOf(entity)?.earliest ?? -Infinity,
  };
  const entered = entities.toSorted((a, b) => world.entities.indexOf(a) - world.entities.indexOf(b));
  return inOrder<Entity>(entered, keys[order.field], order.direction);
}

/** The nodes of a claim and the parts they play. */
export function partsOf({ read }: World, claim: Claim): { readonly role: ParticipantRole; readonly node: EntityId }[] {
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  const named: [ParticipantRole, EntityId | null][] = [
    ['subject', claim.subject],
    ['object', claim.object],
    ...claim.qualifiers.map(({ entity }): [ParticipantRole, EntityId] => ['qualifier', entity]),
    ['speaker', holderOf(claim)],
    ['office', office],
    ['organization', organization],
    ['party', party],
    ['occasion', occasion],
    ...relays.map(({ actor }): [ParticipantRole, EntityId] => ['relay', actor]),
    ['publisher', publisher],
    ['document', claim.document],
  ];
  return named.flatMap(([role, id]) => (id === null ? [] : [{ role, node: read(id) }]));
}

function claimHolds(world: World, claim: Claim, filter: ClaimFilter): boolean {
  const { attribution } = claim;
  const oneOf = (value: string | null, wanted?: readonly string[]) =>
    wanted === undefined || (value !== null && wanted.includes(value));
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
    names([holderOf(claim)], filter.speaker),
    names([attribution.office], filter.office),
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
    filter.subject === undefined || entityHolds(world, entityOf(world, world.read(claim.subject)), filter.subject, now),
  ].every(Boolean);
}

function entityHolds(world: World, entity: Entity, filter: EntityFilter, asOf: AsOf): boolean {
  const oneOf = (value: string | null, wanted?: readonly string[]) =>
    wanted === undefined || (value !== null && wanted.includes(value));
  const channel = entity.kind === 'channel' ? entity : null;
  const publisher = entity.kind === 'document' ? world.read(entity.publisher) : null;
  const members = world.entities.filter(other => world.read(other.id) === entity.id);
  const names = members.flatMap(({ name, aliases }) => [name, ...aliases.map(alias => alias.name)]).map(foldName);
  return [
    (filter.and ?? []).every(part => entityHolds(world, entity, part, asOf)),
    filter.or === undefined || filter.or.some(part => entityHolds(world, entity, part, asOf)),
    filter.not === undefined || !entityHolds(world, entity, filter.not, asOf),
    oneOf(entity.kind, filter.kind),
    oneOf(channel?.channelKind ?? null, filter.channelKind),
    oneOf(channel?.level ?? null, filter.level),
    oneOf(channel?.domain ?? null, filter.domain),
    filter.name === undefined || names.some(name => name.includes(foldName(filter.name!))),
    oneOf(publisher, filter.publisher?.map(world.read)),
    filter.party === undefined || filter.party.some(party => sidesOf(world, entity.id, asOf).has(world.read(party))),
    overlaps(daysOf(entity), filter.date),
    filter.claims === undefined || hasPartIn(world, entity, spokenOf, filter.claims, asOf),
    filter.speaks === undefined || hasPartIn(world, entity, ['speaker'], filter.speaks, asOf),
  ].every(Boolean);
}

const spokenOf: readonly ParticipantRole[] = ['subject', 'object', 'qualifier', 'speaker', 'document'];

function hasPartIn(
  world: World,
  entity: Entity,
  roles: readonly ParticipantRole[],
  filter: ClaimFilter,
  asOf: AsOf,
): boolean {
  return visibleClaims(world, asOf).some(
    claim =>
      claimHolds(world, claim, filter) &&
      partsOf(world, claim).some(({ role, node }) => roles.includes(role) && node === entity.id),
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

function daysOf(entity: Entity) {
  const dating = entity.kind === 'event' ? entity.date : entity.kind === 'document' ? entity.published : null;
  return dating ? parseEdtfBounds(dating.edtf, entity.id) : null;
}

function overlaps(bounds: { earliest: number; latest: number } | null, range?: DayRange): boolean {
  if (range === undefined) return true;
  if (bounds === null) return false;
  return (range.to === null || bounds.earliest <= range.to) && (range.from === null || bounds.latest >= range.from);
}

function entityOf({ entities }: World, id: EntityId): Entity {
  return entities.find(entity => entity.id === id)!;
}

function kindOf(world: World, id: EntityId) {
  return entityOf(world, id).kind;
}

/** Ties go by entry, in the direction of the list. */
function inOrder<Item>(items: readonly Item[], key: (item: Item) => string | number, direction: 'asc' | 'desc') {
  const sorted = items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return direction === 'asc' ? sorted : sorted.reverse();
}
