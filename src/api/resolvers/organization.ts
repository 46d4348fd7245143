import { relations } from '../../model/relations.ts';
import { publishedList } from '../connections/lists.ts';
import type { OrganizationResolvers } from '../generated/types.ts';
import { textField } from './attribute.ts';
import { edges } from './shared.ts';

export const Organization: OrganizationResolvers = {
  organizationKind: textField('kind', organization => organization.organizationKind),
  offices: edges(relations.organizationOffices),
  partOf: edges(relations.actorParents),
  parts: edges(relations.actorParts),
  spokespersons: edges(relations.spokespersons),
  publishedDocuments: (organization, args, { loaders }) => publishedList(loaders, organization.id, args),
};
