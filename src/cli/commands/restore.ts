import { openBackup } from '../../exchange/backup/read-backup.ts';
import type { Settings } from '../settings.ts';
import { lockStore, openStoreAt, willBeMade } from '../stores.ts';
import { note, printJson, progress } from '../terminal.ts';

/** Records what a backup holds in an empty store, whole or not at all. */
export async function restore(
  file: string,
  settings: Settings,
  { into = settings.DATABASE_URL, json }: { into?: string; json?: boolean },
): Promise<void> {
  const { report, records, close } = await openBackup(file);
  try {
    const undo = willBeMade(into);
    const unlock = lockStore(into);
    try {
      const store = await openStoreAt(into);
      try {
        await store.writer.restore(records, progress('Restoring claims'));
      } finally {
        await store.close();
      }
    } catch (error) {
      undo();
      throw error;
    } finally {
      unlock();
    }
  } finally {
    await close();
  }
  if (json) return printJson(report);
  note(`${report.rows.claim} claims about ${report.rows.entity} nodes restored, revision ${report.revision}`);
}
