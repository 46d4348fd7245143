import { request } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { letAnybodyWrite, shippedDataset, startApi, type TestApi } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, aText } from '../../support/datasets.ts';

let api: TestApi;
afterEach(() => api?.stop());

const start = async (protection: NonNullable<Parameters<typeof startApi>[1]>['protection'], answerBudget = 0) => {
  api = await startApi(await shippedDataset(), { protection, answerBudget });
};

const post = (body: unknown) =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const codeOf = async (response: Response) =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

const counting = '{ claims(first: 1) { totalCount } }';

describe('an answer that takes too long', () => {
  test('is given up whole, whatever part of it was there', async () => {
    await start({ deadline: 0 });
    const response = await post({ query: '{ __typename claims(first: 1) { totalCount } }' });
    expect(response.status).toBe(504);
    const answer = (await response.json()) as { data?: unknown };
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(answer.data).toBeUndefined();
  });

  test('does not hinder others', async () => {
    await start({ deadline: 20_000 });
    expect((await post({ query: counting })).status).toBe(200);
  });
});

describe('a client that asks too much', () => {
  test('hears when to ask again, kept answers included', async () => {
    await start({ pointsPerMinute: 60 }, 1e6);
    const page = { query: '{ claims(first: 50) { nodes { slug } } }' };
    expect((await post(page)).status).toBe(200);
    expect((await post(page)).status).toBe(200);
    const refused = await post({ query: '{ __typename }' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(20);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
  });

  test('does not get more by asking all at once', async () => {
    await start({ pointsPerMinute: 10 });
    const query = '{ claims(first: 100) { nodes { document { claims(first: 10) { nodes { slug } } } } } }';
    const all = await Promise.all(Array.from({ length: 40 }, () => post({ query })));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = all.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(39);
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(66);
  });

  test('may ask several things at once that it has points for', async () => {
    await start({ pointsPerMinute: 60 });
    const query = '{ claims(first: 100) { nodes { slug } } }';
    const small = '{ claims(first: 5) { nodes { slug } } }';
    const [large, ...others] = await Promise.all([query, small, small, small].map(asked => post({ query: asked })));
    expect(large!.status).toBe(200);
    expect(others.map(({ status }) => status)).toEqual([429, 429, 429]);
    await api.stop();
    await start({ pointsPerMinute: 60 });
    const all = await Promise.all([small, small, small, small].map(asked => post({ query: asked })));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test('pays for what is refused', async () => {
    await start({ pointsPerMinute: 5, trustedDocuments: new Map([['count', counting]]) });
    const statuses: number[] = [];
    for (let asked = 0; asked < 7; asked++) statuses.push((await post({ query: '{ __typename }' })).status);
    expect([statuses.slice(0, 5), statuses.at(-1)]).toEqual([[400, 400, 400, 400, 400], 429]);
  });

  test('is known by the address that a trusted proxy names, and by no other', async () => {
    const ask = async (forwarded: string) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded };
      const body = JSON.stringify({ query: '{ claims(first: 70) { nodes { slug } } }' });
      return (await fetch(api.url, { method: 'POST', headers, body })).status;
    };
    const asked = ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1, 192.0.2.3', '192.0.2.3, 192.0.2.1'];
    const inTurn = async () => {
      const statuses: number[] = [];
      for (const forwarded of asked) statuses.push(await ask(forwarded));
      return statuses;
    };
    await start({ pointsPerMinute: 60, trustedProxies: ['loopback'] });
    expect(await inTurn()).toEqual([200, 429, 200, 200, 429]);
    await api.stop();
    await start({ pointsPerMinute: 60, trustedProxies: ['192.0.2.0/24'] });
    expect(await inTurn()).toEqual([200, 429, 429, 429, 429]);
  });

  test('is not limited where no limit is set', async () => {
    await start({});
    for (let asked = 0; asked < 20; asked += 1)
      expect((await post({ query: '{ claims(first: 100) { nodes { slug } } }' })).status).toBe(200);
  });
});

describe('a change that is written and cannot be answered', () => {
  const withdraw = (selection: string) =>
    `mutation { done: withdrawClaim(input: { claim: "herald-spring/loaded", reason: "Misread." }) { change { ${selection} } } }`;
  const startWriting = async (serving: NonNullable<Parameters<typeof startApi>[1]>) => {
    const dataset = aDataset([aClaim({ name: 'loaded' }), aClaim({ name: 'more' })], {
      texts: [aText('herald-spring')],
    });
    api = await startApi(dataset, { authenticate: letAnybodyWrite, ...serving });
  };
  const written = { message: expect.stringContaining('written at revision 2'), extensions: { revision: 2 } };

  test('is told of where its answer has too many items', async () => {
    await startWriting({ limits: { depth: 20, aliases: 200, directives: 50, cost: 2_000_000, items: 5 } });
    const { errors } = await api.ask(withdraw('claims { document { slug carriedClaims { totalCount } } }'));
    expect(errors).toMatchObject([{ ...written, extensions: { code: 'LIMIT_EXCEEDED', revision: 2 } }]);
    expect(await api.store.reader.revision()).toBe(2);
  });

  test('is told of where its answer takes too long', async () => {
    await startWriting({ protection: { deadline: 500 } });
    const { writer } = api.store;
    const write = writer.withdrawClaim.bind(writer);
    vi.spyOn(writer, 'withdrawClaim').mockImplementation(async (...given) => {
      const change = await write(...given);
      await new Promise(resolve => setTimeout(resolve, 600));
      return change;
    });
    const { status, errors, data } = await api.ask(withdraw('revision'));
    expect([status, data]).toEqual([504, undefined]);
    expect(errors).toMatchObject([{ ...written, extensions: { code: 'DEADLINE_EXCEEDED', revision: 2 } }]);
  });

  test('is not told of where another change of the operation is refused', async () => {
    await startWriting({});
    const { errors } = await api.ask(
      withdraw('revision').replace(
        /\}$/,
        'again: revert(input: { revision: 99, reason: "No." }) { change { revision } } }',
      ),
    );
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).not.toContain('written');
  });
});

