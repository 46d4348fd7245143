import { afterEach, expect, test } from 'vitest';

import { findCodePoints, sha256 } from '../../src/base/text.ts';
import { idOf, letAnybodyWrite, startApi, type TestApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { dump } from '../support/dump.ts';
import { textOf } from '../support/entities.ts';
import { acceptance, claim, document, proposal } from '../support/mutations.ts';

let api: TestApi;
afterEach(() => api?.stop());

const start = async (...[claims = [], given = {}]: Partial<Parameters<typeof aDataset>>) => {
  api = await startApi(aDataset(claims, { texts: [aText('herald-spring')], ...given }), {
    answerBudget: 1e6,
    authenticate: letAnybodyWrite,
  });
};

const change = `change { revision at kind by reason summary isWhole reverts revertedBy claims { slug review } nodes { slug }
  reviews { claim { slug } decision reason amendment { slug } } } clientMutationId`;

/** Asks for a mutation by its name; gives its payload, or the errors. */
async function write(mutation: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await api.ask(`mutation ($input: ${type}) { ${mutation}(input: $input) { ${change} } }`, { input });
  return { ...answer, payload: answer.data?.[mutation] };
}

/** Refused with this code and place, and nothing written. */
async function refused(mutation: string, input: object, error: { code: string; argument?: string; details?: unknown }) {
  const before = await dump(api.store.connection);
  const { data, errors } = await write(mutation, input);
  expect(data?.[mutation] ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: error }]);
  expect(await dump(api.store.connection)).toEqual(before);
}

const propose = (claims: readonly object[], given: object = {}) =>
  write('proposeClaims', { document: 'herald-spring', claims, reason: 'Read on the front page.', ...given });

const everywhere = `{
  claims { totalCount nodes { slug } }
  channel(slug: "border-hotline") {
    claims { totalCount } statusClaims { totalCount } ends { actor { slug } } degree describers { totalCount }
    neighbours { totalCount } mentionedIn { totalCount } related { node { slug } } disagreements { totalCount }
    status(on: "2024-04-03") { state positions { holder { slug } } } timeline { reading { state } } corroboration { documentCount utterances { claims { slug } } }
  }
  person(slug: "ada-quill") { describedChannels { totalCount } claims { totalCount } }
  document(slug: "herald-spring") { carriedClaims { totalCount } speakers { totalCount } channels { totalCount } }
  persons(filter: { speaks: { predicate: [HAS_STATUS] } }) { totalCount }
  channels(filter: { party: ["northland"] }) { totalCount }
  spoken: channels(asOf: { saidBy: "2025-01-01" }) { totalCount }
  search(query: "phosphorescent", types: [CLAIM]) { totalCount }
  paths(from: "ada-quill", to: "northland") { paths { hops { claim { slug } } } }
  neighbourhood(of: "border-hotline") { nodes { node { slug } } edges { claimCount } }
  facets { counts { count } }
  lines: facets(fields: [CHANNEL_STATUS, CHANNEL_YEAR]) { counts { value count } }
  disagreements { totalCount }
  disputes { totalCount }
  attested: channels(orderBy: { field: LAST_ATTESTED }) { nodes { slug } }
  open: channels(filter: { status: { on: "2024-04-03", group: [WORKING] } }) { totalCount }
  graph { claimCount }
}`;

