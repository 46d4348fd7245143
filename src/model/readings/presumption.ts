import type { Day } from '../../base/edtf.ts';
import { type Finding, sharedGroup } from './finding.ts';
import { areOrderedByHours, isOverruled, type LineHistory, overrules } from './line-history.ts';
import { daysBeside, exclude, type Statement } from './statements.ts';

/** What is presumed on a day that nothing attests; `open`: beginnings that overlap and that no teller orders. */
export type Presumption = Finding | { readonly open: readonly Statement[] } | null;

/** The latest of the statements that are said to last and that still stand. */
export function findPresumed(history: LineHistory, day: Day): Presumption {
  const standing = history.statements.filter(
    statement =>
      stretchesTo(statement, day) &&
      !isOverruled(history, statement, day) &&
      !isEnded(history, statement, day) &&
      !history.isEndedByLines?.(statement, day),
  );
  const latest = standing.reduce<Statement | null>((top, next) => (top && !beganLater(next, top) ? top : next), null);
  if (latest === null) return null;
  const against = standing.filter(other => exclude(other, latest));
  if (against.length > 0) return { open: [latest, ...against] };
  const beginnings = standing.filter(other => !beganLater(latest, other));
  const disputers = beginnings.map(beginning => disputersOf(history, beginning, day));
  const told = { basis: 'presumed', coverage: 'certain', from: null } as const;
  return disputers.every(some => some.length > 0)
    ? { ...told, state: 'disputed', group: null, deciding: [...new Set([...beginnings, ...disputers.flat()])] }
    : { ...told, state: 'agreed', group: sharedGroup(standing), deciding: standing };
}

/** Whether a statement is said to last from an earlier day over this one. */
export function stretchesTo({ lasts, begins, within }: Statement, day: Day): boolean {
  return lasts && begins.latest < day && within.earliest <= day && day <= within.latest;
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
  return history.statements.some(other => ends(history, other, change, day));
}

function ends(history: LineHistory, other: Statement, change: Statement, day: Day): boolean {
  const days = daysBeside(other, change);
  if (days.earliest > day || days.latest < change.begins.earliest || !exclude(other, change)) return false;
  const isOneHolder = other.holder === change.holder;
  if (isOneHolder && overrules(change, other)) return false;
  const counts = (on: Day) => !isOverruled(history, other, on);
  if (isOneHolder && other.lasts && other.begins.latest < day && overrules(other, change))
    return counts(Math.max(days.earliest, change.begins.earliest));
  if (other.denies) {
    const since = other.said.earliest > change.said.latest ? change.begins.earliest : change.begins.latest + 1;
    return isOneHolder && days.latest >= since && Math.max(days.earliest, since) <= day;
  }
  if (days.earliest > change.begins.latest) return counts(days.earliest);
  if (areOrderedByHours(other, change) && other.hours!.from >= change.hours!.to) return true;
  const isSurelyLater = days.certainTo !== null && days.certainTo > change.begins.latest;
  return (
    isSurelyLater &&
    change.begins.latest < day &&
    !disputesByTime(history, other, change) &&
    counts(Math.max(days.certainFrom!, change.begins.latest + 1))
  );
}

/**
 * Statements of other holders because of which a change is disputed from its beginning on: a time that covers it and
 * goes on, or a denial. Settled where the changed state is attested anew after them.
 */
export function disputersOf(history: LineHistory, change: Statement, day: Day): Statement[] {
  return history.statements.filter(other => {
    if (other.holder === change.holder || !exclude(other, change)) return false;
    if (!(other.denies ? deniesBy(history, other, change, day) : disputesByTime(history, other, change))) return false;
    const days = daysBeside(other, change);
    return !history.statements.some(anew => {
      if (anew.denies || anew.group !== change.group) return false;
      const { earliest, latest } = daysBeside(anew, change);
      return latest > days.latest && Math.max(earliest, days.latest + 1) <= day;
    });
  });
}

function deniesBy(history: LineHistory, denial: Statement, change: Statement, day: Day): boolean {
  const days = daysBeside(denial, change);
  if (days.latest < change.begins.latest || days.earliest > day) return false;
  return !isOverruled(history, denial, Math.max(days.earliest, change.begins.earliest));
}

/** A closed time of another holder that surely covers a beginning and goes on past it. */
function disputesByTime(history: LineHistory, other: Statement, change: Statement): boolean {
  const days = daysBeside(other, change);
  if (other.holder === change.holder || other.lasts || days.certainFrom === null) return false;
  if (days.certainFrom > change.begins.earliest || days.certainTo! <= change.begins.latest) return false;
  return !isOverruled(history, other, change.begins.earliest);
}

/** Whether only bare observations of other holders ended what was said to last, and nobody told what became of it. */
export function isUnreconciled(history: LineHistory, change: Statement, day: Day): boolean {
  if (!stretchesTo(change, day) || !isEnded(history, change, day)) return false;
  return history.statements
    .filter(other => ends(history, other, change, day))
    .every(({ lasts, holder, denies }) => !lasts && !denies && holder !== change.holder);
}
