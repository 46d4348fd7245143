import { coverageOf, type Day, type DayBounds, firstDay, lastDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim, holderOf } from '../claim.ts';
import { type CanonicalIdOf, unmerged } from '../identity.ts';
import { corePredicates, groupOf, oppositionOf, type Vocabulary } from '../vocabulary.ts';

/** A status claim and how its channel stands to the one that is asked about: a family's suspension bears on its lines. */
export type ScopedClaim = { readonly claim: Claim; readonly scope: 'same' | 'broader' };

/** What one holder says of a channel on a day. */
export type StatusPosition = {
  readonly holder: EntityId;
  readonly scope: ScopedClaim['scope'];
  /** `certain` and `possible`: a claim covers the day; `carried-forward`: the holder's latest earlier claim stands in. */
  readonly coverage: 'certain' | 'possible' | 'carried-forward';
  /** Latest first; the first one states the position, the others say the same. */
  readonly claims: readonly Claim[];
};

export type StatusReading = {
  readonly state: 'agreed' | 'disputed' | 'unknown';
  /** The status that every deciding position affirms, or null where they differ, deny, or there is none. */
  readonly status: string | null;
  /** The group that every deciding position's status belongs to, on the same terms. */
  readonly group: string | null;
  /** The status that every deciding position denies, or null where one does not. */
  readonly denied: string | null;
  /** True where no claim covers the day and the reading rests on earlier ones. */
  readonly carriedForward: boolean;
  /** The best that a deciding position does; null where there is none. */
  readonly coverage: StatusPosition['coverage'] | null;
  readonly positions: readonly StatusPosition[];
};

export type StatusInterval = { readonly from: Day; readonly to: Day; readonly reading: StatusReading };

/**
 * The status on a day. A holder's position is the holder's latest claim that covers the day, else the latest earlier
 * one, carried forward. Positions that cover the day decide the reading; carried ones decide it only where none does.
 */
export function readStatus(
  claims: readonly ScopedClaim[],
  day: Day,
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): StatusReading {
  const positions = [...byHolder(claims, canonicalId)].flatMap(([holder, own]) => {
    // what is planned or expected is a position of its own beside what is said to be so
    const [actual, prospective] = partition(own, ({ claim }) => actualModalities.includes(claim.modality));
    return [actual, prospective].flatMap(part => positionsOf(holder, part, day, vocabulary));
  });
  const deciding = decidingOf(positions);
  const sorted = positions.toSorted((a, b) => coverageRank[a.coverage] - coverageRank[b.coverage]);
  if (deciding.length === 0)
    return {
      state: 'unknown',
      status: null,
      group: null,
      denied: null,
      carriedForward: false,
      coverage: null,
      positions: sorted,
    };
  const affirmed = deciding.map(position => statusIf(position, 'affirms'));
  const coverage = deciding.map(position => position.coverage).sort((x, y) => coverageRank[x] - coverageRank[y])[0]!;
  return {
    state: isDisputed(deciding, vocabulary) ? 'disputed' : 'agreed',
    status: shared(affirmed),
    group: shared(affirmed.map(status => (status === null ? null : groupOf(status, vocabulary)))),
    denied: shared(deciding.map(position => statusIf(position, 'denies'))),
    carriedForward: coverage === 'carried-forward',
    coverage,
    positions: sorted,
  };
}

/** The same reading over intervals, from the first day that any claim bears on; the last interval has no end. */
export function readTimeline(
  claims: readonly ScopedClaim[],
  vocabulary: Vocabulary,
  canonicalId: CanonicalIdOf = unmerged,
): StatusInterval[] {
  const starts = breakpoints(claims.map(({ claim }) => statusBounds(claim)));
  const intervals: StatusInterval[] = [];
  starts.forEach((from, index) => {
    const reading = readStatus(claims, from, vocabulary, canonicalId);
    const to = index + 1 < starts.length ? starts[index + 1]! - 1 : lastDay;
    const last = intervals.at(-1);
    if (last && sameReading(last.reading, reading)) intervals[intervals.length - 1] = { ...last, to };
    else intervals.push({ from, to, reading });
  });
  return intervals;
}

/** Where a status claim does not say when it held, it holds when it was said. */
function statusBounds(claim: Claim): DayBounds {
  return claim.validBounds ?? claim.assertedBounds;
}

const coverageRank = { certain: 0, possible: 1, 'carried-forward': 2 } as const;

