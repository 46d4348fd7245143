import parseEdtf from 'edtf';

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
 */
export type DayBounds = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
};

export type Coverage = 'certain' | 'possible' | 'none';

/** Throws BAD_INPUT naming `place`. */
export function parseEdtfBounds(text: string, place: string): DayBounds {
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
  const bounds = boundsOf(parsed);
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
  readonly season?: number;
};

function boundsOf(date: ParsedDate): DayBounds {
  if (date.type === 'Interval') return intervalBounds(date);
  const { earliest, latest } = date.type === 'Season' ? seasonDays(date) : outerDays(date);
  const certain = date.type === 'Date' && date.precision === 3 && !isQualified(date);
  return { earliest, latest, certainFrom: certain ? earliest : null, certainTo: certain ? latest : null };
}

/** From the last day its start can mean to the first day its end can mean, an interval holds beyond doubt. */
function intervalBounds(interval: ParsedDate): DayBounds {
  const start = endpoint(interval.lower, -1);
  const end = endpoint(interval.upper, 1);
  const certainFrom = start.sure ? start.latest : end.earliest;
  const certainTo = end.sure ? end.earliest : start.latest;
  const certain = (start.sure || end.sure) && certainFrom <= certainTo;
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
  const { earliest, latest } = value.type === 'Season' ? seasonDays(value) : outerDays(value);
  return { earliest, latest, sure: !isQualified(value) };
}

function outerDays(date: ParsedDate): { earliest: Day; latest: Day } {
  return {
    earliest: date.min === null || date.min === -Infinity ? firstDay : Math.floor(date.min / msPerDay),
    latest: date.max === null || date.max === Infinity ? lastDay : Math.floor(date.max / msPerDay),
  };
}

/** Seasons 21–24 are spring to winter of an unnamed hemisphere, so they may mean any day of the year, and winter runs into the next. */
function seasonDays(date: ParsedDate): { earliest: Day; latest: Day } {
  const year = (date.values as number[])[0]!;
  const lastYear = (date.values as number[])[1] === 24 ? year + 1 : year;
  return { earliest: Date.UTC(year, 0, 1) / msPerDay, latest: Date.UTC(lastYear, 11, 31) / msPerDay };
}

function isQualified(date: ParsedDate): boolean {
  return [date.uncertain, date.approximate, date.unspecified].some(mask => (mask?.value ?? 0) > 0);
}
