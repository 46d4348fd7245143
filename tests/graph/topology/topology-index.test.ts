import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { asClaimId } from '../../../src/base/ids.ts';
import { readTopology } from '../../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../../src/graph/walk/edge-source.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { type AsOf, type ClaimFilter, now } from '../../../src/model/list-query.ts';
import { EdgeReader } from '../../../src/store/read/edges.ts';
import { Reader } from '../../../src/store/read/reader.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import { aClaim, aWithdrawal } from '../../support/claims.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';
import { budgetForPart, edgesFrom, inSlugs, rowsOf } from '../../support/edges.ts';

const end = aClaim({ name: 'end', predicate: 'has-end', object: 'northland' });
const use = aClaim({ name: 'use', subject: 'bo-tarn', predicate: 'used', object: 'frontier-phone', speaker: null });
const start = aDataset([end, use]);
const changes: readonly (readonly [string, Dataset])[] = [
  ['a new claim', aDataset([end, use, aClaim({ name: 'more', predicate: 'has-end', object: 'southland' })])],
  ['a withdrawal', aDataset([{ ...end, withdrawal: aWithdrawal('2026-01-02T00:00:00Z') }, use])],
  ['a merge', aDataset([end, use], { identityJudgements: [aJudgement('border-hotline', 'frontier-phone')] })],
];

