import { sql } from 'kysely';

import type { Connection } from './dialect.ts';
import { type OpenWrites, openWrites } from './together.ts';
import { writeAlone } from './writing.ts';

/** Writes that are taken back, and what reads the graph as they leave it. */
export type Rehearsal = OpenWrites & {
  /** Takes back everything that was written so far, so that the graph is read as it stands. */
  readonly takeBack: () => Promise<void>;
};

export type Rehearser = {
  /**
   * Lets work write into a transaction that is never committed: nobody else sees anything of it. No other write is let in
   * until the work is done, and on a SQLite store that is not served no other statement, so it should be short; it must
   * not ask the store by other ways.
   */
  readonly rehearse: <Result>(work: (rehearsal: Rehearsal) => Promise<Result>) => Promise<Result>;
};

export function createRehearser(connection: Connection): Rehearser {
  const rehearse = async <Result>(db: Connection['db'], work: (rehearsal: Rehearsal) => Promise<Result>) => {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run('savepoint rehearsal');
    const attempt = async <Written>(write: () => Promise<Written>) => {
      await run('savepoint attempt');
      try {
        return await write();
      } catch (error) {
        // what is refused leaves nothing behind either
        await run('rollback to savepoint attempt');
        throw error;
      }
    };
    const takeBack = async () => {
      await run('rollback to savepoint rehearsal');
    };
    return work({ ...openWrites(connection, db, attempt), takeBack });
  };
  return { rehearse: work => writeAlone(connection, db => rehearse(db, work), 'roll back') };
}
