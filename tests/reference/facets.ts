import { formatDay } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { type Claim, holdersOf } from '../../src/model/claim.ts';
import type { AsOf, ClaimFilter, ParticipantRole } from '../../src/model/list-query.ts';
import { endPredicates } from './ends.ts';
import { claimHolds } from './filters.ts';
import { entityOf, partsOf, visibleClaims, type World } from './world.ts';

export const facetFields = [
  'predicate',
  'kind',
  'year',
  'publisher',
  'speaker',
  'subject',
  'channel',
  'relay',
  'dyad',
] as const;
export type FacetField = (typeof facetFields)[number];

/** The largest counts first, then by value, what has none last. */
export function countClaims(world: World, field: FacetField, filter: ClaimFilter, asOf: AsOf) {
  const { read } = world;
  const valuesOf: Record<FacetField, (claim: Claim) => readonly (string | null)[]> = {
    predicate: claim => [claim.predicate],
    kind: claim => [entityOf(world, read(claim.subject)).kind],
    year: claim => [formatDay(claim.assertedBounds.earliest)?.slice(0, 4) ?? null],
    publisher: claim => [read(claim.attribution.publisher)],
    speaker: claim => holdersOf(claim).map(read),
    subject: claim => [read(claim.subject)],
    channel: claim =>
      partsOf(world, claim)
        .filter(({ role, node }) => spokenOf.includes(role) && entityOf(world, node).kind === 'channel')
        .map(({ node }) => node),
    relay: claim => claim.attribution.relays.map(({ actor }) => read(actor)),
    dyad: claim => pairsOf([...sidesOf(world, read(claim.subject), asOf)].sort()),
  };
  const counts = new Map<string | null, number>();
  for (const claim of visibleClaims(world, asOf).filter(one => claimHolds(world, one, filter)))
    for (const value of new Set(valuesOf[field](claim))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value === null ? 1 : b.value === null ? -1 : order(a.value, b.value)))
    .slice(0, 100);
}

const spokenOf: readonly ParticipantRole[] = ['subject', 'object', 'qualifier'];
/** Of a dyad by the one side and then by the other. */
const order = (a: string, b: string) => (a.replace('/', ' ') < b.replace('/', ' ') ? -1 : 1);

const pairsOf = (sides: readonly string[]) =>
  sides.flatMap((one, at) => sides.slice(at + 1).map(other => `${one}/${other}`));

/** What the ends of a channel belong to: sides that are named, or else ends that can be one. */
function sidesOf(world: World, channel: EntityId, asOf: AsOf): Set<EntityId> {
  const ends = visibleClaims(world, asOf).filter(
    ({ predicate, polarity, subject }) =>
      endPredicates.includes(predicate) && polarity === 'affirms' && world.read(subject) === channel,
  );
  return new Set(
    ends.flatMap(({ object, qualifiers }) => {
      const sides = qualifiers.filter(({ role }) => role === 'side').map(({ entity }) => world.read(entity));
      if (sides.length > 0 || object === null) return sides;
      const end = entityOf(world, world.read(object));
      return end.kind === 'state' || end.kind === 'organization' ? [end.id] : [];
    }),
  );
}
