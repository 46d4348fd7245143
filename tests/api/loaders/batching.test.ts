import { LRUCache } from 'lru-cache';
import { expect, test } from 'vitest';

import { rowLoader } from '../../../src/api/loaders/batching.ts';
import { deadlineExceeded, withDeadline } from '../../../src/store/deadline.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A loader of rows that notes how many it is asked for at once. */
function rows() {
  const asked: number[] = [];
  const cache = new LRUCache<number, { readonly id: number }>({ max: 100_000 });
  const loader = rowLoader<number, { readonly id: number }>(
    { cache, rows: { reads: { found: 0, missed: 0 }, isCurrent: true }, dependencies: { names: null } },
    async ids => {
      asked.push(ids.length);
      return new Map(ids.map(id => [id, { id }]));
    },
  );
  return { asked, loader };
}

test('rows are read a thousand at a time, each of them once', async () => {
  const { asked, loader } = rows();
  expect([...(await loader.loadMany(numbers(2_500))).keys()]).toEqual(numbers(2_500));
  expect(asked).toEqual([1_000, 1_000, 500]);
  await loader.loadMany(numbers(2_500));
  expect(asked).toHaveLength(3);
});

test('others have their turn while many rows are read', async () => {
  const { asked, loader } = rows();
  const turns = new Set<number>();
  const look = () => {
    turns.add(asked.length);
    if (asked.length < 5) setImmediate(look);
  };
  setImmediate(look);
  await loader.loadMany(numbers(5_000));
  expect(turns.size).toBeGreaterThan(3);
});

test('rows of a request that has ended are read no further', async () => {
  const { asked, loader } = rows();
  const loading = withDeadline(performance.now() + 60_000, async work => {
    setImmediate(() => work.end(deadlineExceeded));
    return loader.loadMany(numbers(50_000));
  });
  await expect(loading).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  expect(asked.length).toBeLessThan(10);
});
