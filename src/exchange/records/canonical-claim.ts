import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../../model/claim.ts';
import { nodesNamedIn } from './exported-graph.ts';

/** The claim with the canonical nodes in the place of those that are read as them. */
export function canonicalClaim(claim: Claim, canonicalOf: ReadonlyMap<EntityId, EntityId>): Claim {
  if (canonicalOf.size === 0 || !nodesNamedIn(claim).some(id => canonicalOf.has(id))) return claim;
  const one = (id: EntityId) => canonicalOf.get(id) ?? id;
  const maybe = (id: EntityId | null) => (id === null ? null : one(id));
  const { attribution } = claim;
  const { jointSpeakers } = attribution;
  return {
    ...claim,
    subject: one(claim.subject),
    object: maybe(claim.object),
    document: one(claim.document),
    qualifiers: claim.qualifiers.map(({ role, entity }) => ({ role, entity: one(entity) })),
    evidence: claim.evidence.map(piece => ({ ...piece, document: one(piece.document) })),
    attribution: {
      ...attribution,
      speaker: maybe(attribution.speaker),
      ...(jointSpeakers && { jointSpeakers: jointSpeakers.map(one) }),
      office: maybe(attribution.office),
      organization: maybe(attribution.organization),
      party: maybe(attribution.party),
      occasion: maybe(attribution.occasion),
      relays: attribution.relays.map(({ actor, role }) => ({ actor: one(actor), role })),
      publisher: one(attribution.publisher),
    },
  };
}
