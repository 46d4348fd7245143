import type { DayBounds, Edtf } from '../base/edtf.ts';
import type { ClaimId, EntityId, Sha256 } from '../base/ids.ts';
import { countWords } from '../base/text.ts';

export const polarities = ['affirms', 'denies'] as const;
export type Polarity = (typeof polarities)[number];

/** How far the speaker stands behind what is said. */
export const modalities = [
  'asserted',
  'to-knowledge',
  'believed',
  'planned',
  'expected',
  'conditional',
  'declined',
] as const;
export type Modality = (typeof modalities)[number];

/** Modalities that say how things are, as against how they may come to be or what was left unsaid. */
export const actualModalities: readonly Modality[] = ['asserted', 'to-knowledge', 'believed'];

/** How the speaker's words reach the document. */
export const manners = ['direct', 'paraphrased', 'own-voice'] as const;
export type Manner = (typeof manners)[number];

/** A further participant: a claim is n-ary. Its role is a term of the vocabulary. */
export type Qualifier = { readonly role: string; readonly entity: EntityId };

/**
 * What a claim gives its subject in the place of an object. `unknown`: there is one, which is not told; `none`: there is
 * none. Both stand for a node as well as for a value, as "somevalue" and "novalue" do in Wikibase.
 */
export type ClaimValue =
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'date'; readonly edtf: Edtf }
  | { readonly kind: 'count'; readonly count: number; readonly unit: string }
  /** `language`: its BCP 47 tag; left out where nobody says. */
  | { readonly kind: 'text'; readonly text: string; readonly language?: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };
export const valueKinds = ['status', 'date', 'count', 'text'] as const;
/** The kinds of value that a predicate can ask for. */
export type ValueKind = (typeof valueKinds)[number];

/** A time that a claim is about. `atLeast`: the source gives a lower bound ("since at least"), not the limits. */
export type ValidTime = { readonly edtf: Edtf; readonly atLeast: boolean; readonly note: string | null };

export const reviewStates = ['proposed', 'accepted', 'rejected'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const relayRoles = ['agency', 'outlet', 'organization', 'speaker'] as const;
/** Who passed the words on, from the speaker's side towards the document; a `speaker` is one who quoted them. */
export type Relay = { readonly actor: EntityId; readonly role: (typeof relayRoles)[number] };

/**
 * The chain from the speaker to the document. `speaker` null: the publisher speaks in its own voice. `party`: the
 * state or coalition the speaker speaks for. `occasion`: the event at which it was said, which makes two reports of
 * one briefing one utterance. Of a joint statement, office, organization and party are those that its speakers share.
 */
export type Attribution = {
  readonly speaker: EntityId | null;
  /** Who said it together with the speaker, as two ministries do in a joint statement; left out where he spoke alone. */
  readonly jointSpeakers?: readonly EntityId[];
  readonly office: EntityId | null;
  readonly organization: EntityId | null;
  readonly party: EntityId | null;
  readonly manner: Manner;
  readonly occasion: EntityId | null;
  readonly relays: readonly Relay[];
  readonly publisher: EntityId;
};

/** A W3C Web Annotation TextPositionSelector on one version of a document, with a digest of the words that stand there. */
export type Evidence = {
  readonly document: EntityId;
  readonly version: Sha256;
  /** In Unicode code points from the start of the text. */
  readonly start: number;
  readonly length: number;
  /** SHA-256 of the quoted words in UTF-8. */
  readonly digest: Sha256;
  /** The words, where the record may hold them; null: only the selector is kept. */
  readonly quotation: string | null;
  /** Left out where the words are in no quotation marks, or are all that stands between them. */
  readonly printed?: PrintedQuotation;
};

/** All that stands between one pair of quotation marks; evidence that is taken from it has the same, so that it counts once. */
export type PrintedQuotation = { readonly start: number; readonly length: number; readonly words: number };

/** The printed quotation that words are taken from; words that the record holds are a whole one unless it names another. */
export function printedQuotationOf({ start, length, quotation, printed }: Evidence): PrintedQuotation | null {
  if (printed) return printed;
  return quotation === null ? null : { start, length, words: countWords(quotation) };
}

/** Terms for places in a source, those of the Citation Style Language (CSL 1.0.2, "Locators"). */
export const locatorKinds = [
  'page',
  'folio',
  'column',
  'line',
  'chapter',
  'section',
  'paragraph',
  'part',
  'volume',
  'note',
  'figure',
  'table',
  'timestamp',
] as const;

/** Where the words stand in a source of which nobody here has the text. Nothing can be compared, so it is never verified. */
export type Locator = {
  readonly kind: (typeof locatorKinds)[number];
  /** As the source counts: "112", "xiv", "112–114"; a `timestamp` is hours, minutes and seconds from its start. */
  readonly at: string;
  /** The words, where the record may hold them. */
  readonly quotation: string | null;
};

export type Withdrawal = {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly supersededBy: ClaimId | null;
};

/** What is recorded. Bounds are derived from the EDTF texts beside them; null valid time: the source does not say when. */
export type Claim = {
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly predicate: string;
  readonly object: EntityId | null;
  readonly value: ClaimValue | null;
  readonly qualifiers: readonly Qualifier[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly validTime: ValidTime | null;
  readonly validBounds: DayBounds | null;
  readonly assertedAt: Edtf;
  readonly assertedBounds: DayBounds;
  /** How `assertedAt` is known where the source does not state it; null where it does. */
  readonly assertedNote: string | null;
  /** ISO 8601 instant at which the claim entered the graph. */
  readonly recordedAt: string;
  /** What is claimed, in the curators' own words. */
  readonly gist: string;
  readonly note: string | null;
  readonly document: EntityId;
  readonly attribution: Attribution;
  readonly evidence: readonly Evidence[];
  readonly review: ReviewState;
  readonly supersedes: ClaimId | null;
  readonly withdrawal: Withdrawal | null;
  /** Of a source without a text; left out where there are none. A claim without evidence has one at least. */
  readonly locators?: readonly Locator[];
  /** The claim that this one speaks of, such as a report that a ministry denies; left out where it speaks of none. */
  readonly regards?: ClaimId;
};

/** Who stands behind a claim: its speaker, of several the first, or the publisher where it speaks in its own voice. */
export function holderOf(claim: Pick<Claim, 'attribution'>): EntityId {
  return claim.attribution.speaker ?? claim.attribution.publisher;
}

/** Everybody who stands behind a claim, its holder first. */
export function holdersOf(claim: Pick<Claim, 'attribution'>): readonly EntityId[] {
  return [holderOf(claim), ...(claim.attribution.jointSpeakers ?? [])];
}
