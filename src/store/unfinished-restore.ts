// That a restore was begun, noted before it and forgotten with it: a store that a killed one left empty is no new store.

import type { Kysely } from 'kysely';

import { AppError } from '../base/errors.ts';
import type { Connection } from './dialect.ts';
import { countRows, recordTables } from './rows/records.ts';
import type { Tables } from './tables.ts';
import { writeAlone } from './writing.ts';

/** In a transaction of its own. Throws CONFLICT where the store is not empty. */
export function noteRestore(connection: Connection): Promise<void> {
  return writeAlone(connection, async db => {
    await refuseFilled(db);
    await forgetRestore(db);
    await db.insertInto('unfinished_restore').values({ began: new Date().toISOString() }).execute();
  });
}

export async function forgetRestore(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('unfinished_restore').execute();
}

/** When a restore was begun that is not done; null where there is none. */
export async function unfinishedRestore(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('unfinished_restore').select('began').executeTakeFirst();
  return row?.began ?? null;
}

export const restoreIsUnfinished = (began: string) =>
  new AppError(
    'STORE_UNAVAILABLE',
    `A restore into this store was begun at ${began} and is not done, so nothing else is written: where it was interrupted, restore the backup again, or give it up with \`backchannel restore --give-up\``,
  );

/** Throws CONFLICT where the store is not empty. */
export async function refuseFilled(db: Kysely<Tables>): Promise<void> {
  for (const table of recordTables)
    if ((await countRows(db, table)) > 0)
      throw new AppError('CONFLICT', 'The store is not empty; a backup is restored only into an empty one');
}
