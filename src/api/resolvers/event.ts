import type { EventResolvers } from '../generated/types.ts';
import { relations } from '../relations.ts';
import { edges } from './shared.ts';

export const Event: EventResolvers = {
  participants: edges(relations.participants),
  places: edges(relations.eventPlaces),
  channels: edges(relations.eventChannels),
};
