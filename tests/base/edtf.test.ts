import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  boundsMeet,
  coverageOf,
  type DayBounds,
  firstDay,
  formatDay,
  isEdtf,
  lastDay,
  parseDay,
  parseEdtfBounds,
} from '../../src/base/edtf.ts';

/** Bounds in a line: outer days, then the certain ones; `*` stands for no bound. */
function boundsOf(text: string): string {
  const { earliest, latest, certainFrom, certainTo } = parseEdtfBounds(text, 'valid');
  const shown = (day: number) => formatDay(day) ?? '*';
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
    ['an approximate year, by a year on either side', '2023~', '2021-12-31 2024-12-31 | none'],
    ['a day with an uncertain part', '2024-?04-09', '2024-04-09 2024-04-09 | none'],
    ['a day of an unknown month', '2024-XX-12', '2024-01-12 2024-12-12 | none'],
    ['an unknown day of a month', '2024-04-XX', '2024-04-01 2024-04-30 | none'],
    ['a year of which two digits mean something', '1950S2', '1900-01-01 1999-12-31 | none'],
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
    ['all of an open list', '{2024-12-05..}', '2024-12-05 * | none'],
  ])('a set of %s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test.each([
    ['spring may be any day of the year', '2024-21', '2024-01-01 2024-12-31 | none'],
    ['summer may run into the next year', '2024-22', '2024-01-01 2025-12-31 | none'],
    ['winter may run into the next year', '2024-24', '2024-01-01 2025-12-31 | none'],
    ['southern summer may run into the next year', '2024-30', '2024-01-01 2025-12-31 | none'],
    ['a quarter stays within its year', '2024-33', '2024-01-01 2024-12-31 | none'],
    ['a season of the first century is not one of the twentieth', '0050-21', '0050-01-01 0050-12-31 | none'],
  ])('a season: %s', (_what, text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });
});

describe('refusal', () => {
  test.each(['spring', '', '2024-13', '2024-04-31', '09/04/2024', '..', '2024-4-9', '[2024-04-09', ' 2024'])(
    '%j is no EDTF date, and the message names its place and what was given',
    text => {
      expect(() => parseEdtfBounds(text, 'filter.valid')).toThrow(
        expect.objectContaining({
          code: 'BAD_INPUT',
          place: 'filter.valid',
          message: expect.stringContaining(`filter.valid: ${JSON.stringify(text)} is not an EDTF date`),
        }),
      );
      expect(isEdtf(text)).toBe(false);
    },
  );

  test.each([
    ['a time of day', '2024-04-09T10:00:00Z', 'time of day'],
    ['an interval that ends before it begins', '2024-05/2024-04', ''],
    ['a 29 February in a year without one', '2023-02-29', '29 February'],
    ['a 29 February in a century year', '1900-02-29/1900-03-05', '29 February'],
    ['an uncertain 29 February in a year without one', '2023-?02-29', '29 February'],
    ['a year too far away to count its days', 'Y-170000002', 'beyond the years'],
    ['a text that is too long', `2024-04-09/${'2'.repeat(100)}`, 'at most 100 characters'],
  ])('%s is refused', (_what, text, said) => {
    expect(() => parseEdtfBounds(text, 'valid')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', place: 'valid', message: expect.stringContaining(said) }),
    );
  });

  test('29 February stands in leap years', () => {
    expect(isEdtf('2024-02-29')).toBe(true);
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

describe('properties', () => {
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
      fc.property(someBounds, bounds => {
        const { earliest, latest, certainFrom, certainTo } = bounds;
        const edges = [earliest, latest, certainFrom ?? earliest, certainTo ?? latest];
        for (const day of edges.flatMap(edge => [edge - 1, edge, edge + 1])) {
          const possible = earliest <= day && day <= latest;
          const certain = certainFrom !== null && certainFrom <= day && day <= certainTo!;
          expect(coverageOf(bounds, day)).toBe(certain ? 'certain' : possible ? 'possible' : 'none');
        }
      }),
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

test.each(['2024', '2024-02-30', '2023-02-29', '2024-4-9', '2024-04-09T00:00:00Z', 'today'])(
  '%j is no calendar day, and the message names its place',
  text => {
    expect(() => parseDay(text, 'asOf.validAt')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', place: 'asOf.validAt' }),
    );
  },
);

test('the days that stand for no bound have no date', () => {
  expect([formatDay(firstDay), formatDay(lastDay)]).toEqual([null, null]);
  expect(formatDay(0)).toBe('1970-01-01');
});
