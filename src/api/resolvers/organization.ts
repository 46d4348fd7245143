import type { OrganizationResolvers } from '../generated/types.ts';
import { publishedList } from '../lists.ts';
import { relations } from '../relations.ts';
import { edges } from './shared.ts';

export const Organization: OrganizationResolvers = {
  offices: edges(relations.organizationOffices),
  partOf: edges(relations.actorParents),
  parts: edges(relations.actorParts),
  spokespersons: edges(relations.spokespersons),
  publishedDocuments: (organization, args, { loaders }) => publishedList(loaders, organization.id, args),
};
