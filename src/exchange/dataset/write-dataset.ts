import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';

import type { ClaimId } from '../../base/ids.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import { type Document, type Entity, reviewOf } from '../../model/entity.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { namedIn } from '../../store/rows/columns.ts';
import { named, recordedClaim, recordedEntity } from '../../store/rows/parsed-records.ts';
import type { Records, RecordTable } from '../../store/rows/records.ts';
import {
  claimEntry,
  documentEntry,
  entityEntry,
  statementEntry,
  vocabularyEntries,
  withoutNothing,
} from './file-entries.ts';
import { slugOf } from './manifest.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

export type WrittenDataset = { readonly nodes: number; readonly documents: number; readonly claims: number };

/** What of a store a dataset holds. */
type Gathered = {
  readonly entities: readonly Exclude<Entity, Document>[];
  readonly documents: readonly Document[];
  readonly claims: ReadonlyMap<ClaimId, ClaimDraft>;
  /** The words of excerpts, by digest. */
  readonly texts: ReadonlyMap<string, string>;
  readonly judgements: Readonly<Record<'identity' | 'disagreements' | 'support', readonly object[]>>;
};

/**
 * Writes what a store has accepted as a dataset, which another store loads: into a folder that is new or empty, and is there
 * once all of it is. Held in memory as a whole.
 */
export async function writeDataset(folder: string, records: Records, vocabulary: Vocabulary): Promise<WrittenDataset> {
  const gathered = await gather(records);
  const path = resolve(folder);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    await writeFiles(unfinished, folder, { gathered, vocabulary, revision: records.revision });
    // an empty one gives way, and no other
    await rmdir(path).catch(error => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  const { entities, documents, claims } = gathered;
  return { nodes: entities.length, documents: documents.length, claims: claims.size };
}

type Written = { readonly gathered: Gathered; readonly vocabulary: Vocabulary; readonly revision: number };

async function writeFiles(at: string, folder: string, { gathered, vocabulary, revision }: Written): Promise<void> {
  const { entities, documents, claims, texts, judgements } = gathered;
  await mkdir(join(at, 'entities'), { recursive: true });
  await mkdir(join(at, 'documents'));
  const write = (file: string, content: unknown) => writeFile(join(at, file), yaml(content));
  const name = basename(resolve(folder));
  await write('dataset.yaml', {
    id: slugOf(name),
    title: name,
    description: `All that a graph held at revision ${revision}.`,
  });
  const terms = vocabularyEntries(vocabulary, shippedVocabulary());
  if (terms !== null) await write('vocabulary.yaml', terms);
  for (const [kind, some] of Map.groupBy(entities, ({ kind }) => kind))
    await write(`entities/${kind}.yaml`, { entities: some.map(entityEntry) });
  const byDocument = Map.groupBy(claims.values(), ({ document }) => document);
  for (const document of documents) {
    const statements = statementsOf(byDocument.get(document.id) ?? [], claims);
    await write(`documents/${document.id}.yaml`, { document: documentEntry(document, texts), statements });
  }
  await write('judgements.yaml', judgements);
}

const yaml = (content: unknown) => stringify(content, { lineWidth: 120, aliasDuplicateObjects: false });

/** Claims that were said together, in the order of the first of them. */
function statementsOf(claims: readonly ClaimDraft[], all: Gathered['claims']): object[] {
  const statements = Map.groupBy(claims, claim => JSON.stringify(statementEntry(claim)));
  return [...statements.values()].map(some => ({
    ...(statementEntry(some[0]!) as object),
    claims: some.map(claim => claimEntry(claim, all)),
  }));
}

async function gather(records: Records): Promise<Gathered> {
  const all = async <Table extends RecordTable>(table: Table) => {
    const rows: ReturnType<typeof named<Table>>[] = [];
    for await (const page of records.rows(table)) for (const row of page) rows.push(named(table, row));
    return rows;
  };
  const recorded: ClaimDraft[] = [];
  for (const row of await all('claim')) {
    if (row.review !== 'accepted') continue;
    const withdrawal = row.withdrawal === null ? null : (JSON.parse(row.withdrawal) as ClaimDraft['withdrawal']);
    recorded.push({ ...recordedClaim(row).claim, review: 'accepted', withdrawal });
  }
  const entities = await acceptedEntities(all, recorded);
  const known = new Set<string>(entities.map(({ id }) => id));
  // those of loads that were undone name nodes that are left out
  const claims = new Map(
    recorded.filter(claim => namedIn(claim).every(id => known.has(id))).map(claim => [claim.id, claim]),
  );
  const documents = entities.filter(entity => entity.kind === 'document');
  const excerpts = new Set(
    documents
      .flatMap(({ versions }) => versions.filter(({ excerpt }) => excerpt))
      .map(({ sha256 }) => sha256 as string),
  );
  const texts = new Map<string, string>();
  for await (const page of records.rows('text'))
    for (const row of page) {
      const { sha256, body } = named('text', row);
      if (excerpts.has(sha256)) texts.set(sha256, body);
    }
  const ids = new Set<string>([...known, ...claims.keys()]);
  return {
    entities: entities.filter(entity => entity.kind !== 'document'),
    documents,
    claims,
    texts,
    judgements: {
      identity: judgementsAmong(await all('identity_judgement'), ids),
      disagreements: judgementsAmong(await all('disagreement_judgement'), ids),
      support: judgementsAmong(await all('support_judgement'), ids),
    },
  };
}

type All = <Table extends RecordTable>(table: Table) => Promise<ReturnType<typeof named<Table>>[]>;

/** But for those of loads that were undone, which nothing that stands names any more. */
async function acceptedEntities(all: All, claims: readonly ClaimDraft[]): Promise<Entity[]> {
  const described = new Set((await all('dataset_node')).map(({ node }) => node));
  const retired = new Set((await all('retired_node')).map(({ node }) => node).filter(node => !described.has(node)));
  const rows = (await all('entity')).map(row => ({
    entity: recordedEntity(row).entity,
    isRetired: retired.has(row.id),
  }));
  const accepted = rows.filter(({ entity }) => reviewOf(entity) === 'accepted');
  const inUse = new Set<string>(claims.filter(({ withdrawal }) => withdrawal === null).flatMap(namedIn));
  for (const { entity, isRetired } of accepted)
    if (entity.kind === 'document' && !isRetired) inUse.add(entity.publisher);
  return accepted.filter(({ entity, isRetired }) => !isRetired || inUse.has(entity.id)).map(({ entity }) => entity);
}

type JudgementRow = { readonly id: string; readonly undone_by: string | null; readonly body: string };

/** One that was reverted is as if it had never been made. */
function judgementsAmong(rows: readonly JudgementRow[], ids: ReadonlySet<string>): object[] {
  const kept = rows.filter(({ undone_by }) => undone_by === null || rows.some(({ id }) => id === undone_by));
  return kept.flatMap(({ id, undone_by, body }) => {
    const { left, right, claim, ...judged } = JSON.parse(body) as Readonly<Record<string, string | undefined>>;
    const named = [left, right, claim].filter(each => each !== undefined);
    if (!named.every(each => ids.has(each))) return [];
    const undoneBy = undone_by === null ? null : slugOf(undone_by);
    // those that were made through the API have other names than files may give
    return [withoutNothing({ ...judged, id: slugOf(id), left, right, claim, undoneBy }) as object];
  });
}
