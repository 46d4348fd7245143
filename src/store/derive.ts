import type { EntityId } from '../base/ids.ts';
import { type Claim, holderOf } from '../model/claim.ts';
import { type EntityKind, entityKinds } from '../model/entity.ts';
import { type ParticipantRole, participantRoles } from '../model/query.ts';
import { endPredicates } from '../model/vocabulary.ts';
import type { AdjacencyTable, ChannelSideTable, ParticipationTable } from './tables.ts';

/** What the store knows of a node when it derives edges: the row it is read as, and its kind. */
export type NodeRef = { readonly canonical: number; readonly kind: EntityKind };

type ClaimParts = Pick<
  Claim,
  | 'subject'
  | 'predicate'
  | 'object'
  | 'qualifiers'
  | 'polarity'
  | 'attribution'
  | 'document'
  | 'assertedBounds'
  | 'review'
  | 'withdrawal'
>;
type Part = NodeRef & { readonly role: ParticipantRole };

export const roleCode = (role: ParticipantRole): number => participantRoles.indexOf(role);
export const kindCode = (kind: EntityKind): number => entityKinds.indexOf(kind);

/** Pairs of roles that make an edge, each read both ways. Documents and speakers are joined to what a claim is about. */
const joined: ReadonlySet<string> = new Set(
  (
    [
      ['subject', 'object'],
      ['subject', 'qualifier'],
      ['object', 'qualifier'],
      ['qualifier', 'qualifier'],
      ['speaker', 'subject'],
      ['speaker', 'object'],
      ['speaker', 'qualifier'],
      ['speaker', 'organization'],
      ['document', 'subject'],
      ['document', 'object'],
      ['document', 'qualifier'],
      ['document', 'speaker'],
    ] as const
  ).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

export function deriveParticipation(
  claim: ClaimParts,
  row: number,
  node: (id: EntityId) => NodeRef,
): ParticipationTable[] {
  return partsOf(claim, node).map(part => ({
    node: part.canonical,
    role: roleCode(part.role),
    claim: row,
    asserted_earliest: claim.assertedBounds.earliest,
  }));
}

export function deriveAdjacency(
  claim: ClaimParts,
  row: number,
  predicate: number,
  node: (id: EntityId) => NodeRef,
): AdjacencyTable[] {
  const parts = partsOf(claim, node);
  return parts.flatMap(from =>
    parts
      .filter(to => to.canonical !== from.canonical && joined.has(`${from.role} ${to.role}`))
      .map(to => ({
        node: from.canonical,
        role: roleCode(from.role),
        neighbour_kind: kindCode(to.kind),
        neighbour: to.canonical,
        neighbour_role: roleCode(to.role),
        predicate,
        claim: row,
      })),
  );
}

/** Who is on a channel in whatever claim; whether as a side is said by claims that stand. */
export function deriveSides(claim: ClaimParts, node: (id: EntityId) => NodeRef): ChannelSideTable[] {
  if (!endPredicates.includes(claim.predicate) || claim.polarity === 'denies' || claim.object === null) return [];
  const channel = node(claim.subject).canonical;
  const end = node(claim.object);
  const stands = claim.review === 'accepted' && claim.withdrawal === null;
  const sides = claim.qualifiers
    .filter(qualifier => qualifier.role === 'side')
    .map(({ entity }) => node(entity).canonical);
  const endIsSide =
    sides.includes(end.canonical) || (sides.length === 0 && (end.kind === 'state' || end.kind === 'organization'));
  return [
    { channel, side: end.canonical, is_side: stands && endIsSide ? 1 : 0 },
    ...sides.filter(side => side !== end.canonical).map(side => ({ channel, side, is_side: stands ? 1 : 0 })),
  ];
}

/** Everybody who takes part, once for each role. */
function partsOf(claim: ClaimParts, node: (id: EntityId) => NodeRef): Part[] {
  const { office, organization, party, occasion, relays, publisher } = claim.attribution;
  const named: [ParticipantRole, EntityId | null][] = [
    ['subject', claim.subject],
    ['object', claim.object],
    ...claim.qualifiers.map(({ entity }): [ParticipantRole, EntityId] => ['qualifier', entity]),
    ['speaker', holderOf(claim as Claim)],
    ['office', office],
    ['organization', organization],
    ['party', party],
    ['occasion', occasion],
    ...relays.map(({ actor }): [ParticipantRole, EntityId] => ['relay', actor]),
    ['publisher', publisher],
    ['document', claim.document],
  ];
  const seen = new Set<string>();
  return named.flatMap(([role, id]) => {
    if (id === null) return [];
    const ref = node(id);
    const key = `${role} ${ref.canonical}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...ref, role }];
  });
}
