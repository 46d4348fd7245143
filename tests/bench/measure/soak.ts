import { setTimeout as pause } from 'node:timers/promises';

import { connections, send } from '../client.ts';
import type { StoreName } from '../options.ts';
import { interruption, residentOf } from '../processes.ts';
import { progress } from '../progress.ts';
import { mixedReads } from '../queries.ts';
import { type SoakFigures, timesOf } from '../results.ts';
import type { World } from '../world.ts';
import { editorsOf } from './editor.ts';

const workers = 50;
/** Of so many requests, one writes. */
const perWrite = 50;

/**
 * Fifty people that read and write for a while, over a connection each: every query, as a client asks it who takes kept answers, and a write
 * in fifty. The process that asks runs on the same machine, and takes its share of it.
 */
export async function measureSoak(name: StoreName, world: World): Promise<SoakFigures> {
  const { ours, claims, options } = world;
  progress(`${name}: ${workers} connections for ${options.soak} s`);
  const { server } = ours.get(name)!;
  const editors = await editorsOf(name, world, workers);
  const agent = connections(workers);
  for (const request of editors.opening) await send(request, agent);
  const reads = mixedReads(claims);
  const before = residentOf(server.pid);
  const latencies: number[] = [];
  const faults: string[] = [];
  let written = 0;
  const began = performance.now();
  const until = began + options.soak * 1000;
  const work = async (worker: number) => {
    for (let [request, turn] = [worker, 0]; performance.now() < until; request++) {
      interruption.signal.throwIfAborted();
      const writes = request % perWrite === 0;
      const read = reads[(request * 7 + worker * 13) % reads.length]!;
      const next = writes ? editors.editOf(worker, turn++) : editors.requestOf(read, worker);
      if (writes) written++;
      await send(next, agent).then(
        ({ milliseconds }) => latencies.push(milliseconds),
        error => faults.push((error as Error).message),
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  await pause(500);
  return {
    ...timesOf(latencies),
    requestsPerSecond: latencies.length / seconds,
    connections: workers,
    seconds,
    writes: written,
    faults: faults.length,
    fault: faults[0] ?? null,
    resident: { before, after: residentOf(server.pid) },
  };
}
