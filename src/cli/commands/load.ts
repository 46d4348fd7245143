import { readDatasetOrThrow } from '../../exchange/dataset/read-dataset.ts';
import type { Settings } from '../settings.ts';
import { openStoreAt } from '../stores.ts';
import { note, printJson, progress } from '../terminal.ts';

/** Records a dataset in the store, whole or not at all. */
export async function load(folder: string, settings: Settings, { json }: { json?: boolean }): Promise<void> {
  const dataset = await readDatasetOrThrow(folder);
  const store = await openStoreAt(settings.DATABASE_URL);
  try {
    const report = await store.writer.load(dataset, progress('Loading claims'));
    if (json) return printJson(report);
    const { entities, claims, judgements } = report;
    note(`${entities.added} nodes added, ${entities.described} described anew`);
    note(
      `${claims.added} claims added, ${claims.withdrawn} withdrawn, ${claims.unchanged} recorded already; ${judgements} judgements`,
    );
  } finally {
    await store.close();
  }
}
