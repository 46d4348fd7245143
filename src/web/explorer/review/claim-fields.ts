import type {
  ClaimInput,
  EvidenceInput,
  LocatorInput,
  QualifierInput,
  RelayInput,
  WholeClaimFragment,
} from '../generated/graphql.ts';
import { type Field, linesOf, typed, type Values } from './fields.ts';

/** A claim as the fields of a form, and such fields as a claim for the API. */

const contentKinds = ['object', 'status', 'date', 'count', 'text', 'localText', 'unspecified'] as const;
type ContentKind = (typeof contentKinds)[number];

/** Words of the vocabulary that a form offers. */
export type Offered = { readonly predicates: readonly string[]; readonly statuses: readonly string[] };

/** `places`: how many places of evidence there are. */
export function claimFields(places: number, { predicates, statuses }: Offered): readonly Field[] {
  return [
    { name: 'gist', label: 'What is claimed', kind: 'text', hint: 'in your own words' },
    { name: 'subject', label: 'About', kind: 'line', hint: 'a slug' },
    { name: 'predicate', label: 'Predicate', kind: 'choice', options: predicates },
    { name: 'contentKind', label: 'Says', kind: 'choice', options: contentKinds },
    {
      name: 'content',
      label: 'What it says',
      kind: 'line',
      options: statuses,
      hint: 'a slug, a status, a date, “15 posts”, words, “ru слова”, or UNKNOWN and NONE',
    },
    { name: 'qualifiers', label: 'Further participants', kind: 'lines', hint: 'one a line, such as SIDE russia' },
    { name: 'polarity', label: 'Affirmed or denied', kind: 'choice', options: ['AFFIRMS', 'DENIES'] },
    {
      name: 'modality',
      label: 'How far the speaker stands behind it',
      kind: 'choice',
      options: ['ASSERTED', 'TO_KNOWLEDGE', 'BELIEVED', 'PLANNED', 'EXPECTED', 'CONDITIONAL', 'DECLINED'],
    },
    { name: 'validTime.edtf', label: 'When it held', kind: 'line', hint: 'EDTF; empty where the source does not say' },
    { name: 'validTime.atLeast', label: 'At least since then', kind: 'flag' },
    { name: 'validTime.note', label: 'How that is known', kind: 'line' },
    { name: 'assertedAt', label: 'When it was said', kind: 'line', hint: 'EDTF' },
    { name: 'assertedNote', label: 'How that date is known', kind: 'line' },
    { name: 'attribution.speaker', label: 'Who said it', kind: 'line', hint: 'a slug; empty: the outlet itself' },
    { name: 'attribution.jointSpeakers', label: 'Together with', kind: 'lines', hint: 'slugs, one a line' },
    { name: 'attribution.office', label: 'In which office', kind: 'line' },
    { name: 'attribution.organization', label: 'For which organization', kind: 'line' },
    { name: 'attribution.party', label: 'For which state', kind: 'line' },
    {
      name: 'attribution.manner',
      label: 'How the words are given',
      kind: 'choice',
      options: ['DIRECT', 'PARAPHRASED', 'OWN_VOICE'],
    },
    { name: 'attribution.occasion', label: 'On which occasion', kind: 'line' },
    {
      name: 'attribution.relays',
      label: 'Who passed it on',
      kind: 'lines',
      hint: 'one a line, such as AGENCY reuters',
    },
    ...Array.from({ length: places }, (_place, index) => evidenceFields(index)).flat(),
    {
      name: 'locators',
      label: 'Where the words stand in a source without a text',
      kind: 'lines',
      hint: 'PAGE | 112 | the words',
    },
    { name: 'regards', label: 'The claim that it speaks of', kind: 'line', hint: 'a slug' },
    { name: 'note', label: 'Remark', kind: 'text' },
    {
      name: 'name',
      label: 'Its name within the document',
      kind: 'line',
      hint: 'lower-case letters, digits and hyphens',
    },
  ];
}

export const evidenceFields = (index: number): readonly Field[] => [
  { name: `evidence[${index}].quotation`, label: 'The words as printed', kind: 'text' },
  { name: `evidence[${index}].start`, label: 'Where they begin, in characters from 0', kind: 'line' },
  {
    name: `evidence[${index}].keep`,
    label: 'The record holds these words: an official’s own, 25 at most',
    kind: 'flag',
  },
];

