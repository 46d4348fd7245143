import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';

import { fetchPage } from '../../../src/ingest/read/fetch-page.ts';
import { isPublicAddress } from '../../../src/ingest/read/public-addresses.ts';
import { aPage } from '../../support/pages.ts';

const limits = { maxBytes: 100_000, seconds: 5 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The address of a server on this machine, which the tests that need one allow. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const mayConnect = (address: string) => address === '127.0.0.1';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    error => `${error.code}: ${error.message}`,
  );

test('a page is fetched with what its server says of it', async () => {
  const address = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('identity');
    response.setHeader('content-type', 'text/html; charset="utf-8"').end(aPage());
  });
  const { bytes, ...about } = await fetchPage(`${address}/line`, limits, mayConnect);
  expect(Buffer.from(bytes).toString()).toBe(aPage());
  expect(about).toEqual({
    name: `${address}/line`,
    address: `${address}/line`,
    mediaType: 'text/html',
    charset: 'utf-8',
  });
});

test('redirections are followed, to where the page is in the end, and not for ever', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/line') response.setHeader('content-type', 'text/plain').end('It is open.');
    else response.writeHead(302, { location: request.url === '/old' ? '/line' : '/round' }).end();
  });
  expect(await fetchPage(`${address}/old`, limits, mayConnect)).toMatchObject({
    name: `${address}/old`,
    address: `${address}/line`,
  });
  expect(await codeOf(fetchPage(`${address}/round`, limits, mayConnect))).toContain('redirects more than 5 times');
});

describe('a private network is not asked', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
  ])('by %s', async address => {
    expect(await codeOf(fetchPage(address, limits))).toMatch(/^FORBIDDEN: .* only the public Internet is asked/);
  });

  test('after a redirection, by an address or by a name', async () => {
    let asked = 0;
    const inner = await serve((_, response) => {
      asked++;
      response.end();
    });
    for (const host of ['127.0.0.1', 'localhost']) {
      const address = await serve((_, response) =>
        response.writeHead(301, { location: inner.replace('127.0.0.1', host) }).end(),
      );
      // the first server is taken for a public one, and where it leads to is not
      let tests = 0;
      const fetched = fetchPage(address, limits, () => tests++ === 0);
      expect(await codeOf(fetched)).toMatch(/^FORBIDDEN/);
    }
    expect(asked).toBe(0);
  });
});

test('other schemes, and passwords in an address, are refused', async () => {
  for (const address of ['file:///etc/hosts', 'ftp://gazette.example/', 'http://ada:secret@gazette.example/', 'line'])
    expect(await codeOf(fetchPage(address, limits))).toMatch(/^BAD_INPUT: .* is no plain address of http or https/);
});

test('a page that is too large, or of another type, or not there is refused', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/large') response.setHeader('content-type', 'text/html').end('open '.repeat(30_000));
    else if (request.url === '/film') response.setHeader('content-type', 'video/mp4').end('open');
    else response.writeHead(404).end();
  });
  const said = (path: string) => codeOf(fetchPage(address + path, limits, mayConnect));
  expect(await said('/large')).toMatch(/^BAD_INPUT: .* is larger than 0\.1 MB/);
  expect(await said('/film')).toMatch(/^BAD_INPUT: .* is video\/mp4, which is not read/);
  expect(await said('/none')).toMatch(/^NOT_FOUND: .* answers with status 404/);
});

test('a server that takes its time, before or within its answer, is given up', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/part') response.setHeader('content-type', 'text/html').write('open');
  });
  for (const path of ['/silent', '/part'])
    expect(await codeOf(fetchPage(address + path, { ...limits, seconds: 0.3 }, mayConnect))).toMatch(
      /^DEADLINE_EXCEEDED: .* took more than 0\.3 s/,
    );
});

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['172.32.0.1', true],
  ['192.168.0.1', false],
  ['100.100.0.1', false],
  ['127.9.9.9', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['2001:0:a00::1', false],
  ['2001:db8::1', false],
  ['gazette.example', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
