import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, Kind, parse } from 'graphql';

import { guardFields } from './auth/authorisation.ts';
import { requireNamedNodes } from './connections/known-nodes.ts';
import { termOfValue, withNewestTerms } from './extended-enums.ts';
import { lookFromPointsOfView } from './fields-of-view.ts';
import type { Resolvers } from './generated/types.ts';
import { readNullAsDefault } from './input/argument-defaults.ts';
import { chargeFields } from './limits/field-costs.ts';

/** The public contract: every file of the schema folder as one text. */
export function readTypeDefs(folder: string): string {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort();
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** The schema's names are UPPER_CASE, the model's lower-case with hyphens: IN_USE and `in-use`. */
export function internalEnumValues(typeDefs: string): Record<string, Record<string, string>> {
  const enums = parse(typeDefs).definitions.filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return Object.fromEntries(
    enums.map(({ name, values = [] }) => [
      name.value,
      Object.fromEntries(values.map(value => [value.name.value, termOfValue(value.name.value)])),
    ]),
  );
}

/** `typeDefs`: with the terms of the store that is served. */
export function buildApiSchema(typeDefs: string, resolvers: Resolvers): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: { ...internalEnumValues(typeDefs), ...(resolvers as object) },
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversForResolveType: 'error' },
  });
  return lookFromPointsOfView(readNullAsDefault(chargeFields(guardFields(requireNamedNodes(withNewestTerms(schema))))));
}
