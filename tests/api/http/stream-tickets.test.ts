import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createAuthentication } from '../../../src/api/auth/authentication.ts';
import { sha256 } from '../../../src/base/text.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../../store/dialects.ts';
import { type ServedApi, serveStore } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { type EventStream, followAt } from '../../support/events.ts';
import { issue } from '../../support/tokens.ts';

const everything = { query: 'subscription { changes { revision } }' };

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('tickets of streams in $name', dialect => {
  let server: Server;
  let store: Awaited<ReturnType<typeof openAt>>;
  /** Two servers over one store. */
  let [one, other]: ServedApi[] = [];
  let token: string;
  const streams: EventStream[] = [];
  beforeEach(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(aDataset([aClaim()], { texts: [aText('herald-spring')] }));
    const authenticate = createAuthentication({ tokens: store.tokens, isRequired: true, verify: null });
    [one, other] = await Promise.all([0, 0].map(() => serveStore(store, { authenticate, logLevel: 'info' })));
    ({ token } = await issue(store.tokens, 'contributor', { name: 'desk' }));
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.close();
    await Promise.all([one, other].map(api => api?.stop()));
    await store?.close();
    await server?.stop();
  });

  const ask = (headers: Record<string, string> = {}, body: unknown = everything) =>
    fetch(`${one!.url}/stream/ticket`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    });

  async function aTicket(headers: Record<string, string> = {}, body: unknown = everything): Promise<string> {
    const response = await ask(headers, body);
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
    return ((await response.json()) as { ticket: string }).ticket;
  }

  async function open(ticket: string, api = other!): Promise<EventStream> {
    const stream = await followAt(`${api.url}/stream?ticket=${ticket}`);
    streams.push(stream);
    return stream;
  }

  const propose = (name: string) => store.writer.proposeClaims([aProposal({ name })], by());

  test('a ticket of one server opens one stream on another, with the rights of its token', async () => {
    const ticket = await aTicket();
    const stream = await open(ticket);
    await propose('first');
    expect((await stream.next())?.data.data.changes).toEqual({ revision: 2 });
    expect([(await open(ticket)).status, (await open(ticket, one)).status]).toEqual([401, 401]);
  });

  test('of streams that are opened with one ticket at the same time one alone opens', async () => {
    const ticket = await aTicket();
    const opened = await Promise.all([one!, other!, one!, other!].map(api => open(ticket, api)));
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
  });

  test('a stream begins after the event that the ticket was asked with', async () => {
    await propose('before');
    const stream = await open(await aTicket({ 'last-event-id': '1' }));
    expect((await stream.next())?.id).toBe('2');
  });

  test('a ticket that has expired opens nothing, and is forgotten', async () => {
    const ticket = await aTicket();
    const { db } = store.connection;
    const past = { expires: '2024-01-01T00:00:00.000Z' };
    await db.updateTable('stream_ticket').set(past).where('digest', '=', sha256(ticket)).execute();
    expect((await open(ticket)).status).toBe(401);
    const left = await aTicket();
    await db.updateTable('stream_ticket').set(past).execute();
    await aTicket();
    const kept = await db.selectFrom('stream_ticket').select('digest').execute();
    expect(kept.map(({ digest }) => digest)).not.toContain(sha256(left));
  });

  test('a token that is revoked meanwhile opens no stream, and ends those that it opened', async () => {
    const [used, unused] = [await aTicket(), await aTicket()];
    const stream = await open(used);
    await store.tokens.revoke('desk', '2024-01-02T00:00:00.000Z');
    expect((await open(unused)).status).toBe(401);
    await propose('after');
    expect((await stream.next())?.data.errors[0]).toMatchObject({
      message: 'The token is revoked',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('a ticket needs a token where streams do, and a subscription in JSON', async () => {
    const statusOf = async (response: Promise<Response>) => (await response).status;
    expect(await statusOf(ask({ authorization: 'Bearer nonsense' }))).toBe(401);
    expect(await statusOf(ask({}, [everything]))).toBe(400);
    const stream = await open(await aTicket({}, { query: '{ graph { revision } }' }));
    expect(stream.status).toBe(400);
  });

  test('a trusted document is followed by a ticket for its id', async () => {
    const trustedDocuments = new Map([['changes', everything.query]]);
    const trusting = await serveStore(store, { protection: { trustedDocuments } });
    const response = await fetch(`${trusting.url}/stream/ticket`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: 'changes' }),
    });
    const { ticket } = (await response.json()) as { ticket: string };
    // whoever has no token may not follow changes, and hears so in an event
    const stream = await open(ticket, trusting);
    expect((await stream.next())?.data.errors[0].extensions.code).toBe('FORBIDDEN');
    await trusting.stop();
  });

  test('a trusted document is followed by its id or its text in the address, and no other', async () => {
    const trustedDocuments = new Map([['changes', everything.query]]);
    const trusting = await serveStore(store, { protection: { trustedDocuments } });
    const follow = (asked: Record<string, string>) => followAt(`${trusting.url}/stream?${new URLSearchParams(asked)}`);
    for (const asked of [{ documentId: 'changes' }, everything])
      expect((await (await follow(asked)).next())?.data.errors[0].extensions.code).toBe('FORBIDDEN');
    const others: Record<string, string>[] = [
      { query: 'subscription { changes { kind } }' },
      { documentId: 'none' },
      {},
    ];
    for (const asked of others) expect((await follow(asked)).status).toBe(400);
    await trusting.stop();
  });

  test('one client has so many tickets that were not used, and no more', async () => {
    for (let index = 0; index < 20; index++) await aTicket();
    expect((await ask()).status).toBe(429);
    ({ token } = await issue(store.tokens, 'reader'));
    await aTicket();
  });

  test('neither log nor store holds a ticket, nor the token that it stands for', async () => {
    const ticket = await aTicket();
    const rows = JSON.stringify(await store.connection.db.selectFrom('stream_ticket').selectAll().execute());
    const stream = await open(ticket);
    await stream.close();
    const written = [rows, ...one!.log, ...other!.log].join('\n');
    expect(written).toContain('/graphql/stream');
    for (const secret of [ticket, token]) expect(written).not.toContain(secret);
  });
});
