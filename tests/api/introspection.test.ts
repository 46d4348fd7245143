import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, onTestFinished, test } from 'vitest';

import { readTypeDefs } from '../../src/api/schema.ts';
import { startApi } from '../support/api.ts';
import { aDataset } from '../support/datasets.ts';

const everything = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

test('a running server says of its schema what the SDL says, word for word', async () => {
  const api = await startApi(aDataset());
  onTestFinished(() => api.stop());
  const { data, errors } = await api.ask(everything);
  expect(errors).toBeUndefined();
  expect(inOrder(buildClientSchema(data))).toBe(inOrder(buildSchema(readTypeDefs('schema'))));
});

function inOrder(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
