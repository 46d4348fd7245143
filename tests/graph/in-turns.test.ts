import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { inTurns } from '../../src/graph/in-turns.ts';
import { withDeadline } from '../../src/store/deadline.ts';

function* countTo(end: number): Generator<void, number> {
  for (let count = 0; count < end; count++) yield;
  return end;
}

test('work in turns gives what its steps come to', async () => {
  expect(await inTurns(countTo(10))).toBe(10);
});

test('work in turns lets others work, and is given up at the deadline of who asked for it', async () => {
  let ticks = 0;
  const work = withDeadline(performance.now() + 200, () => inTurns(countTo(Number.POSITIVE_INFINITY)));
  const others = (async () => {
    for (; ticks < 3; ticks++) await setTimeout(1);
  })();
  await expect(work).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  await others;
  expect(ticks).toBe(3);
});
