import { afterEach, expect, test } from 'vitest';

import { unauthenticated } from '../../../src/api/auth/authentication.ts';
import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { anybody } from '../../../src/model/access.ts';
import { letAnybodyWrite, startApi, type TestApi } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { type EventStream, follow } from '../../support/events.ts';

let api: TestApi;
const streams: EventStream[] = [];
afterEach(async () => {
  for (const stream of streams.splice(0)) await stream.close();
  await api?.stop();
});

const start = async (given: Parameters<typeof startApi>[1] = {}) => {
  api = await startApi(aDataset([aClaim({ name: 'loaded' })], { texts: [aText('herald-spring')] }), {
    authenticate: letAnybodyWrite,
    ...given,
  });
};

async function open(query: string, lastEventId?: string): Promise<EventStream> {
  const stream = await follow(api.url, query, lastEventId);
  streams.push(stream);
  return stream;
}

const everything = 'subscription { changes { revision kind claims { slug review } } }';
const propose = (name: string, given: Parameters<typeof aProposal>[0] = {}) =>
  api.store.writer.proposeClaims([aProposal({ name, ...given })], by());

async function refusal(headers: Record<string, string>, body: object | string) {
  const response = await fetch(`${api.url}/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as { errors: object[] }) };
}

test('each change comes as it is made, with its revision as the id of the event', async () => {
  await start();
  const stream = await open(everything);
  await propose('first');
  await propose('second');
  expect([await stream.next(), await stream.next()]).toEqual(
    ['first', 'second'].map((name, index) => ({
      id: String(index + 2),
      event: 'next',
      data: {
        data: {
          changes: {
            revision: index + 2,
            kind: 'PROPOSE_CLAIMS',
            claims: [{ slug: `herald-spring/${name}`, review: 'PROPOSED' }],
          },
        },
        extensions: { revision: index + 2 },
      },
    })),
  );
});

test('a change is answered from the graph that it made', async () => {
  await start();
  const stream = await open('subscription { changes { revision claims { withdrawal { reason } } } }');
  await api.ask('{ claim(slug: "herald-spring/loaded") { withdrawal { reason } } }');
  await api.ask(
    'mutation { withdrawClaim(input: { claim: "herald-spring/loaded", reason: "Misread." }) { change { revision } } }',
  );
  const event = await stream.next();
  expect(event?.data.data.changes).toEqual({ revision: 2, claims: [{ withdrawal: { reason: 'Misread.' } }] });
});

test('a client that comes back with its last event id misses nothing', async () => {
  await start();
  const before = await open(everything);
  await propose('first');
  const { id } = (await before.next())!;
  await before.close();
  for (let index = 0; index < 150; index++) await propose(`meanwhile-${index}`);
  const after = await open(everything, id!);
  const seen: string[] = [];
  for (let index = 0; index < 150; index++) seen.push((await after.next())!.id!);
  await propose('last');
  seen.push((await after.next())!.id!);
  expect(seen).toEqual(Array.from({ length: 151 }, (_, index) => String(index + 3)));
});

test('a client that comes back before there was an event misses nothing either', async () => {
  await start();
  const read = async (lastEventId?: string) => {
    const query = 'subscription { changes(kinds: [WITHDRAW_CLAIM]) { revision } }';
    const response = await fetch(`${api.url}/stream?${new URLSearchParams({ query })}`, {
      headers: { accept: 'text/event-stream', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    });
    const reader = response.body!.getReader();
    let text = '';
    return async (wanted: RegExp) => {
      while (!wanted.test(text)) text += new TextDecoder().decode((await reader.read()).value);
      await reader.cancel();
      return wanted.exec(text)![1]!;
    };
  };
  const id = await (await read())(/^id: (\d+)\n\n/);
  await api.store.writer.withdrawClaim(asClaimId('herald-spring/loaded'), by());
  expect(await (await read(id))(/id: (\d+)\nevent: next\n/)).toBe('2');
});

test('changes are told by node, under any of its names, and by kind', async () => {
  await start();
  const ofPhone = await open('subscription { changes(node: "frontier-phone") { revision } }');
  const withdrawals = await open('subscription { changes(kinds: [WITHDRAW_CLAIM]) { revision } }');
  await propose('elsewhere');
  await propose('there', { subject: 'frontier-phone' });
  const first = await ofPhone.next();
  const [left, right] = [asEntityId('frontier-phone'), asEntityId('border-hotline')];
  await api.store.writer.judgeIdentity({ left, right, verdict: 'same' }, by());
  await api.store.writer.withdrawClaim(asClaimId('herald-spring/loaded'), by());
  expect([first, await ofPhone.next(), await ofPhone.next()].map(event => event?.id)).toEqual(['3', '4', '5']);
  expect((await withdrawals.next())?.id).toBe('5');
});

test('many clients that read slowly are all told of everything', async () => {
  await start();
  const all = await Promise.all(Array.from({ length: 20 }, () => open(everything)));
  for (let index = 0; index < 40; index++) await propose(`claim-${index}`);
  for (const stream of all) {
    const ids: (string | null | undefined)[] = [];
    for (let index = 0; index < 40; index++) ids.push((await stream.next())?.id);
    expect(ids).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 2)));
  }
});

test('a stream ends when its token is valid no more, before anything else is told', async () => {
  let isValid = true;
  await start({
    authenticate: async () => {
      if (!isValid) throw unauthenticated('The token is revoked');
      return { name: 'Desk', role: 'contributor', via: 'token' };
    },
  });
  const stream = await open(everything);
  await propose('first');
  expect((await stream.next())?.data.data.changes.revision).toBe(2);
  isValid = false;
  await propose('second');
  expect([await stream.next(), await stream.next(), await stream.next()]).toEqual([
    {
      id: null,
      event: 'next',
      data: { errors: [{ message: 'The token is revoked', extensions: { code: 'UNAUTHENTICATED' } }] },
    },
    { id: null, event: 'complete', data: null },
    null,
  ]);
});

test('who may not follow hears so in an event that is none of the log', async () => {
  await start({ authenticate: async () => anybody });
  const stream = await open(everything, '0');
  expect(await stream.next()).toMatchObject({
    id: null,
    event: 'next',
    data: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
  });
  expect(await stream.next()).toMatchObject({ event: 'complete' });
});

test('what a stream tells costs points, and where none are left it waits for some', async () => {
  await start({ protection: { pointsPerMinute: 60 } });
  const stream = await open(
    'subscription { changes { revision claims { document { carriedClaims(first: 100) { nodes { slug } totalCount } } } } }',
  );
  for (let index = 0; index < 6; index++) await propose(`claim-${index}`);
  const seen: (string | null | undefined)[] = [];
  const reading = (async () => {
    for (let index = 0; index < 6; index++) seen.push((await stream.next())?.id);
  })();
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.length).toBeLessThan(6);
  await stream.close();
  await reading.catch(() => {});
  expect(await refusal({}, { query: everything })).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
});

test('each event has a deadline of its own', async () => {
  await start({ protection: { deadline: 0 } });
  const refused = await open('subscription { changes(node: "frontier-phone") { revision } }');
  expect(await refused.next()).toMatchObject({ data: { errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] } });
  const stream = await open(
    'subscription { changes { revision claims { document { carriedClaims { totalCount } } } } }',
    '1',
  );
  for (const id of ['2', '3']) {
    await propose(`claim-${id}`);
    const event = await stream.next();
    expect(event).toMatchObject({ id, data: { errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] } });
    expect(event?.data.data).toBeUndefined();
  }
});

test('a client has some streams and no more, and a place is free as soon as one is closed', async () => {
  await start();
  for (let index = 0; index < 20; index++) await open(everything);
  expect(await refusal({}, { query: everything })).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
  await streams.pop()!.close();
  await expect.poll(async () => (await open(everything)).status, { timeout: 2_000 }).toBe(200);
});

test('a client that is gone before its stream is prepared leaves its place', async () => {
  let [coming, go] = [0, () => {}];
  const gone = new Promise<void>(resolve => {
    go = resolve;
  });
  await start({
    authenticate: async () => {
      coming++;
      await gone;
      return { ...anybody, role: 'admin' };
    },
  });
  const leaving = new AbortController();
  const left = Array.from({ length: 20 }, () =>
    fetch(`${api.url}/stream?query=${encodeURIComponent(everything)}`, {
      headers: { accept: 'text/event-stream' },
      signal: leaving.signal,
    }).catch(() => null),
  );
  await expect.poll(() => coming).toBe(20);
  leaving.abort();
  await Promise.all(left);
  await new Promise(resolve => setTimeout(resolve, 200));
  go();
  await expect.poll(async () => (await open(everything)).status, { timeout: 2_000 }).toBe(200);
});

test('a stranger hears nothing but that', async () => {
  await start({
    authenticate: async () => {
      throw unauthenticated('The token is not valid');
    },
  });
  for (const id of ['1', '99'])
    expect(await refusal({ 'last-event-id': id }, { query: everything })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
});

test('what is deep, has many fragments or is nothing is refused as what it is', async () => {
  await start();
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const fragments = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Change { revision }`).join(' ');
  const query = 'subscription ($kinds: [ChangeKind!]) { changes(kinds: $kinds) { revision } }';
  for (const body of [
    `{"query": "${query}", "variables": {"kinds": ${deep}}}`,
    JSON.stringify({ query: `${everything} ${fragments}` }),
  ])
    expect(await refusal({}, body)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  const { status, errors } = await refusal({}, 'null');
  expect(status).toBe(400);
  expect(JSON.stringify(errors)).not.toContain('rusted');
});

