import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';

import { guardFields } from './auth/authorisation.ts';
import { requireNamedNodes } from './connections/known-nodes.ts';
import { termOfValue, withNewestTerms } from './extended-enums.ts';
import { lookFromPointsOfView } from './fields-of-view.ts';
import type { Resolvers } from './generated/types.ts';
import { readNullAsDefault } from './input/argument-defaults.ts';
import { chargeFields } from './limits/charge-fields.ts';
import { resolvedSchema } from './resolved-schema.ts';

/** The public contract: every file of the schema folder as one text. */
export function readTypeDefs(folder: string): string {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort();
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** The schema's names are UPPER_CASE, the model's lower-case with hyphens: IN_USE and `in-use`. */
export function internalEnumValues({ definitions }: DocumentNode): Record<string, Record<string, string>> {
  const enums = definitions.filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return Object.fromEntries(
    enums.map(({ name, values = [] }) => [
      name.value,
      Object.fromEntries(values.map(value => [value.name.value, termOfValue(value.name.value)])),
    ]),
  );
}

/** `typeDefs`: valid SDL, with the terms of the store that is served; tests validate it, so that no start does. */
export function buildApiSchema(typeDefs: string, resolvers: Resolvers): GraphQLSchema {
  const document = parse(typeDefs);
  const schema = resolvedSchema(document, { ...internalEnumValues(document), ...(resolvers as object) });
  return lookFromPointsOfView(readNullAsDefault(chargeFields(guardFields(requireNamedNodes(withNewestTerms(schema))))));
}
