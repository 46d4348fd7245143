import { styleText } from 'node:util';

import { AppError } from '../../base/errors.ts';
import { type KnownGraph, readKnownGraph } from '../../ingest/known-graph.ts';
import type { SuggestClaims } from '../../ingest/language-model/suggest-claims.ts';
import { type Given, graphWith, type IngestedArticle, ingestArticle } from '../../ingest/pipeline.ts';
import type { ArticleFormat } from '../../ingest/read/read-article.ts';
import { type ReadOptions, readArticles } from '../../ingest/read/read-sources.ts';
import { type Recorded, recordArticle } from '../../ingest/record-article.ts';
import { type ArticleReport, reportOn } from '../../ingest/report/article-report.ts';
import { owner } from '../../model/access.ts';
import { fillIfNew, isFilledWhenAsked } from '../fill.ts';
import { languageModelOf } from '../language-model.ts';
import { reportInWords } from '../report-in-words.ts';
import type { Settings } from '../settings.ts';
import { type OpenedStore, openStoreAt } from '../stores.ts';
import { exitCodes, note, print, printJson } from '../terminal.ts';

export type IngestOptions = Given & {
  readonly dryRun?: boolean;
  readonly acceptAbove?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly fetch?: boolean;
  readonly json?: boolean;
};

type Told =
  | {
      readonly name: string;
      readonly ingested: IngestedArticle;
      readonly report: ArticleReport;
      readonly recorded: Recorded | null;
    }
  | { readonly name: string; readonly fault: AppError }
  | { readonly name: string; readonly skipped: string };

/** Reads articles, and puts what they say of channels forward for review. Gives the exit code: whether any could not be read. */
export async function ingest(places: readonly string[], settings: Settings, options: IngestOptions): Promise<number> {
  const acceptAbove = scoreOf(options.acceptAbove);
  const suggest = languageModelOf(settings);
  const store = await openStoreAt(settings.DATABASE_URL);
  const told: Told[] = [];
  try {
    if (isFilledWhenAsked(settings)) await fillIfNew(store, settings);
    for await (const one of ingestedFrom(places, store, { ...options, acceptAbove, suggest })) {
      told.push(one);
      if (!options.json) tell(one);
    }
  } finally {
    await store.close();
  }
  if (options.json) printJson(told.map(asJson));
  else note(countsOf(told));
  if (told.length === 0)
    throw new AppError(
      'BAD_INPUT',
      `There is nothing to read in ${places.join(' or ')}; name files, folders, - or addresses`,
    );
  return told.some(one => 'fault' in one) ? exitCodes.badInput : exitCodes.done;
}

type Reading = Omit<IngestOptions, 'acceptAbove'> & {
  readonly acceptAbove: number | null;
  readonly suggest: SuggestClaims | null;
};

async function* ingestedFrom(places: readonly string[], store: OpenedStore, options: Reading): AsyncGenerator<Told> {
  const { title, publisher, published, dryRun = false, acceptAbove, suggest } = options;
  const given: Given = { ...(title && { title }), ...(publisher && { publisher }), ...(published && { published }) };
  let graph: KnownGraph | null = null;
  for (const place of places)
    for await (const outcome of readArticles(place, readOptionsOf(options))) {
      if (outcome.kind === 'fault') yield { name: outcome.name, fault: outcome.error };
      else if (outcome.kind === 'skipped') yield { name: outcome.name, skipped: outcome.reason };
      else {
        const { article } = outcome;
        try {
          graph ??= await readKnownGraph(store.reader);
          const ingested = ingestArticle(article, graph, given, suggest && (await suggest(article, given)));
          // before it is recorded, or it would repeat itself
          const report = await reportOn(ingested, store.reader);
          const by = owner.name;
          const recorded = dryRun ? null : await recordArticle(ingested, { ...store, graph, by, acceptAbove });
          // the next article may name what this one brought
          if (recorded?.kind !== 'waits') graph = graphWith(graph, ingested);
          else if (recorded.isNew) graph = null;
          yield { name: article.name, ingested, report, recorded };
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          yield { name: article.name, fault: error };
        }
      }
    }
}

const formats: readonly string[] = ['text', 'markdown', 'html', 'pdf', 'json-lines'] satisfies ArticleFormat[];

function readOptionsOf({ format, encoding, fetch }: IngestOptions | Reading): ReadOptions {
  if (format !== undefined && !formats.includes(format))
    throw new AppError('BAD_SETTING', `--format takes ${formats.join(', ')}, not "${format}"`);
  return {
    input: process.stdin,
    ...(format !== undefined && { format: format as ArticleFormat }),
    ...(encoding !== undefined && { encoding }),
    ...(fetch !== undefined && { fetch }),
  };
}

function scoreOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const score = Number(given);
  if (given.trim() !== '' && score >= 0 && score <= 1) return score;
  throw new AppError('BAD_SETTING', `--accept-above takes a score from 0 to 1, not "${given}"`);
}

function tell(one: Told): void {
  if ('fault' in one) note(one.fault.message, 'red');
  else if ('skipped' in one) note(`${one.name} was left out: ${one.skipped}`);
  else tellArticle(one);
}

function tellArticle({ ingested, report, recorded, name }: Extract<Told, { ingested: unknown }>): void {
  const [head, ...lines] = reportInWords(ingested, report);
  print(head!);
  print(styleText('dim', `  from ${name}`));
  for (const line of lines) print(line);
  print(`  ${recorded ? outcomeOf(recorded, ingested.known !== null) : 'nothing was recorded: this was a dry run'}`);
}

function outcomeOf(recorded: Recorded, wasKnown: boolean): string {
  if (recorded.kind === 'waits')
    return `waits: its publisher ${recorded.publisher} ${recorded.isNew ? 'was proposed now, and' : 'is proposed, and'} has to be accepted first; then ingest it again, or name another with --publisher`;
  const { document, nodes, claims, accepted } = recorded;
  if (nodes + claims === 0)
    return `${document} ${wasKnown ? 'holds all of it already' : 'was added; nothing in it is about a channel'}`;
  const proposed = `${document}: ${claims} claims and ${nodes} nodes wait for review`;
  return accepted > 0 ? `${proposed}, of which ${accepted} claims were accepted` : proposed;
}

function countsOf(told: readonly Told[]): string {
  const faults = told.filter(one => 'fault' in one).length;
  const read = told.filter(one => 'ingested' in one).length;
  return `${read} articles read${faults > 0 ? `, ${faults} not` : ''}; what waits for review is in the review queue, at /review of the explorer`;
}

function asJson(one: Told): object {
  if ('fault' in one) return { name: one.name, fault: one.fault.message };
  if ('skipped' in one) return one;
  const { article, document, publisher, description, furniture, repetitions, findings, proposals, known } =
    one.ingested;
  return {
    name: one.name,
    format: article.format,
    sha256: article.sha256,
    known,
    document: { ...document, publisher },
    description,
    furniture,
    repetitions,
    findings,
    proposals: { ...proposals, links: Object.fromEntries(proposals.links) },
    report: one.report,
    recorded: one.recorded,
  };
}
