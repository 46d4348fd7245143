import fc, { type GeneratorValue } from 'fast-check';
import { buildASTSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type GraphSize, graphSize, newCost, noGraph, spend, spendOnReading } from '../../../src/api/cost.ts';
import { Measures, measure } from '../../../src/api/limits/operation-cost.ts';
import { readTypeDefs } from '../../../src/api/schema.ts';
import { type Answer, idOf, shippedDataset, startApi, type TestApi } from '../../support/api.ts';
import { drawOperation, samples } from '../../support/operations.ts';

const schema = buildASTSchema(parse(readTypeDefs('schema')));

function measureOf(query: string, variables: Record<string, unknown> = {}, graph: GraphSize = noGraph) {
  const document = parse(query);
  return measure(schema, document, getOperationAST(document)!, { variables, graph });
}

const large: GraphSize = { claims: 100_000, nodes: 12_000 };
/** What a query costs in a large graph beside its items. */
const beside = (query: string) => measureOf(query, {}, large).cost - measureOf(query).cost;

test('a list of filters as a default of a variable is measured as one that is given', () => {
  const document = parse(
    'query ($parts: [ClaimFilter!] = [{ relay: ["x"] }]) { claims(first: 7, filter: { and: $parts }) { nodes { slug } } }',
  );
  const measures = new Measures(schema, document, getOperationAST(document)!);
  // as the default comes from the schema: an object without a prototype
  const parts = [Object.assign(Object.create(null), { relay: ['x'] })];
  const literal = '{ claims(first: 7, filter: { and: [{ relay: ["x"] }] }) { nodes { slug } } }';
  expect(measures.of({ parts }, large).cost).toBe(measureOf(literal, {}, large).cost);
  expect(measures.of({ parts: [] }, large).cost).toBe(7);
});

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
      { cost: 14 + 10 },
    ],
    [
      'a fragment counts wherever it is used',
      '{ claims(first: 7) { ...page more: nodes { slug } } } fragment page on ClaimConnection { nodes { slug } ...rest @include(if: true) } fragment rest on ClaimConnection { count: totalCount }',
      { cost: 14 + 10, aliases: 2, directives: 1 },
    ],
    [
      'a drawing costs its nodes, and an edge between every two of them',
      '{ neighbourhood(of: "x", limit: 30) { nodes { __typename } edges { claims(first: 2) { nodes { slug } } } } }',
      { cost: 10 + 30 + 435 * (1 + 2) },
    ],
    [
      'a drawing is searched for from each of its centres, and tells degrees at no cost',
      '{ neighbourhood(of: ["x", "y", "z"], limit: 30) { nodes { degree } } }',
      { cost: 30 + 30 },
    ],
    [
      'nodes by their ids are as many as the ids',
      '{ nodes(ids: ["a", "b", "c"]) { ... on Claim { document { claims(first: 7) { nodes { slug } } } } } }',
      { cost: 3 + 3 * 7 },
    ],
    [
      'related nodes are as many as are asked for',
      '{ node(id: "x") { ... on Person { related(first: 4) { node { claims(first: 5) { nodes { slug } } } } } } }',
      { cost: 1 + 10 + 4 * 5 },
    ],
    [
      'paths have at most six hops',
      '{ paths(from: "a", to: "b", first: 2) { paths { hops { claim { document { claims(first: 5) { nodes { slug } } } } } } } }',
      { cost: 10 + 2 * (1 + 6 * 5) },
    ],
    [
      'counting and comparing cost, in each item of a page',
      '{ facets(fields: [YEAR, KIND]) { field } persons(first: 3) { nodes { degree disagreements(first: 1) { totalCount } } } }',
      { cost: 20 + 3 * (1 + 10 + 10 + 10) },
    ],
    [
      'fields are counted outside of pages and for an item on one',
      '{ claims(first: 2) { totalCount nodes { slug gist evidence { start } document { claims { nodes { slug } } } } } }',
      { fields: 3, fieldsOfItem: 2 + 4 + 3 },
    ],
    ['the schema has no pages', '{ __schema { types { fields { name } } } }', { depth: 4, cost: 0 }],
  ])('%s', (_, query, expected) => {
    expect(measureOf(query)).toMatchObject(expected);
  });

  test.each([
    ['{ entity(slug: "x") { name } a: channel(slug: "y") { name } claim(slug: "z") { gist } }', 3],
    ['{ node(id: "x") { id } nodes(ids: ["y", "z"]) { id } }', 3],
    ['{ channel(slug: "x") { status(on: "2017-05-01") { state } timeline { from } } }', 1 + 10 + 10],
  ])('what is looked up and read costs: %s', (query, cost) => {
    expect(measureOf(query).cost).toBe(cost);
  });

  describe('what is looked through costs more in a larger graph', () => {
    test.each([
      '{ claims(filter: { predicate: [HAS_END] }) { nodes { slug } } }',
      '{ claims { totalCount } }',
      '{ claims(orderBy: { field: PLACE }) { nodes { slug } } }',
      '{ claims(asOf: { validAt: "2017-05-01", sure: true }) { nodes { slug } } }',
      '{ persons(filter: { name: "x" }) { nodes { slug } } }',
      '{ channels(orderBy: { field: DEGREE }) { nodes { slug } } }',
      '{ persons(asOf: { recordedBy: "2030-01-01T00:00:00Z" }) { nodes { slug } } }',
      '{ facets(fields: [DYAD]) { field } }',
      '{ search(query: "x") { totalCount } }',
    ])('%s', query => {
      expect(beside(query)).toBeGreaterThan(0);
      const [small, medium] = [1_000, 10_000].map(claims => measureOf(query, {}, { claims, nodes: claims / 8 }).cost);
      expect(small).toBeLessThan(medium!);
      expect(medium).toBeLessThan(measureOf(query, {}, large).cost);
    });

    test('but pages that are read in their own order do not', () => {
      expect(
        beside('{ claims(first: 7) { nodes { slug } } persons(orderBy: { field: NAME }) { nodes { slug } } }'),
      ).toBe(0);
    });

    test.each([
      ['a part', '{ polarity: [DENIES] }', '{ polarity: [DENIES], manner: [DIRECT] }'],
      ['words', '{ polarity: [DENIES] }', '{ value: { words: "x" } }'],
      ['another filter inside', '{ polarity: [DENIES] }', '{ subject: { claims: { polarity: [DENIES] } } }'],
      ['each of several', '{ or: [{ status: [OPEN] }] }', '{ or: [{ status: [OPEN] }, { status: [SEVERED] }] }'],
    ])('%s more', (_, filter, more) => {
      const costOf = (text: string) => beside(`{ claims(filter: ${text}) { nodes { slug } } }`);
      expect(costOf(filter)).toBeLessThan(costOf(more));
    });

    test('nodes that a filter asks for are looked for once, however large the page around it', () => {
      const costOf = (first: number) =>
        beside(
          `{ persons(first: ${first}) { nodes { claims(first: 1, filter: { subject: { name: "x" } }) { nodes { slug } } } } }`,
        );
      expect(costOf(1)).toBeGreaterThan(0);
      expect(costOf(100)).toBe(costOf(1));
    });

    test('up to a size from which on prices stay', () => {
      expect(graphSize({ claim: 10_000_000, node: 1_000_000 })).toEqual(graphSize({ claim: 300_000, node: 60_000 }));
      expect(graphSize({ claim: 123_456, node: 7 })).toEqual({ claims: 130_000, nodes: 7 });
    });
  });

  test('anew for other filters, orders, facets and points of view in variables, and for a graph that has grown', () => {
    const document = parse(`query ($f: ChannelFilter, $g: ClaimFilter, $o: EntityOrder, $t: [FacetField!], $a: AsOf) {
      channels(first: 1, filter: $f, orderBy: $o) { nodes { slug } }
      claims(first: 1, filter: $g, asOf: $a) { nodes { slug } }
      facets(fields: $t) { field }
    }`);
    const measures = new Measures(schema, document, getOperationAST(document)!);
    const costs = [
      { t: [] },
      { t: ['YEAR'] },
      { t: ['DYAD'] },
      { t: [], f: { name: 'x' } },
      { t: [], g: { about: ['x'] } },
      { t: [], g: { object: { name: 'x' } } },
      { t: [], o: { field: 'DEGREE' } },
      { t: [], a: { saidBy: '2017-05-01' } },
      { t: [], g: null },
    ].map(variables => measures.of(variables, large).cost);
    expect(new Set(costs).size).toBe(costs.length - 1);
    expect(costs.at(-1)).toBe(costs[0]);
    expect(measures.of({ t: ['DYAD'] }, { claims: 10, nodes: 10 }).cost).toBeLessThan(costs[2]!);
  });

  test('with its variables and their defaults', () => {
    const query = 'query Page($n: Int!) { claims(first: $n) { nodes { slug } } }';
    expect(measureOf(query, { n: 9 }).cost).toBe(9);
  });

  test('null costs the default, and a page from the end what it is asked for', () => {
    const claims = (args: string) => measureOf(`{ claims(${args}) { nodes { slug } } }`).cost;
    expect(claims('first: null')).toBe(20);
    expect(claims('last: 7')).toBe(7);
    expect(claims('first: 9, last: 7')).toBe(9);
  });

  test.each([
    ['of another type', { n: 'many' }],
    ['negative', { n: -1 }],
  ])('a page that is %s costs the most that it may', (_, variables) => {
    expect(measureOf('query Page($n: Int) { claims(first: $n) { nodes { slug } } }', variables).cost).toBe(100);
    expect(
      measureOf('query Page($n: Int) { paths(from: "a", to: "b", first: $n) { paths { length } } }', variables).cost,
    ).toBe(30);
  });

  test('anew for other variables', () => {
    const document = parse(
      'query Page($n: Int, $ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { document { claims(first: $n) { nodes { slug } } } } } }',
    );
    const measures = new Measures(schema, document, getOperationAST(document)!);
    const costs = [
      { ids: ['a'], n: null },
      { ids: ['a'] },
      { ids: ['a'], n: 3 },
      { ids: ['a', 'b'], n: 3 },
      { ids: ['a'] },
    ].map(variables => measures.of(variables, noGraph).cost);
    expect(costs).toEqual([21, 21, 1 + 3, 2 + 6, 21]);
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
    const query = `query Pages($n: Int!) { claims(first: $n) { nodes { document { claims(first: 10) { nodes { slug } } } } } }`;
    expect((await api.ask(query, { n: 2 })).errors).toBeUndefined();
    expect((await api.ask(query, { n: 2 })).errors).toBeUndefined();
    expect(await api.ask(query, { n: 95 })).toMatchObject({ status: 400, errors: [{ extensions: { limit: 'cost' } }] });
  });

  test('gives an error in the place of what would be more items than an answer may have', async () => {
    const query = '{ claims(first: 50) { nodes { slug } } channels(first: 20) { nodes { slug } } }';
    const { errors, data } = await api.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'items', most: 60 } }]);
    expect(data).toMatchObject({ claims: { nodes: { length: 50 } }, channels: null });
  });

  test('tells what an answer cost', async () => {
    const { extensions } = (await api.ask('{ channels(first: 100) { nodes { slug } } }')) as unknown as {
      extensions: unknown;
    };
    expect(extensions).toEqual({ cost: { requested: 100, actual: 24 } });
  });
});

