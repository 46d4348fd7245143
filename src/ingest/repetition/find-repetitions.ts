/** Recognises a text that is known: the same again, a new version, a copy in another outlet, another account of one briefing. */

import { parseEdtfBounds } from '../../base/edtf.ts';
import type { Span } from '../span.ts';
import { type Fingerprint, type Mark, runLength, windowLength } from './fingerprint.ts';

export type RepetitionKind =
  | 'same-text' // not a character differs, or none but marks and spaces
  | 'new-version' // of one document: by its address, or by its publisher
  | 'syndicated-copy' // in another outlet
  | 'same-briefing' // another text of the same days that shares words in a row with it, as accounts of one briefing share quotations
  | 'shared-words'; // another text that does, of other days: what was said before is quoted again

export type Repetition = {
  readonly kind: RepetitionKind;
  /** The known document. */
  readonly document: string;
  /** Which part of each text's runs of words stands in the other, from 0 to 1. */
  readonly share: { readonly here: number; readonly there: number };
  /** The words that both have, in the order of this text; all of `there` is known from its fingerprint alone. */
  readonly shared: readonly SharedWords[];
};

export type SharedWords = { readonly here: Span; readonly there: Span; readonly words: number };

/** Of a copy or version most runs are the same; of an account of the same briefing few. */
const [leastOfCopy, leastOfVersion] = [0.5, 0.3];
/** Names and formulas of the field have as many words in a row as `runLength`, or a few more. */
const fewestOfBriefing = 12;
/** What is said at a briefing is reported within as many days. */
const daysOfBriefing = 7;

/**
 * What a text repeats of known ones, what is most alike first; nothing of those that are other texts. What its publisher
 * prints in three of the known documents or more is house text, and makes no two accounts of one briefing.
 */
export function findRepetitions(text: Fingerprint, known: readonly Fingerprint[]): Repetition[] {
  const others = known.filter(({ document }) => document !== text.document);
  const places = Map.groupBy(text.marks, ({ digest }) => digest);
  const house = houseDigests(text, others, places);
  return others
    .flatMap(other => repetitionOf(text, other, pairsOf(places, other.marks), house) ?? [])
    .sort((one, other) => likeness(other) - likeness(one));
}

function repetitionOf(
  text: Fingerprint,
  other: Fingerprint,
  pairs: readonly Pair[],
  house: ReadonlySet<number>,
): Repetition | null {
  const { document } = other;
  if (other.sha256 === text.sha256)
    return { kind: 'same-text', document, share: { here: 1, there: 1 }, shared: whole(text, other) };
  const share = shareOf(pairs, text, other);
  const copy = copyKind(text, other, share);
  if (copy !== null) return { kind: copy, document, share, shared: runsOf(pairs) };
  const shared = runsOf(pairs.filter(({ here }) => !house.has(here.digest)));
  if (!shared.some(({ words }) => words >= fewestOfBriefing)) return null;
  return { kind: areOfSameDays(text, other) ? 'same-briefing' : 'shared-words', document, share, shared };
}

/** What three documents of one publisher have in common is said of none of them. */
const fewestOfHouse = 3;

/** Of a text's runs of words those that stand in several known documents of its publisher. */
function houseDigests(
  text: Fingerprint,
  known: readonly Fingerprint[],
  places: ReadonlyMap<number, readonly Mark[]>,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const other of known) {
    if (!isSame(plainName(text.publisher), plainName(other.publisher))) continue;
    const own = new Set(other.marks.map(({ digest }) => digest).filter(digest => places.has(digest)));
    for (const digest of own) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter(digest => counts.get(digest)! >= fewestOfHouse));
}

/** Whether two texts may have been published within days of each other; an unknown date may be any. */
function areOfSameDays({ published: one }: Fingerprint, { published: other }: Fingerprint): boolean {
  if (one === null || other === null) return true;
  const [ours, theirs] = [parseEdtfBounds(one, 'published'), parseEdtfBounds(other, 'published')];
  return Math.max(ours.earliest - theirs.latest, theirs.earliest - ours.latest) <= daysOfBriefing;
}

const likeness = ({ share }: Repetition): number => Math.max(share.here, share.there);

function copyKind(text: Fingerprint, other: Fingerprint, share: Repetition['share']): RepetitionKind | null {
  if (share.here === 1 && share.there === 1 && text.words === other.words) return 'same-text';
  const most = Math.max(share.here, share.there);
  if (isSame(plainAddress(text.address), plainAddress(other.address)) && most >= leastOfVersion) return 'new-version';
  if (most < leastOfCopy) return null;
  return isSame(plainName(text.publisher), plainName(other.publisher)) ? 'new-version' : 'syndicated-copy';
}

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;
const plainName = (name: string | null): string | null => name?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? null;

/** Without what leads to the same page: the scheme, `www.`, what is asked, the place on the page. */
function plainAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

function whole(text: Fingerprint, other: Fingerprint): SharedWords[] {
  const [first, last] = [text.marks[0], text.marks.at(-1)];
  const [otherFirst, otherLast] = [other.marks[0], other.marks.at(-1)];
  if (!first || !last || !otherFirst || !otherLast) return [];
  const here = { start: first.start, end: last.end };
  return [{ here, there: { start: otherFirst.start, end: otherLast.end }, words: text.words }];
}

type Pair = { readonly here: Mark; readonly there: Mark };

/** A formula may stand in a text many times; that many places of it tell no more. */
const mostPlaces = 8;

function pairsOf(places: ReadonlyMap<number, readonly Mark[]>, marks: readonly Mark[]): Pair[] {
  return marks.flatMap(there => (places.get(there.digest) ?? []).slice(0, mostPlaces).map(here => ({ here, there })));
}

function shareOf(pairs: readonly Pair[], text: Fingerprint, other: Fingerprint): Repetition['share'] {
  const found = (of: (pair: Pair) => Mark) => new Set(pairs.map(of)).size;
  return {
    here: found(({ here }) => here) / Math.max(1, text.marks.length),
    there: found(({ there }) => there) / Math.max(1, other.marks.length),
  };
}

/** Pairs at one distance, each no further behind the last than two kept runs of the same words can be, are one run. */
function runsOf(pairs: readonly Pair[]): SharedWords[] {
  const shared: SharedWords[] = [];
  for (const aligned of Map.groupBy(pairs, ({ here, there }) => there.word - here.word).values()) {
    aligned.sort((one, other) => one.here.word - other.here.word);
    let [first, last] = [aligned[0]!, aligned[0]!];
    for (const pair of aligned.slice(1)) {
      if (pair.here.word - last.here.word > windowLength) {
        shared.push(sharedFrom(first, last));
        first = pair;
      }
      last = pair;
    }
    shared.push(sharedFrom(first, last));
  }
  return shared.sort((one, other) => one.here.start - other.here.start || other.words - one.words);
}

function sharedFrom(first: Pair, last: Pair): SharedWords {
  return {
    here: { start: first.here.start, end: last.here.end },
    there: { start: first.there.start, end: last.there.end },
    words: last.here.word - first.here.word + runLength,
  };
}
