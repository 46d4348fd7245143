import { type Request, send } from '../client.ts';
import { cpuOf } from '../processes.ts';
import { quantile, type RequestFigures } from '../results.ts';

/** Whoever answers requests, and the processes whose CPU that takes. */
export type Target = {
  readonly requests: readonly Request[];
  readonly pid: number;
  readonly helpers: () => Promise<ReadonlyMap<number, number>>;
};

/** What requests cost. */
export type Block = { readonly latencies: readonly number[]; readonly cpu: number; readonly helperCpu: number };

const mostRequests = 10_000;
const fewestRequests = 3;

/** Asks one request after the other over one connection, for so many seconds; a slow answer still ends the block. */
export async function runBlock(target: Target, seconds: number): Promise<Block> {
  const latencies: number[] = [];
  const cost = await costOf(target, async () => {
    const end = performance.now() + seconds * 1000;
    while (latencies.length < fewestRequests || (performance.now() < end && latencies.length < mostRequests)) {
      const { milliseconds } = await send(target.requests[latencies.length % target.requests.length]!);
      latencies.push(milliseconds);
    }
  });
  return { latencies, ...cost };
}

/** The CPU that a piece of work takes in the target's processes. */
export async function costOf({ pid, helpers }: Target, work: () => Promise<void>): Promise<Omit<Block, 'latencies'>> {
  const [before, helpersBefore] = [cpuOf(pid), await helpers()];
  await work();
  const [after, helpersAfter] = [cpuOf(pid), await helpers()];
  const helperCpu = [...helpersAfter].reduce((sum, [id, cpu]) => sum + cpu - (helpersBefore.get(id) ?? 0), 0);
  return { cpu: after - before, helperCpu };
}

export function figuresOf(blocks: readonly Block[]): RequestFigures {
  const latencies = blocks.flatMap(block => block.latencies);
  const sum = (part: (block: Block) => number) => blocks.reduce((total, block) => total + part(block), 0);
  const perSecond = (cpu: number) => (cpu > 0 ? (latencies.length * 1000) / cpu : Number.NaN);
  return {
    requests: latencies.length,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    perCpuSecond: perSecond(sum(block => block.cpu)),
    perCpuSecondInAll: perSecond(sum(block => block.cpu + block.helperCpu)),
  };
}
