import { afterEach, expect, test } from 'vitest';

import type { Authenticate } from '../../src/api/auth/authentication.ts';
import { sha256, sliceCodePoints } from '../../src/base/text.ts';
import { anybody, type Role } from '../../src/model/access.ts';
import { letAnybodyWrite, startApi, type TestApi } from '../support/api.ts';
import { dump } from '../support/dump.ts';
import { aGraphWithAnOutlet, article, numberedArticle } from '../support/ingesting.ts';
import { aPage, pageParagraphs } from '../support/pages.ts';

let api: TestApi;
afterEach(() => api?.stop());

const start = async (given: Parameters<typeof startApi>[1] = {}) => {
  api = await startApi(await aGraphWithAnOutlet(), { authenticate: letAnybodyWrite, ...given });
};

const asked = `document { slug review title publisher { slug review } versions { sha256 held } }
  entities { slug kind review } claims { slug review predicate gist evidence { start end quotation verification } }
  waiting notes repetitions { kind share document { slug } } unassigned { start end words speaker isQuotation }
  changes { revision kind by reason } clientMutationId
  dryRun { claimCount entityCount notAcceptable statuses { channel { slug } } }`;

const about = { publisher: 'herald', published: '2021-06-08' };

async function ingest(input: object, { dryRun = false, role }: { dryRun?: boolean; role?: string } = {}) {
  const { data, errors } = await api.ask(
    `mutation ($input: IngestDocumentInput!, $dryRun: Boolean!) { ingestDocument(input: $input, dryRun: $dryRun) { ${asked} } }`,
    { input: { text: article, ...about, ...input }, dryRun },
    role === undefined ? {} : { authorization: `Bearer ${role}` },
  );
  return { payload: data?.ingestDocument, errors };
}

/** Refused with this code and place, and nothing written. */
async function refused(input: object, error: object, given: Parameters<typeof ingest>[1] = {}) {
  const before = await dump(api.store.connection);
  const { payload, errors } = await ingest(input, given);
  expect(payload ?? null).toBeNull();
  expect(errors).toMatchObject([error]);
  expect(await dump(api.store.connection)).toEqual(before);
}

const byRole: Authenticate = async header => {
  const role = header?.split(' ')[1] as Role | undefined;
  return role ? { name: `A ${role}`, role, via: 'token' } : anybody;
};

test('an article is read in, and what it says waits for review with its place in the text', async () => {
  await start();
  const { payload, errors } = await ingest({ reason: 'It was in the paper.' });
  expect(errors).toBeUndefined();
  const { document, claims, entities, changes, waiting } = payload;
  expect(document).toMatchObject({
    review: 'PROPOSED',
    title: 'Norway reopens its hotline with Sweden',
    publisher: { slug: 'herald', review: 'ACCEPTED' },
    versions: [{ sha256: sha256(article), held: true }],
  });
  expect(claims.length).toBeGreaterThan(3);
  for (const { review, evidence } of claims) {
    expect(review).toBe('PROPOSED');
    const [{ start: from, end, verification }] = evidence;
    expect([verification, sliceCodePoints(article, from, end)]).toEqual([
      'VERIFIED',
      expect.stringMatching(/line|call|boat|Colonel/),
    ]);
  }
  expect(entities.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['CHANNEL', 'STATE']));
  expect(changes.map(({ kind, by, reason }: Record<string, string>) => [kind, by, reason])).toEqual([
    ['PROPOSE_ENTITIES', 'anonymous', 'It was in the paper.'],
    ['ADD_DOCUMENT', 'anonymous', 'It was in the paper.'],
    ['ATTACH', 'anonymous', 'It was in the paper.'],
    ['PROPOSE_CLAIMS', 'anonymous', 'It was in the paper. Proposed by rules.'],
  ]);
  expect(waiting).toEqual([
    `${entities.length} nodes that its claims name`,
    `the document "${document.slug}", which comes before its claims`,
    `${claims.length} claims`,
  ]);
  const log = (await api.ask('{ changes(first: 4) { nodes { revision } } }')).data.changes.nodes;
  expect(changes.map(({ revision }: { revision: number }) => revision).reverse()).toEqual(
    log.map(({ revision }: { revision: number }) => revision),
  );
  const { data } = await api.ask('{ reviewQueue(first: 100) { totalCount } }');
  expect(data.reviewQueue.totalCount).toBe(claims.length + entities.length + 1);
});

