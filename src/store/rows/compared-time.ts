// How the time of a status is kept beside its days, so that statuses are compared without their bodies.

import { asEntityId } from '../../base/ids.ts';
import type { ComparedTime } from '../../model/readings/attested-days.ts';

/**
 * Whether it lasts, the first and the last day that are sure, the first and the last minute since 1970, and the side, with
 * commas between them. Null where it does not last, all its days are sure, no hours are told and no side is named.
 */
export function comparedAs({ days, sure, lasts, minutes, side }: ComparedTime): string | null {
  if (days === null) return null;
  const isAllSure = sure?.earliest === days.earliest && sure.latest === days.latest;
  if (!lasts && isAllSure && minutes === null && side === null) return null;
  return [lasts ? 1 : 0, sure?.earliest, sure?.latest, minutes?.from, minutes?.to, side].join(',');
}

export function comparedTimeOf(compared: string | null, earliest: number | null, latest: number | null): ComparedTime {
  const days = earliest === null || latest === null ? null : { earliest, latest };
  if (compared === null) return { days, sure: days, lasts: false, minutes: null, side: null };
  const [lasts, from, to, first, last, side] = compared.split(',') as [string, string, string, string, string, string];
  return {
    days,
    sure: from === '' ? null : { earliest: Number(from), latest: Number(to) },
    lasts: lasts === '1',
    minutes: first === '' ? null : { from: Number(first), to: Number(last) },
    side: side === '' ? null : asEntityId(side),
  };
}
