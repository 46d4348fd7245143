import { expect, test } from 'vitest';
import type { AnnotatedAttribution } from '../../../src/ingest/train/attribution-corpus.ts';
import { attributionFigures } from '../../../src/ingest/train/attribution-figures.ts';

const text = 'Lind said the line is open. "It rings every day," Ode wrote. Dorna wants a second line.';

const spans = (words: string | null) => {
  if (words === null) return [];
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};
const attribution = (source: string | null, cue: string, content: string): AnnotatedAttribution => ({
  source: spans(source),
  cue: spans(cue),
  content: spans(content),
});

const annotated = [
  attribution('Lind', 'said', 'the line is open'),
  attribution('Ode', 'wrote', '"It rings every day,"'),
  attribution('Dorna', 'wants', 'a second line'),
];
const figures = (proposed: readonly (AnnotatedAttribution & { readonly score?: number })[]) =>
  attributionFigures([{ text, annotated, proposed }]);
const all = { precision: 1, recall: 1, f1: 1 };

test('what is proposed as it was annotated is right throughout', () => {
  const { words, direct, indirect, reported, ...rest } = figures(annotated);
  expect(words).toEqual({ source: all, cue: all, content: all });
  expect(rest.all).toEqual({ annotated: 3, proposed: 3, found: all, withSource: all });
  expect([direct, indirect, reported].map(kind => kind.annotated)).toEqual([1, 2, 1]);
});

test('an indirect one is found by half of the words, a direct one by four fifths', () => {
  // two of four words, and three of four
  const { indirect, direct } = figures([
    attribution('Lind', 'said', 'is open'),
    attribution('Ode', 'wrote', 'rings every day'),
  ]);
  expect(indirect.found).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(direct.found).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(figures([attribution('Lind', 'said', 'open')]).all.found.recall).toBe(0);
});

test('a source is right if it shares a word, or if there is none in either', () => {
  const found = (source: string | null) => figures([attribution(source, 'said', 'the line is open')]).all;
  expect(found('Lind said').withSource.recall).toBeCloseTo(1 / 3);
  expect(found('Ode').withSource.recall).toBe(0);
  expect(found('Ode').found.recall).toBeCloseTo(1 / 3);
  expect(found(null).withSource.recall).toBe(0);
});

test('each proposed one finds one at most, and each annotated one is found once', () => {
  const twice = figures([annotated[0]!, annotated[0]!]);
  expect(twice.all.found).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
});

test('words are counted once, however many attributions hold them', () => {
  // 4 words of content of 11, and one word that is none
  const { words } = figures([annotated[0]!, annotated[0]!, attribution(null, 'wants', 'wrote')]);
  expect(words.content.precision).toBeCloseTo(4 / 5);
  expect(words.content.recall).toBeCloseTo(4 / 11);
  expect(words.cue).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 });
});

test('sure ones are those of a high score', () => {
  const { sure } = figures([
    { ...annotated[0]!, score: 0.9 },
    { ...attribution('Ode', 'said', 'every day'), score: 0.85 },
    { ...annotated[2]!, score: 0.5 },
  ]);
  expect(sure).toEqual({ proposed: 2, precision: 0.5, precisionWithSource: 0.5 });
});

test('nothing annotated and nothing proposed gives zeros', () => {
  const { all: none } = attributionFigures([{ text, annotated: [], proposed: [] }]);
  expect(none.found).toEqual({ precision: 0, recall: 0, f1: 0 });
});
