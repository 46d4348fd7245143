import { expect, test } from 'vitest';

import { endRolesIn } from '../../src/model/end-predicates.ts';
import type { Predicate } from '../../src/model/vocabulary.ts';
import { aVocabulary } from '../support/vocabulary.ts';

const shipped = aVocabulary().predicates;
const like = shipped.get('has-end')!;

const rolesWith = (...own: readonly (Partial<Predicate> & { readonly name: string })[]) => {
  const predicates = new Map([...shipped, ...own.map(given => [given.name, { ...like, ...given }] as const)]);
  const roles = endRolesIn(predicates);
  return Object.fromEntries(own.map(({ name }) => [name, roles.get(name) ?? null]));
};

test('shipped predicates put somebody at an end each in its own part', () => {
  expect(Object.fromEntries(endRolesIn(shipped))).toEqual({
    'has-end': 'party',
    'has-sender': 'sender',
    'has-intermediary': 'intermediary',
    'has-recipient': 'recipient',
  });
});

test('a kind of one has the part of the nearest, through others', () => {
  expect(
    rolesWith({ name: 'ends-at-desk', broader: 'staffed-by' }, { name: 'staffed-by', broader: 'has-intermediary' }),
  ).toEqual({ 'ends-at-desk': 'intermediary', 'staffed-by': 'intermediary' });
});

test('no other predicate is one: of nothing, of itself, of what is not there, or with a value', () => {
  const others = rolesWith(
    { name: 'alone', broader: null },
    { name: 'one', broader: 'other' },
    { name: 'other', broader: 'one' },
    { name: 'lost', broader: 'nowhere' },
    { name: 'told', broader: 'has-end', range: { value: 'text' } },
  );
  expect(Object.values(others)).toEqual([null, null, null, null, null]);
});
