import { boundsMeet } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { sliceCodePoints } from '../../src/base/text.ts';
import { type Claim, holdersOf } from '../../src/model/claim.ts';
import { comparedWords } from '../../src/model/wording.ts';
import { entityOf, type WholeWorld } from './world.ts';

/** Claims by utterance, every two of them compared, and what holds of two of each. */
export function utterancesOf(world: WholeWorld, claims: readonly Claim[]) {
  const groups = claims.map(claim => ({ claims: [claim], reasons: new Set<string>() }));
  const groupOf = (claim: Claim) => groups.find(group => group.claims.includes(claim))!;
  const join = (a: Claim, b: Claim, reason: string) => {
    const [one, other] = [groupOf(a), groupOf(b)];
    one.reasons.add(reason);
    if (one === other) return;
    one.claims.push(...other.claims);
    for (const known of other.reasons) one.reasons.add(known);
    groups.splice(groups.indexOf(other), 1);
  };
  const pairs = claims.flatMap((a, place) => claims.slice(place + 1).map(b => [a, b] as const));
  for (const [a, b] of pairs) for (const reason of reasonsBetween(world, a, b)) join(a, b, reason);
  for (const heard of podiumsOf(world, claims)) {
    const persons = heard.filter(claim => entityOf(world, claim.attribution.speaker!).kind === 'person');
    if (new Set(persons.map(groupOf)).size > 1) continue;
    for (const claim of heard.slice(1)) join(heard[0]!, claim, 'OCCASION');
  }
  return groups.map(group => ({
    claims: claims.filter(claim => group.claims.includes(claim)),
    reasons: ['OCCASION', 'DOCUMENT', 'SAME_TEXT', 'SAME_WORDS', 'AGENCY'].filter(reason => group.reasons.has(reason)),
  }));
}

/** What is said by speakers on each occasion that one side alone speaks on. */
function podiumsOf(world: WholeWorld, claims: readonly Claim[]): Claim[][] {
  const said = claims.filter(({ attribution: { speaker, occasion } }) => speaker !== null && occasion !== null);
  const occasions = Map.groupBy(said, ({ attribution }) => world.read(attribution.occasion!));
  return [...occasions].flatMap(([occasion, heard]) => {
    const event = entityOf(world, occasion);
    const isPodium = event.kind === 'event' && ['briefing', 'announcement', 'interview'].includes(event.eventKind);
    return isPodium ? [heard] : [];
  });
}

function reasonsBetween(world: WholeWorld, a: Claim, b: Claim): string[] {
  const { read } = world;
  const [one, other] = [voiceOf(world, a), voiceOf(world, b)];
  const sameVoice =
    one.holders.some(holder => other.holders.includes(holder) || other.speaksAs.includes(holder)) ||
    other.holders.some(holder => one.speaksAs.includes(holder));
  const sameOrganization = one.organization !== null && one.organization === other.organization;
  const sameSide =
    sameVoice || sameOrganization || isOneOf(other.party, one.holders) || isOneOf(one.party, other.holders);
  const bothOwn = one.isOwn && other.isOwn;
  const sameDays = boundsMeet(a.assertedBounds, b.assertedBounds);
  const apart = read(a.document) !== read(b.document);
  const undated = one.occasion === null && other.occasion === null;
  const copied = sameDays && (sameVoice || bothOwn);
  const texts = b.evidence.map(({ version }) => version);
  const oneOccasion = one.occasion !== null && one.occasion === other.occasion;
  const twoOccasions = one.occasion !== null && other.occasion !== null && !oneOccasion;
  const shared = sharedWords(world, a, b);
  const holds: readonly (readonly [string, boolean])[] = [
    ['OCCASION', oneOccasion && sameSide],
    ['DOCUMENT', undated && !apart && (sameVoice || sameOrganization)],
    ['SAME_TEXT', undated && apart && copied && a.evidence.some(({ version }) => texts.includes(version))],
    ['SAME_WORDS', (shared.all && sameDays && sameVoice) || (shared.run && copied)],
    ['AGENCY', apart && copied && !twoOccasions && hasOneAgency(world, a, b)],
  ];
  return holds.filter(([, does]) => does).map(([reason]) => reason);
}

const isOneOf = (id: EntityId | null, ids: readonly EntityId[]) => id !== null && ids.includes(id);

function voiceOf({ read }: WholeWorld, { attribution }: Claim) {
  const { speaker, organization, office, party, occasion } = attribution;
  const readOr = (id: EntityId | null) => (id === null || speaker === null ? null : read(id));
  return {
    holders: holdersOf({ attribution }).map(read),
    isOwn: speaker === null,
    organization: readOr(organization),
    speaksAs: [readOr(organization), readOr(office)],
    party: readOr(party),
    occasion: occasion && read(occasion),
  };
}

function hasOneAgency({ read }: WholeWorld, a: Claim, b: Claim): boolean {
  const agencies = ({ attribution }: Claim) =>
    attribution.relays.filter(({ role }) => role === 'agency').map(({ actor }) => read(actor));
  const marks = (claim: Claim) => [...agencies(claim), read(claim.attribution.publisher)];
  return agencies(a).some(mark => marks(b).includes(mark)) || agencies(b).some(mark => marks(a).includes(mark));
}

/** Whether evidence has all words in common, three or more, or eight in a row of which one is of each. */
function sharedWords(world: WholeWorld, a: Claim, b: Claim) {
  const [ours, theirs] = [wordsOf(world, a), wordsOf(world, b)];
  return {
    all: ours.some(({ own }) => own.length >= 3 && theirs.some(other => other.own.join(' ') === own.join(' '))),
    run: ours.some(({ runs }) => theirs.some(other => runs.some(run => other.runs.includes(run)))),
  };
}

function wordsOf({ texts }: WholeWorld, { evidence }: Claim) {
  return evidence.flatMap(({ version, start, length, quotation }) => {
    const text = texts.find(({ sha256 }) => sha256 === version)?.text;
    if (text === undefined && quotation === null) return [];
    const own = comparedWords(quotation ?? sliceCodePoints(text!, start, length));
    const lead = text === undefined ? [] : comparedWords(sliceCodePoints(text, 0, start)).slice(-7);
    const trail = text === undefined ? [] : comparedWords(sliceCodePoints(text, start + length, 1e9)).slice(0, 7);
    const words = own.length === 0 ? [] : [...lead, ...own, ...trail];
    const runs = words.flatMap((_, place) =>
      place + 8 <= words.length ? [words.slice(place, place + 8).join(' ')] : [],
    );
    return [{ own, runs }];
  });
}
