import { relations } from '../../model/relations.ts';
import type { OfficeResolvers } from '../generated/types.ts';
import { edges } from './shared.ts';

export const Office: OfficeResolvers = {
  holders: edges(relations.holders),
  organizations: edges(relations.officeOrganizations),
};
