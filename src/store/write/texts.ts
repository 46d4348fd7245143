import { AppError } from '../../base/errors.ts';
import { asSha256, type Sha256 } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { countCodePoints, sha256, slicer } from '../../base/text.ts';
import type { Dataset, HeldText } from '../../model/dataset.ts';
import type { Document } from '../../model/entity.ts';
import { documentsWith } from './documents.ts';
import { matchRecorded, type Slicers } from './evidence.ts';
import { indexNewTexts, indexText } from './search-index.ts';
import { refuseTakenDown } from './taken-down.ts';
import { inBatches, insertRows, learnNodes, type WriteTransaction } from './transaction.ts';

export type RecordedTexts = {
  /** Digests of those that were not held. */
  readonly added: readonly Sha256[];
  /** Documents that were recorded before, of which a text is held that was not. */
  readonly given: readonly Document[];
  /** What cuts words out of those that are held for new documents. */
  readonly slicers: Slicers;
};

/**
 * Texts of a dataset. Those of documents that are new go in together: no claim of theirs is recorded yet. `firstNew`: the
 * first of the rows that the dataset's new entities have.
 */
export async function recordTexts(
  transaction: WriteTransaction,
  { entities, texts }: Dataset,
  firstNew: number,
): Promise<RecordedTexts> {
  const holders = new Map<Sha256, Document>();
  for (const entity of entities)
    if (entity.kind === 'document') for (const { sha256: digest } of entity.versions) holders.set(digest, entity);
  const added: Sha256[] = [];
  const given: Document[] = [];
  const fresh: { row: number; texts: HeldText[] }[] = [];
  const different = new Map(texts.map(text => [text.sha256, text]));
  for (const [document, held] of Map.groupBy(different.values(), text => holders.get(text.sha256))) {
    if (!document) throw new AppError('NOT_FOUND', `A text with the SHA-256 ${held[0]!.sha256} belongs to no document`);
    const row = transaction.nodes.rowOf(document.id);
    if (row >= firstNew) fresh.push({ row, texts: held });
    else
      for (const text of held) {
        await matchRecorded(transaction, text);
        const holding = await hold(transaction, text, [document]);
        append(given, holding);
        if (holding.length > 0) added.push(text.sha256);
      }
  }
  const slicers = await recordNewTexts(transaction, fresh);
  return { added: [...added, ...slicers.keys()], given, slicers };
}

async function recordNewTexts(
  transaction: WriteTransaction,
  fresh: readonly { readonly row: number; readonly texts: readonly HeldText[] }[],
): Promise<Map<Sha256, ReturnType<typeof slicer>>> {
  const together = fresh.flatMap(({ texts }) => texts);
  for (const text of together) refuseMistaken(text);
  // evidence of other documents may have waited for one of them
  const awaited = await citedAmong(
    transaction,
    together.map(text => text.sha256),
  );
  for (const text of together) if (awaited.has(text.sha256)) await matchRecorded(transaction, text);
  await insertRows(
    transaction,
    'text',
    fresh.flatMap(({ row, texts }) => texts.map(({ sha256: digest, text }) => [digest, row, text])),
  );
  await indexNewTexts(transaction, fresh);
  return new Map(together.map(({ sha256: digest, text }) => [digest, slicer(text)]));
}

/** Those of the digests that evidence points into. */
async function citedAmong({ db }: WriteTransaction, digests: readonly Sha256[]): Promise<ReadonlySet<string>> {
  const rows = await inBatches(digests, batch =>
    db.selectFrom('evidence').select('version').distinct().where('version', 'in', batch).execute(),
  );
  return new Set(rows.map(row => row.version));
}

/**
 * Holds a text for every document that has a version with its digest. Gives these documents, those of which it was not
 * held before, and how many selectors point into it. Throws EVIDENCE_MISMATCH, NOT_FOUND or CONFLICT.
 */
export async function holdText(
  transaction: WriteTransaction,
  text: HeldText,
): Promise<{ documents: Document[]; added: Document[]; evidence: number }> {
  const documents = await documentsWith(transaction, [text.sha256]);
  if (documents.length === 0)
    throw new AppError(
      'NOT_FOUND',
      `No document in the store has a version with the SHA-256 ${text.sha256}; the text must be attached exactly as it was retrieved`,
    );
  await refuseTakenDown(transaction, text.sha256);
  const evidence = await matchRecorded(transaction, text);
  const added = await hold(transaction, text, documents);
  await refuseMixedRights(transaction, [text.sha256]);
  return { documents, added, evidence };
}

