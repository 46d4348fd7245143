// What reads a whole graph does so in a thread of its own, over a connection of its own, so that requests are answered meanwhile.

import { Worker } from 'node:worker_threads';

import { AppError } from '../base/errors.ts';
import { processFile } from '../base/own-files.ts';
import type { ReadWholeGraph } from '../graph/ask/whole-readings.ts';
import { received } from '../graph/topology/thread-message.ts';
import type { ReadWholeTopology } from '../graph/topology/topology-index.ts';
import type { Answers, Work } from './store-worker.ts';

/** Reads the topology of the store that DATABASE_URL names. */
export function loadInThread(url: string): ReadWholeTopology {
  return async (signal, budget) => received(await workInThread({ task: 'topology', url, budget }, signal));
}

/** Works out readings of the whole graph in the store that DATABASE_URL names. */
export function readInThread(url: string): ReadWholeGraph {
  return {
    outlines: signal => workInThread({ task: 'outlines', url }, signal).catch(unread),
    disputes: signal => workInThread({ task: 'disputes', url }, signal).catch(unread),
  };
}

/** Errors come out of a thread as they are written, and are none of ours any more. */
function unread(cause: unknown): never {
  if (cause instanceof AppError) throw cause;
  throw new AppError('STORE_UNAVAILABLE', 'The store could not be read in a thread of its own; ask again', { cause });
}

/** Resolves or rejects when the thread has ended; it ends at once when the signal says so. */
async function workInThread<Task extends keyof Answers>(
  work: Work & { readonly task: Task },
  signal: AbortSignal,
): Promise<Answers[Task]> {
  signal.throwIfAborted();
  const worker = new Worker(processFile('cli/store-worker'), { workerData: work });
  const end = () => worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await messageOf(worker);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function messageOf<Message>(worker: Worker): Promise<Message> {
  const { promise, resolve, reject } = Promise.withResolvers<Message>();
  let message: { readonly sent: Message } | undefined;
  worker.once('message', sent => {
    message = { sent };
  });
  worker.once('error', reject);
  worker.once('exit', () => {
    if (message) resolve(message.sent);
    else reject(new Error('the thread that reads the store ended early'));
  });
  return promise;
}
