import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { LimitedProcess, type ProcessLimits } from '../../src/ingest/limited-process.ts';
import { withDeadline } from '../../src/store/deadline.ts';
import type { Order } from '../support/obedient-process.ts';

const started = {
  file: join(import.meta.dirname, '../support/obedient-process.ts'),
  task: 'read',
  advice: 'give less',
};

let running: LimitedProcess<Order, string>;
afterEach(() => running.close());

const begin = (limits: ProcessLimits = { seconds: 30, megabytes: 400 }) => {
  running = new LimitedProcess(started, limits);
  return running;
};

test.each([
  ['ends by itself', { kind: 'exit', code: 7 }, 'BAD_INPUT', /to read one\.txt ended with exit code 7/],
  ['breaks down', { kind: 'signal', signal: 'SIGSEGV' }, 'BAD_INPUT', /was ended by SIGSEGV/],
  ['is ended from outside', { kind: 'signal', signal: 'SIGKILL' }, 'OVERLOADED', /was ended by SIGKILL.*ask again$/],
  ['takes too much memory', { kind: 'fill' }, 'BAD_INPUT', /^one\.txt takes more than 400 MB of memory to read/],
] as const)('a process that %s is told so, and the next question is answered', async (_how, order, code, message) => {
  const process = begin();
  await expect(process.ask('one.txt', order)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(await process.ask('two.txt', { kind: 'answer' })).toBe('done');
});

test('a process that takes too long is told so', async () => {
  const process = begin({ seconds: 1, megabytes: 400 });
  const message = 'one.txt took more than 1 s to read and was given up; give less';
  await expect(process.ask('one.txt', { kind: 'hang' })).rejects.toMatchObject({ code: 'BAD_INPUT', message });
});

test('what is only prepared is ended as soon as whoever asked is gone, also while the process starts', async () => {
  const process = begin();
  for (const order of [{ kind: 'answer' }, { kind: 'hang' }] as const) {
    const asked = withDeadline(performance.now() + 30_000, async work => {
      const answer = work.prepare(() => process.ask('one.txt', order));
      setTimeout(() => work.leave(), order.kind === 'hang' ? 1_000 : 0);
      return answer;
    });
    await expect(asked).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  }
  expect(await process.ask('two.txt', { kind: 'answer' })).toBe('done');
});

test('what is written is not ended because whoever asked is gone, but what is prepared after that is', async () => {
  await withDeadline(performance.now() + 30_000, async work => {
    work.leave();
    expect(work.ended).toBeNull();
    await work.prepare(async () => {});
    expect(work.ended).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
  begin();
});
