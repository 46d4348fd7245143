import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadInThread, readInProcess } from '../../src/cli/store-readers.ts';
import { WholeReadings } from '../../src/graph/ask/whole-readings.ts';
import { readTopology } from '../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../src/graph/walk/edge-source.ts';
import { now } from '../../src/model/list-query.ts';
import { datasetOfAll } from '../reference/status-comparison.ts';
import { someHistories } from '../reference/status-histories.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { shippedDataset } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { by } from '../support/curating.ts';
import { aDataset } from '../support/datasets.ts';
import { budgetForPart, edgesFrom, inSlugs, rowsOf } from '../support/edges.ts';

/** The address of a place, as DATABASE_URL gives it. */
const urls = {
  [sqlite.name]: (place: string) => place,
  [postgres.name]: (place: string) => `${process.env.TEST_DATABASE_URL}?options=-csearch_path%3D${place}`,
};
const never = new AbortController().signal;

/** Of processes that this one has started and that run: the 19th of the fields of /proc/PID/stat, of which the second may have spaces in it and the fourth is the parent. */
const nicesOfChildren = (): number[] =>
  readdirSync('/proc').flatMap(name => {
    const path = `/proc/${name}/stat`;
    if (!/^\d+$/.test(name) || !existsSync(path)) return [];
    const fields = readFileSync(path, 'utf8').split(') ')[1]!.split(' ');
    return Number(fields[1]) === process.pid ? [Number(fields[16])] : [];
  });

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('in a thread of its own, on $name', dialect => {
  let server: Server;
  let store: OpenStore;
  const url = () => urls[dialect.name]!(store.place);
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(await shippedDataset());
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  test('a topology is read as it is in the same thread', async () => {
    const topology = await loadInThread(url())(never, Infinity);
    expect(topology.nodes.rows.size).toBeGreaterThan(100);
    expect(topology).toEqual(await readTopology(store.reader, never, { budget: Infinity }));
  });

  test('what fits a budget is what fits it in the same thread', async () => {
    const budget = await budgetForPart(store, 5_000);
    const topology = await loadInThread(url())(never, budget);
    expect(topology.held).toContain(1);
    expect(topology).toEqual(await readTopology(store.reader, never, { budget }));
  });

  test('loading ends at once when it is stopped', async () => {
    const ending = new AbortController();
    const loading = loadInThread(url())(ending.signal, Infinity);
    ending.abort();
    await expect(loading).rejects.toThrow('aborted');
    await expect(loadInThread(url())(ending.signal, Infinity)).rejects.toThrow('aborted');
  });

  test('an index that is stopped while it loads waits for the end of the thread, and nothing fails', async () => {
    const index = new GraphIndex(store.reader, 1e9, loadInThread(url()));
    const following = index.follow(await store.reader.revision());
    await index.stop();
    await following;
    expect(index.state.state).toBe('loading');
  });
});

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('readings of the whole graph, on $name', dialect => {
  let server: Server;
  let store: OpenStore;
  const readWhole = () => readInProcess(urls[dialect.name]!(store.place));
  beforeAll(async () => {
    server = await dialect.start();
    store = await openAt(server);
    await store.writer.load(datasetOfAll(someHistories(300, 7)));
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  test('are worked out in a process as they are here, which reads only what changed since', {
    timeout: 240_000,
  }, async () => {
    const vocabulary = await store.reader.vocabulary();
    const [here, beside] = [undefined, readWhole()].map(
      whole => new WholeReadings(store.reader, vocabulary, { readWhole: whole }),
    );
    const readings = async (whole: WholeReadings, revision: number) => ({
      outlines: await whole.outlines(revision),
      disputes: await whole.disputes(revision, null),
    });
    store.takeStatements();
    const inProcess = await readings(beside!, 1);
    expect(store.takeStatements().length).toBeLessThan(10);
    expect(inProcess.outlines.size).toBeGreaterThanOrEqual(300);
    expect(inProcess.disputes.length).toBeGreaterThan(10);
    expect(inProcess).toEqual(await readings(here!, 1));
    const page = await store.reader.claims.page({
      filter: { predicate: ['has-status'] },
      order: { field: 'recorded', direction: 'asc' },
      page: { first: 1, after: null },
      asOf: now,
    });
    const { revision } = await store.writer.withdrawClaim(page.items[0]!.id, by());
    expect(await readings(beside!, revision)).toEqual(await readings(here!, revision));
  });

  test.runIf(process.platform === 'linux')('give way to requests, which keep their priority', async () => {
    const [own, seen] = [getPriority(), new Set<number>()];
    const look = () => {
      for (const nice of nicesOfChildren()) seen.add(nice);
    };
    const looking = setInterval(look, 2);
    await readWhole().outlines(never);
    clearInterval(looking);
    expect(Math.max(...seen)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    expect(getPriority()).toBe(own);
  });

  test('end with the process when they are stopped', async () => {
    const whole = new WholeReadings(store.reader, await store.reader.vocabulary(), { readWhole: readWhole() });
    const waiting = whole.outlines(1);
    await new Promise(done => setTimeout(done, 50));
    await whole.stop();
    await expect(waiting).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('on SQLite', () => {
  let server: Server;
  beforeAll(async () => {
    server = await sqlite.start();
  });
  afterAll(() => server.stop());

  test('an index that was read in a thread is brought along to changes', async () => {
    const store = await openAt(server);
    const end = aClaim({ name: 'end', predicate: 'has-end', object: 'northland' });
    await store.writer.load(aDataset([end]));
    const index = new GraphIndex(store.reader, 1e9, loadInThread(store.place));
    await index.follow(await store.reader.revision());
    await store.writer.load(aDataset([end, aClaim({ name: 'more', predicate: 'has-end', object: 'southland' })]));
    const revision = await store.reader.revision();
    await index.follow(revision);
    const edges = await edgesFrom(edgeSource({ reader: store.reader, index, revision }, {}, now), [
      ...new Set(await rowsOf(store, 'border-hotline')),
    ]);
    expect((await inSlugs(store, edges)).flat()).toEqual(expect.arrayContaining(['northland', 'southland']));
    await store.close();
  });

  test('a store is closed whole though a thread and a process that read it were ended', async () => {
    const store = await openAt(server);
    await store.writer.load(await shippedDataset());
    for (const delay of [50, 150, 250]) {
      const ending = new AbortController();
      const reading = [
        loadInThread(store.place)(ending.signal, Infinity),
        readInProcess(store.place).outlines(ending.signal),
      ];
      setTimeout(() => ending.abort(), delay);
      await Promise.allSettled(reading);
    }
    await store.close();
    expect(existsSync(`${store.place}-wal`)).toBe(false);
  });

  test('a store that is damaged is reported', async () => {
    const store = await openAt(server);
    await store.close();
    truncateSync(store.place, 5_000);
    await expect(loadInThread(store.place)(never, Infinity)).rejects.toThrow(/damaged/);
    await expect(readInProcess(store.place).outlines(never)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
