import { type Day, firstDay, lastDay } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { actualModalities, type Claim } from '../../src/model/claim.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { daysOf, fromFirstToLast, isOneSureDay, type Moment, readTime, type Time } from './status-times.ts';
import type { World } from './world.ts';

/** What one status claim attests by itself, and how two of them stand to each other. */

export type Statement = {
  readonly claim: Claim;
  readonly channel: EntityId;
  readonly holder: EntityId;
  readonly status: string;
  readonly group: string;
  readonly affirms: boolean;
  readonly side: EntityId | null;
  readonly except: readonly EntityId[];
  readonly said: Moment;
  readonly time: Time | null;
  /** Affirmed with an end left open or unknown: attests its beginning alone, and lasts. */
  readonly lasts: boolean;
  /** The days on which what is told may have begun. */
  readonly begins: Moment;
  /** The days on which what is attested may end; those of the beginning where it lasts. */
  readonly ends: { readonly first: Day; readonly last: Day };
};

export type Coverage = 'CERTAIN' | 'POSSIBLE';

/** One for each of those who said it; none where the claim attests nothing, being an intention, a state without a group, or about what was not yet. */
export function statementsOf(world: World, vocabulary: Vocabulary, claim: Claim): Statement[] {
  const { speaker, jointSpeakers = [], organization, publisher } = claim.attribution;
  const holders = new Set([speaker ?? organization ?? publisher, ...jointSpeakers].map(world.read));
  return [...holders].flatMap(holder => statementOf(world, vocabulary, { claim, holder }) ?? []);
}

function statementOf(
  world: World,
  vocabulary: Vocabulary,
  { claim, holder }: Pick<Statement, 'claim' | 'holder'>,
): Statement | null {
  const status = claim.value?.kind === 'status' ? claim.value.status : '';
  const group = vocabulary.statuses.get(status)?.group ?? null;
  if (group === null || !actualModalities.includes(claim.modality)) return null;
  const named = (role: string) =>
    claim.qualifiers.filter(qualifier => qualifier.role === role).map(({ entity }) => world.read(entity));
  const affirms = claim.polarity === 'affirms';
  // to deny that a line was used says nothing of whether it works
  if (!affirms && group === 'working' && vocabulary.statuses.get(status)!.tells === 'observation') return null;
  const said = daysOf(claim.assertedAt);
  const told = claim.validTime === null ? null : readTime(claim.validTime.edtf);
  const isOpen = told?.kind === 'interval' && told.end === null;
  // of a time without any bound only the day said is attested
  const time = isOpen && told.start === null ? null : told;
  const begins = beginningOf(time, said);
  if (begins.first > said.last + 1) return null;
  return {
    claim,
    channel: world.read(claim.subject),
    holder,
    status,
    group,
    affirms,
    side: named('side')[0] ?? null,
    except: named('except'),
    said,
    time,
    lasts: isOpen && affirms,
    begins: upToTheDaySaid(begins, said),
    ends: isOpen && affirms ? upToTheDaySaid(begins, said) : endOf(time, said, begins),
  };
}

function beginningOf(time: Time | null, said: Moment): Moment {
  if (time === null) return said;
  if (time.kind === 'date') return time.date;
  if (time.kind === 'set') return time.all ? earliestOf(time.members) : fromFirstToLast(time.members);
  if (time.start !== null) return time.start;
  // nothing is said of when it began: on the day said where it goes on, else ever before
  return time.end === null ? said : { first: firstDay, last: firstDay, sure: false, hour: null };
}

/** Nobody attests the future; a beginning on the day after (told from another time zone) is let stand as possible. */
function upToTheDaySaid(begins: Moment, said: Moment): Moment {
  if (begins.first > said.last) return { ...begins, last: begins.first, sure: false };
  // nor is anything sure of a later day that was said at any time
  if (said.last === lastDay && begins.last > said.first) return { ...begins, sure: false };
  return begins.last > said.last ? { ...begins, last: said.last, sure: false } : begins;
}

function endOf(time: Time | null, said: Moment, begins: Moment) {
  const told =
    time === null
      ? said
      : time.kind === 'date'
        ? time.date
        : time.kind === 'set'
          ? time.all
            ? latestOf(time.members)
            : fromFirstToLast(toldBy(time.members, said))
          : (time.end ?? said);
  const at = (day: Day, limit: Day) => Math.max(Math.min(day, limit), begins.first);
  return { first: at(told.first, said.first), last: at(told.last, said.last) };
}

/** Of one of several dates, those that were not to come yet when it was said, but for the first. */
function toldBy(members: readonly Moment[], said: Moment): Moment[] {
  const past = members.filter(({ first }) => first <= said.last);
  return past.length > 0 ? past : [earliestOf(members)];
}

const earliestOf = (members: readonly Moment[]) => members.toSorted((a, b) => a.first - b.first)[0]!;
const latestOf = (members: readonly Moment[]) => members.toSorted((a, b) => b.last - a.last)[0]!;