test('what is read for an answer may be as much as ever, however many fields its items have, and takes its share of them', () => {
  const exceeded = expect.objectContaining({ message: expect.stringContaining('more than 650 items') });
  const spending = { cost: { ...newCost(), most: 300, mostRead: 1_000 } };
  spendOnReading(spending, 500);
  spend(spending, 150);
  expect(spending.cost).toMatchObject({ actual: 650, read: 500 });
  expect(() => spend(spending, 1)).toThrow(exceeded);

  const reading = { cost: { ...newCost(), most: 300, mostRead: 1_000 } };
  spendOnReading(reading, 999);
  expect(() => spendOnReading(reading, 2)).toThrow('more than 1000 items');
});

describe('a server with the limits that it has where none are set', () => {
  let api: TestApi;
  beforeAll(async () => {
    const limits = { depth: 20, aliases: 200, directives: 50, cost: 2_000_000, items: 25_000 };
    api = await startApi(await shippedDataset(), { limits });
  });
  afterAll(() => api?.stop());

  const repeated = (count: number, text: string) =>
    Array.from({ length: count }, (_, index) => `a${index}: ${text}`).join(' ');
  const ofType = (levels: number): string =>
    `name enumValues { name description } ${levels === 0 ? '' : `ofType { ${ofType(levels - 1)} }`}`;
  const fields = `fields { name type { ${ofType(3)} } args { name type { ${ofType(3)} } } }`;

  test('tells clients the whole schema', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    const { errors, data } = await api.ask(query);
    expect([errors, data.__schema.queryType.name]).toEqual([undefined, 'Query']);
  });

  test('tells of several types at once', async () => {
    const { errors, data } = await api.ask('{ a: __type(name: "Claim") { name } b: __type(name: "Query") { name } }');
    expect([errors, data]).toEqual([undefined, { a: { name: 'Claim' }, b: { name: 'Query' } }]);
  });

  test.each([
    ['the schema several times', `{ ${repeated(40, `__schema { types { ${fields} } }`)} }`, 'introspected'],
    [
      'the schema several times through fragments',
      `{ ${repeated(10, '...A')} } fragment A on Query { __schema { types { ${fields} } } }`.replace(/a\d: /g, ''),
      'introspected',
    ],
    ['its types several times', `{ __schema { ${repeated(20, `types { ${fields} }`)} } }`, 'introspected'],
    [
      'a field of every item many times',
      `{ claims(first: 100) { nodes { subject { claims(first: 100) { nodes { ${repeated(189, 'gist')} } } } } } }`,
      'items',
    ],
  ])('refuses to tell %s', async (_, query, limit) => {
    const { errors, data } = await api.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }]);
    expect(data?.claims ?? null).toBeNull();
  });

  test('counts what it counts, compares and searches', async () => {
    const { extensions } = (await api.ask(
      '{ facets(fields: [YEAR, KIND]) { field } claims(first: 2) { totalCount nodes { disagreements { totalCount } } } }',
    )) as unknown as { extensions: { cost: { requested: number; actual: number } } };
    const { requested, actual } = extensions.cost;
    expect(requested).toBeGreaterThan(72);
    expect(actual).toBeGreaterThan(72);
  });
});

