import { type Day, firstDay, lastDay } from '../../base/edtf.ts';
import type { Claim } from '../claim.ts';
import { allDaysOfChange, type ChannelHistory, readChannelStatus } from './family-status.ts';
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
  const starts = breakpoints(channel);
  const intervals: StatusInterval[] = [];
  let lastKey: string | null = null;
  starts.forEach((from, index) => {
    const reading = readChannelStatus(channel, from);
    const to = index + 1 < starts.length ? starts[index + 1]! - 1 : lastDay;
    if (lastKey === null && isUntold(reading)) return;
    const key = readingKey(reading);
    if (key === lastKey) intervals[intervals.length - 1] = { ...intervals.at(-1)!, to };
    else intervals.push({ from, to, reading });
    lastKey = key;
  });
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
  const days = new Set(allDaysOfChange(channel).map(day => Math.max(day, firstDay + 1)));
  return [...days].filter(day => day < lastDay).sort((a, b) => a - b);
}

const isUntold = ({ state, lastAttested }: StatusReading) => state === 'unknown' && lastAttested === null;

/** Readings of one key are alike, but for the days since something was attested. */
function readingKey({ state, basis, coverage, group, status, from, denied, reason, lines, deciding }: StatusReading) {
  const tally = lines && [...lines.groups].sort().join(' ') + lines.unknown;
  const claims = deciding.map(({ claim }) => claim.id).sort();
  return [state, basis, coverage, group, status, from, denied, reason, tally, ...claims].join('\n');
}
