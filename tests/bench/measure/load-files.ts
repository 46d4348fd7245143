import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Vocabulary } from '../../../src/model/vocabulary.ts';
import { writeDatasetFolder } from '../dataset-folder.ts';
import { generateGraph } from '../generate.ts';
import { type Options, type StoreName, showSize } from '../options.ts';
import { runToEnd } from '../processes.ts';
import { progress } from '../progress.ts';
import type { FilesFigures } from '../results.ts';
import { createStore } from '../stores.ts';

/** A dataset of more is loaded in parts by whoever has one. */
export const mostInFiles = 100_000;

/** A folder as people write it, loaded by the command into a new store: from its start to its end. */
export async function measureFiles(
  name: StoreName,
  size: number,
  options: Options,
  vocabulary: Vocabulary,
): Promise<FilesFigures> {
  const claims = Math.min(size, mostInFiles);
  const store = await createStore(name, `files-${showSize(claims)}`, { ...options, keep: false });
  const folder = join(store.home, 'dataset');
  try {
    progress(`${name}: writing a dataset of ${showSize(claims)} claims into files`);
    writeDatasetFolder(folder, generateGraph({ claims, seed: options.seed }, vocabulary));
    progress(`${name}: loading these files`);
    const { milliseconds, resident } = await runToEnd(['src/cli/main.mjs', 'load', folder], {
      DATABASE_URL: store.url,
    });
    const seconds = milliseconds / 1000;
    return { claims, seconds, claimsPerSecond: claims / seconds, resident };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await store.dispose();
  }
}
