import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuOf } from '../bench/processes.ts';
import type { Recording } from './recorder.ts';

/** A server in a process of its own, whose functions are followed. */
export type RecordedServer = {
  readonly url: string;
  /** What a request makes the server do, until it is quiet again. */
  readonly record: (request: () => Promise<unknown>) => Promise<Recording>;
  readonly stop: () => Promise<void>;
};

const main = 'src/cli/main.ts';

/** Milliseconds after an answer in which what it left to be done is done. */
const quiet = 150;

function start(args: readonly string[], settings: Record<string, string>): ChildProcess {
  return fork(main, args, {
    execArgv: ['--no-warnings', '--import', './tests/journeys/hook.ts'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_DISABLE_COMPILE_CACHE: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Serves a store with the settings that a server has by itself, and waits until all is read that it reads ahead. */
export async function serveRecorded(DATABASE_URL: string): Promise<RecordedServer> {
  const child = start(['serve'], { DATABASE_URL, PORT: '0', PLAYGROUND: 'off' });
  const url = await addressOf(child);
  await untilReady(url);
  await untilIdle(child.pid!);
  const tell = async (message: string) => {
    child.send(message);
    return (await once(child, 'message'))[0] as unknown;
  };
  return {
    url,
    record: async request => {
      await tell('start');
      await request();
      await wait(quiet);
      return (await tell('stop')) as Recording;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      // an open channel would keep the process alive
      child.disconnect();
      await ended;
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 25) {
    if ((await fetch(new URL('/readyz', url))).ok) return;
    await wait(25);
  }
  throw new Error('the index was not read in time');
}

/** Waits until a process has taken no CPU for a while. */
async function untilIdle(pid: number): Promise<void> {
  for (let [before, idle] = [-1, 0]; idle < 4; ) {
    const now = cpuOf(pid);
    idle = now - before < 20 ? idle + 1 : 0;
    before = now;
    await wait(quiet);
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let [printed, errors] = ['', ''];
  child.stderr!.on('data', chunk => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', chunk => {
      printed += chunk;
      const url = /(http:\/\/[^\s]+\/graphql)/.exec(printed)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${errors}`)));
  });
}

/** Runs a command from its start to its end. */
export async function runRecorded(args: readonly string[], DATABASE_URL: string, folder: string): Promise<Recording> {
  const file = join(folder, 'recording.json');
  const child = start(args, { DATABASE_URL, JOURNEY_FILE: file });
  let errors = '';
  child.stderr!.on('data', chunk => {
    errors += chunk;
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`${args.join(' ')}: ${errors}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Recording;
}
