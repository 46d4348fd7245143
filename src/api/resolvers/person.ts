import { relations } from '../../model/relations.ts';
import type { PersonResolvers } from '../generated/types.ts';
import { edges } from './shared.ts';

export const Person: PersonResolvers = {
  offices: edges(relations.offices),
  organizations: edges(relations.spokeFor),
};
