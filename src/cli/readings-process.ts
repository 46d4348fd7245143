/** Works out readings of the whole of the store that the process is told of, tells them and ends. */

import { enableCompileCache } from 'node:module';
import { constants, setPriority } from 'node:os';

import type { EntityId } from '../base/ids.ts';
import type { KeptWhole } from '../graph/ask/whole-readings.ts';
import type { StatusOutline } from '../model/readings/status-outline.ts';

/** What the process is told: a store, and what is wanted of it. */
export type AskedReadings = { readonly url: string; readonly task: keyof WholeReading };

export type WholeReading = {
  readonly outlines: KeptWhole<EntityId, StatusOutline>;
  readonly disputes: KeptWhole<number, Int32Array>;
};

/** What it tells: what was read, or why it could not be. */
export type ReadingsAnswer<Task extends keyof WholeReading> =
  | { readonly read: WholeReading[Task] }
  | { readonly failed: string };

enableCompileCache();
// requests go first
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// a signal to the whole group is for the server to heed, which ends this process
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.once('disconnect', () => process.exit());
process.once('message', async (asked: AskedReadings) => {
  const answer = await answerTo(asked);
  process.send!(answer, () => process.exit());
});

async function answerTo<Task extends keyof WholeReading>({
  url,
  task,
}: AskedReadings & { readonly task: Task }): Promise<ReadingsAnswer<Task>> {
  try {
    const [{ openReaderAt }, { readWhole }] = await Promise.all([
      import('./stores.ts'),
      import('../graph/ask/whole-readings.ts'),
    ]);
    const { reader, close } = await openReaderAt(url);
    try {
      return { read: (await readWhole[task](reader)) as WholeReading[Task] };
    } finally {
      await close();
    }
  } catch (error) {
    return { failed: (error as Error).message };
  }
}
