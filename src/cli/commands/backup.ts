import { AppError } from '../../base/errors.ts';
import { writeBackup } from '../../exchange/backup/write-backup.ts';
import { readRecords } from '../../store/rows/records.ts';
import { packageVersion } from '../package-files.ts';
import type { Settings } from '../settings.ts';
import { mayExist, openStoreAt } from '../stores.ts';
import { note, printJson, progress } from '../terminal.ts';

/** Writes all that the store has recorded to a file, as it is at this moment, while a server may go on. */
export async function backup(file: string, settings: Settings, { json }: { json?: boolean }): Promise<void> {
  if (!mayExist(settings.DATABASE_URL)) throw new AppError('NOT_FOUND', `There is no store ${settings.DATABASE_URL}`);
  const store = await openStoreAt(settings.DATABASE_URL, { clears: false });
  try {
    const report = await readRecords(store.connection, records =>
      writeBackup(file, records, packageVersion, progress('Backing up')),
    );
    if (json) return printJson(report);
    const { claim, entity } = report.rows;
    note(`${file}: ${claim} claims about ${entity} nodes at revision ${report.revision}, ${report.bytes} bytes`);
  } finally {
    await store.close();
  }
}
