import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { GraphFollower } from '../../../src/api/live/graph-follower.ts';
import { readTopology } from '../../../src/graph/topology/load-topology.ts';
import { GraphIndex } from '../../../src/graph/topology/topology-index.ts';
import { withDeadline } from '../../../src/store/deadline.ts';
import { type OpenStore, openAt, type Server, sqlite } from '../../store/dialects.ts';
import { aClaim } from '../../support/claims.ts';
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
  const index = new GraphIndex(store.reader, 1e8, async signal => {
    await pause(delay);
    return readTopology(store.reader, signal);
  });
  const follower = await GraphFollower.start({
    reader: store.reader,
    index,
    log: pino({ enabled: false }),
    onRevision: () => {},
  });
  delay = 200;
  await withDeadline(performance.now() + 100, () => follower.watch(3_600_000, null));
  await expect.poll(() => index.state.state).not.toBe('loading');
  expect(index.state.state).toBe('ready');
  await follower.stop();
  await index.stop();
});
