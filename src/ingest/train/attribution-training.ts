/** The steps by which the model of attributions is learnt. */
import type { PackedModel } from '../attribute/attribution-model.ts';
import { chosenOf, neighboursOf, readingsOf, type Unscored } from '../attribute/choose.ts';
import { type FoundCues, findCues } from '../attribute/cue-candidates.ts';
import { cueFeatures, cueLabels } from '../attribute/cue-features.ts';
import { proposalFeatures } from '../attribute/proposal-features.ts';
import { roleFeatures, roleLabels } from '../attribute/role-features.ts';
import { findRoles } from '../attribute/roles.ts';
import { analyse, type TextAnalysis } from '../attribute/text-analysis.ts';
import type { TokenRange } from '../segment/sentences.ts';
import { attributionWords, finds, quotedWords, scoredWords, sharesSource } from './attribution-agreement.ts';
import { type AnnotatedArticle, partOf } from './attribution-corpus.ts';
import { bestThreshold } from './best-threshold.ts';
import {
  type ChainExample,
  type JudgedExample,
  type LearnedChain,
  trainChain,
  trainJudgement,
} from './chain-training.ts';
import { goldCueLabels, goldRoleLabels, tokenRange } from './gold-labels.ts';
import type { LearnedWeights } from './learned-weights.ts';

/**
 * Models that judge what other models found have to see it as it will be found: each part of the articles is read by
 * models that were trained on the other parts.
 */
const parts = 3;
const partNumbers = Array.from({ length: parts }, (_, part) => part);

const settings = {
  cues: { labels: cueLabels.count, epochs: 5, rate: 0.012, leastCount: 2, seed: 1 },
  roles: { labels: roleLabels.count, epochs: 5, rate: 0.007, leastCount: 2, seed: 2 },
  judgement: { epochs: 10, rate: 0.005, leastCount: 3, seed: 3 },
  /** How many features are shipped, table by table. */
  kept: { cueNodes: 400_000, cueEdges: 40_000, roleNodes: 400_000, roleEdges: 100_000, scores: 60_000 },
} as const;

type Prepared = { readonly article: AnnotatedArticle; readonly text: TextAnalysis; readonly part: number };

/** Learns everything from these articles; tells `report` what it is at. */
export function trainAttribution(articles: readonly AnnotatedArticle[], report: (line: string) => void): PackedModel {
  const prepared = articles.map(article => ({ article, text: analyse(article.text), part: partOf(article.id, parts) }));
  report(`${articles.length} articles are read`);
  const cueExamples = prepared.map(cueExamplesOf);
  const cues = trainChain(cueExamples.flat(), settings.cues);
  report('cues are learnt');
  const found = crossed(prepared, {
    train: part => trainChain(cueExamples.filter((_, index) => prepared[index]!.part !== part).flat(), settings.cues),
    apply: (model: LearnedChain, { text }) => findCues(model, text),
  });
  report('cues are found');
  const roleExamples = prepared.map((one, index) => roleExamplesOf(one, found[index]!));
  const roles = trainChain(roleExamples.flat(), settings.roles);
  report('sources and contents are learnt');
  const unscored = crossed(prepared, {
    train: part => trainChain(roleExamples.filter((_, index) => prepared[index]!.part !== part).flat(), settings.roles),
    apply: (model: LearnedChain, { text }, index): Unscored[] => {
      const { candidates, chances } = found[index]!;
      return candidates.flatMap(cue => readingsOf(cue, findRoles(model, text, { cue, chances })));
    },
  });
  report('sources and contents are found');
  const { scores, threshold } = learnJudgement(prepared, unscored);
  const { kept } = settings;
  return {
    threshold,
    tables: [
      cues.nodes.pack(kept.cueNodes),
      cues.edges.pack(kept.cueEdges),
      roles.nodes.pack(kept.roleNodes),
      roles.edges.pack(kept.roleEdges),
      scores.pack(kept.scores),
    ],
  };
}

