import { type Day, firstDay, formatDay } from '../../base/edtf.ts';
import { explainStatus, whatWouldChange } from '../../model/readings/explain-status.ts';
import { positionsOn } from '../../model/readings/status-positions.ts';
import type {
  LastKnownStatusResolvers,
  LineTallyResolvers,
  StatusIntervalResolvers,
  StatusPositionResolvers,
  StatusReadingResolvers,
  StatusTransitionResolvers,
} from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';

export const StatusReading: StatusReadingResolvers = {
  on: reading => formatDay(reading.on),
  sides: (reading, _args, context) => reading.sides.map(side => entity<never>(context, side)),
  firstAttested: ({ firstAttested }) => dayOrNull(firstAttested),
  lastAttested: ({ lastAttested }) => dayOrNull(lastAttested),
  age: ({ lastAttested, on }) => ageOf(lastAttested, on),
  why: ({ history, on, ...reading }) => explainStatus(history, reading, on),
  otherwise: reading => whatWouldChange(reading),
  positions: ({ history, on, ...reading }) => positionsOn(history, reading, on).map(position => ({ ...position, on })),
};

export const LastKnownStatus: LastKnownStatusResolvers = {
  until: known => formatDay(known.until),
  holders: (known, _args, context) => known.holders.map(holder => entity<never>(context, holder)),
};

export const LineTally: LineTallyResolvers = {
  groups: ({ groups }) => [...groups].sort(([, a], [, b]) => b - a).map(([group, lines]) => ({ group, lines })),
};

export const StatusPosition: StatusPositionResolvers = {
  holder: (position, _args, context) => entity<never>(context, position.holder),
  channel: (position, _args, context) => entity<never>(context, position.claims[0]!.subject),
  lastAttested: ({ lastAttested }) => dayOrNull(lastAttested),
  age: ({ lastAttested, on }) => ageOf(lastAttested, on),
  status: ({ claims }) => (claims[0]!.value as { status: string }).status,
  polarity: ({ claims }) => claims[0]!.polarity,
  modality: ({ claims }) => claims[0]!.modality,
  undated: ({ claims }) => claims[0]!.validTime === null,
};

export const StatusInterval: StatusIntervalResolvers = {
  from: interval => formatDay(interval.from),
  to: interval => formatDay(interval.to),
  reading: ({ reading, from, history }) => ({ ...reading, on: from, history }),
};

export const StatusTransition: StatusTransitionResolvers = {
  on: transition => formatDay(transition.on),
  after: transition => formatDay(transition.after),
  by: transition => formatDay(transition.by),
  from: transition => transition.from.group!,
  to: transition => transition.to.group!,
  reading: ({ to, on, history }) => ({ ...to, on, history }),
};

const dayOrNull = (day: Day | null) => (day === null ? null : formatDay(day));

/** Days between; null where either is none of the calendar. */
function ageOf(from: Day | null, to: Day): number | null {
  return from === null || from <= firstDay || to <= firstDay ? null : to - from;
}
