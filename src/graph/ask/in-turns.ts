import { setImmediate } from 'node:timers/promises';

import { timeLeft } from '../../store/deadline.ts';

/** For how many milliseconds work goes on before others have their turn. */
const aTurn = 20;

/** Works step by step, and lets others have their turn in between. Throws DEADLINE_EXCEEDED once the request's time is over. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + aTurn;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    timeLeft('the next step');
    await setImmediate();
    until = performance.now() + aTurn;
  }
}
