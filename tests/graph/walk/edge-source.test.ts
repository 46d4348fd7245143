import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ClaimId } from '../../../src/base/ids.ts';
import { readTopology } from '../../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../../src/graph/walk/edge-source.ts';
import type { GraphSource } from '../../../src/graph/walk/edge-view.ts';
import { findNeighbourhood, type Neighbourhood } from '../../../src/graph/walk/neighbourhood.ts';
import { findPaths } from '../../../src/graph/walk/paths.ts';
import { findDegrees, findRelated } from '../../../src/graph/walk/related.ts';
import { StoreEdges } from '../../../src/graph/walk/store-edges.ts';
import type { AsOf, ClaimFilter } from '../../../src/model/list-query.ts';
import { dialects, type OpenStore, openAt, type Server } from '../../store/dialects.ts';
import { budgetForPart, edgesFrom, inSlugs, rowsOf } from '../../support/edges.ts';
import { anAsOf, anIndexedFilter, anUnindexedFilter } from '../../support/filters.ts';
import { times } from '../../support/form.ts';
import { aGrownGraph, type GrownGraph, searchedNodes } from '../../support/graphs.ts';

/** What every source of edges must give: the index over a store, and the store itself. */

const aNode = fc.nat({ max: searchedNodes.length - 1 });
const fewNodes = fc.uniqueArray(aNode, { maxLength: 2 });
const aSearch = fc.record({
  filter: anIndexedFilter,
  asOf: anAsOf,
  recordedBy: fc.constantFrom('now', 'before', 'first', 'second'),
  from: aNode,
  to: aNode,
  centres: fc.uniqueArray(aNode, { minLength: 1, maxLength: 3 }),
  throughCarriers: fc.boolean(),
  through: fewNodes,
  avoid: fewNodes,
  hops: fc.integer({ min: 1, max: 4 }),
  first: fc.integer({ min: 1, max: 8 }),
});
/** Bytes for lists of nodes; null: for all. */
const roomForLists = fc.constantFrom(null, 300, 1_000, 2_500);
const searches = fc.array(aSearch, { minLength: 6, maxLength: 6 });

describe.each(dialects)('$name', dialect => {
  let server: Server;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());
  const numRuns = dialect.name === 'SQLite' ? times(6, 15) : times(3, 8);

  test('the index and the store give the same edges in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(aGrownGraph, searches, roomForLists, async (graph, asked, room) => {
        const grown = await grow(server, graph, room);
        for (const { filter, asOf, recordedBy } of asked) {
          const [index, store] = grown.sources(filter, { ...asOf, recordedBy: grown.times[recordedBy] });
          expect(await grown.edges(index)).toEqual(await grown.edges(store));
        }
        await grown.close();
      }),
      { numRuns },
    );
  });

  test('the index and the store give the same paths, neighbourhoods, related nodes and degrees', async () => {
    await fc.assert(
      fc.asyncProperty(aGrownGraph, searches, roomForLists, async (graph, asked, room) => {
        const grown = await grow(server, graph, room);
        for (const { filter, asOf, recordedBy, ...search } of asked) {
          const [index, store] = grown.sources(filter, { ...asOf, recordedBy: grown.times[recordedBy] });
          expect(await grown.answers(index, search)).toEqual(await grown.answers(store, search));
        }
        await grown.close();
      }),
      { numRuns },
    );
  });

  test('a neighbourhood counts the claims of its edges and the neighbours that it leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(aGrownGraph, aSearch, roomForLists, async (graph, search, room) => {
        const { filter, asOf, centres, hops, first, throughCarriers } = search;
        const grown = await grow(server, graph, room);
        const [source] = grown.sources(filter, asOf);
        const of = [...new Set(centres.map(place => grown.rows[place]!))];
        const request = { of, depth: hops, limit: first + 2, avoid: new Set<number>(), throughCarriers };
        const { nodes, edges } = await inFull(findNeighbourhood(source, request));
        const isPassed = throughCarriers ? () => true : (node: string) => grown.slugsOf(of).includes(node as never);
        const claims = new Map<string, Set<string>>();
        for (const [node, role, neighbour, otherRole, claim] of await grown.edges(source)) {
          const [from, to] = [grown.carries(claim!, role!), grown.carries(claim!, otherRole!)];
          if ((from || to) && !(from && isPassed(node!)) && !(to && isPassed(neighbour!))) continue;
          const joined = claims.get(`${node} ${neighbour}`) ?? new Set();
          claims.set(`${node} ${neighbour}`, joined.add(claim!));
        }
        const distances = new Map<string, number>(nodes.map(({ id, distance }) => [id, distance]));
        expect(nodes.length).toBeLessThanOrEqual(first + 2);
        for (const { id, leftOut } of nodes) {
          const near = [...claims.keys()].flatMap(pair => (pair.startsWith(`${id} `) ? [pair.split(' ')[1]!] : []));
          if (leftOut !== null) expect(leftOut).toBe(near.filter(other => !distances.has(other)).length);
        }
        const pairs = [...claims].filter(([pair]) => pair.split(' ').every(node => distances.has(node)));
        expect(edges.length * 2).toBe(pairs.length);
        for (const edge of edges) {
          expect(edge.claimCount).toBe(claims.get(`${edge.from} ${edge.to}`)!.size);
          expect(distances.get(edge.from)).toBeLessThanOrEqual(distances.get(edge.to)!);
        }
        expect(new Set(edges.map(edge => [edge.from, edge.to].sort().join(' '))).size).toBe(edges.length);
        await grown.close();
      }),
      { numRuns },
    );
  });

  test('a filter that the index does not hold is answered by the store', async () => {
    const graph = fc.sample(aGrownGraph, { numRuns: 1, seed: 1 })[0]!;
    const grown = await grow(server, graph);
    await fc.assert(
      fc.asyncProperty(anUnindexedFilter, anAsOf, async (filter, asOf) => {
        const [source, store] = grown.sources(filter, asOf);
        grown.store.takeStatements();
        await edgesFrom(source, grown.rows);
        expect(grown.store.takeStatements().length).toBeGreaterThan(0);
        expect(await grown.edges(source)).toEqual(await grown.edges(store));
      }),
      { numRuns: times(8, 20) },
    );
    await grown.close();
  });

  test('a filter that the index holds asks nothing of the store', async () => {
    const grown = await grow(server, fc.sample(aGrownGraph, { numRuns: 1, seed: 2 })[0]!);
    await fc.assert(
      fc.asyncProperty(anIndexedFilter, anAsOf, async (filter, asOf) => {
        const [source] = grown.sources(filter, asOf);
        grown.store.takeStatements();
        await edgesFrom(source, grown.rows);
        await findDegrees(source, grown.rows);
        expect(grown.store.takeStatements()).toEqual([]);
      }),
      { numRuns: times(8, 20) },
    );
    await grown.close();
  });
});

