import { existsSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadInThread } from '../../src/cli/topology-thread.ts';
import { readTopology } from '../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../src/graph/topology/topology-index.ts';
import { edgeSource } from '../../src/graph/walk/edge-source.ts';
import { now } from '../../src/model/list-query.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { shippedDataset } from '../support/api.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { edgesFrom, inSlugs, rowsOf } from '../support/edges.ts';

/** The address of a place, as DATABASE_URL gives it. */
const urls = {
  [sqlite.name]: (place: string) => place,
  [postgres.name]: (place: string) => `${process.env.TEST_DATABASE_URL}?options=-csearch_path%3D${place}`,
};
const never = new AbortController().signal;

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
    const topology = await loadInThread(url())(never);
    expect(topology.nodes.rows.size).toBeGreaterThan(100);
    expect(topology).toEqual(await readTopology(store.reader, never));
  });

  test('loading ends at once when it is stopped', async () => {
    const ending = new AbortController();
    const loading = loadInThread(url())(ending.signal);
    ending.abort();
    await expect(loading).rejects.toThrow('ended early');
    await expect(loadInThread(url())(ending.signal)).rejects.toThrow('aborted');
  });

  test('an index that is stopped while it loads waits for the end of the thread, and nothing fails', async () => {
    const index = new GraphIndex(store.reader, 1e9, loadInThread(url()));
    const following = index.follow(await store.reader.revision());
    await index.stop();
    await following;
    expect(index.state.state).toBe('loading');
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

  test('a store is closed whole though a thread that read it was ended', async () => {
    const store = await openAt(server);
    await store.writer.load(await shippedDataset());
    for (const delay of [50, 150, 250]) {
      const ending = new AbortController();
      const loading = loadInThread(store.place)(ending.signal).catch(() => {});
      setTimeout(() => ending.abort(), delay);
      await loading;
    }
    await store.close();
    expect(existsSync(`${store.place}-wal`)).toBe(false);
  });

  test('a store that is damaged is reported', async () => {
    const store = await openAt(server);
    await store.close();
    truncateSync(store.place, 5_000);
    await expect(loadInThread(store.place)(never)).rejects.toThrow(/damaged/);
  });
});
