import { boundsMeet } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim, holdersOf } from '../claim.ts';
import type { Entity } from '../entity.ts';
import { type CanonicalIdOf, unmerged } from '../identity.ts';
import { sameContent, type Vocabulary } from '../vocabulary.ts';
import type { Wording } from '../wording.ts';
import { Groups } from './groups.ts';

/** Why claims report one utterance. */
const copyReasons = ['occasion', 'document', 'same-text', 'same-words', 'agency'] as const;
export type CopyReason = (typeof copyReasons)[number];

/** What one voice said once, however many documents carry it. */
export type Utterance = {
  /** Null: an outlet's own voice. */
  readonly speaker: EntityId | null;
  /** The speaker, and who said it together with him; none of an outlet's own voice. */
  readonly speakers: readonly EntityId[];
  /** Null: the occasion is not known. */
  readonly occasion: EntityId | null;
  readonly claims: readonly Claim[];
  readonly documents: readonly EntityId[];
  readonly publishers: readonly EntityId[];
  /** All that holds of two of its claims, in the order above; nothing of a single claim. */
  readonly sameBecause: readonly CopyReason[];
};

export type Corroboration = { readonly utterances: readonly Utterance[]; readonly independentCount: number };

/** What is known around claims. */
export type Surroundings = {
  readonly canonicalId: CanonicalIdOf;
  /** Speakers and occasions; undefined for what is not known. */
  readonly entityOf: (id: EntityId) => Entity | undefined;
  /** Of each piece of a claim's evidence whose words are known. */
  readonly wordingsOf: (claim: Claim) => readonly Wording[];
};

const nothingKnown: Surroundings = {
  canonicalId: unmerged,
  entityOf: () => undefined,
  wordingsOf: () => [],
};

/**
 * Groups claims by utterance and counts the independent ones. Reports are one utterance that are of one occasion, and so
 * are copies: of one speaker, said on days that can be the same, with the same words, out of one text or through one
 * agency. A body and whoever speaks for it are one speaker. An outlet's own voice counts only where none of its documents
 * here reports a speaker.
 */
export function corroborate(claims: readonly Claim[], known: Surroundings = nothingKnown): Corroboration {
  const reports = claims.map(claim => toReport(claim, known));
  const groups = new Groups<CopyReason>(reports.length);
  joinOccasions(reports, groups);
  joinDocuments(reports, groups);
  joinTexts(reports, groups);
  joinWords(reports, groups, known);
  joinAgencies(reports, groups);
  const utterances = groups.all().map(({ members, reasons }) =>
    toUtterance(
      members.map(member => reports[member]!),
      copyReasons.filter(reason => reasons.has(reason)),
      known.canonicalId,
    ),
  );
  const reported = new Set(utterances.filter(({ speaker }) => speaker !== null).flatMap(({ documents }) => documents));
  const independent = utterances.filter(
    ({ speaker, documents }) => speaker !== null || !documents.some(document => reported.has(document)),
  );
  return { utterances, independentCount: independent.length };
}

/** As much of a claim as decides whether another says the same. */
type Agreeing = Pick<Claim, 'predicate' | 'polarity' | 'modality' | 'validBounds' | 'object' | 'value'>;

/** Whether two claims say the same of the same thing at times that can meet; subjects are compared by the caller's reading. */
export function claimsAgree(
  a: Agreeing,
  b: Agreeing,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): boolean {
  const meet = boundsMeet(a.validBounds, b.validBounds);
  const actual = actualModalities.includes(a.modality) && actualModalities.includes(b.modality);
  return (
    a.predicate === b.predicate &&
    a.polarity === b.polarity &&
    actual &&
    meet &&
    sameContent(a, b, vocabulary, canonicalId)
  );
}

/** A claim with what decides whose utterance it reports, all of it canonical. */
type Report = {
  readonly claim: Claim;
  /** Of a joint statement all who made it. */
  readonly holders: readonly EntityId[];
  readonly isOwnVoice: boolean;
  readonly isPerson: boolean;
  readonly organization: EntityId | null;
  readonly office: EntityId | null;
  readonly party: EntityId | null;
  readonly occasion: EntityId | null;
  readonly hasPodium: boolean;
  readonly document: EntityId;
  readonly publisher: EntityId;
  readonly agencies: ReadonlySet<EntityId>;
};

/** Occasions at which one side speaks, so that whoever is named by a role or a body alone is whoever spoke. */
const withPodium: readonly string[] = ['briefing', 'announcement', 'interview'];

function toReport(claim: Claim, { canonicalId, entityOf }: Surroundings): Report {
  const { speaker, organization, office, party, occasion, publisher, relays } = claim.attribution;
  const orNone = (id: EntityId | null) => (id === null || speaker === null ? null : canonicalId(id));
  const event = occasion === null ? undefined : entityOf(occasion);
  return {
    claim,
    holders: holdersOf(claim).map(canonicalId),
    isOwnVoice: speaker === null,
    isPerson: speaker !== null && entityOf(speaker)?.kind === 'person',
    organization: orNone(organization),
    office: orNone(office),
    party: orNone(party),
    occasion: occasion === null ? null : canonicalId(occasion),
    hasPodium: event?.kind === 'event' && withPodium.includes(event.eventKind),
    document: canonicalId(claim.document),
    publisher: canonicalId(publisher),
    agencies: new Set(relays.filter(({ role }) => role === 'agency').map(({ actor }) => canonicalId(actor))),
  };
}

/** A speaker, or a body or an office and whoever speaks for it. */
function isOneVoice(a: Report, b: Report): boolean {
  const speaksFor = ({ holders }: Report, { organization, office }: Report) =>
    holders.some(holder => holder === organization || holder === office);
  return a.holders.some(holder => b.holders.includes(holder)) || speaksFor(a, b) || speaksFor(b, a);
}

