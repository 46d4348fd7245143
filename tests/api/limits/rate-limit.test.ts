import { expect, test, vi } from 'vitest';

import { Advance, RateLimit } from '../../../src/api/limits/rate-limit.ts';

test('points come back with time, to a minute of them at most, and each client has its own', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const limit = new RateLimit(60);
  limit.spend('one', 90);
  expect([limit.wait('one'), limit.wait('other')]).toEqual([31, 0]);
  clock.mockReturnValue(30_000);
  expect(limit.wait('one')).toBe(1);
  clock.mockReturnValue(31_000);
  expect(limit.wait('one')).toBe(0);
  clock.mockReturnValue(3_600_000);
  limit.spend('one', 60);
  expect(limit.wait('one')).toBe(1);
  clock.mockRestore();
});

test('a client never owes more than a minute of points', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const limit = new RateLimit(60);
  limit.spend('one', 1_000_000);
  expect(limit.wait('one')).toBe(61);
  clock.mockRestore();
});

test('an answer that may spend more than is left lets others wait until it is made', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const limit = new RateLimit(60);
  const [large, other, small] = [1, 2, 3].map(() => new Advance(limit, 'one')) as [Advance, Advance, Advance];
  expect(await large.take(1_000)).toBe(0);
  const taken: string[] = [];
  const held = [other.take(20), small.take(5)].map(wait => wait.then(seconds => taken.push(`${seconds}`)));
  await new Promise(setImmediate);
  expect(taken).toEqual([]);
  large.settle(10);
  await Promise.all(held);
  expect(taken).toEqual(['0', '0']);
  for (const advance of [other, small]) advance.settle(1);
  expect(limit.wait('one')).toBe(0);
  limit.spend('one', 48);
  expect(limit.wait('one')).toBe(1);
  clock.mockRestore();
});

test('few answers are held for one client, and none once its points are spent', async () => {
  const limit = new RateLimit(60);
  await new Advance(limit, 'one').take(1_000);
  const first = new Advance(limit, 'two');
  await first.take(1_000);
  const held = Array.from({ length: 12 }, () => new Advance(limit, 'two').take(2));
  expect(await Promise.all(held.slice(10))).toEqual([1, 1]);
  first.settle(1_000);
  expect((await Promise.all(held)).filter(wait => wait > 50)).toHaveLength(10);
});

test('no limit is none', () => {
  const limit = new RateLimit(0);
  limit.spend('one', 1e9);
  expect(limit.wait('one')).toBe(0);
});
