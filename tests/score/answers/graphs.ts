/** Two graphs to ask: one of a dataset that people made, one that reading articles alone gives. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AppError } from '../../../src/base/errors.ts';
import { execute } from '../../../src/cli/execute.ts';
import { packageFolders } from '../../../src/cli/package-files.ts';
import { readSettings, type Settings } from '../../../src/cli/settings.ts';
import { openStoreAt } from '../../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../../src/exchange/dataset/read-dataset.ts';
import { type KnownGraph, readKnownGraph } from '../../../src/ingest/known-graph.ts';
import { graphWith, type IngestedArticle, ingestArticle } from '../../../src/ingest/pipeline.ts';
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
  const articles: ReadIn[] = [];
  try {
    // the vocabulary alone
    await store.writer.load(await readDatasetOrThrow(graph.nothing));
    let known = await readKnownGraph(store.reader);
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
      const { ingested, told } = readIn(outcome.article, known);
      const recording = { reader: store.reader, writer: store.writer, graph: known, by: owner.name, acceptAbove: 0 };
      const recorded = await recordArticle(ingested, recording);
      known = graphWith(known, ingested);
      const claims = recorded.kind === 'recorded' ? recorded.claims : 0;
      articles.push({ file, outcome: `${told}${claims} claims` });
    }
  } finally {
    await store.close();
  }
  return { ...graph, articles };
}

/** What an article does not tell of itself, its title or its outlet, is called after its file. */
function readIn(article: ReadArticle, known: KnownGraph): { ingested: IngestedArticle; told: string } {
  const file = basename(article.name);
  const missing = (['title', 'publisher'] as const).filter(what => !isTold(article, known, what));
  const given = Object.fromEntries(missing.map(what => [what, `The ${what} of ${file}`]));
  return {
    ingested: ingestArticle(article, known, given),
    told: missing.length > 0 ? `no ${missing.join(' and no ')} was found; ` : '',
  };
}

function isTold(article: ReadArticle, known: KnownGraph, what: 'title' | 'publisher'): boolean {
  try {
    ingestArticle(article, known, what === 'title' ? { publisher: 'Anybody' } : { title: 'Anything' });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
