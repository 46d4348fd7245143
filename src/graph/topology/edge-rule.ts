import { type ParticipantRole, roleCode } from '../../model/list-query.ts';
import type { Parts } from '../../store/rows/packed-claim.ts';

/** The parts at both ends of an edge as one number, the starting node's in the upper four bits. */
export const rolesOf = (from: number, to: number): number => (from << 4) | to;

/**
 * Whoever carries claims: a document, its publisher, those who relay. Edges to them are kept apart from all others, for few
 * ask for these, and hubs have one for each claim; edges from them stand among those of nodes.
 */
export type EdgeFamily = 'nodes' | 'carriers';
export const familyOf = (to: readonly ParticipantRole[]): EdgeFamily =>
  to.every(role => isCarrier(roleCode(role))) ? 'carriers' : 'nodes';

const [speaker, organization, relay] = [roleCode('speaker'), roleCode('organization'), roleCode('relay')];

/** Relays, publisher and document stand last among the parts. */
export const isCarrier = (role: number): boolean => role >= relay;

type Visit = (from: number, to: number, roles: number) => void;

/**
 * Visits the edges that one claim makes, by the parts of both ends, where several join two nodes in the order of these.
 * What it is about and who speak are all joined, and the organization to each speaker, both read both ways; who carries
 * it leads to all of these and to all others who do.
 */
export function eachEdge(parts: Parts, visit: Visit): void {
  eachNamedEdge(parts, visit);
  eachCarriedEdge(parts, visit);
}

function eachNamedEdge({ nodes, roles, count }: Parts, visit: Visit): void {
  const named = countNamed(roles, count);
  const spokenFor = roles.indexOf(organization, named);
  const joinsOrganization = spokenFor >= 0 && spokenFor < count;
  for (let a = 0; a < named; a++) {
    for (let b = 0; b < named; b++)
      if (a !== b && nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, (roles[a]! << 4) | roles[b]!);
    if (joinsOrganization && roles[a] === speaker && nodes[a] !== nodes[spokenFor])
      visit(nodes[a]!, nodes[spokenFor]!, rolesOf(speaker, organization));
  }
  if (!joinsOrganization) return;
  for (let a = 0; a < named; a++)
    if (roles[a] === speaker && nodes[a] !== nodes[spokenFor])
      visit(nodes[spokenFor]!, nodes[a]!, rolesOf(organization, speaker));
}

function eachCarriedEdge({ nodes, roles, count }: Parts, visit: Visit): void {
  const [named, carriers] = [countNamed(roles, count), firstCarrier(roles, count)];
  for (let a = carriers; a < count; a++) {
    for (let b = 0; b < named; b++)
      if (nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, rolesOf(roles[a]!, roles[b]!));
    for (let b = carriers; b < count; b++)
      if (a !== b && nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, rolesOf(roles[a]!, roles[b]!));
  }
}

/** Visits the edges from what a claim is about and who speaks to those who carry it. */
export function eachCarrierEdge({ nodes, roles, count }: Parts, visit: Visit): void {
  const [named, carriers] = [countNamed(roles, count), firstCarrier(roles, count)];
  for (let a = 0; a < named; a++)
    for (let b = carriers; b < count; b++)
      if (nodes[a] !== nodes[b]) visit(nodes[a]!, nodes[b]!, rolesOf(roles[a]!, roles[b]!));
}

/** Subject, object, further participants and speakers stand first. */
function countNamed(roles: readonly number[], count: number): number {
  let named = 0;
  while (named < count && roles[named]! <= speaker) named++;
  return named;
}

function firstCarrier(roles: readonly number[], count: number): number {
  let first = count;
  while (first > 0 && isCarrier(roles[first - 1]!)) first--;
  return first;
}
