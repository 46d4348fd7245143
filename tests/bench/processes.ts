import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from starting the process until it listened. */
  readonly listening: number;
  readonly started: number;
  readonly stop: () => Promise<void>;
};

const longestStart = 120_000;
const running = new Set<ChildProcess>();

/** Told when the bench is to end early. */
export const interruption = new AbortController();

/** At once, whatever they are doing. */
export function killEveryServer(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs a file with this Node and waits until it prints its address. Throws what it wrote where it does not. */
export async function startServer(args: readonly string[], environment: Record<string, string>): Promise<Server> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = await addressOf(child).catch(error => {
    child.kill('SIGKILL');
    throw error;
  });
  return { url, pid: child.pid!, listening: performance.now() - started, started, stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let written = '';
  let complaints = '';
  const late = setTimeout(() => reject(new Error(`the server did not start in time: ${complaints}`)), longestStart);
  child.stdout!.on('data', chunk => {
    written += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(written)?.[0];
    if (address) resolve(address);
  });
  child.stderr!.on('data', chunk => {
    complaints = (complaints + chunk).slice(-2_000);
  });
  child.once('exit', code => reject(new Error(`the server stopped with ${code}: ${complaints}`)));
  return promise.finally(() => clearTimeout(late));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}

/** Milliseconds of CPU that every thread of a process has used; 0 for one that is gone. Linux only. */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + nanosecondsOf(`/proc/${pid}/task/${thread}/schedstat`), 0) / 1e6;
  } catch {
    return 0;
  }
}

const nanosecondsOf = (path: string) => Number(readFileSync(path, 'utf8').split(' ')[0]);

/** Megabytes of a process in memory. Linux only. */
export function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
