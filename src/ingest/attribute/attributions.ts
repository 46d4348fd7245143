import type { TokenRange } from '../segment/sentences.ts';
import type { Span } from '../span.ts';
import { type AttributionModel, readModel } from './attribution-model.ts';
import { chosenOf, type Proposal, readingsOf } from './choose.ts';
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
  const least = options.least ?? model.threshold;
  const analysis = analyse(text);
  return chosenOf(proposals(model, analysis, least), least).map(proposal => ({
    source: proposal.roles.sources.map(range => spanOf(analysis, range)),
    cue: [spanOf(analysis, proposal.cue)],
    content: proposal.roles.contents.map(range => spanOf(analysis, range)),
    score: proposal.score,
  }));
}

let shipped: AttributionModel | null = null;

function shippedModel(): AttributionModel {
  shipped ??= readModel();
  return shipped;
}

/** The readings of all cues that may come to a score. */
function proposals(model: AttributionModel, text: TextAnalysis, least: number): Proposal[] {
  const { candidates, chances } = findCues(model.cues, text);
  const found = candidates
    // a score is hardly ever higher than twice the chance of its cue
    .filter(({ chance }) => chance >= least / 2)
    .flatMap(cue => readingsOf(cue, findRoles(model.roles, text, { cue, chances })));
  return found.map(proposal => {
    const sum = new Float64Array(1);
    model.scores.addTo(sum, 0, proposalFeatures(text, proposal));
    return { ...proposal, score: 1 / (1 + Math.exp(-sum[0]!)) };
  });
}

/** Without the white space that no token holds; a closing quotation mark is kept with what it closes. */
const spanOf = ({ tokens }: TextAnalysis, { from, to }: TokenRange): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
