import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import {
  asNeighbours,
  type EdgeSource,
  type EdgeView,
  edgesBetween,
  neighboursIn,
  passingNone,
} from '../../../src/graph/walk/edge-view.ts';
import { findPaths, type Path, type PathRequest } from '../../../src/graph/walk/paths.ts';
import { StoreEdges } from '../../../src/graph/walk/store-edges.ts';
import { now, type ParticipantRole, participantRoles } from '../../../src/model/list-query.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import type { Edge as SeenEdge } from '../../support/edges.ts';

/** Two nodes, and the claim that joins them; left out: one of its own. */
type Edge = readonly [number, number, number?];
const [from, to] = [0, 1];
const others = [2, 3, 4, 5, 6];
const aNode = fc.constantFrom(from, to, ...others);
const aClaimRow = fc.option(fc.integer({ min: 100, max: 104 }), { nil: undefined });
const anEdge = fc.tuple(aNode, aNode, aClaimRow).filter(([x, y]) => x !== y);
const aGraph = fc.array(anEdge, { maxLength: 16 });
const someNodes = fc.subarray(others);
const fewNodes = fc.subarray(others, { maxLength: 2 });

/** Every edge of a graph, once from each end. */
function edgesOf(graph: readonly Edge[]): SeenEdge[] {
  return graph.flatMap(([subject, object, claim], place) => [
    { node: subject, neighbour: object, claim: claim ?? place, roles: rolesOf('subject', 'object') },
    { node: object, neighbour: subject, claim: claim ?? place, roles: rolesOf('object', 'subject') },
  ]);
}

const rolesOf = (node: ParticipantRole, neighbour: ParticipantRole) =>
  (participantRoles.indexOf(node) << 4) | participantRoles.indexOf(neighbour);

const slugOf = (node: number) => asEntityId(`node-${node}`);

/** Edges from memory, at most so many in a batch. */
function edgesFrom(edges: readonly SeenEdge[], most = Infinity): EdgeSource {
  return {
    canonicalRows: ids => new Map(ids.map(id => [id, Number(id.slice('node-'.length))])),
    carriers: () => [],
    neighbours: (nodes, passing) => {
      const found = edges.filter(({ node }) => nodes.includes(node));
      const view = viewOf(found.slice(0, most));
      return { of: node => neighboursIn(view, node, passing), whole: found.length <= most };
    },
    among: () => ({ view: viewOf(edges), whole: true }),
    slugs: rows => new Map(rows.map(row => [row, slugOf(row)])),
  };
}

function viewOf(edges: readonly SeenEdge[]): EdgeView {
  const byNode = Map.groupBy(edges, ({ node }) => node);
  return {
    edgesOf: (node, family) => {
      const own = family === 'nodes' ? (byNode.get(node) ?? []) : [];
      const sorted = own.toSorted((a, b) => a.neighbour - b.neighbour || a.claim - b.claim || a.roles - b.roles);
      return {
        neighbours: Int32Array.from(sorted, edge => edge.neighbour),
        claims: Int32Array.from(sorted, edge => edge.claim),
        roles: Uint8Array.from(sorted, edge => edge.roles),
        start: 0,
        end: sorted.length,
      };
    },
    passes: () => true,
    ownVoice: () => false,
    asserted: () => 0,
    valid: () => null,
    kindOf: () => 0,
    slugOf,
  };
}

type Bounds = { readonly avoid?: readonly number[]; readonly through?: readonly number[] };

/** Every way without repeated nodes whose hops can rest on as many claims, the slow way. */
function everyWay(graph: readonly Edge[], maxHops: number, { avoid = [], through = [] }: Bounds = {}): string[] {
  const found: string[] = [];
  const walk = (way: readonly number[]) => {
    const here = way.at(-1)!;
    if (here === to) {
      if (through.every(node => way.includes(node)) && hasClaims(graph, way)) found.push(way.join(' '));
      return;
    }
    if (way.length > maxHops) return;
    const next = new Set(graph.flatMap(([x, y]) => (x === here ? [y] : y === here ? [x] : [])));
    for (const node of next) if (!way.includes(node) && !avoid.includes(node)) walk([...way, node]);
  };
  walk([from]);
  return found;
}

