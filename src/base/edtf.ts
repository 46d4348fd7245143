import { LRUCache } from 'lru-cache';

import { type DayBounds, type EdtfTime, timeOf } from './edtf/bounds.ts';
import { type Day, firstDay, lastDay } from './edtf/calendar.ts';
import { parseExpression, Refusal } from './edtf/grammar.ts';
import { badInput } from './errors.ts';

export type { DayBounds, EdtfTime } from './edtf/bounds.ts';
export { type Day, dayFault, firstDay, formatDay, lastDay, parseDay } from './edtf/calendar.ts';

/** A date of the Library of Congress's Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2, with its times of day. */
export type Edtf = string;

/** The same dates come again and again. */
const known = new LRUCache<string, EdtfTime>({ max: 20_000 });

/** Throws BAD_INPUT naming `place`. */
export function parseEdtf(text: string, place: string): EdtfTime {
  const read = readEdtf(text);
  if (typeof read === 'string') throw badInput(place, read);
  return read;
}

/** A time, or why the text is refused. */
function readEdtf(text: string): EdtfTime | string {
  const before = known.get(text);
  if (before) return before;
  if (text.length > 100) return 'an EDTF date has at most 100 characters';
  try {
    const time = timeOf(parseExpression(text));
    known.set(text, time);
    return time;
  } catch (error) {
    if (error instanceof Refusal) return `${JSON.stringify(text)} ${error.message}`;
    throw error;
  }
}

/** Why a text is refused, quoting it; null where it is EDTF. The same words on every path. */
export function edtfFault(text: string): string | null {
  const read = readEdtf(text);
  return typeof read === 'string' ? read : null;
}

/** What a recorded date tells. One that an earlier version recorded and this one refuses may be any day. */
export function recordedTime(text: string): EdtfTime {
  const read = readEdtf(text);
  return typeof read === 'string' ? anyTime : read;
}

const anyDay: DayBounds = { earliest: firstDay, latest: lastDay, certainFrom: null, certainTo: null };
const anyTime: EdtfTime = { bounds: anyDay, start: null, end: null, hours: null, members: null };

/** Throws BAD_INPUT naming `place`. */
export function parseEdtfBounds(text: string, place: string): DayBounds {
  return parseEdtf(text, place).bounds;
}

export function isEdtf(text: string): boolean {
  return edtfFault(text) === null;
}

/** Days that something may begin or end on, both ends included. */
export type DaySpan = { readonly earliest: Day; readonly latest: Day };

export type Coverage = 'certain' | 'possible' | 'none';

/** Of a set: whether one of its members covers the day. */
export function coverageOf(bounds: DayBounds, day: Day): Coverage {
  if (day < bounds.earliest || day > bounds.latest) return 'none';
  if (bounds.members) {
    const each = bounds.members.map(member => coverageOf(member, day));
    return each.includes('certain') ? 'certain' : each.includes('possible') ? 'possible' : 'none';
  }
  const certain =
    bounds.certainFrom !== null && bounds.certainTo !== null && day >= bounds.certainFrom && day <= bounds.certainTo;
  return certain ? 'certain' : 'possible';
}

/** The first days on which a time covers days otherwise than on the day before. */
export function edgesOf({ earliest, latest, certainFrom, certainTo, members }: DayBounds): Day[] {
  const sure = certainFrom === null || certainTo === null ? [] : [certainFrom, certainTo + 1];
  return [earliest, ...sure, latest + 1, ...(members ?? []).flatMap(edgesOf)];
}

/** Whether two times can share a day; an unstated time may be any. */
export function boundsMeet(a: DayBounds | null, b: DayBounds | null): boolean {
  if (a === null || b === null) return true;
  if (a.members) return a.members.some(member => boundsMeet(member, b));
  if (b.members) return boundsMeet(b, a);
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Whether two spans share a day; null has none. */
export function daysMeet(one: DaySpan | null, other: DaySpan | null): boolean {
  return one !== null && other !== null && one.earliest <= other.latest && other.earliest <= one.latest;
}

/** The days that are meant beyond doubt; null: none is. */
export function certainDays({ certainFrom, certainTo, members }: DayBounds): DayBounds | null {
  const sure = members?.map(certainDays).filter(member => member !== null) ?? [];
  const [from, to] = sure.reduce(
    ([first, last], { earliest, latest }) => [Math.min(first, earliest), Math.max(last, latest)],
    [certainFrom ?? lastDay, certainTo ?? firstDay],
  );
  if (from > to) return null;
  const days = { earliest: from, latest: to, certainFrom: from, certainTo: to };
  return sure.length > 0 ? { ...days, members: sure } : days;
}

/** The days of both; null where they share none. */
export function meeting(a: DayBounds, b: DayBounds): DayBounds | null {
  if (a.members) return ofMembers(a.members.map(member => meeting(member, b)));
  if (b.members) return ofMembers(b.members.map(member => meeting(a, member)));
  const earliest = Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  if (earliest > latest) return null;
  const from = a.certainFrom === null || b.certainFrom === null ? null : Math.max(a.certainFrom, b.certainFrom);
  const to = a.certainTo === null || b.certainTo === null ? null : Math.min(a.certainTo, b.certainTo);
  const isSure = from !== null && to !== null && from <= to;
  return { earliest, latest, certainFrom: isSure ? from : null, certainTo: isSure ? to : null };
}

function ofMembers(some: readonly (DayBounds | null)[]): DayBounds | null {
  const members = some.flatMap(bounds => bounds?.members ?? bounds ?? []);
  if (members.length === 0) return null;
  const earliest = members.reduce((first, member) => Math.min(first, member.earliest), lastDay);
  const latest = members.reduce((last, member) => Math.max(last, member.latest), firstDay);
  return { earliest, latest, certainFrom: null, certainTo: null, members };
}
