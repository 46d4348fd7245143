import type { TokenRange } from '../segment/sentences.ts';
import { marginals } from './chain.ts';
import { type ChainModel, chainScores } from './chain-model.ts';
import { cueFeatures, cueLabels } from './cue-features.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** What may be a cue. */
export type CueCandidate = TokenRange & {
  /** How likely a cue begins with its first token. */
  readonly beginning: number;
  /** How likely the surest of its tokens is part of a cue. */
  readonly chance: number;
};

export type FoundCues = {
  readonly candidates: readonly CueCandidate[];
  /** How likely a cue begins, token by token. */
  readonly chances: Float32Array;
};

/** Where a cue is less likely to begin, or its surest token to be part of one, nothing is looked for. */
const leastBeginning = 0.08;
const leastChance = 0.15;
const longestCue = 15;
/** A chain is cut where it is longer, so that a text without sentences takes no more room. */
const longestChain = 400;

export function findCues(model: ChainModel, text: TextAnalysis): FoundCues {
  const chances = new Float32Array(text.tokens.length);
  const candidates: CueCandidate[] = [];
  for (const sentence of text.sentences)
    for (let from = sentence.from; from < sentence.to; from += longestChain) {
      const range = { from, to: Math.min(sentence.to, from + longestChain) };
      for (const candidate of withoutOverlaps(candidatesIn(model, text, { range, chances })))
        candidates.push(candidate);
    }
  return { candidates, chances };
}

type Looking = { readonly range: TokenRange; readonly chances: Float32Array };

function candidatesIn(model: ChainModel, text: TextAnalysis, { range, chances }: Looking): CueCandidate[] {
  const length = range.to - range.from;
  const features = Array.from({ length }, (_, index) => cueFeatures(text, range.from + index));
  const scores = chainScores(model, {
    nodes: features.map(({ node }) => node),
    edges: features.map(({ edge }) => edge),
  });
  const { nodes, edges } = marginals(scores);
  const { outside, begin, inside, count } = cueLabels;
  const candidates: CueCandidate[] = [];
  for (let index = 0; index < length; index++) {
    const beginning = nodes[index * count + begin]!;
    chances[range.from + index] = beginning;
    if (beginning < leastBeginning) continue;
    let [end, label, chance] = [index + 1, begin as number, 1 - nodes[index * count + outside]!];
    while (end < length && end - index < longestCue) {
      const goesOn = edges[(end * count + label) * count + inside]! / nodes[(end - 1) * count + label]!;
      if (!(goesOn > 0.5)) break;
      chance = Math.max(chance, 1 - nodes[end * count + outside]!);
      label = inside;
      end++;
    }
    if (chance >= leastChance) candidates.push({ from: range.from + index, to: range.from + end, beginning, chance });
  }
  return candidates;
}

/** Of candidates that share a token, the one that more likely begins there. */
function withoutOverlaps(candidates: readonly CueCandidate[]): CueCandidate[] {
  const kept: CueCandidate[] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    if (before === undefined || before.to <= candidate.from) kept.push(candidate);
    else if (candidate.beginning > before.beginning) kept[kept.length - 1] = candidate;
  }
  return kept;
}
