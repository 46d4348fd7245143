import { asEntityId, type EntityId } from '../../src/base/ids.ts';
import { openBackup, readThrough } from '../../src/exchange/backup/read-backup.ts';
import { writeBackup } from '../../src/exchange/backup/write-backup.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  type RecordRow,
  type Records,
  type RecordTable,
  readRecords,
  recordTables,
} from '../../src/store/rows/records.ts';
import type { Store } from '../../src/store/store.ts';
import type { OpenStore } from '../store/dialects.ts';
import { aClaim, aWithdrawal, theWords } from './claims.ts';
import { addAccepted, anAddition, by } from './curating.ts';
import { aDataset, aJudgement, anAbout, aText, aVerdict, manyClaims } from './datasets.ts';
import { anEntity, textOf } from './entities.ts';

/** A store through whose life everything happened that is recorded: merges and one undone, withdrawals, corrections, texts. */
export async function fillWithAll({ writer }: Pick<Store, 'writer'>): Promise<void> {
  const [first, ...others] = manyClaims();
  const quoted = aClaim({
    name: 'quoted',
    evidence: [theWords('rang at dawn', 'herald-spring', { quotation: 'rang at dawn' })],
  });
  const claims = [first!, ...others, quoted];
  const merges = [aJudgement('border-hotline', 'frontier-phone'), aJudgement('ada-quill', 'a-quill')];
  await writer.load(
    aDataset(claims, {
      texts: [aText('herald-spring')],
      identityJudgements: merges,
      disagreementJudgements: [aVerdict(first!, quoted)],
    }),
  );
  const proposed = aClaim({ name: 'open', review: 'proposed' });
  const correction = { ...aClaim({ name: 'corrected' }), supersedes: quoted.id };
  await writer.load(
    aDataset([{ ...first!, withdrawal: aWithdrawal('2026-02-01T00:00:00Z') }, correction, proposed], {
      identityJudgements: [{ ...merges[1]!, undoneBy: 'A curator' }],
    }),
  );
  await writer.attach({ ...aText('times-spring'), text: textOf('times-spring') });
  const accepted = { claim: proposed.id, decision: 'accept', reason: 'So it reads.', amendment: null } as const;
  await writer.reviewClaims([accepted], by());
  await writer.withdrawClaim(others[1]!.id, by());
  const later = `Corrected. ${textOf('herald-spring')}`;
  await addAccepted(writer, anAddition('herald-spring', later, { described: null }), by());
  await loadAndUndo(writer);
  await proposeNodes(writer);
  await writer.addDocument(anAddition('a-proposal', 'Words.'), by());
  await addAccepted(writer, anAddition('a-letter', 'Words of heirs.'));
  await writer.takeDownDocument(asEntityId('a-letter'), by());
  await writer.judgeSupport({ claim: quoted.id, verdict: 'does-not' }, by());
}

/** A second dataset, which describes a node of the first otherwise; one of its loads is undone. */
async function loadAndUndo(writer: Store['writer']): Promise<void> {
  const ferry = anEntity('channel', 'ferry-line');
  const river = (claims: readonly Claim[], given: Partial<Dataset>) =>
    aDataset(claims, { about: anAbout('the-river'), entities: [ferry], ...given });
  await writer.load(river([aClaim({ name: 'ferry', subject: 'ferry-line' })], {}));
  const lightship = aClaim({ name: 'lightship', subject: 'lightship' });
  const entities = [ferry, anEntity('channel', 'lightship'), anEntity('person', 'bo-tarn', { name: 'Bo' })];
  const identityJudgements = [aJudgement('ferry-line', 'lightship')];
  await writer.load(river([lightship], { entities, identityJudgements }), undefined, { redescribes: true });
  await writer.revert(9, by());
}

/** A node that waits, one that was accepted, and descriptions that were accepted and that wait. */
async function proposeNodes(writer: Store['writer']): Promise<void> {
  const [waiting, accepted] = [anEntity('office', 'ferry-master'), anEntity('person', 'cy-reed')];
  await writer.proposeEntities([waiting, accepted], by());
  const amend = (entity: EntityId, summary: string) => writer.amendEntity({ entity, changes: { summary } }, by());
  const decision = { decision: 'accept', reason: 'So it is.', amendment: null } as const;
  const { revision } = await amend(asEntityId('ada-quill'), 'She speaks for Northland.');
  await writer.reviewClaims([], by(), [
    { entity: accepted.id, description: null, ...decision },
    { entity: asEntityId('ada-quill'), description: revision, ...decision },
  ]);
  await amend(accepted.id, 'He keeps the ferry.');
}

/** Every record of a store, in memory. */
export async function gather(records: Records): Promise<Record<RecordTable, RecordRow[]>> {
  const gathered = {} as Record<RecordTable, RecordRow[]>;
  for (const table of recordTables) {
    gathered[table] = [];
    for await (const rows of records.rows(table)) gathered[table].push(...rows);
  }
  return gathered;
}

/** Records as if a store held them. */
export function recordsOf(rows: Record<RecordTable, RecordRow[]>): Records {
  const counts = Object.fromEntries(recordTables.map(table => [table, rows[table].length])) as Records['counts'];
  return {
    revision: rows.change.length,
    counts,
    rows: async function* (table) {
      if (rows[table].length > 0) yield rows[table];
    },
  };
}

export const backUp = ({ connection }: OpenStore, path: string) =>
  readRecords(connection, records => writeBackup(path, records, '0.0.0'));

export async function restore(path: string, store: OpenStore): Promise<void> {
  const backup = await openBackup(path);
  try {
    await store.writer.restore(backup.records);
  } finally {
    await backup.close();
  }
}

/** Every row of a backup, read through. */
export async function contentOf(path: string) {
  const backup = await openBackup(path);
  try {
    await readThrough(backup);
    return await gather(backup.records);
  } finally {
    await backup.close();
  }
}
