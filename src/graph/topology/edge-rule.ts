import { type ParticipantRole, roleCode } from '../../model/list-query.ts';
import type { Parts } from '../../store/rows/packed-claim.ts';

/** The parts at both ends of an edge as one number, the starting node's in the upper four bits. */
export const rolesOf = (from: number, to: number): number => (from << 4) | to;

/** Edges to and from documents are kept apart: searches follow none of them. */
export type EdgeFamily = 'nodes' | 'documents';
export const familyOf = (roles: readonly ParticipantRole[]): EdgeFamily =>
  roles.includes('document') ? 'documents' : 'nodes';

const [speaker, organization, document] = [roleCode('speaker'), roleCode('organization'), roleCode('document')];

/**
 * Visits the edges between nodes that one claim makes, each read both ways, by the parts of both ends: what it is about
 * and who speaks are all joined, and the organization to the speaker.
 */
export function eachEdge(
  { nodes, roles, count }: Parts,
  visit: (from: number, to: number, roles: number) => void,
): void {
  const named = countNamed(roles, count);
  const spokenFor = roles.indexOf(organization, named);
  const hasSpeaker = named > 0 && roles[named - 1] === speaker;
  const joinsOrganization = hasSpeaker && spokenFor >= 0 && spokenFor < count;
  for (let a = 0; a < named; a++) {
    for (let b = 0; b < named; b++)
      if (a !== b && nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, (roles[a]! << 4) | roles[b]!);
    if (joinsOrganization && a === named - 1 && nodes[a] !== nodes[spokenFor])
      visit(nodes[a]!, nodes[spokenFor]!, rolesOf(speaker, organization));
  }
  if (joinsOrganization && nodes[named - 1] !== nodes[spokenFor])
    visit(nodes[spokenFor]!, nodes[named - 1]!, rolesOf(organization, speaker));
}

/** The same for the edges that join the document to what the claim is about and to who speaks. */
export function eachDocumentEdge(
  { nodes, roles, count }: Parts,
  visit: (from: number, to: number, roles: number) => void,
): void {
  const named = countNamed(roles, count);
  const own = count - 1;
  if (roles[own] !== document) return;
  for (let a = 0; a < named; a++) {
    if (nodes[a] === nodes[own]) continue;
    visit(nodes[a]!, nodes[own]!, (roles[a]! << 4) | document);
  }
  for (let a = 0; a < named; a++)
    if (nodes[a] !== nodes[own]) visit(nodes[own]!, nodes[a]!, (document << 4) | roles[a]!);
}

/** Subject, object, further participants and speaker stand first. */
function countNamed(roles: readonly number[], count: number): number {
  let named = 0;
  while (named < count && roles[named]! <= speaker) named++;
  return named;
}
