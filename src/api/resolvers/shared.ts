import { keptLast } from '../../base/kept-last.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { ParticipantRole, Relation } from '../../model/list-query.ts';
import {
  type neighbourList,
  neighboursAsked,
  type participantClaimList,
  participantClaimsAsked,
} from '../connections/lists.ts';
import type { Context } from '../context.ts';
import type { ClaimList, Entity, NodeList } from '../parents.ts';

/** The schema's name of each kind of node. */
export const typeNames = {
  person: 'Person',
  organization: 'Organization',
  state: 'State',
  office: 'Office',
  'unnamed-source': 'UnnamedSource',
  channel: 'Channel',
  event: 'Event',
  place: 'Place',
  agreement: 'Agreement',
  document: 'Document',
} as const satisfies Record<EntityKind, string>;

export const typeName = (entity: Entity) => typeNames[entity.kind];

type EdgeArgs = Parameters<typeof neighbourList>[3];
type ClaimArgs = Parameters<typeof participantClaimList>[2];

/** A field that lists the nodes that edges of a relation lead to. */
export function edges(relation: Relation) {
  const asked = keptLast((args: EdgeArgs) => neighboursAsked(relation, args));
  return (parent: Entity, args: EdgeArgs, { loaders }: Context): NodeList => asked(args)(loaders, parent.id);
}

/** A field that lists the claims in which its node plays one of these parts. */
export function claimsIn(roles: readonly ParticipantRole[]) {
  const asked = keptLast((args: ClaimArgs) => participantClaimsAsked(roles, args));
  return (parent: Entity, args: ClaimArgs, { loaders }: Context): ClaimList => asked(args)(loaders, parent.id);
}
