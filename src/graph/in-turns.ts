import { aTurn, nextTurn } from '../base/turns.ts';
import { goOn } from '../store/deadline.ts';

/** Works step by step, and lets others have their turn in between. Throws DEADLINE_EXCEEDED once the request's time is over. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let until = performance.now() + aTurn;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    goOn();
    await nextTurn();
    until = performance.now() + aTurn;
  }
}
