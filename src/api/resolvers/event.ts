import { relations } from '../../model/relations.ts';
import type { EventResolvers } from '../generated/types.ts';
import { datingField, textField } from './attribute.ts';
import { corroboration } from './corroboration.ts';
import { edges } from './shared.ts';

export const Event: EventResolvers = {
  eventKind: textField('kind', event => event.eventKind),
  date: datingField('date', event => event.date),
  participants: edges(relations.participants),
  places: edges(relations.eventPlaces),
  channels: edges(relations.eventChannels),
  corroboration,
};
