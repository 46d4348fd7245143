import { relations } from '../../model/relations.ts';
import type { EventResolvers } from '../generated/types.ts';
import { corroboration } from './corroboration.ts';
import { edges } from './shared.ts';

export const Event: EventResolvers = {
  participants: edges(relations.participants),
  places: edges(relations.eventPlaces),
  channels: edges(relations.eventChannels),
  corroboration,
};
