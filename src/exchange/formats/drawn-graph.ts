// What programs that draw graphs are told of nodes and edges, in GEXF and in GraphML alike.

import type { Claim } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { Edge } from './edges.ts';
import { factsOf } from './node-facts.ts';

export type DrawnFact<Of> = {
  readonly name: string;
  readonly of: (of: Of) => string | null;
};

export const nodeFactsDrawn: readonly DrawnFact<CanonicalEntity>[] = [
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'sort', of: node => factsOf(node).sort },
  { name: 'level', of: node => factsOf(node).level },
  { name: 'domain', of: node => factsOf(node).domain },
  { name: 'date', of: node => factsOf(node).date },
  { name: 'summary', of: ({ summary }) => summary },
];

const said = (name: string, of: (claim: Claim) => string | null): DrawnFact<Edge> => ({
  name,
  of: ({ claim }) => of(claim),
});

export const edgeFactsDrawn: readonly DrawnFact<Edge>[] = [
  said('claim', ({ id }) => id),
  said('predicate', ({ predicate }) => predicate),
  { name: 'role', of: ({ role }) => role },
  said('polarity', ({ polarity }) => polarity),
  said('modality', ({ modality }) => modality),
  said('valid', ({ validTime }) => validTime?.edtf ?? null),
  said('asserted', ({ assertedAt }) => assertedAt),
  said('speaker', ({ attribution }) => attribution.speaker ?? attribution.publisher),
  said('document', ({ document }) => document),
  said('gist', ({ gist }) => gist),
];

/** What names an edge in its file: its claim, and its place among the edges of this. */
export const edgeId = (claim: Claim, place: number): string => `${claim.id}/${place + 1}`;
