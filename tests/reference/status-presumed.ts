import type { Day } from '../../src/base/edtf.ts';
import { attestsHere, type Evidence } from './status-evidence.ts';
import { attests, beginsLater, exclude, isOneOccasion, isSaidLater, turningDays } from './status-statements.ts';

/** How long what is said to last is presumed, what disputes it, and which statements their own holder took back. */

const days = (evidence: readonly Evidence[]) => evidence.flatMap(({ statement }) => turningDays(statement));

/** Whether nothing that the same holder said later speaks against a statement on a day. */
export function counts(one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  return !evidence.some(
    later =>
      later.statement.holder === one.statement.holder &&
      isSaidLater(later.statement, one.statement) &&
      exclude(later.statement, one.statement) &&
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
      [...days([other]), day].some(on => statement.begins.last < on && on <= day && attestsHere(other, on)),
  );
}

/** A lasting statement from the day after its beginning, until something later is attested that excludes it. */
export function stands(one: Evidence, evidence: readonly Evidence[], day: Day): boolean {
  const { statement, bears } = one;
  if (!statement.lasts || day <= statement.begins.last || !bears(day) || !counts(one, evidence, day)) return false;
  const attestedAndCounted = (other: Evidence, on: Day) =>
    attestsFor(one, other, on) && counts(other, evidence, on) ? attests(other.statement, on) : null;
  return !evidence.some(
    other =>
      isEndedBy(one, other, day, attestedAndCounted) && !covers(other, one, evidence) && other.statement !== statement,
  );
}

/** What is said of a family ends what was said of it before, also before a line of it was there. */
function attestsFor(one: Evidence, other: Evidence, day: Day): boolean {
  const isOfTheSameFamily = one.scope === 'BROADER' && other.statement.channel === one.statement.channel;
  return isOfTheSameFamily ? attests(other.statement, day) !== null : attestsHere(other, day) !== null;
}

type Attested = (evidence: Evidence, day: Day) => unknown;

function isEndedBy(one: Evidence, other: Evidence, day: Day, attested: Attested): boolean {
  const [a, x] = [one.statement, other.statement];
  if (!exclude(a, x)) return false;
  const until = [...days([other]), day].filter(on => on <= day);
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
    x.holder !== a.holder &&
    exclude(x, a) &&
    [a.begins.first, a.begins.last, a.begins.last + 1].every(
      day => attests(x, day) === 'CERTAIN' && counts(other, evidence, day),
    )
  );
}

/** From when on a statement of another holder disputes a presumption; null where it does not. */
function disputedFrom(x: Evidence, one: Evidence, evidence: readonly Evidence[]): Day | null {
  const a = one.statement;
  if (covers(x, one, evidence)) return a.begins.first;
  if (x.statement.affirms || x.statement.holder === a.holder || !exclude(x.statement, a)) return null;
  const denied = days([x]).filter(day => attestsHere(x, day));
  if (Math.max(...denied) < a.begins.last) return null;
  return Math.min(...denied);
}

/** Those who dispute a presumption on a day: until something later is attested that states its group anew. */
export function contestersOf(one: Evidence, evidence: readonly Evidence[], day: Day): Evidence[] {
  return evidence.filter(x => {
    const from = disputedFrom(x, one, evidence);
    if (from === null || day < from) return false;
    const attested = [...days([x]), day].filter(on => on <= day && attestsHere(x, on) && counts(x, evidence, on));
    const isCounted = days([x]).some(on => attestsHere(x, on) && counts(x, evidence, on));
    if (!isCounted) return false;
    const end = Math.max(...attested, x.statement.ends.last);
    return !evidence.some(
      ({ statement, ...rest }) =>
        statement.affirms &&
        statement.group === one.statement.group &&
        !exclude(statement, one.statement) &&
        [...turningDays(statement), day].some(
          on =>
            end < on &&
            on <= day &&
            attestsHere({ statement, ...rest }, on) &&
            counts({ statement, ...rest }, evidence, on),
        ),
    );
  });
}

export const isContested = (one: Evidence, evidence: readonly Evidence[], day: Day): boolean =>
  contestersOf(one, evidence, day).length > 0;
