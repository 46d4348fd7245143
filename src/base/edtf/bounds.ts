// What an EDTF expression says about days.

import { greatest, least } from '../long-lists.ts';
import { type Day, dayOf, firstDay, lastDay, monthLength } from './calendar.ts';
import {
  type Component,
  type DateExpression,
  type Expression,
  type RangeExpression,
  Refusal,
  type YearComponent,
} from './grammar.ts';

/**
 * `earliest`..`latest` holds every day that may be meant, and `certainFrom`..`certainTo` the days that are meant beyond
 * doubt (null where there are none: a bare month, a date marked uncertain or approximate).
 *
 * An approximate part (`~`, `%`) may lie one unit earlier or later: a year, a month or a day, as the mark stands at; in
 * `156X~` ten years, in `16XX~` a hundred, in a season or quarter as many months as it has. A mark behind a part is also
 * for what stands left of it, which moves with it where a month or year ends: `2004-01-01~` may be 31 December 2003.
 * Several marks add up. An uncertain part (`?`) is taken at its word, and never as certain.
 */
export type DayBounds = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
  /** Of a set of dates: each by itself; the days between them are not meant. A set's own certain days are null. */
  readonly members?: readonly DayBounds[];
};

/** What an EDTF text tells, in days and, where it has a time of day, in seconds. */
export type EdtfTime = {
  readonly bounds: DayBounds;
  /** The days on which it may begin, certain ones where it is a day without a mark; null where no beginning is told. */
  readonly start: DayBounds | null;
  /** The days on which an interval may end; null: it is no interval. */
  readonly end: DayBounds | 'open' | 'unknown' | null;
  /** Seconds since 1970, UTC, the last one included; the days are those that are written, of the zone's own calendar. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Of a set: its dates and ranges. */
  readonly members: readonly DayBounds[] | null;
};

/** Throws a Refusal. */
export function timeOf(expression: Expression): EdtfTime {
  if (expression.kind === 'date') return dateTime(expression.date);
  if (expression.kind === 'set') return setTime(expression);
  const { start, end, bounds } = intervalOf(expression);
  return {
    bounds,
    start: start.day,
    end: end.day ?? (expression.to as 'open' | 'unknown'),
    hours: null,
    members: null,
  };
}

function dateTime(date: DateExpression): EdtfTime {
  const bounds = dateBounds(date);
  const second = date.second === null ? null : bounds.earliest * 86_400 + date.second;
  return {
    bounds,
    start: bounds,
    end: null,
    hours: second === null ? null : { from: second, to: second },
    members: null,
  };
}

/** Of "all of" (`{}`) each member holds, of "one of" (`[]`) none beyond doubt. */
function setTime({ all, members }: Extract<Expression, { kind: 'set' }>): EdtfTime {
  const each = members.map(member => {
    const bounds = member.from === member.to ? dateBounds(member.from as DateExpression) : rangeBounds(member);
    return all ? bounds : { ...bounds, ...noneCertain };
  });
  const outer = {
    earliest: least(each.map(({ earliest }) => earliest)),
    latest: greatest(each.map(({ latest }) => latest)),
    ...noneCertain,
  };
  const bounds = each.length === 1 ? each[0]! : { ...outer, members: each };
  return { bounds, start: outer.earliest === firstDay ? null : outer, end: null, hours: null, members: each };
}

const noneCertain = { certainFrom: null, certainTo: null } as const;

/** Of a range of months or years in a set each is meant, though not all of its days: certain are ranges of days alone. */
function rangeBounds(range: RangeExpression): DayBounds {
  const { bounds, start, end } = intervalOf(range);
  const isOfDays = [start, end].every(({ day, sure }) => sure && (day === null || day.certainFrom !== null));
  return isOfDays ? bounds : { ...bounds, ...noneCertain };
}

type Endpoint = {
  readonly earliest: Day;
  readonly latest: Day;
  /** Without a mark. */
  readonly sure: boolean;
  readonly day: DayBounds | null;
};

/** An open end (`..`) surely has no bound; an unknown one (blank) may lie anywhere. */
function endpointOf(end: RangeExpression['from'], noBound: Day): Endpoint {
  if (end === 'open' || end === 'unknown')
    return { earliest: noBound, latest: noBound, sure: end === 'open', day: null };
  const day = dateBounds(end);
  return { earliest: day.earliest, latest: day.latest, sure: !end.marked, day };
}

function intervalOf(range: RangeExpression): { bounds: DayBounds; start: Endpoint; end: Endpoint } {
  const start = endpointOf(range.from, firstDay);
  const end = endpointOf(range.to, lastDay);
  if (start.earliest > end.latest) throw new Refusal('ends before it begins');
  const [certainFrom, certainTo] = certainDays(start, end);
  return { bounds: { earliest: start.earliest, latest: end.latest, certainFrom, certainTo }, start, end };
}

/**
 * From the last day its start can mean to the first day its end can mean, an interval holds beyond doubt; where one end
 * is in doubt, or both may be the same day, on the other end's own day alone.
 */
function certainDays(start: Endpoint, end: Endpoint): readonly [Day | null, Day | null] {
  if (start.sure && end.sure && start.latest <= end.earliest) return [start.latest, end.earliest];
  const sureDay = start.day?.certainFrom ?? end.day?.certainFrom ?? null;
  return [sureDay, sureDay];
}

function dateBounds(date: DateExpression): DayBounds {
  const { earliest, latest } = outerDays(date);
  const parts = [date.year, date.month, date.day];
  const isCertain = !date.marked && parts.every(part => part !== null && !part.digits.includes('X'));
  return { earliest, latest, certainFrom: isCertain ? earliest : null, certainTo: isCertain ? latest : null };
}

