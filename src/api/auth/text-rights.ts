import type { EntityId, Sha256 } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { slicer } from '../../base/text.ts';
import { type Extent, extentFor, shownQuotation, type WithheldReason, withheldFor } from '../../model/access.ts';
import { type Evidence, printedQuotationOf } from '../../model/claim.ts';
import { type Verification, wordsStanding } from '../../model/wording.ts';
import type { Context } from '../context.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Document, DocumentVersion } from '../parents.ts';

/** The words of documents. Texts that the store holds are read here alone, so that nothing shows more than it may. */

/** Null where the store does not hold the text, and where it may not be shown whole. */
export function wholeText(
  { principal, loaders }: Context,
  { sha256, rights }: DocumentVersion,
): MaybePromise<string | null> {
  return extentFor(principal.role, { rights }) === 'text' ? loaders.text.load(sha256) : null;
}

/** Every text of a document that passages may be shown of. */
export async function textsToQuote({ principal, loaders }: Context, document: Document): Promise<string[]> {
  if (extentFor(principal.role, document) === 'quotations') return [];
  const texts = await Promise.all(document.versions.map(({ sha256 }) => loaders.text.load(sha256)));
  return texts.filter(text => text !== null);
}

/** The words that evidence points at: those of the record, or of the text; null where neither has them or may show them. */
export function quotationOf(context: Context, evidence: Evidence): MaybePromise<string | null> {
  // so short that anybody may see it, whatever document it is of
  const short = shownQuotation(evidence.quotation, 'quotations');
  if (short !== null) return short;
  return map(extentOf(context, evidence.document), extent =>
    evidence.quotation === null
      ? cut(context, extent, { evidence, start: evidence.start, length: evidence.length })
      : shownQuotation(evidence.quotation, extent),
  );
}

/** Why the words that evidence points at are not shown; null where they are. */
export function reasonWithheld(context: Context, evidence: Evidence): MaybePromise<WithheldReason | null> {
  return map(quotationOf(context, evidence), shown => {
    if (shown !== null) return null;
    return map(entity<Document>(context, evidence.document), ({ versions, ...document }) => {
      const version = versions.find(({ sha256 }) => sha256 === evidence.version);
      if (version?.takenDown) return 'taken-down';
      return withheldFor(extentFor(context.principal.role, document), printedQuotationOf(evidence));
    });
  });
}

/** A piece of the text around the words of evidence; null where the store does not hold it, where they do not stand there, and where it may not be shown. */
export function passage(
  context: Context,
  evidence: Evidence,
  start: number,
  length: number,
): MaybePromise<string | null> {
  return map(extentOf(context, evidence.document), extent => cut(context, extent, { evidence, start, length }));
}

/** Whether the store holds a text, which anybody may know. */
export function isHeld({ loaders }: Context, version: Sha256): MaybePromise<boolean> {
  return map(loaders.text.load(version), text => text !== null);
}

/** Whether the words of evidence stand in a text that the store holds, which anybody may know. */
export function verificationOf({ loaders }: Context, evidence: Evidence): MaybePromise<Verification> {
  return map(loaders.text.load(evidence.version), text => {
    if (text === null) return 'text-not-held';
    return wordsStanding(evidence, slicer(text)) === null ? 'misplaced' : 'verified';
  });
}

function extentOf(context: Context, document: EntityId): MaybePromise<Extent> {
  return map(entity<Document>(context, document), found => extentFor(context.principal.role, found));
}

function cut(
  { loaders }: Context,
  extent: Extent,
  { evidence, start, length }: { readonly evidence: Evidence; readonly start: number; readonly length: number },
): MaybePromise<string | null> {
  if (extent === 'quotations') return null;
  return map(loaders.text.load(evidence.version), text => {
    if (text === null) return null;
    const slice = slicer(text);
    return wordsStanding(evidence, slice) === null ? null : slice(start, length);
  });
}
