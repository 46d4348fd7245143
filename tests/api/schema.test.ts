import { buildSchema, type GraphQLEnumType, isInputObjectType, validateSchema } from 'graphql';
import { expect, test } from 'vitest';

import { resolvers } from '../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../src/api/schema.ts';

const typeDefs = readTypeDefs('schema');

test('the SDL is valid, which no start looks at', () => {
  expect(validateSchema(buildSchema(typeDefs))).toEqual([]);
});

test('values and defaults of enums are the model’s inside', () => {
  const schema = buildApiSchema(typeDefs, resolvers);
  const kinds = schema.getType('ChannelKind') as GraphQLEnumType;
  expect(kinds.parseValue('LIAISON_OFFICE')).toBe('liaison-office');
  expect(kinds.serialize('liaison-office')).toBe('LIAISON_OFFICE');
  const defaults = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap(type => Object.values(type.getFields()))
    .flatMap(({ defaultValue }) => (typeof defaultValue === 'string' ? [defaultValue] : []));
  expect(defaults.length).toBeGreaterThan(0);
  for (const value of defaults) expect(value).toBe(value.toLowerCase());
});
