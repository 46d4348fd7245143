/** Two graphs to ask: one of a dataset that people made, one that reading articles alone gives. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AppError } from '../../../src/base/errors.ts';
import { execute } from '../../../src/cli/execute.ts';
import { packageFolders } from '../../../src/cli/package-files.ts';
import { readSettings, type Settings } from '../../../src/cli/settings.ts';
import { type OpenedStore, openStoreAt } from '../../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { Ingestion } from '../../../src/ingest/ingestion.ts';
import type { IngestedArticle } from '../../../src/ingest/pipeline.ts';
import type { ReadArticle } from '../../../src/ingest/read/read-article.ts';
import { readArticles } from '../../../src/ingest/read/read-sources.ts';
import { recordArticle } from '../../../src/ingest/record-article.ts';
import { owner } from '../../../src/model/access.ts';

/** `Data`: the shape of the document's answer. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

export type AskedGraph = { readonly ask: Ask; readonly close: () => void };

/** What became of an article: how it was read in, or why it was not. */
export type ReadIn = { readonly file: string; readonly outcome: string };

/** A store of its own in a folder for a while, and beside it a dataset that says nothing. */
function emptyGraph(): AskedGraph & { readonly url: string; readonly nothing: string } {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  const url = join(folder, 'graph.db');
  const settings: Settings = { ...readSettings({}, packageFolders.data).values, DATABASE_URL: url };
  const ask = async <Data>(document: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await execute(document, variables, settings);
    if (errors) throw new AppError('BAD_INPUT', errors.map(({ message }) => message).join('; '));
    return data as Data;
  };
  const nothing = join(folder, 'nothing');
  for (const part of ['entities', 'documents']) mkdirSync(join(nothing, part), { recursive: true });
  writeFileSync(join(nothing, 'dataset.yaml'), 'id: nothing\ntitle: A dataset without anything in it\n');
  return { url, nothing, ask, close: () => rmSync(folder, { recursive: true }) };
}

/** The graph of the dataset that is shipped, in which people wrote down what five articles say. */
export async function handMadeGraph(): Promise<AskedGraph> {
  const graph = emptyGraph();
  const store = await openStoreAt(graph.url);
  try {
    await store.writer.load(await readDatasetOrThrow(packageFolders.data));
  } finally {
    await store.close();
  }
  return graph;
}

/** What the articles of a folder give an empty graph, where everything that is proposed is accepted. */
export async function readInGraph(folder: string): Promise<AskedGraph & { readonly articles: readonly ReadIn[] }> {
  const graph = emptyGraph();
  const store = await openStoreAt(graph.url);
  const ingestion = new Ingestion(store.reader);
  const articles: ReadIn[] = [];
  try {
    // the vocabulary alone
    await store.writer.load(await readDatasetOrThrow(graph.nothing));
    for await (const outcome of readArticles(folder)) {
      if (outcome.kind !== 'article') {
        articles.push({
          file: basename(outcome.name),
          outcome: outcome.kind === 'fault' ? outcome.error.message : outcome.reason,
        });
        continue;
      }
      const file = basename(outcome.article.name);
      if (/^README/i.test(file)) continue;
      articles.push({ file, outcome: await readIn(outcome.article, ingestion, store) });
    }
  } finally {
    await ingestion.close();
    await store.close();
  }
  return { ...graph, articles };
}

/** What an article does not tell of itself, its title or its outlet, is called after its file. */
async function readIn(article: ReadArticle, ingestion: Ingestion, { writer }: OpenedStore): Promise<string> {
  const file = basename(article.name);
  const given: Record<string, string> = {};
  const record = (ingested: IngestedArticle) =>
    writer.together(writes => recordArticle(ingested, writes, { authorship, acceptAbove: 0 }));
  for (;;) {
    try {
      const { claims } = await ingestion.ingest({ article, given }, record);
      const missing = Object.keys(given);
      return `${missing.length > 0 ? `no ${missing.join(' and no ')} was found; ` : ''}${claims.length} claims`;
    } catch (error) {
      const place = error instanceof AppError ? error.place : null;
      if ((place !== 'title' && place !== 'publisher') || given[place]) throw error;
      given[place] = `The ${place} of ${file}`;
    }
  }
}

const authorship = { by: owner.name, reason: null, mutation: null };
