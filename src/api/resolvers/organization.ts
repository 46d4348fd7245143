import { toGlobalId } from '../../base/ids.ts';
import type { OrganizationResolvers } from '../generated/types.ts';
import { rootList } from '../lists.ts';
import { relations } from '../relations.ts';
import { edges, typeName } from './shared.ts';

export const Organization: OrganizationResolvers = {
  offices: edges(relations.organizationOffices),
  partOf: edges(relations.actorParents),
  parts: edges(relations.actorParts),
  spokespersons: edges(relations.spokespersons),
  publishedDocuments: (organization, args, { loaders }) =>
    rootList(loaders, ['document'], args, { publisher: [toGlobalId(typeName(organization), organization.id)] }),
};
