// Files that may still hold words that were taken down: noted with the deed, until they are cleared of them.

import { AppError } from '../base/errors.ts';
import { withoutDeadline } from './deadline.ts';
import type { Connection } from './dialect.ts';
import { writeBeside } from './writing.ts';

type Noted = Pick<Connection, 'db'>;

/** `revision`: of the change that deletes the words, in whose transaction it is noted. */
export async function noteUncleared({ db }: Noted, revision: number): Promise<void> {
  await db.insertInto('uncleared').values({ revision }).execute();
}

/** Revisions whose words the files may still hold. */
export async function unclearedRevisions({ db }: Noted): Promise<number[]> {
  const rows = await db.selectFrom('uncleared').select('revision').orderBy('revision').execute();
  return rows.map(({ revision }) => revision);
}

/** Clears the files where that is noted. Throws STORE_UNAVAILABLE where it cannot be done now, and it stays noted. */
export async function clearFiles({ db, dialect }: Pick<Connection, 'db' | 'dialect'>): Promise<void> {
  try {
    await withoutDeadline(async () => {
      const last = (await unclearedRevisions({ db })).at(-1);
      if (last === undefined) return;
      await dialect.forget(db);
      // what was taken down meanwhile has a later revision, and is cleared by whoever did that
      await writeBeside({ db }, trx => trx.deleteFrom('uncleared').where('revision', '<=', last).execute());
    });
  } catch (cause) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      'The document is taken down, but the files of the store could not be cleared of its words: they are read by somebody else, or their disk is full. Send the same write again, or start the server anew, and they are cleared then',
      { cause },
    );
  }
}

/** Clears them if that can be done now; else they stay noted. */
export async function clearFilesIfPossible(connection: Pick<Connection, 'db' | 'dialect'>): Promise<void> {
  try {
    await clearFiles(connection);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
