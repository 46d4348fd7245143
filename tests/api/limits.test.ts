import fc from 'fast-check';
import { buildASTSchema, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { measure } from '../../src/api/limits.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { drawOperation, samples } from '../support/operations.ts';

const schema = buildASTSchema(parse(readTypeDefs('schema')));

function measureOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return measure(schema, document, getOperationAST(document)!, variables);
}

describe('an operation is measured before it is run', () => {
  test.each([
    ['a field is one level', '{ __typename }', { depth: 1, cost: 0 }],
    ['a page costs what it is asked for', '{ claims(first: 7) { nodes { slug } } }', { depth: 3, cost: 7 }],
    ['a page without a number costs its default', '{ claims { nodes { slug } } }', { cost: 20 }],
    [
      'pages in pages multiply',
      '{ claims(first: 7) { edges { node { document { claims(first: 3) { nodes { slug } } } } } } }',
      { depth: 7, cost: 7 + 7 * 3 },
    ],
    [
      'nodes and edges are two lists',
      '{ claims(first: 7) { nodes { slug } edges { cursor } totalCount } }',
      { cost: 14 },
    ],
    [
      'a fragment counts wherever it is used',
      '{ claims(first: 7) { ...page more: nodes { slug } } } fragment page on ClaimConnection { nodes { slug } ...rest @include(if: true) } fragment rest on ClaimConnection { count: totalCount }',
      { cost: 14, aliases: 2, directives: 1 },
    ],
    [
      'a drawing costs its nodes',
      '{ neighbourhood(of: "x", limit: 30) { nodes { __typename } edges { __typename } } }',
      { cost: 30 },
    ],
    ['the schema has no pages', '{ __schema { types { fields { name } } } }', { depth: 4, cost: 0 }],
  ])('%s', (_, query, expected) => {
    expect(measureOf(query)).toMatchObject(expected);
  });

  test('with its variables and their defaults', () => {
    const query = 'query Page($n: Int!) { claims(first: $n) { nodes { slug } } }';
    expect(measureOf(query, { n: 9 }).cost).toBe(9);
  });

  test('at the cost of its length, however often fragments are used', () => {
    const rungs = Array.from(
      { length: 60 },
      (_, rung) => `fragment F${rung} on Claim { a: slug ...F${rung + 1} ...F${rung + 1} }`,
    );
    const { aliases } = measureOf(`{ claims { nodes { ...F0 } } } ${rungs.join(' ')} fragment F60 on Claim { slug }`);
    expect(aliases).toBe(2 ** 60 - 1);
  });
});

describe('the server', () => {
  let api: TestApi;
  const limits = { depth: 8, aliases: 5, directives: 3, cost: 1_000, items: 60 };
  beforeAll(async () => {
    api = await startApi(await shippedDataset(), { limits });
  });
  afterAll(() => api?.stop());

  const nested = (levels: number) => {
    const open = 'document { claims(first: 1) { nodes { '.repeat(levels);
    return `{ claims(first: 1) { nodes { ${open} slug ${'} } } '.repeat(levels)} } } }`;
  };

  test.each([
    ['depth', nested(3), 12],
    ['aliases', `{ ${Array.from({ length: 6 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 6],
    [
      'directives',
      `{ __typename ${'@include(if: true) '.repeat(1)} ...F @skip(if: false) } fragment F on Query { a: __typename @skip(if: false) b: __typename @skip(if: false) }`,
      4,
    ],
    ['cost', '{ claims(first: 100) { nodes { document { claims(first: 10) { nodes { slug } } } } } }', 1_100],
  ])('refuses an operation whose %s is above the limit', async (limit, query, asked) => {
    const { status, errors, data } = await api.ask(query);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.stringContaining(String(asked)),
        extensions: { code: 'LIMIT_EXCEEDED', limit, asked, most: limits[limit as keyof typeof limits] },
      },
    ]);
  });

  test('refuses by the variables of each request, also for a query that went well before', async () => {
    const query = `query Pages($n: Int!) { claims(first: $n) { nodes { document { claims(first: 10) { totalCount nodes { slug } } } } } }`;
    expect((await api.ask(query, { n: 2 })).errors).toBeUndefined();
    expect((await api.ask(query, { n: 2 })).errors).toBeUndefined();
    expect(await api.ask(query, { n: 95 })).toMatchObject({ status: 400, errors: [{ extensions: { limit: 'cost' } }] });
  });

  test('gives an error in the place of an answer that has more items than it may', async () => {
    const query = '{ claims(first: 50) { nodes { slug } } channels(first: 20) { nodes { slug } } }';
    const { errors, data } = await api.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'items', most: 60 } }]);
    expect(data).toBeNull();
  });

  test('tells what an answer cost', async () => {
    const { extensions } = (await api.ask('{ channels(first: 100) { nodes { slug } } }')) as unknown as {
      extensions: unknown;
    };
    expect(extensions).toEqual({ cost: { requested: 100, actual: 23 } });
  });
});

test('no answer costs more than was asked for', async () => {
  const api = await startApi(await shippedDataset(), { executor: null });
  const costs: { requested: number; actual: number }[] = [];
  try {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async draw => {
        const { query, variables } = drawOperation(draw, schema, samples);
        const { extensions } = (await api.ask(query, variables)) as unknown as {
          extensions?: { cost: { requested: number; actual: number } };
        };
        if (!extensions) return;
        costs.push(extensions.cost);
        expect(extensions.cost.actual).toBeLessThanOrEqual(extensions.cost.requested);
      }),
      { numRuns: 500, seed: 1, endOnFailure: true },
    );
  } finally {
    await api.stop();
  }
  expect(costs.filter(({ actual }) => actual > 0).length).toBeGreaterThan(50);
});
