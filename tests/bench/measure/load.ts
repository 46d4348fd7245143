import { setImmediate as untilIdle } from 'node:timers/promises';

import { openStoreAt } from '../../../src/cli/stores.ts';
import type { Vocabulary } from '../../../src/model/vocabulary.ts';
import { generateGraph } from '../generate.ts';
import { interruption } from '../processes.ts';
import { progress } from '../progress.ts';
import type { LoadFigures } from '../results.ts';
import type { BenchStore } from '../stores.ts';

/** Claims a second with their evidence, which is verified, and the texts it stands in; making the graph does not count. */
export async function measureLoad(
  { name, url, settle }: BenchStore,
  claims: number,
  seed: number,
  vocabulary: Vocabulary,
): Promise<LoadFigures> {
  const store = await openStoreAt(url);
  let [seconds, done, told] = [0, 0, 0];
  try {
    for (const part of generateGraph({ claims, seed }, vocabulary)) {
      const started = performance.now();
      await store.writer.load(part);
      seconds += (performance.now() - started) / 1000;
      done += part.claims.length;
      // the embedded store never waits, so that an interruption would not be heard
      await untilIdle();
      interruption.signal.throwIfAborted();
      if (done - told < claims / 10) continue;
      told = done;
      progress(`${name}: ${done} of ${claims} claims, ${Math.round(done / seconds)} a second`);
    }
  } finally {
    await store.close();
  }
  await settle();
  return { claimsPerSecond: claims / seconds, seconds };
}
