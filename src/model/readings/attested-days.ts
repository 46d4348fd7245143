// Which days a claim of a status speaks for: nobody attests the future, and what lasts is attested by its beginning alone.

import { type DayBounds, lastDay, parseEdtfBounds } from '../../base/edtf.ts';
import { actualModalities, type Claim } from '../claim.ts';

type Attesting = Pick<Claim, 'modality' | 'validTime' | 'validBounds' | 'assertedBounds'>;

/**
 * The days of the valid time, or of its beginning where its end is left open, up to the day on which it was said; without
 * a valid time the day on which it was said. Null where it attests nothing: of what is planned, or yet to come.
 */
export function attestedDays(claim: Attesting): DayBounds | null {
  const { modality, assertedBounds: said } = claim;
  if (!actualModalities.includes(modality)) return null;
  const days = claim.validBounds === null ? said : beginningOf(claim.validBounds, claim.validTime?.edtf ?? '');
  if (days.earliest > said.latest) return null;
  const certainTo = days.certainTo === null ? null : Math.min(days.certainTo, said.earliest);
  const isCertain = days.certainFrom !== null && certainTo !== null && days.certainFrom <= certainTo;
  return {
    earliest: days.earliest,
    latest: Math.min(days.latest, said.latest),
    certainFrom: isCertain ? days.certainFrom : null,
    certainTo: isCertain ? certainTo : null,
  };
}

function beginningOf(valid: DayBounds, edtf: string): DayBounds {
  const [beginning, end] = edtf.split('/');
  const isLasting = valid.latest === lastDay && (end === '' || end === '..');
  return isLasting && beginning && beginning !== '..' ? parseEdtfBounds(beginning, 'valid') : valid;
}

/** The days on which a claim can disagree with others: of a status those that it attests, else when it held, or was said. */
export function comparedDays(claim: Attesting & Pick<Claim, 'value'>): DayBounds | null {
  return claim.value?.kind === 'status' ? attestedDays(claim) : (claim.validBounds ?? claim.assertedBounds);
}
