import { AsyncLocalStorage } from 'node:async_hooks';

import { AppError } from '../base/errors.ts';

/** What is done for one request: until when, for whom, and for how much. Once it is ended, nothing of it goes on. */
export class Work {
  /** By `performance.now()`. */
  readonly until: number;
  /** Whose share of the store it takes; null: the server's own. */
  readonly client: string | null;
  /** What is asked for, in items on pages; 0 until that is known. */
  price = 0;
  /** Milliseconds for which its statements have held places, or are known to. */
  held = 0;
  /** How many of its statements hold one now. */
  holding = 0;
  /** How many of its statements wait for such a place. */
  waiting = 0;
  #isLeft = false;
  #preparing = 0;
  #reason: (() => AppError) | null = null;
  #ended: AppError | null = null;
  readonly #stops = new Set<() => void>();
  /** Milliseconds that it was given. */
  readonly allowed: number;

  constructor(until: number, client: string | null) {
    this.until = until;
    this.allowed = until - performance.now();
    this.client = client;
  }

  /** Why it was ended; null while it goes on. */
  get ended(): AppError | null {
    if (this.#reason === null && performance.now() >= this.until) this.#endLate();
    if (this.#reason !== null) this.#ended ??= this.#reason();
    return this.#ended;
  }

  /**
   * Ends it, for the reason that all that it still asks for is told; an error is made where somebody asks, for most that
   * ends is done. Does nothing where it has ended.
   */
  end(reason: () => AppError): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }

  /** Whoever asked for something to be written is gone: it is written nevertheless, but what is only prepared for that is ended. */
  leave(): void {
    this.#isLeft = true;
    if (this.#preparing > 0) this.end(deadlineExceeded);
  }

  /** Does what is thrown away where whoever asked is gone, for nothing of it is written yet. */
  async prepare<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#preparing++;
    if (this.#isLeft) this.end(deadlineExceeded);
    try {
      return await run();
    } finally {
      this.#preparing--;
    }
  }

  /** Calls back once when it is ended, unless what is returned is called before. */
  onEnd(stop: () => void): () => void {
    this.#stops.add(stop);
    return () => this.#stops.delete(stop);
  }

  /** Ends it when its time is over, unless what is returned is called before. */
  endInTime(): () => void {
    const timer = setTimeout(() => this.#endLate(), Math.max(0, this.until - performance.now()));
    return () => clearTimeout(timer);
  }

  #endLate(): void {
    // who waits for his own statements alone is not kept waiting by others
    this.end(this.waiting > 0 && this.holding === 0 ? overloaded : deadlineExceeded);
  }
}

const current = new AsyncLocalStorage<Work>();

/** Lets work, and all that it begins, ask the store until then, and breaks off what it still asks afterwards. */
export function withDeadline<Result>(until: number, run: (work: Work) => Result, client: string | null = null): Result {
  const work = new Work(until, client);
  const rest = work.endInTime();
  const result = current.run(work, run, work);
  if (result instanceof Promise) result.then(rest, rest);
  else rest();
  return result;
}

/**
 * Lets work that others wait for too, and all that it begins, go on after the deadline of who happened to begin it: it has
 * as much time of its own.
 */
export function shared<Result>(run: () => Promise<Result>): Promise<Result> {
  const begun = currentWork();
  if (begun === null) return run();
  const goOnFor = (own: Work) => {
    own.price = begun.price;
    return run();
  };
  return withDeadline(performance.now() + begun.allowed, goOnFor, begun.client);
}

/** Lets the server's own work, and all that it begins, go on after the deadline of the request that happened to begin it. */
export function withoutDeadline<Result>(run: () => Result): Result {
  return current.exit(run);
}

/** What is going on; null where it is no request's. */
export const currentWork = (): Work | null => current.getStore() ?? null;

/** Does what is thrown away where whoever asked for something to be written is gone before that begins. */
export const prepare = <Result>(run: () => Promise<Result>): Promise<Result> => currentWork()?.prepare(run) ?? run();

/** What a promise gives that others wait for too. Throws why what is going on was ended, as soon as it is. */
export async function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  const work = currentWork();
  if (work === null) return promise;
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const forget = work.onEnd(() => reject(work.ended));
  // one that has ended calls back no more
  if (work.ended) reject(work.ended);
  try {
    return await Promise.race([promise, ended]);
  } finally {
    forget();
  }
}

/** Throws why what is going on was ended, where it was: DEADLINE_EXCEEDED, or OVERLOADED. */
export function goOn(): void {
  const ended = current.getStore()?.ended;
  if (ended) throw ended;
}

/** The same before a statement; what ends a transaction is always let through. Gives what is going on. */
export function workFor(statement: string): Work | null {
  const work = currentWork();
  if (work === null || /^(begin|commit|rollback|savepoint|release)\b/i.test(statement)) return null;
  if (work.ended) throw work.ended;
  return work;
}

export function deadlineExceeded(cause?: unknown): AppError {
  return new AppError('DEADLINE_EXCEEDED', 'The answer took too long and was given up; ask for less', { cause });
}

/** Where too much is asked at once by others, or by the same client. */
export function overloaded(): AppError {
  return new AppError(
    'OVERLOADED',
    'Too many costly queries are being answered, and this one found no place among them; ask again later, or for less',
  );
}
