import { expect, test } from 'vitest';

import { keptLast } from '../../src/base/kept-last.ts';

test('what is asked again in turn is worked out once, and anew for anything else', () => {
  const asked: string[] = [];
  const joined = keptLast((...words: readonly (string | object)[]) => {
    asked.push(words.join(' '));
    return { words };
  });
  const first = joined('a', 'b');
  expect(joined('a', 'b')).toBe(first);
  expect(joined('a').words).toEqual(['a']);
  expect(joined('a', 'b')).not.toBe(first);
  expect(asked).toEqual(['a b', 'a', 'a b']);
});

test('equal objects are not the same', () => {
  const copied = keptLast((one: object) => ({ ...one }));
  expect(copied({})).not.toBe(copied({}));
});

test('what fails is tried again', () => {
  let times = 0;
  const work = keptLast(() => {
    times++;
    if (times === 1) throw new Error('not yet');
    return times;
  });
  expect(work).toThrow('not yet');
  expect([work(), work()]).toEqual([2, 2]);
});