export function valuesOf(claim: WholeClaimFragment): Values {
  const { attribution, validTime, evidence } = claim;
  const [speaker, ...joint] = attribution.speakers;
  const [contentKind, content] = contentOf(claim);
  const places = evidence.flatMap(({ quotation, start }, index) => [
    [`evidence[${index}].quotation`, quotation ?? ''],
    [`evidence[${index}].start`, String(start)],
    [`evidence[${index}].keep`, flag(attribution.manner === 'DIRECT' && mayBeKept(quotation))],
    [`evidence[${index}].version`, claim.evidence[index]!.version.sha256],
  ]);
  return {
    gist: claim.gist,
    subject: claim.subject.slug,
    predicate: claim.predicate,
    contentKind,
    content,
    qualifiers: claim.qualifiers.map(({ role, entity }) => `${role} ${entity.slug}`).join('\n'),
    polarity: claim.polarity,
    modality: claim.modality,
    'validTime.edtf': validTime?.edtf ?? '',
    'validTime.atLeast': flag(validTime?.atLeast ?? false),
    'validTime.note': validTime?.note ?? '',
    assertedAt: claim.assertedAt,
    assertedNote: claim.assertedNote ?? '',
    'attribution.speaker': speaker?.slug ?? '',
    'attribution.jointSpeakers': joint.map(({ slug }) => slug).join('\n'),
    'attribution.office': attribution.office?.slug ?? '',
    'attribution.organization': attribution.organization?.slug ?? '',
    'attribution.party': attribution.party?.slug ?? '',
    'attribution.manner': attribution.manner,
    'attribution.occasion': attribution.occasion?.slug ?? '',
    'attribution.relays': attribution.relays.map(({ role, actor }) => `${role} ${actor.slug}`).join('\n'),
    ...Object.fromEntries(places),
    locators: claim.locators
      .map(({ kind, at, quotation }) => [kind, at, quotation].filter(Boolean).join(' | '))
      .join('\n'),
    regards: claim.regards?.slug ?? '',
    note: claim.note ?? '',
    name: claim.slug.split('/')[1]!,
  };
}

const flag = (isSet: boolean) => (isSet ? 'yes' : '');
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether the words are few enough; the server counts them once more. */
const mayBeKept = (quotation: string | null) =>
  quotation !== null && [...words.segment(quotation)].filter(({ isWordLike }) => isWordLike).length <= 25;

function contentOf({ object, value }: WholeClaimFragment): readonly [ContentKind, string] {
  if (object) return ['object', object.slug];
  switch (value?.__typename) {
    case 'StatusValue':
      return ['status', value.status];
    case 'DateValue':
      return ['date', value.edtf];
    case 'CountValue':
      return ['count', `${value.count} ${value.unit}`];
    case 'TextValue':
      return value.language === null ? ['text', value.text] : ['localText', `${value.language} ${value.text}`];
    default:
      return ['unspecified', value?.because ?? ''];
  }
}

/** Enum values go as they were typed: what is none of them the API refuses, with its place. */
export function toClaimInput(values: Values): ClaimInput {
  const edtf = typed(values['validTime.edtf']);
  const speaker = typed(values['attribution.speaker']);
  return {
    name: values.name ?? '',
    subject: values.subject ?? '',
    predicate: values.predicate ?? '',
    content: toContent(values.contentKind as ContentKind, values.content ?? ''),
    qualifiers: linesOf(values.qualifiers).map(line => toPart(line, 'entity') as QualifierInput),
    polarity: values.polarity as ClaimInput['polarity'],
    modality: values.modality as ClaimInput['modality'],
    validTime:
      edtf === null
        ? null
        : {
            edtf,
            atLeast: values['validTime.atLeast'] === 'yes',
            note: typed(values['validTime.note']),
          },
    assertedAt: typed(values.assertedAt),
    assertedNote: typed(values.assertedNote),
    gist: values.gist ?? '',
    note: typed(values.note),
    attribution: {
      speaker,
      jointSpeakers: linesOf(values['attribution.jointSpeakers']),
      office: typed(values['attribution.office']),
      organization: typed(values['attribution.organization']),
      party: typed(values['attribution.party']),
      manner: values['attribution.manner'] as never,
      occasion: typed(values['attribution.occasion']),
      relays: linesOf(values['attribution.relays']).map(line => toPart(line, 'actor') as RelayInput),
    },
    evidence: toEvidence(values),
    locators: linesOf(values.locators).map(toLocator),
    regards: typed(values.regards),
  };
}

function toContent(kind: ContentKind, text: string): ClaimInput['content'] {
  const [first = '', ...others] = text.trim().split(/\s+/);
  switch (kind) {
    case 'count':
      return { count: { count: Number(first), unit: others.join(' ') } };
    case 'localText':
      return { localText: { language: first, text: others.join(' ') } };
    default:
      return { [kind]: text.trim() } as unknown as ClaimInput['content'];
  }
}

/** Such as `SIDE russia`. */
function toPart(line: string, who: 'entity' | 'actor'): object {
  const [role = '', slug = ''] = line.split(/\s+/, 2);
  return { role, [who]: slug };
}

function toEvidence(values: Values): EvidenceInput[] {
  const places = Object.keys(values).filter(name => /^evidence\[\d+\]\.start$/.test(name));
  return places.map((_place, index) => ({
    version: values[`evidence[${index}].version`] ?? null,
    start: Number(values[`evidence[${index}].start`]),
    quotation: values[`evidence[${index}].quotation`] ?? '',
    keep: values[`evidence[${index}].keep`] === 'yes',
  }));
}

function toLocator(line: string): LocatorInput {
  const [kind = '', at = '', ...words] = line.split('|').map(part => part.trim());
  return { kind: kind as LocatorInput['kind'], at, quotation: typed(words.join('|')) };
}
