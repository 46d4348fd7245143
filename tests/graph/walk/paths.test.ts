import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { type EdgeSource, firstEdge } from '../../../src/graph/walk/edge-view.ts';
import { findPaths, type Path, type PathRequest } from '../../../src/graph/walk/paths.ts';
import { StoreEdges } from '../../../src/graph/walk/store-edges.ts';
import { now, type ParticipantRole, participantRoles } from '../../../src/model/list-query.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import type { Edge as SeenEdge } from '../../support/edges.ts';

type Edge = readonly [number, number];
const [from, to] = [0, 1];
const others = [2, 3, 4, 5, 6];
const aNode = fc.constantFrom(from, to, ...others);
const anEdge = fc.tuple(aNode, aNode).filter(([x, y]) => x !== y);
const aGraph = fc.array(anEdge, { maxLength: 16 });
const someNodes = fc.subarray(others);
const fewNodes = fc.subarray(others, { maxLength: 2 });

/** Every edge of a graph, once from each end, each carried by a claim of its own. */
function edgesOf(graph: readonly Edge[]): SeenEdge[] {
  return graph.flatMap(([subject, object], claim) => [
    { node: subject, neighbour: object, claim, roles: rolesOf('subject', 'object') },
    { node: object, neighbour: subject, claim, roles: rolesOf('object', 'subject') },
  ]);
}

const rolesOf = (node: ParticipantRole, neighbour: ParticipantRole) =>
  (participantRoles.indexOf(node) << 4) | participantRoles.indexOf(neighbour);

const slugOf = (node: number) => asEntityId(`node-${node}`);

/** Edges from memory, at most so many in a batch. */
function edgesFrom(edges: readonly SeenEdge[], most = Infinity): EdgeSource {
  return {
    canonicalRows: ids => new Map(ids.map(id => [id, Number(id.slice('node-'.length))])),
    neighbours: nodes => {
      const found = edges.filter(({ node }) => nodes.includes(node));
      const given = Map.groupBy(found.slice(0, most), ({ node }) => node);
      const of = (node: number) => {
        const near = [...new Set((given.get(node) ?? []).map(({ neighbour }) => neighbour))].sort((a, b) => a - b);
        return { nodes: Int32Array.from(near), claimCounts: new Int32Array(near.length) };
      };
      return { of, whole: found.length <= most };
    },
    firstEdges: pairs =>
      pairs.map(([from, to]) => edges.find(({ node, neighbour }) => node === from && neighbour === to)!),
    slugs: rows => new Map(rows.map(row => [row, slugOf(row)])),
  };
}

type Bounds = { readonly avoid?: readonly number[]; readonly through?: readonly number[] };

/** Every way without repeated nodes, the slow way. */
function everyWay(graph: readonly Edge[], maxHops: number, { avoid = [], through = [] }: Bounds = {}): string[] {
  const found: string[] = [];
  const walk = (way: readonly number[]) => {
    const here = way.at(-1)!;
    if (here === to) return void (through.every(node => way.includes(node)) && found.push(way.join(' ')));
    if (way.length > maxHops) return;
    const next = new Set(graph.flatMap(([x, y]) => (x === here ? [y] : y === here ? [x] : [])));
    for (const node of next) if (!way.includes(node) && !avoid.includes(node)) walk([...way, node]);
  };
  walk([from]);
  return found;
}

const aRequest = (given: Partial<PathRequest> = {}): PathRequest => ({
  from,
  to,
  maxHops: 4,
  first: 10_000,
  through: [],
  avoid: new Set(),
  ...given,
});

const search = (graph: readonly Edge[], given: Partial<PathRequest> = {}) =>
  findPaths(edgesFrom(edgesOf(graph)), aRequest(given));

/** The nodes of a path, in a row; checks that its hops hang together. */
function wayOf({ hops }: Path): string {
  for (const [index, hop] of hops.entries()) if (index > 0) expect(hop.from).toBe(hops[index - 1]!.to);
  return [hops[0]!.from, ...hops.map(hop => hop.to)].map(slug => slug.slice('node-'.length)).join(' ');
}

test('the first edge to a neighbour is none to the next one', () => {
  const edgesOf = () => ({
    neighbours: Int32Array.of(2, 3),
    claims: Int32Array.of(7, 8),
    roles: Uint8Array.of(1, 1),
    start: 0,
    end: 2,
  });
  const view = { edgesOf, passes: (claim: number) => claim === 8, ownVoice: () => false };
  expect(firstEdge(view, 1, 2)).toBeNull();
  expect(firstEdge(view, 1, 3)).toEqual({ claim: 8, roles: 1 });
});

test('a path that lost an edge while it was looked for is none', async () => {
  const graph: readonly Edge[] = [
    [from, 2],
    [2, to],
    [from, to],
  ];
  const source = edgesFrom(edgesOf(graph));
  const lost: EdgeSource = {
    ...source,
    firstEdges: async pairs =>
      (await source.firstEdges(pairs)).map((edge, place) => (pairs[place]!.includes(2) ? null : edge)),
  };
  const { paths } = await findPaths(lost, aRequest());
  expect(paths.map(wayOf)).toEqual([`${from} ${to}`]);
});

