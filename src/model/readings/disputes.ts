// Pairs of claims that disagree, and the disputes that they add up to.

import { type DaySpan, daysMeet } from '../../base/edtf.ts';
import type { ClaimId } from '../../base/ids.ts';
import type { Polarity } from '../claim.ts';
import type { Predicate } from '../vocabulary.ts';
import {
  type ComparedClaim,
  type Comparison,
  type DisagreementType,
  disagreementType,
  flipped,
  type ScopeRelation,
} from './disagreement.ts';
import { mayMeetLater } from './status-disagreement.ts';

/** Claims with one predicate that are set against each other: all about one node, or those about it against those about another. */
export type ComparedGroup = Omit<Comparison, 'stands'> & {
  /** In the order of entry. */
  readonly claims: readonly ComparedClaim[];
  /** About the other node, in the same order; null: the claims are compared among themselves. */
  readonly others: readonly ComparedClaim[] | null;
};

/** A pair that disagrees; the left claim is about the node that a group begins with, or the earlier one to enter. */
export type OpposedPair = {
  readonly left: ComparedClaim;
  readonly right: ComparedClaim;
  readonly type: DisagreementType;
};

/**
 * Claims about one node, or about one and another, that disagree in one way and hang together through the days on which
 * they meet.
 */
export type Dispute = {
  readonly type: DisagreementType;
  readonly predicate: Predicate;
  /** How the node that the first side is about stands to the other. */
  readonly scope: ScopeRelation;
  /** In the order of the slugs that sort first on each. */
  readonly sides: readonly DisputeSide[];
  /** The days on which claims of two sides meet; null where time plays no part. */
  readonly overlap: DaySpan | null;
  /** Of its pairs, the one whose slugs sort first: it names the dispute in every store. */
  readonly named: readonly [ClaimId, ClaimId];
  /** Of its pairs, the first in the order of entry. */
  readonly first: Pick<OpposedPair, 'left' | 'right'>;
};

/** Claims that say the same of one node, the earliest said first. */
export type DisputeSide = {
  readonly about: number;
  readonly polarity: Polarity;
  readonly claims: readonly ComparedClaim[];
};

/** After so many pairs that were looked at, others have their turn. */
const pairsAtOnce = 1_000;

/**
 * Each pair once, in the order of the left claims' entry and then of the right ones'; null from time to time, for others
 * to have their turn: of many claims there are very many pairs. `from`: the row of the first left claim.
 */
export function* opposedPairs(group: ComparedGroup, from = 0): Generator<OpposedPair | null> {
  const comparison = { ...group, stands: standingIn(group) };
  let looked = 0;
  for (const [place, left] of group.claims.entries()) {
    if (left.row < from) continue;
    const rights = group.others ?? group.claims;
    for (let index = group.others ? 0 : place + 1; index < rights.length; index++) {
      const right = rights[index]!;
      if (++looked % pairsAtOnce === 0) yield null;
      if (!mayOppose(left, right, group)) continue;
      const type = disagreementType(left, right, comparison);
      if (type !== null) yield { left, right, type };
    }
  }
}

/** In the order of their first pairs; step by step. */
export function* disputesOf(group: ComparedGroup): Generator<void, Dispute[]> {
  const threads = new Map<DisagreementType, Threads>();
  for (const pair of isOfAnyTime(group) ? opposedPairs(group) : meetingPairs(group)) {
    if (pair === null) {
      yield;
      continue;
    }
    const known = threads.get(pair.type) ?? new Threads();
    threads.set(pair.type, known);
    known.join(pair);
  }
  const found = [...threads].flatMap(([type, { all }]) => [...all].map(thread => disputeOf(type, thread, group)));
  return found.sort((a, b) => a.first.left.row - b.first.left.row || a.first.right.row - b.first.right.row);
}

function isOfAnyTime({ isOfEvent, predicate: { range } }: ComparedGroup): boolean {
  return isOfEvent || ('value' in range && range.value === 'date');
}

/** The same pairs in the order of days, so that those of different times are never looked at. */
function* meetingPairs(group: ComparedGroup): Generator<OpposedPair | null> {
  const { claims, others } = group;
  const comparison = { ...group, stands: standingIn(group) };
  const pairOf = (one: ComparedClaim, other: ComparedClaim): OpposedPair | null => {
    if (!mayOppose(one, other, group) || (others !== null && one.about === other.about)) return null;
    const isFirst = others === null ? one.row < other.row : one.about === claims[0]!.about;
    const [left, right] = isFirst ? [one, other] : [other, one];
    const type = disagreementType(left, right, comparison);
    return type && { left, right, type };
  };
  const sorted = [...claims, ...(others ?? [])]
    .filter(({ days }) => days !== null)
    .sort((a, b) => a.days!.earliest - b.days!.earliest);
  let looked = 0;
  for (const [place, one] of sorted.entries())
    for (let index = place + 1; index < sorted.length; index++) {
      const other = sorted[index]!;
      if (++looked % pairsAtOnce === 0) yield null;
      // what lasts may be met by what is seen on the next day
      if (other.days!.earliest > one.days!.latest + 1) break;
      const pair = pairOf(one, other);
      if (pair) yield pair;
    }
  const denials = sorted.filter(({ polarity }) => polarity === 'denies');
  for (const change of sorted.filter(({ lasts }) => lasts))
    for (const denial of denials) {
      if (++looked % pairsAtOnce === 0) yield null;
      if (denial.days!.earliest <= change.days!.latest + 1) continue;
      const pair = pairOf(change, denial);
      if (pair) yield pair;
    }
}