type OuterDays = { readonly earliest: Day; readonly latest: Day };

function outerDays(date: DateExpression): OuterDays {
  const span = spanOf(date.year);
  const season = date.month && Number(date.month.digits) > 12 ? seasonOf(date.month) : null;
  const months = season?.months ?? (date.month === null ? null : matching(date.month.digits, 1, 12));
  const days = date.day === null ? null : matching(date.day.digits, 1, 31);
  const margin = {
    months: (date.year.approximate ? span.unit * 12 : 0) + (date.month?.approximate ? (season?.unit ?? 1) : 0),
    days: date.day?.approximate ? 1 : 0,
  };
  const first = firstReal(span.years, months ?? [1], days);
  const last = firstReal(span.years.toReversed(), (months ?? [12]).toReversed(), days);
  if (!first || !last) throw new Refusal(noSuchDay(date));
  const [from, to] = [shifted(first, -margin.months), shifted(last, margin.months)];
  const earliest = dayOf(from.year, from.month, daysIn(from, days ?? [1])[0]!);
  const latest = dayOf(to.year, to.month, daysIn(to, days ?? [31]).at(-1)!);
  return { earliest: Math.max(earliest - margin.days, firstDay), latest: Math.min(latest + margin.days, lastDay) };
}

type CivilMonth = { readonly year: number; readonly month: number };

/** The first month that has one of these days; null: that has any. Months may be those of the next year, from 13 on. */
function firstReal(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[] | null,
): CivilMonth | null {
  for (const year of years)
    for (const month of months)
      if (days === null || days.some(day => day <= monthLength(year, month))) return { year, month };
  return null;
}

function shifted({ year, month }: CivilMonth, months: number): CivilMonth {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Those of these days that a month has; where it has none of them, its last one stands for them. */
function daysIn({ year, month }: CivilMonth, days: readonly number[]): number[] {
  const length = monthLength(year, month);
  const there = days.filter(day => day <= length);
  return there.length > 0 ? there : [length];
}

function noSuchDay({ year, month, day }: DateExpression): string {
  if (month?.digits === '02' && day?.digits === '29') return `has a 29 February in a year without one`;
  const said = [`${year.negative ? '-' : ''}${year.digits}`, month?.digits, day?.digits].filter(Boolean).join('-');
  return `is not an EDTF date: the calendar has no ${said}`;
}

type Season = { readonly months: readonly [first: number, last: number]; readonly unit: number };

/**
 * A season may be counted from the first of a month or from the solstice, so that it may mean four months, and one over
 * New Year may be told by either year (months from 13 on are the next year's). Where no hemisphere is named, it may be
 * that of either. Quarters and the like are those of the calendar.
 */
function seasonOf({ digits }: Component): Season {
  const code = Number(digits);
  const months = seasonMonths[code];
  if (months) return { months, unit: 3 };
  for (const [first, unit] of divisions) {
    const part = code - first;
    if (part >= 0 && part < 12 / unit) return { months: [part * unit + 1, (part + 1) * unit], unit };
  }
  throw new Refusal(`is not an EDTF date: there is no month or season ${digits}`);
}

const [early, middle, late, overNewYear] = [
  [3, 6],
  [6, 9],
  [9, 12],
  [1, 15],
] as const;
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  // spring to winter: of an unnamed hemisphere, northern, southern
  ...{ 21: [3, 12], 22: overNewYear, 23: [3, 12], 24: overNewYear },
  ...{ 25: early, 26: middle, 27: late, 28: overNewYear },
  ...{ 29: late, 30: overNewYear, 31: early, 32: middle },
};
/** The codes of the first quarter, third and half of a year, and their months. */
const divisions = [
  [33, 3],
  [37, 4],
  [40, 6],
] as const;

/** The years that may be meant, in order, and how many of them its last digit that means something counts. */
function spanOf(year: YearComponent): { years: number[]; unit: number } {
  const sign = year.negative ? -1 : 1;
  const { first, last, unit, all } = magnitudes(year);
  const years = (all ?? [first, last]).map(magnitude => sign * magnitude);
  return { years: year.negative ? years.toReversed() : years, unit };
}

/** More years than can be counted in days, on either side. */
const beyondCount = 10_000_000;

function magnitudes({ digits, exponent, significant, negative }: YearComponent) {
  if (digits.includes('X')) {
    // there is no year -0000
    const all = matching(digits, negative ? 1 : 0, 9999);
    return { first: 0, last: 0, all, unit: 10 ** /X*$/.exec(digits)![0].length };
  }
  const length = digits.length + exponent;
  if (length > 15) return { first: beyondCount, last: beyondCount, all: null, unit: 1 };
  const value = Number(digits) * 10 ** exponent;
  const unit = significant === null ? 1 : 10 ** Math.max(0, length - significant);
  const first = Math.floor(value / unit) * unit;
  const counted = (magnitude: number) => Math.min(magnitude, beyondCount);
  return { first: counted(first), last: counted(first + unit - 1), all: null, unit: counted(unit) };
}

/** The numbers whose digits are these, where `X` may be any, in order. */
function matching(digits: string, from: number, to: number): number[] {
  let numbers = [0];
  for (const digit of digits)
    numbers =
      digit === 'X' ? numbers.flatMap(head => tenOf(head * 10)) : numbers.map(head => head * 10 + Number(digit));
  return numbers.filter(number => number >= from && number <= to);
}

const tenOf = (first: number) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit => first + digit);
