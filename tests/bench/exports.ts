// How fast a store is exported, and in how much memory: `node tests/bench/exports.ts STORE [FORMAT…]`.

import { setTimeout as pause } from 'node:timers/promises';

import { openStoreAt } from '../../src/cli/stores.ts';
import { exportFormat } from '../../src/exchange/export-formats.ts';
import { readGraph } from '../../src/exchange/records/read-graph.ts';
import { inPieces } from '../../src/exchange/write-export.ts';
import { now } from '../../src/model/list-query.ts';

const [address = 'backchannel.sqlite', ...named] = process.argv.slice(2);
const formats = named.length > 0 ? named : ['claims.csv', 'claims.jsonld'];

const store = await openStoreAt(address, { isServed: process.env.SERVED === '1', isReadThrough: true });
const claims = await store.reader.claims.count({
  filter: {},
  order: { field: 'recorded', direction: 'asc' },
  page: { first: 1, after: null },
  asOf: now,
});
await pause(1_000);
const idle = process.memoryUsage.rss();
for (const name of formats) {
  let [bytes, most] = [0, 0];
  const clock = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  const graph = await readGraph(store.reader, 'reader', { filter: {}, asOf: now, identity: 'merged' });
  const publication = { base: 'https://lines.example/', search: '', context: null, program: '' };
  for await (const piece of inPieces(exportFormat(name).write(graph, publication))) {
    bytes += Buffer.byteLength(piece);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - begun) / 1_000;
  clearInterval(clock);
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${name}: ${Math.round(claims / seconds)} claims/s (${claims} in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU), ${Math.round(bytes / 1e6)} MB, ${Math.round((most - idle) / 1e6)} MB above idle`,
  );
}
await store.close();
