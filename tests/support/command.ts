import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve('src/cli/main.mjs');

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = Finished & { readonly process: ChildProcess; readonly finished: Promise<Finished> };

/** Settings that keep the machine's own environment out of a run. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...settings };
}

/** Runs the command line in a folder until it ends. */
export function run(
  args: readonly string[],
  settings: Record<string, string> = {},
  options: { cwd?: string; input?: string } = {},
): Promise<Finished> {
  const started = start(args, settings, options.cwd);
  started.process.stdin?.end(options.input ?? '');
  return started.finished;
}

/** Starts the command line and does not wait. */
function start(args: readonly string[], settings: Record<string, string> = {}, cwd = process.cwd()): Running {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: environment(settings) });
  const state = { code: null as number | null, stdout: '', stderr: '' };
  child.stdout.on('data', chunk => {
    state.stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    state.stderr += chunk;
  });
  const finished = new Promise<Finished>(done => {
    child.on('close', code => {
      state.code = code;
      done({ ...state });
    });
  });
  return {
    process: child,
    finished,
    get code() {
      return state.code;
    },
    get stdout() {
      return state.stdout;
    },
    get stderr() {
      return state.stderr;
    },
  };
}

/** Starts the server on a free port and waits for its address. */
export async function serve(settings: Record<string, string>): Promise<Running & { url: string }> {
  const running = start(['serve'], { PORT: '0', PLAYGROUND: 'off', ...settings });
  for (let waited = 0; waited < 15_000; waited += 25) {
    const url = /(http:\/\/[^\s]+\/graphql)/.exec(running.stdout)?.[1];
    if (url) return Object.assign(running, { url });
    if (running.code !== null) break;
    await new Promise(done => setTimeout(done, 25));
  }
  running.process.kill('SIGKILL');
  throw new Error(`the server did not start: ${running.stderr}`);
}

/** A token for a store, with which everything may be done. */
export async function adminToken(DATABASE_URL: string): Promise<string> {
  const { stdout } = await run(['token', 'create', '--role', 'admin', '--name', 'Desk'], { DATABASE_URL });
  return stdout.trim();
}

/** A folder that is gone when the work is done. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function ask(
  url: string,
  query: string,
  token?: string,
): Promise<{ data: Record<string, unknown>; errors?: unknown[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, unknown> };
}
