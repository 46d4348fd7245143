import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sha256 } from '../../src/base/text.ts';
import { anybody } from '../../src/model/access.ts';
import { shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aText } from '../support/datasets.ts';
import { aDocument, textOf, theCast } from '../support/entities.ts';
import { times } from '../support/form.ts';
import { awkwardQuery } from '../support/queries.ts';

const fields = `
  totalCount
  totalCountIsCapped
  pageInfo { hasNextPage endCursor }
  edges {
    score
    node { __typename ... on Entity { slug } ... on Claim { slug } }
    snippets { field text highlights { start end } }
  }`;
const document = `query ($query: String!, $first: Int! = 100, $after: String, $types: [SearchType!], $asOf: AsOf) {
  search(query: $query, first: $first, after: $after, types: $types, asOf: $asOf) { ${fields} }
}`;

type Snippet = { field: string; text: string; highlights: { start: number; end: number }[] };
type Edge = { score: number; node: { __typename: string; slug: string }; snippets: Snippet[] };

async function edgesOf(api: TestApi, query: string, variables: Record<string, unknown> = {}): Promise<Edge[]> {
  const { data, errors } = await api.ask(document, { query, ...variables });
  expect(errors).toBeUndefined();
  return data.search.edges;
}

const slugs = (edges: readonly Edge[]) => edges.map(({ node }) => node.slug);
const marked = ({ text, highlights }: Snippet) =>
  highlights.map(({ start, end }) => Array.from(text).slice(start, end).join(''));

