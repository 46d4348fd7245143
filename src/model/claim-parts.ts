import type { EntityId } from '../base/ids.ts';
import { type Claim, holdersOf } from './claim.ts';
import { type ParticipantRole, participantRoles } from './list-query.ts';

/** The parts that any of these nodes plays in a claim, in the order of parts. */
export function rolesIn(claim: Claim, nodes: ReadonlySet<EntityId>): ParticipantRole[] {
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  const parts: Readonly<Record<ParticipantRole, readonly (EntityId | null)[]>> = {
    subject: [claim.subject],
    object: [claim.object],
    qualifier: claim.qualifiers.map(({ entity }) => entity),
    speaker: holdersOf(claim),
    office: [office],
    organization: [organization],
    party: [party],
    occasion: [occasion],
    relay: relays.map(({ actor }) => actor),
    publisher: [publisher],
    document: [claim.document],
  };
  return participantRoles.filter(role => parts[role].some(node => node !== null && nodes.has(node)));
}
