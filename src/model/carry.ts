import type { ClaimId, Sha256 } from '../base/ids.ts';
import { countCodePoints, findCodePoints, slicer } from '../base/text.ts';
import type { Evidence } from './claim.ts';

/** How many code points on either side of a quotation tell it from others. */
export const contextLength = 32;

/**
 * Why words are not found again in a later text. `gone`: they do not stand there; `other-context`: they do, between other
 * words; `several`: in several places between the same words; `text-not-held`: one of the texts is not at hand.
 */
export type OrphanReason = 'gone' | 'other-context' | 'several' | 'text-not-held';

/** Where words stand in a later text, in code points, or why that cannot be said. */
export type Placing = { readonly start: number } | { readonly reason: OrphanReason };

/** A selector of a claim in the newest version of its document: `start` null means that it is orphaned, with a reason. */
export type CarriedEvidence = {
  readonly claim: ClaimId;
  /** The place of the evidence in its claim. */
  readonly position: number;
  readonly version: Sha256;
  readonly start: number | null;
  readonly reason: OrphanReason | null;
};

type Selector = Pick<Evidence, 'start' | 'length'>;

/** Finds a quotation of one text in another: it must stand there exactly once with the same context on either side. */
export function placeAgain(before: string, { start, length }: Selector, after: string): Placing {
  const [cutBefore, cutAfter] = [slicer(before), slicer(after)];
  const prefixLength = Math.min(start, contextLength);
  const prefix = cutBefore(start - prefixLength, prefixLength);
  const suffix = cutBefore(start + length, contextLength);
  const suffixLength = countCodePoints(suffix);
  const places = findCodePoints(after, cutBefore(start, length));
  const matching = places.filter(
    place =>
      place >= prefixLength &&
      cutAfter(place - prefixLength, prefixLength) === prefix &&
      cutAfter(place + length, suffixLength) === suffix,
  );
  if (matching.length === 1) return { start: matching[0]! };
  if (matching.length > 1) return { reason: 'several' };
  return { reason: places.length > 0 ? 'other-context' : 'gone' };
}