type Search = {
  readonly centres: readonly number[];
  readonly throughCarriers: boolean;
  readonly from: number;
  readonly to: number;
  readonly through: readonly number[];
  readonly avoid: readonly number[];
  readonly hops: number;
  readonly first: number;
};

/** A store that holds a graph in its last state, an index that was brought along to it, and the times at which its states were recorded. */
async function grow(server: Server, { first, second }: GrownGraph, room: number | null = null) {
  const store = await openAt(server);
  await store.writer.load(first);
  const index = new GraphIndex(store.reader, 1e9, async signal => {
    const budget = room === null ? Infinity : await budgetForPart(store, room);
    return readTopology(store.reader, signal, { budget });
  });
  await index.follow(await store.reader.revision());
  await nextMillisecond();
  await store.writer.load(second);
  const [slugs, recorded] = [second.claims.map(({ id }) => id), new Set<string>()];
  for (const { recordedAt } of (await store.reader.claims.bySlug(slugs as ClaimId[])).values())
    recorded.add(recordedAt);
  const times = [...recorded].sort();
  const revision = await store.reader.revision();
  await index.follow(revision);
  expect(room === null ? ['ready'] : ['ready', 'partial']).toContain(index.state.state);
  const rows = await rowsOf(store, ...searchedNodes);
  return {
    store,
    rows,
    times: { now: null, before: '2000-01-01T00:00:00.000Z', first: times[0]!, second: times.at(-1)! },
    sources: (filter: ClaimFilter, asOf: AsOf): [GraphSource, GraphSource] => [
      edgeSource({ reader: store.reader, index, revision }, filter, asOf),
      new StoreEdges(store.reader, filter, asOf),
    ],
    slugsOf: (nodes: readonly number[]) => searchedNodes.filter((_slug, place) => nodes.includes(rows[place]!)),
    /** Whether who plays a part in a claim carries it. */
    carries: (claim: string, role: string) => {
      const isOwnVoice = second.claims.find(({ id }) => id === claim)!.attribution.speaker === null;
      return ['relay', 'publisher', 'document'].includes(role) || (role === 'speaker' && isOwnVoice);
    },
    edges: async (source: GraphSource) => inSlugs(store, await edgesFrom(source, [...new Set(rows)])),
    answers: (source: GraphSource, search: Search) => answersOf(source, rows, search),
    close: () => closeAll(store, index),
  };
}

async function answersOf(source: GraphSource, rows: readonly number[], search: Search) {
  const { from, to, centres, through, avoid, hops, first, throughCarriers } = search;
  const avoided = new Set(avoid.map(place => rows[place]!));
  const named = await source.canonicalRows(searchedNodes);
  const ends = { from: named.get(searchedNodes[from]!)!, to: named.get(searchedNodes[to]!)! };
  const passed = through.map(place => rows[place]!);
  return {
    paths: await findPaths(source, {
      ...ends,
      maxHops: hops,
      first,
      through: passed,
      avoid: avoided,
      throughCarriers,
    }),
    neighbourhood: await inFull(
      findNeighbourhood(source, {
        of: [...new Set(centres.map(place => rows[place]!))],
        depth: Math.min(hops, 3),
        limit: first + 2,
        avoid: avoided,
        throughCarriers,
      }),
    ),
    related: await findRelated(source, [ends.from, ends.to], first),
    degrees: await findDegrees(source, [ends.from, ends.to]),
  };
}

/** With what is worked out where it is asked for. */
async function inFull(found: Promise<Neighbourhood>) {
  const { nodes, edges, passing, truncatedReason } = await found;
  return {
    nodes: nodes.map(node => ({ ...node, leftOut: node.leftOut() })),
    edges: await edges(null),
    passing,
    truncatedReason: await truncatedReason(),
  };
}

async function closeAll(store: OpenStore, index: GraphIndex): Promise<void> {
  await index.stop();
  await store.close();
}

async function nextMillisecond(): Promise<void> {
  const before = Date.now();
  while (Date.now() === before) await new Promise(setImmediate);
}
