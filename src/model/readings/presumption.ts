import { certainDays, coverageOf, type Day, type DayBounds, firstDay, meeting } from '../../base/edtf.ts';
import { type Finding, sharedGroup } from './finding.ts';
import { type Ending, type LineHistory, lastDayAttested } from './line-history.ts';
import { areOrderedByHours, firstCountingDay, isOverruled, isSaidLater, lastCountingDay } from './own-words.ts';
import { daysBeside, exclude, excludingEachOther, type Statement } from './statements.ts';

/** What is presumed on a day that nothing attests; `open`: beginnings that overlap and that no teller orders. */
export type Presumption = Finding | { readonly open: readonly Statement[] } | null;

/** The latest of the statements that are said to last and that still stand. */
export function findPresumed(history: LineHistory, day: Day): Presumption {
  const standing = history.lasting.filter(
    statement =>
      stretchesTo(statement, day) &&
      !isEnded(history, statement, day) &&
      !isOverruled(history, statement, day) &&
      !history.isEndedByLines?.(statement, day),
  );
  const latest = standing.reduce<Statement | null>((top, next) => (top && !beganLater(next, top) ? top : next), null);
  if (latest === null) return null;
  const against = excludingEachOther(standing);
  if (against.length > 0) return { open: against };
  const beginnings = standing.filter(other => !beganLater(latest, other));
  const disputers = beginnings.map(beginning => disputersOf(history, beginning, day));
  const told = { basis: 'presumed', coverage: 'certain', from: null } as const;
  return disputers.every(some => some.length > 0)
    ? { ...told, state: 'disputed', group: null, deciding: [...new Set([...beginnings, ...disputers.flat()])] }
    : { ...told, state: 'agreed', group: sharedGroup(standing), deciding: standing };
}

/** Whether a statement is said to last from an earlier day over this one. */
export function stretchesTo({ lasts, begins, within }: Statement, day: Day): boolean {
  return lasts && begins.latest < day && coverageOf(within, day) !== 'none';
}

function beganLater(a: Statement, b: Statement): boolean {
  return (
    a.begins.latest > b.begins.latest || (a.begins.latest === b.begins.latest && a.begins.earliest > b.begins.earliest)
  );
}

/**
 * Whether something that was attested up to a day ended what was said to last: the first later day on which a state
 * that excludes it is attested, by whomever, or its own holder's other word.
 */
export function isEnded(history: LineHistory, change: Statement, day: Day): boolean {
  return endingOf(history, change).byAny <= day;
}

function endingOf(history: LineHistory, change: Statement): Ending {
  const known = history.ended.get(change);
  if (known) return known;
  let [byAny, asTold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const other of history.statements) {
    const on = firstDayEnded(history, other, change);
    if (on === null) continue;
    byAny = Math.min(byAny, on);
    if (other.lasts || other.denies || other.holder === change.holder) asTold = Math.min(asTold, on);
  }
  const ending = { byAny, asTold };
  history.ended.set(change, ending);
  return ending;
}

/** The first day on which another statement has ended what is said to last; null: it never does. */
function firstDayEnded(history: LineHistory, other: Statement, change: Statement): Day | null {
  if (!exclude(other, change)) return null;
  const days = daysBeside(other, change);
  if (days.latest < change.begins.earliest) return null;
  const isOneHolder = other.holder === change.holder;
  if (isOneHolder && isSaidLater(change, other)) return null;
  const isLaterWord = isOneHolder && isSaidLater(other, change);
  const countsFrom = (since: Day, some: DayBounds | null = days) =>
    some && firstCountingDay(history, other, some, since);
  const { earliest, latest } = change.begins;
  if (other.denies) return isOneHolder ? countsFrom(isLaterWord ? earliest : latest + 1) : null;
  const begun = isLaterWord && other.lasts ? countsFrom(earliest) : null;
  const asLaterWord = begun === null ? null : Math.max(begun, other.begins.latest + 1);
  if (beginsLater(other, change)) return earlier(asLaterWord, countsFrom(firstDay));
  const sure = certainDays(other.tells);
  const since = sure && countsFrom(latest + 1, meeting(sure, days));
  return earlier(asLaterWord, since !== null && !disputesByTime(history, other, change) ? since : null);
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function beginsLater(other: Statement, change: Statement): boolean {
  if (other.begins.earliest > change.begins.latest) return true;
  return areOrderedByHours(other, change) && other.hours!.from > change.hours!.to;
}

/**
 * Statements of other holders because of which a change is disputed from its beginning on: a time that covers it and
 * goes on, or a denial. Settled where the changed state is attested anew after them.
 */
function disputersOf(history: LineHistory, change: Statement, day: Day): Statement[] {
  const disputing = history.disputing.filter(
    other =>
      other.holder !== change.holder &&
      exclude(other, change) &&
      (other.denies ? deniesBy(history, other, change, day) : disputesByTime(history, other, change)),
  );
  if (disputing.length === 0) return [];
  const isAnew = ({ denies, group }: Statement) => !denies && group === change.group;
  const anew = lastDayAttested(history, day, other => (isAnew(other) ? daysBeside(other, change) : null));
  return anew === null ? disputing : disputing.filter(other => daysBeside(other, change).latest >= anew);
}

function deniesBy(history: LineHistory, denial: Statement, change: Statement, day: Day): boolean {
  const days = daysBeside(denial, change);
  // what is denied of a later time is no denial of the change, and counts on its own days
  if (!denial.isUndated && days.earliest > change.begins.latest && coverageOf(days, day) === 'none') return false;
  if (days.earliest > day || days.latest < change.begins.latest) return false;
  return lastCountingDay(history, denial, days, day) !== null;
}

/** A closed time of another holder that surely covers a beginning and goes on past it. */
function disputesByTime(history: LineHistory, other: Statement, change: Statement): boolean {
  const days = daysBeside(other, change);
  const { earliest, latest } = change.begins;
  if (other.holder === change.holder || other.lasts || other.denies || other.tells.members) return false;
  return [earliest, latest, latest + 1].every(
    day => coverageOf(days, day) === 'certain' && !isOverruled(history, other, day),
  );
}

/** Whether only bare observations of other holders ended what was said to last, and nobody told what became of it. */
export function isUnreconciled(history: LineHistory, change: Statement, day: Day): boolean {
  if (!stretchesTo(change, day)) return false;
  const { byAny, asTold } = endingOf(history, change);
  return byAny <= day && asTold > day;
}
