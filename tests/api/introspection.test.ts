import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, onTestFinished, test } from 'vitest';

import { extendTypeDefs } from '../../src/api/extended-enums.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { startApi } from '../support/api.ts';
import { aDataset } from '../support/datasets.ts';
import { aVocabulary } from '../support/vocabulary.ts';

const everything = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

test('a running server says of its schema what the SDL says, word for word, and the terms of its store', async () => {
  const api = await startApi(aDataset());
  onTestFinished(() => api.stop());
  const { data, errors } = await api.ask(everything);
  expect(errors).toBeUndefined();
  expect(inOrder(buildClientSchema(data))).toBe(
    inOrder(buildSchema(extendTypeDefs(readTypeDefs('schema'), aVocabulary()))),
  );
});

function inOrder(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
