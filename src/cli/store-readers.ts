// What reads a whole graph does so beside the server, over a connection of its own, so that requests are answered meanwhile:
// the topology in a thread, which hands over its arrays as they are, and readings in a process, whose memory goes with it.

import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

import { AppError } from '../base/errors.ts';
import { processFile } from '../base/own-files.ts';
import type { ReadWholeGraph } from '../graph/ask/whole-readings.ts';
import { received, type SentTopology } from '../graph/topology/thread-message.ts';
import type { ReadWholeTopology } from '../graph/topology/topology-index.ts';
import type { AskedReadings, ReadingsAnswer, WholeReading } from './readings-process.ts';
import type { AskedTopology } from './topology-thread.ts';

/** Reads the topology of the store that DATABASE_URL names. */
export function loadInThread(url: string): ReadWholeTopology {
  return async (signal, budget) => {
    signal.throwIfAborted();
    const asked: AskedTopology = { url, budget };
    const worker = new Worker(processFile('cli/topology-thread'), { workerData: asked });
    const told = Promise.withResolvers<SentTopology>();
    worker.once('message', told.resolve);
    worker.once('error', told.reject);
    const over = new Promise<void>(resolve => worker.once('exit', () => resolve()));
    return received(await whenOver({ told, over, end: () => worker.terminate() }, signal));
  };
}

/** Works out readings of the whole graph in the store that DATABASE_URL names. */
export function readInProcess(url: string): ReadWholeGraph {
  return {
    outlines: signal => readings({ task: 'outlines', url }, signal).catch(unread),
    disputes: signal => readings({ task: 'disputes', url }, signal).catch(unread),
  };
}

async function readings<Task extends keyof WholeReading>(
  asked: AskedReadings & { readonly task: Task },
  signal: AbortSignal,
): Promise<WholeReading[Task]> {
  signal.throwIfAborted();
  const child = fork(processFile('cli/readings-process'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const told = Promise.withResolvers<WholeReading[Task]>();
  child.once('message', (answer: ReadingsAnswer<Task>) => {
    if ('failed' in answer) told.reject(new Error(answer.failed));
    else told.resolve(answer.read);
  });
  child.once('error', told.reject);
  const over = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // by no argument: what others are shown of a process names no password
  child.send(asked, error => error && told.reject(error));
  return whenOver({ told, over, end: () => child.kill('SIGKILL') }, signal);
}

type Reading<Told> = {
  readonly told: PromiseWithResolvers<Told>;
  /** Resolves when it has ended. */
  readonly over: Promise<void>;
  readonly end: () => unknown;
};

/** Resolves or rejects when what reads has ended: whoever closes the store is the last. It ends at once when the signal says so. */
async function whenOver<Told>({ told, over, end }: Reading<Told>, signal: AbortSignal): Promise<Told> {
  signal.addEventListener('abort', end, { once: true });
  void over.then(() => told.reject(new Error('what reads the store ended early')));
  try {
    await Promise.allSettled([told.promise, over]);
    return await told.promise;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Errors come from elsewhere as they are written, and are none of ours any more. */
function unread(cause: unknown): never {
  if (cause instanceof AppError) throw cause;
  throw new AppError('STORE_UNAVAILABLE', 'The store could not be read beside the server; ask again', { cause });
}
