import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { sqliteDialect } from '../../../src/store/sqlite/dialect.ts';
import { type ServedApi, serveStore, startApi, type TestApi } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';
import { aToken, issue } from '../../support/tokens.ts';

let api: TestApi;
const servers: ServedApi[] = [];
beforeAll(async () => {
  api = await startApi(aDataset());
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await api?.stop();
});

async function serving(isRequired: boolean): Promise<ServedApi> {
  const authenticate = createAuthentication({ tokens: api.store.tokens, isRequired, verify: null });
  const served = await serveStore(api.store, { answerBudget: 1_000_000, authenticate });
  servers.push(served);
  return served;
}

/** Asks with one Authorization header, or with none. */
async function send(server: ServedApi, authorization?: string) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ query: '{ graph { entityCount } }' }),
  });
  const { status, headers } = response;
  return {
    status,
    challenge: headers.get('www-authenticate'),
    type: headers.get('content-type'),
    body: await response.text(),
  };
}

const answered = { status: 200, challenge: null };

test('tokens that are not valid are not tried without bound, and others from there are answered', async () => {
  const authenticate = createAuthentication({ tokens: api.store.tokens, isRequired: false, verify: null });
  const protection = { pointsPerMinute: 5 };
  const server = await serveStore(api.store, { authenticate, protection });
  servers.push(server);
  const statuses: number[] = [];
  for (let tried = 0; tried < 7; tried++) statuses.push((await send(server, `Bearer ${aToken('admin').token}`)).status);
  expect([statuses.slice(0, 5), statuses.at(-1)]).toEqual([[401, 401, 401, 401, 401], 429]);
  expect(await send(server)).toMatchObject(answered);
});

describe('a server that is open', () => {
  test('is read without a token, and with one of any role', async () => {
    const server = await serving(false);
    expect(await send(server)).toMatchObject(answered);
    for (const role of ['reader', 'contributor', 'editor', 'admin'] as const) {
      const { token } = await issue(api.store.tokens, role);
      expect(await send(server, `Bearer ${token}`)).toMatchObject(answered);
      expect(await send(server, `bearer  ${token} `)).toMatchObject(answered);
    }
  });

  test('refuses a token that is not valid, though it would answer without one', async () => {
    const server = await serving(false);
    const { tokens } = api.store;
    const { token, record } = await issue(tokens, 'admin');
    const expired = await issue(tokens, 'admin', { expires: '2026-01-02T00:00:00.000Z' });
    const revoked = await issue(tokens, 'admin');
    await tokens.revoke(revoked.record.id, '2026-01-02T00:00:00.000Z');
    const forged = `bct_${record.id}_${aToken('admin').token.slice(17)}`;
    const refused: readonly [string, string][] = [
      [`Bearer ${forged}`, 'The token is not valid'],
      [`Bearer ${aToken('admin').token}`, 'The token is not valid'],
      [`Bearer ${token.slice(0, -1)}`, 'The token is not valid'],
      [`Bearer ${token.slice(4)}`, 'The token is not valid'],
      [`Bearer ${record.digest}`, 'The token is not valid'],
      ['Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.', 'The token is not valid'],
      [`Bearer ${expired.token}`, 'The token is expired'],
      [`Bearer ${revoked.token}`, 'The token is revoked'],
      [`Basic ${token}`, 'The Authorization header takes "Bearer" and one token'],
      [`Bearer ${token} ${token}`, 'The Authorization header takes "Bearer" and one token'],
      ['Bearer', 'The Authorization header takes "Bearer" and one token'],
      ['', 'The Authorization header takes "Bearer" and one token'],
      [token, 'The Authorization header takes "Bearer" and one token'],
    ];
    await send(server); // is kept from here on
    for (const [authorization, message] of refused) {
      const { body, ...answer } = await send(server, authorization);
      expect(answer).toEqual({
        status: 401,
        challenge: 'Bearer realm="backchannel", error="invalid_token"',
        type: 'application/json; charset=utf-8',
      });
      expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect(server.log).toEqual([]);
  });

  test('refuses a token from the moment it is revoked, whatever is kept', async () => {
    const server = await serving(false);
    const { token, record } = await issue(api.store.tokens, 'editor');
    expect(await send(server, `Bearer ${token}`)).toMatchObject(answered);
    await api.store.tokens.revoke(record.id, '2026-01-02T00:00:00.000Z');
    expect(await send(server, `Bearer ${token}`)).toMatchObject({ status: 401 });
  });
});

describe('a server that needs a token', () => {
  test('answers nobody without one', async () => {
    const server = await serving(true);
    const { body, ...answer } = await send(server);
    expect(answer).toEqual({
      status: 401,
      challenge: 'Bearer realm="backchannel"',
      type: 'application/json; charset=utf-8',
    });
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const page = await fetch(`${server.url}?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(page.status).toBe(401);
    expect(await send(server, `Bearer ${(await issue(api.store.tokens, 'reader')).token}`)).toMatchObject(answered);
  });

  test('is still asked without one whether it lives and is ready', async () => {
    const server = await serving(true);
    for (const path of ['healthz', 'readyz']) expect((await fetch(new URL(path, server.url))).status).not.toBe(401);
  });
});

test('where tokens cannot be looked up, nobody is let in and the reason stays inside', async () => {
  const tokens = { find: async () => Promise.reject(sqliteDialect.explain({ errcode: 5 })) };
  const authenticate = createAuthentication({ tokens, isRequired: false, verify: null });
  const server = await serveStore(api.store, { authenticate });
  servers.push(server);
  const { status, body } = await send(server, `Bearer ${aToken('admin').token}`);
  expect([status, JSON.parse(body).errors[0].extensions]).toEqual([503, { code: 'SERVICE_UNAVAILABLE' }]);
});
