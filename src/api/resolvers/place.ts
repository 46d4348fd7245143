import { relations } from '../../model/relations.ts';
import type { PlaceResolvers } from '../generated/types.ts';
import { edges } from './shared.ts';

export const Place: PlaceResolvers = {
  events: edges(relations.placeEvents),
  actors: edges(relations.placeActors),
};