/** Whether every hop of a way can have a claim that no other has. */
function hasClaims(graph: readonly Edge[], way: readonly number[], taken: readonly number[] = []): boolean {
  const [here, next] = way;
  if (next === undefined) return true;
  return edgesOf(graph)
    .filter(({ node, neighbour, claim }) => node === here && neighbour === next && !taken.includes(claim))
    .some(({ claim }) => hasClaims(graph, way.slice(1), [...taken, claim]));
}

const aRequest = (given: Partial<PathRequest> = {}): PathRequest => ({
  from,
  to,
  maxHops: 4,
  first: 10_000,
  through: [],
  avoid: new Set(),
  throughCarriers: false,
  ...given,
});

const search = (graph: readonly Edge[], given: Partial<PathRequest> = {}) =>
  findPaths(edgesFrom(edgesOf(graph)), aRequest(given));

/** The nodes of a path, in a row; checks that its hops hang together. */
function wayOf({ hops }: Path): string {
  for (const [index, hop] of hops.entries()) if (index > 0) expect(hop.from).toBe(hops[index - 1]!.to);
  return [hops[0]!.from, ...hops.map(hop => hop.to)].map(slug => slug.slice('node-'.length)).join(' ');
}

test('the edges to a neighbour are none to the next one', () => {
  const [one, other] = [2, 3].map((neighbour, place) => ({ node: 1, neighbour, claim: 7 + place, roles: 1 }));
  const view = { ...viewOf([one!, other!]), passes: (claim: number) => claim === 8 };
  expect(edgesBetween(view, { node: 1, neighbour: 2 }, passingNone)).toEqual([]);
  expect(edgesBetween(view, { node: 1, neighbour: 3 }, passingNone)).toEqual([{ claim: 8, roles: 1 }]);
});

test('a path that lost an edge while it was looked for is none', async () => {
  const graph: readonly Edge[] = [
    [from, 2],
    [2, to],
    [from, to],
  ];
  const edges = edgesOf(graph);
  const lost = viewOf(edges.filter(({ node, neighbour }) => node !== 2 && neighbour !== 2));
  const { paths } = await findPaths({ ...edgesFrom(edges), among: () => ({ view: lost, whole: true }) }, aRequest());
  expect(paths.map(wayOf)).toEqual([`${from} ${to}`]);
});

test('a claim that joins three nodes makes a hop from each to each, and no path of two', async () => {
  const joined: readonly Edge[] = [
    [from, 2, 7],
    [2, to, 7],
  ];
  expect((await search(joined)).paths).toEqual([]);
  const { paths } = await search([...joined, [2, to, 8]]);
  expect(paths.map(({ hops }) => hops.map(({ claim }) => claim))).toEqual([[7, 8]]);
});

test('a hop leaves its first claim to one that has no other', async () => {
  const { paths } = await search([
    [from, 2, 7],
    [from, 2, 9],
    [2, 3, 7],
    [2, 3, 8],
    [3, to, 8],
  ]);
  expect(paths.map(({ hops }) => hops.map(({ claim }) => claim))).toEqual([[9, 7, 8]]);
});

describe('on any graph', () => {
  test('every way without repeated nodes and claims is found once, the shortest first', async () => {
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
        for (const { hops } of paths) expect(new Set(hops.map(({ claim }) => claim)).size).toBe(hops.length);
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
        const neighbours: EdgeSource['neighbours'] = (nodes, passing) => {
          asked.push([...nodes]);
          return source.neighbours(nodes, passing);
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
        return asNeighbours([...near], [], []);
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
