import { type Settings, settingDefinitions } from './settings.ts';
import type { OpenedStore } from './stores.ts';
import { note, progress } from './terminal.ts';

/** Records the dataset, and those in folders of it, in a store that holds nothing yet, and says so. */
export async function fillIfNew(store: OpenedStore, { DATABASE_URL, DATASET }: Settings): Promise<void> {
  if ((await store.reader.revision()) > 0) return;
  const { datasetFolders, readDatasets } = await import('../exchange/dataset/dataset-folders.ts');
  const datasets = await readDatasets(datasetFolders(DATASET));
  let [claims, nodes] = [0, 0];
  for (const dataset of datasets) {
    const report = await store.writer.load(dataset, progress('Loading claims'));
    claims += report.claims.added;
    nodes += report.entities.added;
  }
  const place = DATABASE_URL.includes('://') ? 'the PostgreSQL store' : DATABASE_URL;
  const from = datasets.length === 1 ? DATASET : `${datasets.length} datasets in ${DATASET}`;
  note(`Filled ${place} with ${claims} claims about ${nodes} nodes from ${from}`);
}

/** Whether the first question may fill the store: one that somebody named is not filled, the name may be mistyped. */
export function isFilledWhenAsked({ DATABASE_URL }: Settings): boolean {
  return DATABASE_URL === settingDefinitions.DATABASE_URL.default;
}