test('nothing is suggested where suggestions are switched off', async () => {
  await start({ protection: { suggestions: false } });
  const typed = 'subscription ($kinds: [ChangeKind!]) { changes(kinds: $kinds) { revision } }';
  const told = [
    await refusal({}, { query: 'subscription { change { revision } }' }),
    await refusal({}, { query: typed, variables: { kinds: ['REVER'] } }),
    await api.ask('query ($kinds: [ChangeKind!]) { changes(kinds: $kinds) { totalCount } }', { kinds: ['REVER'] }),
    await api.ask('{ changes(kinds: [REVER]) { totalCount } }'),
  ];
  for (const { errors } of told) {
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  }
});

test('a stream can be asked for by GET, as an EventSource does', async () => {
  await start();
  const response = await fetch(`${api.url}/stream?${new URLSearchParams({ query: everything })}`, {
    headers: { accept: 'text/event-stream', 'last-event-id': '0' },
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body!.getReader();
  let text = '';
  while (!text.includes('\n\nid: 1\nevent: next\n')) text += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
});

test('what is no subscription, is malformed or asks for too much is refused', async () => {
  await start({ limits: { depth: 2, aliases: 5, directives: 5, cost: 100, items: 100 } });
  expect(await refusal({}, { query: '{ graph { revision } }' })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
  const withdraw =
    'mutation { withdrawClaim(input: { claim: "herald-spring/loaded", reason: "No." }) { change { revision } } }';
  expect(await refusal({}, { query: withdraw })).toMatchObject({ status: 400 });
  expect(await api.store.reader.revision()).toBe(1);
  const code = async (query: string, headers = {}) => {
    const { status, errors } = await refusal(headers, { query });
    return [status, (errors[0] as { extensions: { code: string } }).extensions.code];
  };
  expect(await code('subscription {')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(await code('subscription { changes { nothing } }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await code('subscription { changes { claims { document { slug } } } }')).toEqual([400, 'LIMIT_EXCEEDED']);
  expect(await code('subscription ($n: ID!) { changes(node: $n) { revision } }')).toEqual([400, 'BAD_USER_INPUT']);
  expect(await code(everything, { 'last-event-id': '99' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await code(everything, { 'last-event-id': 'x' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await code(everything, { accept: 'application/json' })).toEqual([406, 'NOT_ACCEPTABLE']);
  expect(await refusal({ 'content-type': 'text/plain' }, { query: everything })).toMatchObject({ status: 415 });
  const { errors, status } = await api.ask(everything);
  expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'BAD_REQUEST' } }]]);
});

test('an error of a subscription is told in the stream, which ends', async () => {
  await start();
  const stream = await open('subscription { changes(node: "nobody") { revision } }');
  expect(await stream.next()).toMatchObject({
    event: 'next',
    data: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'node' } }] },
  });
  expect(await stream.next()).toMatchObject({ event: 'complete' });
  expect(await stream.next()).toBeNull();
});

test('a server that stops ends its streams', async () => {
  await start();
  const stream = await open(everything);
  await api.stop();
  expect(await stream.next()).toMatchObject({ event: 'complete' });
  expect(await stream.next()).toBeNull();
  await start();
});
