import { type DayBounds, type Edtf, parseEdtfBounds, recordedTime } from '../base/edtf.ts';
import { asClaimId, type EntityId, type Sha256 } from '../base/ids.ts';
import { countCodePoints, countWords, sha256, sliceCodePoints } from '../base/text.ts';
import {
  type Attribution,
  actualModalities,
  type Claim,
  type Evidence,
  type Locator,
  type Manner,
  type Relay,
} from './claim.ts';
import { actorKinds, type Document, type Entity, type EntityKind } from './entity.ts';
import { placesInstead } from './misplaced-words.ts';
import { corePredicates, typeFault, type Vocabulary } from './vocabulary.ts';

/** A claim before it is recorded: the store adds when it entered. */
export type ClaimDraft = Omit<Claim, 'recordedAt'>;

/** What somebody says that a document claims, before the document and the rules add their part. */
export type StatedClaim = Pick<
  Claim,
  | 'subject'
  | 'predicate'
  | 'object'
  | 'value'
  | 'qualifiers'
  | 'polarity'
  | 'modality'
  | 'validTime'
  | 'assertedNote'
  | 'gist'
  | 'note'
  | 'review'
  | 'supersedes'
  | 'withdrawal'
  | 'locators'
  | 'regards'
> & {
  /** Within its document. */
  readonly name: string;
  /** Null: when the document came out. */
  readonly assertedAt: Edtf | null;
  readonly attribution: StatedAttribution;
  readonly evidence: readonly Omit<Evidence, 'document'>[];
};

/** `manner` null: as is usual for who speaks. */
export type StatedAttribution = Omit<Attribution, 'manner' | 'publisher'> & { readonly manner: Manner | null };

/** The only way to a draft. Where neither the claim nor its document has a date, that is a fault which callers report. */
export function draftClaim(stated: StatedClaim, document: Document): ClaimDraft {
  const { attribution, value, validTime } = stated;
  const assertedAt = stated.assertedAt ?? document.published?.edtf ?? anyTime;
  // the order of these fields is part of the digest under which a claim is recorded
  return {
    attribution: attributionIn(document, attribution),
    assertedAt,
    assertedNote: stated.assertedNote ?? (stated.assertedAt === null ? (document.published?.note ?? null) : null),
    id: asClaimId(`${document.id}/${stated.name}`),
    subject: stated.subject,
    predicate: stated.predicate,
    object: stated.object,
    value,
    qualifiers: stated.qualifiers,
    polarity: stated.polarity,
    modality: stated.modality,
    validTime,
    ...boundsOf({ value, validTime, assertedAt }, parseEdtfBounds),
    gist: stated.gist,
    note: stated.note,
    document: document.id,
    evidence: stated.evidence.map(({ version, start, length, digest, quotation, printed }) => ({
      document: document.id,
      version,
      start,
      length,
      digest,
      quotation,
      ...(printed && { printed }),
    })),
    review: stated.review,
    supersedes: stated.supersedes,
    withdrawal: stated.withdrawal,
    // left out where there is nothing to say, as in claims that were recorded before these fields were known
    ...(stated.locators && stated.locators.length > 0 && { locators: stated.locators }),
    ...(stated.regards && { regards: stated.regards }),
  };
}

const anyTime = '../..' as Edtf;

type Dated = Pick<ClaimDraft, 'value' | 'validTime' | 'assertedAt'>;
type Bounds = Pick<ClaimDraft, 'validBounds' | 'assertedBounds'>;

/** What a claim's dates mean in days. A date as value is compared by its own days, whatever the claim's valid time. */
export function boundsOf(
  { value, validTime, assertedAt }: Dated,
  daysOf: (edtf: Edtf, place: string) => DayBounds,
): Bounds {
  return {
    validBounds:
      value?.kind === 'date' ? daysOf(value.edtf, 'value') : validTime && daysOf(validTime.edtf, 'validTime'),
    assertedBounds: daysOf(assertedAt, 'assertedAt'),
  };
}

function attributionIn(
  { publisher }: Document,
  { speaker, jointSpeakers, office, organization, party, occasion, manner, relays }: StatedAttribution,
): Attribution {
  return {
    speaker,
    // left out where there is nothing to say, as in claims that were recorded before it was known
    ...(jointSpeakers && jointSpeakers.length > 0 && { jointSpeakers }),
    office,
    organization,
    party,
    occasion,
    manner: manner ?? (speaker === null ? 'own-voice' : 'paraphrased'),
    relays,
    publisher,
  };
}

