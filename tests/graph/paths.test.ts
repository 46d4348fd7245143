import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asClaimId, asEntityId, type EntityId } from '../../src/base/ids.ts';
import { type Adjacency, findPaths, type Path } from '../../src/graph/paths.ts';
import { now } from '../../src/model/query.ts';
import type { FrontierEdge } from '../../src/store/reader.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';

type Edge = readonly [string, string];
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anEdge = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).filter(([x, y]) => x !== y);
const aGraph = fc.array(anEdge, { maxLength: 16 });
const someNodes = fc.subarray(letters.slice(2)).map(nodes => new Set(nodes.map(asEntityId)));

/** Every edge of a graph, once from each end, each carried by a claim of its own. */
function edgesOf(graph: readonly Edge[]): FrontierEdge[] {
  return graph.flatMap(([x, y], index) => {
    const [subject, object] = [asEntityId(x), asEntityId(y)];
    const claim = asClaimId(`graph/edge-${index}`);
    return [
      { node: subject, role: 'subject', neighbour: object, neighbourRole: 'object', claim },
      { node: object, role: 'object', neighbour: subject, neighbourRole: 'subject', claim },
    ] as const;
  });
}

function adjacencyOf(graph: readonly Edge[]): Adjacency {
  const edges = edgesOf(graph);
  return async nodes => ({ edges: edges.filter(({ node }) => nodes.includes(node)), cut: false });
}

/** Every way without repeated nodes, the slow way. */
function everyWay(graph: readonly Edge[], maxHops: number, avoid: ReadonlySet<EntityId> = new Set()): string[] {
  const found: string[] = [];
  const walk = (way: readonly string[]) => {
    const here = way.at(-1)!;
    if (here === 'b') return void found.push(way.join(''));
    if (way.length > maxHops) return;
    const next = new Set(graph.flatMap(([x, y]) => (x === here ? [y] : y === here ? [x] : [])));
    for (const node of next) if (!way.includes(node) && !avoid.has(asEntityId(node))) walk([...way, node]);
  };
  walk(['a']);
  return found;
}

const from = asEntityId('a');
const to = asEntityId('b');
const search = (graph: readonly Edge[], given: Partial<Parameters<typeof findPaths>[0]> = {}) =>
  findPaths({ from, to, maxHops: 4, first: 10_000, avoid: new Set(), ...given }, adjacencyOf(graph));

/** The nodes of a path, in a row; checks that its hops hang together. */
function wayOf({ hops }: Path): string {
  for (const [index, hop] of hops.entries()) if (index > 0) expect(hop.from).toBe(hops[index - 1]!.to);
  return [hops[0]!.from, ...hops.map(hop => hop.to)].join('');
}

describe('on any graph', () => {
  test('every way without repeated nodes is found once, the shortest first', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 1, max: 6 }), someNodes, async (graph, maxHops, avoid) => {
        const { paths, truncatedReason } = await search(graph, { maxHops, avoid });
        const ways = paths.map(wayOf);
        expect(ways.toSorted()).toEqual(everyWay(graph, maxHops, avoid).sort());
        expect(paths.map(({ hops }) => hops.length)).toEqual(
          paths.map(({ hops }) => hops.length).toSorted((x, y) => x - y),
        );
        expect(truncatedReason).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('every hop is an edge, with the claim that carries it and the parts that both ends play', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, async graph => {
        const { paths } = await search(graph);
        const edges = new Set(edgesOf(graph).map(edge => JSON.stringify(Object.values(edge))));
        for (const { from: node, fromRole, to: neighbour, toRole, claim } of paths.flatMap(({ hops }) => hops)) {
          expect(edges).toContain(JSON.stringify([node, fromRole, neighbour, toRole, claim]));
        }
      }),
    );
  });

  test('a search that is asked for fewer gives the shortest, and says so exactly where there are more', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 1, max: 5 }), async (graph, first) => {
        const all = everyWay(graph, 4);
        const { paths, truncatedReason } = await search(graph, { first });
        const lengths = all.map(way => way.length - 1).sort((x, y) => x - y);
        expect(paths.map(({ hops }) => hops.length)).toEqual(lengths.slice(0, first));
        if (all.length > first) expect(truncatedReason).toBe(`there are more than ${first} paths of at most 4 hops`);
        else expect(truncatedReason).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('the source is asked at most once for each level, and never twice about a node', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 1, max: 6 }), async (graph, maxHops) => {
        const asked: (readonly EntityId[])[] = [];
        const source = adjacencyOf(graph);
        await findPaths({ from, to, maxHops, first: 100, avoid: new Set() }, nodes => {
          asked.push(nodes);
          return source(nodes);
        });
        expect(asked.length).toBeLessThanOrEqual(maxHops);
        for (const nodes of asked) expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });

  test('a source that cuts edges off is named as the reason, and what is found is real', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 0, max: 3 }), async (graph, most) => {
        const source = adjacencyOf(graph);
        const { paths, truncatedReason } = await findPaths(
          { from, to, maxHops: 4, first: 100, avoid: new Set() },
          async nodes => {
            const { edges } = await source(nodes);
            return { edges: edges.slice(0, most), cut: edges.length > most };
          },
        );
        const ways = everyWay(graph, 4);
        for (const path of paths) expect(ways).toContain(wayOf(path));
        if (paths.length < ways.length) expect(truncatedReason).toContain('more edges than one search follows');
      }),
    );
  });
});

test('a node is not connected with itself', async () => {
  expect(await search([['a', 'c']], { to: from })).toEqual({ paths: [], truncatedReason: null });
});

test('nodes without a way between them have no path, and nothing is said to be cut off', async () => {
  expect(
    await search([
      ['a', 'c'],
      ['d', 'b'],
    ]),
  ).toEqual({ paths: [], truncatedReason: null });
});

test('two claims between two nodes make one hop, over the first of them', async () => {
  const { paths } = await search([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(paths.map(({ hops }) => hops.map(({ claim }) => claim))).toEqual([['graph/edge-0']]);
});

test('a search that reaches too many nodes stops and says so', async () => {
  const crowd = Array.from({ length: 20_001 }, (_, index): Edge => ['a', `n${index}`]);
  const edges = new Map([['a', edgesOf(crowd).filter(({ node }) => node === 'a')]]);
  const { paths, truncatedReason } = await findPaths(
    { from, to, maxHops: 4, first: 10, avoid: new Set() },
    async nodes => ({ edges: nodes.flatMap(node => edges.get(node) ?? edgesOf([['b', 'z']])), cut: false }),
  );
  expect(paths).toEqual([]);
  expect(truncatedReason).toContain('more than 20000 nodes were reached');
});

test('paths run over the claims of a store', async () => {
  const store = await openStore(await connectSqlite(':memory:'));
  const calls = aClaim({ subject: 'ada-quill', predicate: 'communicates-with', object: 'bo-tarn', speaker: null });
  const uses = aClaim({ subject: 'bo-tarn', predicate: 'used', object: 'border-hotline', speaker: null });
  await store.writer.load(aDataset([calls, uses]));
  const request = { from: asEntityId('ada-quill'), to: asEntityId('border-hotline'), maxHops: 3, first: 10 };
  const { paths } = await findPaths({ ...request, avoid: new Set() }, async nodes => ({
    edges: await store.reader.frontier(nodes, {}, now, 100),
    cut: false,
  }));
  expect(paths.map(({ hops }) => hops.map(({ claim }) => claim))).toEqual([[calls.id, uses.id]]);
  await store.close();
});
