/**
 * Linear-chain conditional random fields (Lafferty, McCallum and Pereira, 2001): the labels of a sequence of positions,
 * scored by each position (`nodes`, one score a label) and by each step from a position to the next (`edges`, one score
 * for a pair of labels, the earlier one first).
 */
export type ChainScores = {
  readonly length: number;
  readonly labels: number;
  readonly nodes: Float64Array;
  /** Those of the first position score its label after the one before the sequence, which is 0. */
  readonly edges: Float64Array;
};

/** What may not be. */
export const impossible = -1e6;

/** The best labels of all (Viterbi). */
export function bestLabels(scores: ChainScores): Uint8Array {
  return bestThrough(scores).next().value ?? new Uint8Array(0);
}

/**
 * For each label at each position the best labels with it, each sequence once, the best first; where a label is
 * required, only sequences in which it occurs somewhere.
 */
export function* bestThrough(scores: ChainScores, required?: number): Generator<Uint8Array, undefined> {
  const { length, labels } = scores;
  const before = bestBefore(scores);
  const after = bestAfter(scores);
  const totals = before.scores.map((score, place) => score + after.scores[place]!);
  const places = Array.from(totals.keys()).filter(place => totals[place]! > impossible / 2);
  let last = Number.NaN;
  for (const place of places.sort((a, b) => totals[b]! - totals[a]!)) {
    if (Math.abs(totals[place]! - last) < sameScore) continue;
    last = totals[place]!;
    const middle = Math.floor(place / labels);
    const best = new Uint8Array(length);
    best[middle] = place % labels;
    for (let at = middle; at > 0; at--) best[at - 1] = before.steps[at * labels + best[at]!]!;
    for (let at = middle; at + 1 < length; at++) best[at + 1] = after.steps[at * labels + best[at]!]!;
    if (required === undefined || best.includes(required)) yield best;
  }
}

/** Sequences that differ have scores that differ more. */
const sameScore = 1e-9;

/** Of each label at each position the best score up to it, or from there on, and the label beside it there. */
type BestSteps = { readonly scores: Float64Array; readonly steps: Uint8Array };

function bestBefore({ length, labels, nodes, edges }: ChainScores): BestSteps {
  const scores = new Float64Array(length * labels);
  const steps = new Uint8Array(length * labels);
  for (let at = 0; at < length; at++)
    for (let label = 0; label < labels; label++) {
      const place = at * labels + label;
      let top = at === 0 ? edges[label]! : Number.NEGATIVE_INFINITY;
      for (let before = 0; at > 0 && before < labels; before++) {
        const score = scores[place - label - labels + before]! + edges[(at * labels + before) * labels + label]!;
        if (score > top) [top, steps[place]] = [score, before];
      }
      scores[place] = top + nodes[place]!;
    }
  return { scores, steps };
}

function bestAfter({ length, labels, nodes, edges }: ChainScores): BestSteps {
  const scores = new Float64Array(length * labels);
  const steps = new Uint8Array(length * labels);
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < labels; label++) {
      const [place, next] = [at * labels + label, (at + 1) * labels];
      let top = Number.NEGATIVE_INFINITY;
      for (let after = 0; after < labels; after++) {
        const score = edges[(next + label) * labels + after]! + nodes[next + after]! + scores[next + after]!;
        if (score > top) [top, steps[place]] = [score, after];
      }
      scores[place] = top;
    }
  return { scores, steps };
}

export type ChainMarginals = {
  /** Natural logarithm of the sum over all sequences of labels. */
  readonly logTotal: number;
  /** Of each label at each position. */
  readonly nodes: Float64Array;
  /** Of each pair of labels at each step. */
  readonly edges: Float64Array;
};

/** The probabilities of labels and of pairs of labels (forward and backward). */
export function marginals(scores: ChainScores): ChainMarginals {
  const { length, labels, nodes, edges } = scores;
  const forward = forwardScores(scores);
  const backward = backwardScores(scores);
  const logTotal = length === 0 ? 0 : logSum(forward, (length - 1) * labels, labels);
  const nodeMarginals = new Float64Array(length * labels);
  const edgeMarginals = new Float64Array(length * labels * labels);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      const place = at * labels + label;
      nodeMarginals[place] = Math.exp(forward[place]! + backward[place]! - logTotal);
      for (let before = 0; before < (at === 0 ? 1 : labels); before++) {
        const edge = (at * labels + before) * labels + label;
        const reached = at === 0 ? 0 : forward[(at - 1) * labels + before]!;
        edgeMarginals[edge] = Math.exp(reached + edges[edge]! + nodes[place]! + backward[place]! - logTotal);
      }
    }
  }
  return { logTotal, nodes: nodeMarginals, edges: edgeMarginals };
}

/** The score of given labels; less `logTotal`, the logarithm of their probability. */
export function scoreOf({ length, labels, nodes, edges }: ChainScores, chosen: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < length; at++) {
    const before = at === 0 ? 0 : chosen[at - 1]!;
    score += nodes[at * labels + chosen[at]!]! + edges[(at * labels + before) * labels + chosen[at]!]!;
  }
  return score;
}

function forwardScores({ length, labels, nodes, edges }: ChainScores): Float64Array {
  const forward = new Float64Array(length * labels);
  const sums = new Float64Array(labels);
  for (let at = 0; at < length; at++)
    for (let label = 0; label < labels; label++) {
      const place = at * labels + label;
      if (at === 0) {
        forward[place] = edges[label]! + nodes[label]!;
        continue;
      }
      for (let before = 0; before < labels; before++)
        sums[before] = forward[place - label - labels + before]! + edges[(at * labels + before) * labels + label]!;
      forward[place] = logSum(sums, 0, labels) + nodes[place]!;
    }
  return forward;
}

function backwardScores({ length, labels, nodes, edges }: ChainScores): Float64Array {
  const backward = new Float64Array(length * labels);
  const sums = new Float64Array(labels);
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < labels; label++) {
      const next = (at + 1) * labels;
      for (let after = 0; after < labels; after++)
        sums[after] = edges[(next + label) * labels + after]! + nodes[next + after]! + backward[next + after]!;
      backward[at * labels + label] = logSum(sums, 0, labels);
    }
  return backward;
}

function logSum(values: Float64Array, from: number, count: number): number {
  let top = values[from]!;
  for (let at = from + 1; at < from + count; at++) if (values[at]! > top) top = values[at]!;
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += Math.exp(values[at]! - top);
  return top + Math.log(sum);
}
