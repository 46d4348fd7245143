import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

/** GET is only answered with a header that a page of another site cannot send. */
const fetchFn = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' } });

test('every audit of GraphQL over HTTP is passed', async () => {
  const audits = serverAudits({ url: api.url, fetchFn });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results.flatMap(result => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`]));
  expect(failed).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(61);
});

test('and so they are without that header, but for GET', async () => {
  const audits = serverAudits({ url: api.url, fetchFn: fetch });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results.filter(({ status }) => status !== 'ok');
  for (const { name } of failed) expect(name).toMatch(/GET/);
});
