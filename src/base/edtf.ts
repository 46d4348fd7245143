import parseEdtf from 'edtf';
import { LRUCache } from 'lru-cache';

import { badInput } from './errors.ts';

/** Days since 1970-01-01; the two ends stand for "no bound". */
export type Day = number;
export const firstDay: Day = -2_000_000_000;
export const lastDay: Day = 2_000_000_000;

const msPerDay = 86_400_000;

/** A date of the Library of Congress's Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2, to the day. */
export type Edtf = string;

/**
 * What an EDTF text says about days: `earliest`..`latest` holds every day it may mean, and `certainFrom`..`certainTo`
 * the days it means beyond doubt (null where there are none: a bare month, a date marked uncertain or approximate).
 * An approximate date (`~`) may mean one unit of its precision earlier or later, which the standard leaves open; an
 * uncertain one (`?`) is taken at its word, and never as certain.
 */
export type DayBounds = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
};

export type Coverage = 'certain' | 'possible' | 'none';

/** The same dates come again and again, and the parser is slow. */
const known = new LRUCache<string, DayBounds>({ max: 20_000 });

/** Throws BAD_INPUT naming `place`. */
export function parseEdtfBounds(text: string, place: string): DayBounds {
  const before = known.get(text);
  if (before) return before;
  const bounds = readBounds(text, place);
  known.set(text, bounds);
  return bounds;
}

function readBounds(text: string, place: string): DayBounds {
  if (text.length > 100) throw badInput(place, 'an EDTF date has at most 100 characters');
  let parsed: ParsedDate;
  try {
    parsed = parseEdtf(text) as ParsedDate;
  } catch {
    throw badInput(
      place,
      `${JSON.stringify(text)} is not an EDTF date; write for example 2017-09-21, 2017-09, 2017~ or 2023-06/..`,
    );
  }
  if (/T/.test(text))
    throw badInput(place, `${JSON.stringify(text)} has a time of day; an EDTF date here stops at the day`);
  // the parser takes 29 February of any year for the day that follows the 28th
  const leapDays = text.matchAll(/(-?\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29/g);
  if ([...leapDays].some(([, year]) => !isLeapYear(Number(year))))
    throw badInput(place, `${JSON.stringify(text)} has a 29 February in a year without one`);
  const bounds = boundsOf(parsed);
  if (Number.isNaN(bounds.earliest) || Number.isNaN(bounds.latest))
    throw badInput(place, `${JSON.stringify(text)} lies beyond the years that can be counted in days`);
  if (bounds.earliest > bounds.latest) throw badInput(place, `${JSON.stringify(text)} ends before it begins`);
  return bounds;
}

export function isEdtf(text: string): boolean {
  try {
    parseEdtfBounds(text, 'date');
    return true;
  } catch {
    return false;
  }
}

export function coverageOf(bounds: DayBounds, day: Day): Coverage {
  if (day < bounds.earliest || day > bounds.latest) return 'none';
  const certain =
    bounds.certainFrom !== null && bounds.certainTo !== null && day >= bounds.certainFrom && day <= bounds.certainTo;
  return certain ? 'certain' : 'possible';
}

/** Whether two times can share a day; an unstated time may be any. */
export function boundsMeet(a: DayBounds | null, b: DayBounds | null): boolean {
  return a === null || b === null || (a.earliest <= b.latest && b.earliest <= a.latest);
}

/** A plain calendar day, `YYYY-MM-DD`. Throws BAD_INPUT naming `place`. */
export function parseDay(text: string, place: string): Day {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) {
    throw badInput(place, `${JSON.stringify(text)} is not a calendar day; write YYYY-MM-DD`);
  }
  return ms / msPerDay;
}

/** `YYYY-MM-DD`, or null for a day that stands for "no bound". */
export function formatDay(day: Day): string | null {
  return day <= firstDay || day >= lastDay ? null : new Date(day * msPerDay).toISOString().split('T')[0]!;
}

type ParsedDate = {
  readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
  readonly min: number | null;
  readonly max: number | null;
  readonly lower?: ParsedDate | number | null;
  readonly upper?: ParsedDate | number | null;
  readonly values: unknown;
  readonly precision?: number;
  readonly uncertain?: { readonly value: number };
  readonly approximate?: { readonly value: number };
  readonly unspecified?: { readonly value: number };
  readonly year?: number;
  /** How many digits of a year mean something (`1950S2`); NaN: all of them. */
  readonly significant?: number;
  /** A set or list that goes on without bound before its first or after its last member. */
  readonly earlier?: boolean;
  readonly later?: boolean;
};

