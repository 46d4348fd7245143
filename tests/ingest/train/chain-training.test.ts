import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelOf, pack, readModel } from '../../../src/ingest/attribute/attribution-model.ts';
import { bestLabels } from '../../../src/ingest/attribute/chain.ts';
import { chainScores } from '../../../src/ingest/attribute/chain-model.ts';
import { featureBits, hashText } from '../../../src/ingest/attribute/feature-hash.ts';
import { weightTable } from '../../../src/ingest/attribute/weight-table.ts';
import { bestThreshold } from '../../../src/ingest/train/best-threshold.ts';
import { type ChainExample, trainChain, trainJudgement } from '../../../src/ingest/train/chain-training.ts';

const training = { labels: 3, epochs: 20, rate: 0.2, leastCount: 1, seed: 7 };
const feature = (text: string) => Int32Array.of(hashText(text) >>> (32 - featureBits));

/** Words in capitals begin something, and words after them go on with it up to a stop. */
const example = (sentence: string, free: ChainExample['free'] = null): ChainExample => {
  const words = sentence.split(' ');
  let isOpen = false;
  const labels = Uint8Array.from(words, word => {
    if (word === '.') isOpen = false;
    else if (word === word.toUpperCase()) {
      isOpen = true;
      return 1;
    }
    return isOpen ? 2 : 0;
  });
  return {
    features: {
      nodes: words.map(word => feature(word)),
      edges: words.map(word => Int32Array.of(...feature('step'), ...feature(`step ${word}`))),
    },
    labels,
    free,
  };
};
/** In which every other word stands both within something and outside of it. */
const examples = [
  'a RED line rings . it stops . RED phone stops',
  'the phone rings . RED it rings . the line',
  'it stops . RED the line . a phone',
  'a line stops . the RED a phone rings . it',
].map(sentence => example(sentence));

test('a chain learns what depends on the label before', () => {
  const model = trainChain(examples, training);
  const unseen = example('the RED phone stops . it rings RED a line');
  expect(bestLabels(chainScores(model, unseen.features))).toEqual(unseen.labels);
});

test('the same seed learns the same weights, another one others', () => {
  const weights = (seed: number) => trainChain(examples, { ...training, epochs: 2, seed }).nodes.pack(100);
  expect(weights(7)).toEqual(weights(7));
  expect(weights(8)).not.toEqual(weights(7));
});

test('packed weights are near those that were learnt, and only the largest are kept', () => {
  const { nodes } = trainChain(examples, training);
  const sums = (weights: Pick<typeof nodes, 'addTo'>, word: string) => {
    const found = new Float64Array(3);
    weights.addTo(found, 0, feature(word));
    return Array.from(found);
  };
  const packed = nodes.pack(100);
  for (const word of ['RED', 'line', '.', 'unknown'])
    sums(nodes, word).forEach((weight, label) => {
      expect(Math.abs(sums(weightTable(packed), word)[label]! - weight)).toBeLessThanOrEqual(packed.scale / 2 + 1e-6);
    });
  const size = (row: number) =>
    packed.values.subarray(row * 3, row * 3 + 3).reduce((sum, value) => sum + Math.abs(value), 0);
  const rows = Array.from(packed.features.keys()).toSorted((one, other) => size(other) - size(one));
  expect(Array.from(nodes.pack(1).features)).toEqual([packed.features[rows[0]!]]);
});

test('a model that was written is the model that is read', () => {
  const { nodes, edges } = trainChain(examples, training);
  const judgement = trainJudgement(
    [
      { features: feature('good'), isRight: true },
      { features: feature('bad'), isRight: false },
    ],
    training,
  );
  const packed = {
    threshold: 0.4,
    tables: [nodes.pack(9), edges.pack(9), nodes.pack(9), edges.pack(9), judgement.pack(9)],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'model-')), 'model.bin');
  writeFileSync(file, pack(packed));
  const [written, read] = [modelOf(packed), readModel(file)];
  expect(read.threshold).toBe(0.4);
  expect(bestLabels(chainScores(read.cues, examples[0]!.features))).toEqual(examples[0]!.labels);
  for (const word of ['good', 'bad']) {
    const [one, other] = [new Float64Array(1), new Float64Array(1)];
    written.scores.addTo(one, 0, feature(word));
    read.scores.addTo(other, 0, feature(word));
    expect(other[0]).toBe(one[0]);
    expect(Math.sign(one[0]!)).toBe(word === 'good' ? 1 : -1);
  }
});

test('the threshold is where the harmonic mean of precision and recall is best', () => {
  const proposals = [
    { score: 0.9, worth: 1 },
    { score: 0.8, worth: 0 },
    { score: 0.7, worth: 1 },
    { score: 0.6, worth: 0 },
    { score: 0.5, worth: 0.5 },
  ];
  // of 3 to be found, the first three find two
  expect(bestThreshold(proposals, 3)).toBe(0.7);
  expect(bestThreshold([], 3)).toBe(0.5);
});
