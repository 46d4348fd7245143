import { setImmediate as untilIdle } from 'node:timers/promises';

import { openStoreAt } from '../../src/cli/stores.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';

/** Loads part after part into the store of its first argument, and says of each that it is done, until it is killed. */

export const claimsPerPart = 20;

if (import.meta.main) {
  const [url, first] = process.argv.slice(2);
  const store = await openStoreAt(url!);
  for (let part = Number(first); ; part += 1) {
    const claims = Array.from({ length: claimsPerPart }, (_, index) => aClaim({ name: `part-${part}-claim-${index}` }));
    await store.writer.load(aDataset(claims));
    process.stdout.write(`${part}\n`);
    await untilIdle();
  }
}
