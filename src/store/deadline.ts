import { AsyncLocalStorage } from 'node:async_hooks';

import { AppError } from '../base/errors.ts';

/** Until when, by `performance.now()`, whatever is going on may ask the store. */
const current = new AsyncLocalStorage<number>();

/** Lets work, and all that it begins, ask the store until then. Statements throw DEADLINE_EXCEEDED afterwards. */
export function withDeadline<Result>(until: number, work: () => Result): Result {
  return current.run(until, work);
}

/** Lets work that others wait for too, and all that it begins, go on after the deadline of who happened to begin it. */
export function withoutDeadline<Result>(work: () => Result): Result {
  return current.exit(work);
}

/**
 * Milliseconds that are left for a statement; null where there is no deadline, as for what ends a transaction. Throws
 * DEADLINE_EXCEEDED where none is left.
 */
export function timeLeft(statement: string): number | null {
  const until = current.getStore();
  if (until === undefined || /^(begin|commit|rollback|savepoint|release)\b/i.test(statement)) return null;
  const left = until - performance.now();
  if (left > 0) return left;
  throw deadlineExceeded();
}

export function deadlineExceeded(cause?: unknown): AppError {
  return new AppError('DEADLINE_EXCEEDED', 'The answer took too long and was given up; ask for less', { cause });
}
