// The words of claims as linked data: RDF reification for what is said, PROV-O for who said it and when it was recorded,
// the Web Annotation vocabulary for where its words stand, and terms of our own for the rest. One table for JSON-LD and Turtle.

export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  /** Our own; the same whatever server a graph comes from. */
  bc: 'urn:backchannel:term:',
} as const;

/** A date of the Library of Congress's Extended Date/Time Format. */
export const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** What the values of a term are: nodes and terms by their IRIs, resources within, or literals of a type. */
export type TermKind = 'iri' | 'within' | 'text' | 'edtf' | 'date' | 'dateTime' | 'integer' | 'boolean';

type Term = { readonly iri: `${keyof typeof prefixes}:${string}`; readonly kind: TermKind };

const iri = (name: Term['iri']): Term => ({ iri: name, kind: 'iri' });
const text = (name: Term['iri']): Term => ({ iri: name, kind: 'text' });
const of = (kind: TermKind, name: Term['iri']): Term => ({ iri: name, kind });

export const linkedTerms = {
  // a claim
  subject: iri('rdf:subject'),
  predicate: iri('rdf:predicate'),
  object: iri('rdf:object'),
  statusValue: iri('rdf:object'),
  unspecifiedValue: iri('rdf:object'),
  dateValue: of('edtf', 'rdf:object'),
  countValue: of('integer', 'rdf:object'),
  textValue: text('rdf:object'),
  unit: text('bc:unit'),
  polarity: iri('bc:polarity'),
  modality: iri('bc:modality'),
  valid: of('edtf', 'bc:valid'),
  validEarliest: of('date', 'bc:validEarliest'),
  validLatest: of('date', 'bc:validLatest'),
  validAtLeast: of('boolean', 'bc:validAtLeast'),
  asserted: of('edtf', 'bc:asserted'),
  assertedEarliest: of('date', 'bc:assertedEarliest'),
  assertedLatest: of('date', 'bc:assertedLatest'),
  recordedAt: of('dateTime', 'prov:generatedAtTime'),
  gist: text('rdfs:label'),
  note: text('rdfs:comment'),
  manner: iri('bc:manner'),
  occasion: iri('bc:occasion'),
  document: iri('prov:hadPrimarySource'),
  attributedTo: iri('prov:wasAttributedTo'),
  attribution: of('within', 'prov:qualifiedAttribution'),
  qualifier: of('within', 'bc:qualifier'),
  evidence: of('within', 'bc:evidence'),
  locator: of('within', 'bc:locator'),
  revisionOf: iri('prov:wasRevisionOf'),
  regards: iri('bc:regards'),
  // who said it, and who passed it on, in their order
  agent: iri('prov:agent'),
  role: iri('prov:hadRole'),
  position: of('integer', 'bc:position'),
  // a further participant
  participant: iri('bc:participant'),
  participantRole: iri('bc:participantRole'),
  // where the words stand
  body: iri('oa:hasBody'),
  target: of('within', 'oa:hasTarget'),
  source: iri('oa:hasSource'),
  version: iri('bc:version'),
  selector: of('within', 'oa:hasSelector'),
  start: of('integer', 'oa:start'),
  end: of('integer', 'oa:end'),
  exact: text('oa:exact'),
  digest: text('bc:digest'),
  locatorKind: text('bc:locatorKind'),
  place: text('bc:place'),
  // a node
  name: text('rdfs:label'),
  alias: text('bc:alias'),
  merged: text('bc:merged'),
  summary: text('rdfs:comment'),
  externalId: text('bc:externalId'),
  sort: iri('bc:sort'),
  level: iri('bc:level'),
  domain: iri('bc:domain'),
  purpose: text('bc:purpose'),
  date: of('edtf', 'bc:date'),
  publisher: iri('dcterms:publisher'),
  creator: text('dcterms:creator'),
  address: of('iri', 'dcterms:source'),
  language: text('dcterms:language'),
  rights: iri('dcterms:rights'),
} as const satisfies Readonly<Record<string, Term>>;
export type LinkedTerm = keyof typeof linkedTerms;

/** A text in a language, a BCP 47 tag. */
export type TextInLanguage = { readonly '@value': string; readonly '@language': string };

/** A resource as JSON-LD has it; one without an id is a blank node. */
export type Resource = { readonly id?: string; readonly type: string | readonly string[] } & {
  readonly [Name in LinkedTerm]?: LinkedValue | readonly LinkedValue[] | undefined;
};
export type LinkedValue = string | number | boolean | TextInLanguage | Resource;

const coercions: Readonly<Record<TermKind, string | null>> = {
  iri: '@id',
  within: null,
  text: null,
  edtf: edtfType,
  date: 'xsd:date',
  dateTime: 'xsd:dateTime',
  integer: 'xsd:integer',
  boolean: 'xsd:boolean',
};

/** The context of JSON-LD 1.1; `base`: what addresses of nodes and claims begin with. */
export function contextFor(base: string): object {
  const terms = Object.entries(linkedTerms).map(([name, { iri: id, kind }]) => {
    const type = coercions[kind];
    return [name, type === null ? id : { '@id': id, '@type': type }];
  });
  return {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(Object.entries(prefixes).map(([name, id]) => [name, { '@id': id, '@prefix': true }])),
    at: { '@id': base, '@prefix': true },
    ...Object.fromEntries(terms),
  };
}