/**
 * Texts that are held are held for each of these documents that has a version with their digest. Gives those of which one
 * was not held before.
 */
export async function shareTexts(transaction: WriteTransaction, documents: readonly Document[]): Promise<Document[]> {
  const { db, nodes } = transaction;
  await learnNodes(
    transaction,
    documents.map(document => document.id),
  );
  const digests = [...new Set(documents.flatMap(document => document.versions.map(version => version.sha256)))];
  const rows = await inBatches(digests, batch =>
    db.selectFrom('text').select(['sha256', 'document']).where('sha256', 'in', batch).execute(),
  );
  const holders = Map.groupBy(rows, row => asSha256(row.sha256));
  const given: Document[] = [];
  for (const document of documents) {
    const row = nodes.rowOf(document.id);
    for (const { sha256: digest } of document.versions) {
      if (holders.get(digest)?.every(held => held.document !== row) !== true) continue;
      const text = (await heldTexts(transaction, [digest])).get(digest)!;
      append(given, await hold(transaction, { sha256: digest, text }, [document]));
    }
  }
  await refuseMixedRights(transaction, digests);
  return given;
}

/** A text is shown as its documents' rights allow, so those of all that have it must be the same. */
async function refuseMixedRights({ db }: WriteTransaction, digests: readonly Sha256[]): Promise<void> {
  const mixed = await inBatches(digests, batch =>
    db
      .selectFrom('text as t')
      .innerJoin('entity as e', 'e.id', 't.document')
      .select(({ fn }) => ['t.sha256', fn.min('e.slug').as('one'), fn.max('e.slug').as('other')])
      .where('t.sha256', 'in', batch)
      .groupBy('t.sha256')
      .having(({ fn }) => fn.count('e.rights').distinct(), '>', 1)
      .execute(),
  );
  if (mixed.length === 0) return;
  throw new AppError(
    'CONFLICT',
    `${mixed.length} texts are of documents with different rights; describe these with the same rights in a dataset, and load it`,
    { details: mixed.map(({ sha256: digest, one, other }) => `${digest}: ${one}, ${other}`) },
  );
}

/** Gives those of the documents of which the text was not held before. */
async function hold(
  transaction: WriteTransaction,
  text: HeldText,
  documents: readonly Document[],
): Promise<Document[]> {
  const { db, nodes } = transaction;
  refuseMistaken(text);
  refuseOtherLength(text, documents);
  await learnNodes(
    transaction,
    documents.map(document => document.id),
  );
  const held = await db.selectFrom('text').select('document').where('sha256', '=', text.sha256).execute();
  const holders = new Set(held.map(row => row.document));
  const added = documents.filter(document => !holders.has(nodes.rowOf(document.id)));
  const rows = added.map(document => nodes.rowOf(document.id));
  await insertRows(
    transaction,
    'text',
    rows.map(row => [text.sha256, row, text.text]),
  );
  await indexText(transaction, rows, text.sha256);
  return added;
}

/** Those of the texts that are held, by digest. */
export async function heldTexts({ db }: WriteTransaction, versions: readonly string[]): Promise<Map<string, string>> {
  const rows = await inBatches(versions, batch =>
    db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', batch).execute(),
  );
  return new Map(rows.map(row => [row.sha256, row.body]));
}

function refuseMistaken({ sha256: digest, text }: HeldText): void {
  if (sha256(text) === digest) return;
  throw new AppError(
    'EVIDENCE_MISMATCH',
    `A text does not have the SHA-256 ${digest} that it is given under; nothing was written`,
  );
}

/** A length that was stated before the text was at hand must be its own. */
export function refuseOtherLength({ sha256: digest, text }: HeldText, documents: readonly Document[]): void {
  const length = countCodePoints(text);
  const details = documents.flatMap(({ id, versions }) =>
    versions.flatMap((version, index) =>
      version.sha256 === digest && version.length !== length
        ? [`${id}, versions[${index}].length: is ${version.length}, and the text has ${length} code points`]
        : [],
    ),
  );
  if (details.length > 0)
    throw new AppError(
      'CONFLICT',
      `The text with the SHA-256 ${digest} has another length than is recorded of it; nothing was written. ${details[0]}; a dataset that describes the document with the right one corrects it`,
      { details },
    );
}
