import { hash } from 'node:crypto';
import { expect, test } from 'vitest';

import { digestOf, piecesOf, pointsOf } from '../../../src/web/explorer/reader/marks.ts';

test('the smallest claim stands first on words that several stand on', () => {
  const pieces = piecesOf(
    [
      { slug: 'long', start: 0, end: 9 },
      { slug: 'short', start: 3, end: 5 },
    ],
    12,
  );
  expect(pieces.map(({ start, end, claims }) => [start, end, claims])).toEqual([
    [0, 3, ['long']],
    [3, 5, ['short', 'long']],
    [5, 9, ['long']],
    [9, 12, []],
  ]);
});

test('what lies beyond the text is left out', () => {
  expect(piecesOf([{ slug: 'beyond', start: 3, end: 9 }], 5)).toEqual([{ start: 0, end: 5, claims: [] }]);
});

test('places are code points', () => {
  expect(pointsOf('a🕊b')).toEqual(['a', '🕊', 'b']);
});

test('a file is known by its SHA-256', async () => {
  const bytes = new TextEncoder().encode('Der heiße Draht\r\n');
  expect(await digestOf(bytes.buffer)).toBe(hash('sha256', bytes));
});
