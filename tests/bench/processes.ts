import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  readonly pid: number;
  /** When the process was started. */
  readonly started: number;
  readonly stop: () => Promise<void>;
};

const longestStart = 120_000;
const running = new Set<ChildProcess>();

/** Told when the bench is to end early. */
export const interruption = new AbortController();

/** At once, whatever they are doing. */
export function killEveryServer(): void {
  for (const child of running) signal(child, 'SIGKILL');
}

/** Runs a file with this Node and waits until it prints its address. Throws what it wrote where it does not. */
export function startServer(args: readonly string[], environment: Record<string, string>): Promise<Server> {
  return startCommand(process.execPath, args, environment);
}

/** The same of any command, which may run the server in a process below its own. */
export async function startCommand(
  command: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Server> {
  const started = performance.now();
  const child = spawn(command, [...args], {
    // a group of its own, so that what it starts ends with it
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const url = await addressOf(child).catch(error => {
    signal(child, 'SIGKILL');
    throw error;
  });
  return { url, pid: child.pid!, started, stop: () => stop(child) };
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
  child.once('error', reject);
  child.once('exit', code => reject(new Error(`the server stopped with ${code}: ${complaints}`)));
  return promise.finally(() => clearTimeout(late));
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  // closed once no process of the group holds what it writes to
  const gone = new Promise(resolve => child.once('close', resolve));
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, name);
  } catch {
    // it is gone
  }
}

export type Ended = {
  readonly milliseconds: number;
  /** The most megabytes that it had in memory. */
  readonly resident: number;
};

/** Runs a command with this Node to its end. Throws what it wrote where it fails. */
export async function runToEnd(args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: interruption.signal,
  });
  let [resident, complaints] = [0, ''];
  const watch = setInterval(() => {
    resident = Math.max(resident, mostResidentOf(child.pid!));
  }, 100);
  child.stderr.on('data', chunk => {
    complaints = (complaints + chunk).slice(-2_000);
  });
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${complaints}`);
  return { milliseconds: performance.now() - started, resident };
}

/** Milliseconds of CPU that every thread of a process and of those it started has used; 0 for one that is gone. Linux only. */
export function cpuOf(pid: number): number {
  try {
    const own = threadsOf(pid).reduce((sum, thread) => sum + nanosecondsOf(`${thread}/schedstat`), 0) / 1e6;
    return childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), own);
  } catch {
    return 0;
  }
}

const threadsOf = (pid: number): string[] => readdirSync(`/proc/${pid}/task`).map(name => `/proc/${pid}/task/${name}`);

const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap(thread => readFileSync(`${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number));

const nanosecondsOf = (path: string) => Number(readFileSync(path, 'utf8').split(' ')[0]);

/** Megabytes in memory of a process and of those it started. Linux only. */
export function residentOf(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + memoryOf(each, 'VmRSS'), 0);
}

/** The most that it ever had; 0 of one that is gone. */
function mostResidentOf(pid: number): number {
  try {
    return memoryOf(pid, 'VmHWM');
  } catch {
    return 0;
  }
}

function memoryOf(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${figure}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}
