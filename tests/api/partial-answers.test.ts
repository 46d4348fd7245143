import { buildSchema, isNonNullType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readTypeDefs } from '../../src/api/schema.ts';
import { idOf, shippedDataset, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

test('a malformed id among many is null in its place, with its error, and the other nodes are there', async () => {
  const ids = [idOf('Person', 'peter-cook'), '?', idOf('Person', 'nobody'), 'nonsense', idOf('Channel', 'air-line')];
  const { data, errors } = await api.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { slug } } }',
    { ids },
  );
  expect(data.nodes.map((node: { slug: string } | null) => node?.slug ?? null)).toEqual([
    'peter-cook',
    null,
    null,
    null,
    'air-line',
  ]);
  expect(errors!.map(({ path, extensions }) => [path, extensions])).toEqual([
    [['nodes', 1], { code: 'BAD_USER_INPUT', argument: 'ids[1]' }],
    [['nodes', 3], { code: 'BAD_USER_INPUT', argument: 'ids[3]' }],
  ]);
});

test('too many ids are refused as a whole, and take nothing else along', async () => {
  const ids = Array.from({ length: 101 }, () => idOf('Person', 'peter-cook'));
  const { data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } graph { claimCount } }', {
    ids,
  });
  expect(data).toEqual({ nodes: null, graph: { claimCount: expect.any(Number) } });
  expect(errors).toMatchObject([{ path: ['nodes'] }]);
});

test.each([
  ['entities(first: 0) { totalCount }', 'entities'],
  ['channels(after: "abc") { totalCount }', 'channels'],
  ['channels(filter: { name: "." }) { nodes { slug } }', 'channels'],
  ['claims(last: 101) { totalCount }', 'claims'],
  ['disputes(before: "abc") { nodes { id } }', 'disputes'],
  ['disagreements(after: "abc") { nodes { id } }', 'disagreements'],
  ['paths(from: "atlantis", to: "russia") { truncated }', 'paths'],
  ['search(query: " ") { totalCount }', 'search'],
  ['neighbourhood(of: "russia", depth: 9) { truncated }', 'neighbourhood'],
  ['facets(filter: { about: ["??"] }) { field }', 'facets'],
  ['changes(first: 0) { totalCount }', 'changes'],
  ['orphans(document: "??") { totalCount }', 'orphans'],
])('%s fails alone', async (field, name) => {
  const { data, errors } = await api.ask(
    `{ before: person(slug: "peter-cook") { slug } ${field} after: claims(first: 1) { totalCount } }`,
  );
  expect(errors).toMatchObject([{ path: [name] }]);
  expect(data).toEqual({
    before: { slug: 'peter-cook' },
    [name!]: null,
    after: { totalCount: expect.any(Number) },
  });
});

test('every field of Query can be null, so that none takes the others along', () => {
  const fields = Object.values(buildSchema(readTypeDefs('schema')).getQueryType()!.getFields());
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});
