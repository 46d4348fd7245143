import type { Logger } from 'pino';

import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { withoutDeadline } from '../../store/deadline.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Store } from '../../store/store.ts';
import { createRowCache, type RowCache } from '../loaders/row-loaders.ts';
import { loggedError } from '../observability/request-log.ts';

/** Milliseconds between looks at the change log, where nobody tells of what is written and where somebody does. */
const [lookEvery, lookEveryAnyhow] = [200, 1_000];
/** Milliseconds after which an index that could not be read is read again. */
const indexRetry = 5_000;

export type FollowerOptions = {
  readonly reader: Reader;
  readonly index: GraphIndex;
  readonly log: Logger;
  /** Hears at which revision the graph is and of the vocabulary it has, first and whenever that is another. */
  readonly onRevision: (revision: number, vocabulary: Vocabulary) => void;
};

/**
 * Brings the server along with the graph. Rows are cached while the revision stands; when the change log has grown,
 * requests that begin read anew, the index follows, and those who follow the log are told.
 */
export class GraphFollower {
  readonly #reader: Reader;
  readonly #index: GraphIndex;
  readonly #log: Logger;
  readonly #onRevision: FollowerOptions['onRevision'];
  #rows: RowCache;
  #looking: Promise<void> = Promise.resolve();
  #isWatching = false;
  #isReachable = true;
  #indexFailedAt: number | null = null;
  #end: () => Promise<void> = async () => {};

  private constructor({ reader, index, log, onRevision }: FollowerOptions, rows: RowCache) {
    this.#reader = reader;
    this.#index = index;
    this.#log = log;
    this.#onRevision = onRevision;
    this.#rows = rows;
    onRevision(rows.revision, rows.vocabulary);
  }

  static async start(options: FollowerOptions): Promise<GraphFollower> {
    const { reader } = options;
    return new GraphFollower(options, createRowCache(await reader.revision(), await reader.vocabulary()));
  }

  /** The rows that are known of the graph at the revision that was seen last. */
  get rows(): RowCache {
    return this.#rows;
  }

  /** Whether the last look at the store succeeded. */
  get isReachable(): boolean {
    return this.#isReachable;
  }

  /** Everything that was written before is seen when it resolves. */
  async catchUp(): Promise<RowCache> {
    await this.#look();
    return this.#rows;
  }

  /** Loads the index, and looks at the log: when somebody tells of a change, and every so many milliseconds. */
  async watch(interval: number | null, listen: Store['listen']): Promise<void> {
    this.#isWatching = true;
    this.#followIndex();
    const look = () => {
      this.#look().catch(error => {
        if (this.#isReachable) this.#log.warn({ err: loggedError(error) }, 'the change log could not be read');
        this.#isReachable = false;
      });
    };
    const timer = setInterval(look, interval ?? (listen ? lookEveryAnyhow : lookEvery));
    timer.unref();
    const unlisten = await listen?.(look);
    this.#end = async () => {
      clearInterval(timer);
      await unlisten?.();
    };
  }

  /** Resolves when nothing is looked at any more. */
  async stop(): Promise<void> {
    await this.#end();
    await this.#looking.catch(() => {});
  }

  /** One look after the other, so that none takes the place of one that saw more. */
  #look(): Promise<void> {
    this.#looking = this.#looking.catch(() => {}).then(() => this.#lookOnce());
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { revision, hasLoads } = await this.#reader.changes.since(this.#rows.revision);
    if (revision !== this.#rows.revision) {
      const vocabulary = hasLoads ? await this.#reader.vocabulary() : this.#rows.vocabulary;
      this.#rows = createRowCache(revision, vocabulary, this.#rows.reads);
      if (this.#isWatching) this.#followIndex();
      this.#onRevision(revision, vocabulary);
    } else if (this.#indexFailedAt !== null && performance.now() - this.#indexFailedAt > indexRetry)
      this.#followIndex();
    if (!this.#isReachable) this.#log.warn('the store can be reached again');
    this.#isReachable = true;
  }

  #followIndex(): void {
    this.#indexFailedAt = null;
    withoutDeadline(() => this.#index.follow(this.#rows.revision)).catch(error => {
      this.#indexFailedAt = performance.now();
      this.#log.warn({ err: loggedError(error) }, 'the topology index could not be loaded');
    });
  }
}