/** What may stand in each part of an attribution. */
export const kindsOfAttribution = {
  speaker: actorKinds,
  office: ['office'],
  organization: ['organization', 'state'],
  party: ['state', 'organization'],
  occasion: ['event'],
  relay: ['organization'],
  quoting: actorKinds,
} as const satisfies Readonly<Record<string, readonly EntityKind[]>>;

/** What further participants must be where readings tell them apart: the side and the site of a channel's end, and lines left out. */
const kindsOfQualifier: ReadonlyMap<string, readonly EntityKind[]> = new Map<string, readonly EntityKind[]>([
  ['side', actorKinds],
  ['site', ['place']],
  ['except', ['channel']],
]);

/** What a further participant must be; undefined where it may be anything. */
export function kindsOfRole(role: string, { terms }: Vocabulary): readonly EntityKind[] | undefined {
  return kindsOfQualifier.get(role) ?? terms['qualifier-role']?.get(role)?.entities;
}

export const voiceless = 'an office or a direct quotation needs a speaker';

const mostJointSpeakers = 20;

/** Why these cannot be who spoke together, or null where they can. */
export function jointSpeakersFault({
  speaker,
  jointSpeakers = [],
}: Pick<Attribution, 'speaker' | 'jointSpeakers'>): string | null {
  if (jointSpeakers.length === 0) return null;
  if (speaker === null) return 'who spoke together needs a first "speaker"';
  const all = [speaker, ...jointSpeakers];
  const twice = all.find((one, place) => all.indexOf(one) !== place);
  if (twice !== undefined) return `"${twice}" is named twice; write each speaker once, the first as "speaker"`;
  return jointSpeakers.length > mostJointSpeakers
    ? `at most ${mostJointSpeakers} speak together with the first; these are ${jointSpeakers.length}`
    : null;
}

/**
 * Why a status claim cannot be about its valid time, or null where it can. Nobody attests the future: a state that
 * begins later than the day after it was said is planned, expected or conditional, or a status of no group, such as
 * proposed. The day after is let pass, for it may have begun where the speaker is.
 */
export function timeFault(draft: ClaimDraft, vocabulary: Vocabulary): string | null {
  const { predicate, modality, value, validTime, validBounds, assertedAt, assertedBounds } = draft;
  if (predicate !== corePredicates.status || value?.kind !== 'status' || !validTime || !validBounds) return null;
  const attests = actualModalities.includes(modality) && vocabulary.statuses.get(value.status)?.group !== null;
  if (!attests || validBounds.earliest <= assertedBounds.latest + 1) return null;
  return `"${validTime.edtf}" begins more than a day after it was said ("${assertedAt}"); what is to come is "planned", "expected", "conditional" or "declined"`;
}

/**
 * Why a claim cannot have been said when it is said to be, or null where it can: a document carries no words that were said
 * more than a day after it came out, as far as it states when it did.
 */
export function saidFault({ assertedAt, assertedBounds }: ClaimDraft, { published }: Document): string | null {
  if (published === null || published.basis !== 'stated') return null;
  const { latest } = recordedTime(published.edtf).bounds;
  if (assertedBounds.earliest <= latest + 1) return null;
  return `"${assertedAt}" is more than a day after the document came out ("${published.edtf}"); a document that was changed since is published in an interval, such as "${published.edtf}/${assertedAt}"`;
}

/** What is wrong with a draft, and at which of its fields, such as `attribution.speaker`. */
export type DraftFault = { readonly path: string; readonly message: string };

