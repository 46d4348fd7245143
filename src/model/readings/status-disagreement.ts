// Whether two statuses that exclude each other are said of one time, as the reading of a day would dispute them. What can
// have followed one another is a change, and no disagreement.

import { type DaySpan, daysMeet } from '../../base/edtf.ts';
import type { Polarity } from '../claim.ts';

/** As much of a status claim as decides when it is so. */
export type TimedStatus = {
  readonly polarity: Polarity;
  /** Who stand behind it, several where they said it together; each holds it. */
  readonly holders: readonly number[];
  /** The days that it attests, surely or possibly; null: none. */
  readonly days: DaySpan | null;
  /** Those that it surely attests; null: none. */
  readonly sure: DaySpan | null;
  /** Said to go on after them. */
  readonly lasts: boolean;
  /** Minutes since 1970, where hours are told. */
  readonly minutes: { readonly from: number; readonly to: number } | null;
};

/** Whether nothing that excludes a state which is said to last was attested since, up to a day. */
export type Stands<Status> = (change: Status, until: number) => boolean;

/** Of two that deny each other, or affirm states of different groups. */
export function areOfOneTime<Status extends TimedStatus>(a: Status, b: Status, stands: Stands<Status>): boolean {
  if (a.days === null || b.days === null || areOrderedByMinutes(a, b)) return false;
  if (a.polarity !== b.polarity) {
    const [denial, affirmed] = a.polarity === 'denies' ? [a, b] : [b, a];
    return deniesItsDays(denial, affirmed) || deniesWhatLasts(denial, affirmed, stands);
  }
  if (a.lasts === b.lasts) return areOpposedOnSomeDay(a, b);
  const [change, other] = a.lasts ? [a, b] : [b, a];
  return coversBeginning(other, change) || isSeenOnTheNextDay(other, change, stands);
}

/** Whether somebody stands behind one statement who does not stand behind the other. */
export function isAlsoHeldByOthers({ holders }: Pick<TimedStatus, 'holders'>, other: Pick<TimedStatus, 'holders'>) {
  return holders.some(holder => !other.holders.includes(holder));
}

/** Whether they may be compared though they share no day: what lasts is met by what is said of later days. */
export function mayMeetLater({ lasts, days }: TimedStatus, later: TimedStatus): boolean {
  if (!lasts || days === null || later.days === null) return false;
  if (later.polarity === 'affirms') return later.days.earliest === days.latest + 1;
  return later.days.latest >= days.latest;
}

function areOrderedByMinutes({ minutes: a }: TimedStatus, { minutes: b }: TimedStatus): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}

/** Days that one surely attests decide over days that another may attest; and the one may end where the other begins. */
function areOpposedOnSomeDay(a: TimedStatus, b: TimedStatus): boolean {
  if (isSure(a) && isSure(b) && sharesDays(a, b)) return true;
  return someSharedDay(
    a,
    b,
    day => isWithin(day, a.sure) === isWithin(day, b.sure) && mayPrecede(a, b, day) === mayPrecede(b, a, day),
  );
}

const isSure = ({ days, sure }: TimedStatus) => sure?.earliest === days!.earliest && sure.latest === days!.latest;

/** Two or more: the one cannot only just have ended as the other began. */
const sharesDays = ({ days: a }: TimedStatus, { days: b }: TimedStatus) =>
  Math.min(a!.latest, b!.latest) > Math.max(a!.earliest, b!.earliest);

/** A denial that is sure counts beside what is only possible; one that is only possible does not count beside what is sure. */
function deniesItsDays(denial: TimedStatus, affirmed: TimedStatus): boolean {
  return daysMeet(denial.sure, affirmed.days) || someSharedDay(denial, affirmed, day => !isWithin(day, affirmed.sure));
}

function deniesWhatLasts<Status extends TimedStatus>(
  denial: Status,
  affirmed: Status,
  stands: Stands<Status>,
): boolean {
  return (
    isAlsoHeldByOthers(affirmed, denial) && mayMeetLater(affirmed, denial) && stands(affirmed, denial.days!.latest)
  );
}

/** Whether on a day that both attest the earlier one may end, and the later one begin. */
function mayPrecede(earlier: TimedStatus, later: TimedStatus, day: number): boolean {
  const [end, beginning] = [firstEnd(earlier), lastBeginning(later)];
  if (earlier.lasts || end > day || day < later.days!.earliest || day > beginning || end > beginning) return false;
  return later.lasts || lastBeginning(earlier) < day || firstEnd(later) > day;
}

/** The first day on which it may have ended: where the end is vague, that after the last sure day. */
function firstEnd({ days, sure }: TimedStatus): number {
  if (sure === null) return days!.earliest;
  return sure.latest < days!.latest ? sure.latest + 1 : sure.latest;
}

function lastBeginning({ days, sure }: TimedStatus): number {
  if (sure === null) return days!.latest;
  return sure.earliest > days!.earliest ? sure.earliest - 1 : sure.earliest;
}

/** A time that is there before a change can have begun, and goes on after it must have. */
function coversBeginning({ sure }: TimedStatus, { days }: TimedStatus): boolean {
  return sure !== null && sure.earliest <= days!.earliest && sure.latest > days!.latest;
}

/** Another holder's observation of the day after a change leaves open which of the two is so. */
function isSeenOnTheNextDay<Status extends TimedStatus>(seen: Status, change: Status, stands: Stands<Status>): boolean {
  const { days, sure } = seen;
  return (
    isAlsoHeldByOthers(change, seen) &&
    days!.earliest === days!.latest &&
    sure !== null &&
    change.sure !== null &&
    mayMeetLater(change, seen) &&
    stands(change, change.days!.latest)
  );
}

function someSharedDay(a: TimedStatus, b: TimedStatus, holds: (day: number) => boolean): boolean {
  const earliest = Math.max(a.days!.earliest, b.days!.earliest);
  const latest = Math.min(a.days!.latest, b.days!.latest);
  // between these days nothing changes
  const turns = [a, b].flatMap(({ days, sure }) => [days!, ...(sure === null ? [] : [sure])]);
  const near = turns.flatMap(({ earliest: first, latest: last }) => [
    first - 1,
    first,
    first + 1,
    last - 1,
    last,
    last + 1,
  ]);
  return near.some(day => day >= earliest && day <= latest && holds(day));
}

function isWithin(day: number, span: DaySpan | null): boolean {
  return span !== null && day >= span.earliest && day <= span.latest;
}
