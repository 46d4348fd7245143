import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';
import { type EndRole, endRolesIn } from '../end-predicates.ts';
import type { CanonicalIdOf } from '../identity.ts';
import { corePredicates, type Vocabulary } from '../vocabulary.ts';

/** Somebody at an end of a channel, as claims put them there. */
export type ChannelEnd = {
  readonly actor: EntityId;
  readonly role: EndRole;
  readonly side: EntityId | null;
  readonly site: EntityId | null;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly claims: readonly Claim[];
};

/** The ends that affirming claims give a channel, one for each actor and part. */
export function endsOf(
  claims: readonly Claim[],
  { predicates }: Pick<Vocabulary, 'predicates'>,
  canonicalId: CanonicalIdOf,
): ChannelEnd[] {
  const roles = endRolesIn(predicates);
  const affirmed = claims.filter(
    claim => claim.object !== null && roles.has(claim.predicate) && claim.polarity === 'affirms',
  );
  const spoken = claims.filter(
    ({ predicate, polarity }) => predicate === corePredicates.endLanguage && polarity === 'affirms',
  );
  const groups = Map.groupBy(affirmed, claim => `${claim.predicate} ${canonicalId(claim.object!)}`);
  return [...groups.values()].map(group => {
    const actor = canonicalId(group[0]!.object!);
    const side = qualifierOf(group, 'side');
    const isOfEnd = (claim: Claim) => isOfThisEnd(claim, { actor, side: side && canonicalId(side) }, canonicalId);
    return {
      actor,
      role: roles.get(group[0]!.predicate)!,
      side,
      site: qualifierOf(group, 'site'),
      languages: [
        ...new Set(spoken.filter(isOfEnd).flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : []))),
      ],
      claims: group,
    };
  });
}

/** A claim that names no end is about all of them. */
function isOfThisEnd(
  { qualifiers }: Claim,
  end: { readonly actor: EntityId; readonly side: EntityId | null },
  canonicalId: CanonicalIdOf,
): boolean {
  const named = qualifiers.filter(({ role }) => role === 'end' || role === 'side');
  return (
    named.length === 0 ||
    named.some(({ role, entity }) => canonicalId(entity) === (role === 'end' ? end.actor : end.side))
  );
}

function qualifierOf(claims: readonly Claim[], role: 'side' | 'site'): EntityId | null {
  return claims.flatMap(claim => claim.qualifiers).find(qualifier => qualifier.role === role)?.entity ?? null;
}
