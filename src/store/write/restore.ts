import { AppError } from '../../base/errors.ts';
import { readChangeBody, readJudgementBody } from '../rows/change-bodies.ts';
import { danglingReferences } from '../rows/dangling-references.ts';
import { noteEnds } from '../rows/noted-ends.ts';
import { named, recordedClaim, recordedEntity, refuseOtherText } from '../rows/parsed-records.ts';
import { predicateColumns, termRowsAtFirst } from '../rows/parsed-terms.ts';
import { type RecordRow, type Records, type RecordTable, recordTables } from '../rows/records.ts';
import { statingIn } from '../rows/stated-attributes.ts';
import type { Tables } from '../tables.ts';
import { forgetRestore, refuseFilled } from '../unfinished-restore.ts';
import { bulkRows } from './bulk-rows.ts';
import { ClaimsGathered, insertClaims, type Known, type Progress } from './claims.ts';
import { recanonicalise } from './derived.ts';
import { noteVersions } from './documents.ts';
import { indexEntities, indexHeldTexts } from './search-index.ts';
import { insertRows, type WriteTransaction, writeInBatches } from './transaction.ts';

/**
 * Records what another store held, under its own numbers and times, table by table, and derives everything else. Throws
 * CONFLICT where the store is not empty, BAD_INPUT and EVIDENCE_MISMATCH where the records are not sound.
 */
export async function restore(transaction: WriteTransaction, records: Records, onProgress: Progress): Promise<void> {
  await refuseFilled(transaction.db);
  for (const table of recordTables)
    await restoreTable(transaction, table, records, onProgress).catch(error => {
      throw isMalformed(error) ? unsoundRecords(`the rows of ${table} cannot be read`, error) : error;
    });
  // backups of the first release do not hold them
  if (records.counts.term === 0 && records.counts.predicate > 0)
    await transaction.db.insertInto('term').values(termRowsAtFirst()).execute();
  await indexHeldTexts(transaction);
  const faults = await danglingReferences(transaction.db);
  if (faults.length > 0)
    throw new AppError('BAD_INPUT', 'The records name rows that are not among them', { details: faults });
  await forgetRestore(transaction.db);
}

export const unsoundRecords = (what: string, cause?: unknown) =>
  new AppError('BAD_INPUT', `The records are not sound: ${what}`, { cause });

async function restoreTable(
  transaction: WriteTransaction,
  table: RecordTable,
  records: Records,
  onProgress: Progress,
): Promise<void> {
  if (table === 'entity') await restoreEntities(transaction, records.rows('entity'));
  else if (table === 'claim') await restoreClaims(transaction, records, onProgress);
  else for await (const rows of records.rows(table)) await restoreRows(transaction, table, rows);
}

async function restoreRows({ db }: WriteTransaction, table: RecordTable, rows: readonly RecordRow[]): Promise<void> {
  const values = rows.map(row => ({ ...named(table, row), ...(table === 'predicate' && statesOf(row)) }));
  for (const row of values) {
    if (table === 'text') refuseOtherText(row as Tables['text']);
    if (table === 'change') readChangeBody((row as Tables['change']).body);
    if (table === 'identity_judgement' || table === 'disagreement_judgement')
      readJudgementBody((row as Tables[typeof table]).body);
  }
  await writeInBatches(values, Object.keys(values[0] ?? {}).length, batch =>
    db
      .insertInto(table)
      .values(batch as never)
      .execute(),
  );
}

/** What is derived of a predicate. */
const statesOf = (row: RecordRow) => ({ states: predicateColumns(named('predicate', row).body).states });

async function restoreEntities(
  transaction: WriteTransaction,
  pages: AsyncIterable<readonly RecordRow[]>,
): Promise<void> {
  for await (const page of pages) {
    const restored = page.map(values => {
      const row = named('entity', values);
      return { row, ...recordedEntity(row) };
    });
    const nodes = restored.map(({ row: { id, slug }, entity }) => ({ id, slug, kind: entity.kind, canonical: id }));
    transaction.nodes.note(nodes);
    const rows = restored.map(({ row, columns }) => ({ ...columns, ...row, canonical: row.id, stated: 0 }));
    await insertRows(transaction, 'entity', bulkRows('entity', rows));
    const indexed = restored.map(({ row, entity }) => ({ row: row.id, entity }));
    await noteVersions(transaction, indexed, true);
    await indexEntities(transaction, indexed, true);
  }
}

/** After the vocabulary, which numbers predicates, and the judgements, which make nodes canonical. */
async function restoreClaims(transaction: WriteTransaction, records: Records, onProgress: Progress): Promise<void> {
  const { ends } = await noteEnds(transaction.db);
  await recanonicalise(transaction);
  const terms = await transaction.db.selectFrom('predicate').select(['id', 'name', 'states']).execute();
  const predicates = new Map(terms.map(({ name, id }) => [name, id]));
  const known: Known = { predicates, stating: statingIn(terms), ends, slicers: new Map() };
  const restored = new ClaimsGathered(transaction);
  let last = 0;
  for await (const page of records.rows('claim')) {
    for (const [id] of page) {
      // blocks of edges hold claims in their order
      if (Number(id) <= last) throw unsoundRecords(`claim ${id} stands behind claim ${last}`);
      last = Number(id);
    }
    const claims = page.map(values => {
      const row = named('claim', values);
      return { row: row.id, recordedAt: row.recorded_at, ...recordedClaim(row) };
    });
    await restored.gather(await insertClaims(transaction, claims, known));
    onProgress(restored.claims, records.counts.claim);
  }
  await restored.record();
}

/** What JavaScript throws at values that are not of the kind that a record has. */
const isMalformed = (error: unknown) => [SyntaxError, TypeError, RangeError].some(type => error instanceof type);
