import { type RequestOptions, request } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { longest, times } from './form.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

type Reply = { readonly status: number; readonly type: string; readonly text: string };

/** As a client that minds no rule would send it. */
function send(options: RequestOptions, body: Uint8Array | string = ''): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const sent = request(api.url, { ...options, agent: false }, response => {
    const parts: Buffer[] = [];
    response.on('data', part => parts.push(part));
    response.on('error', reject);
    response.on('end', () =>
      resolve({
        status: response.statusCode!,
        type: response.headers['content-type'] ?? '',
        text: Buffer.concat(parts).toString(),
      }),
    );
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

function expectRefusal({ status, type, text }: Reply) {
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(status, text).toBeLessThan(500);
  expect(type, text).toMatch(/^application\/(graphql-response\+)?json/);
  const { errors, ...others } = JSON.parse(text) as { errors: readonly unknown[] };
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors)
    expect(error).toMatchObject({ message: expect.any(String), extensions: { code: expect.any(String) } });
  expect(others).not.toHaveProperty('data');
}

const json = { 'content-type': 'application/json' };
const counting = JSON.stringify({ query: '{ claims { totalCount } }' });
const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));

const malformed: Record<string, [RequestOptions, (Uint8Array | string)?]> = {
  'no body': [{ method: 'POST', headers: json }],
  'half a body': [{ method: 'POST', headers: json }, counting.slice(0, 10)],
  'a body that is no object': [{ method: 'POST', headers: json }, '"query"'],
  'a body that is null': [{ method: 'POST', headers: json }, 'null'],
  'a body of numbers': [{ method: 'POST', headers: json }, '{"query": 7}'],
  'a query that is a list': [{ method: 'POST', headers: json }, '{"query": ["{ __typename }"]}'],
  'variables that are text': [{ method: 'POST', headers: json }, '{"query": "{ __typename }", "variables": "{}"}'],
  'variables that are a list': [{ method: 'POST', headers: json }, '{"query": "{ __typename }", "variables": [1]}'],
  'an operation name that is a number': [
    { method: 'POST', headers: json },
    '{"query": "{ __typename }", "operationName": 7}',
  ],
  'an operation that is not there': [
    { method: 'POST', headers: json },
    '{"query": "query A { __typename }", "operationName": "B"}',
  ],
  'a prototype': [{ method: 'POST', headers: json }, '{"query": "{ __typename }", "__proto__": {"isAdmin": true}}'],
  'a byte that is no UTF-8': [{ method: 'POST', headers: json }, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  'several operations': [{ method: 'POST', headers: json }, `[${counting},${counting}]`],
  'a form': [
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    'query={__typename}',
  ],
  'a form of parts': [
    { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    '--x\r\n\r\n--x--',
  ],
  'plain text, as another site may send it': [{ method: 'POST', headers: { 'content-type': 'text/plain' } }, counting],
  'no content type': [{ method: 'POST' }, counting],
  'another charset': [
    { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' } },
    Buffer.from(counting, 'utf16le'),
  ],
  'a compressed body': [{ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' } }, gzipSync(counting)],
  'a body compressed otherwise': [
    { method: 'POST', headers: { ...json, 'content-encoding': 'br' } },
    brotliCompressSync(counting),
  ],
  'a compressed bomb': [{ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' } }, bomb],
  'too long a body': [
    { method: 'POST', headers: json },
    JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }),
  ],
  PUT: [{ method: 'PUT', headers: json }, counting],
  DELETE: [{ method: 'DELETE', headers: json }, counting],
  'GET without the header': [{ method: 'GET', path: '/graphql?query=%7B__typename%7D' }],
  'GET without a query': [{ method: 'GET', path: '/graphql', headers: { 'apollo-require-preflight': '1' } }],
  'a mutation by GET': [
    {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('mutation { revert(input: { revision: 1, reason: "No." }) { change { revision } } }')}`,
      headers: { 'apollo-require-preflight': '1' },
    },
  ],
  'GET with malformed variables': [
    {
      method: 'GET',
      path: '/graphql?query=%7B__typename%7D&variables=%7B',
      headers: { 'apollo-require-preflight': '1' },
    },
  ],
  'GET with two queries': [
    {
      method: 'GET',
      path: '/graphql?query=%7B__typename%7D&query=%7B__typename%7D',
      headers: { 'apollo-require-preflight': '1' },
    },
  ],
  'a path with a broken escape': [
    { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: { 'apollo-require-preflight': '1' } },
  ],
  'a type of answer that is not given': [{ method: 'POST', headers: { ...json, accept: 'text/csv' } }, counting],
};

describe('malformed requests', () => {
  test.each(Object.keys(malformed))('%s: a clear refusal', async name => {
    expectRefusal(await send(...malformed[name]!));
  });

  test('a compressed bomb is not unpacked', async () => {
    const before = process.memoryUsage().rss;
    await send({ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' } }, bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  test('changed at random: a refusal or an answer, never a failure', { timeout: longest }, async () => {
    const types = [
      'application/json',
      'application/json;charset=utf-8',
      'text/plain',
      'application/graphql',
      'APPLICATION/JSON',
      'a/b',
      ';',
    ];
    const change = fc.record({
      method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
      type: fc.constantFrom(...types),
      accept: fc.constantFrom('*/*', 'application/json', 'application/graphql-response+json', 'text/html;q=0', ''),
      encoding: fc.option(fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'x'), { nil: undefined, freq: 8 }),
      edits: fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.uint8Array({ maxLength: 6 })), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ method, type, accept, encoding, edits }) => {
        const body = edits.reduce((bytes, [at, length, put]) => {
          const place = at % (bytes.length + 1);
          return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + length)]);
        }, Buffer.from(counting) as Uint8Array);
        const headers = { 'content-type': type, accept, ...(encoding ? { 'content-encoding': encoding } : {}) };
        const reply = await send({ method, headers }, method === 'GET' ? '' : body);
        expect(reply.status, reply.text).toBeLessThan(500);
        if (reply.status >= 400) expectRefusal(reply);
      }),
      { numRuns: times(250, 10_000), endOnFailure: true },
    );
    expect(api.log.filter(line => /"level":(50|60)/.test(line))).toEqual([]);
  });
});
