import { describe, expect, test } from 'vitest';

import { nearestOf, nearness, triplesIn } from '../../src/base/nearness.ts';

const named = (...names: string[]) => names.map(name => ({ names: [name] }));

describe('the nearest names', () => {
  test.each([
    ['northlnad', ['northland', 'southland', 'border-hotline'], ['northland']],
    ['north land', ['northland', 'southland'], ['northland']],
    ['ada-quil', ['bo-tarn', 'a-quill', 'ada-quill'], ['ada-quill', 'a-quill']],
    ['Ada Quill', ['ada-quill'], ['ada-quill']],
    ['borderhotline', ['border-hotline', 'frontier-phone'], ['border-hotline']],
    ['горячая-лини', ['Горячая линия', 'hotline'], ['Горячая линия']],
    ['zzz', ['northland'], []],
    ['', ['northland'], []],
  ])('of %j among %j are %j', (given, names, expected) => {
    expect(nearestOf(given, named(...names), 3).flatMap(item => item.names)).toEqual(expected);
  });

  test('are found by any of the names of a node', () => {
    expect(nearestOf('jtf', [{ names: ['joint-task-force', 'JTF'] }, { names: ['jet'] }], 3)).toHaveLength(1);
  });

  test('are as near one way as the other, and to themselves wholly', () => {
    for (const [a, b] of [
      ['ford-bridge', 'bridge'],
      ['été', 'ete'],
      ['northland', 'land'],
    ] as const)
      expect(nearness(a, b)).toBeCloseTo(nearness(b, a));
    expect(nearness('été', 'ETE')).toBe(1);
  });

  test('share letters in a row, of which no more are looked for than are allowed', () => {
    expect(triplesIn('ada-quill', 12)).toEqual(['ada', 'qui', 'uil', 'ill']);
    expect(triplesIn('x'.repeat(5_000), 12)).toEqual(['xxx']);
    expect(triplesIn('the-quick-brown-fox-jumps-over-the-lazy-dog', 12)).toHaveLength(12);
    expect(triplesIn('???', 12)).toEqual([]);
  });
});
