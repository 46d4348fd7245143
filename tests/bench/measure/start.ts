import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { send } from '../client.ts';
import { cpuOf, interruption, type Server, startCommand, startServer } from '../processes.ts';
import { progress } from '../progress.ts';
import { absent, measured, type Outcome, type StartFigures, timesOf } from '../results.ts';
import type { BenchStore } from '../stores.ts';

const starts = 5;
const longestReady = 120_000;
const repository = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Our server as `npm start` runs it, without the playground and npm; it has its index when this returns. `readsAhead`:
 * whether it goes on to work out all readings.
 */
export async function startOurs(
  { url }: BenchStore,
  port: number,
  { readsAhead }: { readonly readsAhead: boolean },
): Promise<Server> {
  const environment = {
    DATABASE_URL: url,
    PORT: String(port),
    PLAYGROUND: 'off',
    READ_AHEAD: readsAhead ? 'on' : 'off',
  };
  const server = await startServer([`${repository}src/cli/main.mjs`, 'serve'], environment);
  await untilReady(server);
  return server;
}

/** `npm start`, as a user gives it in a clone after `npm ci`, on a store that is there: from the command to the first answer, and on. */
export async function measureStart({ name, url }: BenchStore): Promise<StartFigures> {
  progress(`${name}: npm start, ${starts} times`);
  // what was edited since would run as TypeScript
  execFileSync(process.execPath, [`${repository}src/cli/build-program.mjs`]);
  const firsts: number[] = [];
  const readies: Outcome<number>[] = [];
  for (let start = 0; start < starts; start++) {
    const environment = { DATABASE_URL: url, PORT: '0', NODE_ENV: '' };
    const server = await startCommand('npm', ['start', '--prefix', repository], environment);
    try {
      await send({ url: server.url, body: JSON.stringify({ query: '{ state(slug: "state-0") { name } }' }) });
      firsts.push(performance.now() - server.started);
      readies.push(await untilReady(server));
    } finally {
      await server.stop();
    }
  }
  const times = readies.flatMap(outcome => (outcome.kind === 'measured' ? [outcome.value] : []));
  const ready = times.length === starts ? measured(timesOf(times)) : absent(`not ready in ${longestReady / 1000} s`);
  return { firstAnswer: timesOf(firsts), ready };
}

/** Milliseconds of CPU in a second, of a server and its database, below which it has nothing to do; and the longest wait for that. */
const [quiet, longestBusy] = [50, 900_000];

/** Waits until a server has read ahead, as the CPU of what it asked for would be counted as that of requests. */
export async function untilQuiet({ name, databaseCpu }: BenchStore, { pid }: Server): Promise<void> {
  const spent = async () => [...(await databaseCpu()).values()].reduce((sum, one) => sum + one, cpuOf(pid));
  const began = performance.now();
  for (let [before, calm] = [await spent(), 0]; calm < 3 && performance.now() - began < longestBusy; ) {
    await new Promise(resolve => setTimeout(resolve, 1_000));
    interruption.signal.throwIfAborted();
    const after = await spent();
    calm = after - before < quiet ? calm + 1 : 0;
    before = after;
  }
  progress(`${name}: read ahead in ${Math.round((performance.now() - began) / 1_000)} s`);
}

/** The server says at /readyz with 200 that its index is whole, and with 503 that it is not yet. */
async function untilReady({ url, started }: Server): Promise<Outcome<number>> {
  const address = new URL('/readyz', url);
  const asked = performance.now();
  while (performance.now() - asked < longestReady) {
    const { status } = await fetch(address, { redirect: 'manual' });
    if (status === 200) return measured(performance.now() - started);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return absent(`not ready in ${longestReady / 1000} s`);
}
