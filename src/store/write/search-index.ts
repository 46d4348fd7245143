import { type Kysely, sql } from 'kysely';

import { slicer } from '../../base/text.ts';
import { wordFormsOf } from '../../base/words.ts';
import type { Claim } from '../../model/claim.ts';
import type { HeldText } from '../../model/dataset.ts';
import { type Entity, versionsWith } from '../../model/entity.ts';
import { kindWords, statusWords } from '../../model/search/category-words.ts';
import { startSpellings } from '../../model/search/name-starts.ts';
import type { SearchQuery } from '../../model/search/search-query.ts';
import { canBeMisspelt, nearSpellingKeys, spellingKeys } from '../../model/search/spelling.ts';
import { wordsStanding } from '../../model/wording.ts';
import { type DialectParts, type IndexedRow, type SearchIndex, searchIndexes } from '../dialect.ts';
import { claimOf, entityOf } from '../rows/columns.ts';
import { byKey, namesOf, placedStartsOf, searchedFields, spellingRows, wholeNamesOf } from '../rows/searched-words.ts';
import type { Tables } from '../tables.ts';
import { forgetMetWords, freshInNames, takeFresh, wordsMetIn } from './met-words.ts';
import { batchesOf, inBatches, rowsPerBatch } from './transaction.ts';

/** What search knows of the graph, kept inside the transactions that write it. Merging nodes and withdrawing claims change none of it. */

type Index = { readonly db: Kysely<Tables>; readonly dialect: DialectParts };
type EntityRow = { readonly row: number; readonly entity: Entity };
type ClaimRow = { readonly row: number; readonly claim: Pick<Claim, 'gist' | 'evidence' | 'value'> };

/** `isNew`: whether none of them is indexed yet. */
export async function indexEntities(index: Index, entities: readonly EntityRow[], isNew: boolean): Promise<void> {
  const rows = entities.map(({ row, entity }) => ({
    row,
    fields: fieldsOf(index, [...namesOf(entity), kindWords(entity) ?? '']),
  }));
  await put(index, 'search_entity', rows, isNew);
  await indexMetWords(index);
  if (!isNew) {
    for (const batch of batchesOf(rows, rowsPerBatch)) {
      const ids = batch.map(({ row }) => row);
      await index.db.deleteFrom('search_name').where('entity', 'in', ids).execute();
      await index.db.deleteFrom('search_start').where('entity', 'in', ids).execute();
    }
  }
  const named = entities.filter(({ entity }) => entity.kind !== 'document');
  const names = named.flatMap(({ row, entity }) => wholeNamesOf(entity).map(words => [words, row] as const));
  await index.dialect.insert(index.db, 'search_name', names, 'skip');
  await indexSpellings(
    index,
    named.flatMap(({ entity }) => namesOf(entity)),
  );
  await indexStarts(index, entities);
}

async function indexSpellings({ db, dialect }: Index, names: readonly string[]): Promise<void> {
  const words = freshInNames(wordsMetIn(db), names.flatMap(wordFormsOf));
  await recordSpellings({ db, dialect }, 'search_spelling', words);
  await dialect.insert(db, 'search_start_spelling', startSpellings(words).sort(byKey), 'skip');
}

/** What names are found by while they are typed. */
async function indexStarts({ db, dialect }: Index, entities: readonly EntityRow[]): Promise<void> {
  const starts = entities.flatMap(({ row, entity }) =>
    Array.from(placedStartsOf(entity), ([start, place]) => [place, start, row, entity.kind] as const),
  );
  await dialect.insert(db, 'search_start', starts);
}

/**
 * Gists, quotations and statuses; words that the record may not hold are taken from the text, where it is held. What
 * their words are found under when they are misspelt, `indexMetWords` notes: once for many claims.
 */
export async function indexClaims(index: Index, claims: readonly ClaimRow[], isNew: boolean): Promise<void> {
  const unquoted = claims.flatMap(({ claim }) => claim.evidence.filter(({ quotation }) => quotation === null));
  const texts = await heldTexts(index, [...new Set(unquoted.map(({ version }) => version))]);
  const rows = claims.map(({ row, claim }) => ({
    row,
    fields: fieldsOf(index, [
      claim.gist,
      ...claim.evidence.map(evidence => quotationOf(evidence, texts)),
      statusWords(claim) ?? '',
    ]),
  }));
  await put(index, 'search_claim', rows, isNew);
}

