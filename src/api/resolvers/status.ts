import { type Day, firstDay, formatDay } from '../../base/edtf.ts';
import type {
  ChannelStatus,
  StatusIntervalResolvers,
  StatusPositionResolvers,
  StatusReadingResolvers,
} from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';

export const StatusReading: StatusReadingResolvers = {
  on: reading => (reading.on === null ? null : formatDay(reading.on)),
  status: reading => reading.status as ChannelStatus | null,
  denied: reading => reading.denied as ChannelStatus | null,
};

export const StatusPosition: StatusPositionResolvers = {
  holder: (position, _args, context) => entity<never>(context, position.holder),
  channel: (position, _args, context) => entity<never>(context, position.claims[0]!.subject),
  status: ({ claims }) => (claims[0]!.value as { status: ChannelStatus }).status,
  polarity: ({ claims }) => claims[0]!.polarity,
  modality: ({ claims }) => claims[0]!.modality,
};

export const StatusInterval: StatusIntervalResolvers = {
  from: interval => formatDay(interval.from),
  to: interval => formatDay(interval.to),
  reading: interval => ({ ...interval.reading, on: firstOf(interval.from) }),
};

const firstOf = (day: Day) => (day <= firstDay ? null : day);