describe('equal fields of a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset(), { indexBudget: 50_000_000 });
  });
  afterAll(() => api?.stop());

  const times = (count: number, field: string) =>
    `{ ${Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(' ')} }`;

  test.each([
    'claims(first: 3, filter: { polarity: [DENIES] }) { totalCount nodes { slug } }',
    'entities(filter: { claims: { polarity: [DENIES] } }) { totalCount nodes { slug } }',
    'facets { counts { value } }',
    'disputes(first: 3, asOf: { recordedBy: "2040-01-01T00:00:00Z" }) { nodes { slug } }',
    'search(query: "line") { totalCount }',
    'neighbourhood(of: "air-line", limit: 5) { nodes { distance } }',
    'channel(slug: "air-line") { timeline { from } }',
  ])('are read, and charged, once: %s', async field => {
    const read = async (query: string) => {
      api.takeStatements();
      const { errors, data, extensions } = (await api.ask(query)) as Answer & {
        extensions: { cost: { actual: number } };
      };
      expect(errors).toBeUndefined();
      return { values: Object.values(data), statements: api.takeStatements().length, cost: extensions.cost.actual };
    };
    await read(times(1, field));
    const [once, often] = [await read(times(1, field)), await read(times(20, field))];
    expect(often.values).toEqual(Array.from({ length: 20 }, () => once.values[0]));
    expect(often.statements).toBe(once.statements);
    // what stands on pages is given each time
    expect(often.cost).toBeLessThanOrEqual(once.cost + 19 * 20);
  });

  test('have their own answers where they ask for different things', async () => {
    const { data } = await api.ask('{ a: claims(first: 1) { nodes { slug } } b: claims(first: 2) { nodes { slug } } }');
    expect([data.a.nodes.length, data.b.nodes.length]).toEqual([1, 2]);
  });
});

