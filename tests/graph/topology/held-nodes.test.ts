import { expect, test } from 'vitest';

import { chooseHeld } from '../../../src/graph/topology/held-nodes.ts';

test('the lists that take most are held first, and then whatever else there is room for', () => {
  const bytes = Float64Array.of(10, 500, 0, 300, 90, 90);
  const heldWith = (room: number) => [...chooseHeld(bytes, room).entries()].flatMap(([node, is]) => (is ? [node] : []));
  expect(heldWith(-1)).toEqual([]);
  expect(heldWith(0)).toEqual([2]);
  expect(heldWith(500)).toEqual([1, 2]);
  expect(heldWith(700)).toEqual([0, 1, 2, 4, 5]);
  expect(heldWith(890)).toEqual([1, 2, 3, 4]);
});
