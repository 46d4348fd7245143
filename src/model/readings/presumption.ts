import { certainDays, coverageOf, type Day, type DayBounds, firstDay, meeting } from '../../base/edtf.ts';
import { type Finding, sharedGroup } from './finding.ts';
import {
  areOrderedByHours,
  begunBy,
  isOverruled,
  isSaidLater,
  type LineHistory,
  lastCountingDay,
} from './line-history.ts';
import { daysBeside, exclude, type Statement } from './statements.ts';

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
  const against = standing.filter(one => standing.some(other => exclude(one, other)));
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
  return isEndedBySome(history, change, day, () => true);
}

function isEndedBySome(
  history: LineHistory,
  change: Statement,
  day: Day,
  isMeant: (other: Statement) => boolean,
): boolean {
  const { byBeginning } = history;
  const isEnder = (place: number) => isMeant(byBeginning[place]!) && ends(history, byBeginning[place]!, change, day);
  // what began since is the likeliest to have ended it
  const [since, begun] = [begunBy(history, change.begins.latest), begunBy(history, day)];
  for (let place = since; place < begun; place++) if (isEnder(place)) return true;
  for (let place = 0; place < since; place++) if (isEnder(place)) return true;
  return false;
}

function ends(history: LineHistory, other: Statement, change: Statement, day: Day): boolean {
  const days = daysBeside(other, change);
  if (days.earliest > day || days.latest < change.begins.earliest || !exclude(other, change)) return false;
  const isOneHolder = other.holder === change.holder;
  if (isOneHolder && isSaidLater(change, other)) return false;
  const isLaterWord = isOneHolder && isSaidLater(other, change);
  const countsFrom = (since: Day, some: DayBounds | null = days) => {
    const last = some && lastCountingDay(history, other, some, day);
    return last !== null && last >= since;
  };
  if (other.denies) return isOneHolder && countsFrom(isLaterWord ? change.begins.earliest : change.begins.latest + 1);
  if (isLaterWord && other.lasts && other.begins.latest < day && countsFrom(change.begins.earliest)) return true;
  if (beginsLater(other, change)) return countsFrom(firstDay);
  const sure = certainDays(other.tells);
  return (
    sure !== null &&
    countsFrom(change.begins.latest + 1, meeting(sure, days)) &&
    !disputesByTime(history, other, change)
  );
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
  return history.disputing.filter(other => {
    if (other.holder === change.holder || !exclude(other, change)) return false;
    if (!(other.denies ? deniesBy(history, other, change, day) : disputesByTime(history, other, change))) return false;
    const { latest } = daysBeside(other, change);
    return !history.statements.some(anew => {
      if (anew.denies || anew.group !== change.group) return false;
      const last = lastCountingDay(history, anew, daysBeside(anew, change), day);
      return last !== null && last > latest;
    });
  });
}

function deniesBy(history: LineHistory, denial: Statement, change: Statement, day: Day): boolean {
  const days = daysBeside(denial, change);
  // what is denied of a later time is no denial of the change, and counts on its own days
  if (!denial.isUndated && days.earliest > change.begins.latest && coverageOf(days, day) === 'none') return false;
  return days.latest >= change.begins.latest && lastCountingDay(history, denial, days, day) !== null;
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
  const isTold = ({ lasts, denies, holder }: Statement) => lasts || denies || holder === change.holder;
  return !isEndedBySome(history, change, day, isTold) && isEnded(history, change, day);
}