/** The texts of documents of which none was held before. */
export async function indexNewTexts(
  index: Index,
  documents: readonly { readonly row: number; readonly texts: readonly HeldText[] }[],
): Promise<void> {
  const rows = documents.map(({ row, texts }) => ({
    row,
    fields: fieldsOf(
      index,
      texts.toSorted(byDigest).map(({ text }) => text),
    ),
  }));
  await put(index, 'search_text', rows, true);
  await indexMetWords(index);
}

/** The texts of documents, one of which is new to all of them, and the claims whose words stand in it. */
export async function indexText(index: Index, documents: readonly number[], version: string): Promise<void> {
  await indexTextsOf(index, documents);
  if (documents.length === 0) return;
  const quoting = await index.db
    .selectFrom('claim')
    .select(['id', 'body', 'recorded_at', 'withdrawal', 'review'])
    .where('id', 'in', index.db.selectFrom('evidence').select('claim').where('version', '=', version))
    .execute();
  const claims = quoting.map(row => ({ row: row.id, claim: claimOf(row) }));
  const shown = claims.filter(({ claim }) => claim.evidence.some(({ quotation }) => quotation === null));
  await indexClaims(index, shown, false);
  await indexMetWords(index);
}

/** All that is held of the texts of documents that are recorded. */
export async function indexTextsOf(index: Index, documents: readonly number[]): Promise<void> {
  for (const document of documents) {
    await put(index, 'search_text', [await heldRow(index, document)], false);
    await indexMetWords(index);
  }
}

/** The texts of the versions that are accepted, of a document that is. */
async function searchedTexts({ db }: Index, document: number): Promise<string[]> {
  const held = await db
    .selectFrom('text as t')
    .innerJoin('entity as e', 'e.id', 't.document')
    .select(['t.sha256', 't.body', 'e.body as described'])
    .where('t.document', '=', document)
    .orderBy('t.sha256')
    .execute();
  return held.filter(({ sha256, described }) => isShown(entityOf({ body: described }), sha256)).map(({ body }) => body);
}

const isShown = (entity: Entity, version: string): boolean =>
  entity.kind === 'document' &&
  entity.review === undefined &&
  versionsWith(entity).some(({ sha256 }) => sha256 === version);

/** Texts of these documents that are held no more are found no more. */
export async function forgetTexts(index: Index, documents: readonly number[]): Promise<void> {
  const { db, dialect } = index;
  const held = await db.selectFrom('text').select('document').distinct().where('document', 'in', documents).execute();
  const left = held.map(({ document }) => document);
  await dialect.search.remove(db, 'search_text', [...documents]);
  await indexTextsOf(index, left);
}

const wordsPerLook = 50;

/** Words of these texts that stand nowhere else are not suggested any more. */
export async function forgetWords({ db, dialect }: Index, texts: readonly string[]): Promise<void> {
  const words = [...new Set(searchedFields(texts).flat())].filter(canBeMisspelt);
  for (const batch of batchesOf(words, wordsPerLook)) {
    const stands = batch.map((word, at) => {
      const query: SearchQuery = [[{ match: 'phrase', words: [word], origin: 'typed' }]];
      const found = searchIndexes.map(name => sql`exists (${dialect.search.matches(name, query)})`);
      return sql`case when ${sql.join(found, sql` or `)} then 1 else 0 end as ${sql.ref(`w${at}`)}`;
    });
    const { rows } = await sql<Record<string, number>>`select ${sql.join(stands)}`.execute(db);
    const gone = batch.filter((_, at) => rows[0]![`w${at}`] === 0);
    if (gone.length === 0) continue;
    const keys = [...new Set(gone.flatMap(nearSpellingKeys))];
    await db.deleteFrom('search_word').where('key', 'in', keys).where('word', 'in', gone).execute();
  }
  forgetMetWords(db);
}

