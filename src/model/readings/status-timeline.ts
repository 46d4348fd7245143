import { type Day, firstDay, lastDay } from '../../base/edtf.ts';
import type { Claim } from '../claim.ts';
import { type ChannelHistory, readChannelStatus } from './family-status.ts';
import type { StatusReading } from './status.ts';

/** A stretch of days with one reading. */
export type StatusInterval = { readonly from: Day; readonly to: Day; readonly reading: StatusReading };

/** Where the reading goes from one group to another. */
export type StatusTransition = {
  /** The first day of the new state. */
  readonly on: Day;
  /** The last day of the old one; what lies between is unknown. */
  readonly after: Day;
  /** The day before which it came about, where the days of the change are uncertain: the first sure day. */
  readonly by: Day;
  readonly from: StatusReading;
  readonly to: StatusReading;
  /** Claims that report the new state, as of its first days. */
  readonly claims: readonly Claim[];
  /** Days until the next transition; null: none follows. */
  readonly days: number | null;
};

/** The same reading over intervals, from the first day that any claim bears on; the last interval has no end. */
export function readTimeline(channel: ChannelHistory): StatusInterval[] {
  const steps = timelineSteps(channel);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, a day at each step, so that whoever reads it can give way to others, and give it up. */
export function* timelineSteps(channel: ChannelHistory): Generator<void, StatusInterval[]> {
  const starts = breakpoints(channel);
  const intervals: StatusInterval[] = [];
  for (const [index, from] of starts.entries()) {
    const reading = readChannelStatus(channel, from);
    const to = index + 1 < starts.length ? starts[index + 1]! - 1 : lastDay;
    const before = intervals.at(-1);
    if (before && areAlike(before.reading, reading)) intervals[intervals.length - 1] = { ...before, to };
    else if (before || !isUntold(reading)) intervals.push({ from, to, reading });
    yield;
  }
  return intervals;
}

/** The changes of the line from one known group to another, oldest first. */
export function readTransitions(timeline: readonly StatusInterval[]): StatusTransition[] {
  const known = timeline.filter(({ reading }) => reading.group !== null);
  const changes = known.flatMap((interval, index) => {
    const before = known[index - 1];
    return before && before.reading.group !== interval.reading.group ? [{ before, interval }] : [];
  });
  return changes.map(({ before, interval: { from: on, reading } }, index) => {
    const begun = reading.deciding.filter(({ begins }) => begins.earliest <= on && begins.latest >= on);
    const next = changes[index + 1];
    return {
      on,
      after: before.to,
      by: begun.reduce((day, { begins }) => Math.max(day, begins.latest), on),
      from: before.reading,
      to: reading,
      claims: [...new Set(reading.deciding.map(({ claim }) => claim))],
      days: next ? next.interval.from - on : null,
    };
  });
}

function breakpoints(channel: ChannelHistory): Day[] {
  // what has no beginning is read from the first day after it
  const days = new Set(channel.days.map(day => Math.max(day, firstDay + 1)));
  return [...days].filter(day => day < lastDay).sort((a, b) => a - b);
}

const isUntold = ({ state, lastAttested }: StatusReading) => state === 'unknown' && lastAttested === null;

const compared = ['state', 'basis', 'coverage', 'group', 'status', 'from', 'denied', 'reason'] as const;

/** Whether two readings differ in nothing but the days since something was attested. */
function areAlike(a: StatusReading, b: StatusReading): boolean {
  return compared.every(field => a[field] === b[field]) && tallyOf(a) === tallyOf(b) && areOfTheSame(a, b);
}

function tallyOf({ lines }: StatusReading): string | null {
  return lines && [...lines.groups].sort().join(' ') + lines.unknown;
}

function areOfTheSame({ deciding: a }: StatusReading, { deciding: b }: StatusReading): boolean {
  if (a.length !== b.length) return false;
  if (a.every((statement, place) => statement === b[place])) return true;
  const own = new Set(a);
  return b.every(statement => own.has(statement));
}
