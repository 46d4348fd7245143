import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { excessOf } from '../../../src/api/limits/document-limits.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(aDataset());
});
afterAll(() => api?.stop());

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const square = (side: number) => `{ ${repeat(side, () => `claims { ${repeat(side, () => 'nodes { slug }')} }`)} }`;

test.each([
  ['22 fields of one name with 22 in each', square(22)],
  ['400 fields of one name', `{ ${repeat(400, () => 'claims { totalCount }')} }`],
  ['400 in inline fragments', `{ ${repeat(400, () => '... { claims { totalCount } }')} }`],
  ['400 of one alias', `{ ${repeat(400, () => 'a: claims { totalCount }')} }`],
  [
    'as many in fragments',
    `{ ${repeat(20, index => `...F${index}`)} } ${repeat(20, index => `fragment F${index} on Query { ${repeat(20, () => 'claims { totalCount }')} }`)}`,
  ],
  [
    'fragments that are written out a thousand million times',
    `{ ...F0 } ${repeat(30, index => `fragment F${index} on Query { a: node(id: "x") { ...F${index + 1} } b: node(id: "x") { ...F${index + 1} } }`)} fragment F30 on Node { id }`,
  ],
  [
    'a fragment that uses itself',
    `{ ...A } fragment A on Query { ${repeat(100, index => `a${index}: node { ...A }`)} }`,
  ],
  [
    'operations that share fragments',
    `${repeat(200, index => `query Q${index} { ...F }`)} fragment F on Query { ${repeat(150, index => `a${index}: claims { totalCount }`)} }`,
  ],
])('%s are refused before they are compared', async (_, query) => {
  const { status, errors, data } = await api.ask(query);
  expect([status, data]).toEqual([400, undefined]);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('50000 pairs'), extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('more than 50 fragments are refused', () => {
  const used = (count: number) => repeat(count, index => `fragment F${index} on Query { a: __typename }`);
  expect([excessOf(used(50)), excessOf(used(51))]).toEqual([null, 'The document has more than 50 fragments']);
});

test.each([
  ['the whole schema', getIntrospectionQuery()],
  ['10 fields of one name with 10 in each', square(10)],
  ['200 aliases', `{ ${repeat(200, index => `a${index}: claims { totalCount }`)} }`],
  [
    'one fragment in 200 places',
    `{ ${repeat(200, index => `a${index}: claims { ...F }`)} } fragment F on ClaimConnection { nodes { slug gist subject { name } } }`,
  ],
])('%s is taken', (_, query) => {
  expect(excessOf(query)).toBeNull();
});

test('what cannot be read is told as such', async () => {
  const { errors } = await api.ask(`{ ${repeat(400, () => 'claims { totalCount }')} `);
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
});
