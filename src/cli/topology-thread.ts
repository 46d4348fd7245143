import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { received, type SentTopology } from '../graph/topology/thread-message.ts';
import type { ReadWholeTopology } from '../graph/topology/topology-index.ts';

/**
 * Reads the topology of the store that DATABASE_URL names in a thread of its own, over a connection of its own, so that
 * requests are answered meanwhile. Resolves or rejects when the thread has ended.
 */
export function loadInThread(url: string): ReadWholeTopology {
  return async signal => {
    signal.throwIfAborted();
    const worker = new Worker(workerFile, { workerData: url });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    try {
      return await received(await messageOf(worker));
    } finally {
      signal.removeEventListener('abort', end);
    }
  };
}

/** TypeScript beside the source, JavaScript beside what was built of it. */
const workerFile = new URL(`./topology-worker${extname(import.meta.url)}`, import.meta.url);

function messageOf(worker: Worker): Promise<SentTopology> {
  const { promise, resolve, reject } = Promise.withResolvers<SentTopology>();
  let message: SentTopology | undefined;
  worker.once('message', sent => {
    message = sent;
  });
  worker.once('error', reject);
  worker.once('exit', () => {
    if (message) resolve(message);
    else reject(new Error('the thread that reads the topology ended early'));
  });
  return promise;
}
