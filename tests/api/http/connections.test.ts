import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';

import { startApi, type TestApi } from '../../support/api.ts';
import { aDataset } from '../../support/datasets.ts';

let api: TestApi;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await api?.stop();
});

type Protection = NonNullable<NonNullable<Parameters<typeof startApi>[1]>['protection']>;
const start = async (protection: Protection) => {
  api = await startApi(aDataset(), { protection });
};

/** A connection from an address of this machine, with all that comes over it. */
function open(localAddress = '127.0.0.1') {
  const { hostname, port } = new URL(api.url);
  const socket = connect({ host: hostname, port: Number(port), localAddress });
  sockets.push(socket);
  let received = '';
  socket.on('data', part => {
    received += part;
  });
  // one that is closed unanswered is reset
  socket.on('error', () => {});
  const closed = new Promise<string>(done => socket.once('close', () => done(received)));
  return { socket, closed, received: () => received };
}

const body = JSON.stringify({ query: '{ claims { totalCount } }' });
const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

describe('a request that does not come to its end', () => {
  test.each([
    ['has no body', head(body.length)],
    ['has half a body', `${head(body.length)}${body.slice(0, 10)}`],
    ['has half a head', 'POST /graphql HTTP/1.1\r\nHost: local'],
    ['is not begun', ''],
  ])('is answered with 408, and its connection closed, where it %s', async (_, sent) => {
    await start({ requestTimeout: 200 });
    const { socket, closed } = open();
    socket.write(sent);
    const received = await closed;
    expect(received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(received.toLowerCase()).toContain('\r\nconnection: close\r\n');
    expect(received).toContain('"The request did not come to its end in time"');
    expect(received.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(api.log).toEqual([]);
  });

  test('closes a connection on which others were answered', async () => {
    await start({ requestTimeout: 200 });
    const { socket, closed, received } = open();
    socket.write(head(body.length) + body);
    await expect.poll(received, { timeout: 20_000 }).toContain('totalCount');
    socket.write(head(body.length) + body.slice(0, 10));
    expect((await closed).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 408']);
  });

  test('hinders no other', async () => {
    await start({ requestTimeout: 60_000 });
    const slow = Array.from({ length: 50 }, () => open());
    for (const { socket } of slow) socket.write(head(body.length));
    expect((await api.ask('{ claims { totalCount } }')).errors).toBeUndefined();
    for (const { socket } of slow) socket.write(body);
    for (const { received } of slow) await expect.poll(received, { timeout: 20_000 }).toContain('HTTP/1.1 200');
  });
});

describe('connections beyond the most', () => {
  const established = ({ socket, received }: ReturnType<typeof open>) => {
    socket.write(head(body.length) + body);
    return expect.poll(received, { timeout: 20_000 }).toContain('HTTP/1.1 200');
  };

  test('of one address are closed, and those of others and of trusted proxies are not', async () => {
    await start({ maxConnections: 10 });
    for (const each of [open('127.0.0.2'), open('127.0.0.2')]) await established(each);
    expect(await open('127.0.0.2').closed).toBe('');
    expect(api.log.join()).toContain('a fifth of MAX_CONNECTIONS');
    for (const each of [open('127.0.0.3'), open(), open(), open()]) await established(each);
    for (const socket of sockets.splice(0)) socket.destroy();
    await api.stop();
    await start({ maxConnections: 10, trustedProxies: ['127.0.0.2/31'] });
    for (const each of [open('127.0.0.2'), open('127.0.0.2'), open('127.0.0.2')]) await established(each);
  });

  test('are closed, and one can be opened once another has ended', async () => {
    await start({ maxConnections: 3 });
    const three = [open(), open(), open()];
    for (const each of three) await established(each);
    expect(await open().closed).toBe('');
    expect(api.log.join()).toContain('MAX_CONNECTIONS');
    three[0]!.socket.destroy();
    await three[0]!.closed;
    await expect.poll(async () => (await api.ask('{ __typename }').catch(() => null))?.status).toBe(200);
  });
});