test('proposals are seen on no path by those who do not ask for them, and on every path once they are accepted', async () => {
  const proposals = [
    claim('open', { gist: 'A phosphorescent line.' }),
    claim('end', { predicate: 'HAS_END', content: { object: 'northland' } }),
  ];
  await start();
  const { data: before, errors } = await api.ask(everywhere);
  expect(errors).toBeUndefined();
  await propose(proposals);
  expect((await api.ask(everywhere)).data).toEqual(before);
  const { data } = await api.ask(
    '{ claims(review: [PROPOSED], filter: { about: ["northland"] }) { totalCount nodes { slug review } } }',
  );
  expect(data.claims).toEqual({ totalCount: 1, nodes: [{ slug: 'herald-spring/end', review: 'PROPOSED' }] });

  const slugs = ['herald-spring/open', 'herald-spring/end'];
  const reviews = slugs.map(slug => ({ claim: slug, decision: 'ACCEPT', reason: 'It says so.' }));
  const { payload } = await write('reviewClaims', { reviews });
  expect(payload.change.claims.map((found: { review: string }) => found.review)).toEqual(['ACCEPTED', 'ACCEPTED']);
  const { data: after } = await api.ask(everywhere);
  expect(after).toMatchObject({
    claims: { totalCount: 2 },
    channel: { claims: { totalCount: 2 }, statusClaims: { totalCount: 1 }, ends: [{ actor: { slug: 'northland' } }] },
    person: { describedChannels: { totalCount: 1 } },
    document: { carriedClaims: { totalCount: 2 } },
    channels: { totalCount: 1 },
    search: { totalCount: 1 },
    paths: { paths: [{}, {}] },
    graph: { claimCount: 2 },
  });
});

test('whoever an issuer vouches for writes under a name that no token has', async () => {
  api = await startApi(aDataset([], { texts: [aText('herald-spring')] }), {
    authenticate: async () => ({ name: 'command line', role: 'admin', via: 'issuer' }),
  });
  expect((await propose([claim('open')])).payload.change.by).toBe('oidc:command line');
});

test('the index of edges follows proposals, reviews and what is undone', async () => {
  api = await startApi(aDataset([], { texts: [aText('herald-spring')] }), {
    indexBudget: 1e9,
    authenticate: letAnybodyWrite,
  });
  const counts = async () => {
    const { data } = await api.ask(
      '{ graph { index { state } } channel(slug: "border-hotline") { degree claims { totalCount } neighbours { totalCount } } }',
    );
    return [data.graph.index.state, ...Object.values(data.channel)];
  };
  const see = (claims: number) =>
    expect.poll(counts).toEqual(['READY', claims, { totalCount: claims }, { totalCount: claims }]);
  const proposed = await propose([claim('open')]);
  await see(0);
  const reviews = [{ claim: 'herald-spring/open', decision: 'ACCEPT', reason: 'It says so.' }];
  const accepted = await write('reviewClaims', { reviews });
  await see(1);
  const past = `query ($at: DateTimeISO!) { channel(slug: "border-hotline") {
    claims(asOf: { recordedBy: $at }) { totalCount } neighbours(asOf: { recordedBy: $at }) { totalCount } } }`;
  const seenAt = async (at: string) => Object.values((await api.ask(past, { at })).data.channel);
  expect(await seenAt(proposed.payload.change.at)).toEqual([{ totalCount: 0 }, { totalCount: 0 }]);
  expect(await seenAt(accepted.payload.change.at)).toEqual([{ totalCount: 1 }, { totalCount: 1 }]);
  const withdrawn = await write('withdrawClaim', { claim: 'herald-spring/open', reason: 'Misread.' });
  await see(0);
  await write('revert', { revision: withdrawn.payload.change.revision, reason: 'It was not.' });
  await see(1);
  await write('revert', { revision: accepted.payload.change.revision, reason: 'Too soon.' });
  await see(0);
});

