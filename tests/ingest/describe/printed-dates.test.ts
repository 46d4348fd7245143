import { expect, test } from 'vitest';

import { isEdtf } from '../../../src/base/edtf.ts';
import { dateOfLine, printedDate } from '../../../src/ingest/describe/printed-dates.ts';

test.each([
  ['2031-05-03', '2031-05-03'],
  ['2031-05-03T23:50:00+02:00', '2031-05-03'],
  ['2031-05-03-23-50-11', '2031-05-03'],
  ['2031-5-3 22:17:36', '2031-05-03'],
  ['3 May 2031', '2031-05-03'],
  ['3rd of May, 2031', '2031-05-03'],
  ['Sat, 03 May 2031 08:00:00 GMT', '2031-05-03'],
  ['21 Sep, 2031 15:21', '2031-09-21'],
  ['Sept. 21, 2031', '2031-09-21'],
  ['December 03, 2031 10:17 AM GMT+03:00', '2031-12-03'],
  ['May 2031', '2031-05'],
  ['3. Mai 2031', '2031-05-03'],
  ['3 de mayo de 2031', '2031-05-03'],
  ['3 mai 2031', '2031-05-03'],
  ['1er mai 2031', '2031-05-01'],
  ['3 мая 2031', '2031-05-03'],
  ['2031年5月3日', '2031-05-03'],
  ['2031/5/3', '2031-05-03'],
  ['25/12/2031', '2031-12-25'],
  ['12/25/2031', '2031-12-25'],
  ['05/05/2031', '2031-05-05'],
])('%s is %s', (printed, edtf) => {
  expect(printedDate(printed)?.edtf).toBe(edtf);
});

test('a day and a month that may stand either way are one of two dates', () => {
  const edtf = printedDate('04/03/2031')!.edtf;
  expect(edtf).toBe('[2031-03-04,2031-04-03]');
  expect(isEdtf(edtf)).toBe(true);
});

test.each([
  '31 February 2031',
  '2031-13-01',
  'May 3',
  'yesterday',
  'mid-January',
  'Article 2031 of May',
  'page 12/2031',
  'call 555-2031-05-03',
])('%s is no date that is told in full', text => {
  expect(printedDate(text)).toBeNull();
});

test('of several dates the first one is found, with its place', () => {
  expect(printedDate('It opened on 3 May 2031 and closed on 4 May 2031.')).toEqual({
    start: 13,
    end: 23,
    edtf: '2031-05-03',
  });
});

test.each([
  ['Published: 3 May 2031, 10:15 a.m. CET', '2031-05-03'],
  ['Saturday 3 May 2031 at 10.15', '2031-05-03'],
  ['Last updated on May 3, 2031', '2031-05-03'],
])('a line that holds a date and what stands beside dates is a date line: %s', (line, edtf) => {
  expect(dateOfLine(line)?.edtf).toBe(edtf);
});

test.each(['The line of 3 May 2031 is open', 'Issue 12, 3 May 2031'])('other lines are none: %s', line => {
  expect(dateOfLine(line)).toBeNull();
});
