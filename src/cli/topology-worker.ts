import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** Reads the topology of the store that the thread was started with, hands it over and ends. */

enableCompileCache();

const [{ openReaderAt }, { readTopology }, { sendable }] = await Promise.all([
  import('./stores.ts'),
  import('../graph/topology/load-topology.ts'),
  import('../graph/topology/thread-message.ts'),
]);

const { reader, close } = await openReaderAt(workerData as string);
try {
  // whoever started the thread ends it as a whole
  const { message, handedOver } = sendable(await readTopology(reader, new AbortController().signal));
  parentPort!.postMessage(message, handedOver);
} finally {
  await close();
}
