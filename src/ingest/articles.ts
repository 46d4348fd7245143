/** Reads the articles in that several clients give, one after the other, each in processes with limits. */

import { currentWork, prepare } from '../store/deadline.ts';
import { Places } from '../store/places.ts';
import type { Reader } from '../store/read/reader.ts';
import { Ingestion } from './ingestion.ts';
import { articleLimits, type ProcessLimits } from './limited-process.ts';
import type { Given, IngestedArticle } from './pipeline.ts';
import { Extraction } from './read/extraction.ts';
import type { SourceBytes } from './read/read-article.ts';

/** One at a time, and of each client one. */
const shares = { total: 1, kept: 0, ofClient: 1 };

/** Its processes are started when the first article is given. */
export class Articles {
  readonly #extraction: Extraction;
  readonly #ingestion: Ingestion;
  readonly #places = new Places(shares);

  constructor(reader: Reader, limits: ProcessLimits = articleLimits) {
    this.#extraction = new Extraction(limits);
    this.#ingestion = new Ingestion(reader, limits);
  }

  /**
   * What the one article in some bytes says, to be recorded by `then` before the next one is read. Throws BAD_INPUT where it
   * cannot be taken in, OVERLOADED where its request finds no place, and DEADLINE_EXCEEDED where its time is over before, or
   * whoever asked is gone: that gives the place to the next one at once.
   */
  async ingest<Result>(
    source: SourceBytes,
    given: Given,
    then: (ingested: IngestedArticle) => Promise<Result>,
  ): Promise<Result> {
    const leave = await prepare(() => this.#places.take(currentWork()));
    try {
      const [outcome] = await prepare(() => this.#extraction.read(source));
      if (outcome?.kind === 'fault') throw outcome.error;
      if (outcome?.kind !== 'article') throw new Error('Bytes that are no JSON lines hold one article');
      return await this.#ingestion.ingest({ article: outcome.article, given }, then);
    } finally {
      leave();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#extraction.close(), this.#ingestion.close()]);
  }
}
