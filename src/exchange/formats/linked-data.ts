// Claims and nodes as resources of linked data, with names that begin with `at:` (where the graph is) or a prefix.

import { type Claim, type Evidence, holdersOf, type Locator } from '../../model/claim.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { KindOfNode } from './kinds-of-nodes.ts';
import type { LinkedValue, Resource } from './linked-terms.ts';
import { factsOf } from './node-facts.ts';
import { writtenBounds } from './written-days.ts';

const classes: Readonly<Record<EntityKind, readonly string[]>> = {
  person: ['bc:Person', 'prov:Person'],
  organization: ['bc:Organization', 'prov:Organization'],
  state: ['bc:State', 'prov:Agent'],
  office: ['bc:Office', 'prov:Agent'],
  'unnamed-source': ['bc:UnnamedSource', 'prov:Agent'],
  channel: ['bc:Channel'],
  event: ['bc:Event'],
  place: ['bc:Place', 'prov:Location'],
  agreement: ['bc:Agreement'],
  document: ['bc:Document', 'prov:Entity'],
};

/** Left out where there is nothing. */
const orNone = <Value extends LinkedValue>(value: Value | null): Value | undefined => value ?? undefined;
const orEmpty = <Value extends LinkedValue>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

const termIri = (name: string) => `bc:${name}`;
const maybeTerm = (name: string | null) => (name === null ? undefined : termIri(name));
const claimIri = (id: string): string => `at:claim/${id}`;

/** `kindOf`: of nodes, without which their addresses are not known. */
export function linkedClaim(claim: Claim, kindOf: KindOfNode): Resource {
  const nodeIri = (id: string) => `at:${kindOf(id)}/${id}`;
  const maybeNode = (id: string | null) => (id === null ? undefined : nodeIri(id));
  const id = claimIri(claim.id);
  const valid = writtenBounds(claim.validBounds);
  const asserted = writtenBounds(claim.assertedBounds);
  const { occasion, manner } = claim.attribution;
  return {
    id,
    type: ['rdf:Statement', 'bc:Claim', 'prov:Entity'],
    subject: nodeIri(claim.subject),
    predicate: termIri(claim.predicate),
    object: maybeNode(claim.object),
    ...givenValue(claim),
    polarity: termIri(claim.polarity),
    modality: termIri(claim.modality),
    valid: claim.validTime?.edtf,
    validEarliest: orNone(valid.earliest),
    validLatest: orNone(valid.latest),
    validAtLeast: claim.validTime?.atLeast || undefined,
    asserted: claim.assertedAt,
    assertedEarliest: orNone(asserted.earliest),
    assertedLatest: orNone(asserted.latest),
    recordedAt: claim.recordedAt,
    gist: claim.gist,
    note: orNone(claim.note),
    manner: termIri(manner),
    occasion: maybeNode(occasion),
    document: nodeIri(claim.document),
    attributedTo: holdersOf(claim).map(nodeIri),
    attribution: attributionsOf(claim).map(({ role, agent }, position) => ({
      type: 'prov:Attribution',
      agent: nodeIri(agent),
      role: termIri(role),
      position: position + 1,
    })),
    qualifier: orEmpty(
      claim.qualifiers.map(({ role, entity }) => ({
        type: 'bc:Qualifier',
        participant: nodeIri(entity),
        participantRole: termIri(role),
      })),
    ),
    evidence: orEmpty(claim.evidence.map((piece, place) => annotationOf(piece, id, place, nodeIri))),
    locator: orEmpty((claim.locators ?? []).map(locatorOf)),
    revisionOf: claim.supersedes === null ? undefined : claimIri(claim.supersedes),
    regards: claim.regards === undefined ? undefined : claimIri(claim.regards),
  };
}

function givenValue({ value }: Claim): Partial<Resource> {
  switch (value?.kind) {
    case 'status':
      return { statusValue: termIri(value.status) };
    case 'date':
      return { dateValue: value.edtf };
    case 'count':
      return { countValue: String(value.count), unit: value.unit };
    case 'text':
      return { textValue: value.language ? { '@value': value.text, '@language': value.language } : value.text };
    case 'unknown':
    case 'none':
      return { unspecifiedValue: termIri(`value-${value.kind}`) };
    default:
      return {};
  }
}

/** The chain from those who said it to the publisher, each with the part played in it. */
function attributionsOf({ attribution }: Claim): { readonly role: string; readonly agent: string }[] {
  const { speaker, jointSpeakers = [], office, organization, party, relays, publisher } = attribution;
  return [
    ...(speaker === null ? [] : [speaker, ...jointSpeakers].map(agent => ({ role: 'speaker', agent }))),
    ...(office === null ? [] : [{ role: 'office', agent: office }]),
    ...(organization === null ? [] : [{ role: 'organization', agent: organization }]),
    ...(party === null ? [] : [{ role: 'party', agent: party }]),
    ...relays.map(({ role, actor }) => ({ role: `relay-${role}`, agent: actor })),
    { role: 'publisher', agent: publisher },
  ];
}

/** An annotation whose target is where the words stand, in Unicode code points, and whose body is the claim. */
function annotationOf(piece: Evidence, claim: string, place: number, nodeIri: (id: string) => string): Resource {
  const { start, length, quotation } = piece;
  const position: Resource = { type: 'oa:TextPositionSelector', start, end: start + length };
  const words: Resource | null = quotation === null ? null : { type: 'oa:TextQuoteSelector', exact: quotation };
  return {
    id: `${claim}#evidence-${place + 1}`,
    type: 'oa:Annotation',
    body: claim,
    target: {
      type: 'oa:SpecificResource',
      source: nodeIri(piece.document),
      version: `urn:sha256:${piece.version}`,
      digest: piece.digest,
      selector: words === null ? position : [position, words],
    },
  };
}

const locatorOf = ({ kind, at, quotation }: Locator): Resource => ({
  type: 'bc:Locator',
  locatorKind: kind,
  place: at,
  exact: orNone(quotation),
});

export function linkedNode(node: CanonicalEntity, kindOf: KindOfNode): Resource {
  const facts = factsOf(node);
  return {
    id: `at:${node.kind}/${node.id}`,
    type: classes[node.kind],
    name: node.name,
    alias: orEmpty(
      node.aliases.map(({ name, language }) => (language === null ? name : { '@value': name, '@language': language })),
    ),
    merged: orEmpty(node.mergedSlugs),
    summary: orNone(node.summary),
    externalId: orEmpty(node.externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
    sort: maybeTerm(facts.sort),
    level: maybeTerm(facts.level),
    domain: maybeTerm(facts.domain),
    purpose: orNone(facts.purpose),
    date: orNone(facts.date),
    publisher: facts.publisher === null ? undefined : `at:${kindOf(facts.publisher)}/${facts.publisher}`,
    creator: node.kind === 'document' ? orEmpty(node.byline) : undefined,
    address: orNone(facts.address && iriOf(facts.address)),
    language: orNone(facts.language),
    rights: maybeTerm(facts.rights),
  };
}

/** Null where it is none. */
function iriOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).href.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
