import type { Day } from '../../base/edtf.ts';
import { type Finding, sharedGroup } from './finding.ts';
import { areOrderedByHours, isOverruled, type LineHistory, overrules } from './line-history.ts';
import { exclude, type Statement } from './statements.ts';

/** What is presumed on a day that nothing attests; `open`: beginnings that overlap and that no teller orders. */
export type Presumption = Finding | { readonly open: readonly Statement[] } | null;

/** The latest of the statements that are said to last and that still stand. */
export function findPresumed(history: LineHistory, day: Day): Presumption {
  const standing = history.statements.filter(
    statement => stretchesTo(statement, day) && !isEnded(history, statement, day),
  );
  const latest = standing.reduce<Statement | null>((top, next) => (top && !beganLater(next, top) ? top : next), null);
  if (latest === null) return null;
  const against = standing.filter(other => exclude(other, latest));
  if (against.length > 0) return { open: [latest, ...against] };
  const deciding = standing.filter(other => sharedGroup([latest, other]) !== null);
  const disputers = disputersOf(history, latest, day);
  const told = { basis: 'presumed', coverage: 'certain', from: null } as const;
  return disputers.length > 0
    ? { ...told, state: 'disputed', group: null, deciding: [latest, ...disputers] }
    : { ...told, state: 'agreed', group: sharedGroup(deciding), deciding };
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
  const { attests } = other;
  if (attests.earliest > day || attests.latest < change.begins.earliest || !exclude(other, change)) return false;
  if (other.holder === change.holder && overrules(change, other)) return false;
  const counts = (on: Day) => !isOverruled(history, other, on);
  if (other.holder === change.holder && overrules(other, change))
    return counts(Math.max(attests.earliest, change.begins.earliest));
  if (other.denies) return other.holder === change.holder && attests.earliest > change.begins.latest;
  if (attests.earliest > change.begins.latest) return counts(attests.earliest);
  if (areOrderedByHours(other, change) && other.hours!.from >= change.hours!.to) return true;
  const isSureLater = attests.certainTo !== null && attests.certainTo > change.begins.latest;
  return (
    isSureLater &&
    change.begins.latest < day &&
    !covers(other, change) &&
    counts(Math.max(attests.certainFrom!, change.begins.latest + 1))
  );
}

/**
 * Statements of other holders because of which a change is disputed from its beginning on: a time that covers it and
 * goes on, or a denial. Settled where the changed state is attested anew after them.
 */
export function disputersOf(history: LineHistory, change: Statement, day: Day): Statement[] {
  return history.statements.filter(other => {
    if (other.holder === change.holder || !exclude(other, change)) return false;
    if (!(other.denies ? deniesBy(other, change, day) : covers(other, change))) return false;
    if (isOverruled(history, other, Math.max(other.attests.earliest, change.begins.earliest))) return false;
    return !history.statements.some(
      ({ denies, group, side, attests }) =>
        !denies &&
        group === change.group &&
        side === change.side &&
        attests.earliest > other.attests.latest &&
        attests.earliest <= day,
    );
  });
}

function deniesBy({ attests }: Statement, { begins }: Statement, day: Day): boolean {
  return attests.latest >= begins.latest && attests.earliest <= day;
}

function covers({ lasts, attests }: Statement, { begins }: Statement): boolean {
  if (lasts || attests.certainFrom === null) return false;
  return attests.certainFrom <= begins.earliest && attests.certainTo! > begins.latest;
}

/** Whether only bare observations of other holders ended what was said to last, and nobody told what became of it. */
export function isUnreconciled(history: LineHistory, change: Statement, day: Day): boolean {
  if (!stretchesTo(change, day) || !isEnded(history, change, day)) return false;
  return history.statements
    .filter(other => ends(history, other, change, day))
    .every(({ lasts, holder, denies }) => !lasts && !denies && holder !== change.holder);
}
