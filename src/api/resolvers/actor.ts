import { channelsAtEnd, relations } from '../../model/relations.ts';
import { neighbourList } from '../connections/lists.ts';
import type { ActorResolvers } from '../generated/types.ts';
import { claimsIn, edges, typeName } from './shared.ts';

/** Fields that every actor has; the concrete types inherit them. */
export const Actor: ActorResolvers = {
  __resolveType: typeName as never,
  describedChannels: edges(relations.describedChannels),
  channels: (actor, args, { loaders }) => neighbourList(loaders, actor.id, channelsAtEnd(loaders.vocabulary), args),
  events: edges(relations.events),
  statements: claimsIn(['speaker']),
};