describe('no answer costs more than was asked for, and what is read of its nodes', () => {
  /** Of lists that are as long as something else than a page. */
  const large = [
    'query Q($ids: [ID!]!, $first: Int!) { nodes(ids: $ids) { ... on Channel { claims(first: $first) { nodes { slug } totalCount } } } }',
    'query Q($id: ID!, $first: Int!) { node(id: $id) { ... on Channel { related(first: $first) { node { degree claims(first: $first) { nodes { slug } } } } } } }',
    'query Q($ids: [ID!]!, $limit: Int!, $depth: Int!) { neighbourhood(of: $ids, limit: $limit, depth: $depth) { nodes { distance } edges { claims(first: 3) { nodes { slug } } } } }',
    'query Q($id: ID!, $few: Int!) { paths(from: $id, to: "russia", first: $few) { paths { hops { claim { document { claims(first: 5) { totalCount } } } } } } }',
    'query Q($few: Int!) { facets { counts { count } } claims(first: $few) { nodes { corroboration { independentCount } } } }',
  ] as const;
  const drawLarge = (draw: GeneratorValue) => {
    const whole = (min: number, max: number) => draw(fc.integer, { min, max });
    const id = idOf('Channel', 'air-line');
    return {
      query: large[whole(0, large.length - 1)]!,
      variables: {
        id,
        ids: Array.from({ length: whole(1, 100) }, () => id),
        first: whole(1, 100),
        few: whole(1, 20),
        limit: whole(1, 500),
        depth: whole(1, 3),
      },
    };
  };

  test.each([
    ['where anything is asked', (draw: GeneratorValue) => drawOperation(draw, schema, samples), 500],
    ['where much is asked of lists that are no connections', drawLarge, 100],
  ])('%s', async (_, drawn, numRuns) => {
    const api = await startApi(await shippedDataset(), { executor: null });
    const costs: { requested: number; actual: number }[] = [];
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async draw => {
          const { query, variables } = drawn(draw);
          const { extensions } = (await api.ask(query, variables)) as unknown as {
            extensions?: { cost: { requested: number; actual: number; read?: number } };
          };
          if (!extensions) return;
          costs.push(extensions.cost);
          const { requested, actual, read = 0 } = extensions.cost;
          expect(actual - read).toBeLessThanOrEqual(requested);
        }),
        { numRuns, seed: 1, endOnFailure: true },
      );
    } finally {
      await api.stop();
    }
    expect(costs.filter(({ actual }) => actual > 0).length).toBeGreaterThan(50);
  });
});
