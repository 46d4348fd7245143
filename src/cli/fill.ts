import { type Settings, settingDefinitions } from './settings.ts';
import type { OpenedStore } from './stores.ts';
import { note, progress } from './terminal.ts';

/** Records the dataset in a store that holds nothing yet, and says so. */
export async function fillIfNew(store: OpenedStore, { DATABASE_URL, DATASET }: Settings): Promise<void> {
  if ((await store.reader.revision()) > 0) return;
  const { readDatasetOrThrow } = await import('../exchange/dataset/read-dataset.ts');
  const dataset = await readDatasetOrThrow(DATASET);
  const report = await store.writer.load(dataset, progress('Loading claims'));
  const place = DATABASE_URL.includes('://') ? 'the PostgreSQL store' : DATABASE_URL;
  note(`Filled ${place} with ${report.claims.added} claims about ${report.entities.added} nodes from ${DATASET}`);
}

/** Whether the first question may fill the store: one that somebody named is not filled, the name may be mistyped. */
export function isFilledWhenAsked({ DATABASE_URL }: Settings): boolean {
  return DATABASE_URL === settingDefinitions.DATABASE_URL.default;
}
