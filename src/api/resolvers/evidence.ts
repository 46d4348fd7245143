import { type MaybePromise, map } from '../../base/maybe.ts';
import { sliceCodePoints } from '../../base/text.ts';
import type { Evidence as EvidenceRecord } from '../../model/claim.ts';
import type { Context } from '../context.ts';
import type { EvidenceResolvers } from '../generated/types.ts';
import type { Document } from '../parents.ts';

import { entity } from './shared.ts';

/** How many code points of context are shown on either side of a quotation. */
const contextLength = 32;

export const Evidence: EvidenceResolvers = {
  document: (evidence, _args, context) => entity<never>(context, evidence.document),
  version: (evidence, _args, context) =>
    map(entity<Document>(context, evidence.document), ({ versions, rights }) => ({
      ...versions.find(({ sha256 }) => sha256 === evidence.version)!,
      rights,
    })),
  end: evidence => evidence.start + evidence.length,
  quotation: (evidence, _args, context) =>
    evidence.quotation ?? inText(context, evidence, text => sliceCodePoints(text, evidence.start, evidence.length)),
  prefix: (evidence, _args, context) => {
    const start = Math.max(0, evidence.start - contextLength);
    return inText(context, evidence, text => sliceCodePoints(text, start, evidence.start - start));
  },
  suffix: (evidence, _args, context) =>
    inText(context, evidence, text => sliceCodePoints(text, evidence.start + evidence.length, contextLength)),
  verification: (evidence, _args, context) =>
    map(
      inText(context, evidence, () => true),
      held => (held ? 'verified' : 'text-not-held'),
    ),
};

/** Null where the store does not hold the text. What it holds was verified when it was written. */
function inText<Result>(
  { loaders }: Context,
  { version }: EvidenceRecord,
  read: (text: string) => Result,
): MaybePromise<Result | null> {
  return map(loaders.text.load(version), text => (text === null ? null : read(text)));
}
