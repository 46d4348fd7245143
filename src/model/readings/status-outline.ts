import { type Day, firstDay, lastDay } from '../../base/edtf.ts';
import { firstPlace } from '../../base/halves.ts';
import { type ChannelHistory, readChannelStatus } from './family-status.ts';
import type { ReadingBasis, ReadingState, StatusReading } from './status.ts';
import { timelineSteps } from './status-timeline.ts';

/** As much of a reading as channels are listed and counted by. */
export type OutlinedReading = {
  readonly state: ReadingState;
  readonly group: string | null;
  readonly basis: ReadingBasis | null;
};

/** What a channel's status is on every day, and what was known of it last: as much as is kept of each line of a graph. */
export type StatusOutline = {
  /** The last day that any claim attests; null: none attests any. */
  readonly lastAttested: Day | null;
  /** From each of these days on it reads as `readings` has it at the same place; the first holds before its day too. */
  readonly from: Int32Array;
  readonly readings: readonly OutlinedReading[];
};

/** A day at each step, so that whoever reads it can give way to others. `sameOf`: one object for all equal readings. */
export function* outlineSteps(
  channel: ChannelHistory,
  sameOf: (reading: OutlinedReading) => OutlinedReading = reading => reading,
): Generator<void, StatusOutline> {
  const { lastAttested } = readChannelStatus(channel, lastDay - 1);
  yield;
  const from: Day[] = [firstDay];
  const readings = [outlined(readChannelStatus(channel, firstDay))];
  for (const interval of yield* timelineSteps(channel)) {
    const reading = outlined(interval.reading);
    if (areAlike(reading, readings.at(-1)!)) continue;
    from.push(interval.from);
    readings.push(reading);
  }
  return { lastAttested, from: Int32Array.from(from), readings: readings.map(sameOf) };
}

const outlined = ({ state, group, basis }: StatusReading): OutlinedReading => ({ state, group, basis });

function areAlike(a: OutlinedReading, b: OutlinedReading): boolean {
  return a.state === b.state && a.group === b.group && a.basis === b.basis;
}

export function outlinedOn({ from, readings }: StatusOutline, day: Day): OutlinedReading {
  return readings[firstPlace(1, from.length, at => from[at]! > day) - 1]!;
}
