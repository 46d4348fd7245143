import { afterEach, describe, expect, test } from 'vitest';

import { sha256 } from '../../src/base/text.ts';
import type { Role } from '../../src/model/access.ts';
import { Reader } from '../../src/store/read/reader.ts';
import { hasPostgres, type OpenStore, openAt, pglite, postgres, type Server, sqlite } from '../store/dialects.ts';
import { type ServedApi, serveStore } from '../support/api.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { acceptance, claim, document, proposal } from '../support/mutations.ts';

const queue = `query ($first: Int, $after: String, $last: Int, $before: String) {
  reviewQueue(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor }
    nodes {
      change { revision by reason }
      claim { slug review }
      entity { __typename slug }
      description { revision described { name } earlier { name } }
      version { sha256 review }
    }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

describe.each([sqlite, hasPostgres ? postgres : pglite])('on $name', ({ start }) => {
  let server: Server;
  let store: OpenStore;
  let api: ServedApi;
  const open = async () => {
    server = await start();
    store = await openAt(server);
    await store.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
    api = await serveStore(store, {
      answerBudget: 1e6,
      authenticate: async authorization => {
        const role = (authorization ?? 'editor') as Role;
        return { name: `a ${role}`, role, via: 'token' };
      },
    });
  };
  afterEach(async () => {
    await api?.stop();
    await store?.close();
    await server?.stop();
  });

  const write = async (mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`;
    const { data, errors } = await api.ask(query, { input });
    expect(errors).toBeUndefined();
    return data![mutation].change.revision as number;
  };
  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await api.ask(queue, variables);
    expect(errors).toBeUndefined();
    return data!.reviewQueue;
  };
  /** What waits, in short: what it is, and the revision that put it forward. */
  const waiting = async (variables: Record<string, unknown> = {}) => (await ask(variables)).nodes.map(short);
  type Node = Record<'claim' | 'entity' | 'description' | 'version' | 'change', Record<string, string> | null>;
  const short = ({ claim: said, entity, description, version, change }: Node) => [
    said?.slug ??
      (description ? 'description of ' : version ? `${version.sha256!.slice(0, 6)} of ` : '') + entity?.slug,
    Number(change!.revision),
  ];
  const amend = (name: string) => write('amendEntity', { entity: 'border-hotline', changes: { name } });

  test('everything that waits is in the order in which it was put forward, with who did', async () => {
    await open();
    const renamed = await amend('The border line');
    const said = await write('proposeClaims', { ...proposal({}), reason: 'Read in the paper.' });
    const added = await write('addDocument', document({}));
    await write('proposeEntities', { entities: [{ slug: 'cy-reed', kind: 'PERSON', name: 'Cy Reed' }] });
    const newer = await write('addDocument', { slug: 'herald-spring', version: { text: 'Other words.' } });
    const digest = sha256('Other words.');
    expect(await waiting()).toEqual([
      ['description of border-hotline', renamed],
      ['herald-spring/open', said],
      ['a-paper', added],
      ['cy-reed', added + 1],
      [`${digest.slice(0, 6)} of herald-spring`, newer],
    ]);
    const { nodes, totalCount } = await ask();
    expect(totalCount).toBe(5);
    expect(nodes[0].description).toEqual({
      revision: renamed,
      described: { name: 'The border line' },
      earlier: { name: 'Border Hotline' },
    });
    expect(nodes[1]).toMatchObject({
      change: { by: 'a editor', reason: 'Read in the paper.' },
      claim: { review: 'PROPOSED' },
      entity: null,
    });
    expect(nodes[4].version).toEqual({ sha256: digest, review: 'PROPOSED' });
  });

  test('what is decided leaves it, and what is undone comes back where it stood', async () => {
    await open();
    const said = await write('proposeClaims', proposal({}));
    const newer = await write('addDocument', { slug: 'herald-spring', version: { text: 'Other words.' } });
    const renamed = await amend('The border line');
    const all = await waiting();
    const decided = await write('reviewClaims', {
      reviews: [{ claim: 'herald-spring/open', decision: 'ACCEPT', reason: 'So.' }],
    });
    await write('reviewDocument', { ...acceptance('herald-spring'), decision: 'REJECT' });
    expect((await waiting()).map(([, revision]: [string, number]) => revision)).toEqual([renamed]);
    await write('revert', { revision: decided + 1, reason: 'Too early.' });
    await write('revert', { revision: decided, reason: 'Too early.' });
    expect(await waiting()).toEqual(all);
    expect(all.map(([, revision]: [string, number]) => revision)).toEqual([said, newer, renamed]);
    await write('revert', { revision: renamed, reason: 'Not so.' });
    expect((await ask()).totalCount).toBe(2);
  });

  test('two versions of a document wait apart, and each under the change that added it', async () => {
    await open();
    const [first, second] = ['Some words.', 'Other words.'];
    await write('addDocument', { slug: 'herald-spring', version: { text: first } });
    const later = await write('addDocument', { slug: 'herald-spring', version: { text: second } });
    expect((await ask()).totalCount).toBe(2);
    await write('reviewDocument', { ...acceptance('herald-spring'), version: sha256(first) });
    expect(await waiting()).toEqual([[`${sha256(second).slice(0, 6)} of herald-spring`, later]]);
  });

  test('it is read in pages, from both ends, also within one change', async () => {
    await open();
    const claims = ['c-one', 'b-two', 'a-three'].map(name => claim(name));
    await write('proposeClaims', { document: 'herald-spring', claims });
    await write('addDocument', { slug: 'herald-spring', version: { text: 'Other words.' } });
    await amend('The border line');
    const all = await waiting();
    expect(all).toHaveLength(5);
    for (const size of [1, 2, 3]) {
      const pages: unknown[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const { nodes, pageInfo }: Awaited<ReturnType<typeof ask>> = await ask({ first: size, after });
        pages.push(...nodes.map(short));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(pages).toEqual(all);
    }
    const { edges } = await ask();
    expect(await waiting({ last: 2 })).toEqual(all.slice(3));
    expect(await waiting({ last: 2, before: edges[3].cursor })).toEqual(all.slice(1, 3));
  });

  test('versions of several documents are read in pages, of which each reads its own documents alone', async () => {
    await open();
    const papers = ['paper-a', 'paper-b', 'paper-c', 'paper-d'];
    for (const slug of papers) {
      await write('addDocument', { ...document({}, `The first of ${slug}.`), slug });
      await write('reviewDocument', acceptance(slug));
    }
    for (const nth of ['second', 'third'])
      for (const slug of papers) await write('addDocument', { slug, version: { text: `The ${nth} of ${slug}.` } });
    const decided = { ...acceptance('paper-a'), version: sha256('The second of paper-a.') };
    await write('reviewDocument', { ...decided, decision: 'REJECT' });
    const all = await waiting();
    expect(all.map(([what]: [string]) => what.split(' of ')[1]).join(' ')).toBe(
      'paper-b paper-c paper-d paper-a paper-b paper-c paper-d',
    );
    expect((await ask()).totalCount).toBe(7);
    for (const size of [1, 3, 5]) {
      const [forth, back]: unknown[][] = [[], []];
      for (let after = null, more = true; more; ) {
        const { nodes, pageInfo }: Awaited<ReturnType<typeof ask>> = await ask({ first: size, after });
        forth!.push(...nodes.map(short));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      for (let before = null, more = true; more; ) {
        const { nodes, edges, pageInfo }: Awaited<ReturnType<typeof ask>> = await ask({ last: size, before });
        back!.unshift(...nodes.map(short));
        [before, more] = [edges[0].cursor, pageInfo.hasPreviousPage];
      }
      expect([forth, back]).toEqual([all, all]);
    }
    const statements: string[] = [];
    const watched = await server.connect(store.place, statement => statements.push(statement));
    await new Reader(watched).reviewQueue.page({ first: 1, after: null }, 'desc');
    await watched.close();
    const bodies = statements.filter(statement => statement.includes('"e"."body",'));
    expect(bodies).toHaveLength(1);
    // PostgreSQL is given them as one array
    if (start === sqlite.start) expect(bodies[0]).toMatch(/"e"\."id" in \(\?, \?\)/);
  });

  test('a proposal that was undone, and one that was withdrawn, wait for nobody', async () => {
    await open();
    const said = await write('proposeClaims', { document: 'herald-spring', claims: [claim('one'), claim('two')] });
    await write('withdrawClaim', { claim: 'herald-spring/one', reason: 'Misread.' });
    expect(await waiting()).toEqual([['herald-spring/two', said]]);
    const named = await write('proposeEntities', { entities: [{ slug: 'cy-reed', kind: 'PERSON', name: 'Cy Reed' }] });
    await write('revert', { revision: named, reason: 'Nobody.' });
    expect(await waiting()).toEqual([['herald-spring/two', said]]);
  });

  test('readers are told that they may not ask', async () => {
    await open();
    const { errors } = await api.ask('{ reviewQueue { totalCount } }', {}, { authorization: 'reader' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
