import type { Dataset, HeldText } from '../../model/dataset.ts';
import type { Connection } from '../dialect.ts';
import type { Records } from '../rows/records.ts';
import { forgetRestore, noteRestore, unfinishedRestore } from '../unfinished-restore.ts';
import { writeAlone } from '../writing.ts';
import { type AttachReport, attach } from './attach.ts';
import { logChange, nothing } from './change-log.ts';
import type { Progress } from './claims.ts';
import { type LoadOptions, type LoadReport, load } from './load.ts';
import { restore, unsoundRecords } from './restore.ts';
import { rebuildSearch } from './search-index.ts';
import { inTransaction, nextRow, transactionIn } from './transaction.ts';

/** Everything that fills a store. Each call is one transaction: it is done whole, or nothing is. */
export type Loader = {
  /**
   * Records a dataset. What is recorded already is left alone; a description that changed replaces the one before; a
   * claim that changed is refused with CONFLICT, because corrections are claims of their own; so is another description
   * of a node that another dataset describes, unless `redescribes` asks for it. With `withdrawsLeft`,
   * claims of the dataset that it holds no more are withdrawn; those of other datasets never are. `onProgress` hears how many claims are
   * done.
   */
  load(dataset: Dataset, onProgress?: Progress, options?: LoadOptions): Promise<LoadReport>;
  /**
   * Adds a text under its digest, for every document that has a version with it, after every selector into it has been
   * verified. Throws EVIDENCE_MISMATCH, NOT_FOUND, or CONFLICT where a version states another length.
   */
  attach(text: HeldText): Promise<AttachReport>;
  /** Makes the search index anew from what is recorded. */
  reindex(): Promise<void>;
  /**
   * Records what another store held, under its own numbers and times, and derives everything else. `onProgress` hears
   * how many claims are done. Throws CONFLICT where this store is not empty, BAD_INPUT and EVIDENCE_MISMATCH where the
   * records are not sound. Where it is interrupted, nothing else is written until it is done again or given up.
   */
  restore(records: Records, onProgress?: Progress): Promise<void>;
  /**
   * Lets others fill the store that an interrupted restore left empty. Gives when that was begun; null where there is
   * none.
   */
  giveUpRestore(): Promise<string | null>;
};

/** From so many claims on, a load is given more memory. */
const fewestForLoading = 10_000;

/** From so many claims on, if they are a tenth of those that were there, the database is told of them. */
const fewestToTell = 500;

export function createLoader(connection: Connection): Loader {
  const { db, dialect } = connection;
  return {
    load: (dataset, onProgress = () => {}, options = {}) => {
      const work = () =>
        inTransaction(connection, async transaction => {
          const report = await load(transaction, dataset, onProgress, options);
          const { added } = report.claims;
          if (added >= fewestToTell && 10 * added >= (await nextRow(transaction, 'claim')))
            await dialect.takeStatistics(transaction.db);
          return report;
        });
      return dataset.claims.length < fewestForLoading ? work() : dialect.whileLoading(db, work);
    },
    attach: text => inTransaction(connection, transaction => attach(transaction, text)),
    reindex: () =>
      inTransaction(connection, async transaction => {
        await rebuildSearch(transaction.db, dialect);
        await logChange(transaction, { kind: 'reindex', summary: 'search index made anew', subjects: nothing });
      }),
    restore: async (records, onProgress = () => {}) => {
      await noteRestore(connection);
      const work = () =>
        writeAlone(connection, async trx => {
          await restore(await transactionIn(trx, dialect, { restores: true }), records, onProgress);
          await dialect.takeStatistics(trx);
        });
      await dialect.whileLoading(db, work).catch(async error => {
        // where this fails too, the store says what is to be done
        await writeAlone(connection, forgetRestore).catch(() => {});
        throw dialect.isRefusal(error)
          ? unsoundRecords('a table refuses two rows of one name, or a value', error)
          : error;
      });
    },
    giveUpRestore: () =>
      writeAlone(connection, async trx => {
        const began = await unfinishedRestore(trx);
        await forgetRestore(trx);
        return began;
      }),
  };
}
