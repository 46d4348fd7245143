import { sql } from 'kysely';

import { type Curator, createCurator } from './curate/curator.ts';
import type { Connection } from './dialect.ts';
import { Reader } from './read/reader.ts';
import { NodeRegister } from './rows/node-register.ts';

/** Writes that are taken back, and what reads the graph as they leave it. */
export type Rehearsal = {
  readonly curator: Curator;
  readonly reader: Reader;
  /** Takes back everything that was written so far, so that the graph is read as it stands. */
  readonly takeBack: () => Promise<void>;
};

export type Rehearser = {
  /**
   * Lets work write into a transaction that is never committed: nobody else sees anything of it. No other write is let in
   * until the work is done, and on SQLite no other statement, so it should be short; it must not ask the store by other ways.
   */
  readonly rehearse: <Result>(work: (rehearsal: Rehearsal) => Promise<Result>) => Promise<Result>;
};

export function createRehearser(connection: Connection): Rehearser {
  const { dialect } = connection;
  return {
    rehearse: async work => {
      const db = await connection.db.startTransaction().execute();
      const run = (statement: string) => sql.raw(statement).execute(db);
      try {
        await dialect.lockForWriting(db);
        await run('savepoint rehearsal');
        const curator = createCurator(async write => {
          await run('savepoint attempt');
          try {
            return await write({ db, dialect, now: new Date().toISOString(), nodes: new NodeRegister() });
          } catch (error) {
            // what is refused leaves nothing behind either
            await run('rollback to savepoint attempt');
            throw error;
          }
        });
        return await work({
          curator,
          reader: new Reader({ ...connection, db }),
          takeBack: async () => {
            await run('rollback to savepoint rehearsal');
          },
        });
      } finally {
        await db.rollback().execute();
      }
    },
  };
}
