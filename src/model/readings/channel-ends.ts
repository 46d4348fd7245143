import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';
import type { CanonicalIdOf } from '../identity.ts';
import { corePredicates } from '../vocabulary.ts';

/** Somebody at an end of a channel, as claims put them there. */
export type ChannelEnd = {
  readonly actor: EntityId;
  readonly role: 'party' | 'sender' | 'intermediary' | 'recipient';
  readonly side: EntityId | null;
  readonly site: EntityId | null;
  readonly claims: readonly Claim[];
};

const roleOf: Readonly<Record<string, ChannelEnd['role']>> = {
  [corePredicates.end]: 'party',
  [corePredicates.sender]: 'sender',
  [corePredicates.intermediary]: 'intermediary',
  [corePredicates.recipient]: 'recipient',
};

/** The ends that affirming claims give a channel, one for each actor and part. */
export function endsOf(claims: readonly Claim[], canonicalId: CanonicalIdOf): ChannelEnd[] {
  const affirmed = claims.filter(
    claim => claim.object !== null && claim.predicate in roleOf && claim.polarity === 'affirms',
  );
  const groups = Map.groupBy(affirmed, claim => `${claim.predicate} ${canonicalId(claim.object!)}`);
  return [...groups.values()].map(group => ({
    actor: canonicalId(group[0]!.object!),
    role: roleOf[group[0]!.predicate]!,
    side: qualifierOf(group, 'side'),
    site: qualifierOf(group, 'site'),
    claims: group,
  }));
}

function qualifierOf(claims: readonly Claim[], role: 'side' | 'site'): EntityId | null {
  return claims.flatMap(claim => claim.qualifiers).find(qualifier => qualifier.role === role)?.entity ?? null;
}
