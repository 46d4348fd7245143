import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  boundsMeet,
  coverageOf,
  type Day,
  type DayBounds,
  firstDay,
  formatDay,
  isEdtf,
  lastDay,
  parseDay,
  parseEdtf,
  parseEdtfBounds,
} from '../../src/base/edtf.ts';

/** Years of other than four digits too, which `formatDay` leaves out. */
function shown(day: Day): string {
  return day === firstDay || day === lastDay ? '*' : new Date(day * 86_400_000).toISOString().split('T')[0]!;
}

/** Bounds in a line: outer days, then the certain ones; `*` stands for no bound. */
function boundsOf(text: string): string {
  const { earliest, latest, certainFrom, certainTo } = parseEdtfBounds(text, 'valid');
  const certain = certainFrom === null ? 'none' : `${shown(certainFrom)} ${shown(certainTo!)}`;
  return `${shown(earliest)} ${shown(latest)} | ${certain}`;
}

describe('bounds', () => {
  test.each([
    ['a day', '2024-04-09', '2024-04-09 2024-04-09 | 2024-04-09 2024-04-09'],
    ['a month', '2024-02', '2024-02-01 2024-02-29 | none'],
    ['a year', '2024', '2024-01-01 2024-12-31 | none'],
    ['a decade', '202X', '2020-01-01 2029-12-31 | none'],
    ['a year of five digits', 'Y12345', '+012345-01-01 +012345-12-31 | none'],
    ['a year before the common era', '-0044', '-000044-01-01 -000044-12-31 | none'],
    ['an uncertain day', '2024-04-09?', '2024-04-09 2024-04-09 | none'],
    ['an approximate day, by a day on either side', '2024-04-09~', '2024-04-08 2024-04-10 | none'],
    ['an approximate month, by a month on either side', '2024-04~', '2024-03-01 2024-05-31 | none'],
    ['an approximate year, by a year on either side', '2023~', '2022-01-01 2024-12-31 | none'],
    ['about the first day of a year: from the last of the year before', '2024-01-01~', '2023-12-31 2024-01-02 | none'],
    ['a day of about a month', '2024-03~-31', '2024-02-29 2024-04-30 | none'],
    ['a day and month of about a year', '2004~-06-11', '2003-06-11 2005-06-11 | none'],
    ['about a year and about a day, whatever the side of the mark', '~2004-06-%11', '2003-06-10 2005-06-12 | none'],
    ['about a decade, by ten years on either side', '156X~', '1550-01-01 1579-12-31 | none'],
    ['about a century, by a hundred years on either side', '16XX%', '1500-01-01 1799-12-31 | none'],
    ['about a quarter, by a quarter on either side', '2024-33~', '2023-10-01 2024-06-30 | none'],
    ['an uncertain year, taken at its word', '2024?', '2024-01-01 2024-12-31 | none'],
    ['a day with an uncertain part', '2024-?04-09', '2024-04-09 2024-04-09 | none'],
    ['a day of an unknown month', '2024-XX-12', '2024-01-12 2024-12-12 | none'],
    ['an unknown day of a month', '2024-04-XX', '2024-04-01 2024-04-30 | none'],
    ['an unknown day of about a month, by a month on either side', '2004-02~-XX', '2004-01-01 2004-03-31 | none'],
    ['an unknown day of about a month of 30 days', '2004-06~-XX', '2004-05-01 2004-07-31 | none'],
    ['a late day of about a month of 30 days', '2004-06~-3X', '2004-05-30 2004-07-31 | none'],
    ['a late day of about a month, beside one without such', '2004-03~-3X', '2004-02-29 2004-04-30 | none'],
    ['an unknown day of a February of about a year', '2023~-02-XX', '2022-02-01 2024-02-29 | none'],
    ['a 29 February of about a leap year', '2024~-02-29', '2023-02-28 2025-02-28 | none'],
    ['a year of which all digits mean something', '1950S4', '1950-01-01 1950-12-31 | none'],
    ['a year of which two digits mean something', '1950S2', '1900-01-01 1999-12-31 | none'],
    ['such a year before the common era', '-1859S2', '-001899-01-01 -001800-12-31 | none'],
    ['the century before the year 0', '-00XX', '-000099-01-01 -000001-12-31 | none'],
    [
      'a 29 February of the year 0, which is a leap year',
      '0000-02-29',
      '0000-02-29 0000-02-29 | 0000-02-29 0000-02-29',
    ],
    ['a 29 February of any year', 'XXXX-02-29', '0000-02-29 9996-02-29 | none'],
    ['an unknown day of a month with a last day of its own', '2023-02-XX', '2023-02-01 2023-02-28 | none'],
    ['a day in which one digit is unknown, where the calendar has it', '2015-02-X9', '2015-02-09 2015-02-19 | none'],
    ['a year beyond those that are counted in days', 'Y170000002', '* * | none'],
    ['a year before those that are counted in days', 'Y-170000002', '* * | none'],
    ['a moment of the day that is written', '1985-04-12T23:20:30-04', '1985-04-12 1985-04-12 | 1985-04-12 1985-04-12'],
  ])('%s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test.each([
    ['days', '2024-04-01/2024-04-09', '2024-04-01 2024-04-09 | 2024-04-01 2024-04-09'],
    [
      'months, surely from the end of the first to the start of the last',
      '2024-04/2024-06',
      '2024-04-01 2024-06-30 | 2024-04-30 2024-06-01',
    ],
    ['an open end', '2023-06/..', '2023-06-01 * | 2023-06-30 *'],
    ['an open start', '../2023-06', '* 2023-06-30 | * 2023-06-01'],
    ['an unknown end after a day: surely that day alone', '2024-04-09/', '2024-04-09 * | 2024-04-09 2024-04-09'],
    ['an unknown start before a day: surely that day alone', '/2024-04-09', '* 2024-04-09 | 2024-04-09 2024-04-09'],
    ['an unknown end after a month: surely no day', '2024-04/', '2024-04-01 * | none'],
    ['an unknown start before a month: surely no day', '/2024-04', '* 2024-04-30 | none'],
    ['an uncertain start', '2024-04-01?/2024-04-09', '2024-04-01 2024-04-09 | 2024-04-09 2024-04-09'],
    ['uncertain ends', '2024-04-01?/2024-04-09~', '2024-04-01 2024-04-10 | none'],
    ['both ends open', '../..', '* * | * *'],
    ['one day', '2018-01-03/2018-01-03', '2018-01-03 2018-01-03 | 2018-01-03 2018-01-03'],
    ['one month', '2017-09/2017-09', '2017-09-01 2017-09-30 | none'],
    ['one year', '2017/2017', '2017-01-01 2017-12-31 | none'],
    [
      'a day and the month that it lies in: surely that day',
      '2004-06-11/2004-06',
      '2004-06-11 2004-06-30 | 2004-06-11 2004-06-11',
    ],
    ['an unknown day of a month, to a day', '2004-06-XX/2004-07-03', '2004-06-01 2004-07-03 | 2004-06-30 2004-07-03'],
    ['an open start and an unknown end', '../', '* * | none'],
    ['an unknown start and an open end', '/..', '* * | none'],
  ])('an interval of %s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test.each([
    ['single days', '[2024-11-27,2024-12-03]', '2024-11-27 2024-12-03 | none'],
    ['single days out of order', '[2024-12-03,2024-11-27,2024-12-10,2024-12-01]', '2024-11-27 2024-12-10 | none'],
    ['a range', '[2024-11-27..2024-12-03]', '2024-11-27 2024-12-03 | none'],
    ['a range after a day', '[2024-11-27,2024-12-01..2024-12-03]', '2024-11-27 2024-12-03 | none'],
    ['a range before a year', '[2024-11-27..2024-12-03,2025]', '2024-11-27 2025-12-31 | none'],
    ['what comes before a day', '[..2024-12-03]', '* 2024-12-03 | none'],
    ['what comes after a month', '[2024-12..]', '2024-12-01 * | none'],
    ['all of a list with a range', '{1667,1668-12,1670..1672}', '1667-01-01 1672-12-31 | none'],
    ['all of an open list', '{2024-12-05..}', '2024-12-05 * | 2024-12-05 *'],
    ['all of an open list of months', '{2024-12..}', '2024-12-01 * | none'],
  ])('a set of %s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test.each([
    ['spring is one of two where no hemisphere is named', '2024-21', '2024-03-01 2024-12-31 | none'],
    ['summer may run into the next year', '2024-22', '2024-01-01 2025-03-31 | none'],
    ['winter may run into the next year', '2024-24', '2024-01-01 2025-03-31 | none'],
    ['southern summer may run into the next year', '2024-30', '2024-01-01 2025-03-31 | none'],
    ['northern spring, by month or by solstice', '2024-25', '2024-03-01 2024-06-30 | none'],
    ['a quarter', '2024-34', '2024-04-01 2024-06-30 | none'],
    ['a third', '2024-39', '2024-09-01 2024-12-31 | none'],
    ['a half', '2024-41', '2024-07-01 2024-12-31 | none'],
    ['spring of the first century is not one of the twentieth', '0050-21', '0050-03-01 0050-12-31 | none'],
  ])('a season: %s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });
});

