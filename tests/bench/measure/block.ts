import { mean, type RequestFigures, timesOf } from '../results.ts';

/** Milliseconds of CPU so far: of the server's process, and by process of the database's that work for it. */
export type Cpu = { readonly server: number; readonly database: ReadonlyMap<number, number> };

/** Whoever is asked, about its starting points one after the other and over again. */
export type Target = {
  readonly points: number;
  /** Asks about the next one; gives milliseconds. */
  readonly ask: () => Promise<number>;
  readonly cpu: () => Promise<Cpu>;
};

/** What requests took, each; and their CPU altogether. In milliseconds. */
export type Block = {
  readonly latencies: readonly number[];
  readonly serverCpu: number;
  readonly databaseCpu: number;
};

export type Length = {
  readonly seconds: number;
  /** Requests, even where they take longer. */
  readonly fewest: number;
};

const mostRequests = 10_000;

/** Asks one request after the other over one connection, for so many seconds; a slow answer still ends the block. */
export async function runBlock(target: Target, { seconds, fewest }: Length): Promise<Block> {
  const latencies: number[] = [];
  const cost = await costOf(target, async () => {
    const end = performance.now() + seconds * 1000;
    while (latencies.length < fewest || (performance.now() < end && latencies.length < mostRequests))
      latencies.push(await target.ask());
  });
  return { latencies, ...cost };
}

/** The CPU that a piece of work takes in the target's processes. */
export async function costOf({ cpu }: Target, work: () => Promise<void>): Promise<Omit<Block, 'latencies'>> {
  const before = await cpu();
  await work();
  const after = await cpu();
  const databaseCpu = [...after.database].reduce((sum, [id, used]) => sum + used - (before.database.get(id) ?? 0), 0);
  return { serverCpu: after.server - before.server, databaseCpu };
}

export function figuresOf(blocks: readonly Block[]): RequestFigures {
  const latencies = blocks.flatMap(block => block.latencies);
  const each = (part: (block: Block) => number) => (mean(blocks.map(part)) * blocks.length) / latencies.length;
  return {
    ...timesOf(latencies),
    serverCpu: each(block => block.serverCpu),
    databaseCpu: each(block => block.databaseCpu),
  };
}

/** Milliseconds of CPU a request, of the server and the database. */
export function cpuInAll(blocks: readonly Block[]): number {
  const { serverCpu, databaseCpu } = figuresOf(blocks);
  return serverCpu + databaseCpu;
}
