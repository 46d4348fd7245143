import { expect, test } from 'vitest';

import { markFurniture } from '../../src/ingest/clean/mark-furniture.ts';
import { findAll } from '../../src/ingest/find-all.ts';

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'so', 'ti', 'va', 'zo', 'dar', 'fen', 'gor', 'hul'];
/** A name of its own for each number, up to some thousands. */
function nameOf(number: number): string {
  const [first, second, third] = [1, 14, 196].map(of => syllables[Math.floor(number / of) % 14]!);
  return `${first![0]!.toUpperCase()}${first!.slice(1)}${second}${third}`;
}

const texts: readonly (readonly [what: string, piece: (number: number) => string])[] = [
  ['names in a row', number => `${nameOf(number)} `],
  [
    'sentences of ever new names',
    number => `${nameOf(number)} ${nameOf(7 * number)} met the ${nameOf(number)} boats. `,
  ],
  ['one name in a row', () => 'Ada Berg '],
  ['words of capitals', () => 'ABC DEF '],
  ['long words of capitals', () => `${'A'.repeat(20)} `],
  ['abbreviations in brackets', number => `the ${nameOf(number)} Defence Ministry (${nameOf(number)[0]}DM) `],
  ['dates', number => `On ${1 + (number % 28)} May ${1990 + (number % 30)}, `],
  ['marks', () => '" '],
  ['articles', () => 'the the the '],
  ['numbers', number => `${(number * 7919) % 100_000} `],
];

test.each(texts)('a text of %s that is twice as long takes about twice as long, not four times', (_what, piece) => {
  const takes = (length: number) => {
    let text = '';
    for (let number = 0; text.length < length; number++) text += piece(number);
    const before = process.threadCpuUsage();
    const head = { title: 'A title', publisher: null, published: '2031-05-14' };
    findAll(text, head, { attributions: [], furniture: markFurniture(text) });
    return process.threadCpuUsage(before).user;
  };
  // the code is compiled as it is first run
  takes(5_000);
  const [once, twice] = [takes(20_000), takes(40_000)];
  // in microseconds; what is over at once is not worth a comparison
  expect(twice).toBeLessThan(Math.max(3.2 * once, 500_000));
});
