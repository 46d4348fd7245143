import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { idOf, letAnybodyWrite, shippedDataset, startApi, type TestApi } from '../support/api.ts';
import { budgetForPart } from '../support/edges.ts';

/** Searches over the shipped graph, with the topology index, with one of a part of it, and over the store alone. */

const servers: Record<'on' | 'partial' | 'off', TestApi> = {} as never;
beforeAll(async () => {
  const dataset = await shippedDataset();
  servers.on = await startApi(dataset, { indexBudget: 1e8 });
  servers.off = await startApi(dataset);
  servers.partial = await startApi(dataset, { indexBudget: await budgetForPart(servers.off.store, 60_000) });
  await vi.waitFor(async () => expect((await indexOf(servers.on)).state).toBe('READY'), 60_000);
  await vi.waitFor(async () => expect((await indexOf(servers.partial)).state).toBe('PARTIAL'), 60_000);
});
afterAll(async () => {
  for (const api of Object.values(servers)) await api.stop();
});

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function answer(api: TestApi, query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const indexOf = async (api: TestApi) =>
  (await answer(api, '{ graph { index { state reason nodeCount edgeCount megabytes budget } } }')).graph.index;

test('the server says whether it lives, and whether its index is whole', async () => {
  for (const [name, index] of [
    ['on', { index: 'ready' }],
    ['partial', { index: 'partial', reason: expect.stringMatching(/^needs about \d+ MB, more than its budget/) }],
    ['off', { index: 'off', reason: 'switched off' }],
  ] as const) {
    const [alive, ready] = await Promise.all(
      ['/healthz', '/readyz'].map(path => fetch(new URL(path, servers[name].url))),
    );
    expect([alive!.status, ready!.status, await ready!.json()]).toEqual([200, 200, { ...index, store: 'reachable' }]);
  }
});

const paths = `query ($from: ID! = "sergei-lavrov", $to: ID! = "cjtf-oir", $maxHops: Int! = 4, $through: [ID!], $avoid: [ID!], $throughDocuments: Boolean! = false, $filter: ClaimFilter, $first: Int! = 20) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, through: $through, avoid: $avoid, throughDocuments: $throughDocuments, filter: $filter) {
    truncated truncatedReason
    paths { length hops { from { slug } fromRole to { slug } toRole claim { slug polarity evidence { start end digest } } } }
  }
}`;
const neighbourhood = `query ($of: [ID!]!, $depth: Int! = 1, $limit: Int! = 100, $avoid: [ID!], $throughDocuments: Boolean! = false, $filter: ClaimFilter, $asOf: AsOf) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, avoid: $avoid, throughDocuments: $throughDocuments, filter: $filter, asOf: $asOf) {
    truncated truncatedReason
    nodes { node { slug degree(filter: $filter, asOf: $asOf) } distance leftOut degree }
    edges { from { slug } to { slug } claimCount claims(first: 100) { totalCount edges { fromRoles toRoles node { slug } } nodes { slug polarity evidence { start end digest } } } }
  }
}`;
const related = `{ channel(slug: "air-line") { degree related(first: 10) { node { slug } score sharedCount } }
  denied: channel(slug: "air-line") { degree(filter: { polarity: [DENIES] }) then: degree(asOf: { saidBy: "2016-01-01" }) } }`;
const facets = `query ($filter: ClaimFilter, $asOf: AsOf) { claims(filter: $filter, asOf: $asOf) { totalCount }
  facets(filter: $filter, asOf: $asOf) { field counts { value count node { slug } } } }`;

type Slug = { readonly slug: string };
type Hop = { readonly from: Slug; readonly to: Slug; readonly claim: { polarity: string; evidence: unknown[] } };
type Path = { readonly length: number; readonly hops: readonly Hop[] };
type Edge = {
  from: Slug;
  to: Slug;
  claimCount: number;
  claims: {
    totalCount: number;
    edges: { fromRoles: string[]; toRoles: string[]; node: Slug }[];
    nodes: { evidence: unknown[] }[];
  };
};
type DrawnNode = {
  readonly node: Slug & { readonly degree: number };
  readonly distance: number;
  readonly leftOut: number | null;
  readonly degree: number;
};

const waysOf = (found: readonly Path[]) =>
  found.map(({ hops }) => [hops[0]!.from.slug, ...hops.map(hop => hop.to.slug)]);

test.each<[string, string, Record<string, unknown>]>([
  ['paths', paths, {}],
  ['the first path', paths, { first: 1 }],
  ['paths through a node', paths, { through: ['air-line'] }],
  ['paths that avoid a node', paths, { avoid: ['russia'] }],
  ['paths over affirmed claims', paths, { filter: { polarity: ['AFFIRMS'], not: { ownVoice: true } } }],
  ['paths over what the index does not hold', paths, { filter: { publisher: ['rt'] } }],
  ['a neighbourhood', neighbourhood, { of: 'air-line' }],
  ['a wide neighbourhood', neighbourhood, { of: 'russia', depth: 3, limit: 500 }],
  ['a cut neighbourhood', neighbourhood, { of: 'russia', depth: 2, limit: 8 }],
  ['a filtered neighbourhood', neighbourhood, { of: 'russia', depth: 2, filter: { polarity: ['DENIES'] } }],
  ['an earlier neighbourhood', neighbourhood, { of: 'russia', asOf: { saidBy: '2016-01-01', validAt: '2015-09-11' } }],
  ['a neighbourhood of several', neighbourhood, { of: ['air-line', 'rt', 'rt-2017-09-21'], depth: 2, limit: 60 }],
  ['a neighbourhood through documents', neighbourhood, { of: 'air-line', depth: 2, throughDocuments: true }],
  ['paths from a document', paths, { from: 'rt-2017-09-21', to: 'ryan-dillon', maxHops: 3 }],
  ['paths to an outlet', paths, { from: 'air-line', to: 'rt', maxHops: 3 }],
  ['paths between documents', paths, { from: 'rt-2017-09-21', to: 'business-standard-2017-09', maxHops: 3 }],
  ['paths through documents', paths, { throughDocuments: true, maxHops: 3 }],
  ['related nodes and degrees', related, {}],
  ['facets', facets, {}],
])('%s are the same with the index, with a part of it and without', async (_what, query, variables) => {
  const { data, errors } = await servers.off.ask(query, variables);
  expect(errors).toBeUndefined();
  // what is read for it, and so what it costs, is not
  expect((await servers.on.ask(query, variables)).data).toEqual(data);
  expect((await servers.partial.ask(query, variables)).data).toEqual(data);
});

test('the graph says how searches are answered', async () => {
  const sizes = { nodeCount: null, edgeCount: null, megabytes: null, budget: null };
  expect(await indexOf(servers.off)).toEqual({ state: 'OFF', reason: 'switched off', ...sizes });
  expect(await indexOf(servers.on)).toEqual({ state: 'READY', reason: null, ...sizes });
  expect(await indexOf(servers.partial)).toEqual({ state: 'PARTIAL', reason: expect.any(String), ...sizes });
});

test('how much the index holds is for those alone who see the proposals among it', async () => {
  const api = await startApi(await shippedDataset(), { indexBudget: 1e9, authenticate: letAnybodyWrite });
  await expect
    .poll(() => indexOf(api), { timeout: 60_000 })
    .toEqual({
      state: 'READY',
      reason: null,
      nodeCount: expect.any(Number),
      edgeCount: expect.any(Number),
      megabytes: 1,
      budget: 1000,
    });
  const { nodeCount, edgeCount } = await indexOf(api);
  expect([nodeCount, edgeCount].every(count => count > 100)).toBe(true);
  await api.stop();
});

test('an index that has no room for any edges is off, and says and logs what it would need', async () => {
  const api = await startApi(await shippedDataset(), { indexBudget: 1000 });
  const reason = expect.stringMatching(/^needs at least \d+ MB, more than its budget$/);
  await expect.poll(() => indexOf(api), { timeout: 60_000 }).toMatchObject({ state: 'OFF', reason });
  const warnings = () => api.log.map(line => JSON.parse(line)).filter(({ msg }) => msg.includes('INDEX_MEGABYTES'));
  await expect
    .poll(warnings, { timeout: 60_000 })
    .toEqual([expect.objectContaining({ level: 40, reason, budget: 1000 })]);
  await api.stop();
});

test('an index that holds a part is logged once, as a warning', () => {
  const warnings = servers.partial.log.map(line => JSON.parse(line)).filter(({ reason }) => reason !== undefined);
  expect(warnings).toEqual([
    expect.objectContaining({ level: 40, msg: expect.stringContaining('holds the nodes with most edges alone') }),
  ]);
});

describe.each(['on', 'partial', 'off'] as const)('with the index %s', state => {
  const ask = (query: string, variables?: Record<string, unknown>) => answer(servers[state], query, variables);

  test('every path passes the nodes that it must, and none that it may not', async () => {
    const every = waysOf((await ask(paths)).paths.paths);
    expect(every.length).toBeGreaterThan(1);
    const passed = every.flatMap(way => way.slice(1, -1))[0]!;
    const [through, avoiding] = [await ask(paths, { through: [passed] }), await ask(paths, { avoid: [passed] })];
    expect(through.paths.paths.length).toBeGreaterThan(0);
    for (const way of waysOf(through.paths.paths)) expect(way).toContain(passed);
    for (const way of waysOf(avoiding.paths.paths)) expect(way).not.toContain(passed);
    expect(waysOf((await ask(paths, { avoid: ['cjtf-oir'] })).paths.paths)).toEqual([]);
  });

  test('paths rest on claims that pass the filter, each with its evidence', async () => {
    const found = await ask(paths, { filter: { polarity: ['AFFIRMS'] } });
    const hops = (found.paths.paths as Path[]).flatMap(path => path.hops);
    expect(hops.length).toBeGreaterThan(0);
    for (const { claim } of hops) {
      expect(claim.polarity).toBe('AFFIRMS');
      expect(claim.evidence.length).toBeGreaterThan(0);
    }
  });

  test('the edges of a neighbourhood give as many claims as they count, each with its evidence', async () => {
    const found = (await ask(neighbourhood, { of: 'russia', depth: 3, limit: 500 })).neighbourhood;
    const distances = new Map((found.nodes as DrawnNode[]).map(({ node, distance }) => [node.slug, distance]));
    expect(found.edges.length).toBeGreaterThan(20);
    for (const { from, to, claimCount, claims } of found.edges as Edge[]) {
      expect([from.slug, to.slug, claims.totalCount]).toEqual([from.slug, to.slug, claimCount]);
      expect(claimCount).toBeGreaterThan(0);
      for (const { evidence } of claims.nodes) expect(evidence.length).toBeGreaterThan(0);
      expect(distances.get(from.slug)).toBeLessThanOrEqual(distances.get(to.slug)!);
    }
    expect([found.truncated, found.truncatedReason]).toEqual([false, null]);
  });

  test('a neighbourhood has at most as many nodes as asked for, and each says how many it leaves out', async () => {
    const whole = (await ask(neighbourhood, { of: 'russia' })).neighbourhood;
    const cut = (await ask(neighbourhood, { of: 'russia', limit: 4 })).neighbourhood;
    expect(cut.nodes).toHaveLength(4);
    expect(cut.nodes[0]).toMatchObject({ node: { slug: 'russia' }, distance: 0, leftOut: whole.nodes.length - 4 });
    expect(whole.nodes[0].leftOut).toBe(0);
    for (const { distance, leftOut } of cut.nodes.slice(1)) expect([distance, leftOut]).toEqual([1, null]);
    expect(cut.nodes).toEqual([cut.nodes[0], ...whole.nodes.slice(1, 4)]);
    const avoided = cut.nodes[1].node.slug;
    const without = (await ask(neighbourhood, { of: idOf('State', 'russia'), avoid: [avoided] })).neighbourhood;
    expect(without.nodes).toHaveLength(whole.nodes.length - 1);
  });

  test('a node that is to be avoided in its own neighbourhood is no neighbour that is left out', async () => {
    const [whole, avoided] = await Promise.all(
      [[], ['russia']].map(avoid => ask(neighbourhood, { of: 'russia', depth: 2, avoid })),
    );
    expect(avoided).toEqual(whole);
  });

  test('a document is joined to what it carries, to who speaks it, and to its publisher, each on a claim with its words', async () => {
    const { paths: found } = await ask(paths, { from: 'rt-2017-09-21', to: 'ryan-dillon', maxHops: 1 });
    expect(found.paths).toHaveLength(1);
    const [{ hops }] = found.paths;
    expect(hops).toMatchObject([{ from: { slug: 'rt-2017-09-21' }, fromRole: 'DOCUMENT', toRole: 'SPEAKER' }]);
    expect(hops[0].claim.slug).toMatch(/^rt-2017-09-21\//);
    expect(hops[0].claim.evidence.length).toBeGreaterThan(0);
    const outlet = (await ask(paths, { from: 'rt', to: 'rt-2017-09-21', maxHops: 1 })).paths.paths[0].hops;
    expect(outlet).toMatchObject([{ fromRole: 'PUBLISHER', toRole: 'DOCUMENT' }]);
    const back = (await ask(paths, { from: 'ryan-dillon', to: 'rt-2017-09-21', maxHops: 1 })).paths.paths[0].hops;
    expect(back).toMatchObject([{ fromRole: 'SPEAKER', toRole: 'DOCUMENT', claim: hops[0].claim }]);
  });

  test('documents and outlets have as many neighbours as their degree says, and others none of them', async () => {
    const query = `{ document(slug: "rt-2017-09-21") { degree neighbours(first: 100) { totalCount nodes { slug kind }
        edges { node { slug } claims(first: 1) { totalCount edges { fromRoles toRoles } } } } }
      organization(slug: "rt") { degree neighbours { totalCount } }
      person(slug: "ryan-dillon") { degree neighbours(first: 100) { nodes { kind } } } }`;
    const { document, organization, person } = await ask(query);
    expect(document.degree).toBeGreaterThan(10);
    expect(document.neighbours.totalCount).toBe(document.degree);
    expect(organization.neighbours.totalCount).toBe(organization.degree);
    expect(organization.degree).toBeGreaterThanOrEqual(document.degree);
    const slugs = document.neighbours.nodes.map(({ slug }: Slug) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['ryan-dillon', 'rt', 'air-line']));
    for (const { claims } of document.neighbours.edges) {
      expect(claims.edges[0].fromRoles).toContain('DOCUMENT');
      expect(claims.edges[0].toRoles.length).toBeGreaterThan(0);
    }
    for (const { kind } of person.neighbours.nodes) expect(kind).not.toBe('DOCUMENT');
  });

  test('a path passes a document or an outlet only where it is asked to', async () => {
    const ends = { from: 'rt-2017-09-21', to: 'business-standard-2017-09', maxHops: 2 };
    const between = waysOf((await ask(paths, ends)).paths.paths);
    expect(between.length).toBeGreaterThan(0);
    const ask2 = async (given: object) =>
      waysOf((await ask(paths, { from: 'ryan-dillon', to: 'sergei-lavrov', maxHops: 3, ...given })).paths.paths);
    const documents = ['rt-2017-09-21', 'rt', 'turkiye-today-2024-12-03', 'world-tribune-2015-09'];
    for (const way of await ask2({})) expect(way.filter(slug => documents.includes(slug))).toEqual([]);
    const asked = (await ask(paths, { from: 'ryan-dillon', to: 'air-line', maxHops: 2, through: ['rt-2017-09-21'] }))
      .paths.paths as Path[];
    expect(waysOf(asked)).toEqual([['ryan-dillon', 'rt-2017-09-21', 'air-line']]);
    const every = waysOf(
      (await ask(paths, { from: 'ryan-dillon', to: 'air-line', maxHops: 2, throughDocuments: true })).paths.paths,
    );
    expect(every).toContainEqual(['ryan-dillon', 'rt-2017-09-21', 'air-line']);
  });

  test('one claim is never two hops of a path', async () => {
    for (const given of [{}, { throughDocuments: true, maxHops: 3 }, { from: 'rt', to: 'air-line', maxHops: 3 }]) {
      const found = (await ask(paths, given)).paths.paths as (Path & { hops: { claim: Slug }[] })[];
      expect(found.length).toBeGreaterThan(0);
      for (const { hops } of found)
        expect(new Set(hops.map(({ claim }) => (claim as unknown as Slug).slug)).size).toBe(hops.length);
    }
  });

  test('a neighbourhood of several centres gives every edge among its nodes, with the parts of both ends', async () => {
    const of = ['air-line', idOf('Document', 'rt-2017-09-21')];
    const found = (await ask(neighbourhood, { of, limit: 500 })).neighbourhood;
    const nodes = found.nodes as DrawnNode[];
    expect(nodes.filter(({ distance }) => distance === 0).map(({ node }) => node.slug)).toEqual([
      'air-line',
      'rt-2017-09-21',
    ]);
    for (const { node, degree } of nodes) expect([node.slug, degree]).toEqual([node.slug, node.degree]);
    const edges = found.edges as Edge[];
    const atFullDepth = edges.filter(({ from }) => nodes.find(({ node }) => node.slug === from.slug)!.distance === 1);
    expect(atFullDepth.length).toBeGreaterThan(0);
    const document = edges.filter(({ from }) => from.slug === 'rt-2017-09-21');
    expect(document.length).toBeGreaterThan(10);
    for (const { claims } of edges)
      for (const { fromRoles, toRoles } of claims.edges) {
        expect(fromRoles.length).toBeGreaterThan(0);
        expect(toRoles.length).toBeGreaterThan(0);
      }
    for (const { claims } of document)
      for (const { fromRoles } of claims.edges) expect(fromRoles).toEqual(['DOCUMENT']);
  });

  test('a neighbourhood reaches documents that are no centres only where it is asked to', async () => {
    const kinds = async (throughDocuments: boolean) => {
      const query = `query ($of: [ID!]!, $throughDocuments: Boolean!) { neighbourhood(of: $of, throughDocuments: $throughDocuments) { nodes { node { kind } } } }`;
      const { nodes } = (await ask(query, { of: ['air-line'], throughDocuments })).neighbourhood;
      return nodes.map(({ node }: { node: { kind: string } }) => node.kind);
    };
    expect(await kinds(false)).not.toContain('DOCUMENT');
    expect(await kinds(true)).toContain('DOCUMENT');
  });

  test('a degree counts the nodes that a neighbourhood of one hop shows', async () => {
    const { nodes } = (await ask(neighbourhood, { of: 'air-line', limit: 500 })).neighbourhood;
    const { channel, denied } = await ask(related);
    expect(channel.degree).toBe(nodes.length - 1);
    expect(denied.degree).toBeLessThan(channel.degree);
    expect(denied.then).toBeLessThanOrEqual(channel.degree);
  });

  test('related nodes share neighbours and no claim, the strongest first', async () => {
    const { channel } = await ask(related);
    const { nodes } = (await ask(neighbourhood, { of: 'air-line', limit: 500 })).neighbourhood;
    const near = (nodes as DrawnNode[]).map(({ node }) => node.slug);
    expect(channel.related.length).toBeGreaterThan(0);
    const scores = channel.related.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((x: number, y: number) => y - x));
    for (const { node, sharedCount } of channel.related) {
      expect(near).not.toContain(node.slug);
      expect(sharedCount).toBeGreaterThan(0);
    }
  });

  test.each([[{}], [{ filter: { polarity: ['DENIES'] } }], [{ asOf: { saidBy: '2016-01-01' } }]])(
    'facets %j count every claim once',
    async variables => {
      const found = await ask(facets, variables);
      expect(found.facets.map(({ field }: { field: string }) => field)).toEqual([
        'PREDICATE',
        'KIND',
        'YEAR',
        'PUBLISHER',
      ]);
      for (const { field, counts } of found.facets) {
        if (field !== 'YEAR') for (const { value } of counts) expect(value).not.toBeNull();
        const numbers = counts.map(({ count }: { count: number }) => count);
        expect(numbers.reduce((sum: number, count: number) => sum + count, 0)).toBe(found.claims.totalCount);
        expect(numbers).toEqual(numbers.toSorted((x: number, y: number) => y - x));
        for (const { node, value } of counts) expect(node).toEqual(field === 'PUBLISHER' ? { slug: value } : null);
      }
    },
  );

  test.each([
    ['too deep', '{ neighbourhood(of: "russia", depth: 4) { truncated } }', 'depth'],
    ['no hop', '{ neighbourhood(of: "russia", depth: 0) { truncated } }', 'depth'],
    ['too many nodes', '{ neighbourhood(of: "russia", limit: 501) { truncated } }', 'limit'],
    ['around nothing', '{ neighbourhood(of: ["russia", "atlantis"]) { truncated } }', 'of[1]'],
    ['around nobody', '{ neighbourhood(of: []) { truncated } }', 'of'],
    ['more centres than nodes', '{ neighbourhood(of: ["russia", "syria"], limit: 1) { truncated } }', 'limit'],
    ['without nothing', '{ neighbourhood(of: "russia", avoid: ["atlantis"]) { truncated } }', 'avoid[0]'],
    [
      'through nothing',
      '{ paths(from: "russia", to: "syria", through: ["syria", "atlantis"]) { truncated } }',
      'through[1]',
    ],
    ['too many related', '{ state(slug: "russia") { related(first: 101) { score } } }', 'first'],
  ])('%s is BAD_USER_INPUT that names the argument', async (_what, query, argument) => {
    const { errors } = await servers[state].ask(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('at most 100 nodes can be passed or avoided', async () => {
    const { errors } = await servers[state].ask(paths, { avoid: Array.from({ length: 101 }, () => 'russia') });
    expect(errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'avoid' });
  });
});
