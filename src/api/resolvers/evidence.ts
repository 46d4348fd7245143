import { map } from '../../base/maybe.ts';
import type { EvidenceResolvers } from '../generated/types.ts';
import type { Document } from '../parents.ts';
import { isHeld, passage, quotationOf } from '../words.ts';
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
  quotation: (evidence, _args, context) => quotationOf(context, evidence),
  prefix: (evidence, _args, context) => {
    const start = Math.max(0, evidence.start - contextLength);
    return passage(context, evidence, start, evidence.start - start);
  },
  suffix: (evidence, _args, context) => passage(context, evidence, evidence.start + evidence.length, contextLength),
  verification: (evidence, _args, context) =>
    map(isHeld(context, evidence.version), held => (held ? 'verified' : 'text-not-held')),
};
