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
  { name, url, settle, markFilled }: BenchStore,
  claims: number,
  seed: number,
  vocabulary: Vocabulary,
): Promise<LoadFigures> {
  const store = await openStoreAt(url);
  let [seconds, done, told] = [0, 0, 0];
  const tell = (loaded: number, since: number) => {
    if (loaded - told < claims / 10) return;
    told = loaded;
    const rate = loaded / (seconds + (performance.now() - since) / 1000);
    progress(`${name}: ${loaded} of ${claims} claims, ${Math.round(rate)} a second`);
  };
  try {
    progress(`${name}: generating and loading`);
    for (const part of generateGraph({ claims, seed }, vocabulary)) {
      const started = performance.now();
      await store.writer.load(part, inPart => tell(done + inPart, started));
      seconds += (performance.now() - started) / 1000;
      done += part.claims.length;
      // the embedded store never waits, so that an interruption would not be heard
      await untilIdle();
      interruption.signal.throwIfAborted();
    }
  } finally {
    await store.close();
  }
  await settle();
  markFilled();
  return { claimsPerSecond: claims / seconds, seconds };
}