test('an outlet that is new waits with its article, and a reviewer is led to it first', async () => {
  await start();
  const { payload } = await ingest({ publisher: 'Fjord Tribune' });
  const { document, claims, entities, waiting } = payload;
  expect(document.publisher).toEqual({ slug: 'fjord-tribune', review: 'PROPOSED' });
  expect(waiting[0]).toBe('its publisher "fjord-tribune", which nobody accepted yet, and which comes first');
  const reason = 'So it is.';
  const accept = (slugs: readonly string[], nodes: readonly string[]) =>
    api.ask('mutation ($input: ReviewClaimsInput!) { reviewClaims(input: $input) { change { summary } } }', {
      input: {
        reviews: slugs.map(claim => ({ claim, decision: 'ACCEPT', reason })),
        entities: nodes.map(entity => ({ entity, decision: 'ACCEPT', reason })),
      },
    });
  const acceptDocument = () =>
    api.ask('mutation ($input: ReviewDocumentInput!) { reviewDocument(input: $input) { change { summary } } }', {
      input: { document: document.slug, decision: 'ACCEPT', reason },
    });
  expect((await acceptDocument()).errors).toMatchObject([
    {
      message: expect.stringContaining('"fjord-tribune", which is proposed: accept that node before the document'),
      extensions: { code: 'CONFLICT', argument: 'document' },
    },
  ]);
  const slugs = claims.map(({ slug }: { slug: string }) => slug);
  const refusal = await accept([slugs[0]], []);
  expect(refusal.errors![0]!.extensions.details!.join()).toContain('"fjord-tribune", which is proposed');
  const nodes = entities.map(({ slug }: { slug: string }) => slug);
  expect(nodes).toContain('fjord-tribune');
  expect((await accept([], nodes)).errors).toBeUndefined();
  expect((await acceptDocument()).errors).toBeUndefined();
  expect((await accept(slugs, [])).errors).toBeUndefined();
  const again = await ingest({ publisher: 'Fjord Tribune' });
  expect(again.payload).toMatchObject({ waiting: [], changes: [], entities: [] });
  expect(again.payload.claims.every(({ review }: { review: string }) => review === 'ACCEPTED')).toBe(true);
});

test('a dry run tells what would be, and leaves nothing', async () => {
  await start();
  const before = await dump(api.store.connection);
  const dry = (await ingest({ publisher: 'Fjord Tribune' }, { dryRun: true })).payload;
  expect(await dump(api.store.connection)).toEqual(before);
  expect(dry.dryRun).toMatchObject({ claimCount: dry.claims.length, notAcceptable: null });
  const { payload } = await ingest({ publisher: 'Fjord Tribune' });
  expect(payload).toEqual({ ...dry, dryRun: null });
  for (const { evidence } of dry.claims)
    for (const { start: from, end, quotation } of evidence)
      expect(quotation).toBe(sliceCodePoints(article, from, end - from));
});

test('what is sent again is recorded once, under a key or not', async () => {
  await start();
  const first = (await ingest({ clientMutationId: 'one' })).payload;
  const before = await dump(api.store.connection);
  const again = (await ingest({ clientMutationId: 'one' })).payload;
  expect(again).toEqual({ ...first, changes: first.changes.slice(0, 1) });
  const without = (await ingest({})).payload;
  expect(without).toEqual({ ...first, changes: [], clientMutationId: null });
  expect(await dump(api.store.connection)).toEqual(before);
  await refused(
    { clientMutationId: 'one', text: numberedArticle(1) },
    { extensions: { code: 'CONFLICT', argument: 'clientMutationId' } },
  );
});

