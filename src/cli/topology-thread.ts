/** Reads the topology of the store that the thread was started for, hands it over and ends. */

import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with: a store, and the bytes that the topology may take. */
export type AskedTopology = { readonly url: string; readonly budget: number };

enableCompileCache();

const { openReaderAt } = await import('./stores.ts');
const { url, budget } = workerData as AskedTopology;
const { reader, close } = await openReaderAt(url);
try {
  const [{ readTopology }, { sendable }] = await Promise.all([
    import('../graph/topology/load-topology.ts'),
    import('../graph/topology/thread-message.ts'),
  ]);
  // whoever started the thread ends it as a whole
  const { message, handedOver } = sendable(await readTopology(reader, new AbortController().signal, { budget }));
  parentPort!.postMessage(message, handedOver);
} finally {
  await close();
}
