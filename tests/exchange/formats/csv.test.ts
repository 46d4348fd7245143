import { expect, test } from 'vitest';

import { writeCsv } from '../../../src/exchange/formats/csv.ts';

const lines = (text: string) => text.slice(1).split('\r\n');

test('a table has a line for its columns and one for each row, behind a byte order mark', () => {
  const text = writeCsv(['who', 'claims'], [['Минобороны', 3]]);
  expect(text).toBe('\u{feff}who,claims\r\nМинобороны,3\r\n');
});

test('null is an empty cell, and so is an empty text', () => {
  expect(lines(writeCsv(['a', 'b', 'c'], [[null, '', 0]]))[1]).toBe(',,0');
});

test.each([
  ['commas', 'one, two', '"one, two"'],
  ['quotation marks', 'the "hotline"', '"the ""hotline"""'],
  ['line breaks', 'one\ntwo', '"one\ntwo"'],
])('%s are kept in quotation marks', (_, given, written) => {
  expect(writeCsv(['a'], [[given]])).toBe(`\u{feff}a\r\n${written}\r\n`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://localhost","x")'])(
  '%j is text to a spreadsheet and no formula',
  given => {
    expect(lines(writeCsv(['a'], [[given]]))[1]).toMatch(/^"?'/);
  },
);

test.each(["'=1", "''-1"])('%j gets one apostrophe more, so that whoever takes one away has it back', given => {
  expect(lines(writeCsv(['a'], [[given]]))[1]).toBe(`'${given}`);
});

test('a text that begins with an apostrophe is left alone where nothing behind it would run', () => {
  expect(lines(writeCsv(['a'], [["'tis open"]]))[1]).toBe("'tis open");
});

test('a number below zero stays a number', () => {
  expect(lines(writeCsv(['a'], [[-44]]))[1]).toBe('-44');
});

test('names of columns are as safe as cells', () => {
  expect(lines(writeCsv(['=a'], []))[0]).toBe("'=a");
});
