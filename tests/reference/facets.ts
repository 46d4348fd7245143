import { formatDay } from '../../src/base/edtf.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { AsOf, ClaimFilter } from '../../src/model/list-query.ts';
import { claimHolds } from './filters.ts';
import { entityOf, visibleClaims, type World } from './world.ts';

export const facetFields = ['predicate', 'kind', 'year', 'publisher'] as const;
export type FacetField = (typeof facetFields)[number];

/** The largest counts first, then by value, what has none last. */
export function countClaims(world: World, field: FacetField, filter: ClaimFilter, asOf: AsOf) {
  const sideOf: Record<FacetField, (claim: Claim) => string | null> = {
    predicate: claim => claim.predicate,
    kind: claim => entityOf(world, world.read(claim.subject)).kind,
    year: claim => formatDay(claim.assertedBounds.earliest)?.slice(0, 4) ?? null,
    publisher: claim => world.read(claim.attribution.publisher),
  };
  const counted = Map.groupBy(
    visibleClaims(world, asOf).filter(claim => claimHolds(world, claim, filter)),
    sideOf[field],
  );
  return [...counted]
    .map(([value, claims]) => ({ value, count: claims.length }))
    .sort((a, b) => b.count - a.count || (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1));
}
