import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';

import type { Dataset } from '../../../src/model/dataset.ts';
import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
afterEach(() => api?.stop());

/** Read from the store whenever the query is executed. */
const counting = '{ claims(first: 1) { totalCount } }';

async function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

/** The answer, and whether anything was read for it. */
async function answerTo(query: string, headers: Record<string, string> = {}) {
  api.takeStatements();
  const response = await post(query, headers);
  const body = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), body, isRead: isRead() };
}

/** Whether claims were counted: the server reads other things by the clock. */
const isRead = () => api.takeStatements().some(sql => sql.includes('count('));

async function startKeeping(): Promise<Dataset> {
  const dataset = await shippedDataset();
  api = await startApi(dataset, { answerBudget: 1e6 });
  return dataset;
}

test('what was asked before is answered without reading, in the same words', async () => {
  await startKeeping();
  const first = await answerTo(counting);
  const second = await answerTo(counting);
  expect(first).toMatchObject({ status: 200, isRead: true, body: expect.stringMatching(/^\{"data":/) });
  expect(second).toEqual({ ...first, isRead: false });
});

test('a change of the graph makes every answer anew', async () => {
  const dataset = await startKeeping();
  await answerTo(counting);
  await api.store.writer.load({ ...dataset, identityJudgements: [] });
  await expect.poll(async () => (await answerTo(counting)).isRead).toBe(true);
});

test('variables, operation names and accepted types ask for something else', async () => {
  await startKeeping();
  const query = 'query A($n: Int!) { claims(first: $n) { nodes { slug } } } query B { graph { revision } }';
  const ask = (operationName: string, n: number) =>
    fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables: { n } }),
    }).then(response => response.json() as Promise<{ data: { claims?: { nodes: unknown[] }; graph?: object } }>);
  expect((await ask('A', 2)).data.claims!.nodes).toHaveLength(2);
  expect((await ask('A', 3)).data.claims!.nodes).toHaveLength(3);
  expect((await ask('B', 3)).data.graph).toHaveProperty('revision');
  const plain = await answerTo(counting);
  const typed = await answerTo(counting, { accept: 'application/graphql-response+json' });
  expect([plain.type, typed.type]).toEqual([
    'application/json; charset=utf-8',
    'application/graphql-response+json; charset=utf-8',
  ]);
});

test('a client that wants a fresh answer gets one', async () => {
  await startKeeping();
  await answerTo(counting);
  expect(await answerTo(counting, { 'cache-control': 'no-cache' })).toMatchObject({ isRead: true });
});

test('what comes and goes while the graph stands is not kept', async () => {
  await startKeeping();
  const state = '{ claims(first: 1) { totalCount } graph { index { state } } }';
  await answerTo(state);
  expect(await answerTo(state)).toMatchObject({ isRead: true });
});

test('answers with errors are not kept', async () => {
  await startKeeping();
  const failing = '{ claims(first: 1) { totalCount } more: claims(first: 1000) { nodes { slug } } }';
  await answerTo(failing);
  expect(await answerTo(failing)).toMatchObject({ isRead: true, body: expect.stringMatching(/^\{"errors":/) });
});

test('a request that a page of another site may send is refused, whatever is kept', async () => {
  await startKeeping();
  await answerTo(counting);
  expect((await post(counting, { 'content-type': 'text/plain' })).status).toBe(415);
  const url = `${api.url}?${new URLSearchParams({ query: counting })}`;
  expect((await fetch(url)).status).toBe(400);
  expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
});

describe('an answer by GET', () => {
  /** As a browser sends it that keeps answers: fetch adds `Cache-Control: no-cache` where it is told of a tag. */
  const get = async (asked: Record<string, string>, given: Record<string, string> = {}) => {
    api.takeStatements();
    const headers = { 'apollo-require-preflight': 'true', ...given };
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    request(`${api.url}?${new URLSearchParams(asked)}`, { headers }, resolve)
      .on('error', reject)
      .end();
    const response = await promise;
    const body = await text(response);
    return { status: response.statusCode, headers: response.headers, body, isRead: isRead() };
  };

  test('that is kept is not sent again to who has it, and nothing is run for it', async () => {
    await startKeeping();
    const first = await get({ query: counting });
    const tag = first.headers.etag!;
    expect(first).toMatchObject({ status: 200, isRead: true });
    expect(first.headers['cache-control']).toBe('private, no-cache');
    for (const given of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
      const again = await get({ query: counting }, { 'if-none-match': given });
      expect(again).toMatchObject({ status: 304, body: '', isRead: false });
      expect([again.headers.etag, again.headers['cache-control']]).toEqual([tag, 'private, no-cache']);
      expect(again.headers.vary).toContain('Authorization');
    }
    const other = await get({ query: counting }, { 'if-none-match': '"other"' });
    expect(other).toMatchObject({ status: 200, isRead: false, body: first.body });
  });

  test('has another tag where it is another answer, and is sent then', async () => {
    const dataset = await startKeeping();
    const revision = '{ graph { revision } claims(first: 1) { totalCount } }';
    const tag = (await get({ query: revision })).headers.etag!;
    await api.store.writer.load({ ...dataset, identityJudgements: [] });
    await expect.poll(async () => (await get({ query: revision }, { 'if-none-match': tag })).status).toBe(200);
  });

  test('is made anew where that is wanted, and is still not sent to who has it', async () => {
    await startKeeping();
    const tag = (await get({ query: counting })).headers.etag!;
    const anew = await get({ query: counting }, { 'if-none-match': tag, 'cache-control': 'max-age=0' });
    expect(anew).toMatchObject({ status: 304, isRead: true });
  });

  test('with errors has no tag', async () => {
    await startKeeping();
    const failing = await get({ query: '{ claims(first: 1000) { totalCount } }' }, { 'if-none-match': '*' });
    expect(failing.body).toContain('errors');
    expect(failing.headers.etag).toBeUndefined();
  });

  test('says in full which header it wants where that is missing, whatever is kept', async () => {
    await startKeeping();
    await get({ query: counting });
    for (const headers of [{}, { 'apollo-require-preflight': '' }] as Record<string, string>[]) {
      const response = await fetch(`${api.url}?${new URLSearchParams({ query: counting })}`, { headers });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('send the header \\"apollo-require-preflight: true\\"');
    }
  });

  test('of a mutation is refused, with the method that it takes', async () => {
    await startKeeping();
    const query = 'mutation { revert(input: { revision: 1, reason: "No." }) { change { revision } } }';
    const refused = await get({ query });
    expect([refused.status, refused.headers.allow]).toEqual([405, 'POST']);
  });
});

test('a query that comes again has the same answer each time, errors included', async () => {
  api = await startApi(await shippedDataset(), { answerBudget: 0 });
  const query = 'query Page($first: Int!, $after: String) { claims(first: $first, after: $after) { nodes { slug } } }';
  const ask = async (variables: object) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
  };
  const rounds = [];
  for (let round = 0; round < 4; round += 1)
    rounds.push([await ask({ first: 2 }), await ask({ first: 2, after: 'nowhere' }), await ask({ first: 'two' })]);
  expect(rounds[0]!.map(({ status }) => status)).toEqual([200, 200, 400]);
  expect(rounds[0]!.map(({ body }) => body.slice(0, 10))).toEqual(['{"data":{"', '{"errors":', '{"errors":']);
  for (const round of rounds) expect(round).toEqual(rounds[0]);
});

test('none is kept where there is no room', async () => {
  api = await startApi(await shippedDataset());
  await answerTo(counting);
  expect(await answerTo(counting)).toMatchObject({ isRead: true });
});
