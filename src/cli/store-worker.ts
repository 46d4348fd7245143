import { enableCompileCache } from 'node:module';
import { constants, getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

import type { EntityId } from '../base/ids.ts';
import type { KeptWhole } from '../graph/ask/whole-readings.ts';
import type { SentTopology } from '../graph/topology/thread-message.ts';
import type { StatusOutline } from '../model/readings/status-outline.ts';
import type { Reader } from '../store/read/reader.ts';

/** Reads the whole of the store that the thread was started for, hands over what was wanted of it and ends. */

/** What the thread is started with: a store, and what is wanted. */
export type Work = { readonly url: string } & (
  | { readonly task: 'outlines' | 'disputes' }
  /** `budget`: the bytes that the topology may take. */
  | { readonly task: 'topology'; readonly budget: number }
);

export type Answers = {
  readonly topology: SentTopology;
  readonly outlines: KeptWhole<EntityId, StatusOutline>;
  readonly disputes: KeptWhole<number, Int32Array>;
};

enableCompileCache();

const { openReaderAt } = await import('./stores.ts');
const work = workerData as Work;
const { reader, close } = await openReaderAt(work.url);
try {
  // whoever started the thread ends it as a whole
  const [message, handedOver] = await (work.task === 'topology' ? topology(work.budget) : readings(work.task, reader));
  parentPort!.postMessage(message, handedOver);
} finally {
  await close();
}

async function topology(budget: number): Promise<[SentTopology, ArrayBuffer[]]> {
  const [{ readTopology }, { sendable }] = await Promise.all([
    import('../graph/topology/load-topology.ts'),
    import('../graph/topology/thread-message.ts'),
  ]);
  const { message, handedOver } = sendable(await readTopology(reader, new AbortController().signal, { budget }));
  return [message, handedOver];
}

async function readings(
  task: 'outlines' | 'disputes',
  reader: Reader,
): Promise<[KeptWhole<EntityId, StatusOutline> | KeptWhole<number, Int32Array>, []]> {
  giveWay();
  const { readWhole } = await import('../graph/ask/whole-readings.ts');
  return [await readWhole[task](reader), []];
}

/** Has requests go first. On Linux a thread has a priority of its own; elsewhere it would be that of the process. */
function giveWay(): void {
  const low = constants.priority.PRIORITY_BELOW_NORMAL;
  if (process.platform === 'linux' && getPriority() < low) setPriority(low);
}
