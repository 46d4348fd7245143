import { expect, test, vi } from 'vitest';

import { RateLimit } from '../../src/api/rate-limit.ts';

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

test('no limit is none', () => {
  const limit = new RateLimit(0);
  limit.spend('one', 1e9);
  expect(limit.wait('one')).toBe(0);
});