test('what is in review and how disagreements are judged is read as of a moment', async () => {
  await start([aClaim({ name: 'a' }), aClaim({ name: 'b', polarity: 'denies' })]);
  const sides = { left: 'herald-spring/a', right: 'herald-spring/b', reason: 'It was read.' };
  const at = async (mutation: string, input: object) => {
    await new Promise(resolve => setTimeout(resolve, 5)); // no two changes at one moment
    return (await write(mutation, input)).payload.change.at as string;
  };
  const confirmed = await at('judgeDisagreement', { ...sides, verdict: 'CONFIRM' });
  const proposed = (await propose([claim('open')])).payload.change.at as string;
  await at('judgeDisagreement', { ...sides, verdict: 'DISMISS' });
  const reviews = [{ claim: 'herald-spring/open', decision: 'REJECT', reason: 'It does not say so.' }];
  const rejected = await at('reviewClaims', { reviews });
  const asked = `query ($asOf: AsOf) {
    disagreements(asOf: $asOf) { nodes { judgement { verdict } } }
    waiting: claims(review: [PROPOSED], asOf: $asOf) { totalCount nodes { slug } }
    refused: claims(review: [REJECTED], asOf: $asOf) { totalCount nodes { slug } }
  }`;
  const seen = async (recordedBy: string | null) => {
    const { disagreements, waiting, refused: rejections } = (await api.ask(asked, { asOf: { recordedBy } })).data;
    return [disagreements.nodes[0].judgement.verdict, waiting.totalCount, rejections.totalCount];
  };
  expect(await seen(confirmed)).toEqual(['CONFIRM', 0, 0]);
  expect(await seen(proposed)).toEqual(['CONFIRM', 1, 0]);
  expect(await seen(rejected)).toEqual(['DISMISS', 0, 1]);
  expect(await seen(null)).toEqual(['DISMISS', 0, 1]);
});

test('a write tells of its change, which stands in the log with who, when, what and why', async () => {
  await start([aClaim({ name: 'loaded' })]);
  const { payload } = await propose([claim('open')], { clientMutationId: 'a1' });
  const { data } = await api.ask(
    `{ changes(first: 1) { totalCount pageInfo { hasNextPage } nodes { revision at kind by reason summary claims { slug } nodes { slug } } } }`,
  );
  expect(data.changes).toEqual({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    nodes: [
      {
        revision: 2,
        at: payload.change.at,
        kind: 'PROPOSE_CLAIMS',
        by: 'anonymous',
        reason: 'Read on the front page.',
        summary: '1 claims proposed',
        claims: [{ slug: 'herald-spring/open' }],
        nodes: ['border-hotline', 'ada-quill', 'north-herald', 'herald-spring'].map(slug => ({ slug })),
      },
    ],
  });
  expect(payload).toMatchObject({ change: { revision: 2, isWhole: false }, clientMutationId: 'a1' });
});

test('the log is asked by node, claim, author and kind, page by page', async () => {
  await start([aClaim({ name: 'loaded' })]);
  await propose([claim('open')]);
  await write('withdrawClaim', { claim: 'herald-spring/loaded', reason: 'Misread.' });
  const revisions = async (args: string) => {
    const { data, errors } = await api.ask(`{ changes(${args}) { nodes { revision } pageInfo { endCursor } } }`);
    return errors ?? data.changes.nodes.map(({ revision }: { revision: number }) => revision);
  };
  expect(await revisions('node: "ada-quill"')).toEqual([3, 2, 1]);
  expect(await revisions(`node: "${idOf('Claim', 'herald-spring/open')}"`)).toEqual([2, 1]);
  expect(await revisions('by: "command line"')).toEqual([1]);
  expect(await revisions('kinds: [WITHDRAW_CLAIM]')).toEqual([3]);
  const { data } = await api.ask('{ changes(first: 1) { edges { cursor node { revision } } } }');
  expect(await revisions(`first: 1, after: "${data.changes.edges[0].cursor}"`)).toEqual([2]);
  const argument = { extensions: { code: 'BAD_USER_INPUT', argument: 'node' } };
  expect(await revisions('node: "nobody"')).toMatchObject([argument]);
  expect(await revisions(`node: "${idOf('Claim', 'a/b')}"`)).toMatchObject([argument]);
});

test('claims that do not hold are refused whole, with the place of each fault', async () => {
  await start();
  const misplaced = { evidence: [{ start: 3, quotation: 'rang at dawn' }] };
  const at = findCodePoints(textOf('herald-spring'), 'rang at dawn')[0];
  const claims = [
    claim('good'),
    claim('misplaced', misplaced),
    claim('nobody', { attribution: { speaker: 'nobody' } }),
  ];
  await refused(
    'proposeClaims',
    { document: 'herald-spring', claims },
    {
      code: 'EVIDENCE_MISMATCH',
      argument: 'claims[1].evidence[0]',
      details: [
        `claims[1].evidence[0]: other words stand at 3; "rang at dawn" stands at ${at}`,
        'claims[2].attribution.speaker: "nobody" is the id of no node in this graph',
      ],
    },
  );
});

