// Which days a claim of a status speaks for: nobody attests the future, and what lasts is attested by its beginning alone.

import { type Day, type DayBounds, type DaySpan, firstDay, lastDay, meeting, recordedTime } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { actualModalities, type Claim } from '../claim.ts';
import type { TimedStatus } from './status-disagreement.ts';

type Telling = Pick<Claim, 'modality' | 'polarity' | 'validTime' | 'assertedBounds'>;

/** When a claim can disagree with others: of a status when it is attested, of all else when it held, or was said. */
export type ComparedTime = Omit<TimedStatus, 'polarity' | 'holders'> & {
  /** Whose end a status speaks of; null: the whole line. */
  readonly side: EntityId | null;
};

export function comparedTime(claim: Telling & Pick<Claim, 'value' | 'validBounds' | 'qualifiers'>): ComparedTime {
  const plain = { lasts: false, minutes: null, side: null };
  if (claim.value?.kind !== 'status') {
    const { earliest, latest } = claim.validBounds ?? claim.assertedBounds;
    return { ...plain, days: { earliest, latest }, sure: { earliest, latest } };
  }
  const told = toldTime(claim);
  if (told === null) return { ...plain, days: null, sure: null };
  const { tells, lasts, hours } = told;
  const { certainFrom, certainTo } = tells;
  return {
    days: { earliest: tells.earliest, latest: tells.latest },
    sure: certainFrom === null || certainTo === null ? null : { earliest: certainFrom, latest: certainTo },
    lasts,
    minutes: hours && { from: Math.floor(hours.from / 60), to: Math.floor(hours.to / 60) },
    side: claim.qualifiers.find(({ role }) => role === 'side')?.entity ?? null,
  };
}

/** When a claim says that its status held. */
export type ToldTime = {
  readonly begins: DaySpan;
  /** As far as it is attested: not after the day it was said. Null where it is said to last. */
  readonly ends: DaySpan | null;
  /** Said of more than the days on which it may have begun. */
  readonly goesOn: boolean;
  /** Told from a day on which it began to another. */
  readonly isInterval: boolean;
  /** Said to go on after what it attests. */
  readonly lasts: boolean;
  /** Seconds since 1970, where hours are told. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** It tells no time: it attests the day it was said. */
  readonly isUndated: boolean;
  /** The days that it attests of the channel that it was said of: surely between the certain ones. */
  readonly tells: DayBounds;
  /** Of an interval: up to which day it surely goes on, whenever it began; null: none. */
  readonly surelyTo: Day | null;
};

/**
 * When a claim says that its status held. It attests its valid time up to the day it was said, for nobody attests the
 * future; where an end is left open, the beginning alone, and the status is said to last. Without a valid time it
 * attests the day it was said. Null where it attests nothing: of what is planned, or of days after the one on which it
 * was said, which by the clock of another place may be the day before.
 */
export function toldTime(claim: Telling): ToldTime | null {
  if (!actualModalities.includes(claim.modality)) return null;
  const told = timeTold(claim);
  return told.begins.earliest > claim.assertedBounds.latest + 1 ? null : told;
}

