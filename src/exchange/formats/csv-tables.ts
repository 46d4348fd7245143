// The tables of a graph: nodes, claims, edges, evidence, and the status of channels over time.

import { recordedTime } from '../../base/edtf.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import { dateOf } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { StatusInterval } from '../../model/readings/status-timeline.ts';
import type { ChannelTimeline } from '../records/exported-graph.ts';
import { writtenValue } from './claim-value.ts';
import { type Column, type CsvTable, csvTable, listCell } from './csv-table.ts';
import { type Edge, edgesOf } from './edges.ts';
import { factsOf, type NodeFacts } from './node-facts.ts';
import { writtenBounds, writtenDay } from './written-days.ts';

const fact = (name: keyof NodeFacts, about: string): Column<CanonicalEntity> => ({
  name,
  type: 'string',
  about,
  of: node => factsOf(node)[name],
});

const boundsOfNode = (node: CanonicalEntity) => {
  const dating = dateOf(node);
  return writtenBounds(dating && recordedTime(dating.edtf).bounds);
};

const nodes = csvTable<CanonicalEntity>({
  name: 'nodes.csv',
  about: 'Actors, channels, events, places, agreements and documents. Nodes that are judged the same are one.',
  key: ['id'],
  references: {},
  rows: graph => graph.nodes(),
  columns: [
    { name: 'id', type: 'string', about: 'The slug.', isRequired: true, of: ({ id }) => id },
    { name: 'kind', type: 'string', about: 'Which kind of node it is.', isRequired: true, of: ({ kind }) => kind },
    { name: 'name', type: 'string', about: 'The name it is shown under.', isRequired: true, of: ({ name }) => name },
    {
      name: 'aliases',
      type: 'array',
      about: 'Its other names.',
      of: ({ aliases }) => listCell(aliases.map(({ name }) => name)),
    },
    {
      name: 'merged',
      type: 'array',
      about: 'The slugs of nodes that are judged the same as it.',
      of: ({ mergedSlugs }) => listCell(mergedSlugs),
    },
    {
      name: 'summary',
      type: 'string',
      about: 'What it is, in the words of the curators.',
      of: ({ summary }) => summary,
    },
    {
      name: 'external_ids',
      type: 'array',
      about: 'Its ids in other catalogues, as scheme:id.',
      of: ({ externalIds }) => listCell(externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
    },
    fact('sort', 'What sort of channel, organization, event, place, agreement or office it is.'),
    fact('level', 'Of a channel: the level at which it joins its ends.'),
    fact('domain', 'Of a channel: what it is about, such as air.'),
    fact('purpose', 'Of a channel: what it is for.'),
    fact('date', 'When an event happened, a document came out or an agreement was signed, as EDTF.'),
    {
      name: 'date_earliest',
      type: 'date',
      about: 'The first day that this may be.',
      of: row => boundsOfNode(row).earliest,
    },
    { name: 'date_latest', type: 'date', about: 'The last day that this may be.', of: row => boundsOfNode(row).latest },
    fact('publisher', 'Of a document: who published it, a slug.'),
    {
      name: 'byline',
      type: 'array',
      about: 'Of a document: its authors as printed.',
      of: node => (node.kind === 'document' ? listCell(node.byline) : null),
    },
    fact('address', 'Of a document: where it is on the web.'),
    fact('language', 'Of a document: its language, a BCP 47 tag.'),
    fact('rights', 'Of a document: full, or quotation where only short quotations may be shown.'),
  ],
});

const text = (name: string, about: string, of: (claim: Claim) => string | null): Column<Claim> => ({
  name,
  type: 'string',
  about,
  of,
});
const needed = (name: string, about: string, of: (claim: Claim) => string): Column<Claim> => ({
  ...text(name, about, of),
  isRequired: true,
});
const day = (name: string, about: string, of: (claim: Claim) => string | null): Column<Claim> => ({
  ...text(name, about, of),
  type: 'date',
});
const list = (name: string, about: string, of: (claim: Claim) => readonly unknown[]): Column<Claim> => ({
  name,
  type: 'array',
  about,
  of: claim => listCell(of(claim)),
});

const inNodes = { table: 'nodes.csv', column: 'id' };
const inClaims = { table: 'claims.csv', column: 'id' };

const claims = csvTable<Claim>({
  name: 'claims.csv',
  about: 'What is claimed, by whom, of which time, when it was said, and in which document.',
  key: ['id'],
  references: {
    subject: inNodes,
    object: inNodes,
    speaker: inNodes,
    office: inNodes,
    organization: inNodes,
    party: inNodes,
    occasion: inNodes,
    publisher: inNodes,
    document: inNodes,
  },
  rows: graph => graph.claims(),
  columns: [
    needed('id', 'The document and the name of the claim in it.', ({ id }) => id),
    needed('subject', 'What it is about.', ({ subject }) => subject),
    needed('predicate', 'What it says of it, a term of the vocabulary.', ({ predicate }) => predicate),
    text('object', 'The node that it joins to the subject.', ({ object }) => object),
    text(
      'value_kind',
      'What it gives in the place of an object: status, date, count or text; unknown where there is one that is not told, none where there is none.',
      ({ value }) => value?.kind ?? null,
    ),
    text('value', 'The status, the date as EDTF, the number or the text.', claim => writtenValue(claim).value),
    text('unit', 'What is counted.', claim => writtenValue(claim).unit),
    text('language', 'The language of the text, a BCP 47 tag.', claim => writtenValue(claim).language),
    needed('polarity', 'Whether it affirms or denies.', ({ polarity }) => polarity),
    needed('modality', 'How far the speaker stands behind it.', ({ modality }) => modality),
    text('valid', 'The time that it is about, as EDTF.', ({ validTime }) => validTime?.edtf ?? null),
    day('valid_earliest', 'The first day that this may be.', ({ validBounds }) => writtenBounds(validBounds).earliest),
    day('valid_latest', 'The last day that this may be.', ({ validBounds }) => writtenBounds(validBounds).latest),
    {
      name: 'valid_at_least',
      type: 'boolean',
      about: 'Whether the source gives this time as the least.',
      of: ({ validTime }) => validTime?.atLeast ?? null,
    },
    needed('asserted', 'When it was said, as EDTF.', ({ assertedAt }) => assertedAt),
    day('asserted_earliest', 'The first day that this may be.', ({ assertedBounds }) =>
      writtenDay(assertedBounds.earliest),
    ),
    day('asserted_latest', 'The last day that this may be.', ({ assertedBounds }) => writtenDay(assertedBounds.latest)),
    { ...needed('recorded_at', 'When it entered the graph.', ({ recordedAt }) => recordedAt), type: 'datetime' },
    text(
      'speaker',
      'Who said it; empty where the publisher speaks in its own voice.',
      ({ attribution }) => attribution.speaker,
    ),
    list(
      'joint_speakers',
      'Who said it together with the speaker.',
      ({ attribution }) => attribution.jointSpeakers ?? [],
    ),
    text('office', 'In which office.', ({ attribution }) => attribution.office),
    text('organization', 'For which organization.', ({ attribution }) => attribution.organization),
    text('party', 'For which state or coalition.', ({ attribution }) => attribution.party),
    needed('manner', 'How the words reached the document.', ({ attribution }) => attribution.manner),
    text('occasion', 'The event at which it was said.', ({ attribution }) => attribution.occasion),
    list('relays', 'Who passed it on, as role:slug, from the speaker on.', ({ attribution }) =>
      attribution.relays.map(({ role, actor }) => `${role}:${actor}`),
    ),
    needed('publisher', 'Who published the document.', ({ attribution }) => attribution.publisher),
    needed('document', 'The document that carries it.', ({ document }) => document),
    list('qualifiers', 'Further participants, as role:slug.', ({ qualifiers }) =>
      qualifiers.map(({ role, entity }) => `${role}:${entity}`),
    ),
    needed('gist', 'What is claimed, in the words of the curators.', ({ gist }) => gist),
    text('note', 'A remark.', ({ note }) => note),
    list('locators', 'Where it stands in a source without a text, as kind:place.', ({ locators = [] }) =>
      locators.map(({ kind, at }) => `${kind}:${at}`),
    ),
    text('supersedes', 'The claim that it corrects.', ({ supersedes }) => supersedes),
    text('regards', 'The claim that it speaks of.', ({ regards }) => regards ?? null),
  ],
});

const edges = csvTable<Edge>({
  name: 'edges.csv',
  about: 'A row from the subject of a claim to each node that it is joined to, for programs that draw graphs.',
  key: [],
  references: { source: inNodes, target: inNodes, claim: inClaims },
  rows: async function* (graph) {
    for await (const page of graph.claims()) yield page.flatMap(edgesOf);
  },
  columns: [
    { name: 'source', type: 'string', about: 'The subject.', isRequired: true, of: ({ source }) => source },
    { name: 'target', type: 'string', about: 'The other node.', isRequired: true, of: ({ target }) => target },
    {
      name: 'role',
      type: 'string',
      about: 'The part of the other node: object, or that of a further participant.',
      isRequired: true,
      of: ({ role }) => role,
    },
    { name: 'predicate', type: 'string', about: 'What is said.', isRequired: true, of: ({ claim }) => claim.predicate },
    { name: 'claim', type: 'string', about: 'The claim.', isRequired: true, of: ({ claim }) => claim.id },
    {
      name: 'polarity',
      type: 'string',
      about: 'affirms or denies.',
      isRequired: true,
      of: ({ claim }) => claim.polarity,
    },
    {
      name: 'modality',
      type: 'string',
      about: 'How far the speaker stands behind it.',
      isRequired: true,
      of: ({ claim }) => claim.modality,
    },
    {
      name: 'valid',
      type: 'string',
      about: 'The time that it is about, as EDTF.',
      of: ({ claim }) => claim.validTime?.edtf ?? null,
    },
    {
      name: 'start',
      type: 'date',
      about: 'The first day that this may be; empty where it has no beginning.',
      of: ({ claim }) => writtenBounds(claim.validBounds).earliest,
    },
    {
      name: 'end',
      type: 'date',
      about: 'The last day that this may be; empty where it has no end.',
      of: ({ claim }) => writtenBounds(claim.validBounds).latest,
    },
  ],
});

type EvidenceRow = Evidence & { readonly claim: Claim['id']; readonly position: number };

const evidence = csvTable<EvidenceRow>({
  name: 'evidence.csv',
  about:
    'Where the words of claims stand, in Unicode code points from the beginning of a text, and the words as far as they may be shown.',
  key: ['claim', 'position'],
  references: { claim: inClaims, document: inNodes },
  rows: async function* (graph) {
    for await (const page of graph.claims())
      yield page.flatMap(({ id, evidence: pieces }) =>
        pieces.map((piece, position) => ({ ...piece, claim: id, position: position + 1 })),
      );
  },
  columns: [
    { name: 'claim', type: 'string', about: 'The claim.', isRequired: true, of: ({ claim }) => claim },
    {
      name: 'position',
      type: 'integer',
      about: 'Its place among the evidence of the claim.',
      isRequired: true,
      of: row => row.position,
    },
    { name: 'document', type: 'string', about: 'The document.', isRequired: true, of: row => row.document },
    {
      name: 'version',
      type: 'string',
      about: 'The SHA-256 of its text.',
      isRequired: true,
      of: ({ version }) => version,
    },
    { name: 'start', type: 'integer', about: 'Where the words begin.', isRequired: true, of: ({ start }) => start },
    {
      name: 'end',
      type: 'integer',
      about: 'Where they end.',
      isRequired: true,
      of: ({ start, length }) => start + length,
    },
    {
      name: 'digest',
      type: 'string',
      about: 'The SHA-256 of the words.',
      isRequired: true,
      of: ({ digest }) => digest,
    },
    {
      name: 'quotation',
      type: 'string',
      about: 'The words; empty where they may not be shown or nobody has them.',
      of: row => row.quotation,
    },
  ],
});

type StatusRow = StatusInterval & Pick<ChannelTimeline, 'channel'>;

const reading = (name: string, about: string, of: (row: StatusRow) => string | null): Column<StatusRow> => ({
  name,
  type: 'string',
  about,
  of,
});

const status = csvTable<StatusRow>({
  name: 'status.csv',
  about: 'The status of each channel over time, as it is read from all that is said of it.',
  key: [],
  references: { channel: inNodes },
  rows: async function* (graph) {
    for await (const page of graph.timelines())
      yield page.flatMap(({ channel, intervals }) => intervals.map(interval => ({ ...interval, channel })));
  },
  columns: [
    { ...reading('channel', 'The channel.', ({ channel }) => channel), isRequired: true },
    { ...reading('from', 'The first day; empty where there is none.', ({ from }) => writtenDay(from)), type: 'date' },
    { ...reading('to', 'The last day; empty where there is none.', ({ to }) => writtenDay(to)), type: 'date' },
    {
      ...reading('state', 'agreed, disputed, changed, mixed, unknown, planned or proposed.', row => row.reading.state),
      isRequired: true,
    },
    reading('basis', 'attested, presumed, or from-lines.', row => row.reading.basis),
    reading('coverage', 'Whether the claims cover the days for certain, or possibly.', row => row.reading.coverage),
    reading('group', 'The group of statuses that holds.', row => row.reading.group),
    reading('status', 'The status that every deciding position affirms.', row => row.reading.status),
    reading('changed_from', 'On a day of change, the group before.', row => row.reading.from),
    reading('denied', 'The status that every deciding position denies.', row => row.reading.denied),
    reading('reason', 'Why nothing can be said.', row => row.reading.reason),
    {
      name: 'claims',
      type: 'array',
      about: 'The claims that decide.',
      of: row => listCell([...new Set(row.reading.deciding.map(({ claim }) => claim.id))]),
    },
  ],
});

export const csvTables: readonly CsvTable[] = [nodes, edges, claims, evidence, status];
