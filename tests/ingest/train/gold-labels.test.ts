import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/ingest/segment/word-tokens.ts';
import { goldCueLabels, goldRoleLabels, tokenRange } from '../../../src/ingest/train/gold-labels.ts';

const text = '“We test it,” Mara Lind also said, “every day.”';
const tokens = tokensOf(text);
const spans = (...pieces: readonly string[]) =>
  pieces.map(piece => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
const attribution = {
  source: spans('Mara Lind'),
  cue: spans('also said'),
  content: spans('“We test it,”', '“every day.”'),
};
const labelled = (labels: Uint8Array) => tokens.map((token, at) => `${token.text}/${labels[at]}`).join(' ');

test('tokens of a cue are labelled as its first and its later ones', () => {
  expect(labelled(goldCueLabels(tokens, [attribution]))).toBe(
    '“/0 We/0 test/0 it/0 ,/0 ”/0 Mara/0 Lind/0 also/1 said/2 ,/0 “/0 every/0 day/0 ./0 ”/0',
  );
});

test('tokens of the source and of each piece of content are labelled, and those of the cue are not', () => {
  const window = Int32Array.from(tokens.keys());
  const cue = tokenRange(tokens, attribution.cue[0]!);
  expect(labelled(goldRoleLabels({ tokens, window, cue }, attribution))).toBe(
    '“/3 We/4 test/4 it/4 ,/4 ”/4 Mara/1 Lind/2 also/0 said/0 ,/0 “/3 every/4 day/4 ./4 ”/4',
  );
});

test('a piece that the cue interrupts begins again after it', () => {
  const window = Int32Array.from(tokens.keys());
  const cue = tokenRange(tokens, spans('Mara Lind also said,')[0]!);
  const whole = { ...attribution, source: [], content: spans(text) };
  expect(labelled(goldRoleLabels({ tokens, window, cue }, whole))).toBe(
    '“/3 We/4 test/4 it/4 ,/4 ”/4 Mara/0 Lind/0 also/0 said/0 ,/0 “/3 every/4 day/4 ./4 ”/4',
  );
});

test('a piece of which the window leaves the middle out stays one', () => {
  const window = Int32Array.of(0, 1, 4, 5, 8, 9);
  const labels = goldRoleLabels({ tokens, window, cue: { from: 8, to: 10 } }, attribution);
  expect(Array.from(labels)).toEqual([3, 4, 4, 4, 0, 0]);
});

test('a span that is none overlaps no token', () => {
  expect(tokenRange(tokens, { start: 3, end: 3 })).toEqual({ from: 2, to: 2 });
});
