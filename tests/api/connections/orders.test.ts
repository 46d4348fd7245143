import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type ServedApi, serveStore, shippedDataset, startApi, type TestApi } from '../../support/api.ts';

describe.each([
  ['over the store', 0],
  ['over the index', 50_000_000],
])('%s', (_name, indexBudget) => {
  let api: TestApi;
  let served: ServedApi;
  beforeAll(async () => {
    api = await startApi(await shippedDataset());
    served = await serveStore(api.store, { indexBudget });
  });
  afterAll(async () => {
    await served?.stop();
    await api?.stop();
  });

  type Node = { slug: string; degree: number; status?: { lastAttested: string | null } };
  async function nodesOf(field: string, item: string, name = field.split('(')[0]!): Promise<Node[]> {
    const { data, errors } = await served.ask(`{ ${field} { nodes { ${item} } } }`);
    expect(errors).toBeUndefined();
    return data[name].nodes;
  }

  test.each([
    'channels(first: 100, orderBy: { field: DEGREE, direction: DIR })',
    'persons(first: 100, orderBy: { field: DEGREE, direction: DIR }, filter: { name: "a" })',
    'states(first: 100, orderBy: { field: DEGREE, direction: DIR }, asOf: { saidBy: "2016-01-01" })',
  ])('%s lists nodes by how many others they share a claim with', async field => {
    const asOf = field.includes('asOf') ? '(asOf: { saidBy: "2016-01-01" })' : '';
    const rising = await nodesOf(field.replace('DIR', 'ASC'), `slug degree${asOf}`);
    const degrees = rising.map(({ degree }) => degree);
    expect(new Set(degrees).size).toBeGreaterThan(2);
    expect(degrees).toEqual(degrees.toSorted((a, b) => a - b));
    expect(await nodesOf(field.replace('DIR', 'DESC'), `slug degree${asOf}`)).toEqual(rising.toReversed());
  });

  test('neighbours are listed by degree, and counted as ever', async () => {
    const { data } = await served.ask(
      '{ state(slug: "russia") { neighbours(first: 100, orderBy: { field: DEGREE, direction: DESC }) { totalCount nodes { slug degree } } } }',
    );
    const { totalCount, nodes } = data.state.neighbours as { totalCount: number; nodes: Node[] };
    expect(nodes.map(({ degree }) => degree)).toEqual(nodes.map(({ degree }) => degree).toSorted((a, b) => b - a));
    expect(nodes).toHaveLength(Math.min(totalCount, 100));
  });

  test('channels are listed by the day that is last attested of their status, those without one first', async () => {
    const found = await nodesOf(
      'channels(first: 100, orderBy: { field: LAST_ATTESTED })',
      'slug status(on: "2026-01-01") { lastAttested }',
    );
    const days = found.map(({ status }) => status!.lastAttested ?? '');
    expect(days.filter(day => day === '').length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted());
    const others = await nodesOf('states(first: 100, orderBy: { field: LAST_ATTESTED })', 'slug');
    expect(others).toEqual(await nodesOf('states(first: 100)', 'slug'));
  });

  test('the claims of a document are listed by their place in its text', async () => {
    type Claim = { slug: string; evidence: { start: number }[] };
    const list = 'orderBy: { field: PLACE, direction: ASC }';
    const { data, errors } = await served.ask(
      `{ document(slug: "rt-2017-09-21") {
        carriedClaims(first: 100, ${list}) { nodes { slug evidence { start } } }
        speakers(first: 1) { edges { claims(first: 100, ${list}) { nodes { slug evidence { start } } } } }
      }
      claims(first: 100, ${list}, filter: { document: ["rt-2017-09-21"], ownVoice: false }) { nodes { slug evidence { start } } } }`,
    );
    expect(errors).toBeUndefined();
    const lists: Claim[][] = [
      data.document.carriedClaims.nodes,
      data.document.speakers.edges[0].claims.nodes,
      data.claims.nodes,
    ];
    for (const claims of lists) {
      const places = claims.map(({ evidence }) => Math.min(...evidence.map(({ start }) => start)));
      expect(places.length).toBeGreaterThan(2);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