/** What is said to last stands until another state of the same node is attested on a later day. */
function standingIn({ claims, others }: ComparedGroup): Comparison['stands'] {
  const ends = new Map<ComparedClaim, number>();
  const endOf = (change: ComparedClaim): number => {
    const own = others !== null && change.about !== claims[0]!.about ? others : claims;
    return own.reduce(
      (first, { days, polarity, isActual, excludes, content }) =>
        polarity === 'affirms' &&
        isActual &&
        excludes &&
        content !== change.content &&
        days !== null &&
        days.latest > change.days!.latest
          ? Math.min(first, days.earliest)
          : first,
      Number.POSITIVE_INFINITY,
    );
  };
  return (change, until) => {
    const known = ends.get(change) ?? endOf(change);
    ends.set(change, known);
    return until < known;
  };
}

/** Spares most pairs the longer look, of which there are as many as the square of the claims. */
function mayOppose(left: ComparedClaim, right: ComparedClaim, { isOfEvent }: ComparedGroup): boolean {
  if ((left.content === right.content) === (left.polarity === right.polarity)) return false;
  if (isOfEvent || left.value === 'date' || daysMeet(left.days, right.days)) return true;
  return mayMeetLater(left, right) || mayMeetLater(right, left);
}

/** Claims that hang together, and the first pair that they were joined by. */
type Thread = {
  readonly claims: Set<ComparedClaim>;
  first: OpposedPair;
  overlap: DaySpan | null;
};

class Threads {
  readonly all = new Set<Thread>();
  readonly #of = new Map<ComparedClaim, Thread>();

  join(pair: OpposedPair): void {
    const [one, other] = [this.#of.get(pair.left), this.#of.get(pair.right)];
    const kept = one && other ? (one.claims.size < other.claims.size ? other : one) : (one ?? other ?? newThread(pair));
    this.all.add(kept);
    for (const claim of [pair.left, pair.right]) this.#add(claim, kept);
    if (one && other && one !== other) this.#merge(kept === one ? other : one, kept);
    if (isBefore(pair, kept.first)) kept.first = pair;
    kept.overlap = around(kept.overlap, meetingDays(pair));
  }

  #merge(gone: Thread, kept: Thread): void {
    for (const claim of gone.claims) this.#add(claim, kept);
    if (isBefore(gone.first, kept.first)) kept.first = gone.first;
    kept.overlap = around(kept.overlap, gone.overlap);
    this.all.delete(gone);
  }

  #add(claim: ComparedClaim, thread: Thread): void {
    thread.claims.add(claim);
    this.#of.set(claim, thread);
  }
}

const newThread = (first: OpposedPair): Thread => ({ claims: new Set(), first, overlap: null });

function isBefore(one: OpposedPair, other: OpposedPair): boolean {
  return (one.left.row - other.left.row || one.right.row - other.right.row) < 0;
}

function meetingDays({ left, right }: OpposedPair): DaySpan | null {
  if (left.days === null || right.days === null) return null;
  if (mayMeetLater(left, right) && !daysMeet(left.days, right.days)) return right.days;
  if (mayMeetLater(right, left) && !daysMeet(left.days, right.days)) return left.days;
  if (!daysMeet(left.days, right.days)) return null;
  return {
    earliest: Math.max(left.days.earliest, right.days.earliest),
    latest: Math.min(left.days.latest, right.days.latest),
  };
}

function around(one: DaySpan | null, other: DaySpan | null): DaySpan | null {
  if (one === null || other === null) return one ?? other;
  return { earliest: Math.min(one.earliest, other.earliest), latest: Math.max(one.latest, other.latest) };
}

function disputeOf(type: DisagreementType, { claims, first, overlap }: Thread, group: ComparedGroup): Dispute {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bySide = Map.groupBy(sorted, ({ about, polarity, content }) => `${about} ${polarity} ${content}`);
  const sides = [...bySide.values()].map(own => ({
    about: own[0]!.about,
    polarity: own[0]!.polarity,
    claims: own.toSorted((a, b) => a.said.earliest - b.said.earliest),
  }));
  const turned = turnedFor(sorted[0]!, group);
  return {
    type,
    predicate: group.predicate,
    scope: turned.scope,
    sides,
    overlap: group.isOfEvent || type === 'date-conflict' ? null : overlap,
    named: firstNamed(type, sorted, turned),
    first,
  };
}

/** A group as it is read from the node that a claim is about. */
function turnedFor(claim: ComparedClaim, group: ComparedGroup): ComparedGroup {
  const isTurned = group.others !== null && claim.about !== group.claims[0]!.about;
  return isTurned ? { ...group, scope: flipped(group.scope) } : group;
}

/** The claim whose slug sorts first, and the first of those that it disagrees with. */
function firstNamed(
  type: DisagreementType,
  [one, ...rest]: readonly ComparedClaim[],
  group: ComparedGroup,
): [ClaimId, ClaimId] {
  const isBeside = ({ about }: ComparedClaim) => group.others === null || about !== one!.about;
  const comparison = { ...group, stands: standingIn(group) };
  const other = rest.find(claim => isBeside(claim) && disagreementType(one!, claim, comparison) === type);
  return [one!.id, other!.id];
}
