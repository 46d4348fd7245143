import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, test } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { exportFormats } from '../../../src/exchange/export-formats.ts';
import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, manyClaims } from '../../support/datasets.ts';
import { issue } from '../../support/tokens.ts';

let api: TestApi;
afterEach(() => api?.stop());

const start = async (serving: Parameters<typeof startApi>[1] = {}, dataset = aDataset(manyClaims())) => {
  api = await startApi(dataset, serving);
};
const get = (path: string, init: RequestInit = {}) => fetch(new URL(`/export/${path}`, api.url), init);
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors[0]!;

test('every format is a download under its name', async () => {
  await start();
  for (const { name, mediaType } of exportFormats) {
    const response = await get(name);
    expect([name, response.status, response.headers.get('content-type')]).toEqual([name, 200, mediaType]);
    expect(response.headers.get('content-disposition')).toContain(`filename="${name}"`);
    expect((await response.text()).length).toBeGreaterThan(0);
  }
});

test('an address has the filters of the API by their names, and its point of view', async () => {
  await start({}, await shippedDataset());
  const rows = async (search: string) =>
    parse(await (await get(`claims.csv?${search}`)).text(), { bom: true, columns: true }) as Record<string, string>[];
  const counted = async (filter: string, asOf = '') => {
    const { data } = await api.ask(`{ claims(filter: { ${filter} }${asOf}) { totalCount } }`);
    return data.claims.totalCount;
  };
  expect(await rows('about=air-line&status=OPEN')).toHaveLength(await counted('about: ["air-line"], status: [OPEN]'));
  expect(await rows('party=russia&asserted.from=2017-01-01&asserted.to=2017-12-31')).toHaveLength(
    await counted('party: ["russia"], asserted: { from: "2017-01-01", to: "2017-12-31" }'),
  );
  expect(await rows('publisher=business-standard&asOf.saidBy=2017-09-30')).toHaveLength(
    await counted('publisher: ["business-standard"]', ', asOf: { saidBy: "2017-09-30" }'),
  );
});

test('what there is not is refused, with what there is', async () => {
  await start();
  const cases: [string, number, string, string][] = [
    ['claims.cvs', 404, 'NOT_FOUND', 'claims.csv'],
    ['claims.csv?abuot=border-hotline', 400, 'BAD_USER_INPUT', '"about"'],
    ['claims.csv?about=border-hotlin', 400, 'BAD_USER_INPUT', '"border-hotline"'],
    ['claims.csv?asOf.validAt=soon', 400, 'BAD_USER_INPUT', 'YYYY-MM-DD'],
  ];
  for (const [path, status, code, words] of cases) {
    const response = await get(path);
    expect([path, response.status, response.headers.get('etag')]).toEqual([path, status, null]);
    const { message, extensions } = await codeOf(response);
    expect([path, extensions.code]).toEqual([path, code]);
    expect(message).toContain(words);
  }
});

