import type { TokenRange } from '../segment/sentences.ts';
import { bestThrough, type ChainScores, marginals, scoreOf } from './chain.ts';
import { type ChainModel, chainScores, keepFree } from './chain-model.ts';
import { type RoleFeatures, roleFeatures, roleLabels } from './role-features.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** A piece of a source or of content, and the mean probability of its tokens' labels. */
export type RolePiece = TokenRange & { readonly chance: number };

/** Who and what belongs to a cue. */
export type Roles = {
  readonly sources: readonly RolePiece[];
  readonly contents: readonly RolePiece[];
  /** Natural logarithm of the probability that all labels are right. */
  readonly logChance: number;
};

export type CueView = {
  readonly cue: TokenRange;
  /** How likely another cue begins, token by token. */
  readonly chances: Float32Array;
};

/** So many readings of a cue are given at most. */
const mostReadings = 4;
/** So many sequences of labels are looked at for them. */
const mostSequences = 40;

/** The likeliest sources and contents of a cue, those that differ in more than a word or two, the likeliest first. */
export function findRoles(model: ChainModel, text: TextAnalysis, { cue, chances }: CueView): Roles[] {
  const features = roleFeatures(text, cue, chances);
  const scores = roleScores(model, features, cue);
  const { nodes, logTotal } = marginals(scores);
  const readings: Roles[] = [];
  // every cue has content; where none is the likeliest, some may still be likely
  for (const labels of bestThrough(scores, roleLabels.beginContent).take(mostSequences)) {
    const pieces = (begin: number) => piecesOf({ features, labels, nodes }, begin);
    const reading = {
      sources: pieces(roleLabels.beginSource),
      contents: pieces(roleLabels.beginContent),
      logChance: scoreOf(scores, labels) - logTotal,
    };
    if (readings.every(other => differs(reading, other))) readings.push(reading);
    if (readings.length === mostReadings) break;
  }
  return readings;
}

/** Contents that share so much count as the same. */
const sameContent = 0.85;

function differs(one: Roles, other: Roles): boolean {
  if (one.sources.length !== other.sources.length && (one.sources.length === 0 || other.sources.length === 0))
    return true;
  const hasOtherSource = one.sources.length > 0 && overlap(one.sources, other.sources) === 0;
  const shared = overlap(one.contents, other.contents);
  const all = tokensIn(one.contents) + tokensIn(other.contents) - shared;
  return hasOtherSource || shared < sameContent * all;
}

/** How many tokens two lists of ranges share. */
export function overlap(one: readonly TokenRange[], other: readonly TokenRange[]): number {
  let shared = 0;
  for (const { from, to } of one)
    for (const second of other) shared += Math.max(0, Math.min(to, second.to) - Math.max(from, second.from));
  return shared;
}

export const tokensIn = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Tokens of the cue are neither source nor content. */
function roleScores(model: ChainModel, features: RoleFeatures, cue: TokenRange): ChainScores {
  const scores = chainScores(model, features);
  const start = features.window.indexOf(cue.from);
  keepFree(scores, start, start + cue.to - cue.from);
  return scores;
}

type Labelled = { readonly features: RoleFeatures; readonly labels: Uint8Array; readonly nodes: Float64Array };

function piecesOf({ features: { window }, labels, nodes }: Labelled, begin: number): RolePiece[] {
  const pieces: RolePiece[] = [];
  for (let index = 0; index < labels.length; index++) {
    if (labels[index] !== begin) continue;
    const first = index;
    let sum = 0;
    do {
      sum += nodes[index * roleLabels.count + labels[index]!]!;
      index++;
    } while (labels[index] === begin + 1);
    pieces.push({ from: window[first]!, to: window[index - 1]! + 1, chance: sum / (index - first) });
    index--;
  }
  return pieces;
}
