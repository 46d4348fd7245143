/** Annotated spans as labels of tokens. */
import { firstPlace } from '../../base/halves.ts';
import { cueLabels } from '../attribute/cue-features.ts';
import { roleLabels } from '../attribute/role-features.ts';
import type { TokenRange } from '../segment/sentences.ts';
import type { Token } from '../segment/word-tokens.ts';
import type { Span } from '../span.ts';
import type { AnnotatedAttribution } from './attribution-corpus.ts';

/** The tokens that a span overlaps. */
export function tokenRange(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const from = firstPlace(0, tokens.length, at => tokens[at]!.end > start);
  const to = firstPlace(from, tokens.length, at => tokens[at]!.start >= end);
  return { from, to };
}

/** The label of each token of a text in the search for cues. */
export function goldCueLabels(tokens: readonly Token[], attributions: readonly AnnotatedAttribution[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { cue } of attributions)
    for (const span of cue) {
      const { from, to } = tokenRange(tokens, span);
      if (from >= to || labels.subarray(from, to).some(label => label !== cueLabels.outside)) continue;
      labels.fill(cueLabels.inside, from, to);
      labels[from] = cueLabels.begin;
    }
  return labels;
}

export type GoldRoles = {
  readonly tokens: readonly Token[];
  readonly window: Int32Array;
  readonly cue: TokenRange;
};

/** The label of each token of a cue's window. */
export function goldRoleLabels({ tokens, window, cue }: GoldRoles, attribution: AnnotatedAttribution): Uint8Array {
  const labels = new Uint8Array(window.length);
  const mark = (spans: readonly Span[], begin: number) => {
    for (const span of spans) {
      const { from, to } = tokenRange(tokens, span);
      let before = -1;
      window.forEach((at, index) => {
        if (at < from || at >= to || (at >= cue.from && at < cue.to)) return;
        // a piece that the cue, or something else, interrupts begins again
        labels[index] = before === index - 1 && before >= 0 ? begin + 1 : begin;
        before = index;
      });
    }
  };
  mark(attribution.content, roleLabels.beginContent);
  mark(attribution.source, roleLabels.beginSource);
  labels.forEach((label, index) => {
    const isLater = label > 0 && label % 2 === 0;
    const before = labels[index - 1] ?? 0;
    if (isLater && before !== label && before !== label - 1) labels[index] = label - 1;
  });
  return labels;
}
