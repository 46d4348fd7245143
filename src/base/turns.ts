import { setImmediate } from 'node:timers/promises';

/** For how many milliseconds work goes on before others have their turn. */
export const aTurn = 20;

let last: Promise<unknown> = Promise.resolve();

/**
 * Resolves when others have had their turn: what came in meanwhile is read and answered. However much work waits here,
 * one piece of it goes on in each turn.
 */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  return turn;
}
