import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Site, serveSite } from './serve.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite();
}, 120_000);
afterAll(() => site?.stop());

/** Without a client that unpacks by itself. */
function get(path: string, headers: Record<string, string>) {
  return new Promise<{ headers: Record<string, unknown>; bytes: number; text: string }>((done, failed) => {
    const asked = request(site.origin + path, { headers }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        done({ headers: answer.headers, bytes: body.length, text: body.toString() });
      });
    });
    asked.on('error', failed);
    asked.end();
  });
}

const page = { accept: 'text/html' };

test('the page has a policy without third parties, and opens nothing to other sites', async () => {
  const { headers } = await get('/graphql', page);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|script-src[^;]*'unsafe/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('microphone=()'),
  });
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('what the page is made of is sent compressed to whoever takes that', async () => {
  const { text } = await get('/graphql', page);
  const script = /src="(\/playground\/assets\/[^"]+\.js)"/.exec(text)![1]!;
  const sizes: Record<string, number> = {};
  for (const encoding of ['br', 'gzip', 'identity']) {
    const { headers, bytes } = await get(script, { 'accept-encoding': encoding });
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringMatching(/accept-encoding/i),
    });
    sizes[encoding] = bytes;
  }
  expect(sizes.br).toBeLessThan(sizes.gzip!);
  expect(sizes.gzip).toBeLessThan(sizes.identity! / 2);
});

test('an address that names nothing is answered with 404, unless nobody may read without a token', async () => {
  const statusesOf = async (origin: string) => {
    const addresses = ['/person/ryan-dillon', '/person/nobody-at-all', '/claim/rt-2017-09-21/none'];
    const asked = addresses.map(address => fetch(origin + address, { headers: page }));
    return (await Promise.all(asked)).map(({ status }) => status);
  };
  expect(await statusesOf(site.origin)).toEqual([200, 404, 404]);
  const closed = await serveSite({ authentication: 'required' });
  try {
    expect(await statusesOf(closed.origin)).toEqual([200, 200, 200]);
  } finally {
    await closed.stop();
  }
});
