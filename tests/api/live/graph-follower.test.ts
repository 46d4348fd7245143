import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { GraphFollower } from '../../../src/api/live/graph-follower.ts';
import { asClaimId } from '../../../src/base/ids.ts';
import { readTopology } from '../../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../../src/graph/topology/topology-index.ts';
import { withDeadline } from '../../../src/store/deadline.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import { aClaim } from '../../support/claims.ts';
import { by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';

let server: Server;
let store: OpenStore;
beforeEach(async () => {
  server = await sqlite.start();
  store = await openAt(server);
  await store.writer.load(aDataset([aClaim({ name: 'first' })]));
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

test('the index is read to its end, whatever the deadline of the request that found it behind', async () => {
  let delay = 0;
  const index = new GraphIndex(store.reader, 1e8, async (signal, budget) => {
    await pause(delay);
    return readTopology(store.reader, signal, { budget });
  });
  const follower = await GraphFollower.start({
    reader: store.reader,
    index,
    log: pino({ enabled: false }),
    readsAhead: false,
    onRevision: () => {},
  });
  delay = 200;
  await withDeadline(performance.now() + 100, () => follower.watch(3_600_000, null));
  await expect.poll(() => index.state.state).not.toBe('loading');
  expect(index.state.state).toBe('ready');
  await follower.stop();
  await index.stop();
});

test('readings of the whole graph are there before anybody asks, from the start and after a change', async () => {
  const follower = await GraphFollower.start({
    reader: store.reader,
    index: new GraphIndex(store.reader, 0),
    log: pino({ enabled: false }),
    readsAhead: true,
    onRevision: () => {},
  });
  await follower.watch(20, null);
  const { whole } = follower.rows;
  const isThere = (revision: number) => !(whole!.outlines(revision) instanceof Promise);
  const { revision } = follower.rows;
  // `outlines` would begin the work itself: what was asked of the store is looked at instead
  await expect.poll(() => store.takeStatements().some(asked => asked.includes('part-of'))).toBe(true);
  await expect.poll(() => isThere(revision)).toBe(true);
  store.takeStatements();
  const { revision: next } = await store.writer.withdrawClaim(asClaimId('herald-spring/first'), by());
  await expect.poll(() => follower.rows.revision).toBe(next);
  store.takeStatements();
  await expect
    .poll(() => store.takeStatements().some(asked => asked.includes('channel_side')), { timeout: 10_000 })
    .toBe(true);
  await follower.stop();
  await follower.close();
  store.takeStatements();
  await pause(100);
  expect(store.takeStatements()).toEqual([]);
});