describe('what a text tells beside its bounds', () => {
  test('of a date: where it begins, and no end', () => {
    const { start, end, hours, members } = parseEdtf('2024-04', 'valid');
    expect([shown(start!.earliest), shown(start!.latest), end, hours, members]).toEqual([
      '2024-04-01',
      '2024-04-30',
      null,
      null,
      null,
    ]);
  });

  test('of an interval: the days of both ends', () => {
    const { start, end } = parseEdtf('2024-04-09/2024-05~', 'valid');
    expect(start).toEqual(parseEdtfBounds('2024-04-09', 'valid'));
    expect(end).toEqual(parseEdtfBounds('2024-05~', 'valid'));
  });

  test('an end that is left open is told from one that is unknown, and neither start is told', () => {
    expect(['2024/..', '2024/', '../2024', '/2024'].map(text => parseEdtf(text, 'valid'))).toMatchObject([
      { end: 'open' },
      { end: 'unknown' },
      { start: null },
      { start: null },
    ]);
  });

  test('a time of day in seconds of universal time, whichever zone it is told in', () => {
    const utc = Date.parse('1985-04-13T03:20:30Z') / 1000;
    for (const text of ['1985-04-13T03:20:30Z', '1985-04-12T23:20:30-04', '1985-04-13T07:50:30+04:30'])
      expect(parseEdtf(text, 'valid').hours).toEqual({ from: utc, to: utc });
  });

  test('of a set: its members, of which each is certain only where all are meant', () => {
    const day = parseEdtfBounds('2024-04-09', 'valid');
    expect(parseEdtf('{2024-04-09,2024-06}', 'valid').members).toEqual([day, parseEdtfBounds('2024-06', 'valid')]);
    expect(parseEdtf('[2024-04-09,2024-06]', 'valid').members![0]).toEqual({
      ...day,
      certainFrom: null,
      certainTo: null,
    });
  });
});

