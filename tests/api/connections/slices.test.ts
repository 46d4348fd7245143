import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readTypeDefs } from '../../../src/api/schema.ts';
import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

const page = '{ pageInfo { hasPreviousPage hasNextPage startCursor endCursor } edges { cursor node { id } } }';
type Page = {
  pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string } }[];
};

/** Every list of the schema whose order is made in another way, with the arguments of the page to be filled in. */
const lists: [string, (args: string) => string][] = [
  ['entities by entry', args => `entities(${args})`],
  ['entities by name', args => `entities(orderBy: { field: NAME, direction: DESC }, ${args})`],
  ['documents by date', args => `documents(orderBy: { field: DATE }, ${args})`],
  ['channels by their status', args => `channels(filter: { status: { on: "2017-09-22" } }, ${args})`],
  ['entities by degree', args => `entities(orderBy: { field: DEGREE, direction: DESC }, ${args})`],
  ['channels by their last attested day', args => `channels(orderBy: { field: LAST_ATTESTED }, ${args})`],
  [
    'channels of a status by degree',
    args => `channels(filter: { status: { on: "2017-09-22" } }, orderBy: { field: DEGREE }, ${args})`,
  ],
  [
    'neighbours by degree',
    args => `list: state(slug: "russia") { list: neighbours(orderBy: { field: DEGREE }, ${args}) }`,
  ],
  [
    'claims of a document by place',
    args =>
      `list: document(slug: "rt-2017-09-21") { list: carriedClaims(orderBy: { field: PLACE, direction: ASC }, ${args}) }`,
  ],
  ['claims', args => `claims(${args})`],
  ['claims by when they held', args => `claims(orderBy: { field: VALID, direction: ASC }, ${args})`],
  ['disagreements', args => `disagreements(${args})`],
  ['disputes', args => `disputes(${args})`],
  ['a search', args => `search(query: "line", ${args})`],
  ['neighbours', args => `list: state(slug: "united-states") { list: neighbours(${args}) }`],
  [
    'neighbours by name',
    args => `list: state(slug: "united-states") { list: neighbours(orderBy: { field: NAME }, ${args}) }`,
  ],
  ['claims of a node', args => `list: state(slug: "russia") { list: claims(${args}) }`],
  ['disagreements of a node', args => `list: channel(slug: "air-line") { list: disagreements(${args}) }`],
];

async function ask(list: (args: string) => string, args: string): Promise<Page> {
  const asked = list(args);
  const { data, errors } = await api.ask(
    asked.endsWith('}') ? `{ ${asked.slice(0, -1)} ${page} } }` : `{ ${asked} ${page} }`,
  );
  expect(errors).toBeUndefined();
  const [found] = Object.values(data) as (Page & { list?: Page })[];
  return found!.list ?? found!;
}

describe.each(lists)('%s', (_name, list) => {
  test('has the same items in the same order when it is paged from its end', async () => {
    const [forwards, backwards]: [string[], string[]] = [[], []];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await ask(list, `first: 13${after ? `, after: "${after}"` : ''}`);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...edges.map(({ cursor }) => cursor));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    for (let before: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await ask(list, `last: 13${before ? `, before: "${before}"` : ''}`);
      expect(pageInfo.hasNextPage).toBe(before !== null);
      expect(pageInfo.startCursor).toBe(edges[0]!.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)!.cursor);
      backwards.unshift(...edges.map(({ cursor }) => cursor));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(forwards.length).toBeGreaterThan(2);
    expect(backwards).toEqual(forwards);
  });

  test('gives what stands between two cursors', async () => {
    const { edges } = await ask(list, 'first: 5');
    const [from, to] = [edges[0]!, edges.at(-1)!];
    const between = edges.slice(1, -1).map(({ cursor }) => cursor);
    for (const count of ['first: 9', 'last: 9']) {
      const found = await ask(list, `${count}, after: "${from.cursor}", before: "${to.cursor}"`);
      expect(found.edges.map(({ cursor }) => cursor)).toEqual(between);
      expect(found.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    }
    const narrow = await ask(list, `last: 1, after: "${from.cursor}", before: "${to.cursor}"`);
    expect(narrow.edges.map(({ cursor }) => cursor)).toEqual(between.slice(-1));
  });
});

const claims = (args: string) => `claims(${args})`;

test('with both counts the last of the first are given', async () => {
  const { edges } = await ask(claims, 'first: 5');
  const found = await ask(claims, 'first: 5, last: 2');
  expect(found.edges).toEqual(edges.slice(3));
  expect(found.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
});

test('a cursor of what a filter leaves out tells of what is left alone', async () => {
  const [latest] = (await ask(claims, 'first: 1')).edges;
  const [earliest] = (await ask(claims, 'last: 1')).edges;
  const early = (args: string) => `claims(filter: { asserted: { to: "2017-01-01" } }, ${args})`;
  expect((await ask(early, `first: 1, after: "${latest!.cursor}"`)).pageInfo.hasPreviousPage).toBe(false);
  const late = (args: string) => `claims(filter: { asserted: { from: "2018-01-01" } }, ${args})`;
  expect((await ask(late, `last: 1, before: "${earliest!.cursor}"`)).pageInfo.hasNextPage).toBe(false);
});

test.each(['first: null', 'first: null, last: null, after: null, before: null', 'first: $n'])(
  'a page of (%s) is one of twenty from the start',
  async args => {
    const { data } = await api.ask(
      `query ($n: Int = null) { claims(${args}) { nodes { id } } persons(first: $n) { nodes { id } } }`,
    );
    const { data: expected } = await api.ask(
      '{ claims(first: 20) { nodes { id } } persons(first: 20) { nodes { id } } }',
    );
    expect(data).toEqual(expected);
  },
);

test('null means the default of every other argument that has one', async () => {
  const { data, errors } = await api.ask(
    `query ($none: Int) {
      channel(slug: "air-line") { related(first: $none) { score } }
      neighbourhood(of: "air-line", depth: null, limit: $none) { nodes { distance } }
      paths(from: "russia", to: "united-states", first: null, maxHops: $none) { paths { length } }
      claims(first: 1, orderBy: { field: ASSERTED, direction: null }) { nodes { id } }
    }`,
    { none: null },
  );
  expect(errors).toBeUndefined();
  const { data: expected } = await api.ask(
    `{
      channel(slug: "air-line") { related { score } }
      neighbourhood(of: "air-line") { nodes { distance } }
      paths(from: "russia", to: "united-states") { paths { length } }
      claims(first: 1, orderBy: { field: ASSERTED }) { nodes { id } }
    }`,
  );
  expect(data).toEqual(expected);
});

test('every connection of the schema is paged both ways', () => {
  const types = Object.values(buildSchema(readTypeDefs('schema')).getTypeMap()).filter(isObjectType);
  const oneWay = types.flatMap(type =>
    Object.values(type.getFields())
      .filter(field => /Connection!?$/.test(String(field.type)))
      .filter(({ args }) => ['first', 'after', 'last', 'before'].some(name => !args.some(arg => arg.name === name)))
      .map(field => `${type.name}.${field.name}`),
  );
  expect(oneWay).toEqual([]);
});