function boundsOf(date: ParsedDate): DayBounds {
  if (date.type === 'Interval') return intervalBounds(date);
  const { earliest, latest } = outerDays(date);
  const certain = date.type === 'Date' && date.precision === 3 && !isQualified(date);
  return { earliest, latest, certainFrom: certain ? earliest : null, certainTo: certain ? latest : null };
}

/**
 * From the last day its start can mean to the first day its end can mean, an interval holds beyond doubt; where one end
 * is in doubt, on the other end's own day alone.
 */
function intervalBounds(interval: ParsedDate): DayBounds {
  const start = endpoint(interval.lower, -1);
  const end = endpoint(interval.upper, 1);
  const certainFrom = start.sure ? start.latest : end.earliest;
  const certainTo = end.sure ? end.earliest : start.latest;
  const certain = start.sure && end.sure ? certainFrom <= certainTo : isOneDay(start) || isOneDay(end);
  return {
    earliest: start.earliest,
    latest: end.latest,
    certainFrom: certain ? certainFrom : null,
    certainTo: certain ? certainTo : null,
  };
}

type Endpoint = { readonly earliest: Day; readonly latest: Day; readonly sure: boolean };

/** An open end (`..`) surely has no bound; an unknown one (blank) may lie anywhere. */
function endpoint(value: ParsedDate | number | null | undefined, side: -1 | 1): Endpoint {
  const noBound = side < 0 ? firstDay : lastDay;
  if (typeof value === 'number') return { earliest: noBound, latest: noBound, sure: true };
  if (value === null || value === undefined) return { earliest: noBound, latest: noBound, sure: false };
  const { earliest, latest } = outerDays(value);
  return { earliest, latest, sure: !isQualified(value) };
}

function isOneDay({ earliest, latest, sure }: Endpoint): boolean {
  return sure && earliest === latest && earliest !== firstDay && latest !== lastDay;
}

type OuterDays = { readonly earliest: Day; readonly latest: Day };

function outerDays(date: ParsedDate): OuterDays {
  if (date.type === 'Set' || date.type === 'List') return memberDays(date);
  if (date.type === 'Season') return seasonDays(date);
  if (date.type === 'Year' && date.significant) return significantDays(date.year!, date.significant);
  const days = {
    earliest: date.min === null || date.min === -Infinity ? firstDay : Math.floor(date.min / msPerDay),
    latest: date.max === null || date.max === Infinity ? lastDay : Math.floor(date.max / msPerDay),
  };
  return date.type === 'Date' && (date.approximate?.value ?? 0) > 0 ? widened(days, date.precision ?? 3) : days;
}

/** By a year, a month or a day on either side, as precise as the date itself. */
function widened({ earliest, latest }: OuterDays, precision: number): OuterDays {
  const margin = [0, 366, 31, 1][precision] ?? 1;
  return { earliest: earliest - margin, latest: latest + margin };
}

/** The members of a set or list in any order; a range inside it comes as a list of its two ends. */
function memberDays({ values, earlier, later }: ParsedDate): OuterDays {
  const members = (values as (ParsedDate | ParsedDate[])[]).flat().map(outerDays);
  return {
    earliest: earlier ? firstDay : Math.min(...members.map(member => member.earliest)),
    latest: later ? lastDay : Math.max(...members.map(member => member.latest)),
  };
}

/** Spring to winter of an unnamed hemisphere (21–24) may mean any day of the year; what may be winter in one runs into the next. */
function seasonDays(date: ParsedDate): OuterDays {
  const [year, season] = date.values as [number, number];
  const lastYear = overNewYear.includes(season) ? year + 1 : year;
  return { earliest: dayOf(year, 0, 1), latest: dayOf(lastYear, 11, 31) };
}

/** Summer and winter where no hemisphere is named, northern winter and southern summer. */
const overNewYear = [22, 24, 28, 30];

function significantDays(year: number, digits: number): OuterDays {
  const step = 10 ** Math.max(0, String(Math.abs(year)).length - digits);
  const first = Math.floor(year / step) * step;
  return { earliest: dayOf(first, 0, 1), latest: dayOf(first + step - 1, 11, 31) };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function dayOf(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month, day) / msPerDay;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isQualified(date: ParsedDate): boolean {
  return [date.uncertain, date.approximate, date.unspecified].some(mask => (mask?.value ?? 0) > 0);
}
