/** Chains are learnt by stochastic gradients of the logarithm of the probability of the annotated labels. */
import { type ChainScores, impossible, marginals } from '../attribute/chain.ts';
import { type ChainFeatures, type ChainModel, chainScores, keepFree } from '../attribute/chain-model.ts';
import type { Weights } from '../attribute/weight-table.ts';
import type { TokenRange } from '../segment/sentences.ts';
import { type LearnedWeights, learnedWeights } from './learned-weights.ts';
import { randomNumbers, shuffled } from './random.ts';

export type ChainExample = {
  readonly features: ChainFeatures;
  readonly labels: Uint8Array;
  /** The positions that have no label. */
  readonly free: TokenRange | null;
};

export type ChainTraining = {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly leastCount: number;
  readonly seed: number;
};

export type LearnedChain = ChainModel & { readonly nodes: LearnedWeights; readonly edges: LearnedWeights };

export function trainChain(examples: readonly ChainExample[], training: ChainTraining): LearnedChain {
  const { labels, epochs, seed } = training;
  const nodes = learnedWeights(
    examples.values().flatMap(({ features }) => features.nodes),
    { ...training, outputs: labels },
  );
  const edges = learnedWeights(
    examples.values().flatMap(({ features }) => features.edges),
    {
      ...training,
      outputs: labels * labels,
    },
  );
  const model: LearnedChain = { labels, nodes, edges };
  const rows = examples.map(({ features }) => ({
    nodes: features.nodes.map(nodes.rowsOf),
    edges: features.edges.map(edges.rowsOf),
  }));
  const byRows: ChainModel = { labels, nodes: ofRows(nodes), edges: ofRows(edges) };
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      const { labels: gold, free } = examples[number]!;
      const scores = chainScores(byRows, rows[number]!);
      if (free !== null) keepFree(scores, free.from, free.to);
      step(model, { features: rows[number]!, scores, gold });
    }
    if (epoch >= epochs / 2 - 1) for (const weights of [nodes, edges]) weights.remember();
  }
  for (const weights of [nodes, edges]) weights.settle();
  return model;
}

const ofRows = ({ outputs, addRowsTo }: LearnedWeights): Weights => ({ outputs, addTo: addRowsTo });

type Step = { readonly features: ChainFeatures; readonly scores: ChainScores; readonly gold: Uint8Array };

/** Smaller gradients are not worth their time. */
const leastGradient = 0.002;

function step({ labels, nodes, edges }: LearnedChain, { features, scores, gold }: Step): void {
  const expected = marginals(scores);
  for (let at = 0; at < gold.length; at++) {
    const before = at === 0 ? 0 : gold[at - 1]!;
    for (let label = 0; label < labels; label++) {
      const place = at * labels + label;
      const gradient = expected.nodes[place]! - (gold[at] === label ? 1 : 0);
      if (Math.abs(gradient) > leastGradient) nodes.descend(features.nodes[at]!, label, gradient);
    }
    for (let pair = 0; pair < labels * labels; pair++) {
      const place = at * labels * labels + pair;
      if (scores.edges[place]! <= impossible) continue;
      const gradient = expected.edges[place]! - (pair === before * labels + gold[at]! ? 1 : 0);
      if (Math.abs(gradient) > leastGradient) edges.descend(features.edges[at]!, pair, gradient);
    }
  }
}

export type JudgedExample = { readonly features: Int32Array; readonly isRight: boolean };

/** Learns how likely something is right (logistic regression): the one output is the logarithm of the odds. */
export function trainJudgement(
  examples: readonly JudgedExample[],
  training: Omit<ChainTraining, 'labels'>,
): LearnedWeights {
  const weights = learnedWeights(
    examples.values().map(({ features }) => features),
    { ...training, outputs: 1 },
  );
  const rows = examples.map(({ features }) => weights.rowsOf(features));
  const random = randomNumbers(training.seed);
  const sum = new Float64Array(1);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const number of shuffled(examples.length, random)) {
      sum[0] = 0;
      weights.addRowsTo(sum, 0, rows[number]!);
      const gradient = 1 / (1 + Math.exp(-sum[0]!)) - (examples[number]!.isRight ? 1 : 0);
      if (Math.abs(gradient) > leastGradient) weights.descend(rows[number]!, 0, gradient);
    }
    if (epoch >= training.epochs / 2 - 1) weights.remember();
  }
  weights.settle();
  return weights;
}
