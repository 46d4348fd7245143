import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Answer, idOf, shippedDataset, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await shippedDataset());
});
afterAll(() => api?.stop());

const faulty: [string, string, string][] = [
  ['a malformed id', '{ node(id: "nonsense") { id } }', 'id'],
  ['an id that was tampered with', `{ node(id: "${idOf('Person', 'peter-cook')}A") { id } }`, 'id'],
  ['a malformed id among many', `{ nodes(ids: ["${idOf('Person', 'peter-cook')}", "?"]) { id } }`, 'ids[1]'],
  [
    'a malformed id in a filter',
    '{ claims(filter: { and: [{ or: [{ speaker: ["??"] }] }] }) { totalCount } }',
    'filter.and[0].or[0].speaker[0]',
  ],
  [
    "a claim's id where a node's is wanted",
    `{ claims(filter: { about: ["${idOf('Claim', 'a/b')}"] }) { totalCount } }`,
    'filter.about[0]',
  ],
  ['a malformed cursor', '{ claims(after: "abc") { nodes { id } } }', 'after'],
  [
    "another list's cursor",
    `{ claims(after: "${Buffer.from('["name asc","a",1]').toString('base64url')}") { nodes { id } } }`,
    'after',
  ],
  [
    'a cursor with a value of the wrong kind',
    `{ claims(after: "${Buffer.from('["asserted desc",{},1]').toString('base64url')}") { nodes { id } } }`,
    'after',
  ],
  [
    'a cursor with words where numbers are wanted',
    `{ claims(after: "${Buffer.from('["asserted desc","abc",1]').toString('base64url')}") { nodes { id } } }`,
    'after',
  ],
  [
    'a cursor with a number beyond every store',
    `{ claims(after: "${Buffer.from('["asserted desc",99999999999,1]').toString('base64url')}") { nodes { id } } }`,
    'after',
  ],
  ['a name of nothing but dots', '{ persons(filter: { name: "..." }) { totalCount } }', 'filter.name'],
  ['a page of nothing', '{ claims(first: 0) { nodes { id } } }', 'first'],
  ['a page that is too large', '{ person(slug: "peter-cook") { offices(first: 101) { nodes { id } } } }', 'first'],
  ['a date that does not exist', '{ claims(asOf: { saidBy: "2017-02-30" }) { totalCount } }', 'asOf.saidBy'],
  ['a date in another form', '{ channel(slug: "air-line") { status(on: "1 May 2017") { state } } }', 'on'],
  ['an instant without a time', '{ claims(asOf: { recordedBy: "yesterday" }) { totalCount } }', 'asOf.recordedBy'],
  [
    'a range that ends before it begins',
    '{ claims(filter: { valid: { from: "2017-01-02", to: "2017-01-01" } }) { totalCount } }',
    'filter.valid',
  ],
  ['an enum value that does not exist', '{ claims(filter: { polarity: [MAYBE] }) { totalCount } }', 'filter.polarity'],
  ['an empty name', '{ persons(filter: { name: " " }) { totalCount } }', 'filter.name'],
  [
    'too many hops',
    `{ paths(from: "${idOf('State', 'russia')}", to: "${idOf('State', 'syria')}", maxHops: 7) { truncated } }`,
    'maxHops',
  ],
  [
    'a path from nowhere',
    `{ paths(from: "${idOf('State', 'atlantis')}", to: "${idOf('State', 'syria')}") { truncated } }`,
    'from',
  ],
];

test.each(faulty)('%s is BAD_USER_INPUT that names the argument', async (_what, query, argument) => {
  const { errors } = await api.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(errors![0]!.message).toContain(argument);
});

test('a malformed variable is BAD_USER_INPUT that names the variable and its part', async () => {
  const { errors } = await api.ask('query ($asOf: AsOf) { claims(asOf: $asOf) { totalCount } }', {
    asOf: { saidBy: '2017-13-01' },
  });
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors![0]!.message).toContain('asOf.saidBy');
});

test.each<[string, Record<string, unknown>, string]>([
  ['{ claims(filter: { status: [SUSPEND] }) { totalCount } }', {}, 'enum value "SUSPENDED"'],
  ['{ claims(filter: { predicate: ["has-status"] }) { totalCount } }', {}, 'enum value "HAS_STATUS"'],
  [
    'query ($f: ChannelFilter) { channels(filter: $f) { totalCount } }',
    { f: { level: ['MINISTRY_LIAISONS'] } },
    '"MINISTRY_LIAISON"',
  ],
])('%s with %j is told which term may be meant, and where all are', async (query, variables, meant) => {
  const { errors } = await api.ask(query, variables);
  expect(errors![0]!.message).toMatch(
    new RegExp(`Did you mean .*${meant}.*[?] .*[(]all there are: [{] vocabulary [{]`),
  );
});

test('of an enum that no vocabulary fills, no vocabulary is told', async () => {
  const { errors } = await api.ask('{ claims(filter: { polarity: [MAYBE] }) { totalCount } }');
  expect(errors![0]!.message).not.toContain('vocabulary');
});

