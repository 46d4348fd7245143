import { expect, test } from 'vitest';

import { passagesOf, type ShownEvidence } from '../../../src/web/explorer/review/passages.ts';

const text = 'One 📞 rang. Two armies heard it. Nobody took it. The night was long.';
const points = [...text];

/** The words at a place, with as many characters around them as may be shown. */
function shown(words: string, around: number): ShownEvidence {
  const start = [...text.slice(0, text.indexOf(words))].length;
  const end = start + [...words].length;
  return {
    start,
    end,
    quotation: words,
    prefix: points.slice(Math.max(0, start - around), start).join(''),
    suffix: points.slice(end, end + around).join(''),
  };
}

const told = (evidence: readonly ShownEvidence[]) =>
  passagesOf(evidence).map(({ start, points: shownPoints }) => [start, shownPoints.join('')]);

test('words that stand apart are passages of their own, in the order of the text', () => {
  expect(told([shown('Nobody', 2), shown('📞', 1)])).toEqual([
    [3, ' 📞 '],
    [31, '. Nobody t'],
  ]);
});

test('what overlaps, touches or lies within another is one passage, and is the text at its place', () => {
  for (const around of [0, 3, 8, 80]) {
    const passages = passagesOf([shown('Two armies', around), shown('armies heard', around), shown('heard', 1)]);
    expect(passages).toHaveLength(1);
    const [{ start, points: shownPoints }] = passages as [(typeof passages)[0]];
    expect(shownPoints.join('')).toBe(points.slice(start, start + shownPoints.length).join(''));
  }
  expect(told([shown('One', 0), { ...shown(' ', 0), quotation: ' ' }])).toEqual([[0, 'One ']]);
});

test('of evidence whose words are not shown, nothing is', () => {
  expect(passagesOf([{ ...shown('Nobody', 5), quotation: null }])).toEqual([]);
});