test.each<[string, string, object, string, string]>([
  ['a document that there is not', 'proposeClaims', { document: 'no-such', claims: [] }, 'BAD_USER_INPUT', 'document'],
  ['no claims', 'proposeClaims', { document: 'herald-spring', claims: [] }, 'BAD_USER_INPUT', 'claims'],
  ['a name that is no slug', 'proposeClaims', proposal({ name: 'No slug' }), 'BAD_USER_INPUT', 'claims[0].name'],
  ['no evidence', 'proposeClaims', proposal({ evidence: [] }), 'BAD_USER_INPUT', 'claims[0].evidence'],
  ['blank words', 'proposeClaims', proposal({ gist: ' ' }), 'BAD_USER_INPUT', 'claims[0].gist'],
  ['half a character', 'proposeClaims', proposal({ gist: 'x\ud800' }), 'BAD_USER_INPUT', 'claims[0].gist'],
  ['the character 0', 'proposeClaims', proposal({ note: 'x\0' }), 'BAD_USER_INPUT', 'claims[0].note'],
  [
    'an id of another type',
    'proposeClaims',
    proposal({ subject: idOf('Claim', 'a/b') }),
    'BAD_USER_INPUT',
    'claims[0].subject',
  ],
  [
    'a long quotation',
    'proposeClaims',
    proposal({ evidence: [{ start: 0, quotation: 'word '.repeat(26), keep: true }] }),
    'BAD_USER_INPUT',
    'claims[0].evidence[0].keep',
  ],
  ['a wrong predicate', 'proposeClaims', proposal({ predicate: 'HAS_END' }), 'BAD_USER_INPUT', 'claims[0].predicate'],
  [
    'a node that there is not',
    'proposeClaims',
    proposal({ predicate: 'HAS_END', content: { object: 'x' } }),
    'BAD_USER_INPUT',
    'claims[0].content.object',
  ],
  ['a name that is taken', 'proposeClaims', proposal({ name: 'loaded' }), 'CONFLICT', 'claims[0].name'],
  [
    'a publisher that there is not',
    'addDocument',
    document({ publisher: 'x' }),
    'BAD_USER_INPUT',
    'document.publisher',
  ],
  ['a claim that there is not', 'withdrawClaim', { claim: 'a/b', reason: 'No.' }, 'NOT_FOUND', 'claim'],
  ['no reason', 'withdrawClaim', { claim: 'herald-spring/loaded', reason: '  ' }, 'BAD_USER_INPUT', 'reason'],
  ['a claim without its document', 'withdrawClaim', { claim: 'loaded', reason: 'No.' }, 'BAD_USER_INPUT', 'claim'],
  [
    'an amendment of nothing',
    'reviewClaims',
    { reviews: [{ claim: 'a/b', decision: 'AMEND', reason: 'No.' }] },
    'BAD_USER_INPUT',
    'reviews[0].amendment',
  ],
  [
    'a claim that is accepted',
    'reviewClaims',
    { reviews: [{ claim: 'herald-spring/loaded', decision: 'REJECT', reason: 'No.' }] },
    'CONFLICT',
    'reviews[0].claim',
  ],
  [
    'one node',
    'judgeIdentity',
    { left: 'northland', right: 'northland', verdict: 'SAME', reason: 'No.' },
    'BAD_USER_INPUT',
    'right',
  ],
  [
    'a type without its verdict',
    'judgeDisagreement',
    { left: 'herald-spring/loaded', right: 'herald-spring/denied', verdict: 'DISMISS', type: 'DENIAL', reason: 'No.' },
    'BAD_USER_INPUT',
    'type',
  ],
  [
    'a text that is not its own',
    'addDocument',
    { slug: 'a-paper', version: { text: 'x', sha256: sha256('y') } },
    'BAD_USER_INPUT',
    'version.sha256',
  ],
  ['neither text nor digest', 'addDocument', { slug: 'a-paper', version: {} }, 'BAD_USER_INPUT', 'version'],
  [
    'a script for an address',
    'addDocument',
    document({ address: 'javascript:alert(1)' }),
    'BAD_USER_INPUT',
    'document.address',
  ],
  [
    'a language that is none',
    'addDocument',
    document({ language: 'no language' }),
    'BAD_USER_INPUT',
    'document.language',
  ],
  ['a text without its rights', 'addDocument', document({ rights: 'QUOTATION' }), 'BAD_USER_INPUT', 'version.text'],
])('%s is refused with its place, and nothing is written', async (...row) => {
  const [, mutation, input, code, argument] = row;
  await start([aClaim({ name: 'loaded' }), aClaim({ name: 'denied', polarity: 'denies' })]);
  await refused(mutation, input, { code, argument });
});

