import { describe, expect, test } from 'vitest';

import { idOfToken, isSameToken, isTokenName, newToken, stateOf } from '../../src/model/token.ts';

test('a token begins so that it can be recognised, holds its id and never comes twice', () => {
  const made = Array.from({ length: 100 }, newToken);
  for (const { id, token, digest } of made) {
    expect(token).toMatch(/^bct_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    expect(idOfToken(token)).toBe(id);
    expect(isSameToken(token, { digest })).toBe(true);
  }
  expect(new Set(made.map(({ token }) => token)).size).toBe(100);
});

describe('what is not the token is told from it', () => {
  const { id, token, digest } = newToken();
  const other = newToken().token;

  test.each([
    ['another secret under its id', `bct_${id}_${other.slice(17)}`],
    ['its last character changed', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ])('%s', (_what, forged) => {
    expect(idOfToken(forged)).toBe(id);
    expect(isSameToken(forged, { digest })).toBe(false);
  });

  test.each([
    ['truncated', token.slice(0, -1)],
    ['longer', `${token}A`],
    ['without its prefix', token.slice(4)],
    ['of capitals', token.toUpperCase()],
    ['empty', ''],
  ])('%s, it has no id', (_what, broken) => {
    expect(idOfToken(broken)).toBeNull();
  });
});

test('a token stands until it expires or is revoked', () => {
  const times = { expires: '2026-02-01T00:00:00.000Z', revoked: null };
  expect(stateOf(times, '2026-01-31T23:59:59.999Z')).toBe('valid');
  expect(stateOf(times, times.expires)).toBe('expired');
  expect(stateOf({ ...times, revoked: '2026-01-01T00:00:00.000Z' }, '2026-01-02T00:00:00.000Z')).toBe('revoked');
});

test.each([
  ['Desk', true],
  ['ci of the desk', true],
  ['Лавров', true],
  ['', false],
  [' Desk', false],
  ['two\nlines', false],
  ['a'.repeat(101), false],
  ['0123456789ab', false],
  ['oidc:desk', false],
])('%j as a name: %s', (name, is) => {
  expect(isTokenName(name)).toBe(is);
});
