import type { Logger } from 'pino';

import type { GraphIndex } from '../graph/index.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import type { ChangeFeed } from './feed.ts';
import { createRowCache, type RowCache } from './loaders.ts';

/** Milliseconds between looks at the log of changes, where nobody tells of what is written and where somebody does. */
const [lookEvery, lookEveryAnyhow] = [200, 5_000];

/**
 * Brings the server along with the graph. Rows are cached while the revision stands; when the log of changes has grown,
 * requests that begin read anew, the index follows, and those who follow the log are woken.
 */
export class Following {
  readonly #reader: Reader;
  readonly #index: GraphIndex;
  readonly #feed: ChangeFeed;
  readonly #log: Logger;
  #rows: RowCache;
  #looking: Promise<void> = Promise.resolve();
  #isWatching = false;
  #end: () => Promise<void> = async () => {};

  private constructor(reader: Reader, index: GraphIndex, feed: ChangeFeed, log: Logger, rows: RowCache) {
    this.#reader = reader;
    this.#index = index;
    this.#feed = feed;
    this.#log = log;
    this.#rows = rows;
  }

  static async start(reader: Reader, index: GraphIndex, feed: ChangeFeed, log: Logger): Promise<Following> {
    const rows = createRowCache(await reader.revision(), await reader.vocabulary());
    return new Following(reader, index, feed, log, rows);
  }

  /** The rows that are known of the graph at the revision that was seen last. */
  get rows(): RowCache {
    return this.#rows;
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
      this.#look().catch(error => this.#log.warn({ err: error }, 'the change log could not be read'));
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
    const revision = await this.#reader.revision();
    if (revision === this.#rows.revision) return;
    this.#rows = createRowCache(revision, await this.#reader.vocabulary());
    if (this.#isWatching) this.#followIndex();
    this.#feed.wake();
  }

  #followIndex(): void {
    this.#index
      .follow(this.#rows.revision)
      .catch(error => this.#log.warn({ err: error }, 'the topology index could not be loaded'));
  }
}
