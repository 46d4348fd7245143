import type { EntityId, Sha256 } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { type Evidence as EvidenceRecord, printedQuotationOf } from '../../model/claim.ts';
import { type CarriedEvidence as CarriedRecord, contextLength } from '../../model/reanchoring.ts';
import { passage, quotationOf, reasonWithheld, verificationOf } from '../auth/text-rights.ts';
import type { Context } from '../context.ts';
import type { CarriedEvidenceResolvers, EvidenceResolvers, PrintedQuotationResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Document, DocumentVersion } from '../parents.ts';
import { claim } from './connection.ts';

export const Evidence: EvidenceResolvers = {
  document: (evidence, _args, context) => entity<never>(context, evidence.document),
  version: (evidence, _args, context) => versionOf(context, evidence.document, evidence.version),
  end: evidence => evidence.start + evidence.length,
  quotation: (evidence, _args, context) => quotationOf(context, evidence),
  withheld: (evidence, _args, context) => reasonWithheld(context, evidence),
  printedQuotation: evidence => printedQuotationOf(evidence),
  prefix: (evidence, _args, context) => {
    const start = Math.max(0, evidence.start - contextLength);
    return passage(context, evidence, start, evidence.start - start);
  },
  suffix: (evidence, _args, context) => passage(context, evidence, evidence.start + evidence.length, contextLength),
  verification: (evidence, _args, context) => verificationOf(context, evidence),
};

export const PrintedQuotation: PrintedQuotationResolvers = {
  end: ({ start, length }) => start + length,
};

export const CarriedEvidence: CarriedEvidenceResolvers = {
  claim: (carried, _args, context) => claim(context, carried.claim),
  evidence: (carried, _args, context) => evidenceOf(context, carried),
  version: (carried, _args, context) =>
    map(evidenceOf(context, carried), ({ document }) => versionOf(context, document, carried.version)),
};

function evidenceOf(context: Context, { claim: id, position }: CarriedRecord): MaybePromise<EvidenceRecord> {
  return map(claim(context, id), ({ evidence }) => evidence[position]!);
}

function versionOf(context: Context, document: EntityId, version: Sha256): MaybePromise<DocumentVersion> {
  return map(entity<Document>(context, document), ({ versions, rights }) => ({
    ...versions.find(({ sha256 }) => sha256 === version)!,
    rights,
  }));
}
