import type { EntityId } from '../../src/base/ids.ts';
import { foldName } from '../../src/base/text.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity, EntityKind } from '../../src/model/entity.ts';
import type {
  AsOf,
  ClaimFilter,
  ClaimOrder,
  EntityFilter,
  EntityOrder,
  ParticipantRole,
  Relation,
} from '../../src/model/list-query.ts';
import { edgesOf, ownOf } from './edges.ts';
import { claimHolds, daysOf, entityHolds, isSpokenOf } from './filters.ts';
import { entityOf, partsOf, visibleClaims, type World } from './world.ts';

/** What lists must answer, worked out the slow way: over everything, in plain sight, in the order of entry. */

export function listClaims(world: World, filter: ClaimFilter, order: ClaimOrder, asOf: AsOf): Claim[] {
  const found = visibleClaims(world, asOf).filter(claim => claimHolds(world, claim, filter));
  return sortClaims(world, found, order);
}

export function listEntities(world: World, filter: EntityFilter, order: EntityOrder, asOf: AsOf): Entity[] {
  const heads = world.entities.filter(entity => world.read(entity.id) === entity.id);
  const found = heads.filter(entity => entityHolds(world, entity, filter, asOf));
  return sortEntities(world, found, order);
}

/** What is left of a list where only nodes count that a visible claim speaks of. */
export function spokenOf(world: World, entities: readonly Entity[], asOf: AsOf): Entity[] {
  return entities.filter(entity => isSpokenOf(world, entity, {}, asOf));
}

type View = { readonly filter: ClaimFilter; readonly asOf: AsOf };

/** The claims in which a node plays one of these parts; null: any part. */
export function listParticipations(
  world: World,
  { node, roles }: { readonly node: EntityId; readonly roles: readonly ParticipantRole[] | null },
  { filter, order, asOf }: View & { readonly order: ClaimOrder },
): Claim[] {
  return listClaims(world, filter, order, asOf).filter(claim =>
    partsOf(world, claim).some(part => part.node === world.read(node) && (roles === null || roles.includes(part.role))),
  );
}

/** The neighbours of a node, and the claims that each edge rests on. */
export function listNeighbours(
  world: World,
  node: EntityId,
  relation: Relation,
  { filter, asOf }: View,
): Map<EntityId, Set<Claim>> {
  const found = new Map<EntityId, Set<Claim>>();
  if (relation.passing) {
    for (const { from, to, claim } of ownOf(edgesOf(world, filter, asOf)))
      if (from === world.read(node)) found.set(to, (found.get(to) ?? new Set()).add(claim));
    return found;
  }
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

export function sortClaims(world: World, claims: readonly Claim[], order: ClaimOrder): Claim[] {
  const keys = {
    asserted: (claim: Claim) => claim.assertedBounds.earliest,
    valid: (claim: Claim) => claim.validBounds?.earliest ?? -Infinity,
    place: ({ evidence }: Claim) =>
      evidence.length === 0 ? -Infinity : Math.min(...evidence.map(({ start }) => start)),
    recorded: (claim: Claim) => world.claims.indexOf(claim),
  };
  const entered = claims.toSorted((a, b) => world.claims.indexOf(a) - world.claims.indexOf(b));
  return inOrder(entered, keys[order.field], order.direction);
}

function kindOf(world: World, id: EntityId): EntityKind {
  return entityOf(world, id).kind;
}

/** Ties go by entry, in the direction of the list. */
function inOrder<Item>(items: readonly Item[], key: (item: Item) => string | number, direction: 'asc' | 'desc') {
  const sorted = items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return direction === 'asc' ? sorted : sorted.reverse();
}
