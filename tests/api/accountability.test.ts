import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findCodePoints, sha256 } from '../../src/base/text.ts';
import { anybody, type Role, roles } from '../../src/model/access.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { idOf, type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { acceptance, claim, document } from '../support/mutations.ts';

// Who proposed, accepted, took down and judged, asked of a server that several people write to.

const text = 'The zanthorp rang at dawn, a guard said. Nobody answered it for a week.';

/** Names of tokens begin with the role. */
const authenticate = async (authorization: string | undefined) => {
  const name = authorization?.replace('Bearer ', '');
  return name ? { name, role: name.split('-')[0] as Role, via: 'token' as const } : anybody;
};

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('in $name', dialect => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());

  async function start(serving: { fourEyes?: boolean; indexBudget?: number } = {}) {
    const { indexBudget = 0, fourEyes = false } = serving;
    store = await openAt(server);
    const claims = [aClaim({ name: 'loaded', status: 'suspended' })];
    await store.writer.load(aDataset(claims, { texts: [aText('herald-spring')] }));
    api = await serveStore(store, { authenticate, answerBudget: 1e6, indexBudget, protection: { fourEyes } });
  }
  async function stop() {
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    await api.stop();
    await store.close();
  }
  const as = (name: string | null, query: string, variables?: Record<string, unknown>) =>
    api.ask(query, variables, name === null ? {} : { authorization: `Bearer ${name}` });
  async function write(name: string, mutation: string, input: object) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision kind by reason summary } } }`;
    return as(name, query, { input });
  }
  async function done(name: string, mutation: string, input: object): Promise<number> {
    const { data, errors } = await write(name, mutation, input);
    expect(errors).toBeUndefined();
    return data[mutation].change.revision;
  }
  const inPaper = (name: string, quotation: string, given: object = {}) =>
    claim(name, { evidence: [{ start: findCodePoints(text, quotation)[0]!, quotation, keep: true }], ...given });
  const accept = (slug: string, reason = 'It says so.') => ({ reviews: [{ claim: slug, decision: 'ACCEPT', reason }] });

  const everywhere = `query ($id: ID!) {
    node(id: $id) { id } nodes(ids: [$id]) { id } entity(slug: "a-paper") { slug } document(slug: "a-paper") { slug }
    documents { totalCount nodes { slug } } entities { totalCount }
    organization(slug: "north-herald") { publishedDocuments { totalCount nodes { slug } } degree }
    found: search(query: "zanthorp") { totalCount } titled: search(query: "paper") { totalCount }
    suggest(query: "a pap") { name }
    facets(fields: [PUBLISHER, KIND]) { counts { count } }
    graph { entityCount documentCount claimCount }
    neighbourhood(of: "north-herald") { nodes { node { slug } } }
  }`;
  const seen = async (name: string | null) => {
    const { data, errors } = await as(name, everywhere, { id: idOf('Document', 'a-paper') });
    expect(errors).toBeUndefined();
    return data;
  };

  test.each([0, 1e9])(
    'a proposed document is on no path of readers until it is accepted, with an index of %d bytes',
    async indexBudget => {
      await start({ indexBudget });
      const before = await seen(null);
      await done('contributor-cy', 'addDocument', document({}, text));
      await done('contributor-cy', 'proposeClaims', { document: 'a-paper', claims: [inPaper('rang', 'rang at dawn')] });
      expect(await seen(null)).toEqual(before);
      for (const query of [
        'paths(from: "a-paper", to: "northland") { paths { length } }',
        'claims(filter: { document: ["a-paper"] }) { totalCount }',
      ])
        expect((await as(null, `{ ${query} }`)).errors?.[0]).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT' },
          message: expect.stringContaining('is the slug of no node'),
        });
      const asked =
        '{ documents(review: [PROPOSED]) { totalCount nodes { slug review publisher { slug } versions { review held text } } } }';
      expect((await as(null, asked.replace('nodes', 'own: nodes'))).errors?.[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
      const { data } = await as('contributor-di', asked);
      expect(data.documents).toEqual({
        totalCount: 1,
        nodes: [
          {
            slug: 'a-paper',
            review: 'PROPOSED',
            publisher: { slug: 'north-herald' },
            versions: [{ review: 'ACCEPTED', held: true, text }],
          },
        ],
      });
      expect((await seen('contributor-di')).document).toEqual({ slug: 'a-paper' });

      const early = await write('editor-ed', 'reviewClaims', accept('a-paper/rang'));
      expect(early.errors?.[0]).toMatchObject({
        extensions: { code: 'CONFLICT', argument: 'reviews[0].claim' },
        message: expect.stringContaining('is proposed: accept that document'),
      });
      expect((await write('contributor-cy', 'reviewDocument', acceptance('a-paper'))).errors?.[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
      await done('editor-ed', 'reviewDocument', acceptance('a-paper'));
      await done('editor-ed', 'reviewClaims', accept('a-paper/rang'));
      const after = await seen(null);
      expect(after).toMatchObject({
        node: { id: expect.any(String) },
        document: { slug: 'a-paper' },
        documents: { totalCount: before.documents.totalCount + 1 },
        found: { totalCount: 1 },
        titled: { totalCount: 1 },
        suggest: [{ name: 'A paper' }],
        graph: { documentCount: before.graph.documentCount + 1, claimCount: before.graph.claimCount + 1 },
      });
      await stop();
    },
  );

  test('a further version waits by itself, and readers see the document without it', async () => {
    await start();
    const added = { slug: 'herald-spring', version: { text } };
    await done('contributor-cy', 'addDocument', added);
    const versions = async (name: string | null) =>
      (
        await as(
          name,
          '{ document(slug: "herald-spring") { versions { sha256 review } } search(query: "zanthorp") { totalCount } }',
        )
      ).data;
    const first = { sha256: aText('herald-spring').sha256, review: 'ACCEPTED' };
    expect(await versions(null)).toEqual({ document: { versions: [first] }, search: { totalCount: 0 } });
    const second = { sha256: sha256(text), review: 'PROPOSED' };
    expect((await versions('contributor-cy')).document.versions).toEqual([first, second]);
    const review = { document: 'herald-spring', version: second.sha256, decision: 'REJECT', reason: 'Another paper.' };
    await done('editor-ed', 'reviewDocument', review);
    expect((await versions(null)).document.versions).toEqual([first]);
    expect((await write('editor-ed', 'reviewDocument', review)).errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT', argument: 'version' },
    });
    await stop();
  });

  test('what was taken down says so, and its words are nowhere in what is answered', async () => {
    await start();
    await done('contributor-cy', 'addDocument', document({ furniture: 'Menu zanthorp' }, text));
    await done('editor-ed', 'reviewDocument', acceptance('a-paper'));
    const claims = [inPaper('rang', 'The zanthorp rang at dawn')];
    await done('contributor-cy', 'proposeClaims', { document: 'a-paper', claims });
    await done('editor-ed', 'reviewClaims', accept('a-paper/rang'));
    const asked = `{ search(query: "zanthorp") { totalCount edges { snippets { text } } }
      document(slug: "a-paper") { furniture takenDown { by reason } versions { sha256 length held text }
        carriedClaims { nodes { slug gist evidence { start digest quotation prefix suffix withheld verification } } } } }`;
    const before = (await as('editor-ed', asked)).data;
    expect(JSON.stringify(before)).toContain('zanthorp');
    const input = { document: 'a-paper', reason: 'The heirs asked for it.' };
    expect((await write('contributor-cy', 'takeDownDocument', input)).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await done('editor-ed', 'takeDownDocument', input);
    for (const name of ['editor-ed', null]) {
      const { data, errors } = await as(name, asked);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain('zanthorp');
      const { start, digest } = before.document.carriedClaims.nodes[0].evidence[0];
      expect(data).toEqual({
        search: { totalCount: 0, edges: [] },
        document: {
          furniture: null,
          takenDown: { by: 'editor-ed', reason: 'The heirs asked for it.' },
          versions: [{ sha256: sha256(text), length: [...text].length, held: false, text: null }],
          carriedClaims: {
            nodes: [
              {
                slug: 'a-paper/rang',
                gist: 'The line is open.',
                evidence: [
                  {
                    start,
                    digest,
                    quotation: null,
                    prefix: null,
                    suffix: null,
                    withheld: 'TAKEN_DOWN',
                    verification: 'TEXT_NOT_HELD',
                  },
                ],
              },
            ],
          },
        },
      });
    }
    const again = await write('contributor-cy', 'addDocument', { ...document({}, text), slug: 'b-paper' });
    expect(again.errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT' },
      message: expect.stringContaining('The heirs asked for it.'),
    });
    const { data } = await as(
      'contributor-cy',
      '{ changes(first: 1, kinds: [TAKE_DOWN_DOCUMENT]) { nodes { by reason nodes { slug } claims { slug } } } }',
    );
    expect(data.changes.nodes).toMatchObject([
      { by: 'editor-ed', reason: 'The heirs asked for it.', claims: [{ slug: 'a-paper/rang' }] },
    ]);
    await stop();
  });

  test('everybody learns who they are and what they may', async () => {
    await start();
    const viewer = async (name: string | null) =>
      (await as(name, '{ viewer { name role mutations seesProposals reverts acceptsOwn } }')).data.viewer;
    expect(await viewer(null)).toEqual({
      name: null,
      role: 'READER',
      mutations: [],
      seesProposals: false,
      reverts: 'NONE',
      acceptsOwn: false,
    });
    expect(await viewer('contributor-cy')).toEqual({
      name: 'contributor-cy',
      role: 'CONTRIBUTOR',
      mutations: expect.arrayContaining(['addDocument', 'proposeClaims']),
      seesProposals: true,
      reverts: 'NONE',
      acceptsOwn: false,
    });
    expect(await viewer('editor-ed')).toMatchObject({ role: 'EDITOR', reverts: 'CONTRIBUTORS', acceptsOwn: true });
    // the same question of another is not answered from what was kept
    expect(await viewer('editor-flo')).toMatchObject({ name: 'editor-flo' });
    expect(await viewer('admin-ann')).toMatchObject({ role: 'ADMIN', reverts: 'ALL' });
    for (const role of roles) {
      const { mutations } = await viewer(`${role}-x`);
      for (const mutation of ['judgeSupport', 'revert', 'takeDownDocument', 'proposeClaims']) {
        const input = {
          judgeSupport: { claim: 'a/b', verdict: 'OPEN', reason: 'x' },
          revert: { revision: 99, reason: 'x' },
          takeDownDocument: { document: 'nobody', reason: 'x' },
          proposeClaims: { document: 'nobody', claims: [] },
        }[mutation]!;
        const code = (await write(`${role}-x`, mutation, input)).errors?.[0]?.extensions.code;
        expect(code === 'FORBIDDEN', `${role} ${mutation}`).toBe(!mutations.includes(mutation));
      }
    }
    await stop();
  });

  test('where four eyes are wanted, nobody accepts what they proposed, and the viewer is told', async () => {
    await start({ fourEyes: true });
    expect((await as('editor-ed', '{ viewer { acceptsOwn } }')).data.viewer).toEqual({ acceptsOwn: false });
    await done('editor-ed', 'addDocument', document({}, text));
    expect((await write('editor-ed', 'reviewDocument', acceptance('a-paper'))).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN', argument: 'document' },
      message: expect.stringContaining('ask another editor'),
    });
    await done('editor-flo', 'reviewDocument', acceptance('a-paper'));
    await done('editor-flo', 'proposeClaims', { document: 'a-paper', claims: [inPaper('rang', 'rang at dawn')] });
    expect((await write('editor-flo', 'reviewClaims', accept('a-paper/rang'))).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN', argument: 'reviews[0].claim' },
    });
    await done('editor-ed', 'reviewClaims', accept('a-paper/rang'));
    await stop();
  });

  test('where four eyes are wanted, an editor accepts what another proposed of a node of which they proposed something', async () => {
    await start({ fourEyes: true });
    const onEntity = (entity: string, decision: 'ACCEPT' | 'REJECT', description: number | null = null) => ({
      entities: [{ entity, description, decision, reason: 'So it is.' }],
    });
    const ownIsRefused = async (mutation: string, input: object, argument: string) =>
      expect((await write('editor-flo', mutation, input)).errors?.[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN', argument },
        message: expect.stringContaining('was proposed by you'),
      });

    await done('editor-ed', 'addDocument', document({}, text));
    await done('editor-flo', 'reviewDocument', acceptance('a-paper'));
    await done('editor-flo', 'addDocument', { slug: 'a-paper', version: { text: `${text} Corrected.` } });
    await ownIsRefused('reviewDocument', acceptance('a-paper'), 'document');
    await ownIsRefused(
      'reviewDocument',
      { ...acceptance('a-paper'), version: sha256(`${text} Corrected.`) },
      'version',
    );
    await done('editor-ed', 'reviewDocument', acceptance('a-paper'));

    const amend = (by: string, summary: string) =>
      done(by, 'amendEntity', { entity: 'ada-quill', changes: { summary } });
    await amend('editor-ed', 'One.');
    const second = onEntity('ada-quill', 'ACCEPT', await amend('editor-flo', 'Two.'));
    await ownIsRefused('reviewClaims', second, 'entities[0].entity');
    const accepted = await done('editor-ed', 'reviewClaims', second);
    await done('editor-ed', 'revert', { revision: accepted, reason: 'Too soon.' });
    await ownIsRefused('reviewClaims', second, 'entities[0].entity');

    const node = { entities: [{ slug: 'cy-reed', kind: 'PERSON', name: 'Cy Reed' }] };
    await done('editor-ed', 'proposeEntities', node);
    await done('editor-flo', 'reviewClaims', onEntity('cy-reed', 'REJECT'));
    await done('editor-flo', 'proposeEntities', node);
    await ownIsRefused('reviewClaims', onEntity('cy-reed', 'ACCEPT'), 'entities[0].entity');
    await done('editor-ed', 'reviewClaims', onEntity('cy-reed', 'ACCEPT'));
    expect((await as(null, '{ entity(slug: "cy-reed") { name } }')).data.entity).toEqual({ name: 'Cy Reed' });
    await stop();
  });

  test('a claim tells who proposed and accepted it, and what took its place by whose decision, through amendments', async () => {
    await start();
    const propose = (by: string, ...claims: object[]) =>
      done(by, 'proposeClaims', { document: 'herald-spring', claims });
    await propose('contributor-cy', claim('first'));
    await done('editor-ed', 'reviewClaims', accept('herald-spring/first', 'It is in the paper.'));
    await propose('contributor-di', claim('second', { supersedes: 'herald-spring/first', gist: 'Better.' }));
    const amendment = claim('third', { gist: 'Best.' });
    await done('editor-flo', 'reviewClaims', {
      reviews: [{ claim: 'herald-spring/second', decision: 'AMEND', reason: 'Said more exactly.', amendment }],
    });
    const asked = `query ($slug: String!) { claim(slug: $slug) { proposer acceptance { by reason } supersedes { slug }
      supersession { claim { slug } by reason } withdrawal { by } dataset { id } } }`;
    const told = async (name: string, by: string | null = null) =>
      (await as(by, asked, { slug: `herald-spring/${name}` })).data.claim;
    expect(await told('first')).toEqual({
      proposer: 'contributor-cy',
      acceptance: { by: 'editor-ed', reason: 'It is in the paper.' },
      supersedes: null,
      supersession: { claim: { slug: 'herald-spring/third' }, by: 'editor-flo', reason: 'Said more exactly.' },
      withdrawal: { by: 'herald-spring/third' },
      dataset: null,
    });
    expect(await told('third')).toMatchObject({
      proposer: 'editor-flo',
      acceptance: { by: 'editor-flo', reason: 'Said more exactly.' },
      supersedes: { slug: 'herald-spring/first' },
      supersession: null,
    });
    expect(await told('second')).toBeNull();
    expect(await told('second', 'contributor-cy')).toMatchObject({
      proposer: 'contributor-di',
      acceptance: null,
      supersession: { claim: { slug: 'herald-spring/third' }, by: 'editor-flo' },
    });
    expect(await told('loaded')).toMatchObject({ proposer: null, acceptance: null, dataset: { id: 'the-cast' } });
    await stop();
  });

  test('an editor undoes what contributors and they themselves did, and nothing of others', async () => {
    await start();
    const proposed = await done('contributor-cy', 'proposeClaims', {
      document: 'herald-spring',
      claims: [claim('one')],
    });
    const judged = await done('editor-ed', 'judgeSupport', {
      claim: 'herald-spring/loaded',
      verdict: 'OPEN',
      reason: 'Unclear.',
    });
    const revert = (by: string, revision: number) => write(by, 'revert', { revision, reason: 'No.' });
    expect((await revert('editor-flo', judged)).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: expect.stringContaining('ask an admin'),
    });
    expect((await revert('editor-flo', proposed)).errors).toBeUndefined();
    expect((await revert('editor-ed', judged)).errors).toBeUndefined();
    expect((await revert('editor-ed', 1)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await revert('admin-ann', 1)).errors).toBeUndefined();
    await stop();
  });

  test.each([0, 1e9])(
    'whether words support a claim is judged, filtered by, undone and kept, with an index of %d bytes',
    async indexBudget => {
      await start({ indexBudget });
      const slug = 'herald-spring/loaded';
      const support = async (by: string | null = null) =>
        (await as(by, `{ claim(slug: "${slug}") { support { verdict author reason } } }`)).data.claim.support;
      const counts = async () => {
        const { data, errors } = await as(
          null,
          `{
        not: claims(filter: { support: [DOES_NOT] }) { totalCount }
        of: channel(slug: "border-hotline") { claims(filter: { support: [DOES_NOT, OPEN] }) { totalCount } degree(filter: { support: [DOES_NOT] }) }
        unjudged: claims(filter: { not: { support: [SUPPORTS, DOES_NOT, OPEN] } }) { totalCount }
        none: claims(filter: { support: [] }) { totalCount } }`,
        );
        expect(errors).toBeUndefined();
        return [
          data.not.totalCount,
          data.of.claims.totalCount,
          data.of.degree > 0,
          data.unjudged.totalCount,
          data.none.totalCount,
        ];
      };
      expect(await support()).toBeNull();
      expect(await counts()).toEqual([0, 0, false, 1, 0]);
      await done('editor-ed', 'judgeSupport', { claim: slug, verdict: 'SUPPORTS', reason: 'It does.' });
      const revision = await done('editor-flo', 'judgeSupport', {
        claim: slug,
        verdict: 'DOES_NOT',
        reason: 'It is of another line.',
      });
      expect(await support()).toEqual({ verdict: 'DOES_NOT', author: 'editor-flo', reason: 'It is of another line.' });
      expect(await counts()).toEqual([1, 1, true, 0, 0]);
      const refused = await write('contributor-cy', 'judgeSupport', { claim: slug, verdict: 'OPEN', reason: 'x' });
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      const unknown = await write('editor-ed', 'judgeSupport', {
        claim: 'herald-spring/none',
        verdict: 'OPEN',
        reason: 'x',
      });
      expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'claim' } });
      const { data } = await as(
        'contributor-cy',
        '{ changes(kinds: [JUDGE_SUPPORT]) { nodes { by reason summary claims { slug } } } }',
      );
      expect(data.changes.nodes).toMatchObject([
        {
          by: 'editor-flo',
          reason: 'It is of another line.',
          summary: `support of ${slug} judged: does-not`,
          claims: [{ slug }],
        },
        { by: 'editor-ed' },
      ]);
      await done('editor-flo', 'revert', { revision, reason: 'Misread.' });
      expect(await support()).toMatchObject({ verdict: 'SUPPORTS', author: 'editor-ed' });
      expect(await counts()).toEqual([0, 0, false, 0, 0]);
      await stop();
    },
  );
});
