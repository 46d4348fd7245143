import type { PersonResolvers } from '../generated/types.ts';
import { relations } from '../relations.ts';
import { edges } from './shared.ts';

export const Person: PersonResolvers = {
  offices: edges(relations.offices),
  organizations: edges(relations.spokeFor),
};
