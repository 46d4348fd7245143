import { lastDay } from '../../base/edtf.ts';
import { actualModalities } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/**
 * What is no fault, and most often a slip: a status that tells of a change, with a time that ends. A change lasts until
 * another one is told of; where a state was only observed, a note at its time says so. Null where there is nothing to say.
 */
export function warningOf(
  { value, polarity, modality, validTime, validBounds }: ClaimDraft,
  { statuses }: Vocabulary,
): string | null {
  if (value?.kind !== 'status' || statuses.get(value.status)?.tells !== 'change') return null;
  if (polarity === 'denies' || !actualModalities.includes(modality)) return null;
  if (validTime === null || validTime.note !== null || validBounds?.latest === lastDay) return null;
  return `"${value.status}" tells of a change, and ${validTime.edtf} ends: leave the end open (…/..), or note why it ends`;
}
