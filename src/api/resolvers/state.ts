import { relations } from '../../model/relations.ts';
import type { StateResolvers } from '../generated/types.ts';
import { edges } from './shared.ts';

export const State: StateResolvers = {
  offices: edges(relations.organizationOffices),
  organizations: edges(relations.actorParts),
};
