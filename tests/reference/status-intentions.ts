import type { Day } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { actualModalities, type Claim } from '../../src/model/claim.ts';
import type { View } from './status-evidence.ts';
import { daysOf } from './status-times.ts';

/** What was planned or proposed of a channel, by what had been said by a day; null where nothing was. */
export function intentionOn({ claims, world }: View, channel: EntityId, day: Day): 'PLANNED' | 'PROPOSED' | null {
  const said = claims.filter(
    claim =>
      world.read(claim.subject) === channel && claim.polarity === 'affirms' && daysOf(claim.assertedAt).first <= day,
  );
  const intends = (modalities: readonly string[], statuses: readonly string[]) =>
    said.some(claim => modalities.includes(claim.modality) || isOneOf(claim, statuses));
  if (intends(['planned', 'expected'], ['agreed', 'scheduled'])) return 'PLANNED';
  return intends(['conditional'], ['proposed', 'advocated']) ? 'PROPOSED' : null;
}

function isOneOf({ value, modality }: Claim, statuses: readonly string[]): boolean {
  return value?.kind === 'status' && statuses.includes(value.status) && actualModalities.includes(modality);
}
