/** What all claims that are drafted of an article share: its nodes, its places, and who said what. */
import type { Edtf } from '../../base/edtf.ts';
import type { EntityId, Sha256 } from '../../base/ids.ts';
import { codePointPlaces, sha256 } from '../../base/text.ts';
import type { StatedAttribution, StatedClaim } from '../../model/draft.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Findings, FoundStatement } from '../article-findings.ts';
import { knownOrganizations } from '../find/name-words.ts';
import { outletsByName } from '../find/organizations.ts';
import { stateNamed } from '../find/states.ts';
import type { Speaker } from '../resolve/actors.ts';
import type { Span } from '../span.ts';
import type { Register } from './linked-nodes.ts';
import { toldOffice } from './told-office.ts';

export type ProposedClaim = StatedClaim & {
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  readonly drawnFrom: DrawnFrom;
};

/** What a claim was drawn from, by its number among what was found: a status, one who is at an end of a channel, or something else. */
export type DrawnFrom =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'end'; readonly channel: number; readonly party: string }
  | { readonly kind: 'other' };

/** An article while claims are drafted of it. */
export type Drafting = {
  readonly text: string;
  readonly findings: Findings;
  /** EDTF; null where nothing tells. */
  readonly published: string | null;
  readonly register: Register;
  readonly evidenceAt: (span: Span) => StatedClaim['evidence'][number];
};

/** Makes evidence of places in a text; `version` is the text's digest. */
export function evidenceIn(text: string, version: Sha256): Drafting['evidenceAt'] {
  const places = codePointPlaces(text);
  return ({ start, end }) => {
    const from = places.toCodePoints(start);
    return {
      version,
      start: from,
      length: places.toCodePoints(end) - from,
      digest: sha256(text.slice(start, end)),
      quotation: null,
    };
  };
}

type Told = {
  /** Within the document. */
  readonly name: string;
  readonly subject: EntityId;
  readonly predicate: string;
  readonly gist: string;
  readonly evidence: Span;
  readonly score: number;
  /** Who says it; null: the outlet in its own voice. */
  readonly speaker: Speaker | null;
  /** Left out: something else than a status or an end. */
  readonly drawnFrom?: DrawnFrom;
} & Partial<Pick<StatedClaim, 'object' | 'value' | 'qualifiers' | 'polarity' | 'modality' | 'validTime'>>;

/** A claim that says what it is given, and nothing else. */
export function claimOf(drafting: Drafting, { evidence, speaker, score, ...told }: Told): ProposedClaim {
  return {
    object: null,
    value: null,
    qualifiers: [],
    polarity: 'affirms',
    modality: 'asserted',
    validTime: null,
    assertedAt: null,
    assertedNote: null,
    note: null,
    drawnFrom: { kind: 'other' },
    review: 'proposed',
    supersedes: null,
    withdrawal: null,
    attribution: attributionOf(drafting, { speaker, evidence }),
    ...told,
    evidence: [drafting.evidenceAt(evidence)],
    score,
  };
}

/** A time that a claim is about, as the text tells it. */
export const timeOf = (edtf: string | null): StatedClaim['validTime'] =>
  edtf === null ? null : { edtf: edtf as Edtf, atLeast: false, note: null };

/** Who said it, in which office and for whom as far as the text tells, and which outlet passed it on. */
function attributionOf(
  drafting: Drafting,
  { speaker, evidence }: { readonly speaker: Speaker | null; readonly evidence: Span },
): StatedAttribution {
  const silent = { office: null, organization: null, party: null, occasion: null, manner: null, relays: [] };
  if (speaker === null) return { speaker: null, ...silent };
  const { findings, register } = drafting;
  const statement = findings.statements.find(
    one => one.speaker?.name === speaker.name && one.start < evidence.end && evidence.start < one.end,
  );
  const person = speaker.sort === 'person' ? findings.people.find(({ name }) => name === speaker.name) : undefined;
  const office = person ? toldOffice(person) : null;
  const outlet = statement?.toldTo ?? null;
  return {
    ...silent,
    speaker: actorNode(drafting, speaker),
    office: office && !office.isFormer ? officeNode(drafting, office) : null,
    organization: office?.affiliation && !office.isFormer ? bodyNode(drafting, office.affiliation) : null,
    manner: statement?.isQuotation ? 'direct' : 'paraphrased',
    relays:
      outlet === null
        ? []
        : [{ actor: register('organization', outlet, [], { organizationKind: 'news-outlet' }), role: 'outlet' }],
  };
}

const kindOfSpeaker = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  unnamed: 'unnamed-source',
} as const satisfies Readonly<Record<Speaker['sort'], EntityKind>>;

/** The node of somebody who speaks or acts. */
export function actorNode(drafting: Drafting, { sort, name }: Speaker): EntityId {
  if (sort === 'organization') return bodyNode(drafting, name);
  const affiliation = drafting.findings.people.find(person => person.name === name)?.affiliation;
  const own = sort === 'unnamed' ? { description: name } : {};
  return drafting.register(kindOfSpeaker[sort], name, sort === 'person' && affiliation ? [affiliation] : [], own);
}

/** The node of a state, or of a body where a name is no state's; a short form stands for the full name. */
export function bodyNode({ text, findings, register }: Drafting, name: string): EntityId {
  const state = stateNamed(name);
  if (state !== null) return register('state', state, [], {});
  const full =
    findings.organizations.find(
      other =>
        other.name.startsWith(`${name} – `) || other.mentions.some(({ start, end }) => text.slice(start, end) === name),
    )?.name ??
    knownOrganizations.get(name) ??
    name;
  return register('organization', full, [], { organizationKind: organizationKindOf(full) });
}

export const officeNode = (
  { register }: Drafting,
  { name, kind, affiliation }: { readonly name: string; readonly kind: string; readonly affiliation: string | null },
): EntityId => register('office', name, affiliation ? [affiliation] : [], { officeKind: kind });

const organizationKinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:coalition|task force)\b/i, 'coalition'],
  [/\b(?:ministry|department)\b/i, 'ministry'],
  [/\b(?:army|navy|air force|military|forces|command|fleet|corps|guard)\b/i, 'military'],
  [/^(?:NATO|United Nations|UN .*|European Union|EU|OSCE|ASEAN|IAEA)$/, 'intergovernmental'],
  [/\b(?:university|college|school)\b/i, 'university'],
  [/\b(?:government|administration|White House|Kremlin)\b/i, 'government'],
];

/** What a new organization is, as far as its name says. */
function organizationKindOf(name: string): string {
  if (outletsByName.has(name)) return 'news-outlet';
  return organizationKinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** Whose statement words stand in: a quotation, else the sentence's, where the words are what was said. */
export function statementAround(statements: readonly FoundStatement[], { start, end }: Span): FoundStatement | null {
  const covering = statements.filter(({ content }) => content.start <= start && end <= content.end);
  return covering.find(({ isQuotation }) => isQuotation) ?? covering[0] ?? null;
}
