import { showDate } from '../dates-in-words.ts';
import type { WholeClaimFragment } from '../generated/graphql.ts';
import { plain } from '../plain-words.ts';

/** The value that a claim gives its subject, in words; empty where it gives none. */
export function toldValue(value: WholeClaimFragment['value']): string {
  switch (value?.__typename) {
    case 'StatusValue':
      return plain(value.status);
    case 'DateValue':
      return showDate(value.edtf);
    case 'CountValue':
      return `${value.count.toLocaleString('en')} ${value.unit}`;
    case 'TextValue':
      return value.text;
    case 'UnspecifiedValue':
      return value.because === 'NONE' ? 'none' : 'not told';
    default:
      return '';
  }
}
