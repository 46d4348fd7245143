import { afterEach, expect, test } from 'vitest';

import type { Claim } from '../../src/model/claim.ts';
import { letAnybodyWrite, startApi, type TestApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { aDocument, anEntity, theCast } from '../support/entities.ts';
import { claim } from '../support/mutations.ts';

let api: TestApi;
afterEach(() => api?.stop());

const start = async (...claims: readonly Claim[]) => {
  api = await startApi(aDataset(claims, { texts: [aText('herald-spring')] }), { authenticate: letAnybodyWrite });
};

const bounds = `{ earliest latest certainFrom certainTo end hours { from to } members { earliest latest certainFrom } }`;

/** What the API says of a claim's valid time, or of the date that is its value. */
async function boundsOf(given: Parameters<typeof aClaim>[0]) {
  await start(aClaim({ name: 'dated', ...given }));
  const { data, errors } = await api.ask(
    `{ claim(slug: "herald-spring/dated") { validTime { bounds ${bounds} } value { ... on DateValue { bounds ${bounds} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.claim.validTime?.bounds ?? data.claim.value.bounds;
}

const plain = { end: null, hours: null, members: null };

test('a valid time tells its days, so that no client reads EDTF', async () => {
  expect(await boundsOf({ valid: '2024-04~' })).toEqual({
    ...{ earliest: '2024-03-01', latest: '2024-05-31', certainFrom: null, certainTo: null },
    ...plain,
  });
});

test('a date as value tells its days', async () => {
  const day = '2024-04-09';
  expect(await boundsOf({ predicate: 'opened-on', date: day })).toEqual({
    ...{ earliest: day, latest: day, certainFrom: day, certainTo: day },
    ...plain,
  });
});

test.each([
  ['2023-06-01/..', 'OPEN', null],
  ['2023-06-01/', 'UNKNOWN', null],
  ['2023-06-01/2023-07-01', 'DATED', '2023-07-01'],
])('the end of an interval is told: %s', async (valid, end, latest) => {
  expect(await boundsOf({ valid })).toMatchObject({ earliest: '2023-06-01', latest, end });
});

test('a time of day is told in universal time, beside the day that is written', async () => {
  const hour = '2024-04-02T21:30:00.000Z';
  expect(await boundsOf({ valid: '2024-04-03T00:30:00+03:00' })).toMatchObject({
    ...{ earliest: '2024-04-03', latest: '2024-04-03' },
    hours: { from: hour, to: hour },
  });
});

test('a set tells its members', async () => {
  expect(await boundsOf({ valid: '{2024-03-01,2024-04}' })).toMatchObject({
    ...{ earliest: '2024-03-01', latest: '2024-04-30', certainFrom: null },
    members: [
      { earliest: '2024-03-01', latest: '2024-03-01', certainFrom: '2024-03-01' },
      { earliest: '2024-04-01', latest: '2024-04-30', certainFrom: null },
    ],
  });
});

test('when a claim was said, a document came out and an event happened tell their days', async () => {
  const cast = theCast().filter(({ id }) => id !== 'herald-spring');
  const dating = { basis: 'stated', certainty: 'high', note: null } as const;
  const happened = anEntity('event', 'a-call', { date: { ...dating, edtf: '2024-02?' } });
  const paper = aDocument('herald-spring', { published: { ...dating, edtf: '2024-04-03' } });
  api = await startApi(
    aDataset([aClaim({ name: 'dated', said: '2024~' })], {
      entities: [...cast, happened, paper],
      texts: [aText('herald-spring')],
    }),
  );
  const { data, errors } = await api.ask(`{
    claim(slug: "herald-spring/dated") { assertedBounds { earliest latest } document { published { bounds { certainFrom } } } }
    event(slug: "a-call") { date { bounds { earliest latest certainFrom } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    claim: {
      assertedBounds: { earliest: '2023-01-01', latest: '2025-12-31' },
      document: { published: { bounds: { certainFrom: '2024-04-03' } } },
    },
    event: { date: { bounds: { earliest: '2024-02-01', latest: '2024-02-29', certainFrom: null } } },
  });
});

test.each(['-0044-03-15', '0000', 'Y12345', 'Y170000002', '9999-12-31/..', '-0044-03-15T10:00:00Z'])(
  'what no calendar day can say is null and fails no field: %s',
  async valid => {
    const told = await boundsOf({ valid, said: '2024-04-02' });
    expect(told).toMatchObject({ latest: null, hours: null });
    const { errors } = await api.ask(
      '{ channel(slug: "border-hotline") { timeline { from to reading { on state } } status(on: "2024-04-02") { state } } }',
    );
    expect(errors).toBeUndefined();
  },
);

test('a state that lasts to the end of the year 9999 has a timeline', async () => {
  await start(aClaim({ valid: '2024-04-01/9999-12-31' }), aClaim({ valid: '-0044/2024', status: 'suspended' }));
  const { data, errors } = await api.ask('{ channel(slug: "border-hotline") { timeline { from to } } }');
  expect(errors).toBeUndefined();
  expect(data.channel.timeline.length).toBeGreaterThan(0);
});

test.each([
  ['2024-04-09T10:00:00', 'has an hour without its zone'],
  ['2024-05/2024-04', 'ends before it begins'],
  ['20240409', 'is not an EDTF date'],
  ['2023-02-29', 'has a 29 February in a year without one'],
])('an argument that is no EDTF date says why, and where: %s', async (edtf, why) => {
  await start();
  const input = { document: 'herald-spring', claims: [claim('open', { validTime: { edtf } })], reason: 'Read.' };
  const { errors } = await api.ask(
    'mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { clientMutationId } }',
    {
      input,
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(errors![0]!.message).toContain(`${JSON.stringify(edtf)} ${why}`);
  expect(JSON.stringify(errors)).toContain('claims[0].validTime.edtf');
});

test('a proposal of a state that begins more than a day after it was said is refused at its place, unless it is planned', async () => {
  await start();
  const propose = (given: object) =>
    api.ask('mutation ($input: ProposeClaimsInput!) { proposeClaims(input: $input) { clientMutationId } }', {
      input: { document: 'herald-spring', reason: 'Read.', claims: [claim('open', given)] },
    });
  const validTime = { edtf: '2024-04-04/..' };
  const { errors } = await propose({ validTime });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('"2024-04-04/.." begins more than a day after it was said ("2024-04-02")'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'claims[0].validTime' },
    },
  ]);
  expect((await propose({ validTime, modality: 'PLANNED' })).errors).toBeUndefined();
});

test('a date that stands in the query itself is refused at its argument', async () => {
  await start();
  const { errors } =
    await api.ask(`mutation { addDocument(input: { slug: "a-paper", version: { text: "Words." }, document: {
    title: "A paper", publisher: "north-herald", language: "en", rights: FULL, published: { edtf: "2024-05/2024-04" }
  } }) { clientMutationId } }`);
  const argument = 'input.document.published.edtf';
  expect(errors).toMatchObject([
    {
      message: `${argument}: "2024-05/2024-04" ends before it begins`,
      extensions: { code: 'BAD_USER_INPUT', argument },
    },
  ]);
});
