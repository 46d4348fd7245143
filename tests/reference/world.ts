import type { EntityId } from '../../src/base/ids.ts';
import { type Claim, holdersOf } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { CanonicalIdOf } from '../../src/model/identity.ts';
import type { AsOf, ParticipantRole } from '../../src/model/list-query.ts';

/** A graph in plain sight: every list in the order of entry, and what each node is read as. */
export type World = {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly read: CanonicalIdOf;
};

/** A world with all that a dataset brings beside nodes and claims. */
export type WholeWorld = World &
  Pick<Dataset, 'vocabulary' | 'texts' | 'identityJudgements' | 'disagreementJudgements'>;

export type Part = { readonly role: ParticipantRole; readonly node: EntityId };

export function visibleClaims({ claims }: World, { validAt, saidBy, recordedBy }: AsOf): Claim[] {
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

/** The nodes of a claim and the parts they play; a node that plays one part twice stands there twice. */
export function partsOf({ read }: World, claim: Claim): Part[] {
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  const named: [ParticipantRole, EntityId | null][] = [
    ['subject', claim.subject],
    ['object', claim.object],
    ...claim.qualifiers.map(({ entity }): [ParticipantRole, EntityId] => ['qualifier', entity]),
    ...holdersOf(claim).map((holder): [ParticipantRole, EntityId] => ['speaker', holder]),
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

export function entityOf({ entities }: World, id: EntityId): Entity {
  return entities.find(entity => entity.id === id)!;
}

/** The nodes that are read as one, that one first. */
export function membersOf({ entities, read }: World, id: EntityId): Entity[] {
  const members = entities.filter(entity => read(entity.id) === read(id));
  return members.toSorted((a, b) => Number(b.id === read(id)) - Number(a.id === read(id)));
}

/** Where something stands in the order of entry. */
export function entryOf<Item extends { readonly id: string }>(items: readonly Item[], id: Item['id']): number {
  return items.findIndex(item => item.id === id);
}