describe('where documents must be trusted', () => {
  const trustedDocuments = new Map([
    ['count', counting],
    ['page', 'query Page($first: Int!) { claims(first: $first) { nodes { slug } } }'],
  ]);

  test('one is named by its id, by its hash, or sent', async () => {
    await start({ trustedDocuments });
    for (const asked of [
      { documentId: 'count' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'count' } } },
      { query: counting },
    ]) {
      const response = await post(asked);
      expect(await response.json()).toMatchObject({ data: { claims: { totalCount: 406 } } });
    }
    const page = await post({ documentId: 'page', variables: { first: 2 } });
    expect(await page.json()).toMatchObject({ data: { claims: { nodes: [{}, {}] } } });
  });

  test('by GET too', async () => {
    await start({ trustedDocuments });
    const get = (asked: Record<string, string>) =>
      fetch(`${api.url}?${new URLSearchParams(asked)}`, { headers: { 'apollo-require-preflight': '1' } });
    const page = await get({ documentId: 'page', variables: '{"first": 2}' });
    expect(await page.json()).toMatchObject({ data: { claims: { nodes: [{}, {}] } } });
    const byHash = await get({ extensions: '{"persistedQuery": {"version": 1, "sha256Hash": "count"}}' });
    expect(await byHash.json()).toMatchObject({ data: { claims: { totalCount: 406 } } });
    expect(await codeOf(await get({ extensions: '{' }))).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await codeOf(await get({ query: '{ __typename }' }))).toBe('DOCUMENT_NOT_TRUSTED');
  });

  test.each([
    ['another text', { query: '{ __typename }' }],
    ['another text beside an id', { documentId: 'none', query: counting }],
    ['an unknown id', { documentId: 'toString' }],
    ['a list', [{ query: counting }]],
    ['nothing', {}],
  ])('%s is refused', async (_, asked) => {
    await start({ trustedDocuments });
    const response = await post(asked);
    expect([response.status, await codeOf(response)]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  });

  test('documents that are not valid keep the server from starting', async () => {
    const broken = new Map([['broken', '{ nothing }']]);
    await expect(start({ trustedDocuments: broken })).rejects.toThrow(/"broken": Cannot query field "nothing"/);
  });
});

describe('a server of this machine alone', () => {
  const askAs = (host: string) =>
    new Promise<number>((done, fail) => {
      const sent = request(
        api.url,
        { method: 'POST', headers: { 'content-type': 'application/json', host } },
        answer => {
          answer.resume();
          done(answer.statusCode!);
        },
      );
      sent.on('error', fail);
      sent.end(JSON.stringify({ query: counting }));
    });

  test('is asked under names of this machine alone', async () => {
    await start({});
    for (const host of ['127.0.0.1:4000', 'localhost', 'graph.localhost:80', '[::1]:4000'])
      expect(await askAs(host), host).toBe(200);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.0.2.1:4000'])
      expect(await askAs(host), host).toBe(421);
  });

  test('is asked under any name where a proxy on this machine is trusted', async () => {
    await start({ trustedProxies: ['loopback'] });
    expect(await askAs('graph.example')).toBe(200);
  });
});

describe('what the server tells of its schema', () => {
  test('suggestions can be switched off', async () => {
    const told = async () =>
      ((await (await post({ query: '{ claim { nodes } }' })).text()).match(/Did you mean/) ?? []).length;
    await start({});
    expect(await told()).toBe(1);
    await api.stop();
    await start({ suggestions: false });
    expect(await told()).toBe(0);
  });

  test('introspection can be switched off', async () => {
    await start({ introspection: false });
    expect((await post({ query: '{ __schema { queryType { name } } }' })).status).toBe(400);
  });

  test('several operations in one request are refused', async () => {
    await start({});
    expect((await post([{ query: counting }, { query: counting }])).status).toBe(400);
  });
});