test('HEAD tells of an export what GET does, without making it', async () => {
  await start();
  const [head, whole] = [await get('claims.csv', { method: 'HEAD' }), await get('claims.csv')];
  for (const name of ['content-type', 'content-disposition', 'etag'])
    expect(head.headers.get(name)).toBe(whole.headers.get(name));
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

test('its tag stays for as long as the graph, and who has it is told so', async () => {
  await start();
  const first = await get('claims.csv');
  const etag = first.headers.get('etag')!;
  await first.text();
  const again = await get('claims.csv', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await get('claims.csv?status=OPEN', { headers: { 'if-none-match': etag } });
  expect(other.status).toBe(200);
  await other.text();
  await api.store.writer.load(aDataset([...manyClaims(), aClaim({ name: 'later' })]));
  const changed = await get('claims.csv', { headers: { 'if-none-match': etag } });
  expect(changed.status).toBe(200);
  await changed.text();
});

/** What goes over the wire: fetch would unpack it. */
function raw(path: string, headers: Record<string, string>): Promise<{ encoding?: string; bytes: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ encoding?: string; bytes: Buffer }>();
  const sent = request(new URL(path, api.url), { headers }, response => {
    const parts: Buffer[] = [];
    response.on('data', part => parts.push(part));
    response.on('end', () => {
      const encoding = response.headers['content-encoding'];
      resolve({ ...(encoding && { encoding }), bytes: Buffer.concat(parts) });
    });
  });
  sent.on('error', reject);
  sent.end();
  return promise;
}

test.each([
  ['br', 'gzip, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('it goes as %s to a client that accepts %s', async (encoding, accepted, unpack) => {
  await start();
  const plain = await raw('/export/claims.csv', {});
  const packed = await raw('/export/claims.csv', { 'accept-encoding': accepted });
  expect([plain.encoding, packed.encoding]).toEqual([undefined, encoding]);
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
  expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
});

test('a page of an origin that may ask reads it, and no other', async () => {
  await start();
  const asked = await get('nodes.csv', { headers: { origin: 'http://localhost:5173' } });
  expect(asked.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  await asked.text();
  const other = await get('nodes.csv', { headers: { origin: 'https://elsewhere.example' } });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
  await other.text();
});

test('JSON-LD names a context that the server gives, which costs as much as any small answer', async () => {
  await start({ protection: { pointsPerMinute: 1_000 } });
  const named = ((await (await get('context.jsonld')).json()) as { '@context': { at: { '@id': string } } })['@context'];
  expect(named.at['@id']).toBe(new URL('/', api.url).href);
  const { '@context': address } = (await (await get('claims.jsonld')).json()) as { '@context': string };
  expect(address).toBe(new URL('/export/context.jsonld', api.url).href);
});

test('where everybody needs a token, so does an export; and each role has an own tag', async () => {
  await start();
  const tokens = new Map<string, string>();
  for (const role of ['reader', 'contributor'] as const) tokens.set(role, (await issue(api.store.tokens, role)).token);
  const authenticate = createAuthentication({ tokens: api.store.tokens, isRequired: true, verify: null });
  const { serveStore } = await import('../../support/api.ts');
  const served = await serveStore(api.store, { authenticate });
  const ask = (headers: Record<string, string>) =>
    fetch(new URL('/export/nodes.csv', served.url), { method: 'HEAD', headers });
  expect((await ask({})).status).toBe(401);
  const tags = await Promise.all(
    [...tokens.values()].map(async token => (await ask({ authorization: `Bearer ${token}` })).headers.get('etag')),
  );
  expect(new Set(tags).size).toBe(2);
  await served.stop();
});

test('it costs points by the size of the graph', async () => {
  await start({ protection: { pointsPerMinute: 1_000 } });
  const first = await get('claims.csv');
  await first.text();
  const left = Number(/r=(\d+)/.exec(first.headers.get('ratelimit')!)![1]);
  expect(left).toBeLessThan(900);
  expect(left).toBeGreaterThan(0);
});

test('it may be switched off', async () => {
  await start({ protection: { exports: null } });
  expect((await get('claims.csv')).status).toBe(404);
});

describe('of a graph that takes long to read', () => {
  /** One whose answers do not fit into what a connection holds back. */
  const large = (claims = 3_000) =>
    aDataset(
      Array.from({ length: claims }, (_, index) => aClaim({ name: `c-${index}`, gist: 'A gist. '.repeat(400) })),
    );

  /** Begins to read an answer, and stops. */
  async function begin(path: string, headers: Record<string, string> = {}) {
    const ended = new AbortController();
    const response = await get(path, { signal: ended.signal, headers: { 'accept-encoding': 'identity', ...headers } });
    const reader = response.body!.getReader();
    await reader.read();
    return { reader, end: () => ended.abort() };
  }

  test('a client has one export made at a time, and the next when it has read or left it', async () => {
    await start({}, large());
    const { end } = await begin('claims.csv');
    const refused = await get('nodes.csv');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await codeOf(refused)).extensions.code).toBe('RATE_LIMITED');
    end();
    await expect.poll(async () => (await get('nodes.csv')).status, { timeout: 5_000 }).toBe(200);
  });

  test('no more is read of the store than its client takes, and nothing after it is gone', async () => {
    await start({}, large(9_000));
    const { end } = await begin('claims.csv');
    const pages = () => api.takeStatements().filter(sql => sql.includes('"c"."body"')).length;
    let taken = 0;
    for (let last = 1; last > 0 || taken === 0; taken += last) {
      await new Promise(done => setTimeout(done, 500));
      last = pages();
    }
    // of some forty; what the system keeps for a connection that nobody reads takes a few
    expect(taken).toBeLessThan(20);
    end();
    await new Promise(done => setTimeout(done, 300));
    expect(pages()).toBeLessThan(2);
  });

  test('it is broken off at its deadline, and not taken for whole', async () => {
    await start({ protection: { exportDeadline: 700 } }, large());
    const { reader } = await begin('claims.csv');
    await new Promise(done => setTimeout(done, 1_200));
    const readOn = async () => {
      while (!(await reader.read()).done);
    };
    await expect(readOn()).rejects.toThrow();
    expect((await get('nodes.csv')).status).toBe(200);
  });

  test('two are made at once, and others wait for a place', async () => {
    await start({ protection: { trustedProxies: ['loopback'] } }, large());
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const [one, two] = [await begin('claims.csv', from('192.0.2.1')), await begin('claims.csv', from('192.0.2.2'))];
    let isThere = false;
    const third = get('nodes.csv', { headers: from('192.0.2.3') }).then(async response => {
      isThere = true;
      return [response.status, (await response.text()).length > 0];
    });
    await new Promise(done => setTimeout(done, 300));
    expect(isThere).toBe(false);
    one.end();
    expect(await third).toEqual([200, true]);
    two.end();
  });
});
