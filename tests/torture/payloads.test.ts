import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { longest, times } from './form.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

const quotes = ["'", '"', '`', '\\', '', "''", '\u0000', '%27', '\u02bc'];
const closings = [
  '',
  ')',
  '))',
  ');',
  ';',
  "');",
  ' or 1=1',
  " or '1'='1",
  ' union all select null',
  ' and 1=0 union select body from claim',
];
const statements = [
  '',
  'drop table claim',
  'delete from change',
  'update entity set name = 1',
  'attach database "/tmp/x" as x',
  'select pg_sleep(9)',
  "select load_extension('x')",
  'pragma writable_schema = 1',
  "copy entity to '/tmp/x'",
  'near(1 2)',
  '"a" AND NOT "b"',
  'words : *',
];
const ends = ['', '--', '-- ', '/*', '#', ';--', '\u0000'];
const sqlPayload = fc
  .tuple(
    fc.constantFrom(...quotes),
    fc.constantFrom(...closings),
    fc.constantFrom(...statements),
    fc.constantFrom(...ends),
  )
  .map(parts => parts.join(''));

test('no payload of SQL reaches a statement', { timeout: longest }, async () => {
  const { data: before } = await api.ask('{ graph { revision entityCount claimCount } }');
  api.takeStatements();
  const texts = new Set<string>();
  let found = 0;
  await fc.assert(
    fc.asyncProperty(sqlPayload, async payload => {
      const answers = [
        await api.ask(
          'query Q($slug: String!) { entity(slug: $slug) { slug } channel(slug: $slug) { slug } claim(slug: $slug) { slug } }',
          { slug: payload },
        ),
        await api.ask('query Q($id: ID!) { node(id: $id) { id } }', { id: payload }),
        await api.ask('query Q($id: ID!) { node(id: $id) { id } }', {
          id: Buffer.from(`Person:${payload}`).toString('base64url'),
        }),
        await api.ask('query Q($words: String!) { search(query: $words, first: 5) { totalCount } }', {
          words: payload,
        }),
        await api.ask('query Q($after: String) { claims(first: 5, after: $after) { totalCount } }', { after: payload }),
        await api.ask('query Q($after: String) { claims(first: 5, after: $after) { totalCount } }', {
          after: Buffer.from(JSON.stringify(['asserted desc', payload, 1])).toString('base64url'),
        }),
        await api.ask('query Q($on: LocalDate!) { channel(slug: "air-line") { status(on: $on) { status } } }', {
          on: payload,
        }),
        await api.ask(`{ claims(first: 5, orderBy: {field: ${payload}}) { totalCount } }`),
      ];
      for (const { status, errors } of answers) {
        expect(status).toBeLessThan(500);
        for (const { extensions } of errors ?? []) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      }
      expect(answers[0]!.data).toEqual({ entity: null, channel: null, claim: null });
      found += answers[3]!.data?.search.totalCount ?? 0;
      for (const text of api.takeStatements()) texts.add(text);
    }),
    { numRuns: times(100, 5_000), endOnFailure: true },
  );
  const { data: after } = await api.ask('{ graph { revision entityCount claimCount } }');
  expect(after).toEqual(before);
  expect([...texts].filter(text => /drop|delete|attach|pg_sleep|pragma|copy|load_extension/i.test(text))).toEqual([]);
  // words in payloads are looked for as words
  expect(found).toBeGreaterThan(0);
});
