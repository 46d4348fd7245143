import { lastDay } from '../../base/edtf.ts';
import { actualModalities } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What is no fault, and most often a slip, at the time of a status; null where there is nothing to say, or a note says why. */
export function warningOf(draft: ClaimDraft, { statuses }: Vocabulary): string | null {
  const { value, polarity, modality, validTime } = draft;
  if (value?.kind !== 'status' || validTime === null || validTime.note !== null) return null;
  const term = statuses.get(value.status);
  if (!term || polarity === 'denies' || !actualModalities.includes(modality)) return null;
  if (term.tells === 'change') return endingChange(value.status, draft);
  return term.group === null ? null : (missedCall(value.status, draft) ?? endToCome(draft));
}

/** A change lasts until another one is told of. */
function endingChange(status: string, { validTime, validBounds }: ClaimDraft): string | null {
  if (validBounds?.latest === lastDay) return null;
  const { edtf } = validTime!;
  if (edtf.includes('T'))
    return `"${status}" tells of a change, and with an hour it is of that day alone: give its day with an open end, and the hour in a claim of what was seen then, or in a note: ${noted(`${edtf.slice(0, edtf.indexOf('T'))}/..`)}`;
  return `"${status}" tells of a change, and ${edtf} ends: leave the end open (…/..), or note why it ends: ${noted(edtf)}`;
}

/** A missed call is a call; that nobody answers any more is a status. */
function missedCall(status: string, { validTime, validBounds }: ClaimDraft): string | null {
  if (status !== unanswered || validBounds === null || validBounds.earliest !== validBounds.latest) return null;
  return `"${status}" is for a line on which nobody answers any more, and ${validTime!.edtf} is one day: record a missed call as an event, or note why it is more: ${noted(validTime!.edtf)}`;
}

const unanswered = 'unanswered';

function endToCome({ validTime, validBounds, assertedBounds, assertedAt }: ClaimDraft): string | null {
  if (validBounds === null || validBounds.latest === lastDay || validBounds.latest <= assertedBounds.latest + 1)
    return null;
  return `${validTime!.edtf} ends after it was said (${assertedAt}), and attests nothing beyond that day; note why it ends then: ${noted(validTime!.edtf)}`;
}

/** A time with its note, as a dataset writes it. */
const noted = (edtf: string) => `valid: { edtf: "${edtf}", note: … }`;
