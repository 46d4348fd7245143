import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { inFolder, serve } from '../support/command.ts';
import { isLong } from './form.ts';

/** Documents that would cost a server without limits its time or its memory. */
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const bomb = (fields: number) => `{ ${repeat(fields, () => 'x: channels(first: 2) { n: nodes { s: slug } }')} }`;

const ladder = (rungs: number) =>
  `{ claims { nodes { ...F0 } } } ${repeat(rungs, rung => `fragment F${rung} on Claim { a: slug b: gist ...F${rung + 1} c: document { slug } ...F${rung + 1} }`)} fragment F${rungs} on Claim { slug }`;

const nestedPages = (levels: number) =>
  `{ claims(first: 100) { nodes { ${'document { claims(first: 100) { nodes { '.repeat(levels)} slug ${'} } } '.repeat(levels)} } } }`;

const documents: Record<string, unknown> = {
  'fields that overlap, 300 times': { query: bomb(300) },
  'fields that overlap, 5,000 times': { query: bomb(5_000) },
  'fields that overlap and differ': {
    query: `{ ${repeat(300, index => `x: claims(first: ${(index % 99) + 1}) { nodes { slug } }`)} }`,
  },
  '22 fields that overlap, with 22 in each': {
    query: `{ ${repeat(22, () => `claims { ${repeat(22, () => 'nodes { slug }')} }`)} }`,
  },
  '150 fields that overlap, 8 deep': {
    query: `{ ${repeat(150, () => 'claims { nodes { document { carriedClaims { nodes { slug } } } } }')} }`,
  },
  'inline fragments that overlap': { query: `{ ${repeat(400, () => '... { claims { nodes { slug } } }')} }` },
  '200 operations that share 50 fragments': {
    query: `${repeat(200, index => `query Q${index}($v: Int) { ...F0 }`)} ${repeat(49, index => `fragment F${index} on Query { claims(first: $v) { totalCount } ...F${index + 1} }`)} fragment F49 on Query { claims { totalCount } }`,
  },
  'a ladder of fragments': { query: ladder(150) },
  'a ladder of fragments, 2 rungs in each': { query: ladder(30) },
  'a fragment that uses itself': { query: '{ claims { nodes { ...A } } } fragment A on Claim { slug ...A }' },
  'a cycle of 200 fragments': {
    query: `{ claims { nodes { ...F0 } } } ${repeat(200, index => `fragment F${index} on Claim { slug ...F${(index + 1) % 200} }`)}`,
  },
  '5,000 aliases': { query: `{ ${repeat(5_000, index => `a${index}: __typename`)} }` },
  '1,000 aliases': { query: `{ ${repeat(1_000, index => `a${index}: __typename`)} }` },
  '1,000 directives': { query: `{ __typename ${'@include(if: true) '.repeat(1_000)}}` },
  '400 unknown directives': { query: `{ __typename ${repeat(400, index => `@d${index}`)} }` },
  '400 unknown fields': { query: `{ ${repeat(400, index => `field${index}`)} }` },
  'a field of 100,000 letters': { query: `{ ${'a'.repeat(100_000)} }` },
  'selections 5,000 deep': { query: `${'{a'.repeat(5_000)}${'}'.repeat(5_000)}` },
  'selections 20,000 deep': { query: `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}` },
  'a literal 20,000 deep': { query: `{ claims(filter: ${'{and: ['.repeat(20_000)}` },
  'a literal 1,000 deep': {
    query: `{ claims(filter: ${'{and: ['.repeat(1_000)}{}${']}'.repeat(1_000)}) { totalCount } }`,
  },
  'a variable 20,000 deep': `{"query": "query Q($f: ClaimFilter) { claims(filter: $f) { totalCount } }", "variables": {"f": ${'{"and":['.repeat(20_000)}{}${']}'.repeat(20_000)}}}`,
  'a variable 5,000 deep': `{"query": "query Q($f: ClaimFilter) { claims(filter: $f) { totalCount } }", "variables": {"f": ${'{"and":['.repeat(5_000)}{}${']}'.repeat(5_000)}}}`,
  'a body 100,000 deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'pages in pages in pages': { query: nestedPages(4) },
  'introspection in circles': {
    query: `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } }`,
  },
  'introspection 40 times': {
    query: `{ ${repeat(40, index => `a${index}: __schema { types { fields { type { ofType { ofType { fields { args { type { name } } } enumValues { name } } } } } } }`)} }`,
  },
  '500 operations': { query: repeat(500, index => `query Q${index} { __typename }`) },
  '1,000 variables': { query: `query Q(${repeat(1_000, index => `$v${index}: Int`)}) { __typename }` },
};

const longestAnswer = 150;
const longestNext = 100;

describe('hostile documents', () => {
  let stop: () => Promise<void>;
  let url: string;
  beforeAll(async () => {
    const started = Promise.withResolvers<string>();
    const stopping = Promise.withResolvers<void>();
    const ended = inFolder(async folder => {
      const server = await serve({ DATABASE_URL: `${folder}/graph.sqlite` });
      started.resolve(server.url);
      await stopping.promise;
      server.process.kill('SIGTERM');
      const { code } = await server.finished;
      expect(code).toBe(0);
    });
    stop = async () => {
      stopping.resolve();
      await ended;
    };
    url = await Promise.race([started.promise, ended.then(() => Promise.reject(new Error('no server')))]);
    for (let warm = 0; warm < 20; warm += 1) await post({ query: '{ nothing }' });
  });
  afterAll(() => stop?.());

  const post = async (body: unknown) => {
    const began = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, milliseconds: performance.now() - began };
  };

  test.each(Object.keys(documents))('%s: refused in few words, and the server goes on', async name => {
    const { status, text, milliseconds } = await post(documents[name]);
    expect(status, text.slice(0, 200)).toBeGreaterThanOrEqual(400);
    expect(status, text.slice(0, 200)).toBeLessThan(500);
    expect(text.length).toBeLessThanOrEqual(1_024);
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]).toMatchObject({ message: expect.any(String), extensions: { code: expect.any(String) } });
    const next = await post({ query: '{ claims(first: 1) { nodes { slug } } }' });
    expect(next.status).toBe(200);
    if (!isLong) return;
    expect(milliseconds).toBeLessThanOrEqual(longestAnswer);
    expect(next.milliseconds).toBeLessThanOrEqual(longestNext);
  });

  test('a body of 5 MB: refused before it is sent', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
    const headers = { 'content-type': 'application/json', 'content-length': 5_000_000 };
    const sent = request(url, { method: 'POST', headers, agent: false }, async response => {
      resolve({ status: response.statusCode!, text: (await buffer(response)).toString() });
      sent.destroy();
    });
    sent.on('error', reject);
    // the rest is never sent
    sent.write('{"query": "{ __typename }", "variables": {"pad": "');
    const { status, text } = await promise;
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect((await post({ query: '{ claims(first: 1) { nodes { slug } } }' })).status).toBe(200);
  });
});
