import { ask } from '../client.ts';
import { type Server, startServer } from '../processes.ts';
import { absent, measured, median, type Outcome, type StartFigures } from '../results.ts';
import type { BenchStore } from '../stores.ts';

const starts = 3;
const longestReady = 120_000;

/** Our server as `npm start` runs it, without the playground. */
export function startOurs({ url }: BenchStore, port: number): Promise<Server> {
  return startServer(['src/cli/main.ts', 'serve'], { DATABASE_URL: url, PORT: String(port), PLAYGROUND: 'off' });
}

/** From nothing to the first answer out of the store, and to the whole index; medians of several starts. */
export async function measureStart(store: BenchStore, port: number): Promise<StartFigures> {
  const firsts: number[] = [];
  const readies: Outcome<number>[] = [];
  for (let start = 0; start < starts; start++) {
    const server = await startOurs(store, port);
    try {
      await ask(server.url, '{ state(slug: "state-0") { name } }');
      firsts.push(performance.now() - server.started);
      readies.push(await waitUntilReady(server));
    } finally {
      await server.stop();
    }
  }
  const times = readies.flatMap(outcome => (outcome.kind === 'measured' ? [outcome.value] : []));
  return { firstAnswer: median(firsts), ready: times.length === starts ? measured(median(times)) : readies[0]! };
}

/** The server says at /readyz with 200 that its index is whole, and with 503 that it is not yet. */
async function waitUntilReady({ url, started }: Server): Promise<Outcome<number>> {
  const address = new URL('/readyz', url);
  while (performance.now() - started < longestReady) {
    const { status } = await fetch(address, { redirect: 'manual' });
    if (status === 200) return measured(performance.now() - started);
    if (status !== 503) return absent(`the server has no readiness check: /readyz answers ${status}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return absent(`not ready within ${longestReady / 1000} s`);
}
