import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/ingest/segment/paragraphs.ts';
import { sentencesOf } from '../../../src/ingest/segment/sentences.ts';
import { tokensOf } from '../../../src/ingest/segment/word-tokens.ts';
import { hostileTexts } from '../../support/attribution-texts.ts';

const sentences = (text: string) => {
  const tokens = tokensOf(text);
  const cut = sentencesOf(tokens, paragraphsOf(text));
  return cut.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};
const words = (text: string) => tokensOf(text).map(({ text: word }) => word);
const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['The line opened. Nobody called.', ['The line opened.', 'Nobody called.']],
    [
      'Col. Lind of the U.S. Navy called Gen. J. Ode at 5 p.m. on Friday.',
      ['Col. Lind of the U.S. Navy called Gen. J. Ode at 5 p.m. on Friday.'],
    ],
    ['It was built in the U.S. It still works.', ['It was built in the U.S.', 'It still works.']],
    ['"Is it open?" he asked. "It is."', ['"Is it open?" he asked.', '"It is."']],
    ['“It rang.” She ran.', ['“It rang.”', 'She ran.']],
    ['A heading without a stop\n\nThen the text.', ['A heading without a stop', 'Then the text.']],
    ['It cost 3.5 million… and more! Really?', ['It cost 3.5 million… and more!', 'Really?']],
  ])('of %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('words', () => {
  test('the ending of a name in the genitive is a token of its own, and contractions are whole', () => {
    expect(words("Dorna's line isn't “re-opened”, Mr. Lind’s aide said")).toEqual([
      'Dorna',
      "'s",
      'line',
      "isn't",
      '“',
      're-opened',
      '”',
      ',',
      'Mr.',
      'Lind',
      '’s',
      'aide',
      'said',
    ]);
  });

  test('abbreviations, numbers and double marks are whole', () => {
    expect(words("the U.S. paid $1,200.50 ''at 5 p.m.'' -- once")).toEqual([
      'the',
      'U.S.',
      'paid',
      '$',
      '1,200.50',
      "''",
      'at',
      '5',
      'p.m.',
      "''",
      '--',
      'once',
    ]);
  });
});

describe('paragraphs', () => {
  test('a blank line ends one, and so does a line that ends a sentence', () => {
    expect(paragraphs('One.\n\nTwo.\r\n  \r\nThree.\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  test('lines that a program wrapped are one', () => {
    const wrapped = 'The two ministries agreed on Friday to test the line every morning\nand every evening.';
    expect(paragraphs(wrapped)).toEqual([wrapped]);
  });
});

test.each(hostileTexts)(
  'every character but white space of %s is in one token, and every token in one sentence',
  (_, text) => {
    const tokens = tokensOf(text);
    expect(tokens.map(token => text.slice(token.start, token.end)).join('')).toBe(text.replace(/\s/gu, ''));
    expect(tokens.every(token => token.text === text.slice(token.start, token.end))).toBe(true);
    const cut = sentencesOf(tokens, paragraphsOf(text));
    expect(cut.flatMap(({ from, to }) => [from, to])).toEqual(
      cut.length === 0 ? [] : [0, ...cut.slice(1).flatMap(({ from }) => [from, from]), tokens.length],
    );
  },
);