/** Everything that is wrong with a draft, but for its evidence. `nodeOf` gives null where there is no such node. */
export function draftFaults(
  draft: ClaimDraft,
  nodeOf: (id: EntityId) => Entity | null,
  vocabulary: Vocabulary,
): DraftFault[] {
  const faults: DraftFault[] = [];
  const need = (path: string, id: EntityId | null, kinds?: readonly EntityKind[]): Entity | null => {
    const node = id === null ? null : nodeOf(id);
    if (id !== null && node === null) faults.push({ path, message: `"${id}" is the id of no node in this graph` });
    else if (node && kinds && !kinds.includes(node.kind))
      faults.push({ path, message: `"${id}" is a ${node.kind}; wanted is ${kinds.join(' or ')}` });
    return node;
  };
  const { attribution } = draft;
  const subject = need('subject', draft.subject);
  const object = need('object', draft.object);
  if (subject && (object || draft.object === null)) {
    const typed = { ...draft, subjectKind: subject.kind, objectKind: object?.kind ?? null };
    const fault = typeFault(typed, vocabulary);
    if (fault) faults.push({ path: 'predicate', message: fault.message });
  }
  const early = timeFault(draft, vocabulary);
  if (early) faults.push({ path: 'validTime', message: early });
  const document = nodeOf(draft.document);
  const late = document?.kind === 'document' ? saidFault(draft, document) : null;
  if (late) faults.push({ path: 'assertedAt', message: late });
  draft.qualifiers.forEach(({ role, entity }, index) => {
    need(`qualifiers[${index}].entity`, entity, kindsOfRole(role, vocabulary));
  });
  for (const part of ['speaker', 'office', 'organization', 'party', 'occasion'] as const)
    need(`attribution.${part}`, attribution[part], kindsOfAttribution[part]);
  attribution.jointSpeakers?.forEach((one, index) => {
    need(`attribution.jointSpeakers[${index}]`, one, kindsOfAttribution.speaker);
  });
  const joint = jointSpeakersFault(attribution);
  if (joint) faults.push({ path: 'attribution.jointSpeakers', message: joint });
  attribution.relays.forEach(({ actor, role }, index) => {
    need(`attribution.relays[${index}].actor`, actor, kindsOfRelay(role));
  });
  if (draft.evidence.length === 0 && !draft.locators) faults.push({ path: 'evidence', message: unfounded });
  draft.locators?.forEach((locator, index) => {
    const fault = locatorFault(locator);
    if (fault) faults.push({ path: `locators[${index}].at`, message: fault });
  });
  if (draft.regards === draft.id) faults.push({ path: 'regards', message: 'a claim cannot speak of itself' });
  const hasVoice = attribution.office === null && attribution.manner !== 'direct';
  if (attribution.speaker === null && !hasVoice) faults.push({ path: 'attribution', message: voiceless });
  return faults;
}

export const kindsOfRelay = (role: Relay['role']): readonly EntityKind[] =>
  role === 'speaker' ? kindsOfAttribution.quoting : kindsOfAttribution.relay;

const unfounded = 'a claim needs evidence in a text, or a locator where nobody has the text';

const timestampPattern = /^(?:\d+:[0-5]?\d|\d+):[0-5]\d$/;

/** Why a place cannot be one of its kind, or null where it can. */
export function locatorFault({ kind, at }: Locator): string | null {
  if (kind !== 'timestamp' || timestampPattern.test(at)) return null;
  return `"${at}" is no time from the start: write minutes and seconds, such as "12:30", or hours too, "1:02:30"`;
}

/** The words that evidence was given with, by their digest: also those that the record does not hold. */
export type GivenWords = ReadonlyMap<Sha256, string>;

/** Why the evidence does not hold, or null where it does as far as can be told without the text. */
export function evidenceFault(
  evidence: Evidence,
  document: Document,
  text: string | undefined,
  given: GivenWords = new Map(),
): string | null {
  const version = document.versions.find(({ sha256: sha }) => sha === evidence.version);
  if (!version) return `version ${evidence.version.slice(0, 12)}… is not one of ${document.id}`;
  if (evidence.start + evidence.length > version.length) {
    const fault = `ends at ${evidence.start + evidence.length}, beyond the text's ${version.length} code points`;
    return `${fault}${placesOfWords(evidence, text, given)}`;
  }
  if (evidence.quotation !== null) {
    if (countCodePoints(evidence.quotation) !== evidence.length)
      return `the quotation has ${countCodePoints(evidence.quotation)} code points, not ${evidence.length}`;
    if (sha256(evidence.quotation) !== evidence.digest) return 'the quotation does not have that digest';
  }
  const { printed } = evidence;
  const end = evidence.start + evidence.length;
  if (printed && (printed.start > evidence.start || printed.start + printed.length < end))
    return `stands at ${evidence.start} to ${end}, outside its printed quotation`;
  if (text === undefined) return null;
  if (printed) {
    const words = countWords(sliceCodePoints(text, printed.start, printed.length));
    if (words !== printed.words) return `its printed quotation has ${words} words, not ${printed.words}`;
  }
  const found = sliceCodePoints(text, evidence.start, evidence.length);
  if (sha256(found) === evidence.digest) return null;
  return `other words stand at ${evidence.start}${placesOfWords(evidence, text, given)}`;
}

/** Where the words of misplaced evidence stand, to go on behind the fault; empty where they or the text are not known. */
function placesOfWords({ digest, quotation }: Evidence, text: string | undefined, given: GivenWords): string {
  const words = given.get(digest) ?? (quotation !== null && sha256(quotation) === digest ? quotation : undefined);
  return text === undefined || words === undefined ? '' : placesInstead(words, text);
}