/** Whether a statement attests that its state held (or, denying, did not hold) on a day; null where it does not. */
export function attests(statement: Statement, day: Day): Coverage | null {
  const { time, said, begins, lasts, ends } = statement;
  const isCertain = (is: boolean): Coverage => (is ? 'CERTAIN' : 'POSSIBLE');
  const within = (from: Day, to: Day) => from <= day && day <= to;
  if (begins.first > said.last) return day === begins.first ? 'POSSIBLE' : null;
  if (lasts) return within(begins.first, begins.last) ? isCertain(isOneSureDay(begins)) : null;
  if (time?.kind === 'set') {
    const member = time.members.filter(({ first, last }) => within(first, Math.min(last, said.last)));
    if (member.length === 0) return null;
    return isCertain(time.all && day <= said.first && member.some(isOneSureDay));
  }
  if (!within(begins.first, ends.last)) return null;
  if (time === null) return isCertain(isOneSureDay(said));
  if (time.kind === 'date') return isCertain(isOneSureDay(time.date) && day <= said.first);
  return isCertain(day <= said.first && isWellWithin(time, day));
}

/** Whether a time, as it is told, holds on a day surely; null where it cannot. */
export function attestsTime(time: Time, day: Day): Coverage {
  if (time.kind === 'date') return isOneSureDay(time.date) ? 'CERTAIN' : 'POSSIBLE';
  if (time.kind === 'set') return 'POSSIBLE';
  return isWellWithin(time, day) ? 'CERTAIN' : 'POSSIBLE';
}

/**
 * Whether a day lies beyond doubt in an interval: strictly between the days that its ends may mean, or on an end that is
 * sure. An open end is surely beyond every day, an unknown one may lie anywhere.
 */
function isWellWithin(time: Extract<Time, { kind: 'interval' }>, day: Day): boolean {
  const { start, end } = time;
  if (start !== null && isOneSureDay(start) && day === start.first) return true;
  if (end !== null && isOneSureDay(end) && day === end.first) return true;
  const begun = start === null ? time.isStartOpen : start.sure ? day >= start.last : day > start.last;
  const goesOn = end === null ? time.isEndOpen : end.sure ? day <= end.first : day < end.first;
  return begun && goesOn;
}

/** Whether two statements cannot both be so on one day. */
export function exclude(a: Statement, b: Statement): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  if (a.affirms && b.affirms) return a.group !== b.group;
  return a.affirms !== b.affirms && a.group === b.group;
}

export const isSaidLater = (a: Statement, b: Statement): boolean => a.said.first > b.said.last;

/** Beyond doubt: by days, or by hours where both beginnings tell them. */
export function beginsLater(a: Statement, b: Statement): boolean {
  if (a.begins.first > b.begins.last) return true;
  const [later, earlier] = [a.begins.hour, b.begins.hour];
  return a.begins.first === b.begins.last && later !== null && earlier !== null && later > earlier;
}

/** One speaker's words of one document or one occasion. */
export function areOneUtterance(a: Statement, b: Statement, { read }: World): boolean {
  const occasions = [a, b].map(({ claim }) => claim.attribution.occasion).map(id => id && read(id));
  return (
    a.holder === b.holder &&
    (read(a.claim.document) === read(b.claim.document) || (occasions[0] !== null && occasions[0] === occasions[1]))
  );
}

/** Whether two statements may be of one day; what lasts goes on. */
export function canMeet(a: Statement, b: Statement): boolean {
  const last = ({ lasts, ends }: Statement) => (lasts ? lastDay : ends.last);
  return a.begins.first <= last(b) && b.begins.first <= last(a);
}

export const areOfOneSide = (a: Statement, b: Statement): boolean =>
  a.side === b.side || a.side === null || b.side === null;

/** The instant that a statement is about, where it tells an hour; a time that goes on has none. */
export const hourOf = ({ time }: Statement): number | null => (time?.kind === 'date' ? time.date.hour : null);

/** Where both tell hours, and not the same. */
export function areOrderedByHours(a: Statement, b: Statement): boolean {
  const [hourOfA, hourOfB] = [hourOf(a), hourOf(b)];
  return hourOfA !== null && hourOfB !== null && hourOfA !== hourOfB;
}

/** Whether a statement is of one occasion, if perhaps on one of several days, rather than of a stretch of time. */
export function isOneOccasion({ time, lasts }: Statement): boolean {
  return lasts || time === null || time.kind === 'date' || (time.kind === 'set' && !time.all);
}

/** The days on which what a statement attests may change, and those beside them. */
export function turningDays(statement: Statement): Day[] {
  const { begins, ends, said, time } = statement;
  const members = time?.kind === 'set' ? time.members : [];
  const ofEnds = time?.kind === 'interval' ? [time.start, time.end].flatMap(end => (end ? [end] : [])) : [];
  return [begins, ends, said, ...members, ...ofEnds]
    .flatMap(({ first, last }) => [first - 1, first, first + 1, last - 1, last, last + 1])
    .filter(day => day > firstDay + 1 && day < lastDay - 1);
}
