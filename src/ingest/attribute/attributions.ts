import type { TokenRange } from '../segment/sentences.ts';
import type { Span } from '../span.ts';
import { type AttributionModel, readModel } from './attribution-model.ts';
import { chosenOf, neighboursOf, type Proposal, readingsOf } from './choose.ts';
import { findCues } from './cue-candidates.ts';
import { proposalFeatures } from './proposal-features.ts';
import { findRoles } from './roles.ts';
import { analyse, type TextAnalysis } from './text-analysis.ts';

/** Who is said to have said, thought or wanted what. Each list is in the order of the text; spans of one do not overlap. */
export type Attribution = {
  /** Empty where the text names nobody. */
  readonly source: readonly Span[];
  /** The words that attribute, such as "said" or "according to". */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely content and source are right, from 0 to 1. */
  readonly score: number;
};

/** Which of the proposals of the model are given. */
export type AttributionOptions = {
  /** The least score; the one at which precision and recall balance where it is left out. */
  readonly least?: number;
  /** In place of the model that is shipped. */
  readonly model?: AttributionModel;
};

/** The attributions of an English text, in the order of their cues. */
export function attributionsOf(text: string, options: AttributionOptions = {}): readonly Attribution[] {
  const model = options.model ?? shippedModel();
  const analysis = analyse(text);
  return chosenOf(proposals(model, analysis), options.least ?? model.threshold).map(proposal => ({
    source: proposal.roles.sources.map(range => spanOf(analysis, range)),
    cue: [spanOf(analysis, proposal.cue)],
    content: withMarks(analysis, proposal.roles.contents).map(range => spanOf(analysis, range)),
    score: proposal.score,
  }));
}

let shipped: AttributionModel | null = null;

function shippedModel(): AttributionModel {
  shipped ??= readModel();
  return shipped;
}

/** The readings of all that may be a cue. */
function proposals(model: AttributionModel, text: TextAnalysis): Proposal[] {
  const { candidates, chances } = findCues(model.cues, text);
  const found = candidates.flatMap(cue => readingsOf(cue, findRoles(model.roles, text, { cue, chances })));
  const neighbours = neighboursOf(found);
  return found.map((proposal, index) => {
    const sum = new Float64Array(1);
    model.scores.addTo(sum, 0, proposalFeatures(text, proposal, neighbours[index]!));
    return { ...proposal, score: 1 / (1 + Math.exp(-sum[0]!)) };
  });
}

/** Pieces that lack nothing of a quotation but a mark are given it. */
function withMarks({ quotations, quotationOf }: TextAnalysis, pieces: readonly TokenRange[]): TokenRange[] {
  const quotationAt = (at: number) => quotations[quotationOf[at] ?? -1];
  return pieces.map(({ from, to }, index) => {
    const opens = quotationAt(from - 1)?.from === from - 1 && (pieces[index - 1]?.to ?? 0) < from;
    const closes = quotationAt(to)?.to === to + 1 && (pieces[index + 1]?.from ?? Number.POSITIVE_INFINITY) > to;
    return { from: opens ? from - 1 : from, to: closes ? to + 1 : to };
  });
}

const spanOf = ({ tokens }: TextAnalysis, { from, to }: TokenRange): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