/** More claims than a first page is cut from, some of which only a look at each of them tells that they are not to be shown. */
test('pages through much in the order of the whole ranking, whether or not it is counted', async () => {
  const hidden = aDocument('herald-spring', { rights: 'quotation' });
  const claims = Array.from({ length: 260 }, (_, index) =>
    aClaim({ gist: `Northland rang ${'again '.repeat(index % 13)}${index}.` }),
  );
  const api = await startApi(
    aDataset(claims, { entities: [...theCast().filter(({ id }) => id !== hidden.id), hidden] }),
  );
  const pagesOf = async (fields: string) => {
    const slugs: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await api.ask(
        `query ($after: String) { search(query: "northland", first: 40, after: $after) {
          ${fields} pageInfo { hasNextPage endCursor } edges { score node { ... on Entity { slug } ... on Claim { slug } } }
        } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.search as {
        edges: Edge[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      for (const { score, node } of edges) slugs.push(`${node.slug} ${score}`);
      if (!pageInfo.hasNextPage) return slugs;
      after = pageInfo.endCursor;
    }
  };
  const uncounted = await pagesOf('');
  expect(new Set(uncounted).size).toBe(uncounted.length);
  expect(uncounted.length).toBeGreaterThan(260);
  expect(await pagesOf('totalCount')).toEqual(uncounted);
  const { data } = await api.ask(
    '{ search(query: "northland", first: 100) { totalCount totalCountIsCapped nodes { id } } }',
  );
  expect(data.search).toMatchObject({ totalCount: uncounted.length, totalCountIsCapped: false });
  expect(data.search.nodes).toHaveLength(100);
  await api.stop();
});

describe('a search of the shipped dataset', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  });
  afterAll(() => api?.stop());

  test.each([
    ['Dillion', 'ryan-dillon'],
    ['Dilon', 'ryan-dillon'],
    ['Shoygu', 'sergei-shoigu'],
    ['Kirbi', 'john-kirby'],
    ['Лавров', 'sergei-lavrov'],
    ['лавро*', 'sergei-lavrov'],
    ['داعش', 'islamic-state'],
  ])('finds by "%s" the node %s first', async (query, slug) => {
    expect(slugs(await edgesOf(api, query))[0]).toBe(slug);
  });

  test('finds one thing by all of its names', async () => {
    const [isis, isil, full] = await Promise.all(['ISIS', 'ISIL', 'Islamic State'].map(query => edgesOf(api, query)));
    expect(slugs(isis!)[0]).toBe('islamic-state');
    expect(slugs(isil!).sort()).toEqual(slugs(isis!).sort());
    expect(slugs(full!).sort()).toEqual(slugs(isis!).sort());
    const quoted = isil!.flatMap(({ snippets }) => snippets).filter(({ field }) => field === 'QUOTATION');
    expect(quoted.flatMap(marked)).toEqual(expect.arrayContaining(['ISIS', 'ISIL']));
  });

  test('finds the field’s synonyms of a line, after the word as typed', async () => {
    const channels = await edgesOf(api, 'hotline', { types: ['CHANNEL'] });
    expect(slugs(channels)[0]).toBe('cjtf-oir-hotline-2024');
    expect(slugs(channels)).toEqual(expect.arrayContaining(['air-line', 'initial-phone-line-2015']));
    const same = await edgesOf(api, 'line of communication', { types: ['CHANNEL'] });
    expect(slugs(same).sort()).toEqual(slugs(channels).sort());
  });

  test('marks what it found by code points', async () => {
    const [lavrov] = await edgesOf(api, 'лавров');
    expect(lavrov!.snippets.map(snippet => [snippet.field, snippet.text, marked(snippet)])).toEqual([
      ['ALIAS', 'Сергей Лавров', ['Лавров']],
    ]);
    for (const { snippets } of await edgesOf(api, 'hotline')) {
      expect(snippets.length).toBeGreaterThan(0);
      for (const mark of snippets.flatMap(marked)) expect(mark).toMatch(/line|link|channel/i);
    }
  });

  test('shows by which kind or status it was found, where no other text has the words', async () => {
    const line = (await edgesOf(api, 'red telephone', { types: ['CHANNEL'] })).find(
      ({ node }) => node.slug === 'commander-line',
    );
    expect(line!.snippets.map(snippet => [snippet.field, marked(snippet)])).toEqual([
      ['KIND', ['telephone line', 'direct line']],
    ]);
    const frozen = await edgesOf(api, 'severed', { types: ['CLAIM'] });
    expect(frozen.length).toBeGreaterThan(0);
    for (const { snippets } of frozen) expect(snippets.flatMap(marked).join()).toMatch(/sever|cut/i);
  });

  test.each([
    ['"line hotline"', 'line hotline'],
    ['Dillon zyxwvut', 'Dillon'],
    ['phone zyxwvut line', 'phone line'],
    ['Lavrovskaya', 'Lavrov*'],
    ['zyxwvut', null],
    ['Dillon', null],
    ['Dillion', null],
  ])('suggests for %s, where it finds nothing, %s', async (query, suggestion) => {
    const asked =
      'query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types) { totalCount suggestion } }';
    const { data } = await api.ask(asked, { query });
    expect(data.search.suggestion).toBe(suggestion);
    if (suggestion === null) return;
    expect(data.search.totalCount).toBe(0);
    expect((await api.ask(asked, { query: suggestion })).data.search.totalCount).toBeGreaterThan(0);
  });

  test('finds merged nodes once, as the node that they are read as', async () => {
    expect(slugs(await edgesOf(api, 'Ryder', { types: ['PERSON'] }))).toEqual(['patrick-ryder']);
  });

  test('finds only what was said by a day, and only nodes that it speaks of', async () => {
    const early = await edgesOf(api, 'hotline', { asOf: { saidBy: '2015-12-31' } });
    expect(early.length).toBeGreaterThan(0);
    expect(slugs(early).filter(slug => slug.startsWith('turkiye') || slug.includes('2024'))).toEqual([]);
    expect(await edgesOf(api, 'Dillon', { asOf: { saidBy: '2015-12-31' } })).toEqual([]);
  });

  test('pages through everything without a gap or a repeat, by falling score', async () => {
    const whole = await edgesOf(api, 'Syria');
    const seen: Edge[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(document, { query: 'Syria', first: 7, after });
      expect(data.search.totalCount).toBe(whole.length);
      expect(data.search.totalCountIsCapped).toBe(false);
      seen.push(...data.search.edges);
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
    const scores = seen.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['more than 200 characters', 'a'.repeat(201)],
  ])('refuses %s and names the argument', async (_what, query) => {
    const { errors } = await api.ask(document, { query });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
  });

  test('takes any other text, and finds the words or nothing', async () => {
    const visible = awkwardQuery.filter(text => text.trim() !== '' && Array.from(text).length <= 200);
    await fc.assert(
      fc.asyncProperty(visible, async query => {
        await edgesOf(api, query, { first: 3 });
      }),
      { numRuns: times(40, 100) },
    );
    expect(await edgesOf(api, '!!! ***')).toEqual([]);
  });

  test('asks a few statements for a page of any length', async () => {
    api.takeStatements();
    const edges = await edgesOf(api, 'Russia');
    expect(edges.length).toBeGreaterThan(50);
    const [ranking, entities, claims, texts] = [5, 1, 1, 2];
    expect(api.takeStatements().length).toBeLessThanOrEqual(ranking + entities + claims + texts);
  });
});

describe('nodes of a name that is misspelt', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  });
  afterAll(() => api?.stop());
  const nearest = async (name: string, first?: number) =>
    api.ask('query ($name: String!, $first: Int) { nearest(name: $name, first: $first) { slug } }', { name, first });

  test.each([
    ['air-lines', 'air-line'],
    ['ryan-dilon', 'ryan-dillon'],
    ['Sergey Lawrow', 'sergei-lavrov'],
  ])('"%s" is near %s', async (name, slug) => {
    const { data, errors } = await nearest(name);
    expect([errors, data.nearest[0]]).toEqual([undefined, { slug }]);
  });

  test('are at most as many as are asked for, and none where none is near', async () => {
    expect((await nearest('line', 1)).data.nearest).toHaveLength(1);
    expect((await nearest('qqqqzzzz')).data.nearest).toEqual([]);
  });

  test('are refused for nothing, and for more than 20', async () => {
    expect((await nearest(' ')).errors).toMatchObject([{ extensions: { argument: 'name' } }]);
    expect((await nearest('a', 21)).errors).toMatchObject([{ extensions: { argument: 'first' } }]);
  });
});

describe('suggestions while somebody types', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
  });
  afterAll(() => api?.stop());
  const suggest = `query ($query: String!, $first: Int! = 10, $types: [EntityKind!]) {
    suggest(query: $query, first: $first, types: $types) { node { slug } name highlights { start end } }
  }`;
  type Suggested = { node: { slug: string }; name: string; highlights: { start: number; end: number }[] };
  const suggested = async (query: string, variables: Record<string, unknown> = {}): Promise<Suggested[]> => {
    const { data, errors } = await api.ask(suggest, { query, ...variables });
    expect(errors).toBeUndefined();
    return data.suggest;
  };

  test.each([
    ['rya', 'ryan-dillon', 'Ryan'],
    ['ryan d', 'ryan-dillon', 'Ryan Dillon'],
    ['dillon ry', 'ryan-dillon', 'Ryan Dillon'],
    ['ryna d', 'ryan-dillon', 'Ryan Dillon'],
    ['лавр', 'sergei-lavrov', 'Лавров'],
    ['داع', 'islamic-state', 'داعش'],
  ])('have for "%s" %s, and mark %s', async (query, slug, mark) => {
    const found = (await suggested(query)).find(({ node }) => node.slug === slug)!;
    expect(marked({ field: '', text: found.name, highlights: found.highlights }).join(' ')).toBe(mark);
  });

  test('are at most as many as are asked for, and of the kinds that are', async () => {
    expect(await suggested('s')).toHaveLength(10);
    expect(await suggested('s', { first: 3 })).toHaveLength(3);
    expect((await suggested('russia', { types: ['STATE'] })).map(({ node }) => node.slug)).toEqual(['russia']);
    expect(await suggested('!?')).toEqual([]);
    expect(await suggested('russia', { types: [] })).toEqual([]);
  });

  test('are refused for nothing, and for more than 20', async () => {
    const refused = async (variables: Record<string, unknown>) => (await api.ask(suggest, variables)).errors;
    expect(await refused({ query: ' ' })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'query' } },
    ]);
    expect(await refused({ query: 'a', first: 21 })).toMatchObject([{ extensions: { argument: 'first' } }]);
  });

  test('take any text', async () => {
    const visible = awkwardQuery.filter(text => text.trim() !== '' && Array.from(text).length <= 200);
    await fc.assert(
      fc.asyncProperty(visible, async query => {
        await suggested(query);
      }),
      { numRuns: times(40, 100) },
    );
  });
});

describe('a search of held texts', () => {
  test('shows contributors a short piece of a copy that may not be published, and takes quotations from it', async () => {
    const secret = aDocument('herald-spring', { rights: 'quotation' });
    const entities = theCast().map(entity => (entity.id === secret.id ? secret : entity));
    const authenticate = async () => ({ ...anybody, role: 'contributor' }) as const;
    const api = await startApi(aDataset([aClaim({ name: 'said' })], { entities }), { authenticate });
    expect(await edgesOf(api, 'dawn')).toEqual([]);
    await api.store.writer.attach(aText('herald-spring'));
    const [claim, text] = await edgesOf(api, 'dawn');
    expect(claim).toMatchObject({
      node: { __typename: 'Claim' },
      snippets: [{ field: 'QUOTATION', text: 'rang at dawn' }],
    });
    expect(text).toMatchObject({ node: { __typename: 'Document', slug: 'herald-spring' } });
    expect(text!.snippets.map(snippet => [snippet.field, marked(snippet)])).toEqual([['TEXT', ['dawn']]]);
    expect(textOf('herald-spring')).toContain(text!.snippets[0]!.text);
    expect(secret.versions[0]!.sha256).toBe(sha256(textOf('herald-spring')));
    await api.stop();
  });
});