let server: Server;
let store: OpenStore;
beforeEach(async () => {
  server = await sqlite.start();
  store = await openAt(server);
  await store.writer.load(start);
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

/** The edges of the hotline and the phone, and how often the store was asked for them. */
async function ask(index: GraphIndex, revision: number, filter: ClaimFilter = {}, asOf: AsOf = now) {
  const rows = [...new Set(await rowsOf(store, 'border-hotline', 'frontier-phone'))];
  store.takeStatements();
  const seen = await edgesFrom(edgeSource({ reader: store.reader, index, revision }, filter, asOf), rows);
  const asked = store.takeStatements().length;
  return { edges: (await inSlugs(store, seen)).map(edge => edge.join(' ')), asked };
}

async function followed(budget: number, reader: Reader = store.reader): Promise<GraphIndex> {
  const index = new GraphIndex(reader, budget);
  await index.follow(await store.reader.revision());
  return index;
}

const unindexed = () => new GraphIndex(store.reader, 0);

test('an index that fits is ready, knows how many edges it holds, and asks the store nothing', async () => {
  const index = await followed(1e8);
  expect(index.state).toEqual({ state: 'ready', reason: null, nodes: 24, edges: 38, bytes: expect.any(Number) });
  const revision = await store.reader.revision();
  expect((await ask(index, revision)).asked).toBe(0);
  expect((await ask(index, revision)).edges).toEqual((await ask(unindexed(), revision)).edges);
});

test.each([
  [0, 'switched off'],
  [100, 'needs at least 1 MB, more than its budget'],
])('with a budget of %i bytes the index is off, says why, and searches run over the store', async (budget, reason) => {
  const index = await followed(budget);
  expect(index.state).toEqual({ state: 'off', reason, nodes: 0, edges: 0, bytes: 0 });
  const { asked, edges } = await ask(index, await store.reader.revision());
  expect(asked).toBe(2);
  expect(edges.length).toBeGreaterThan(0);
});

describe('over its budget', () => {
  const reports = Array.from({ length: 60 }, (_, place) => ({ ...use, id: asClaimId(`${use.id}-${place}`) }));
  const hub = 'frontier-phone';

  test('the index holds the edges of some nodes, says so, and those of others are read from the store', async () => {
    await store.writer.load(aDataset([end, ...reports]));
    const index = await followed(await budgetForPart(store, 6_000));
    expect(index.state).toMatchObject({
      state: 'partial',
      reason: expect.stringMatching(
        /^needs about 1 MB, more than its budget, and holds the edges of the nodes with most$/,
      ),
    });
    const revision = await store.reader.revision();
    const asked = async (slug: string) => {
      const rows = await rowsOf(store, slug);
      store.takeStatements();
      const seen = await edgesFrom(edgeSource({ reader: store.reader, index, revision }, {}, now), rows);
      const statements = store.takeStatements().length;
      expect(seen).toEqual(await edgesFrom(edgeSource({ reader: store.reader, index: null, revision }, {}, now), rows));
      return statements;
    };
    const statements: number[] = [];
    for (const slug of [hub, 'bo-tarn', 'north-herald', 'herald-spring', 'border-hotline'])
      statements.push(await asked(slug));
    expect(new Set(statements)).toEqual(new Set([0, 2]));
  });

  test('it takes no more than that, and holds more the more it is given', async () => {
    await store.writer.load(aDataset([end, ...reports]));
    const sizes: number[] = [];
    for (let bytes = 0; bytes < 12_000; bytes += 500) {
      const budget = await budgetForPart(store, bytes);
      const { state, bytes: taken, edges } = (await followed(budget)).state;
      if (state === 'partial') expect(taken).toBeLessThanOrEqual(budget);
      sizes.push(edges);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  test('claims that come later are added to the nodes that it holds, and read from the store of others', async () => {
    await store.writer.load(aDataset([end, ...reports]));
    const index = await followed(await budgetForPart(store, 2_500));
    const more = aClaim({ name: 'more', subject: 'bo-tarn', predicate: 'used', object: hub, speaker: 'ada-quill' });
    await store.writer.load(aDataset([end, ...reports, more]));
    const revision = await store.reader.revision();
    await index.follow(revision);
    expect(index.state.state).toBe('partial');
    expect((await ask(index, revision)).edges).toEqual((await ask(unindexed(), revision)).edges);
  });

  test('an index that outgrows its budget holds a part from then on', async () => {
    await store.writer.load(aDataset([end, use]));
    const index = await followed((await followed(1e8)).state.bytes + 1_000);
    expect(index.state.state).toBe('ready');
    await store.writer.load(aDataset([end, use, ...reports.slice(0, 8)]));
    await index.follow(await store.reader.revision());
    expect(index.state.state).toBe('partial');
  });
});

test.each(changes)('after %s searches run over the store until the index has followed', async (_what, changed) => {
  const index = await followed(1e8);
  const before = await ask(index, await store.reader.revision());
  await store.writer.load(changed);
  const revision = await store.reader.revision();
  const behind = await ask(index, revision);
  await index.follow(revision);
  const after = await ask(index, revision);
  expect([before.asked, behind.asked, after.asked]).toEqual([0, 2, 0]);
  expect(after.edges).toEqual(behind.edges);
  expect(after.edges).not.toEqual(before.edges);
});

test.each(changes)('%s while the index is read gives no half-read index', async (_what, changed) => {
  let written = false;
  const reader = new HookedReader(store, async () => {
    if (!written) await store.writer.load(changed);
    written = true;
  });
  const before = await store.reader.revision();
  const index = await followed(1e8, reader);
  const after = await store.reader.revision();
  expect(after).toBeGreaterThan(before);
  // who began before is told what the store would tell him now
  const ahead = await ask(index, before);
  expect(ahead.asked).toBe(0);
  expect(ahead.edges).toEqual((await ask(unindexed(), before)).edges);
  const { asked, edges } = await ask(index, after);
  expect(asked).toBe(0);
  expect(edges).toEqual((await ask(unindexed(), after)).edges);
});

test('changes that come while the index is read are all followed', async () => {
  const index = new GraphIndex(store.reader, 1e8);
  const following = index.follow(await store.reader.revision());
  for (const [, changed] of changes.slice(0, 1)) await store.writer.load(changed);
  await Promise.all([following, index.follow(await store.reader.revision())]);
  expect((await ask(index, await store.reader.revision())).asked).toBe(0);
});

test('a store that cannot be read leaves the index off, until it can', async () => {
  let broken = true;
  const reader = new HookedReader(store, async () => {
    if (broken) throw new Error('the disk is gone');
  });
  const index = new GraphIndex(reader, 1e8);
  const revision = await store.reader.revision();
  await expect(index.follow(revision)).rejects.toThrow('the disk is gone');
  expect(index.state).toEqual({ state: 'off', reason: 'the store could not be read', nodes: 0, edges: 0, bytes: 0 });
  expect((await ask(index, revision)).edges.length).toBeGreaterThan(0);
  broken = false;
  await index.follow(revision);
  expect((await ask(index, revision)).asked).toBe(0);
});

describe('while the index is loaded', () => {
  const used = { predicate: ['used'] };
  const uses = Array.from({ length: 2_100 }, (_, place) => ({ ...use, id: asClaimId(`${use.id}-${place}`) }));
  const hub = aDataset([end, ...uses]);

  /** An index that is still loaded until it is let go on. */
  async function held() {
    await store.writer.load(hub);
    const revision = await store.reader.revision();
    const gate = Promise.withResolvers<void>();
    const index = new GraphIndex(store.reader, 1e8, async (signal, budget) => {
      await gate.promise;
      return readTopology(store.reader, signal, { budget });
    });
    const following = index.follow(revision);
    return { index, revision, gate, following };
  }

  test('nodes with few claims are read from the store', async () => {
    const { index, revision, gate, following } = await held();
    const rows = await rowsOf(store, 'border-hotline');
    const seen = await edgesFrom(edgeSource({ reader: store.reader, index, revision }, {}, now), rows);
    expect(seen).toEqual(await edgesFrom(edgeSource({ reader: store.reader, index: null, revision }, {}, now), rows));
    expect(index.state.state).toBe('loading');
    gate.resolve();
    await following;
  });

  test('hubs wait for it, and are read from there', async () => {
    const { index, revision, gate, following } = await held();
    const waiting = ask(index, revision, used);
    const first = await Promise.race([waiting, new Promise(late => setTimeout(late, 200, 'nothing yet'))]);
    expect(first).toBe('nothing yet');
    gate.resolve();
    const { edges } = await waiting;
    await following;
    expect(edges).toEqual((await ask(unindexed(), revision, used)).edges);
  });

  test('hubs are read from the store once loading has failed', async () => {
    const { index, revision, gate, following } = await held();
    const waiting = ask(index, revision, used);
    gate.reject(new Error('the disk is gone'));
    await expect(following).rejects.toThrow('the disk is gone');
    expect((await waiting).edges).toEqual((await ask(unindexed(), revision, used)).edges);
  });
});

test('an index that is stopped reads no more, and nothing fails', async () => {
  const index = new GraphIndex(store.reader, 1e8);
  const following = index.follow(await store.reader.revision());
  await index.stop();
  store.takeStatements();
  await following;
  await index.follow(1_000);
  expect(store.takeStatements()).toEqual([]);
});

test('claims are seen as of the time at which the graph knew them', async () => {
  const [, changed] = changes[1]!;
  await new Promise(resolve => setTimeout(resolve, 2));
  await store.writer.load(changed);
  const index = await followed(1e8);
  const revision = await store.reader.revision();
  const recorded = (await store.reader.claims.bySlug([end.id])).get(end.id)!.recordedAt;
  const then = { ...now, recordedBy: recorded };
  const known = await ask(index, revision, {}, then);
  expect(known).toEqual({ asked: 0, edges: (await ask(unindexed(), revision, {}, then)).edges });
  expect(known.edges.length).toBeGreaterThan((await ask(index, revision)).edges.length);
});

/** A reader to which something happens before claims are read for the index. */
class HookedReader extends Reader {
  override readonly edges: EdgeReader;

  constructor({ connection }: OpenStore, before: () => Promise<void>) {
    super(connection);
    this.edges = new HookedEdges(connection, before);
  }
}

class HookedEdges extends EdgeReader {
  readonly #before: () => Promise<void>;

  constructor(connection: OpenStore['connection'], before: () => Promise<void>) {
    super(connection);
    this.#before = before;
  }

  override async blocksAfter(after: number, limit: number) {
    await this.#before();
    return super.blocksAfter(after, limit);
  }
}
