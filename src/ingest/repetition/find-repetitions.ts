/** Recognises a text that is known: the same again, a new version, a copy in another outlet, another account of one briefing. */

import type { Span } from '../span.ts';
import { type Fingerprint, type Mark, runLength, windowLength } from './fingerprint.ts';

export type RepetitionKind =
  | 'same-text' // not a character differs, or none but marks and spaces
  | 'new-version' // of one document: by its address, or by its publisher
  | 'syndicated-copy' // in another outlet
  | 'same-briefing'; // another text that shares words in a row with it, as accounts of one briefing share quotations

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
/** Names and formulas of the field have as many words in a row as `fewestShared`, or a few more. */
const fewestOfBriefing = 12;

/** What a text repeats of known ones, what is most alike first; nothing of those that are other texts. */
export function findRepetitions(text: Fingerprint, known: readonly Fingerprint[]): Repetition[] {
  const places = placesOf(text.marks);
  return known
    .filter(({ document }) => document !== text.document)
    .flatMap(other => {
      if (other.sha256 === text.sha256)
        return [
          {
            kind: 'same-text' as const,
            document: other.document,
            share: { here: 1, there: 1 },
            shared: whole(text, other),
          },
        ];
      const pairs = pairsOf(places, other.marks);
      const shared = runsOf(pairs);
      const share = shareOf(pairs, text, other);
      const kind = kindOf(text, other, { share, longest: longestOf(shared) });
      return kind === null ? [] : [{ kind, document: other.document, share, shared }];
    })
    .sort((one, other) => likeness(other) - likeness(one));
}

const likeness = ({ share }: Repetition): number => Math.max(share.here, share.there);

type Likeness = { readonly share: Repetition['share']; readonly longest: number };

function kindOf(text: Fingerprint, other: Fingerprint, { share, longest }: Likeness): RepetitionKind | null {
  if (share.here === 1 && share.there === 1 && text.words === other.words) return 'same-text';
  const most = Math.max(share.here, share.there);
  if (isSame(plainAddress(text.address), plainAddress(other.address)) && most >= leastOfVersion) return 'new-version';
  if (most >= leastOfCopy)
    return isSame(plainName(text.publisher), plainName(other.publisher)) ? 'new-version' : 'syndicated-copy';
  return longest >= fewestOfBriefing ? 'same-briefing' : null;
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

function placesOf(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  return Map.groupBy(marks, ({ digest }) => digest);
}

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

const longestOf = (shared: readonly SharedWords[]): number =>
  shared.reduce((most, { words }) => Math.max(most, words), 0);
