import type { Dataset, HeldText } from '../../model/dataset.ts';
import type { Connection } from '../dialect.ts';
import type { Records } from '../rows/records.ts';
import { type AttachReport, attach } from './attach.ts';
import { logChange, nothing } from './change-log.ts';
import type { Progress } from './claims.ts';
import { type LoadOptions, type LoadReport, load } from './load.ts';
import { restore, unsoundRecords } from './restore.ts';
import { rebuildSearch } from './search-index.ts';
import { inTransaction } from './transaction.ts';

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
   * records are not sound.
   */
  restore(records: Records, onProgress?: Progress): Promise<void>;
};

/** From so many claims on, a load is given more memory. */
const fewestForLoading = 10_000;

export function createLoader(connection: Connection): Loader {
  const { db, dialect } = connection;
  return {
    load: (dataset, onProgress = () => {}, options = {}) => {
      const work = () => inTransaction(connection, transaction => load(transaction, dataset, onProgress, options));
      return dataset.claims.length < fewestForLoading ? work() : dialect.whileLoading(db, work);
    },
    attach: text => inTransaction(connection, transaction => attach(transaction, text)),
    reindex: () =>
      inTransaction(connection, async transaction => {
        await rebuildSearch(transaction.db, dialect);
        await logChange(transaction, { kind: 'reindex', summary: 'search index made anew', subjects: nothing });
      }),
    restore: (records, onProgress = () => {}) => {
      const work = () => inTransaction(connection, transaction => restore(transaction, records, onProgress));
      return dialect.whileLoading(db, work).catch(error => {
        throw dialect.isRefusal(error)
          ? unsoundRecords('a table refuses two rows of one name, or a value', error)
          : error;
      });
    },
  };
}