describe('on any graph', () => {
  test('every way without repeated nodes is found once, the shortest first', async () => {
    await fc.assert(
      fc.asyncProperty(
        aGraph,
        fc.integer({ min: 1, max: 6 }),
        someNodes,
        fewNodes,
        async (graph, maxHops, avoid, through) => {
          const { paths, truncatedReason } = await search(graph, { maxHops, avoid: new Set(avoid), through });
          const ways = paths.map(wayOf);
          expect(ways.toSorted()).toEqual(everyWay(graph, maxHops, { avoid, through }).sort());
          expect(paths.map(({ hops }) => hops.length)).toEqual(
            paths.map(({ hops }) => hops.length).toSorted((x, y) => x - y),
          );
          expect(truncatedReason).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every hop is an edge, with the claim that carries it and the parts that both ends play', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, async graph => {
        const { paths } = await search(graph);
        const edges = edgesOf(graph).map(({ node, neighbour, claim, roles }) => ({
          from: slugOf(node),
          fromRole: participantRoles[roles >> 4],
          to: slugOf(neighbour),
          toRole: participantRoles[roles & 15],
          claim,
        }));
        for (const hop of paths.flatMap(({ hops }) => hops)) expect(edges).toContainEqual(hop);
      }),
    );
  });

  test('a search that is asked for fewer gives the shortest, and says so exactly where there are more', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 1, max: 5 }), async (graph, first) => {
        const all = everyWay(graph, 4);
        const { paths, truncatedReason } = await search(graph, { first });
        const lengths = all.map(way => way.split(' ').length - 1).sort((x, y) => x - y);
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
        const asked: (readonly number[])[] = [];
        const source = edgesFrom(edgesOf(graph));
        const neighbours: EdgeSource['neighbours'] = nodes => {
          asked.push([...nodes]);
          return source.neighbours(nodes);
        };
        await findPaths({ ...source, neighbours }, aRequest({ maxHops, first: 100 }));
        expect(asked.length).toBeLessThanOrEqual(maxHops);
        for (const nodes of asked) expect(new Set(nodes).size).toBe(nodes.length);
      }),
    );
  });

  test('a source that cuts edges off is named as the reason, and what is found is real', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.integer({ min: 0, max: 3 }), async (graph, most) => {
        const { paths, truncatedReason } = await findPaths(edgesFrom(edgesOf(graph), most), aRequest());
        const ways = everyWay(graph, 4);
        for (const path of paths) expect(ways).toContain(wayOf(path));
        if (paths.length < ways.length) expect(truncatedReason).toContain('more edges than one search follows');
      }),
    );
  });
});

test('a node is not connected with itself', async () => {
  expect(await search([[from, 2]], { to: from })).toEqual({ paths: [], truncatedReason: null });
});

test('nodes without a way between them have no path, and nothing is said to be cut off', async () => {
  expect(
    await search([
      [from, 2],
      [3, to],
    ]),
  ).toEqual({ paths: [], truncatedReason: null });
});

test('two claims between two nodes make one hop, over the first of them', async () => {
  const { paths } = await search([
    [from, to],
    [to, from],
  ]);
  expect(paths.map(({ hops }) => hops.map(({ claim }) => claim))).toEqual([[0]]);
});

test('a search that may not pass one of its ends finds nothing', async () => {
  for (const end of [from, to]) {
    const graph: Edge[] = [
      [from, to],
      [from, 2],
      [2, to],
    ];
    expect(await search(graph, { avoid: new Set([end]) })).toEqual({ paths: [], truncatedReason: null });
  }
});

test('a search that tries too many steps stops and says so', async () => {
  const layers = [2, 3, 4, 5].map(layer => Array.from({ length: 40 }, (_, index) => layer * 100 + index));
  const ends = [[from], ...layers, [to]];
  const graph = ends.slice(1).flatMap((layer, index) => ends[index]!.flatMap(x => layer.map((y): Edge => [x, y])));
  const byNode = Map.groupBy(edgesOf(graph), ({ node }) => node);
  const source: EdgeSource = {
    ...edgesFrom([]),
    neighbours: () => ({
      of: node => {
        const near = Int32Array.from(new Set(byNode.get(node)?.map(({ neighbour }) => neighbour))).sort();
        return { nodes: near, claimCounts: new Int32Array(near.length) };
      },
      whole: true,
    }),
  };
  const unreachable = aRequest({ maxHops: 6, through: [999] });
  expect(await findPaths(source, unreachable)).toEqual({
    paths: [],
    truncatedReason: 'more than 500000 steps were tried; narrow the filter or lower maxHops',
  });
});

test('paths run over the claims of a store', async () => {
  const store = await openStore(await connectSqlite(':memory:'));
  const calls = aClaim({ subject: 'ada-quill', predicate: 'communicates-with', object: 'bo-tarn', speaker: null });
  const uses = aClaim({ subject: 'bo-tarn', predicate: 'used', object: 'border-hotline', speaker: null });
  await store.writer.load(aDataset([calls, uses]));
  const source = new StoreEdges(store.reader, {}, now);
  const rowOf = async (slug: string) => (await source.canonicalRows([asEntityId(slug)])).get(asEntityId(slug))!;
  const ends = { from: await rowOf('ada-quill'), to: await rowOf('border-hotline') };
  const { paths } = await findPaths(source, aRequest({ ...ends, maxHops: 3, first: 10 }));
  const slugs = await store.reader.claims.slugs(paths.flatMap(({ hops }) => hops.map(({ claim }) => claim)));
  expect([...slugs.values()]).toEqual([calls.id, uses.id]);
  await store.close();
});
