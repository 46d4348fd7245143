import { relations } from '../../model/relations.ts';
import type { PlaceResolvers } from '../generated/types.ts';
import { textField } from './attribute.ts';
import { edges } from './shared.ts';

export const Place: PlaceResolvers = {
  placeKind: textField('kind', place => place.placeKind),
  events: edges(relations.placeEvents),
  actors: edges(relations.placeActors),
};