test.each(['\n', ' \n\n', '\r\n'])(
  'a text that differs from a known one in white space alone is the known one',
  async space => {
    await start();
    const first = (await ingest({})).payload;
    const text = `${space}${article.replaceAll('\n\n', `${space}\n\n`)}${space}`;
    const again = (await ingest({ text })).payload;
    expect(again).toEqual({ ...first, changes: [] });
  },
);

test('what was rejected since is told so where it is sent again under its key, and is put forward anew under none', async () => {
  await start();
  const first = (await ingest({ clientMutationId: 'one' })).payload;
  const input = { document: first.document.slug, decision: 'REJECT', reason: 'It is a hoax.' };
  const rejected = await api.ask(
    'mutation ($input: ReviewDocumentInput!) { reviewDocument(input: $input) { change { by } } }',
    { input },
  );
  expect(rejected.errors).toBeUndefined();
  const before = await dump(api.store.connection);
  const { payload, errors } = await ingest({ clientMutationId: 'one' });
  expect(errors).toBeUndefined();
  expect(payload).toMatchObject({
    document: { slug: first.document.slug, review: 'REJECTED' },
    changes: first.changes.slice(0, 1),
    notes: [
      expect.stringMatching(/was rejected since by "anonymous" at .* \(It is a hoax\.\), so nothing was written/),
    ],
  });
  expect(payload.claims.map(({ slug }: { slug: string }) => slug)).toEqual(
    first.claims.map(({ slug }: { slug: string }) => slug),
  );
  expect(await dump(api.store.connection)).toEqual(before);
  const anew = (await ingest({})).payload;
  expect(anew.document).toMatchObject({ slug: `${first.document.slug}-2`, review: 'PROPOSED' });
  expect(anew.notes).toEqual([
    `the same text was rejected before, as "${first.document.slug}", and is put forward anew`,
  ]);
  expect((await ingest({})).payload).toEqual({ ...anew, changes: [], notes: [] });
});

test('what waits of a text that is known is accepted above a score, or it is told why not', async () => {
  await start();
  const first = (await ingest({})).payload;
  const above = (acceptAbove: number) => ingest({ acceptAbove });
  const none = (await above(1)).payload;
  expect(none).toMatchObject({
    changes: [],
    notes: [expect.stringMatching(/^nothing was accepted: of its \d+ claims .* below 1$/)],
  });
  const { payload, errors } = await above(0);
  expect(errors).toBeUndefined();
  expect(payload).toMatchObject({
    document: { slug: first.document.slug, review: 'ACCEPTED' },
    waiting: [],
    notes: [],
  });
  expect(payload.claims.every(({ review }: { review: string }) => review === 'ACCEPTED')).toBe(true);
  expect((await above(0)).payload.notes).toEqual([
    `nothing was accepted, for none of its ${first.claims.length} claims waits for review`,
  ]);
});

test('what repeats a known document says so, and what no claim was made of is listed', async () => {
  await start();
  const first = (await ingest({})).payload;
  const copy = (await ingest({ text: `${article}\nIt is raining.\n`, publisher: 'Fjord Tribune' })).payload;
  expect(copy.repetitions).toEqual([
    { kind: 'SYNDICATED_COPY', share: expect.any(Number), document: { slug: first.document.slug } },
  ]);
  expect(first.unassigned.length).toBeGreaterThan(0);
  for (const { start: from, end, words, speaker } of first.unassigned) {
    expect(words).toBe(sliceCodePoints(article, from, end));
    expect(speaker).toMatch(/^[A-Z]/);
  }
});

test('the article is taken out of a page, and what the page tells of it is used', async () => {
  await start();
  const head =
    '<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2021-06-08">';
  const text = aPage({ head, paragraphs: [...article.split('\n\n').slice(1), ...pageParagraphs] });
  const { payload, errors } = await ingest({ text, format: 'HTML', publisher: null, published: null });
  expect(errors).toBeUndefined();
  expect(payload.document.publisher.slug).toBe('herald');
  expect(payload.claims.length).toBeGreaterThan(2);
});

