import { describe, expect, test } from 'vitest';

import { extentFor, isAtLeast, isNameOfOurs, readableReviews, roles, shownQuotation } from '../../src/model/access.ts';

test('each role may do what those before it may', () => {
  expect(roles.map(role => roles.filter(least => isAtLeast(role, least)))).toEqual([
    ['reader'],
    ['reader', 'contributor'],
    ['reader', 'contributor', 'editor'],
    ['reader', 'contributor', 'editor', 'admin'],
  ]);
});

test('the names that the program writes under are its own, however they are written', () => {
  const names = ['command line', 'Command  Line ', 'cómmand-line', 'anybody', 'Desk', 'command line 2'];
  expect(names.map(isNameOfOurs)).toEqual([true, true, true, true, false, false]);
});

test('a text is shown whole where its rights allow that; otherwise contributors see passages, and readers quotations', () => {
  expect(roles.map(role => extentFor(role, { rights: 'full' }))).toEqual(['text', 'text', 'text', 'text']);
  expect(roles.map(role => extentFor(role, { rights: 'quotation' }))).toEqual([
    'quotations',
    'passages',
    'passages',
    'passages',
  ]);
});

test('claims that were not accepted are read by contributors and above', () => {
  expect(roles.map(role => readableReviews(role).includes('accepted'))).toEqual([true, true, true, true]);
  for (const review of ['proposed', 'rejected'] as const)
    expect(roles.map(role => readableReviews(role).includes(review))).toEqual([false, true, true, true]);
});

describe('a quotation of the record', () => {
  const short = Array.from({ length: 25 }, () => 'word').join(' ');

  test.each([
    ['of 25 words is shown to all', short, 'quotations', short],
    ['of 26 is not shown where only quotations are', `${short} more`, 'quotations', null],
    ['of any length is shown where passages are', `${short} more`, 'passages', `${short} more`],
    ['that is not there is not shown', null, 'text', null],
  ] as const)('%s', (_what, quotation, extent, shown) => {
    expect(shownQuotation(quotation, extent)).toBe(shown);
  });
});
