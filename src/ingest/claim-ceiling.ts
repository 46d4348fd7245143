/** How many claims of one article are put forward: people go through them one by one. */

import type { ProposedClaim } from './propose/claim-drafts.ts';

export const mostClaims = 300;

/** The surest claims in the order in which they were, and those beyond. */
export function withinCeiling(
  claims: readonly ProposedClaim[],
  most = mostClaims,
): { readonly claims: readonly ProposedClaim[]; readonly beyond: readonly ProposedClaim[] } {
  const surest = new Set(claims.toSorted((one, other) => other.score - one.score).slice(0, most));
  return { claims: claims.filter(claim => surest.has(claim)), beyond: claims.filter(claim => !surest.has(claim)) };
}
