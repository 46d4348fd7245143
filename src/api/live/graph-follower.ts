import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

import { type ReadWholeGraph, WholeReadings } from '../../graph/ask/whole-readings.ts';
import type { GraphIndex, IndexState, TopologyNews } from '../../graph/topology/topology-index.ts';
import { withoutDeadline } from '../../store/deadline.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Store } from '../../store/store.ts';
import { graphSize } from '../cost.ts';
import { type Touched, touchedNames } from '../loaders/dependencies.ts';
import { createRowCache, followRows, type RowCache, replaceRows } from '../loaders/row-loaders.ts';
import { loggedError } from '../observability/request-log.ts';

/** Milliseconds between looks at the change log, where nobody tells of what is written and where somebody does. */
const [lookEvery, lookEveryAnyhow] = [200, 1_000];
/** Milliseconds after which an index that could not be read is read again. */
const indexRetry = 5_000;
/** Milliseconds for which a change is not seen yet while the index follows it: a busy store would be asked in its place. */
const longestWait = 2_000;
/** Milliseconds after a change until readings of the whole graph follow it, though nobody asks for them. */
const aheadAfter = 2_000;

export type FollowerOptions = {
  readonly reader: Reader;
  readonly index: GraphIndex;
  readonly log: Logger;
  /** Whether readings of the whole graph are worked out before anybody asks for them. */
  readonly readsAhead: boolean;
  /** How these are worked out; over the reader, between requests, where left out. */
  readonly readWhole?: ReadWholeGraph | undefined;
  /** Hears of the rows at the revision that the graph is at, first and whenever that is another, and what was touched since. */
  readonly onRevision: (rows: RowCache, touched: Touched) => void;
};

/**
 * Brings the server along with the graph. When the change log has grown, the index follows, what the changes touch is read
 * anew by requests that begin then, and those who follow the log are told.
 */
export class GraphFollower {
  readonly #reader: Reader;
  readonly #index: GraphIndex;
  readonly #log: Logger;
  readonly #readsAhead: boolean;
  readonly #onRevision: FollowerOptions['onRevision'];
  #rows: RowCache;
  #looking: Promise<void> = Promise.resolve();
  #isWatching = false;
  #isReachable = true;
  #indexFailedAt: number | null = null;
  /** The state of the index that was told last. */
  #indexState: IndexState['state'] | null = null;
  #ahead: Promise<void> | null = null;
  readonly #stopped = new AbortController();
  #end: () => Promise<void> = async () => {};

  private constructor({ reader, index, log, readsAhead, onRevision }: FollowerOptions, rows: RowCache) {
    this.#reader = reader;
    this.#index = index;
    this.#log = log;
    this.#readsAhead = readsAhead;
    this.#onRevision = onRevision;
    this.#rows = rows;
    onRevision(rows, null);
  }

  static async start(options: FollowerOptions): Promise<GraphFollower> {
    const { reader, readWhole } = options;
    const size = graphSize(await reader.edges.lastRows());
    const [revision, vocabulary] = [await reader.revision(), await reader.vocabulary()];
    const whole = new WholeReadings(reader, vocabulary, { readWhole });
    return new GraphFollower(options, createRowCache(revision, vocabulary, { size, whole }));
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
    const indexed = this.#followIndex(this.#rows.revision);
    this.#readAhead(() => indexed);
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

  /** Resolves when the log is looked at no more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#end();
    await this.#looking.catch(() => {});
  }

  /** Resolves when nothing reads the store any more; what was asked for before must have been answered. */
  async close(): Promise<void> {
    await this.#rows.whole?.stop();
    await this.#ahead;
  }

  /** One look after the other, so that none takes the place of one that saw more. */
  #look(): Promise<void> {
    this.#looking = this.#looking.catch(() => {}).then(() => this.#lookOnce());
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { revision, hasLoads, rereads } = await this.#reader.changes.since(this.#rows.revision);
    if (revision !== this.#rows.revision) {
      const found = rereads || hasLoads ? null : await this.#reader.changes.touched(this.#rows.revision, revision);
      const touched = found && touchedNames(found);
      const vocabulary = hasLoads ? await this.#reader.vocabulary() : this.#rows.vocabulary;
      const last = await this.#reader.edges.lastRows();
      const size = graphSize(last);
      const news = found && { known: this.#rows.revision, revision, claims: found.claims, last };
      const followed = this.#isWatching && this.#followIndex(revision, news);
      // a request that began now would have the store answer in the place of the index
      if (followed && this.#index.isReady && touched !== null)
        await Promise.race([followed, pause(longestWait, undefined, { ref: false })]);
      this.#rows =
        touched === null
          ? replaceRows(this.#rows, { revision, vocabulary, size })
          : followRows(this.#rows, { revision, size }, touched);
      this.#onRevision(this.#rows, touched);
      if (this.#isWatching)
        this.#readAhead(() => pause(aheadAfter, undefined, { ref: false, signal: this.#stopped.signal }));
    } else if (this.#indexFailedAt !== null && performance.now() - this.#indexFailedAt > indexRetry)
      this.#followIndex(revision);
    if (!this.#isReachable) this.#log.warn('the store can be reached again');
    this.#isReachable = true;
  }

  /** What changes until `begin` has resolved, or while it is worked out, is followed together. */
  #readAhead(begin: () => Promise<unknown>): void {
    const read = async () => {
      await begin();
      for (let revision = -1; revision !== this.#rows.revision && !this.#stopped.signal.aborted; ) {
        revision = this.#rows.revision;
        await this.#rows.whole?.readAhead(revision);
      }
    };
    if (this.#readsAhead && this.#ahead === null)
      this.#ahead = read()
        .catch(error => {
          if (this.#stopped.signal.aborted) return;
          this.#log.warn({ err: loggedError(error) }, 'readings of the whole graph could not be worked out ahead');
        })
        .finally(() => {
          this.#ahead = null;
        });
  }

  #followIndex(revision: number, news: TopologyNews | null = null): Promise<void> {
    this.#indexFailedAt = null;
    return withoutDeadline(() => this.#index.follow(revision, news))
      .then(() => this.#warnOfIndex())
      .catch(error => {
        this.#indexFailedAt = performance.now();
        this.#log.warn({ err: loggedError(error) }, 'the topology index could not be loaded');
      });
  }

  /** Says once that the index does not hold everything, and that it does again. */
  #warnOfIndex(): void {
    const { state } = this.#index.state;
    if (this.#index.budget === 0 || state === 'loading' || state === this.#indexState) return;
    const { reason, nodes, bytes } = this.#index.state;
    if (state !== 'ready')
      this.#log.warn(
        { reason, nodes, bytes, budget: this.#index.budget },
        state === 'off'
          ? 'the topology index is off, and searches run over the store; give it more by INDEX_MEGABYTES'
          : 'the topology index holds the nodes with most edges alone; give it more by INDEX_MEGABYTES',
      );
    else if (this.#indexState !== null) this.#log.warn('the topology index holds everything again');
    this.#indexState = state;
  }
}