test('contributors read articles in, and only editors accept in the same breath, where nobody else has to', async () => {
  await start({ authenticate: byRole });
  const forbidden = { extensions: { code: 'FORBIDDEN' } };
  await refused({}, forbidden);
  await refused({}, forbidden, { role: 'reader' });
  await refused({}, forbidden, { dryRun: true });
  await refused({ acceptAbove: 0 }, forbidden, { role: 'contributor' });
  expect((await ingest({}, { role: 'contributor' })).payload.changes[0].by).toBe('A contributor');
  const { payload } = await ingest(
    { text: numberedArticle(1), publisher: 'Fjord Tribune', acceptAbove: 0 },
    { role: 'editor' },
  );
  expect(payload).toMatchObject({ document: { review: 'ACCEPTED' }, waiting: [] });
  await api.stop();
  await start({ authenticate: byRole, protection: { fourEyes: true } });
  await refused({ acceptAbove: 0 }, { extensions: { code: 'FORBIDDEN', argument: 'acceptAbove' } }, { role: 'editor' });
});

test('what cannot be read in is refused with its place', async () => {
  await start();
  const at = (argument: string, message: string) => ({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
  await refused({ text: '' }, at('text', 'is empty'));
  await refused({ text: 'Words. '.repeat(30_000) }, at('text', 'has 210000 characters, and at most 200000 are read'));
  await refused(
    {
      text: 'Начальник порта сказал в понедельник, что линия связи с другим берегом снова открыта и что на ней будут дежурить те, кто не занят на судах. '.repeat(
        10,
      ),
      title: 'Линия',
    },
    at('text', 'is in Russian'),
  );
  await refused({ publisher: null, published: null }, at('publisher', 'no publisher was found'));
  await refused({ publisher: 'northland-line\u0007' }, at('publisher', ''));
  await refused({ acceptAbove: 1.5 }, at('acceptAbove', 'must be 0 to 1'));
  await refused({ address: 'ftp://example.org/a' }, at('address', 'http'));
  await refused({ text: `${article}\u0000` }, at('text', 'U+0000'));
  await refused({ publisher: 'border-hotline' }, at('publisher', 'is a channel'));
});

test('the server answers while an article is worked out', async () => {
  await start();
  const long = `A long article\n\n${Array.from({ length: 80 }, (_, number) => numberedArticle(number)).join('\n')}`;
  expect(long.length).toBeGreaterThan(25_000);
  const delays: number[] = [];
  let isOver = false;
  const over = ingest({ text: long }).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const before = performance.now();
    const { status } = await fetch(new URL('/healthz', api.url));
    expect(status).toBe(200);
    delays.push(performance.now() - before);
    await new Promise(done => setTimeout(done, 10));
  }
  expect((await over).errors).toBeUndefined();
  expect(delays.length).toBeGreaterThan(30);
  // the machine may be busy with other tests
  expect(delays.toSorted((one, other) => one - other)[Math.floor(0.9 * delays.length)]).toBeLessThan(250);
});

test('whoever leaves gives the place to the next one at once, and nothing of theirs is recorded', async () => {
  await start();
  // the processes are there
  await ingest({}, { dryRun: true });
  const before = await dump(api.store.connection);
  const leaving = new AbortController();
  const gone = fetch(api.url, {
    method: 'POST',
    signal: leaving.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { changes { revision } } }',
      variables: { input: { ...about, text: `A long article\n\n${'The hotline was tested again. '.repeat(6_500)}` } },
    }),
  });
  await new Promise(done => setTimeout(done, 1_000));
  leaving.abort();
  await expect(gone).rejects.toThrow();
  // it would take the long one all the time that a request has
  const { payload, errors } = await ingest({}, { dryRun: true });
  expect(errors).toBeUndefined();
  expect(payload.claims.length).toBeGreaterThan(3);
  expect(await dump(api.store.connection)).toEqual(before);
});

test('what takes longer than a request may is given up, and nothing of it is recorded', async () => {
  await start({ protection: { deadline: 100 } });
  await refused({}, { extensions: { code: 'DEADLINE_EXCEEDED' } });
});
