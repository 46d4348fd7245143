import { setImmediate as untilIdle } from 'node:timers/promises';
import { inspect } from 'node:util';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { execute, GraphQLScalarType, getOperationAST, isAbstractType, parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/api/context.ts';
import { createApollo } from '../../../src/api/execution/apollo.ts';
import { createExecutor, type ExecutorOptions, type Run } from '../../../src/api/execution/executor.ts';
import { describeOperation } from '../../../src/api/execution/known-operations.ts';
import { liveGraphOn } from '../../../src/api/live/live-graph.ts';
import { createRowCache } from '../../../src/api/loaders/row-loaders.ts';
import { resolvers } from '../../../src/api/resolvers/index.ts';
import { buildApiSchema, readTypeDefs } from '../../../src/api/schema.ts';
import { anybody } from '../../../src/model/access.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { shippedDataset, startApi } from '../../support/api.ts';
import { times } from '../../support/form.ts';
import { drawOperation, type Operation, samples } from '../../support/operations.ts';

const typeDefs = readTypeDefs('schema');
const apiSchema = buildApiSchema(typeDefs, resolvers);

const smallSchema = makeExecutableSchema({
  typeDefs: `
    interface Node { name: String! next: Node }
    type Person implements Node { name: String! next: Node age: Int }
    type Place implements Node { name: String! next: Node country: String! near(sort: Sort): Place }
    enum Order { UP DOWN }
    input Sort { order: Order! = UP then: [Sort!] }
    scalar Day
    type Query {
      nodes(first: Int! = 2): [Node!]
      places: [Place]
      echo(text: String, sort: Sort, day: Day): String
      late: Int
      firstTime: Int
    }
    type Mutation { count: Int fail: Int }
  `,
  resolvers: {
    Order: { UP: 'up', DOWN: 'down' },
    Day: new GraphQLScalarType({ name: 'Day', parseValue: value => new Date(String(value)) }),
    Node: { __resolveType: (node: object) => ('age' in node ? 'Person' : 'Place') },
    Place: { country: async ({ name }: { name: string }) => (name === 'Rome' ? 'Italy' : null) },
    Query: {
      nodes: (_root, { first }) => people.slice(0, first),
      places: () => [{ name: 'Rome' }, { name: 'Nowhere' }],
      echo: (_root, args) => inspect(JSON.parse(JSON.stringify(args)), { depth: null }) + inspect(args.day),
      late: async () => {
        throw new Error('too late');
      },
      firstTime: (_root, _args, context) => {
        context.times = (context.times ?? 0) + 1;
        if (context.times === 1) throw new Error('not yet');
        return context.times;
      },
    },
    Mutation: {
      count: () => {
        counted += 1;
        return counted;
      },
      fail: () => {
        throw new Error('failed');
      },
    },
  },
});
const people = [
  { name: 'Ada', age: 36, next: { name: 'Rome' } },
  { name: 'Kim', age: 20, next: null },
];
let counted = 0;

/** What the executor answers, how it ran, and what graphql-js answers. */
async function answersOf(query: string, variables: Record<string, unknown> = {}, operationName: string | null = null) {
  const document = parse(query);
  const runs: Run[] = [];
  const unreproduced: unknown[] = [];
  const run = createExecutor(smallSchema, {
    compileAt: 1,
    onRun: how => runs.push(how),
    onUnreproduced: error => unreproduced.push(error),
  });
  const definition = getOperationAST(document, operationName) ?? null;
  const operation = describeOperation(smallSchema, { document, hash: '', definition, name: operationName });
  const { json: written, ...rest } = await run({ operation, variables, context: {} });
  const answer = written === undefined ? rest : { ...rest, data: JSON.parse(written) };
  const expected = await execute({ schema: smallSchema, document, variableValues: variables, operationName });
  const json = written === undefined ? JSON.stringify(answer) : `{"data":${written}}`;
  return { run: runs[0], unreproduced, answer, json, expected: JSON.stringify(expected) };
}

const asked: [string, string, Record<string, unknown>?, string?][] = [
  [
    'fragments on interfaces and types',
    '{ nodes { __typename ... on Person { age } next { ...P } } } fragment P on Place { place: name }',
  ],
  [
    'variables that are left out, in favour of defaults',
    'query ($first: Int, $order: Order) { nodes(first: $first) { name } echo(sort: { order: $order }) }',
  ],
  [
    'variables inside of literals',
    'query ($t: String, $o: Order!) { echo(text: $t, sort: { then: [{ order: $o }] }) }',
    { o: 'DOWN', t: null },
  ],
  ['a default that is no JSON once coerced', 'query ($day: Day = "2017-05-01") { echo(day: $day) }'],
  ['a default of what must not be null', 'query ($first: Int! = 1) { nodes(first: $first) { name } }'],
  [
    'one fragment under two conditions',
    'query ($a: Boolean!, $b: Boolean!) { nodes { ...N @include(if: $a) ...N @skip(if: $b) } } fragment N on Node { name }',
    { a: false, b: false },
  ],
  ['a selection of which nothing is left', 'query ($a: Boolean!) { nodes { name @skip(if: $a) } }', { a: true }],
  [
    'one of several operations',
    'query A($a: Boolean!) { nodes { ...N @skip(if: $a) } } query B { places { name } } fragment N on Node { name }',
    {},
    'B',
  ],
  [
    'a string that a compiler took for code',
    '{ echo(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d globalThis.broken = true") }',
  ],
];

test.each(asked)('%s: compiled, with the answer of graphql-js', async (_what, query, variables, operationName) => {
  const { run, json, expected } = await answersOf(query, variables, operationName);
  expect([run, json]).toEqual(['compiled', expected]);
  expect(globalThis).not.toHaveProperty('broken');
});

const faulty: [string, string, Record<string, unknown>?, string?][] = [
  ['null where none may be', '{ places { name country } }'],
  ['an error that comes late', '{ late nodes { name } }'],
  ['a malformed variable', 'query ($first: Int!) { nodes(first: $first) { name } }', { first: 'two' }],
  ['null for an argument with a default', 'query ($first: Int) { nodes(first: $first) { name } }', { first: null }],
  ['null for a field of a literal', 'query ($o: Order) { echo(sort: { order: $o }) }', { o: null }],
  ['null for a condition', 'query ($a: Boolean = true) { nodes { name @skip(if: $a) } }', { a: null }],
  ['no operation of that name', 'query A { late }', {}, 'B'],
  ['several operations and no name', 'query A { late } query B { late }'],
];

test.each(faulty)('%s: the errors of graphql-js', async (_what, query, variables, operationName) => {
  const { answer, json, expected, unreproduced } = await answersOf(query, variables, operationName);
  expect(answer.errors).toHaveLength(1);
  expect(json).toBe(expected);
  expect(unreproduced).toEqual([]);
});

test('a value that its type does not take is no error where it is not needed', async () => {
  const query = 'query ($o: Order) { nodes(first: 0) { ... on Place { near(sort: { order: $o }) { name } } } }';
  const { run, answer, json, expected } = await answersOf(query, { o: null });
  expect([run, answer.errors, json]).toEqual(['compiled', undefined, expected]);
});

test('an error of compiled code is told of where graphql-js has none', async () => {
  const { run, answer, unreproduced } = await answersOf('{ firstTime }');
  expect([run, answer.data]).toEqual(['failed', { firstTime: 2 }]);
  expect(unreproduced).toMatchObject([{ message: 'not yet' }]);
});

const refused: [string, string][] = [
  ['introspection', '{ __type(name: "Coerced") { name } __schema { queryType { name } } }'],
  ['a key that is no key of an object', '{ nodes { __proto__: name } }'],
  ['what would be large code', `{ nodes { ${'next { '.repeat(9)} name ${'}'.repeat(9)} } }`],
  [
    'what would be large code by its fragments',
    `{ nodes { ...F0 } } ${Array.from({ length: 40 }, (_, index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F40 on Node { name }`,
  ],
];

test.each(refused)('%s: not compiled', async (_what, query) => {
  const { run, json, expected } = await answersOf(query);
  expect([run, json]).toEqual(['refused', expected]);
});

test('a mutation is run once, whatever comes of it', async () => {
  const { run, answer } = await answersOf('mutation { count fail }');
  // once here and once by graphql-js itself
  expect([run, answer.data, counted]).toEqual(['refused', { count: 1, fail: null }, 2]);
});

test('the type of a node is told at once, and never by throwing, which nothing would catch', () => {
  const abstract = Object.values(apiSchema.getTypeMap()).filter(isAbstractType);
  for (const { name, resolveType } of abstract)
    expect(() => resolveType!({}, {}, {} as never, {} as never), name).not.toThrow();
});

test('a query of the API is compiled when it comes again', async () => {
  const api = await startApi(await shippedDataset(), { executor: {} });
  const answers = [];
  for (let hit = 0; hit < 3; hit += 1) answers.push(await api.ask('{ channels(first: 2) { nodes { slug } } }'));
  await api.stop();
  expect(api.runs).toEqual({ compiled: 2, new: 1, refused: 0, invalid: 0, failed: 0, 'several-sights': 0 });
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
});

describe('over the shipped dataset', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await connectSqlite(':memory:'));
    await store.writer.load(await shippedDataset());
  });
  afterAll(() => store?.close());

  /** Asks as a client would; a second time in the same context finds what the first has loaded. */
  async function asker(executor: ExecutorOptions | null) {
    const log = pino({ level: 'silent' });
    const apollo = createApollo({ typeDefs, log, introspection: true, executor });
    const rows = createRowCache(await store.reader.revision(), await store.reader.vocabulary());
    return async (operation: Operation, times: number) => {
      for (const kept of [rows.entities, rows.claims, rows.claimsByRow, rows.texts]) kept.clear();
      const contextValue = createContext(anybody, { reader: store.reader, rows, graph: liveGraphOn(store) });
      const answers: string[] = [];
      for (let time = 0; time < times; time += 1) {
        const { body } = await apollo.executeOperation(operation, { contextValue });
        answers.push(JSON.stringify(body));
        // graphql-js answers without waiting for fields beside an error
        await untilIdle();
      }
      return answers;
    };
  }

  test('any query has the same data and the same errors with both executors', async () => {
    const runs: Run[] = [];
    const unreproduced: unknown[] = [];
    const compiled = await asker({
      compileAt: 1,
      onRun: run => runs.push(run),
      onUnreproduced: error => unreproduced.push(error),
    });
    const interpreted = await asker(null);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async draw => {
        const operation = drawOperation(draw, apiSchema, samples);
        const [answer] = await compiled(operation, 1);
        // of several errors that would empty a parent the first is told: which one that is depends on what is loaded
        expect(await interpreted(operation, 2)).toContain(answer);
        expect(unreproduced).toEqual([]);
      }),
      { numRuns: times(250, 500), endOnFailure: true },
    );
    expect(runs.filter(run => run === 'compiled').length).toBeGreaterThan(75);
  });
});
