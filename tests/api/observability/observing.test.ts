import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loggedError, requestId } from '../../../src/api/observability/request-log.ts';
import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

const secrets = ['eyJhbGciOi.eyJzdWIiOi.c2VjcmV0', 'words-of-a-query', 'value-of-a-variable', 'hidden-path'];

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset(), { logLevel: 'info', metrics: 'loopback', answerBudget: 1e6 });
});
afterAll(() => api?.stop());

const lines = () => api.log.map(line => JSON.parse(line) as Record<string, unknown>);
const lineOf = async (id: string | null) => {
  await expect.poll(() => lines().some(line => line.request === id)).toBe(true);
  return lines().find(line => line.request === id)!;
};
const post = (body: object | string, headers: Record<string, string> = {}) =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const at = (path: string, init: RequestInit = {}) => fetch(new URL(path, api.url), init);

describe('the log', () => {
  test('has a line for each request: its path, status and time, and the operation by name and hash', async () => {
    const answer = await post({ query: 'query CountThem { claims(first: 2) { nodes { slug } } }' });
    const line = await lineOf(answer.headers.get('x-request-id'));
    expect(line).toMatchObject({
      level: 30,
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'CountThem',
      type: 'query',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      cost: { requested: 2, actual: 2 },
    });
  });

  test('says the same of an answer that was kept', async () => {
    const query = 'query Kept { claims(first: 3) { nodes { slug } } }';
    const answers = [await post({ query }), await post({ query }), await post({ query })];
    const told = await Promise.all(answers.map(answer => lineOf(answer.headers.get('x-request-id'))));
    for (const { operation, cost } of told) expect([operation, cost]).toEqual(['Kept', { requested: 3, actual: 3 }]);
  });

  test("takes a request's own id, and sends it back", async () => {
    const answer = await post({ query: '{ graph { revision } }' }, { 'x-request-id': 'a-caller_17' });
    expect(answer.headers.get('x-request-id')).toBe('a-caller_17');
    expect(await lineOf('a-caller_17')).toMatchObject({ status: 200, operation: null });
  });

  test.each(['short', 'with space in it', 'x'.repeat(65), secrets[0]!])(
    'makes an id where one is malformed: %s',
    id => {
      const made = requestId({ headers: { 'x-request-id': id } } as never);
      expect(made).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('holds nothing that clients send: texts, variables, tokens, paths, bodies', async () => {
    const [token, words, value, path] = secrets as [string, string, string, string];
    const authorization = `Bearer ${token}`;
    const asked = `query ($slug: String!) { a: channel(slug: "${words}") { name } b: channel(slug: $slug) { name } }`;
    const answers = [
      await post({ query: asked, variables: { slug: value } }, { authorization }),
      await post({ query: `{ ${words.replaceAll('-', '_')} }`, variables: { [value]: token } }, { authorization }),
      await post(`{ "query": "${words}`, { authorization, cookie: token }),
      await post({
        query: 'query ($first: Int) { claims(first: $first) { totalCount } }',
        variables: { first: value },
      }),
      await at(`/${path}?token=${token}`, { headers: { authorization } }),
      await at(`/graphql?query=${encodeURIComponent(`{ channel(slug: "${words}") { name } }`)}`),
      await at(`/graphql?query=${words}`, { headers: { 'apollo-require-preflight': token } }),
    ];
    await lineOf(answers.at(-1)!.headers.get('x-request-id'));
    const logged = api.log.join('');
    for (const secret of secrets)
      for (const form of [secret, secret.replaceAll('-', '_')]) expect(logged).not.toContain(form);
    expect(lines().find(line => line.status === 404)).toMatchObject({ path: null });
  });

  test('tells of a failure under the id of its request, and keeps messages that may repeat values to itself', async () => {
    const broken = await startApi(await shippedDataset());
    await broken.store.close();
    const answer = await fetch(broken.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'that-one-failed' },
      body: '{"query":"{ claims(first: 1) { totalCount } }"}',
    });
    expect(answer.status).toBe(200);
    const failed = broken.log.map(line => JSON.parse(line)).find(({ msg }) => msg === 'request failed');
    expect(failed).toMatchObject({ request: 'that-one-failed', err: { stack: expect.any(Array) } });
    await broken.stop().catch(() => {});
    const refusal = Object.assign(new Error('invalid input syntax: "what a client sent"'), { code: '22P02' });
    const logged = JSON.stringify(loggedError(new Error('outer: what a client sent', { cause: refusal })));
    expect(logged).toContain('22P02');
    expect(logged).not.toContain('client');
  });
});

describe('/metrics', () => {
  const metrics = async () => (await at('/metrics')).text();

  test('counts answers by type of operation and status, what they cost, and what the process takes', async () => {
    await post({ query: 'query Secretive { claims(first: 1) { nodes { slug } } }' });
    await post({ query: '{ nothing }' });
    const text = await metrics();
    for (const wanted of [
      /^backchannel_requests_total\{path="\/graphql",type="query",status="200"\} \d+$/m,
      /^backchannel_requests_total\{path="\/graphql",type="none",status="400"\} \d+$/m,
      /^backchannel_request_duration_seconds_bucket\{le="0.05",path="\/graphql",type="query"\} \d+$/m,
      /^backchannel_operation_items_sum \d+$/m,
      /^backchannel_requested_items_total \d+$/m,
      /^backchannel_revision 1$/m,
      /^backchannel_index_state\{state="off"\} 1$/m,
      /^backchannel_index_bytes 0$/m,
      /^backchannel_row_cache_rows\{kind="claim"\} \d+$/m,
      /^backchannel_row_cache_reads_total\{from="store"\} \d+$/m,
      /^process_cpu_seconds_total [\d.]+$/m,
    ])
      expect(text).toMatch(wanted);
    expect(text).not.toContain('Secretive');
  });

  test('is given to this machine alone, and not through a proxy on it', async () => {
    expect((await at('/metrics')).status).toBe(200);
    for (const header of ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'cf-connecting-ip'])
      expect((await at('/metrics', { headers: { [header]: '192.0.2.1' } })).status, header).toBe(403);
  });

  test('is not there where it is switched off', async () => {
    const without = await startApi(await shippedDataset());
    expect((await fetch(new URL('/metrics', without.url))).status).toBe(404);
    await without.stop();
  });
});

describe('every answer', () => {
  test.each(['/graphql?query={__typename}', '/healthz', '/metrics', '/nowhere', '/%zz'])(
    'tells browsers to use %s for nothing else',
    async path => {
      const { headers } = await at(path, { headers: { 'apollo-require-preflight': '1' } });
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-request-id': expect.any(String),
      });
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );
});

test('the server is ready while its store can be reached', async () => {
  const own = await startApi(await shippedDataset());
  const ready = async () => {
    const answer = await fetch(new URL('/readyz', own.url));
    return [answer.status, await answer.json()];
  };
  expect(await ready()).toEqual([200, { index: 'off', reason: 'switched off', store: 'reachable' }]);
  await own.store.close();
  await expect.poll(ready).toEqual([503, { index: 'off', reason: 'switched off', store: 'unreachable' }]);
  expect(own.log.filter(line => line.includes('the change log could not be read'))).toHaveLength(1);
  await own.stop().catch(() => {});
});
