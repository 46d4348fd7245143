import { type Day, type DayBounds, formatDay } from '../../base/edtf.ts';

const daysKept = 50_000;
const written = new Map<Day, string | null>();

/** The same days come again and again. */
export function writtenDay(day: Day): string | null {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = formatDay(day);
  if (written.size >= daysKept) written.clear();
  written.set(day, text);
  return text;
}

/** The first and the last day of a time, `YYYY-MM-DD`; null where it has none that the calendar can say. */
export function writtenBounds(bounds: Pick<DayBounds, 'earliest' | 'latest'> | null): {
  readonly earliest: string | null;
  readonly latest: string | null;
} {
  if (bounds === null) return nowhere;
  return { earliest: writtenDay(bounds.earliest), latest: writtenDay(bounds.latest) };
}

const nowhere = { earliest: null, latest: null };

/** The parts that the first and the last day that may be meant have in common: the year, the month and the day, or fewer. */
export function sureParts(bounds: Pick<DayBounds, 'earliest' | 'latest'>): readonly number[] {
  const { earliest, latest } = writtenBounds(bounds);
  if (earliest === null || latest === null) return [];
  const [first, last] = [earliest, latest].map(day => day.split('-').map(Number)) as [number[], number[]];
  const differing = first.findIndex((part, place) => part !== last[place]);
  return differing < 0 ? first : first.slice(0, differing);
}