/** Learns which readings are right, and from which score on they are given. */
function learnJudgement(prepared: readonly Prepared[], unscored: readonly (readonly Unscored[])[]) {
  const judged = prepared.map((one, index) => judgedExamples(one, unscored[index]!));
  const scores = trainJudgement(judged.flat(), settings.judgement);
  const scored = crossed(prepared, {
    train: part =>
      trainJudgement(judged.filter((_, index) => prepared[index]!.part !== part).flat(), settings.judgement),
    apply: (model: LearnedWeights, _, index) =>
      chosenOf(
        judged[index]!.map(example => ({ ...example, score: probability(model, example.features) })),
        0,
      ),
  });
  const total = prepared.reduce((sum, { article }) => sum + article.attributions.length, 0);
  return { scores, threshold: bestThreshold(scored.flat(), total) };
}

type Crossed<Model, Result> = {
  readonly train: (withoutPart: number) => Model;
  readonly apply: (model: Model, article: Prepared, index: number) => Result;
};

/** For each article what a model says of it that has not seen it. */
function crossed<Model, Result>(prepared: readonly Prepared[], { train, apply }: Crossed<Model, Result>): Result[] {
  const results = new Array<Result>(prepared.length);
  for (const part of partNumbers) {
    const model = train(part);
    prepared.forEach((one, index) => {
      if (one.part === part) results[index] = apply(model, one, index);
    });
  }
  return results;
}

function cueExamplesOf({ article, text }: Prepared): ChainExample[] {
  const labels = goldCueLabels(text.tokens, article.attributions);
  return text.sentences.map(({ from, to }) => {
    const features = Array.from({ length: to - from }, (_, index) => cueFeatures(text, from + index));
    const own = labels.slice(from, to);
    // a cue that another sentence begins
    if (own[0] === cueLabels.inside) own[0] = cueLabels.begin;
    return {
      features: { nodes: features.map(({ node }) => node), edges: features.map(({ edge }) => edge) },
      labels: own,
      free: null,
    };
  });
}

/** Each annotated cue, and once more as it was found where that differs. */
function roleExamplesOf({ article, text }: Prepared, { candidates, chances }: FoundCues): ChainExample[] {
  return article.attributions.flatMap(attribution => {
    const cue = attribution.cue[0] && tokenRange(text.tokens, attribution.cue[0]);
    if (cue === undefined || cue.from >= cue.to) return [];
    const near = candidates.find(({ from, to }) => from < cue.to && to > cue.from);
    const isOther = near !== undefined && (near.from !== cue.from || near.to !== cue.to);
    return (isOther ? [cue, near] : [cue]).map(range => {
      const features = roleFeatures(text, range, chances);
      const labels = goldRoleLabels({ tokens: text.tokens, window: features.window, cue: range }, attribution);
      return { features, labels, free: freeOf(features.window, range) };
    });
  });
}

function freeOf(window: Int32Array, { from, to }: TokenRange): TokenRange {
  const start = window.indexOf(from);
  return { from: start, to: start + to - from };
}

type Judged = Unscored & JudgedExample & { readonly worth: number };

/** A reading is right if it finds an annotated attribution, with its source. */
function judgedExamples({ article, text }: Prepared, proposals: readonly Unscored[]): Judged[] {
  const words = scoredWords(article.text);
  const quoted = quotedWords(article.text, words);
  const spans = (ranges: readonly TokenRange[]) =>
    ranges.map(({ from, to }) => ({ start: text.tokens[from]!.start, end: text.tokens[to - 1]!.end }));
  const annotated = article.attributions.map(one => attributionWords(words, quoted, one));
  const neighbours = neighboursOf(proposals);
  return proposals.map((proposal, index) => {
    const { cue, roles } = proposal;
    const proposed = attributionWords(words, quoted, {
      source: spans(roles.sources),
      cue: spans([cue]),
      content: spans(roles.contents),
    });
    const found = annotated.filter(one => finds(proposed, one));
    const isRight = found.some(one => sharesSource(one, proposed));
    const worth = isRight ? 1 : found.length > 0 ? 0.5 : 0;
    return { ...proposal, features: proposalFeatures(text, proposal, neighbours[index]!), isRight, worth };
  });
}

function probability(weights: LearnedWeights, features: Int32Array): number {
  const sum = new Float64Array(1);
  weights.addTo(sum, 0, features);
  return 1 / (1 + Math.exp(-sum[0]!));
}
