import { type Day, firstDay, lastDay, parseEdtfBounds } from '../../src/base/edtf.ts';

/** What an EDTF text says of days and hours, read piece by piece, for the reference of the status alone. */

/** The days that a date may mean; `sure` where it carries no `?`, `~` or unspecified digit; the instant where it tells an hour. */
export type Moment = { readonly first: Day; readonly last: Day; readonly sure: boolean; readonly hour: number | null };

export type Time =
  | { readonly kind: 'date'; readonly date: Moment }
  /** An end that is null is open (`..`: surely without bound) or unknown (nothing: anywhere). */
  | {
      readonly kind: 'interval';
      readonly start: Moment | null;
      readonly end: Moment | null;
      readonly isStartOpen: boolean;
      readonly isEndOpen: boolean;
    }
  /** One of the members (`[…]`) or all of them (`{…}`). */
  | { readonly kind: 'set'; readonly members: readonly Moment[]; readonly all: boolean };

export function readTime(text: string): Time {
  if (/^[[{]/.test(text)) return { kind: 'set', members: membersOf(text.slice(1, -1)), all: text.startsWith('{') };
  const [start, end] = text.split('/') as [string, string | undefined];
  if (end === undefined) return { kind: 'date', date: readDate(start) };
  return {
    kind: 'interval',
    start: readEnd(start),
    end: readEnd(end),
    isStartOpen: start === '..',
    isEndOpen: end === '..',
  };
}

/** The days from the first that a text may mean to the last. */
export function daysOf(text: string): Moment {
  const time = readTime(text);
  if (time.kind === 'date') return time.date;
  if (time.kind === 'set') return fromFirstToLast(time.members);
  return { first: time.start?.first ?? firstDay, last: time.end?.last ?? lastDay, sure: false, hour: null };
}

export function fromFirstToLast(dates: readonly Moment[]): Moment {
  return {
    first: Math.min(...dates.map(({ first }) => first)),
    last: Math.max(...dates.map(({ last }) => last)),
    sure: false,
    hour: null,
  };
}

export const isOneSureDay = ({ first, last, sure }: Moment): boolean => sure && first === last;

function membersOf(text: string): Moment[] {
  return text.split(',').map(member => {
    const [from, to] = member.trim().split('..') as [string, string | undefined];
    return to === undefined ? readDate(from) : fromFirstToLast([readDate(from), readDate(to)]);
  });
}

function readEnd(text: string): Moment | null {
  return text === '' || text === '..' ? null : readDate(text);
}

/** An hour is an instant, and its day the one that stands before it. */
function readDate(text: string): Moment {
  const [day, hour] = text.split('T') as [string, string | undefined];
  const { earliest, latest } = parseEdtfBounds(day, 'date');
  return {
    first: earliest,
    last: latest,
    sure: !/[?~%X]/.test(day),
    hour: hour === undefined ? null : Date.parse(text),
  };
}
