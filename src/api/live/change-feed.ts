import type { Change, ChangeFilter } from '../../model/change.ts';
import type { ChangeReader } from '../../store/read/changes.ts';

/** Changes that are read at once. */
const changesPerRead = 100;

export type Follower = AsyncIterableIterator<Change> & { readonly return: () => Promise<IteratorResult<Change>> };

/** Gives those who follow the change log what was added to it, each at a pace of their own. The log is the truth: the feed only wakes them. */
export class ChangeFeed {
  readonly #changes: ChangeReader;
  readonly #sleeping = new Set<() => void>();
  #woken = 0;
  #isOver = false;

  constructor(changes: ChangeReader) {
    this.#changes = changes;
  }

  /** The log may have grown. */
  wake(): void {
    this.#woken++;
    for (const wake of this.#sleeping) wake();
    this.#sleeping.clear();
  }

  /** Ends what is followed, after what has been read. */
  close(): void {
    this.#isOver = true;
    this.wake();
  }

  /** Every such change after a revision, without a gap, until one side ends it. `before` is awaited before each is given. */
  follow(after: number, filter: ChangeFilter, before: (change: Change) => Promise<void>): Follower {
    let isOver = false;
    let wake = () => {};
    const sleep = () =>
      new Promise<void>(resolve => {
        wake = resolve;
        this.#sleeping.add(resolve);
      });
    const changes = this.#read(after, filter, { isOver: () => isOver || this.#isOver, sleep, before });
    return {
      next: () => changes.next(),
      return: () => {
        isOver = true;
        this.#sleeping.delete(wake);
        wake();
        return changes.return(undefined) as Promise<IteratorResult<Change>>;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    } as Follower;
  }

  async *#read(after: number, filter: ChangeFilter, { isOver, sleep, before }: Steps): AsyncGenerator<Change> {
    for (let revision = after; !isOver(); ) {
      const woken = this.#woken;
      const changes = await this.#changes.after(revision, filter, changesPerRead);
      for (const change of changes) {
        if (isOver()) return;
        await before(change);
        yield change;
        revision = change.revision;
      }
      if (changes.length < changesPerRead && woken === this.#woken && !isOver()) await sleep();
    }
  }
}

/** What a follower does between changes. */
type Steps = {
  readonly isOver: () => boolean;
  readonly sleep: () => Promise<void>;
  readonly before: (change: Change) => Promise<void>;
};