/** Makes everything anew from what is recorded. */
export async function rebuildSearch(db: Kysely<Tables>, dialect: DialectParts): Promise<void> {
  const index = { db, dialect };
  forgetMetWords(db);
  await dialect.search.create(db);
  await db.deleteFrom('search_name').execute();
  await db.deleteFrom('search_spelling').execute();
  await db.deleteFrom('search_word').execute();
  await db.deleteFrom('search_start').execute();
  await db.deleteFrom('search_start_spelling').execute();
  const entityRows = db.selectFrom('entity').select(['id', 'body']).orderBy('id').limit(rowsPerBatch);
  await pageByPage(
    after => entityRows.where('id', '>', after).execute(),
    rows =>
      indexEntities(
        index,
        rows.map(row => ({ row: row.id, entity: entityOf(row) })),
        true,
      ),
  );
  const claimRows = db
    .selectFrom('claim')
    .select(['id', 'body', 'recorded_at', 'withdrawal', 'review'])
    .orderBy('id')
    .limit(rowsPerBatch);
  await pageByPage(
    after => claimRows.where('id', '>', after).execute(),
    rows =>
      indexClaims(
        index,
        rows.map(row => ({ row: row.id, claim: claimOf(row) })),
        true,
      ),
  );
  await indexMetWords(index);
  await indexHeldTexts(index);
}

/** Every text that is held, where none is indexed yet. */
export async function indexHeldTexts(index: Index): Promise<void> {
  const holders = await index.db.selectFrom('text').select('document').distinct().execute();
  for (const { document } of holders) {
    await index.dialect.search.add(index.db, 'search_text', [await heldRow(index, document)]);
    await indexMetWords(index);
  }
}

async function heldRow(index: Index, document: number): Promise<IndexedRow> {
  return { row: document, fields: fieldsOf(index, await searchedTexts(index, document)) };
}

/** The words of these texts, which are met. */
const fieldsOf = ({ db }: Index, texts: readonly string[]): string[][] => searchedFields(texts, wordsMetIn(db));

/** Notes what the words that were met since are found under when they are misspelt. */
export async function indexMetWords({ db, dialect }: Index): Promise<void> {
  await recordSpellings({ db, dialect }, 'search_word', takeFresh(wordsMetIn(db)));
}

const keysIn = { search_spelling: spellingKeys, search_word: nearSpellingKeys } as const;

/** Records those of different words that the table does not know; it has either all keys of a word or none. */
async function recordSpellings(
  { db, dialect }: Index,
  table: 'search_spelling' | 'search_word',
  words: readonly string[],
): Promise<void> {
  const keysOf = keysIn[table];
  const spelt = words.filter(canBeMisspelt);
  // with them come others that are like them
  const known = await inBatches(spelt, batch =>
    db
      .selectFrom(table)
      .select('word')
      .distinct()
      .where('key', 'in', [...new Set(batch.map(word => keysOf(word)[0]!))])
      .execute(),
  );
  const isKnown = new Set(known.map(({ word }) => word));
  const fresh = spelt.filter(word => !isKnown.has(word));
  await dialect.insert(db, table, spellingRows(fresh, keysOf));
}

const byDigest = (a: HeldText, b: HeldText) => (a.sha256 < b.sha256 ? -1 : 1);

function quotationOf(evidence: Claim['evidence'][number], texts: Map<string, string>): string {
  if (evidence.quotation !== null) return evidence.quotation;
  const text = texts.get(evidence.version);
  return text === undefined ? '' : (wordsStanding(evidence, slicer(text)) ?? '');
}

async function heldTexts({ db }: Index, versions: readonly string[]): Promise<Map<string, string>> {
  if (versions.length === 0) return new Map();
  const rows = await db.selectFrom('text').select(['sha256', 'body']).where('sha256', 'in', versions).execute();
  return new Map(rows.map(row => [row.sha256, row.body]));
}

async function put(
  { db, dialect }: Index,
  index: SearchIndex,
  rows: readonly IndexedRow[],
  isNew: boolean,
): Promise<void> {
  for (const batch of batchesOf(rows, rowsPerBatch)) {
    if (!isNew)
      await dialect.search.remove(
        db,
        index,
        batch.map(({ row }) => row),
      );
    await dialect.search.add(db, index, batch);
  }
}

async function pageByPage<Row extends { readonly id: number }>(
  read: (after: number) => Promise<Row[]>,
  write: (rows: Row[]) => Promise<void>,
): Promise<void> {
  for (let rows = await read(0); rows.length > 0; rows = await read(rows.at(-1)!.id)) await write(rows);
}