function timeTold(claim: Telling): ToldTime {
  const said = claim.assertedBounds;
  const whenSaid = {
    begins: said,
    ends: said,
    goesOn: false,
    isInterval: false,
    lasts: false,
    hours: null,
    isUndated: true,
    tells: onOneOf(said),
    surelyTo: null,
  };
  if (claim.validTime === null) return whenSaid;
  const { bounds, start, end, hours } = recordedTime(claim.validTime.edtf);
  const isOpen = end === 'open' || end === 'unknown';
  const lasts = isOpen && claim.polarity === 'affirms';
  if (isOpen && start === null) return lasts ? { ...whenSaid, ends: null, goesOn: true, lasts } : whenSaid;
  if (lasts) {
    const tells = { ...upTo(start!, claim), ...sureDayOf(start!, said) };
    return { ...whenSaid, isUndated: false, begins: tells, ends: null, goesOn: true, lasts, hours, tells };
  }
  if (end === null) {
    const tells = upTo(bounds, claim);
    const isAllOfSet = claim.validTime.edtf.startsWith('{');
    const begins = isAllOfSet ? firstOf(tells) : tells;
    const ends = upToTheDaySaid(isAllOfSet ? lastOf(bounds) : tells, said, begins.earliest);
    return { ...whenSaid, isUndated: false, begins, ends, hours, tells };
  }
  const begins = start ?? { earliest: bounds.earliest, latest: bounds.earliest };
  const ends = end === 'open' ? never : end === 'unknown' ? { earliest: begins.latest, latest: lastDay } : end;
  // a beginning of which nothing is known may lie on any day before its end
  const isBegun = start !== null || claim.validTime.edtf.startsWith('..');
  const certain = isBegun ? inside(bounds, begins, ends) : bounds;
  const tells = upTo({ ...bounds, ...certain }, claim);
  return {
    begins: { earliest: begins.earliest, latest: Math.max(begins.earliest, Math.min(begins.latest, tells.latest)) },
    ends: upToTheDaySaid(ends, said, begins.earliest),
    goesOn: start !== null && ends.earliest > begins.latest,
    isInterval: start !== null,
    lasts,
    hours,
    isUndated: false,
    tells,
    surelyTo: Math.min(said.earliest, Math.max(certain.certainTo ?? firstDay, ends.earliest - 1)),
  };
}

/** What was said at some time of several days was said on one of them, and surely on none. */
function onOneOf(said: DayBounds): DayBounds {
  return said.certainFrom === said.certainTo ? said : { ...said, certainFrom: null, certainTo: null };
}

/** Beyond all days. */
const never: DaySpan = { earliest: lastDay, latest: lastDay };

/** All of a set (`{}`) begins with its first member and ends with its last. */
function firstOf({ members, ...days }: DayBounds): DaySpan {
  return members?.toSorted((a, b) => a.earliest - b.earliest)[0] ?? days;
}

function lastOf({ members, ...days }: DayBounds): DaySpan {
  return members?.toSorted((a, b) => b.latest - a.latest)[0] ?? days;
}

function upToTheDaySaid({ earliest, latest }: DaySpan, said: DaySpan, first: Day): DaySpan {
  return {
    earliest: Math.max(first, Math.min(earliest, said.earliest)),
    latest: Math.max(first, Math.min(latest, said.latest)),
  };
}

/**
 * A change that is told to the day was there when it was said, however vague that day is; but not where nothing tells
 * by when it was said.
 */
function sureDayOf({ earliest, certainFrom, certainTo }: DayBounds, said: DaySpan): Partial<DayBounds> {
  const isSaidBySomeDay = said.latest < lastDay || earliest <= said.earliest;
  return earliest <= said.latest && isSaidBySomeDay && certainFrom === earliest && certainTo === earliest
    ? { certainFrom, certainTo }
    : {};
}

/** Between the days that its ends may be, an interval surely holds, however its ends are marked. */
function inside(bounds: DayBounds, begins: DaySpan, ends: DaySpan): Pick<DayBounds, 'certainFrom' | 'certainTo'> {
  const [from, to] = [begins.latest + 1, ends.earliest - 1];
  if (from > to) return bounds;
  return { certainFrom: Math.min(bounds.certainFrom ?? from, from), certainTo: Math.max(bounds.certainTo ?? to, to) };
}

/** As far as the day it was said; where that is a day earlier, by the clock of another place, its first day at least. */
function upTo(bounds: DayBounds, { assertedBounds: said }: Telling): DayBounds {
  if (bounds.earliest > said.latest)
    return { earliest: bounds.earliest, latest: bounds.earliest, certainFrom: null, certainTo: null };
  return meeting(bounds, { earliest: firstDay, latest: said.latest, certainFrom: firstDay, certainTo: said.earliest })!;
}
