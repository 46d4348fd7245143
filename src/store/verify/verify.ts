import type { Kysely } from 'kysely';

import { unclearedRevisions } from '../clearing.ts';
import type { Connection } from '../dialect.ts';
import { danglingReferences } from '../rows/dangling-references.ts';
import { countRows } from '../rows/records.ts';
import type { Tables } from '../tables.ts';
import { restoreIsUnfinished, unfinishedRestore } from '../unfinished-restore.ts';
import type { Check } from './findings.ts';
import { verifyClaims } from './verify-claims.ts';
import { verifyDatasets } from './verify-datasets.ts';
import { verifyDescriptions } from './verify-descriptions.ts';
import { verifyJudgements, verifyVocabulary } from './verify-judgements.ts';
import { verifyLog } from './verify-log.ts';
import { verifyNodes } from './verify-nodes.ts';
import { verifyCarried, verifyTexts } from './verify-texts.ts';

type Progress = (done: number, total: number) => void;

/** What nothing else in a store repeats, so that no check tells whether it is as it was written. */
export const takenOnTrust: readonly string[] = [
  'who made a change and why, where no withdrawal or judgement repeats it; its summary, its key, and whether nodes were read otherwise since',
  'what a dataset said of withdrawals and judgements, and the words that describe the vocabulary',
  'what a dataset says of itself, which nodes and claims of its loads are its own, and how nodes were described before',
  'a record that was rewritten together with its digest and with all that repeats it',
];

/**
 * Looks at all that a store holds, as it was at one moment: the database's own files, numbers that name other rows, records
 * against their digests and against the change log, evidence against the texts that are held, and what is derived
 * against a fresh derivation: all but `takenOnTrust`. Changes nothing. `onProgress` hears how many claims are done.
 */
export function verifyStore({ db, dialect }: Connection, onProgress: Progress = () => {}): Promise<Check[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async snapshot => {
      const damage = await dialect.findDamage(snapshot);
      // what a damaged file gives is not worth comparing
      if (damage.length > 0) return [{ name: 'files', looked: 1, faults: damage }];
      const files: Check = { name: 'files', looked: 1, faults: await leftFaults(snapshot) };
      return [files, ...(await verifyContent(snapshot, onProgress))];
    });
}

/** What a process that was killed left to be done. */
async function leftFaults(db: Kysely<Tables>): Promise<string[]> {
  const uncleared = (await unclearedRevisions({ db })).map(
    revision =>
      `revision ${revision} took a document down, and files may still hold its words: start the server, or take it down again, while nobody reads the store`,
  );
  const began = await unfinishedRestore(db);
  return began === null ? uncleared : [...uncleared, restoreIsUnfinished(began).message];
}

async function verifyContent(db: Kysely<Tables>, onProgress: Progress): Promise<Check[]> {
  const dangling = await danglingReferences(db);
  const references: Check = { name: 'references', looked: await countRows(db, 'claim'), faults: dangling };
  const vocabulary = await verifyVocabulary(db);
  const { check: changes, replay } = await verifyLog(db);
  const { checks: nodes, known, versioned, stated, areWhole } = await verifyNodes(db, replay);
  const judgements = await verifyJudgements(db, replay);
  const datasets = await verifyDatasets(db);
  const descriptions = await verifyDescriptions(db, replay);
  const texts = await verifyTexts(db);
  const carried = await verifyCarried(db, versioned, replay);
  // what names a missing row cannot be derived
  const claims =
    dangling.length === 0 && areWhole ? await verifyClaims(db, { nodes: known, stated, replay }, onProgress) : [];
  return [references, vocabulary, changes, ...nodes, judgements, datasets, descriptions, texts, carried, ...claims];
}
