import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset(), { answerBudget: 1e7 });
});
afterAll(() => api?.stop());

type Reply = { readonly headers: NodeJS.Dict<string | string[]>; readonly bytes: Buffer };

/** What goes over the wire: fetch would unpack it. */
function send(path: string, headers: Record<string, string>, body?: object): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const method = body ? 'POST' : 'GET';
  const sent = request(
    new URL(path, api.url),
    { method, headers: { 'content-type': 'application/json', ...headers } },
    response => {
      const parts: Buffer[] = [];
      response.on('data', part => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }));
    },
  );
  sent.on('error', reject);
  sent.end(body ? JSON.stringify(body) : '');
  return promise;
}

const whole = { query: getIntrospectionQuery() };
const ask = (encoding: string | null, asked: object = whole) =>
  send('/graphql', encoding === null ? {} : { 'accept-encoding': encoding }, asked);

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

describe('a long answer', () => {
  test.each([
    ['br', 'br, gzip'],
    ['br', 'gzip, deflate, br, zstd'],
    ['gzip', 'gzip'],
    ['gzip', 'br;q=0, gzip'],
    ['gzip', 'br;q=0.1, gzip;q=0.9'],
  ] as const)('goes as %s to a client that accepts %s', async (encoding, header) => {
    const [plain, packed] = [await ask(null), await ask(header)];
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['content-length']).toBe(String(packed.bytes.length));
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(unpack[encoding](packed.bytes).equals(plain.bytes)).toBe(true);
  });

  test.each([null, 'identity', 'gzip;q=0', 'deflate', 'identity, gzip;q=0.5'])(
    'goes as it is to a client that accepts %s',
    async header => {
      const { headers, bytes } = await ask(header);
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(bytes.toString())).toHaveProperty('data.__schema');
    },
  );

  test('that is kept is the same each time', async () => {
    const asked = {
      query: '{ claims(first: 100) { nodes { slug gist note subject { name summary } document { name } } } }',
    };
    const first = await ask('br', asked);
    expect(first.headers['content-encoding']).toBe('br');
    for (let again = 0; again < 3; again++) expect((await ask('br', asked)).bytes.equals(first.bytes)).toBe(true);
    expect(gunzipSync((await ask('gzip', asked)).bytes)).toEqual(brotliDecompressSync(first.bytes));
  });

  test('of the schema is compressed too', async () => {
    const { headers, bytes } = await send('/schema.graphql', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString()).toContain('type Query');
  });
});

test('a short answer goes as it is, and says that a longer one might not', async () => {
  const { headers } = await ask('gzip, br', { query: '{ claims(first: 1) { nodes { slug } } }' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toContain('Accept-Encoding');
});
