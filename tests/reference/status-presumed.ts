import { type Day, lastDay } from '../../src/base/edtf.ts';
import { attestsBeside, attestsHere, type Evidence } from './status-bearing.ts';
import { areOrderedByHours, attests, beginsLater, exclude, isOneOccasion, isSaidLater } from './status-statements.ts';

/** How long what is said to last is presumed, what disputes it, and which statements their own holder took back. */

/** Whether nothing that the same holder said later speaks against a statement on a day. */
export function counts(one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  return !evidence.some(
    later =>
      later.statement.holder === one.statement.holder &&
      isSaidLater(later.statement, one.statement) &&
      exclude(later.statement, one.statement) &&
      !areOrderedByHours(later.statement, one.statement) &&
      (attestsAsSurely(later, one, day) || isPresumedAgainst(one, later, evidence, day)),
  );
}

/** What is possible overrules nothing that is certain: those who attest a day certainly decide before the others. */
function attestsAsSurely(later: Evidence, one: Evidence, day: Day): boolean {
  const coverage = attestsHere(later, day);
  return coverage === 'CERTAIN' || (coverage === 'POSSIBLE' && attestsHere(one, day) !== 'CERTAIN');
}

/**
 * Whether a later word that lasts covers a day: nothing that excludes it is attested after its beginning, but for the
 * word that it takes back, and what its holder had said before it.
 */
function isPresumedAgainst(one: Evidence, later: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  const { statement, bears } = later;
  if (!statement.lasts || day <= statement.begins.last || !bears(day)) return false;
  return !evidence.some(
    other =>
      other.statement !== one.statement &&
      exclude(other.statement, statement) &&
      (other.statement.affirms || other.statement.holder === statement.holder) &&
      !(other.statement.holder === statement.holder && isSaidLater(statement, other.statement)) &&
      [...other.turns, day].some(on => statement.begins.last < on && on <= day && attestsBeside(other, later, on)),
  );
}

/** A lasting statement from the day after its beginning, until something later is attested that excludes it. */
export function stands(one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  const { statement, bears } = one;
  const isBegun = statement.lasts && statement.begins.last < day && bears(day);
  return isBegun && counts(one, evidence, day) && !isEnded(one, evidence, day);
}

/** Whether anything that was attested up to a day ended what was said to last. */
export function isEnded(one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  const attestedAndCounted = (other: Evidence, on: Day) =>
    attestsBeside(other, one, on) !== null && counts(other, evidence, on);
  return evidence.some(other => isEndedBy(one, other, day, attestedAndCounted) && !covers(other, one, evidence));
}

type Attested = (evidence: Evidence, day: Day) => boolean;

function isEndedBy(one: Evidence, other: Evidence, day: Day, attested: Attested): boolean {
  const [a, x] = [one.statement, other.statement];
  if (!exclude(a, x)) return false;
  const until = [...other.turns, a.begins.first, a.begins.last + 1, day].filter(on => on <= day);
  const isOneHolder = x.holder === a.holder;
  const isLaterWord = isOneHolder && isSaidLater(x, a);
  if (isOneHolder && isSaidLater(a, x)) return false;
  if (!x.affirms)
    return (
      isOneHolder && until.some(on => (isLaterWord ? on >= a.begins.first : on > a.begins.last) && attested(other, on))
    );
  if (isLaterWord && x.lasts && x.begins.last < day && until.some(on => on >= a.begins.first && attested(other, on)))
    return true;
  const isSurelyLater = (on: Day) =>
    beginsLater(x, a) || (!isOneOccasion(x) && on > a.begins.last && attests(x, on) === 'CERTAIN');
  return until.some(on => isSurelyLater(on) && attested(other, on));
}

/** Another holder's closed time that surely covers the beginning and surely goes on past it. */
function covers(other: Evidence, one: Evidence, evidence: readonly Evidence[]): boolean {
  const [x, a] = [other.statement, one.statement];
  return (
    x.affirms &&
    !x.lasts &&
    x.time?.kind === 'interval' &&
    x.holder !== a.holder &&
    exclude(x, a) &&
    [a.begins.first, a.begins.last, a.begins.last + 1].every(
      day => attestsBeside(other, one, day) === 'CERTAIN' && counts(other, evidence, day),
    )
  );
}

/** Whether another holder disputes a presumption by a day: by a time that covers its beginning, or by a denial of it or of later. */
function isDisputedBy(x: Evidence, one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  const a = one.statement;
  if (covers(x, one, evidence)) return day >= a.begins.first;
  if (x.statement.affirms || x.statement.holder === a.holder || !exclude(x.statement, a)) return false;
  // what is denied of a later time is no denial of the change, and counts on its own days
  const isOfLater = x.statement.time !== null && firstDayBeside(x, one) > a.begins.last;
  if (isOfLater && attestsBeside(x, one, day) === null) return false;
  const isCounted = [...x.turns, day].some(on => on <= day && attestsBeside(x, one, on) && counts(x, evidence, on));
  return isCounted && lastDayBeside(x, one) >= a.begins.last;
}

const firstDayBeside = (x: Evidence, one: Evidence): Day =>
  Math.min(...[x.statement.begins.first, ...x.turns].filter(on => attestsBeside(x, one, on)));

/** Of what was said at any time, none. */
const lastDayBeside = (x: Evidence, one: Evidence): Day =>
  Math.max(...[...x.turns, lastDay].filter(on => attestsBeside(x, one, on)));

/** Those who dispute a presumption on a day: until something later is attested that states its group anew. */
export function contestersOf(one: Evidence, evidence: readonly Evidence[], day: Day): Evidence[] {
  const { group } = one.statement;
  return evidence.filter(x => {
    if (!isDisputedBy(x, one, evidence, day)) return false;
    const end = lastDayBeside(x, one);
    const isStatedAnew = (other: Evidence, on: Day) =>
      end < on && on <= day && attestsBeside(other, one, on) && counts(other, evidence, on);
    return !evidence.some(
      other =>
        other.statement.affirms &&
        other.statement.group === group &&
        [...other.turns, day].some(on => isStatedAnew(other, on)),
    );
  });
}

export const isContested = (one: Evidence, evidence: readonly Evidence[], day: Day): boolean =>
  contestersOf(one, evidence, day).length > 0;