describe('a set of days', () => {
  const days = parseEdtfBounds('{2024-04-01,2024-04-09}', 'valid');
  const first = parseDay('2024-04-01', 'on');

  test('covers each of them and none between them', () => {
    expect([first, first + 1, first + 8].map(day => coverageOf(days, day))).toEqual(['certain', 'none', 'certain']);
  });

  test('of which one is meant covers each possibly', () => {
    const one = parseEdtfBounds('[2024-04-01,2024-04-09]', 'valid');
    expect([first, first + 1, first + 8].map(day => coverageOf(one, day))).toEqual(['possible', 'none', 'possible']);
  });

  test('meets no time that lies between them', () => {
    const between = parseEdtfBounds('2024-04-02/2024-04-08', 'valid');
    expect([boundsMeet(days, between), boundsMeet(between, days)]).toEqual([false, false]);
    const set = parseEdtfBounds('[2024-04-05,2024-04-09]', 'valid');
    expect([boundsMeet(days, set), boundsMeet(set, between)]).toEqual([true, true]);
  });
});

describe('refusal', () => {
  test.each([
    'spring',
    '',
    '2024-13',
    '2024-04-31',
    '09/04/2024',
    '..',
    '2024-4-9',
    '[2024-04-09',
    ' 2024',
    '20170921',
    '10000',
    '20260230',
    '85',
    '017',
    '[]',
    '[,2024]',
    '[2024,,2025]',
    '[..]',
    'Y17E7-12',
  ])('%j is no EDTF date, and the message names its place and what was given', text => {
    expect(() => parseEdtfBounds(text, 'filter.valid')).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        place: 'filter.valid',
        message: expect.stringContaining(`filter.valid: ${JSON.stringify(text)} is not an EDTF date`),
      }),
    );
    expect(isEdtf(text)).toBe(false);
  });

  test.each([
    ['an hour without its zone', '2024-04-09T10:00:00', 'an hour without its zone'],
    ['a zone that no clock keeps', '2024-04-09T10:00:00+15', 'no clock keeps'],
    ['a time of day without its seconds', '2024-04-09T10:00Z', 'to the second'],
    ['an hour of no day', '2024-04-09T24:00:01Z', 'no time of day'],
    ['an interval of times of day', '2024-04-09T10:00:00Z/2024-04-09T11:00:00Z', 'intervals of dates only'],
    ['an interval that ends before it begins', '2024-05/2024-04', 'ends before it begins'],
    ['a range of a set that ends before it begins', '{2002..2001}', 'ends before it begins'],
    ['a day that no year of its digits has', '15XX-02-3X', 'the calendar has no 15XX-02-3X'],
    ['a year -0000', '-0000', 'the year before 1 is 0000'],
    ['a year with more significant digits than it has', '1985S5', '5 significant digits in a year of 4'],
    ['a long year with more significant digits than it has', 'Y12345S9', '9 significant digits in a year of 5'],
    ['a power of ten with more of them than it has', 'Y-17E4S7', '7 significant digits in a year of 6'],
    ['an end with more significant digits than its year has', '1984/1985S10', '10 significant digits in a year of 4'],
    ['a year with a mark on either side', '?2001?', 'marks on both sides of its year'],
    ['a year of a day with a mark on either side', '~2001?-06-11', 'marks on both sides of its year'],
    ['a long year with a mark on either side', '%Y12345~', 'marks on both sides of its year'],
    ['a member of a set with a mark on either side', '[2001,~2002~]', 'marks on both sides of its year'],
    ['a short year with a Y', 'Y2006', 'Y is for longer ones'],
    ['a 29 February in a year without one', '2023-02-29', '29 February'],
    ['a 29 February in a century year', '1900-02-29/1900-03-05', '29 February'],
    ['an uncertain 29 February in a year without one', '2023-?02-29', '29 February'],
    ['a text that is too long', `2024-04-09/${'2'.repeat(100)}`, 'at most 100 characters'],
  ])('%s is refused', (_what, text, said) => {
    expect(() => parseEdtfBounds(text, 'valid')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', place: 'valid', message: expect.stringContaining(said) }),
    );
  });

  test('several parts may each have a mark, and a month or day one for itself and one for what stands left of it', () => {
    expect(
      ['?2004-06-~11', '2004?-06~-11%', '?2004-06-11~', '~2004-%06', '2001-~06?-11'].filter(text => !isEdtf(text)),
    ).toEqual([]);
  });

  test('29 February stands in leap years', () => {
    expect(isEdtf('2024-02-29')).toBe(true);
    expect(isEdtf('0000-02-29')).toBe(true);
    expect(isEdtf('2000-02-29~')).toBe(true);
    expect(isEdtf('2023-02-28/2024-02-29')).toBe(true);
  });
});

const aDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const aDate = fc
  .tuple(aDay, fc.constantFrom(10, 7, 4), fc.constantFrom('', '', '?', '~', '%'))
  .map(([text, precision, mark]) => text.slice(0, precision) + mark);
const anInterval = fc
  .tuple(fc.oneof(aDate, fc.constantFrom('', '..')), fc.oneof(aDate, fc.constantFrom('', '..')))
  .map(([from, to]) => `${from}/${to}`);
const aSet = fc
  .tuple(fc.array(aDay, { minLength: 1, maxLength: 4 }), fc.constantFrom('[]', '{}'))
  .map(([days, [open, close]]) => `${open}${days.join(',')}${close}`);
const anEdtf = fc.oneof(
  aDate,
  anInterval,
  aSet,
  fc
    .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 21, max: 41 }))
    .map(([year, season]) => `${String(year).padStart(4, '0')}-${season}`),
);
const someBounds = anEdtf.filter(isEdtf).map(text => parseEdtfBounds(text, 'date'));

/** What looks like a date, right or wrong. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%[]{},YESTZ:+'), maxLength: 24 }),
  fc.string({ maxLength: 120 }),
  fc
    .tuple(anEdtf, fc.nat({ max: 20 }), fc.constantFrom(...'0X-/?~%Y,.E9S'))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at)),
);

describe('properties', () => {
  test('whatever is given is a time whose certain days are possible, or is refused as bad input that names its place', () => {
    fc.assert(
      fc.property(anyText, text => {
        try {
          for (const bounds of [parseEdtfBounds(text, 'valid'), ...(parseEdtf(text, 'valid').members ?? [])]) {
            const { earliest, latest, certainFrom, certainTo } = bounds;
            const inOrder = [firstDay, earliest, certainFrom ?? earliest, certainTo ?? latest, latest, lastDay];
            expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
            expect(inOrder.every(Number.isInteger)).toBe(true);
          }
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_INPUT', place: 'valid' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is certain lies within what is possible', () => {
    fc.assert(
      fc.property(someBounds, ({ earliest, latest, certainFrom, certainTo }) => {
        expect(earliest).toBeLessThanOrEqual(latest);
        expect(certainFrom === null).toBe(certainTo === null);
        if (certainFrom === null || certainTo === null) return;
        expect(earliest).toBeLessThanOrEqual(certainFrom);
        expect(certainFrom).toBeLessThanOrEqual(certainTo);
        expect(certainTo).toBeLessThanOrEqual(latest);
      }),
    );
  });

  test('a day is covered exactly where the bounds say, on their edges too', () => {
    fc.assert(
      fc.property(
        someBounds.filter(({ members }) => members === undefined),
        bounds => {
          const { earliest, latest, certainFrom, certainTo } = bounds;
          const edges = [earliest, latest, certainFrom ?? earliest, certainTo ?? latest];
          for (const day of edges.flatMap(edge => [edge - 1, edge, edge + 1])) {
            const possible = earliest <= day && day <= latest;
            const certain = certainFrom !== null && certainFrom <= day && day <= certainTo!;
            expect(coverageOf(bounds, day)).toBe(certain ? 'certain' : possible ? 'possible' : 'none');
          }
        },
      ),
    );
  });

  test('two times meet exactly where they can share a day, whichever is named first', () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })).map(([a, b]): DayBounds => {
      return { earliest: Math.min(a, b), latest: Math.max(a, b), certainFrom: null, certainTo: null };
    });
    fc.assert(
      fc.property(small, small, (a, b) => {
        const share = Array.from({ length: 10 }, (_, day) => day).some(
          day => coverageOf(a, day) !== 'none' && coverageOf(b, day) !== 'none',
        );
        expect(boundsMeet(a, b)).toBe(share);
        expect(boundsMeet(b, a)).toBe(share);
      }),
    );
  });

  test('an unknown month or day is as one that is left out, be it about it or not', () => {
    const marked = fc.tuple(
      fc.integer({ min: 1, max: 9998 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', '~'),
    );
    fc.assert(
      fc.property(marked, ([year, month, mark]) => {
        const [yearly, monthly] = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
        const same = (one: string, other: string) => expect(boundsOf(one)).toBe(boundsOf(other));
        same(`${yearly}-${monthly}${mark}-XX`, `${yearly}-${monthly}${mark}`);
        same(`${yearly}${mark}-${monthly}-XX`, `${yearly}${mark}-${monthly}`);
        same(`${yearly}${mark}-XX-XX`, `${yearly}${mark}`);
        same(`${yearly}${mark}-XX`, `${yearly}${mark}`);
      }),
    );
  });

  test('an unstated time meets every other', () => {
    const bounds = parseEdtfBounds('2024', 'date');
    expect([boundsMeet(null, bounds), boundsMeet(bounds, null), boundsMeet(null, null)]).toEqual([true, true, true]);
  });

  test('a calendar day is formatted as it was parsed', () => {
    fc.assert(
      fc.property(aDay, text => {
        expect(formatDay(parseDay(text, 'on'))).toBe(text);
      }),
    );
  });
});

test.each([
  '2024',
  '0000-05-05',
  '-001-01-01',
  '2024-02-30',
  '2023-02-29',
  '2024-4-9',
  '2024-04-09T00:00:00Z',
  'today',
])('%j is no calendar day, and the message names its place', text => {
  expect(() => parseDay(text, 'asOf.validAt')).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', place: 'asOf.validAt' }),
  );
});

test('days that stand for no bound have no date, nor have those before the year 1 and after 9999', () => {
  const beyond = [parseEdtfBounds('0000', 'date').latest, parseEdtfBounds('Y10000', 'date').earliest];
  expect([firstDay, lastDay, ...beyond].map(formatDay)).toEqual([null, null, null, null]);
  expect([beyond[0]! + 1, beyond[1]! - 1].map(formatDay)).toEqual(['0001-01-01', '9999-12-31']);
  expect(formatDay(0)).toBe('1970-01-01');
});
