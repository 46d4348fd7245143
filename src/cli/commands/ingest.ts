import { styleText } from 'node:util';

import { AppError } from '../../base/errors.ts';
import { Ingestion } from '../../ingest/ingestion.ts';
import type { SuggestClaims } from '../../ingest/language-model/suggest-claims.ts';
import type { Given, IngestedArticle } from '../../ingest/pipeline.ts';
import type { ArticleFormat, ReadArticle } from '../../ingest/read/read-article.ts';
import { type ReadOptions, readArticles } from '../../ingest/read/read-sources.ts';
import { type Recorded, recordArticle } from '../../ingest/record-article.ts';
import { type ArticleReport, reportOn } from '../../ingest/report/article-report.ts';
import { owner } from '../../model/access.ts';
import type { OpenWrites } from '../../store/together.ts';
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
  const kept: Told[] = [];
  const counts = { read: 0, faults: 0, skipped: 0, waiting: 0 };
  const progress = new Progress();
  try {
    if (isFilledWhenAsked(settings)) await fillIfNew(store, settings);
    await requireVocabulary(store);
    for await (const one of ingestedFrom(places, store, { ...options, acceptAbove, suggest })) {
      counts['ingested' in one ? 'read' : 'fault' in one ? 'faults' : 'skipped']++;
      counts.waiting += waitingOf(one);
      if (options.json) kept.push(one);
      else tell(one);
      progress.tell(counts.read, one.name);
    }
  } finally {
    await store.close();
  }
  if (options.json) printJson(kept.map(asJson));
  else note(countsOf(counts, options.dryRun === true));
  if (counts.read + counts.faults + counts.skipped === 0)
    throw new AppError(
      'BAD_INPUT',
      `There is nothing to read in ${places.join(' or ')}; name files, folders, - or addresses`,
    );
  return counts.faults > 0 ? exitCodes.badInput : exitCodes.done;
}

/** Nothing can be put forward without terms to say it in. */
async function requireVocabulary({ reader }: OpenedStore): Promise<void> {
  const { predicates } = await reader.vocabulary();
  if (predicates.size === 0)
    throw new AppError(
      'BAD_INPUT',
      'The store is new and has no vocabulary to make claims in; fill it first, by `backchannel load` with the dataset of the package, or by `backchannel init FOLDER` and `backchannel load FOLDER` with one of your own',
    );
}

/** Says from time to time how far a long run has come. */
class Progress {
  readonly #began = performance.now();
  #told = this.#began;

  tell(articles: number, name: string): void {
    const now = performance.now();
    if (now - this.#told < tellEvery) return;
    this.#told = now;
    const perSecond = articles / ((now - this.#began) / 1000);
    note(`${articles} articles so far, ${perSecond.toFixed(1)} a second; the last was ${name}`);
  }
}

const tellEvery = 5_000;

type Reading = Omit<IngestOptions, 'acceptAbove'> & {
  readonly acceptAbove: number | null;
  readonly suggest: SuggestClaims | null;
};

async function* ingestedFrom(places: readonly string[], store: OpenedStore, options: Reading): AsyncGenerator<Told> {
  const ingestion = new Ingestion(store.reader);
  try {
    for (const place of places)
      for await (const outcome of readArticles(place, readOptionsOf(options))) {
        if (outcome.kind === 'fault') yield { name: outcome.name, fault: outcome.error };
        else if (outcome.kind === 'skipped') yield { name: outcome.name, skipped: outcome.reason };
        else yield await ingestOne(outcome.article, { store, ingestion, options });
      }
  } finally {
    await ingestion.close();
  }
}

type Ingesting = { readonly store: OpenedStore; readonly ingestion: Ingestion; readonly options: Reading };

async function ingestOne(article: ReadArticle, { store, ingestion, options }: Ingesting): Promise<Told> {
  const { name } = article;
  const { title, publisher, published, dryRun = false, acceptAbove, suggest } = options;
  const given: Given = { ...(title && { title }), ...(publisher && { publisher }), ...(published && { published }) };
  const authorship = { by: owner.name, reason: `Read from ${name}.`, mutation: null };
  try {
    const suggestions = suggest && (await suggest(article, given));
    const tell = async (ingested: IngestedArticle): Promise<Told> => {
      // before it is recorded, or it would repeat itself
      const report = await reportOn(ingested, store.reader);
      if (!dryRun) {
        const record = (writes: OpenWrites) => recordArticle(ingested, writes, { authorship, acceptAbove });
        return { name, ingested, report, recorded: await store.writer.together(record) };
      }
      await ingestion.keep(ingested);
      return { name, ingested, report, recorded: null };
    };
    return await ingestion.ingest({ article, given, suggestions }, tell);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { name, fault: withOption(error) };
  }
}

/** What an article lacks can be said for it. */
function withOption(error: AppError): AppError {
  const { code, message, place } = error;
  if (place !== 'title' && place !== 'publisher') return error;
  return new AppError(code, `${message} with --${place}`, { place });
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
  print(`  ${recorded ? outcomeOf(recorded, ingested) : 'nothing was recorded: this was a dry run'}`);
  for (const told of recorded?.notes ?? []) print(`  ${told}`);
}

function outcomeOf({ document, nodes, claims, accepted }: Recorded, { known, publisher }: IngestedArticle): string {
  if (nodes.length + claims.length === 0) {
    const told = `${document} ${known === null ? 'was added; nothing in it is about a channel' : 'holds all of it already'}`;
    return accepted.length > 0 ? `${told}; ${accepted.length} of its claims that waited were accepted` : told;
  }
  const proposed = `${document}: ${claims.length} claims and ${nodes.length} nodes`;
  if (accepted.length > 0) return `${proposed} were put forward, and ${accepted.length} claims were accepted`;
  return `${proposed} wait for review${publisher.isNew ? `, and its publisher ${publisher.node} before them` : ''}`;
}

/** Claims that were put forward now and that nobody decided on. */
const waitingOf = (one: Told): number =>
  'recorded' in one && one.recorded
    ? one.recorded.claims.filter(claim => !one.recorded!.accepted.includes(claim)).length
    : 0;

type Counts = { readonly read: number; readonly faults: number; readonly waiting: number };

function countsOf({ read, faults, waiting }: Counts, isDryRun: boolean): string {
  const articles = `${read} ${read === 1 ? 'article' : 'articles'} read${faults > 0 ? `, ${faults} not` : ''}`;
  if (isDryRun) return `${articles}; nothing was recorded, for this was a dry run`;
  if (waiting === 0) return `${articles}; nothing new waits for review`;
  return `${articles}; ${waiting} claims wait for review: at /review of \`backchannel serve\`, with a token that \`backchannel token create --role editor --name NAME\` gives`;
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
    document,
    publisher,
    description,
    furniture,
    repetitions,
    findings,
    proposals: { ...proposals, links: Object.fromEntries(proposals.links) },
    report: one.report,
    recorded: one.recorded && {
      document: one.recorded.document,
      nodes: one.recorded.nodes.length,
      claims: one.recorded.claims.length,
      accepted: one.recorded.accepted.length,
      notes: one.recorded.notes,
    },
  };
}
