import { expect, test } from 'vitest';

import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import type { CanonicalIdOf } from '../../../src/model/identity.ts';
import {
  comparePair,
  disagreementType,
  pairKey,
  type ScopeRelation,
} from '../../../src/model/readings/disagreement.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

/** The type, which must not depend on which claim is read first. */
function typeOf(a: ClaimWords, b: ClaimWords, scope: ScopeRelation = 'same') {
  const [left, right] = [aClaim({ speaker: 'ada-quill', ...a }), aClaim({ speaker: 'bo-tarn', ...b })];
  const there = disagreementType({ left, right, scope }, aVocabulary());
  expect(disagreementType({ left: right, right: left, scope }, aVocabulary())).toBe(there);
  return there;
}

const open = { status: 'open' } as const;
const severed = { status: 'severed' } as const;

test('values that exclude each other at times that can meet contradict', () => {
  expect(typeOf(open, severed)).toBe('contradiction');
  expect(typeOf({ ...open, valid: '2024-04' }, { ...severed, valid: '2024-04-09' })).toBe('contradiction');
  expect(typeOf({ ...open, valid: '2024-04' }, severed)).toBe('contradiction');
  expect(typeOf(open, severed, 'possibly-same')).toBe('contradiction');
});

test('what one affirms and the other denies is a denial', () => {
  expect(typeOf(open, { ...open, polarity: 'denies' })).toBe('denial');
  expect(typeOf(open, { status: 'in-use', polarity: 'denies' })).toBe('denial');
});

test('values that exclude each other at times that cannot meet record a change', () => {
  expect(typeOf({ ...open, valid: '2023' }, { ...severed, valid: '2024' })).toBe('change');
  expect(typeOf({ ...open, valid: '2023' }, { ...open, polarity: 'denies', valid: '2024' })).toBe('change');
});

test('opposing claims of two holders about different scopes differ in scope', () => {
  for (const scope of ['broader', 'narrower', 'same-sides'] as const) {
    expect(typeOf(open, severed, scope)).toBe('scope-difference');
    expect(typeOf(open, { ...open, polarity: 'denies' }, scope)).toBe('scope-difference');
  }
});

test('one holder’s claims about different scopes stand side by side, and so do times that cannot meet', () => {
  expect(typeOf(open, { ...severed, speaker: 'ada-quill' }, 'broader')).toBeNull();
  expect(typeOf({ ...open, valid: '2023' }, { ...severed, valid: '2024' }, 'broader')).toBeNull();
});

test('two dates for one thing conflict where they cannot be the same', () => {
  const opened = (date: string) => ({ predicate: 'opened-on', date });
  expect(typeOf(opened('2020'), opened('2021-05'))).toBe('date-conflict');
  expect(typeOf(opened('2020'), opened('2021-05'), 'possibly-same')).toBe('date-conflict');
  expect(typeOf(opened('2020'), opened('2020-05-01'))).toBeNull();
  expect(typeOf(opened('2020'), opened('2021'), 'broader')).toBeNull();
  expect(typeOf(opened('2020'), { ...opened('2021'), polarity: 'denies' })).toBeNull();
});

test('dates of a predicate that may have several do not conflict', () => {
  expect(typeOf({ predicate: 'mentioned-on', date: '2020' }, { predicate: 'mentioned-on', date: '2021' })).toBeNull();
});

test('a planned date conflicts with one that went before it', () => {
  const planned = { predicate: 'opened-on', date: '[2021..]', modality: 'planned' } as const;
  expect(typeOf({ predicate: 'opened-on', date: '2020' }, planned)).toBe('date-conflict');
});

test('two dates that are both denied do not conflict', () => {
  const denied = { predicate: 'opened-on', polarity: 'denies' } as const;
  expect(typeOf({ ...denied, date: '2020' }, { ...denied, date: '2021' })).toBeNull();
});

test('a date that is denied is a denial of the one that affirms it', () => {
  const opened = { predicate: 'opened-on', date: '2020' } as const;
  expect(typeOf(opened, { ...opened, polarity: 'denies' })).toBe('denial');
});

test('two counts of the same thing conflict', () => {
  const handsets = (count: number, unit = 'handsets') => ({ predicate: 'has-handsets', count, unit });
  expect(typeOf(handsets(2), handsets(3))).toBe('count-conflict');
  expect(typeOf(handsets(2), handsets(2))).toBeNull();
  expect(typeOf(handsets(2), handsets(3, 'calls'))).toBeNull();
  expect(typeOf(handsets(2), handsets(3), 'broader')).toBeNull();
});

test('a count that is denied is a denial, and counts at times that cannot meet record a change', () => {
  const handsets = { predicate: 'has-handsets', count: 2 } as const;
  expect(typeOf(handsets, { ...handsets, polarity: 'denies' })).toBe('denial');
  expect(typeOf({ ...handsets, valid: '2023' }, { ...handsets, count: 3, valid: '2024' })).toBe('change');
});

test('claims with different predicates, or one claim with itself, do not disagree', () => {
  expect(typeOf(open, { predicate: 'has-end', object: 'northland' })).toBeNull();
  const claim = aClaim({ polarity: 'denies' });
  expect(disagreementType({ left: claim, right: claim, scope: 'same' }, aVocabulary())).toBeNull();
});

test('merged objects are one, and so are merged holders', () => {
  const read: CanonicalIdOf = id => asEntityId(id.replace('southland', 'northland').replace('bo-tarn', 'ada-quill'));
  const [one, other] = [
    aClaim({ predicate: 'has-end', object: 'northland' }),
    aClaim({ predicate: 'has-end', object: 'southland', polarity: 'denies', speaker: 'bo-tarn' }),
  ];
  const typeIn = (scope: ScopeRelation, given?: CanonicalIdOf) =>
    disagreementType({ left: one, right: other, scope }, aVocabulary(), given);
  expect(typeIn('same')).toBeNull();
  expect(typeIn('same', read)).toBe('denial');
  expect(typeIn('broader', read)).toBeNull();
});

test('a pair has one key and one order, whichever claim is read first', () => {
  const [a, b] = [aClaim({ name: 'a' }), aClaim({ name: 'b' })];
  expect(pairKey(a.id, b.id)).toBe(pairKey(b.id, a.id));
  expect(pairKey(asClaimId('x/a'), asClaimId('x/b'))).toBe('x/a x/b');
  const flipped = { broader: 'narrower', narrower: 'broader' } as Record<string, string>;
  for (const scope of ['same', 'possibly-same', 'broader', 'narrower', 'same-sides'] as const) {
    expect(comparePair(a, b, scope)).toEqual({ left: a, right: b, scope });
    expect(comparePair(b, a, scope)).toEqual({ left: a, right: b, scope: flipped[scope] ?? scope });
  }
});
