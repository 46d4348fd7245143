import { relations } from '../../model/relations.ts';
import type { OfficeResolvers } from '../generated/types.ts';
import { textField } from './attribute.ts';
import { edges } from './shared.ts';

export const Office: OfficeResolvers = {
  officeKind: textField('kind', office => office.officeKind),
  holders: edges(relations.holders),
  organizations: edges(relations.officeOrganizations),
};
