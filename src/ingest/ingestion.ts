/** Works out what articles say, in a process of its own that knows the graph, with limits on time and memory. */

import { AppError } from '../base/errors.ts';
import type { Sha256 } from '../base/ids.ts';
import { processFile } from '../base/own-files.ts';
import { inTime, prepare, withoutDeadline } from '../store/deadline.ts';
import type { Reader } from '../store/read/reader.ts';
import { refuseLong } from './article-length.ts';
import { type Learnt, newsSince } from './graph-news.ts';
import type { AskedArticle, IngestionAnswer, IngestionQuestion } from './ingestion-message.ts';
import type { GraphNews } from './known-graph.ts';
import { articleLimits, LimitedProcess, type ProcessLimits } from './limited-process.ts';
import type { IngestedArticle } from './pipeline.ts';
import { newsOf } from './record-article.ts';

const ingestionProcess = {
  file: processFile('ingest/ingestion-process'),
  task: 'work out',
  advice: 'give it in parts, or without what is no part of the article',
};

/** How often an article is worked out that others' writes come in the way of. */
const mostTries = 3;

/** One article after the other. A process that was ended is followed by another, which is told of the graph anew. */
export class Ingestion {
  readonly #reader: Reader;
  readonly #process: LimitedProcess<IngestionQuestion, IngestionAnswer>;
  readonly #kept: GraphNews[] = [];
  #known: { readonly process: number; readonly progress: Learnt } | null = null;
  #learning: Promise<void> | null = null;

  constructor(reader: Reader, limits: ProcessLimits = articleLimits) {
    this.#reader = reader;
    this.#process = new LimitedProcess(ingestionProcess, limits);
  }

  /**
   * What an article says, to be recorded by `then` before the next one is asked for; where others write meanwhile what is in
   * its way, it is worked out anew. Throws BAD_INPUT, naming the article, where it cannot be taken in.
   */
  async ingest<Result>(asked: AskedArticle, then: (ingested: IngestedArticle) => Promise<Result>): Promise<Result> {
    refuseLong(asked.article);
    for (let tries = 1; ; tries++) {
      const revision = await this.#reader.revision();
      try {
        return await then(await prepare(() => this.#workOut(asked)));
      } catch (error) {
        // somebody may have taken a slug, or decided on a node
        const isRefused = error instanceof AppError && error.code === 'CONFLICT';
        if (!isRefused || tries === mostTries || revision === (await this.#reader.revision())) throw error;
      }
    }
  }

  /** Has articles that come later know what one brought that is not recorded. */
  async keep(ingested: IngestedArticle): Promise<void> {
    const news = newsOf(ingested);
    this.#kept.push(news);
    await this.#tell(news);
  }

  close(): Promise<void> {
    return this.#process.close();
  }

  async #workOut(asked: AskedArticle): Promise<IngestedArticle> {
    await inTime(this.#catchUp());
    const answer = await this.#process.ask(asked.article.name, { kind: 'ingest', ...asked });
    if (answer.kind === 'ingested') return answer.ingested;
    if (answer.kind === 'held') return this.#workOut(await this.#asHeld(asked, answer.sha256));
    if (answer.kind === 'learnt') throw new Error('The process that works out articles answered another question');
    const { code, message, place } = answer;
    throw new AppError(code, message, place === null ? {} : { place });
  }

  /** The same article with the text that is held, which places in it are counted in; a model was asked about another. */
  async #asHeld({ article, given }: AskedArticle, digest: Sha256): Promise<AskedArticle> {
    const kept = this.#kept.flatMap(({ texts }) => texts).find(({ sha256 }) => sha256 === digest)?.text;
    const text = kept ?? (await this.#reader.texts.byVersion([digest])).get(digest);
    if (text !== undefined) return { article: { ...article, text, sha256: digest }, given };
    // the next try knows of it
    throw new AppError('CONFLICT', `${article.name}: its text was taken down meanwhile`, { place: article.name });
  }

  /** Goes on though the time of the request is over that began it: the next one needs it too. */
  #catchUp(): Promise<void> {
    this.#learning ??= withoutDeadline(() => this.#learn()).finally(() => {
      this.#learning = null;
    });
    return this.#learning;
  }

  async #learn(): Promise<void> {
    const isSame = this.#process.isRunning && this.#known?.process === this.#process.started;
    const known = isSame ? this.#known!.progress : null;
    this.#known = null;
    const begun = this.#process.started + (this.#process.isRunning ? 0 : 1);
    const news = newsSince(this.#reader, known);
    let next = await news.next();
    for (; !next.done; next = await news.next()) await this.#tell(next.value);
    if (!isSame) for (const kept of this.#kept) await this.#tell(kept);
    // the system may have ended it midway, and the next one knows a part
    if (this.#process.started !== begun) return this.#learn();
    this.#known = { process: begun, progress: next.value };
  }

  async #tell(news: GraphNews): Promise<void> {
    await this.#process.ask('what the graph knows', { kind: 'learn', news });
  }
}