test.each<[string, object, string]>([['a change that there is not', { revision: 7, reason: 'No.' }, 'NOT_FOUND']])(
  '%s is not undone',
  async (_what, input, code) => {
    await start();
    await refused('revert', input, { code });
  },
);

test('exactly one thing is claimed of a subject', async () => {
  await start();
  for (const content of [{}, { status: 'OPEN', text: 'open' }]) {
    const { errors } = await propose([claim('open', { content })]);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('the same write under one clientMutationId is done once, and another one is refused', async () => {
  await start();
  const first = await propose([claim('open')], { clientMutationId: 'a1' });
  const before = await dump(api.store.connection);
  const second = await propose([claim('open')], { clientMutationId: 'a1' });
  expect(second.payload).toEqual(first.payload);
  expect(await dump(api.store.connection)).toEqual(before);
  const { errors } = await propose([claim('closed')], { clientMutationId: 'a1' });
  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', argument: 'clientMutationId' } }]);
});

test('mutations of one operation are done in their order, and a failing one leaves the others', async () => {
  await start([aClaim({ name: 'loaded' })]);
  const withdraw =
    'withdrawClaim(input: { claim: "herald-spring/loaded", reason: "Misread." }) { change { revision } }';
  const { data, errors } = await api.ask(
    `mutation { a: ${withdraw} b: ${withdraw} c: judgeIdentity(input: { left: "ada-quill", right: "a-quill", verdict: SAME, reason: "One person." }) { change { summary nodes { slug } } } }`,
  );
  expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'CONFLICT' } }]);
  expect(data).toEqual({
    a: { change: { revision: 2 } },
    b: null,
    c: { change: { summary: 'ada-quill and a-quill judged same', nodes: [{ slug: 'ada-quill' }] } },
  });
  const log = await api.ask('{ changes { nodes { revision kind nodes { slug } } } }');
  expect(log.data.changes.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'JUDGE_IDENTITY',
    'WITHDRAW_CLAIM',
    'LOAD',
  ]);
  expect(log.data.changes.nodes[0].nodes).toEqual([{ slug: 'ada-quill' }]);
});

test('a client sees at once what it wrote, whatever was kept', async () => {
  await start([aClaim({ name: 'loaded' })]);
  const asked =
    '{ claim(slug: "herald-spring/loaded") { withdrawal { by reason } } claims { totalCount } graph { revision } }';
  for (let time = 0; time < 3; time++) await api.ask(asked);
  const { payload } = await write('withdrawClaim', { claim: 'herald-spring/loaded', reason: 'Misread.' });
  expect((await api.ask(asked)).data).toEqual({
    claim: { withdrawal: { by: 'anonymous', reason: 'Misread.' } },
    claims: { totalCount: 0 },
    graph: { revision: payload.change.revision },
  });
});

