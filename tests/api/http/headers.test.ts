import { afterEach, describe, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
afterEach(() => api?.stop());

const origin = 'http://localhost:5173';
const start = async (serving: Parameters<typeof startApi>[1] = {}) => {
  api = await startApi(await shippedDataset(), { answerBudget: 1e6, metrics: 'on', ...serving });
};

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, api.url), { headers });
const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const listed = (response: Response, name: string) =>
  (response.headers.get(name) ?? '')
    .split(',')
    .map(each => each.trim().toLowerCase())
    .filter(each => each !== '')
    .sort();

describe('Vary names what the form of an answer depends on', () => {
  const ofApi = ['accept', 'accept-encoding', 'authorization', 'origin'];

  test('of answers made anew and kept, with errors and without', async () => {
    await start();
    const asked = [
      ...['{ claims { totalCount } }', '{ claims { totalCount } }', '{ nothing }', '{'].map(query => post(query)),
      post('{ claims { totalCount } }', { accept: 'application/graphql-response+json' }),
      post('{ claims { totalCount } }', { authorization: 'Basic x' }),
      post('{ claims { totalCount } }', { accept: 'text/csv' }),
      get('/graphql?query={__typename}'),
      get('/graphql?query={__typename}', { 'apollo-require-preflight': '1' }),
    ];
    for (const response of await Promise.all(asked)) expect(listed(response, 'vary'), response.url).toEqual(ofApi);
  });

  test.each([
    ['/schema.graphql', ['accept-encoding', 'authorization', 'origin']],
    ['/export/nodes.csv', ['accept-encoding', 'authorization', 'origin']],
    ['/metrics', ['accept-encoding', 'origin']],
    ['/graphql/stream', ['accept', 'authorization', 'origin']],
    ['/healthz', ['origin']],
  ])('of %s', async (path, wanted) => {
    await start();
    expect(listed(await get(path, { accept: 'text/csv' }), 'vary')).toEqual(wanted);
  });
});

describe('a page of an origin that may ask', () => {
  test('reads what it needs of the headers, and asks for leave every two hours', async () => {
    await start({ protection: { pointsPerMinute: 1_000 } });
    const answered = await post('{ claims { totalCount } }', { origin });
    const exposed = listed(answered, 'access-control-expose-headers');
    for (const name of ['x-request-id', 'ratelimit', 'ratelimit-policy']) {
      expect(exposed).toContain(name);
      expect(answered.headers.get(name)).not.toBeNull();
    }
    expect(exposed).toEqual(expect.arrayContaining(['etag', 'retry-after', 'www-authenticate']));
    const preflight = await fetch(api.url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.headers.get('access-control-max-age')).toBe('7200');
  });
});

describe('a client that pays points', () => {
  const standing = ({ headers }: Response) => {
    const [, left, seconds] = /^"points";r=(\d+);t=(\d+)$/.exec(headers.get('ratelimit') ?? '') ?? [];
    return { policy: headers.get('ratelimit-policy'), left: Number(left), seconds: Number(seconds) };
  };

  test('is told what is left, of answers made anew, kept and refused', async () => {
    await start({ protection: { pointsPerMinute: 600 } });
    const page = '{ claims(first: 50) { nodes { slug } } }';
    const [anew, kept] = [standing(await post(page)), standing(await post(page))];
    expect(anew.policy).toBe('"points";q=600;w=60');
    // what comes back meanwhile depends on how long it took
    expect(anew.left).toBeGreaterThanOrEqual(549);
    expect(anew.left).toBeLessThan(600);
    expect(kept.left).toBeLessThan(anew.left);
    expect(kept.seconds).toBeGreaterThanOrEqual(1);
    expect(kept.seconds).toBeLessThanOrEqual(11);
    await post(
      '{ claims(first: 100) { nodes { claims: document { carriedClaims(first: 100) { nodes { slug } } } } } }',
    );
    const refused = await post(page);
    expect(refused.status).toBe(429);
    expect(standing(refused)).toMatchObject({ left: 0 });
    expect(standing(refused).seconds).toBeGreaterThanOrEqual(Number(refused.headers.get('retry-after')));
  });

  test('is told nothing where none are counted', async () => {
    await start();
    expect((await post('{ claims { totalCount } }')).headers.get('ratelimit')).toBeNull();
  });
});
