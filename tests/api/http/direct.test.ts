import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await startApi(await shippedDataset(), { answerBudget: 1e6, logLevel: 'info', metrics: 'on' });
});
afterEach(() => api?.stop());

const query = '{ channels(first: 2) { nodes { slug name } } }';

/** A request of the plain form, or with a type that the framework has to read. */
async function post(body: string, type = 'application/json') {
  const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': type }, body });
  // the framework ends a connection on which it could not read a body
  const {
    'x-request-id': _id,
    date: _date,
    connection: _connection,
    'keep-alive': _kept,
    ...headers
  } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

test.each([
  ['an answer', JSON.stringify({ query })],
  ['a faulty document', JSON.stringify({ query: '{ nothing }' })],
  [
    'a faulty variable',
    JSON.stringify({ query: 'query ($n: Int!) { claims(first: $n) { totalCount } }', variables: { n: 'x' } }),
  ],
  ['several operations', JSON.stringify([{ query }])],
  ['what is no JSON', '{'],
  ['what would set a prototype', '{"query":"{ graph { revision } }","variables":{"__proto__":{}}}'],
  ['nothing', ''],
  ['too much', JSON.stringify({ query, variables: { much: 'x'.repeat(300_000) } })],
])('%s is the same beside the framework and through it', async (_what, body) => {
  for (let time = 0; time < 3; time++) {
    const [direct, through] = [await post(body), await post(body, 'application/json; charset=utf-8')];
    expect(direct).toEqual(through);
  }
});

test('each answer has an id, a line in the log and a count', async () => {
  for (let time = 0; time < 3; time++)
    await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': `request-${time}` },
      body: JSON.stringify({ query: `query Named ${query}` }),
    }).then(async response => {
      expect(response.headers.get('x-request-id')).toBe(`request-${time}`);
      await response.text();
    });
  const lines = () => api.log.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  await expect.poll(() => lines().length).toBe(3);
  const line = { method: 'POST', path: '/graphql', status: 200, operation: 'Named', type: 'query' };
  expect(lines()).toMatchObject([0, 1, 2].map(time => ({ ...line, request: `request-${time}` })));
  const metrics = await (await fetch(new URL('/metrics', api.url))).text();
  expect(metrics).toContain('backchannel_requests_total{path="/graphql",type="query",status="200"} 3');
});

test('a request that is broken off leaves the server as it was', async () => {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
  );
  await once(socket, 'connect');
  socket.destroy();
  expect((await post(JSON.stringify({ query }))).status).toBe(200);
});

test('whoever is gone before all of it was sent is no failure of the server', async () => {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"`,
  );
  // sent before it is broken off, as the next answer shows
  expect((await post(JSON.stringify({ query }))).status).toBe(200);
  socket.resetAndDestroy();
  await once(socket, 'close');
  for (let time = 0; time < 5; time++) expect((await post(JSON.stringify({ query }))).status).toBe(200);
  expect(api.log.map(line => JSON.parse(line)).filter(({ level }) => level >= 50)).toEqual([]);
});
