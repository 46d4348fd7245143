import type { OfficeResolvers } from '../generated/types.ts';
import { relations } from '../relations.ts';
import { edges } from './shared.ts';

export const Office: OfficeResolvers = {
  holders: edges(relations.holders),
  organizations: edges(relations.officeOrganizations),
};
