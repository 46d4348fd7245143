import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startApi, type TestApi } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(aDataset());
});
afterAll(() => api?.stop());

const counting = JSON.stringify({ query: '{ claims { totalCount } }' });

async function post(headers: Record<string, string>, body: string | Buffer = counting) {
  const response = await fetch(api.url, { method: 'POST', headers, body: body as BodyInit });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  return { status: response.status, headers: response.headers, data, message: errors?.[0]?.message };
}

test.each([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
  'application/json; charset="utf-8"',
  'APPLICATION/JSON; charset=utf8',
])('a body of the type %s is read', async type => {
  expect(await post({ 'content-type': type })).toMatchObject({ status: 200, data: { claims: {} } });
});

test.each(['utf-16', 'iso-8859-1', '"utf-32"', 'x'])('the charset %s is refused, with what is read', async charset => {
  const { status, headers, message } = await post({ 'content-type': `application/json; charset=${charset}` });
  expect([status, headers.get('accept')]).toEqual([415, 'application/json']);
  expect(message).toContain('charset=utf-8');
});

test.each(['gzip', 'br', 'compress', 'gzip, identity'])('a body with the encoding %s is refused', async encoding => {
  const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
  const refused = await post(headers, gzipSync(counting));
  expect([refused.status, refused.headers.get('accept-encoding')]).toEqual([415, 'identity']);
  expect(refused.message).toContain('Content-Encoding');
});

test('a body that says that it is not encoded is read', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'identity' };
  expect((await post(headers)).status).toBe(200);
});

test.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded'])(
  'the type %s is refused, with what is read',
  async type => {
    const { status, message } = await post({ 'content-type': type });
    expect([status, message]).toEqual([415, 'Send JSON: Content-Type: application/json']);
  },
);
