import type { PlaceResolvers } from '../generated/types.ts';
import { relations } from '../relations.ts';
import { edges } from './shared.ts';

export const Place: PlaceResolvers = {
  events: edges(relations.placeEvents),
  actors: edges(relations.placeActors),
};
