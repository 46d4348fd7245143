import { expect, test } from 'vitest';

import { showDate } from '../../../src/web/explorer/dates-in-words.ts';

test.each([
  ['2017-04-07', 'Apr 7, 2017'],
  ['2017-04', 'Apr 2017'],
  ['2017~', 'about 2017'],
  ['2017-09-21%', 'about Sep 21, 2017 (uncertain)'],
  ['2015?-09-11', 'Sep 11, 2015 (year uncertain)'],
  ['2015?-09-11~', 'about Sep 11, 2015 (year uncertain)'],
  ['2017-09~-21', 'Sep 21, 2017 (year and month approximate)'],
  ['2017-04-07?/2017-09-22?', 'from Apr 7, 2017 (uncertain) to Sep 22, 2017 (uncertain)'],
  ['2017-09-21/..', 'from Sep 21, 2017 on'],
  ['2017-09-21/', 'from Sep 21, 2017 to an unknown day'],
  ['../2017-09-21', 'until Sep 21, 2017'],
  ['[..2017-08-21]', 'on or before Aug 21, 2017'],
  ['[2015-09-29..]', 'on or after Sep 29, 2015'],
  ['[2024-11-27..2024-12-03]', 'some time from Nov 27, 2024 to Dec 3, 2024'],
  ['[2017-09-21,2017-09-22]', 'Sep 21, 2017 or Sep 22, 2017'],
  ['{2017-09-21,2017-09-22}', 'Sep 21, 2017 and Sep 22, 2017'],
  ['2017-09-21T16:30:00Z', 'Sep 21, 2017, 16:30 UTC'],
  ['201X', '201X'],
  ['?2017-09-21', '?2017-09-21'],
  ['2017-21', '2017-21'],
])('%s is shown as %s', (edtf, words) => {
  expect(showDate(edtf)).toBe(words);
});
