import { afterEach, describe, expect, test } from 'vitest';

import type { Role } from '../../src/model/access.ts';
import { hasPostgres, type OpenStore, openAt, pglite, postgres, type Server, sqlite } from '../store/dialects.ts';
import { type ServedApi, serveStore } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { dump } from '../support/dump.ts';
import { textOf } from '../support/entities.ts';
import { acceptance, claim, document } from '../support/mutations.ts';

const effects = `dryRun {
  claimCount claims { slug review gist subject { slug name } evidence { quotation } } entityCount entities { slug name review }
  descriptionCount judgementCount notAcceptable truncatedReason
  statuses { channel { slug } from to before { state group } after { state group positions { holder { slug } claims { slug } } } }
  disputes { kind before { slug } after { slug sides { claims { slug } } } }
  paths { from { slug } to { slug } before after }
}`;

describe.each([sqlite, hasPostgres ? postgres : pglite])('on $name', ({ start }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  const open = async (...given: Parameters<typeof aDataset>) => {
    server = await start();
    store = await openAt(server);
    await store.writer.load(aDataset(given[0], { texts: [aText('herald-spring')], ...given[1] }));
    api = await serveStore(store, {
      answerBudget: 1e6,
      indexBudget: 1e9,
      authenticate: async authorization => {
        const role = (authorization ?? 'admin') as Role;
        return { name: `a ${role}`, role, via: 'token' };
      },
    });
  };
  afterEach(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const run = async (mutation: string, input: object, dryRun = true) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}, $dryRun: Boolean) { ${mutation}(input: $input, dryRun: $dryRun) {
      change { revision kind summary claims { slug review } nodes { slug } } clientMutationId ${effects} } }`;
    const { data, errors } = await api.ask(query, { input, dryRun });
    return { errors, change: data?.[mutation]?.change, dryRun: data?.[mutation]?.dryRun };
  };
  const everything = async () => {
    const { db } = store.connection;
    const searched = await Promise.all(
      (['search_name', 'search_start', 'search_word'] as const).map(table =>
        db.selectFrom(table).selectAll().execute(),
      ),
    );
    return [await dump(store.connection), searched.map(rows => rows.map(row => JSON.stringify(row)).sort())];
  };
  /** Asks what would be, and proves that nothing is. */
  const rehearse = async (mutation: string, input: object) => {
    const [before, at] = [await everything(), await store.reader.revision()];
    const answer = await run(mutation, input);
    expect(await everything()).toEqual(before);
    expect(await store.reader.revision()).toBe(at);
    return answer;
  };
  const propose = (...claims: object[]) => ({ document: 'herald-spring', claims });
  const open5 = { validTime: { edtf: '2024-04-01' }, assertedAt: '2024-04-02' };

  test('a proposal of claims tells what would be read otherwise once they are accepted, and nothing is written', async () => {
    const severed = aClaim({ name: 'cut', status: 'severed', valid: '2024-04-01', said: '2024-04-02' });
    await open([severed]);
    const input = propose(claim('open', { ...open5, attribution: { speaker: 'bo-tarn' } }));
    const { change, dryRun, errors } = await rehearse('proposeClaims', input);
    expect(errors).toBeUndefined();
    expect(change).toMatchObject({
      revision: 2,
      kind: 'PROPOSE_CLAIMS',
      claims: [{ slug: 'herald-spring/open', review: 'PROPOSED' }],
    });
    expect(dryRun).toMatchObject({
      claimCount: 1,
      claims: [
        {
          slug: 'herald-spring/open',
          review: 'PROPOSED',
          gist: 'The line is open.',
          subject: { slug: 'border-hotline', name: 'Border Hotline' },
          evidence: [{ quotation: 'rang at dawn' }],
        },
      ],
      entityCount: 0,
      notAcceptable: null,
      truncatedReason: null,
      statuses: [
        {
          channel: { slug: 'border-hotline' },
          from: '2024-04-01',
          to: '2024-04-01',
          before: { state: 'AGREED', group: 'INTERRUPTED' },
          after: { state: 'DISPUTED', group: null },
        },
      ],
      disputes: [{ kind: 'APPEARS', before: null, after: { sides: [{ claims: [{}] }, { claims: [{}] }] } }],
      paths: [{ from: { slug: 'border-hotline' }, to: { slug: 'bo-tarn' }, before: null, after: 1 }],
    });
    expect(JSON.stringify(dryRun.statuses[0].after.positions)).toContain('herald-spring/open');
  });

  test('a claim that joins a dispute changes it, under whatever name it goes on', async () => {
    const said = { valid: '2024-04-01', said: '2024-04-02' };
    await open([
      aClaim({ name: 'm-cut', status: 'severed', ...said }),
      aClaim({ name: 'n-open', speaker: 'bo-tarn', ...said }),
    ]);
    const joining = claim('a-open', { ...open5, attribution: { speaker: 'a-quill' } });
    const { dryRun, errors } = await rehearse('proposeClaims', propose(joining));
    expect(errors).toBeUndefined();
    expect(dryRun.disputes).toMatchObject([{ kind: 'CHANGES', before: {}, after: {} }]);
  });

  test('what would be is what is, once it is written', async () => {
    await open([aClaim({ name: 'cut', status: 'severed', valid: '2024-04-01', said: '2024-04-02' })]);
    const status = async () => {
      const { data } = await api.ask(
        '{ channel(slug: "border-hotline") { status(on: "2024-04-01") { state group } } }',
      );
      return data.channel.status;
    };
    await run('proposeClaims', propose(claim('open', open5)), false);
    const reviews = [{ claim: 'herald-spring/open', decision: 'ACCEPT', reason: 'So.' }];
    const would = await rehearse('reviewClaims', { reviews });
    expect(would.dryRun.statuses[0].before).toMatchObject(await status());
    const { dryRun, change } = await run('reviewClaims', { reviews }, false);
    expect(dryRun).toBeNull();
    expect(would.change.revision).toBe(change.revision);
    const { positions: _positions, ...after } = would.dryRun.statuses[0].after;
    expect(after).toEqual(await status());
    const undone = await rehearse('revert', { revision: change.revision, reason: 'Not so.' });
    expect(undone.dryRun).toMatchObject({
      claimCount: 1,
      claims: [{ review: 'PROPOSED' }],
      statuses: [{ before: { state: after.state }, after: { state: 'AGREED' } }],
      disputes: [{ kind: 'DISAPPEARS', after: null }],
    });
    const withdrawn = await rehearse('withdrawClaim', { claim: 'herald-spring/open', reason: 'No.' });
    expect(withdrawn.dryRun).toMatchObject({ disputes: [{ kind: 'DISAPPEARS' }], notAcceptable: null });
  });

  test('nodes, descriptions, documents and judgements read as they would', async () => {
    await open([aClaim({ name: 'a', subject: 'frontier-phone' })]);
    const ferry = { slug: 'ferry-line', kind: 'CHANNEL', name: 'Ferry line', channelKind: 'RADIO' };
    const node = await rehearse('proposeEntities', { entities: [ferry] });
    expect(node.errors).toBeUndefined();
    expect(node.dryRun).toMatchObject({
      entityCount: 1,
      entities: [{ slug: 'ferry-line', name: 'Ferry line', review: 'PROPOSED' }],
      statuses: [],
    });
    const described = await rehearse('amendEntity', { entity: 'ada-quill', changes: { name: 'Ada Q.' } });
    expect(described.dryRun).toMatchObject({ descriptionCount: 1, entityCount: 0, notAcceptable: null });
    const added = await rehearse('addDocument', document({}));
    expect(added.dryRun).toMatchObject({ entities: [{ slug: 'a-paper', name: 'A paper' }] });
    const judged = { left: 'border-hotline', right: 'frontier-phone', verdict: 'SAME', reason: 'One line.' };
    const one = await rehearse('judgeIdentity', judged);
    expect(one.dryRun).toMatchObject({ judgementCount: 1 });
    expect(one.dryRun.statuses.map(({ channel }: { channel: { slug: string } }) => channel.slug)).toContain(
      'border-hotline',
    );
    const graph = await api.ask('{ entity(slug: "ferry-line") { slug } person(slug: "ada-quill") { name } }');
    expect(graph.data).toEqual({ entity: null, person: { name: 'Ada Quill' } });
  });

  test('a document is reviewed on trial', async () => {
    await open();
    await run('addDocument', document({}), false);
    const decide = (decision: string) => ({ document: 'a-paper', decision, reason: 'It is what it says.' });
    for (const [decision, review] of [
      ['REJECT', 'REJECTED'],
      ['ACCEPT', 'ACCEPTED'],
    ] as const) {
      const { change, dryRun, errors } = await rehearse('reviewDocument', decide(decision));
      expect(errors).toBeUndefined();
      expect(change).toMatchObject({ revision: 3, kind: 'REVIEW_DOCUMENT' });
      expect(dryRun).toMatchObject({ entityCount: 1, entities: [{ slug: 'a-paper', review }], notAcceptable: null });
    }
    const waiting = '{ documents(review: [PROPOSED]) { nodes { slug } } }';
    expect((await api.ask(waiting)).data.documents.nodes).toEqual([{ slug: 'a-paper' }]);
    await run('reviewDocument', decide('ACCEPT'), false);
    const again = await rehearse('reviewDocument', decide('ACCEPT'));
    expect(again.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  test('a document is taken down on trial: no word is forgotten, and no file cleared', async () => {
    await open([aClaim({ name: 'kept' })]);
    const asked = `{
      search(query: "rang") { totalCount }
      document(slug: "herald-spring") { takenDown { by } versions { held text } }
      claim(slug: "herald-spring/kept") { evidence { quotation withheld } }
    }`;
    const clearings = () => store.takeStatements().filter(text => /^\s*(vacuum|pragma wal_checkpoint)/i.test(text));
    const input = { document: 'herald-spring', reason: 'The heirs asked for it.', clientMutationId: 'once' };
    const [{ data: before }] = [await api.ask(asked), clearings()];
    expect(before).toMatchObject({
      search: { totalCount: expect.toSatisfy(count => count > 0) },
      document: { takenDown: null, versions: [{ held: true }] },
    });
    const dry = await rehearse('takeDownDocument', input);
    expect(dry.errors).toBeUndefined();
    expect(dry.change).toMatchObject({
      revision: 2,
      kind: 'TAKE_DOWN_DOCUMENT',
      summary: 'document herald-spring taken down: 1 texts and the quotations of 1 claims are gone',
      claims: [{ slug: 'herald-spring/kept' }],
    });
    expect(dry.dryRun).toMatchObject({ entityCount: 1, entities: [{ slug: 'herald-spring' }], statuses: [] });
    expect(clearings()).toEqual([]);
    expect((await api.ask(asked)).data).toEqual(before);
    await run('takeDownDocument', input, false);
    expect(clearings()).not.toEqual([]);
    expect((await api.ask(asked)).data).toMatchObject({ document: { versions: [{ held: false, text: null }] } });
    // what was done under its name would be done by nobody again, and clears nothing either
    const again = await rehearse('takeDownDocument', input);
    expect(again.change.revision).toBe(2);
    expect(clearings()).toEqual([]);
  });

  test('support is judged on trial', async () => {
    await open([aClaim({ name: 'kept' })]);
    const judged = (verdict: string) => ({ claim: 'herald-spring/kept', verdict, reason: 'Read again.' });
    await run('judgeSupport', judged('SUPPORTS'), false);
    const { change, dryRun, errors } = await rehearse('judgeSupport', judged('DOES_NOT'));
    expect(errors).toBeUndefined();
    expect(change).toMatchObject({ revision: 3, kind: 'JUDGE_SUPPORT', claims: [{ slug: 'herald-spring/kept' }] });
    // the new one, and the one whose place it would take
    expect(dryRun).toMatchObject({ judgementCount: 2, claimCount: 0, entityCount: 0, notAcceptable: null });
    const { data } = await api.ask('{ claim(slug: "herald-spring/kept") { support { verdict } } }');
    expect(data.claim.support).toEqual({ verdict: 'SUPPORTS' });
    const unknown = await rehearse('judgeSupport', { ...judged('OPEN'), claim: 'herald-spring/no-such' });
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('claims about proposed nodes count as accepted together with them', async () => {
    await open();
    const ferry = { slug: 'ferry-line', kind: 'CHANNEL', name: 'Ferry line', channelKind: 'RADIO' };
    await run('proposeEntities', { entities: [ferry] }, false);
    const { dryRun } = await rehearse('proposeClaims', propose(claim('open', { ...open5, subject: 'ferry-line' })));
    expect(dryRun).toMatchObject({
      notAcceptable: null,
      statuses: [{ channel: { slug: 'ferry-line' }, before: { state: 'UNKNOWN' }, after: { state: 'AGREED' } }],
    });
  });

  test('what is refused is refused the same, and what cannot be accepted says why', async () => {
    await open([aClaim({ name: 'old' })]);
    const taken = await rehearse('proposeClaims', propose(claim('old')));
    expect(taken.errors).toMatchObject([{ extensions: { code: 'CONFLICT', argument: 'claims[0].name' } }]);
    await run('proposeClaims', propose(claim('first', { supersedes: 'herald-spring/old' })), false);
    const reviews = [{ claim: 'herald-spring/first', decision: 'REJECT', reason: 'No.' }];
    await run('reviewClaims', { reviews }, false);
    const late = propose(claim('late', { supersedes: 'herald-spring/first' }));
    expect((await rehearse('proposeClaims', late)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const { dryRun } = await rehearse(
      'proposeClaims',
      propose(claim('one', { supersedes: 'herald-spring/old' }), claim('two', { supersedes: 'herald-spring/old' })),
    );
    expect(dryRun).toMatchObject({
      notAcceptable: expect.stringContaining('corrects does not stand: "herald-spring/old" is withdrawn already'),
      statuses: [],
      disputes: [],
      paths: [],
    });
  });

  test('of what rests on a proposed document, it is told that the document is to be accepted first', async () => {
    await open();
    await run('addDocument', document({}, textOf('herald-spring')), false);
    const resting = { document: 'a-paper', claims: [claim('open')], reason: 'It says so.' };
    const { dryRun } = await rehearse('proposeClaims', resting);
    expect(dryRun).toMatchObject({
      claimCount: 1,
      notAcceptable: 'rests on "a-paper", which waits for review: accept the document first, with "reviewDocument"',
      statuses: [],
    });
    await run('reviewDocument', acceptance('a-paper'), false);
    expect((await rehearse('proposeClaims', resting)).dryRun.notAcceptable).toBeNull();
  });

  test('writes of one operation go on after a dry run from the graph as it stands', async () => {
    await open();
    const input = propose(claim('open'));
    const { data, errors } = await api.ask(
      `mutation ($input: ProposeClaimsInput!) {
        dry: proposeClaims(input: $input, dryRun: true) { change { revision claims { slug } } dryRun { claimCount } }
        wet: proposeClaims(input: $input) { change { revision claims { slug } } dryRun { claimCount } }
        again: proposeClaims(input: $input, dryRun: true) { change { revision } }
      }`,
      { input },
    );
    const change = { revision: 2, claims: [{ slug: 'herald-spring/open' }] };
    expect(data).toEqual({
      dry: { change, dryRun: { claimCount: 1 } },
      wet: { change, dryRun: null },
      again: null,
    });
    expect(errors).toMatchObject([{ path: ['again'], extensions: { code: 'CONFLICT' } }]);
    expect((await api.ask('{ claims(review: [PROPOSED]) { totalCount } }')).data.claims.totalCount).toBe(1);
  });

  test('what was written before under its name would not be written again', async () => {
    await open();
    const input = { ...propose(claim('open')), clientMutationId: 'once' };
    const { change } = await run('proposeClaims', input, false);
    const again = await rehearse('proposeClaims', input);
    expect(again.change).toEqual(change);
    expect(again.dryRun).toMatchObject({ claimCount: 0, claims: [], notAcceptable: null, statuses: [] });
  });

  test('others read and write as soon as it is over', async () => {
    await open();
    const answers = await Promise.all([
      run('proposeClaims', propose(claim('a')), false),
      run('proposeClaims', propose(claim('b'))),
      api.ask('{ channels { totalCount } }'),
      run('proposeClaims', propose(claim('c')), false),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
    expect(await store.reader.revision()).toBe(3);
  });
});
