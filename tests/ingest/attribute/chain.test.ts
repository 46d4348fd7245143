import { expect, test } from 'vitest';
import { bestLabels, bestThrough, type ChainScores, marginals, scoreOf } from '../../../src/ingest/attribute/chain.ts';

const labels = 3;
const length = 4;

/** Scores without any order in them, the same each time. */
function scores(seed: number): ChainScores {
  const values = (count: number) => Float64Array.from({ length: count }, (_, at) => Math.sin(seed + at * 7.3) * 2);
  return { length, labels, nodes: values(length * labels), edges: values(length * labels * labels) };
}

const everySequence = Array.from({ length: labels ** length }, (_, number) =>
  Uint8Array.from({ length }, (_place, at) => Math.floor(number / labels ** at) % labels),
);

test.each([1, 2, 3])('the best labels are those that score best of all sequences (%i)', seed => {
  const best = everySequence.toSorted((a, b) => scoreOf(scores(seed), b) - scoreOf(scores(seed), a))[0]!;
  expect(bestLabels(scores(seed))).toEqual(best);
});

test.each([1, 2, 3])(
  'of every label at every position the best sequence is given, the best of all first (%i)',
  seed => {
    const chain = scores(seed);
    const given = Array.from(bestThrough(chain));
    const sorted = everySequence.toSorted((a, b) => scoreOf(chain, b) - scoreOf(chain, a));
    const wanted = new Set<Uint8Array>();
    for (let at = 0; at < length; at++)
      for (let label = 0; label < labels; label++) wanted.add(sorted.find(sequence => sequence[at] === label)!);
    expect(given).toEqual(sorted.filter(sequence => wanted.has(sequence)));
    expect(Array.from(bestThrough(chain, 2))).toEqual(given.filter(sequence => sequence.includes(2)));
  },
);

test.each([1, 2, 3])('probabilities are shares of all sequences (%i)', seed => {
  const chain = scores(seed);
  const found = marginals(chain);
  const total = everySequence.reduce((sum, sequence) => sum + Math.exp(scoreOf(chain, sequence)), 0);
  expect(found.logTotal).toBeCloseTo(Math.log(total), 8);
  const share = (isCounted: (sequence: Uint8Array) => boolean) =>
    everySequence.filter(isCounted).reduce((sum, sequence) => sum + Math.exp(scoreOf(chain, sequence)), 0) / total;
  for (let at = 0; at < length; at++)
    for (let label = 0; label < labels; label++) {
      expect(found.nodes[at * labels + label]).toBeCloseTo(
        share(sequence => sequence[at] === label),
        8,
      );
      if (at === 0) continue;
      const pair = share(sequence => sequence[at - 1] === 1 && sequence[at] === label);
      expect(found.edges[(at * labels + 1) * labels + label]).toBeCloseTo(pair, 8);
    }
});

test('an empty sequence has no labels, and one way to be', () => {
  const empty = { length: 0, labels, nodes: new Float64Array(0), edges: new Float64Array(0) };
  expect(bestLabels(empty)).toEqual(new Uint8Array(0));
  expect(marginals(empty).logTotal).toBe(0);
});
