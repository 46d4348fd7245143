import { afterEach, expect, test } from 'vitest';

import { toGlobalId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import { datasetOf, readTold } from '../reference/status-told.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aClaim, type ClaimWords } from '../support/claims.ts';
import { aDataset, aJudgement, aVerdict } from '../support/datasets.ts';

let api: TestApi;
afterEach(() => api?.stop());

const open = (name: string, given: ClaimWords = {}) => aClaim({ name, valid: '2024-04-02', ...given });
const claims = (): Claim[] => [
  open('a-open'),
  open('b-cut', { status: 'severed', speaker: 'bo-tarn' }),
  open('c-used', { status: 'in-use', speaker: 'a-quill' }),
  open('d-later', { status: 'severed', speaker: 'bo-tarn', valid: '2024-05-01', said: '2024-05-01' }),
];
const slug = 'border-hotline/has-status/herald-spring/a-open/herald-spring/b-cut';

async function startWith(given: readonly Claim[], verdicts = aDataset().disagreementJudgements): Promise<void> {
  api = await startApi(aDataset(given, { disagreementJudgements: verdicts }));
}

test('a dispute tells what each side holds, who holds it, on which days they meet, and what was judged', async () => {
  const [first, second, ...rest] = claims() as [Claim, Claim, ...Claim[]];
  await startWith([first, second, ...rest], [aVerdict(first, second)]);
  const { data } = await api.ask(`{ channel(slug: "border-hotline") { disputes { totalCount nodes {
    slug type scope predicate subject { slug } otherSubject { slug } overlap { earliest latest }
    judgements { verdict left { slug } right { slug } }
    sides { held polarity claimCount claims { slug } holderCount holders { slug } }
  } } } }`);
  expect(data.channel.disputes).toEqual({
    totalCount: 1,
    nodes: [
      {
        slug,
        type: 'CONTRADICTION',
        scope: 'SAME',
        predicate: 'HAS_STATUS',
        subject: { slug: 'border-hotline' },
        otherSubject: null,
        overlap: { earliest: '2024-04-02', latest: '2024-04-02' },
        judgements: [
          { verdict: 'DISMISS', left: { slug: 'herald-spring/a-open' }, right: { slug: 'herald-spring/b-cut' } },
        ],
        sides: [
          {
            held: 'open or in-use',
            polarity: 'AFFIRMS',
            claimCount: 2,
            claims: [{ slug: 'herald-spring/a-open' }, { slug: 'herald-spring/c-used' }],
            holderCount: 2,
            holders: [{ slug: 'ada-quill' }, { slug: 'a-quill' }],
          },
          {
            held: 'severed',
            polarity: 'AFFIRMS',
            claimCount: 1,
            claims: [{ slug: 'herald-spring/b-cut' }],
            holderCount: 1,
            holders: [{ slug: 'bo-tarn' }],
          },
        ],
      },
    ],
  });
});

test('a dispute is found by its id and slug, and by a slug of another pair of its claims', async () => {
  await startWith(claims());
  const other = 'border-hotline/has-status/herald-spring/b-cut/herald-spring/c-used';
  const { data } = await api.ask(
    'query ($id: ID!, $slug: String!, $other: String!) { node(id: $id) { id } dispute(slug: $slug) { id } other: dispute(slug: $other) { slug } }',
    { id: toGlobalId('Dispute', slug), slug, other },
  );
  expect(data).toEqual({
    node: { id: toGlobalId('Dispute', slug) },
    dispute: { id: toGlobalId('Dispute', slug) },
    other: { slug },
  });
});

test.each([
  'nothing',
  'border-hotline/has-status/a/b/c/d',
  slug.replace('b-cut', 'd-later'),
  ...['nonsense', 'frontier-phone', 'ada-quill', 'Border-Hotline', ''].map(subject =>
    slug.replace('border-hotline', subject),
  ),
])('a slug that names no dispute is told so: %s', async unknown => {
  await startWith(claims());
  const { errors } = await api.ask('query ($slug: String!) { dispute(slug: $slug) { id } }', { slug: unknown });
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(errors?.[0]?.message).toContain(`"${unknown}" is the slug of no dispute`);
});

test('a dispute is found under the names of nodes that are one with its subject, and under the subject of each of its pairs', async () => {
  const about = { subject: 'harbour-line', predicate: 'part-of', object: 'all-lines' };
  api = await startApi(
    aDataset(
      [
        open('b-line', { subject: 'harbour-line' }),
        open('c-family', { subject: 'all-lines', status: 'severed', speaker: 'bo-tarn' }),
        open('d-line', { subject: 'harbour-line', speaker: 'a-quill' }),
        aClaim({ ...about, name: 'belongs' }),
      ],
      { identityJudgements: [aJudgement('harbour-line', 'frontier-phone')] },
    ),
  );
  const pair = (one: string, other: string) => `has-status/herald-spring/${one}/herald-spring/${other}`;
  const find = async (asked: string) =>
    (await api.ask('query ($slug: String!) { dispute(slug: $slug) { slug } }', { slug: asked })).data?.dispute?.slug;
  const own = `harbour-line/${pair('b-line', 'c-family')}`;
  for (const asked of [own, `frontier-phone/${pair('b-line', 'c-family')}`, `all-lines/${pair('c-family', 'd-line')}`])
    expect(await find(asked)).toBe(own);
  for (const asked of [`all-lines/${pair('b-line', 'c-family')}`, `border-hotline/${pair('b-line', 'c-family')}`])
    expect(await find(asked)).toBeUndefined();
});

test('who carried out an attack is disputed about the attack, whenever it was said', async () => {
  const attack = { predicate: 'carried-out', object: 'spring-briefing' };
  await startWith([
    aClaim({ ...attack, name: 'north', subject: 'northland', said: '2024-04-20' }),
    aClaim({ ...attack, name: 'south', subject: 'southland', said: '2024-04-22', speaker: 'bo-tarn' }),
    aClaim({
      ...attack,
      name: 'denial',
      subject: 'northland',
      said: '2024-04-23',
      polarity: 'denies',
      speaker: 'bo-tarn',
    }),
  ]);
  const { data } = await api.ask(
    '{ event(slug: "spring-briefing") { disputes { nodes { type overlap { earliest } sides { held subject { slug } } } } } }',
  );
  const subject = { slug: 'spring-briefing' };
  expect(data.event.disputes.nodes).toEqual([
    {
      type: 'PARTICIPANT_CONFLICT',
      overlap: null,
      sides: [
        { held: 'Northland', subject },
        { held: 'Southland', subject },
      ],
    },
    {
      type: 'DENIAL',
      overlap: null,
      sides: [
        { held: 'not Northland', subject },
        { held: 'Northland', subject },
      ],
    },
  ]);
});

test('hundreds of holders on either side are one dispute, and each pair of their claims is counted', async () => {
  const say = (status: string) =>
    Array.from({ length: 400 }, (_, index) => `${status}-${index} 2000-05-01: line ${status} 2000-05-01`).join('\n');
  api = await startApi(datasetOf(readTold(`${say('open')}\n${say('severed')}`)));
  const { data, errors } = await api.ask(`{ channel(slug: "line") {
    disagreements { totalCount nodes { type } } disputes { totalCount nodes { sides { claimCount } } }
  } disagreements { totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data.channel.disagreements.totalCount).toBe(160_000);
  expect(data.channel.disputes).toEqual({
    totalCount: 1,
    nodes: [{ sides: [{ claimCount: 400 }, { claimCount: 400 }] }],
  });
  expect(data.disagreements.totalCount).toBe(160_000);
}, 30_000);
