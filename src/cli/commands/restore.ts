import { AppError } from '../../base/errors.ts';
import { openBackup } from '../../exchange/backup/read-backup.ts';
import { type Settings, settingDefinitions } from '../settings.ts';
import { lockStore, mayExist, type OpenedStore, openStoreAt, willBeMade } from '../stores.ts';
import { note, printJson, progress } from '../terminal.ts';

type Options = { readonly into?: string; readonly giveUp?: boolean; readonly json?: boolean };

/** Records what a backup holds in an empty store, whole or not at all; or lets one go in which that was interrupted. */
export async function restore(file: string | undefined, settings: Settings, options: Options): Promise<void> {
  const { into = settings.DATABASE_URL, giveUp = false } = options;
  if (giveUp === (file !== undefined))
    throw new AppError('BAD_INPUT', 'restore takes either the file of a backup or --give-up');
  const { type, takes } = settingDefinitions.DATABASE_URL;
  if (!type.safeParse(into).success) throw new AppError('BAD_INPUT', `--into takes ${takes}`);
  return file === undefined ? giveUpRestore(into, options) : restoreFile(file, into, options);
}

async function restoreFile(file: string, into: string, { json }: Options): Promise<void> {
  const { report, records, close } = await openBackup(file);
  try {
    const undo = willBeMade(into);
    try {
      await holding(into, store => store.writer.restore(records, progress('Restoring claims')));
    } catch (error) {
      undo();
      throw error;
    }
  } finally {
    await close();
  }
  if (json) return printJson(report);
  note(`${report.rows.claim} claims about ${report.rows.entity} nodes restored, revision ${report.revision}`);
}

async function giveUpRestore(into: string, { json }: Options): Promise<void> {
  if (!mayExist(into)) throw new AppError('NOT_FOUND', `There is no store ${into}`);
  const began = await holding(into, store => store.writer.giveUpRestore());
  if (json) return printJson({ began });
  note(began === null ? 'No restore was interrupted' : `The restore that was begun at ${began} is given up`);
}

/** Does work on a store while no server has it. */
async function holding<Result>(url: string, work: (store: OpenedStore) => Promise<Result>): Promise<Result> {
  const unlock = lockStore(url);
  try {
    const store = await openStoreAt(url);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    unlock();
  }
}
