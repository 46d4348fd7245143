import { afterAll, beforeAll, expect, test } from 'vitest';

import { startApi, type TestApi } from '../../support/api.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';

let api: TestApi;
beforeAll(async () => {
  const claims = [
    {
      ...aClaim({
        name: 'end',
        predicate: 'has-end',
        subject: 'border-hotline',
        object: 'northland-army',
        document: 'herald-spring',
      }),
      qualifiers: [
        { role: 'side', entity: 'northland' },
        { role: 'site', entity: 'ford-bridge' },
      ],
    },
    aClaim({
      name: 'opened',
      predicate: 'opened-on',
      subject: 'border-hotline',
      date: '2024-04-02',
      document: 'herald-spring',
    }),
    aClaim({
      name: 'status',
      predicate: 'has-status',
      subject: 'border-hotline',
      status: 'open',
      document: 'herald-spring',
      relays: [{ actor: 'northland-army' as never, role: 'agency' }],
    }),
  ];
  api = await startApi(aDataset(claims as never));
});
afterAll(() => api?.stop());

const now = new Date(Date.now() + 60_000).toISOString();

test.each([
  ['{ object: { organizationKind: [MILITARY] } }', ['end']],
  ['{ object: { kind: [STATE] } }', []],
  ['{ not: { object: {} } }', ['opened', 'status']],
  ['{ qualifier: { role: [SIDE] } }', ['end']],
  ['{ qualifier: { role: [AGENT] } }', []],
  ['{ qualifier: { role: [SIDE, AGENT], entity: ["northland"] } }', ['end']],
  ['{ qualifier: { role: [SITE], entity: ["northland"] } }', []],
  ['{ qualifier: { is: { kind: [PLACE] } } }', ['end']],
  ['{ qualifier: { role: [SIDE], is: { kind: [PLACE] } } }', []],
  ['{ qualifier: {} }', ['end']],
  ['{ value: { kind: [DATE, COUNT] } }', ['opened']],
  ['{ value: { date: { from: "2024-04-01", to: "2024-04-30" } } }', ['opened']],
  ['{ value: { date: { from: "2025-01-01" } } }', []],
  ['{ value: {} }', ['opened', 'status']],
  ['{ relay: ["northland-army"] }', ['status']],
  [`{ recorded: { to: "${now}" } }`, ['end', 'opened', 'status']],
  [`{ recorded: { from: "${now}" } }`, []],
])('claims(filter: %s)', async (filter, names) => {
  const { data, errors } = await api.ask(
    `{ claims(filter: ${filter}, orderBy: { field: RECORDED, direction: ASC }) { nodes { slug } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.claims.nodes.map(({ slug }: { slug: string }) => slug.split('/')[1])).toEqual(names);
});

test.each([
  ['persons(filter: { level: [TACTICAL] }) { totalCount }', 'level'],
  ['channels(filter: { speaks: {} }) { totalCount }', 'speaks'],
  ['places(filter: { or: [{ publisher: ["x"] }] }) { totalCount }', 'publisher'],
  ['actors(filter: { kind: [CHANNEL] }) { totalCount }', 'CHANNEL'],
  ['agreements(filter: { officeKind: [SPOKESPERSON] }) { totalCount }', 'officeKind'],
])('a filter that the kind cannot have is refused before it is run: %s', async (field, name) => {
  const { errors } = await api.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(errors![0]!.message).toContain(name);
  expect(errors![0]!.path).toBeUndefined();
});

test.each([
  ['channels(filter: { and: [{ status: { on: "2024-01-01" } }] })', 'filter.and[0].status'],
  ['channels(filter: { not: { or: [{ status: { on: "2024-01-01" } }] } })', 'filter.not.or[0].status'],
  ['claims(filter: { recorded: { from: "2024-01-02T00:00:00Z", to: "2024-01-01T00:00:00Z" } })', 'filter.recorded'],
  ['claims(filter: { value: { count: { from: 2, to: 1 } } })', 'filter.value.count'],
  ['claims(filter: { value: { words: "?" } })', 'filter.value.words'],
])('%s is refused by its place', async (field, argument) => {
  const { errors } = await api.ask(`{ ${field} { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
