import { type Day, firstDay } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { actualModalities, type Claim } from '../../src/model/claim.ts';
import type { View } from './status-evidence.ts';
import { daysOf } from './status-times.ts';

/** What was planned or proposed of a channel, by what had been said by a day; null where nothing was. */
export function intentionOn({ claims, world }: View, channel: EntityId, day: Day): 'PLANNED' | 'PROPOSED' | null {
  const said = claims.filter(
    claim =>
      world.read(claim.subject) === channel &&
      claim.polarity === 'affirms' &&
      !(claim.value?.kind === 'status' && claim.value.status === 'declined') &&
      knownFrom(claim) <= day,
  );
  const intends = (modalities: readonly string[], statuses: readonly string[]) =>
    said.some(claim => modalities.includes(claim.modality) || isOneOf(claim, statuses));
  if (intends(['planned', 'expected'], ['agreed', 'scheduled'])) return 'PLANNED';
  return intends(['conditional'], ['proposed', 'advocated']) ? 'PROPOSED' : null;
}

/** What was agreed or proposed at a time of its own was there from then on, whoever tells of it later. */
export function knownFrom({ value, modality, validTime, assertedAt }: Claim): Day {
  const said = daysOf(assertedAt).first;
  const isOfItsTime = isOneOf({ value, modality }, ['agreed', 'scheduled', 'proposed', 'advocated', 'declined']);
  if (!isOfItsTime || validTime === null) return said;
  const { first } = daysOf(validTime.edtf);
  return first > firstDay ? Math.min(first, said) : said;
}

function isOneOf({ value, modality }: Pick<Claim, 'value' | 'modality'>, statuses: readonly string[]): boolean {
  return value?.kind === 'status' && statuses.includes(value.status) && actualModalities.includes(modality);
}
