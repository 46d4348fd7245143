import type { ClaimId, Sha256 } from '../base/ids.ts';
import { codePointPlaces, countCodePoints } from '../base/text.ts';
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

/**
 * Finds quotations of one text in another: each must stand there exactly once between the words that stood around it,
 * which must have told it from others before too. Where a text begins or ends is a part of what stands around.
 */
export function placer(before: string, after: string): (selector: Selector) => Placing {
  const [from, to] = [codePointPlaces(before), codePointPlaces(after)];
  return ({ start, length }) => {
    const [opens, closes] = [from.toCodeUnits(start), from.toCodeUnits(start + length)];
    const left = before.slice(from.toCodeUnits(Math.max(0, start - contextLength)), opens);
    const right = before.slice(closes, from.toCodeUnits(start + length + contextLength));
    const quotation = before.slice(opens, closes);
    const context: Context = {
      words: `${left}${quotation}${right}`,
      isFirst: start < contextLength,
      isLast: countCodePoints(right) < contextLength,
    };
    const places = placesOf(context, after);
    if (places.length === 0) return { reason: after.includes(quotation) ? 'other-context' : 'gone' };
    if (places.length > 1 || placesOf(context, before).length > 1) return { reason: 'several' };
    return { start: to.toCodePoints(places[0]! + left.length) };
  };
}

/** A quotation with what stands around it: whether that begins or ends with the text. */
type Context = { readonly words: string; readonly isFirst: boolean; readonly isLast: boolean };

/** Where a text holds the words, in code units; two places at most. */
function placesOf({ words, isFirst, isLast }: Context, text: string): number[] {
  if (isFirst && isLast) return text === words ? [0] : [];
  if (isFirst) return text.startsWith(words) ? [0] : [];
  if (isLast) return text.endsWith(words) ? [text.length - words.length] : [];
  const first = text.indexOf(words);
  if (first < 0) return [];
  const second = text.indexOf(words, first + 1);
  return second < 0 ? [first] : [first, second];
}
