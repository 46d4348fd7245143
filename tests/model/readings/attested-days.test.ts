import { expect, test } from 'vitest';

import { formatDay } from '../../../src/base/edtf.ts';
import { toldTime } from '../../../src/model/readings/attested-days.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';

/** The first and the last day, and with a plus sign the days beyond doubt. */
function daysOf(words: ClaimWords): string | null {
  const days = toldTime(aClaim({ said: '2024-04-02', ...words }))?.tells;
  if (!days) return null;
  const certain = days.certainFrom === null ? '' : ` +${formatDay(days.certainFrom)}/${formatDay(days.certainTo!)}`;
  return `${formatDay(days.earliest)}/${formatDay(days.latest)}${certain}`;
}

test('a state that is said to last is attested by its beginning alone', () => {
  expect(daysOf({ valid: '1994-03-10/..' })).toBe('1994-03-10/1994-03-10 +1994-03-10/1994-03-10');
  expect(daysOf({ valid: '1994-03/' })).toBe('1994-03-01/1994-03-31');
  expect(daysOf({ valid: '1994/..' })).toBe('1994-01-01/1994-12-31');
});

test('a closed interval is attested as far as it had gone by when it was said', () => {
  expect(daysOf({ valid: '2024-03-01/2024-05-01' })).toBe('2024-03-01/2024-04-02 +2024-03-01/2024-04-02');
  expect(daysOf({ valid: '2024-03-01/2024-03-05' })).toBe('2024-03-01/2024-03-05 +2024-03-01/2024-03-05');
  expect(daysOf({ valid: '2024-04', said: '2024-04' })).toBe('2024-04-01/2024-04-30');
  expect(daysOf({ valid: '../2024-05-01' })).toBe('null/2024-04-02 +null/2024-04-02');
});

test('without a valid time the day on which it was said is attested', () => {
  expect(daysOf({})).toBe('2024-04-02/2024-04-02 +2024-04-02/2024-04-02');
});

test('what is denied of a time that is still going on is denied as far as it had gone', () => {
  expect(daysOf({ valid: '2024-03-01/..', polarity: 'denies' })).toBe('2024-03-01/2024-04-02 +2024-03-01/2024-04-02');
});

test('a beginning of the day after may be the day it was said, by the clock of another place', () => {
  expect(daysOf({ valid: '2024-04-03/..' })).toBe('2024-04-03/2024-04-03');
  expect(daysOf({ valid: '2024-04-04/..' })).toBeNull();
});

test('nobody attests the future, nor what is only planned or left unsaid', () => {
  expect(daysOf({ valid: '2024-05-01/..' })).toBeNull();
  for (const modality of ['planned', 'expected', 'conditional', 'declined'] as const)
    expect(daysOf({ valid: '2024-03-01', modality })).toBeNull();
});
