import type { ClaimId, EntityId } from '../../base/ids.ts';
import { type Claim, holdersOf } from '../../model/claim.ts';
import { canonicalIdsIn } from '../../model/identity.ts';
import { type Corroboration, corroborate } from '../../model/readings/corroboration.ts';
import type { Wording } from '../../model/wording.ts';
import type { GraphReads } from './graph-reads.ts';

/** Claims that one corroboration groups; of more, a filter says which. */
export const mostGrouped = 1_000;

/** `isComplete`: whether all claims that were asked about are among those grouped. */
export type FoundCorroboration = Corroboration & { readonly isComplete: boolean };

/** Groups claims by utterance, the first of them where there are too many. */
export async function findCorroboration(
  reads: Pick<GraphReads, 'entities' | 'wordings'>,
  asked: readonly Claim[],
): Promise<FoundCorroboration> {
  const claims = asked.slice(0, mostGrouped);
  const [nodes, wordings] = await Promise.all([
    reads.entities.bySlug([...new Set(claims.flatMap(concerned))]),
    // one claim alone is a copy of nothing
    claims.length < 2 ? new Map<ClaimId, readonly Wording[]>() : reads.wordings(claims),
  ]);
  const found = corroborate(claims, {
    canonicalId: canonicalIdsIn(nodes),
    entityOf: id => nodes.get(id),
    wordingsOf: ({ id }) => wordings.get(id) ?? [],
  });
  return { ...found, isComplete: asked.length <= mostGrouped };
}

/** Everything whose identity decides whether claims are one utterance, and what carried it. */
function concerned(claim: Claim): EntityId[] {
  const { organization, office, party, occasion, relays, publisher } = claim.attribution;
  const named = [...holdersOf(claim), organization, office, party, occasion, publisher, claim.document];
  return [...named.filter(id => id !== null), ...relays.map(({ actor }) => actor)];
}
