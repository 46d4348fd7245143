import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { datasetOf, readTold } from '../reference/status-told.ts';
import { startApi, type TestApi } from '../support/api.ts';

/** Three hundred lines that are open, one cut, one disputed, one only planned. */
const open = Array.from({ length: 300 }, (_, index) => `a 1990-01-01: line-${index} open 1990-01-01/..`);
const told = `
  ${open.join('\n')}
  a 1990-02-01: cut severed 1990-02-01/..
  a 1990-02-01: argued severed 1990-02-01
  b 1990-02-01: argued open 1990-02-01
  b 1990-02-01: dreamt-of proposed 1990-02-01`;

let api: TestApi;
beforeAll(async () => {
  api = await startApi(datasetOf(readTold(told)));
});
afterAll(() => api?.stop());

const list = (filter: string, page = 'first: 100') =>
  api.ask(`{ channels(${page}, filter: ${filter}) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`);

describe('channels by their status', () => {
  test.each([
    ['{ status: { on: "1990-02-01", group: [INTERRUPTED] } }', ['cut']],
    ['{ status: { on: "1990-02-01", state: [DISPUTED, PROPOSED] } }', ['argued', 'dreamt-of']],
    ['{ status: { on: "1990-02-02", basis: [PRESUMED], group: [INTERRUPTED, ENDED] } }', ['cut']],
    ['{ status: { on: "1989-02-02", state: [UNKNOWN] }, name: "cut" }', ['cut']],
    ['{ status: { on: "1990-02-02" }, not: { name: "line" } }', ['argued', 'cut', 'dreamt-of']],
  ])('are found where they read so: %s', async (filter, slugs) => {
    const { data, errors } = await list(filter);
    expect(errors).toBeUndefined();
    expect(data.channels.nodes.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs);
    expect(data.channels.totalCount).toBe(slugs.length);
  });

  test('page without a gap or a repeat', async () => {
    const found: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { data } = await list(
        '{ status: { on: "1990-03-01", group: [WORKING] } }',
        `first: 70${after === '' ? '' : `, after: "${after}"`}`,
      );
      expect(data.channels.totalCount).toBe(300);
      found.push(...data.channels.nodes.map(({ slug }: { slug: string }) => slug));
      after = data.channels.pageInfo.hasNextPage ? data.channels.pageInfo.endCursor : null;
    }
    expect(found.length).toBe(300);
    expect(new Set(found).size).toBe(300);
  });

  test('follow the point of view in time', async () => {
    const { data } = await api.ask(
      '{ channels(asOf: { saidBy: "1990-01-15" }, filter: { name: "cut", status: { on: "1990-03-01", state: [UNKNOWN] } }) { totalCount } }',
    );
    expect(data.channels.totalCount).toBe(0);
  });

  test('are refused a day that is none', async () => {
    const { errors } = await list('{ status: { on: "1990-02-30" } }');
    expect(errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

test('channels are counted by what was last known of them, by kind, level and year', async () => {
  const { data, errors } = await api.ask(
    '{ facets(fields: [CHANNEL_STATUS, CHANNEL_YEAR, CHANNEL_KIND, CHANNEL_LEVEL]) { field counts { value count } } }',
  );
  expect(errors).toBeUndefined();
  const counts = Object.fromEntries(
    data.facets.map(({ field, counts: own }: { field: string; counts: unknown }) => [field, own]),
  );
  expect(counts.CHANNEL_STATUS).toEqual([
    { value: 'working', count: 300 },
    { value: null, count: 2 },
    { value: 'interrupted', count: 1 },
  ]);
  expect(counts.CHANNEL_YEAR).toEqual([
    { value: '1990', count: 302 },
    { value: null, count: 1 },
  ]);
  for (const field of ['CHANNEL_KIND', 'CHANNEL_LEVEL'])
    expect(counts[field].reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(303);
});

test.each([
  ['', 303],
  ['{}', 303],
  ['{ saidBy: "1990-01-15" }', 300],
  ['{ saidBy: "1989-12-31" }', 0],
  ['{ validAt: "1990-01-31" }', 300],
  ['{ recordedBy: "2020-01-01T00:00:00Z" }', 0],
])('the channels that are counted are those that are listed, as of %s', async (view, count) => {
  const asOf = view && `asOf: ${view}`;
  const { data, errors } = await api.ask(`{
    channels${asOf && `(${asOf})`} { totalCount }
    facets(fields: [CHANNEL_STATUS, CHANNEL_YEAR, CHANNEL_KIND, CHANNEL_LEVEL] ${asOf}) { field counts { count } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.channels.totalCount).toBe(count);
  for (const { field, counts } of data.facets)
    expect([field, counts.reduce((sum: number, own: { count: number }) => sum + own.count, 0)]).toEqual([field, count]);
});
