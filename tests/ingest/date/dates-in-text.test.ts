import { expect, test } from 'vitest';
import { findDates } from '../../../src/ingest/date/dates-in-text.ts';

// the article came out on a Wednesday
const datesOf = (text: string) => findDates(text, '2031-05-14').map(({ edtf }) => edtf);

test.each([
  ['on Wednesday', '2031-05-14'],
  ['on Friday', '2031-05-09'],
  ['yesterday', '2031-05-13'],
  ['on January 3, 2018', '2018-01-03'],
  ['on 3 March', '2031-03-03'],
  ['on Dec. 24', '2030-12-24'],
  ['in December 2015', '2015-12'],
  ['in December', '2030-12'],
  ['established in 1971', '1971'],
  ['last year', '2030'],
  ['next month', '2031-06'],
  ['two years ago', '2029~'],
])('%s is %s', (text, edtf) => {
  expect(datesOf(text)).toEqual([edtf]);
});

test.each([
  ['in mid-January', '[2031-01-11..2031-01-20]', 'the middle of a month is none of its days'],
  ['in late December', '[2030-12-21..2030-12-31]', 'nor is its end'],
  ['since 2015', '2015/..', 'since has no end'],
  ['since at least June 2023', '2023-06/..', 'nor has since at least'],
  ['until March 2020', '../2020-03', 'until has no beginning'],
  ['from May 2019 to June 2020', '2019-05/2020-06', 'from and to make an interval'],
  ['last week', '[2031-05-05..2031-05-11]', 'last week is one of its days'],
])('"%s" is %s, for %s', (text, edtf) => {
  expect(datesOf(text)).toEqual([edtf]);
});

test('without a date of the article only what the text says whole is dated', () => {
  expect(findDates('On Friday, and on January 3, 2018, it rang.', null).map(({ edtf }) => edtf)).toEqual([
    '2018-01-03',
  ]);
});
