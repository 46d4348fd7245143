import { formatDay, recordedTime } from '../../base/edtf.ts';
import type { DayBoundsResolvers, HoursResolvers } from '../generated/types.ts';
import type { DayBoundsParent } from '../parents.ts';

/** What a recorded date says in days. */
export function daysOf(edtf: string): DayBoundsParent {
  const { bounds, end, hours, members } = recordedTime(edtf);
  return {
    ...bounds,
    end: end === null || typeof end === 'string' ? end : 'dated',
    hours: hours && [hours.from, hours.to].every(canBeSaid) ? hours : null,
    members,
  };
}

const canBeSaid = (second: number) => formatDay(Math.floor(second / 86_400)) !== null;

export const DayBounds: DayBoundsResolvers = {
  earliest: ({ earliest }) => formatDay(earliest),
  latest: ({ latest }) => formatDay(latest),
  certainFrom: ({ certainFrom }) => (certainFrom === null ? null : formatDay(certainFrom)),
  certainTo: ({ certainTo }) => (certainTo === null ? null : formatDay(certainTo)),
};

export const Hours: HoursResolvers = {
  from: ({ from }) => instant(from),
  to: ({ to }) => instant(to),
};

const instant = (second: number) => new Date(second * 1000).toISOString();
