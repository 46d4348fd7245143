import { badInput } from '../errors.ts';

/** Days since 1970-01-01; the two ends stand for "no bound". */
export type Day = number;
export const firstDay: Day = -2_000_000_000;
export const lastDay: Day = 2_000_000_000;

/** The Gregorian calendar in both directions, with a year 0, as ISO 8601 counts. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months are counted from 1. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1]!;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `Date` would take the years 0 to 99 for 1900 to 1999, and ends at 275760. Days beyond what is counted are the last ones. */
export function dayOf(year: number, month: number, day: number): Day {
  let days = daysBeforeYear(year) - daysBeforeYear(1970) + day - 1;
  for (let before = 1; before < month; before++) days += monthLength(year, before);
  return Math.min(Math.max(days, firstDay), lastDay);
}

/** Since the first day of the year 0. */
function daysBeforeYear(year: number): number {
  return 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
}

const msPerDay = 86_400_000;

/** A plain calendar day, `YYYY-MM-DD`, of the years 1 to 9999. Throws BAD_INPUT naming `place`. */
export function parseDay(text: string, place: string): Day {
  const day = readDay(text);
  if (day === null) throw badInput(place, noDay(text));
  return day;
}

/** Why a text is no plain calendar day, quoting it; null where it is one. The same words on every path. */
export function dayFault(text: string): string | null {
  return readDay(text) === null ? noDay(text) : null;
}

function readDay(text: string): Day | null {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const isDay = year! >= 1 && month! >= 1 && month! <= 12 && day! >= 1 && day! <= monthLength(year!, month!);
  return isDay ? dayOf(year!, month!, day!) : null;
}

const longestQuoted = 60;
const noDay = (text: string) =>
  `${JSON.stringify(text.slice(0, longestQuoted))} is not a calendar day; write YYYY-MM-DD, from 0001-01-01 to 9999-12-31`;

const firstWritten = dayOf(1, 1, 1);
const lastWritten = dayOf(9999, 12, 31);

/** `YYYY-MM-DD`; null for a day that stands for "no bound", and for one before the year 1 or after 9999, which no four digits can say. */
export function formatDay(day: Day): string | null {
  return day < firstWritten || day > lastWritten ? null : new Date(day * msPerDay).toISOString().slice(0, 10);
}