const day = 'is not a calendar day; write YYYY-MM-DD, from 0001-01-01 to 9999-12-31';
const givenInVariables: [string, object, string, string][] = [
  ['query ($on: LocalDate!) { channel(slug: "air-line") { status(on: $on) { state } } }', { on: '1 May' }, 'on', day],
  ['query ($d: LocalDate!) { channel(slug: "air-line") { status(on: $d) { state } } }', { d: '0000-05-05' }, 'on', day],
  [
    'query ($d: LocalDate!) { channel(slug: "air-line") { status(on: $d) { state } } }',
    { d: 20170501 },
    'on',
    'a calendar day is written as a text',
  ],
  [
    'query ($d: LocalDate!) { channel(slug: "air-line") { status(on: $d) { state } } }',
    {},
    'on',
    'of required type "LocalDate!" was not provided',
  ],
  ['query ($d: LocalDate) { claims(asOf: { saidBy: $d }) { totalCount } }', { d: '2017-02-30' }, 'asOf.saidBy', day],
  ['query ($view: AsOf) { claims(asOf: $view) { totalCount } }', { view: { saidBy: 'x' } }, 'asOf.saidBy', day],
  [
    'query ($f: [ClaimFilter!]) { claims(filter: { not: { and: $f } }) { totalCount } }',
    { f: [{ or: [{ valid: { from: '2017' } }] }] },
    'filter.not.and[0].or[0].valid.from',
    day,
  ],
  [
    'query Other($d: LocalDate!) { claims(asOf: { validAt: $d }) { totalCount } } query Q($d: LocalDate!) { ...at } fragment at on Query { channel(slug: "air-line") { status(on: $d) { state } } }',
    { d: 'x' },
    'on',
    day,
  ],
  [
    'mutation ($date: EDTF!) { addDocument(input: { slug: "a", version: { text: "W." }, document: { title: "A", publisher: "p", language: "en", rights: FULL, published: { edtf: $date } } }) { clientMutationId } }',
    { date: '2017-13' },
    'input.document.published.edtf',
    '"2017-13" is not an EDTF date: there is no month or season 13',
  ],
  [
    'query ($n: Int!, $f: ClaimFilter) { claims(first: $n, filter: $f) { totalCount } }',
    { n: 5, f: { nothing: 1 } },
    'filter',
    'Field "nothing" is not defined',
  ],
];

test.each(givenInVariables)(
  '%s with %j names the argument, and the form that is wanted',
  async (query, variables, argument, wanted) => {
    const named = query.includes('query Q') ? { operationName: 'Q' } : {};
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, ...named }),
    });
    const { errors } = (await response.json()) as Pick<Answer, 'errors'>;
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors![0]!.message.startsWith(`${argument}: `)).toBe(true);
    expect(errors![0]!.message).toContain(wanted);
    expect(errors![0]!.message).toContain(`"$${Object.keys(variables).at(-1) ?? 'd'}"`);
  },
);

test.each(['0000-05-05', '1 May 2017', '2017-02-30', '2017-5-1'])(
  'a day that stands in the query tells which form is wanted: %s',
  async on => {
    const { errors } = await api.ask(`{ channel(slug: "air-line") { status(on: "${on}") { state } } }`);
    expect(errors).toMatchObject([
      { message: `on: "${on}" ${day}`, extensions: { code: 'BAD_USER_INPUT', argument: 'on' } },
    ]);
  },
);

test('what is wrong stays in sight however long the value is', async () => {
  const query = 'query ($d: LocalDate!) { channel(slug: "air-line") { status(on: $d) { state } } }';
  const { errors } = await api.ask(query, { d: 'x'.repeat(10_000) });
  expect(errors![0]!.message).toContain(day);
  expect(errors![0]!.message.length).toBeLessThan(300);
});

test('a filter that nests too deep is refused', async () => {
  const filter = `${'{ not: '.repeat(12)}{ ownVoice: true }${' }'.repeat(12)}`;
  const { errors } = await api.ask(`{ claims(filter: ${filter}) { totalCount } }`);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(errors![0]!.message).toMatch(/filter(\.not){8}: nests deeper than 8 levels/);
});

test('a slug that cannot be one names nothing', async () => {
  const { data, errors } = await api.ask(
    'query ($slug: String!) { entity(slug: $slug) { id } channel(slug: $slug) { id } claim(slug: $slug) { id } }',
    { slug: 'a\u0000b' },
  );
  expect([errors, data]).toEqual([undefined, { entity: null, channel: null, claim: null }]);
});

test('errors have stable codes and show nothing of the inside', async () => {
  const syntax = await api.ask('{ claims(');
  expect(syntax.errors![0]!.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  const unknown = await api.ask('{ secrets }');
  expect(unknown.errors![0]!.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(JSON.stringify([syntax, unknown])).not.toMatch(/node_modules|at .*\.ts|select /i);
});

test('a defect is masked for the client and logged for the operator', async () => {
  const broken = await startApi(await shippedDataset());
  try {
    await broken.store.close();
    const { errors } = await broken.ask('{ graph { claimCount } }');
    expect(errors![0]).toMatchObject({
      message: 'Something went wrong inside the server',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(broken.log.join('')).toContain('request failed');
  } finally {
    await broken.stop();
  }
});

test('what is no GraphQL gets an error of its shape', async () => {
  const missing = await fetch(new URL('/nothing', api.url));
  expect([missing.status, await missing.json()]).toEqual([
    404,
    { errors: [expect.objectContaining({ extensions: { code: 'NOT_FOUND' } })] },
  ]);
  const unreadable = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  expect(unreadable.status).toBe(400);
  expect(await unreadable.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('a page of another origin is answered only where a setting names the origin', async () => {
  const from = async (origin: string) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: '{"query":"{ __typename }"}',
    });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await from('http://localhost:5173')).toBe('http://localhost:5173');
  expect(await from('https://elsewhere.example')).toBeNull();
});

test('a form from another site cannot ask', async () => {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{ __typename }"}',
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});
