import type { StatusOnDayFragment } from '../generated/graphql.ts';
import { plain } from '../plain-words.ts';

/** What a reading comes to, in words. */

type Content = Pick<StatusOnDayFragment, 'state' | 'status' | 'group' | 'denied'>;

/** Such as "suspended". */
export function wordsOf({ state, status, group, denied }: Content): string {
  if (state === 'AGREED' || state === 'CHANGED') {
    if (status) return plain(status);
    if (group) return plain(group);
    return denied ? `not ${plain(denied)}` : plain(state);
  }
  return plain(state);
}

/** Such as "suspended (interrupted), presumed". */
export function tellReading(reading: Content & Pick<StatusOnDayFragment, 'from' | 'basis' | 'coverage'>): string {
  const { group, from, basis, coverage } = reading;
  const words = wordsOf(reading);
  return [
    from ? `changed from ${plain(from)} to ${words}` : words,
    group && plain(group) !== words && ` (${plain(group)})`,
    basis === 'PRESUMED' ? ', presumed' : coverage === 'POSSIBLE' && ', possibly',
  ]
    .filter(Boolean)
    .join('');
}
