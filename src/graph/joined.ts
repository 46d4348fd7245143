import { type ParticipantRole, participantRoles } from '../model/query.ts';
import type { Parts } from '../store/packed.ts';

/** Which parts of a claim make an edge, each read both ways. Documents and speakers are joined to what a claim is about. */
const pairs = [
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
] as const satisfies readonly (readonly [ParticipantRole, ParticipantRole])[];

export const roleCode = (role: ParticipantRole): number => participantRoles.indexOf(role);
/** The parts at both ends of an edge as one number, the starting node's in the upper four bits. */
export const rolesOf = (from: number, to: number): number => (from << 4) | to;

/** Edges to and from documents are kept apart: searches follow none of them. */
export type EdgeFamily = 'nodes' | 'documents';
export const familyOf = (roles: readonly ParticipantRole[]): EdgeFamily =>
  roles.includes('document') ? 'documents' : 'nodes';

const families: Record<EdgeFamily, Uint8Array> = { nodes: new Uint8Array(256), documents: new Uint8Array(256) };
for (const [a, b] of pairs) {
  const family = families[familyOf([a, b])];
  family[rolesOf(roleCode(a), roleCode(b))] = 1;
  family[rolesOf(roleCode(b), roleCode(a))] = 1;
}

/** Visits the edges that one claim makes, by the parts of both ends. */
export function eachEdge(
  { nodes, roles, count }: Parts,
  family: EdgeFamily,
  visit: (from: number, to: number, roles: number) => void,
): void {
  const joined = families[family];
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const both = (roles[a]! << 4) | roles[b]!;
      if (joined[both] === 1 && nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, both);
    }
  }
}