/** Positions that cover the day decide; else carried ones, those about the line itself before those about its family. */
function decidingOf(positions: readonly StatusPosition[]): readonly StatusPosition[] {
  const actual = positions.filter(position => actualModalities.includes(position.claims[0]!.modality));
  const covering = actual.filter(position => position.coverage !== 'carried-forward');
  if (covering.length > 0) return covering;
  const own = actual.filter(position => position.scope === 'same');
  return own.length > 0 ? own : actual;
}

function byHolder(claims: readonly ScopedClaim[], canonicalId: CanonicalIdOf): Map<EntityId, ScopedClaim[]> {
  const own = claims.filter(({ claim }) => claim.predicate === corePredicates.status && claim.modality !== 'declined');
  return Map.groupBy(own, ({ claim }) => canonicalId(holderOf(claim)));
}

function positionsOf(
  holder: EntityId,
  own: readonly ScopedClaim[],
  day: Day,
  vocabulary: Vocabulary,
): StatusPosition[] {
  const { pool, carried } = claimsThatCount(own, day);
  const leading = pool[0];
  if (!leading) return [];
  // the holder's other words of the same day that differ are a position of their own, not outvoted
  const rival = pool.find(
    ({ claim }) =>
      claim.assertedBounds.latest === leading.claim.assertedBounds.latest && opposed(claim, leading.claim, vocabulary),
  );
  return [leading, ...(rival ? [rival] : [])].map(({ claim, scope }) => ({
    holder,
    scope,
    coverage: carried ? 'carried-forward' : (coverageOf(statusBounds(claim), day) as 'certain' | 'possible'),
    claims: [
      claim,
      ...pool
        .filter(other => other.claim !== claim && agrees(other.claim, claim, vocabulary))
        .map(other => other.claim),
    ],
  }));
}

/** A holder's claims that decide the position, latest first: words about the line itself go before words about its family. */
function claimsThatCount(own: readonly ScopedClaim[], day: Day): { pool: readonly ScopedClaim[]; carried: boolean } {
  const latestFirst = own.toSorted((a, b) => latestFirstOrder(a.claim, b.claim));
  const covering = latestFirst.filter(({ claim }) => coverageOf(statusBounds(claim), day) !== 'none');
  if (covering.length > 0) return { pool: narrowest(covering), carried: false };
  const earlier = latestFirst
    .filter(({ claim }) => statusBounds(claim).latest < day)
    .toSorted((a, b) => statusBounds(b.claim).latest - statusBounds(a.claim).latest);
  return { pool: narrowest(earlier), carried: true };
}

function narrowest(claims: readonly ScopedClaim[]): readonly ScopedClaim[] {
  const own = claims.filter(({ scope }) => scope === 'same');
  return own.length > 0 ? own : claims;
}

function latestFirstOrder(a: Claim, b: Claim): number {
  return b.assertedBounds.latest - a.assertedBounds.latest || (a.id < b.id ? -1 : 1);
}

function opposed(a: Claim, b: Claim, vocabulary: Vocabulary): boolean {
  return oppositionOf(a, b, vocabulary.predicates.get(corePredicates.status)!, { vocabulary }) !== null;
}

function agrees(a: Claim, b: Claim, vocabulary: Vocabulary): boolean {
  return a.polarity === b.polarity && a.modality === b.modality && !opposed(a, b, vocabulary);
}

function isDisputed(positions: readonly StatusPosition[], vocabulary: Vocabulary): boolean {
  return positions.some((a, index) =>
    positions.slice(index + 1).some(b => opposed(a.claims[0]!, b.claims[0]!, vocabulary)),
  );
}

/** The status of a position of this polarity; null for the other one. */
function statusIf({ claims }: StatusPosition, polarity: Claim['polarity']): string | null {
  const { value, polarity: own } = claims[0]!;
  return own === polarity && value?.kind === 'status' ? value.status : null;
}

function shared(values: readonly (string | null)[]): string | null {
  return new Set(values).size === 1 ? values[0]! : null;
}

function breakpoints(bounds: readonly DayBounds[]): Day[] {
  const days = bounds.flatMap(({ earliest, latest, certainFrom, certainTo }) => [
    earliest,
    ...(certainFrom === null || certainTo === null ? [] : [certainFrom, certainTo + 1]),
    latest + 1,
  ]);
  return [...new Set(days)].filter(day => day < lastDay && day >= firstDay).sort((a, b) => a - b);
}

function sameReading(a: StatusReading, b: StatusReading): boolean {
  return readingKey(a) === readingKey(b);
}

function readingKey(reading: StatusReading): string {
  const positions = reading.positions.map(
    ({ coverage, claims }) => `${coverage} ${claims.map(claim => claim.id).join(' ')}`,
  );
  return [reading.state, reading.status, ...positions.sort()].join('\n');
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))];
}