/** The same, and two who speak for one organization, or a party and whoever speaks for it. */
function isOneSide(a: Report, b: Report): boolean {
  return (
    isOneVoice(a, b) ||
    (a.organization !== null && a.organization === b.organization) ||
    a.holders.some(holder => holder === b.party) ||
    b.holders.some(holder => holder === a.party)
  );
}

const canBeOfOneDay = (a: Report, b: Report) => boundsMeet(a.claim.assertedBounds, b.claim.assertedBounds);

type Joined = Groups<CopyReason>;

function joinOccasions(reports: readonly Report[], groups: Joined): void {
  for (const members of groupedBy(reports, ({ occasion }) => (occasion === null ? [] : [occasion]))) {
    groups.joinWhere(members, 'occasion', (a, b) => isOneSide(reports[a]!, reports[b]!));
    if (!reports[members[0]!]!.hasPodium) continue;
    const speaking = members.filter(member => !reports[member]!.isOwnVoice);
    const persons = speaking.filter(member => reports[member]!.isPerson);
    // of several who spoke, nobody tells which one is meant
    if (new Set(persons.map(member => groups.of(member))).size > 1) continue;
    groups.joinWhere(speaking, 'occasion', () => true);
  }
}

/** Where no occasion is known, a document is taken for one. */
function joinDocuments(reports: readonly Report[], groups: Joined): void {
  const isSame = (a: number, b: number) =>
    isOneVoice(reports[a]!, reports[b]!) ||
    (reports[a]!.organization !== null && reports[a]!.organization === reports[b]!.organization);
  for (const members of groupedBy(reports, ({ occasion, document }) => (occasion === null ? [document] : [])))
    groups.joinWhere(members, 'document', isSame);
}

/** Documents with one text are taken for one document. */
function joinTexts(reports: readonly Report[], groups: Joined): void {
  const isCopy = (a: Report, b: Report) =>
    a.document !== b.document && canBeOfOneDay(a, b) && (isOneVoice(a, b) || (a.isOwnVoice && b.isOwnVoice));
  for (const members of groupedBy(reports, ({ occasion, claim }) =>
    occasion === null ? claim.evidence.map(({ version }) => version) : [],
  ))
    groups.joinWhere(members, 'same-text', (a, b) => isCopy(reports[a]!, reports[b]!));
}

/** A run of words that outlets share in their own voices is copied; few words that are equal are so only of one voice. */
function joinWords(reports: readonly Report[], groups: Joined, { wordingsOf }: Surroundings): void {
  const wordings = reports.map(({ claim }) => wordingsOf(claim));
  const isCopy = (a: Report, b: Report) => canBeOfOneDay(a, b) && isOneVoice(a, b);
  const places = reports.map((_, place) => place);
  for (const members of groupedBy(places, place =>
    wordings[place]!.flatMap(({ whole }) => (whole === null ? [] : [whole])),
  ))
    groups.joinWhere(members, 'same-words', (a, b) => isCopy(reports[a]!, reports[b]!));
  for (const members of groupedBy(places, place => wordings[place]!.flatMap(({ runs }) => runs)))
    groups.joinWhere(members, 'same-words', (a, b) => {
      const [one, other] = [reports[a]!, reports[b]!];
      return isCopy(one, other) || (one.isOwnVoice && other.isOwnVoice && canBeOfOneDay(one, other));
    });
}

/** What an agency passed on to several documents; it may have published one of them itself. */
function joinAgencies(reports: readonly Report[], groups: Joined): void {
  const isCopy = (a: Report, b: Report) =>
    a.document !== b.document &&
    !(a.occasion !== null && b.occasion !== null && a.occasion !== b.occasion) &&
    canBeOfOneDay(a, b) &&
    (isOneVoice(a, b) || (a.isOwnVoice && b.isOwnVoice));
  const marks = new Set(reports.flatMap(({ agencies }) => [...agencies]));
  const marksOf = ({ agencies, publisher }: Report) =>
    marks.has(publisher) ? [...agencies, publisher] : [...agencies];
  for (const [mark, members] of byKey(reports, marksOf))
    groups.joinWhere(members, 'agency', (a, b) => {
      const [one, other] = [reports[a]!, reports[b]!];
      return (one.agencies.has(mark) || other.agencies.has(mark)) && isCopy(one, other);
    });
}

/** The places of those that share a key, where several do. */
function groupedBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): number[][] {
  return [...byKey(items, keysOf).values()].filter(members => members.length > 1);
}

function byKey<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, number[]> {
  const places = new Map<Key, number[]>();
  items.forEach((item, place) => {
    for (const key of new Set(keysOf(item))) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}

/** Named after whoever is a person or spoke in an office, rather than after a body. */
function toUtterance(
  reports: readonly Report[],
  sameBecause: readonly CopyReason[],
  canonicalId: CanonicalIdOf,
): Utterance {
  const [first] = reports.toSorted((a, b) => rankOf(a) - rankOf(b)) as [Report];
  const claims = reports.map(({ claim }) => claim);
  return {
    speaker: first.claim.attribution.speaker,
    speakers: first.isOwnVoice ? [] : holdersOf(first.claim),
    occasion:
      first.claim.attribution.occasion ??
      claims.find(({ attribution }) => attribution.occasion !== null)?.attribution.occasion ??
      null,
    claims,
    documents: [...new Set(reports.map(({ document }) => document))],
    publishers: [...new Set(claims.map(({ attribution }) => canonicalId(attribution.publisher)))],
    sameBecause,
  };
}

function rankOf({ isPerson, office, isOwnVoice }: Report): number {
  if (isPerson) return office === null ? 1 : 0;
  return office !== null ? 2 : isOwnVoice ? 4 : 3;
}