test('a document is added, its claims reviewed, and their evidence followed into a new version', async () => {
  await start();
  const text = textOf('herald-winter');
  const added = await write('addDocument', document({ address: 'https://example.org/winter' }, text));
  expect(added.errors).toBeUndefined();
  await write('reviewDocument', acceptance('a-paper'));
  const at = findCodePoints(text, 'a guard said')[0]!;
  const said = claim('said', {
    evidence: [{ start: at, quotation: 'a guard said', keep: true }],
    attribution: null,
    assertedAt: null,
  });
  const proposed = await write('proposeClaims', { document: 'a-paper', claims: [said] });
  expect(proposed.errors).toBeUndefined();
  const amendment = claim('says', { evidence: [{ start: at, quotation: 'a guard said' }], attribution: null });
  await write('reviewClaims', {
    reviews: [{ claim: 'a-paper/said', decision: 'AMEND', reason: 'In the present.', amendment }],
  });
  const newer = text.replace('a guard said', 'a guard says');
  await write('addDocument', { slug: 'a-paper', version: { text: newer } });
  await write('reviewDocument', acceptance('a-paper'));
  const { data, errors } = await api.ask(`{
    document(slug: "a-paper") { address published { edtf } versions { sha256 held } carriedClaims { nodes { slug } } }
    orphans(document: "a-paper") { totalCount pageInfo { hasNextPage } nodes { claim { slug } evidence { start quotation } version { sha256 } start reason } }
    claim(slug: "a-paper/says") { assertedAt supersedes { slug } carriedEvidence { reason } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    document: {
      address: 'https://example.org/winter',
      published: { edtf: '2024-12' },
      versions: [text, newer].map(version => ({ sha256: sha256(version), held: true })),
      carriedClaims: { nodes: [{ slug: 'a-paper/says' }] },
    },
    orphans: {
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          claim: { slug: 'a-paper/says' },
          evidence: { start: at, quotation: 'a guard said' },
          version: { sha256: sha256(newer) },
          start: null,
          reason: 'GONE',
        },
      ],
    },
    claim: {
      assertedAt: '2024-04-02',
      supersedes: null,
      carriedEvidence: [{ reason: 'GONE' }],
    },
  });
});

test('judgements are made and undone', async () => {
  await start([aClaim({ name: 'a' }), aClaim({ name: 'b', polarity: 'denies', speaker: 'bo-tarn' })]);
  const asked =
    '{ disagreements { nodes { type judgement { verdict author reason } } } person(slug: "a-quill") { slug } }';
  await write('judgeIdentity', { left: 'ada-quill', right: 'a-quill', verdict: 'SAME', reason: 'One person.' });
  const judged = await write('judgeDisagreement', {
    left: 'herald-spring/b',
    right: 'herald-spring/a',
    verdict: 'DISMISS',
    reason: 'Two lines.',
  });
  expect((await api.ask(asked)).data).toEqual({
    disagreements: {
      nodes: [{ type: 'DENIAL', judgement: { verdict: 'DISMISS', author: 'anonymous', reason: 'Two lines.' } }],
    },
    person: { slug: 'ada-quill' },
  });
  await write('revert', { revision: judged.payload.change.revision, reason: 'One line.' });
  await write('revert', { revision: judged.payload.change.revision - 1, reason: 'Two persons.' });
  expect((await api.ask(asked)).data).toEqual({
    disagreements: { nodes: [{ type: 'DENIAL', judgement: null }] },
    person: { slug: 'a-quill' },
  });
});

test('nothing is written by a request that a page of another site may send', async () => {
  await start([aClaim({ name: 'loaded' })]);
  const query =
    'mutation { withdrawClaim(input: { claim: "herald-spring/loaded", reason: "Misread." }) { change { revision } } }';
  const got = await fetch(`${api.url}?${new URLSearchParams({ query })}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(got.status).toBe(405);
  const posted = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query }),
  });
  expect(posted.status).toBe(415);
  expect(await api.store.reader.revision()).toBe(1);
});
