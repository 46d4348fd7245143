import { describe, expect, test } from 'vitest';

import type { ClaimValue } from '../../src/model/claim.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { groupOf, oppositionOf, sameContent, typeFault } from '../../src/model/vocabulary.ts';
import { aClaim, type ClaimWords } from '../support/claims.ts';
import { aVocabulary } from '../support/vocabulary.ts';

const vocabulary = aVocabulary();

describe('typing', () => {
  const fault = (given: {
    predicate: string;
    value?: ClaimValue;
    subjectKind?: EntityKind;
    objectKind?: EntityKind;
  }): string | null =>
    typeFault({ value: null, subjectKind: 'channel', objectKind: null, ...given } as never, vocabulary)?.message ??
    null;

  test('a claim with a value or an object of the predicate’s range is well typed', () => {
    expect(fault({ predicate: 'has-status', value: { kind: 'status', status: 'open' } })).toBeNull();
    expect(fault({ predicate: 'has-end', objectKind: 'office' })).toBeNull();
    expect(fault({ predicate: 'opened-on', value: { kind: 'date', edtf: '2024' } })).toBeNull();
  });

  test('a predicate outside the vocabulary is a fault that names it, and those that there are', () => {
    expect(fault({ predicate: 'hums' })).toMatch(
      /^predicate "hums" is not in the vocabulary; it has .*, has-status, .*, occurred-times, .*$/,
    );
  });

  test.each([
    ['has-staus', '"has-status"'],
    ['took-place', '"took-place-in"'],
    [
      'inverse-of-took-part-in',
      `"took-part-in" with subject and object in each other's place ("inverse of took-part-in")`,
    ],
  ])('for the predicate %s, %s may be meant', (predicate, meant) => {
    expect(fault({ predicate })).toContain(`is not in the vocabulary; did you mean ${meant}`);
  });

  test('a subject outside the domain is a fault that names both kinds', () => {
    const wrong = fault({ predicate: 'has-status', subjectKind: 'person', value: { kind: 'status', status: 'open' } });
    expect(wrong).toBe('"has-status" starts from channel, not from person');
  });

  test('a value of another kind, or none, is a fault', () => {
    expect(fault({ predicate: 'has-status', value: { kind: 'text', text: 'open' } })).toContain('needs a status');
    expect(fault({ predicate: 'has-status' })).toContain('needs a status');
  });

  test('a status outside the vocabulary is a fault that lists those inside', () => {
    const wrong = fault({ predicate: 'has-status', value: { kind: 'status', status: 'humming' } });
    expect(wrong).toBe('status "humming" is not in the vocabulary; it has in-use, open, proposed, severed, suspended');
  });

  test('a status that is spelt otherwise is a fault with the one that may be meant', () => {
    const wrong = fault({ predicate: 'has-status', value: { kind: 'status', status: 'suspend' } });
    expect(wrong).toBe('status "suspend" is not in the vocabulary; did you mean "suspended"?');
  });

  test('an object that is missing or outside the range is a fault', () => {
    expect(fault({ predicate: 'has-end' })).toBe('"has-end" needs an object');
    expect(fault({ predicate: 'has-end', objectKind: 'place' })).toContain('not to place');
  });
});

describe('opposition', () => {
  const opposition = (a: ClaimWords, b: ClaimWords) => {
    const [left, right] = [aClaim(a), aClaim(b)];
    const both = [left, right].map(claim => vocabulary.predicates.get(claim.predicate)!);
    const there = oppositionOf(left, right, both[0]!, { vocabulary });
    expect(oppositionOf(right, left, both[1]!, { vocabulary })).toBe(there);
    return there;
  };

  test('statuses of different groups exclude each other, those of one group do not', () => {
    expect(opposition({ status: 'open' }, { status: 'suspended' })).toBe('excludes');
    expect(opposition({ status: 'open' }, { status: 'in-use' })).toBeNull();
    expect(opposition({ status: 'open' }, { status: 'open' })).toBeNull();
  });

  test('a status without a group excludes none', () => {
    expect(opposition({ status: 'open' }, { status: 'proposed' })).toBeNull();
    expect(opposition({ status: 'proposed' }, { status: 'suspended' })).toBeNull();
  });

  test('a denial opposes what affirms the same, in the same group of statuses', () => {
    expect(opposition({ status: 'open' }, { status: 'open', polarity: 'denies' })).toBe('denies');
    expect(opposition({ status: 'open' }, { status: 'in-use', polarity: 'denies' })).toBe('denies');
    expect(opposition({ status: 'open' }, { status: 'severed', polarity: 'denies' })).toBeNull();
    expect(opposition({ status: 'proposed' }, { status: 'proposed', polarity: 'denies' })).toBe('denies');
  });

  test('two denials oppose nothing', () => {
    const denies = { polarity: 'denies' } as const;
    expect(opposition({ status: 'open', ...denies }, { status: 'severed', ...denies })).toBeNull();
  });

  test('only what is said to be so can be opposed', () => {
    for (const modality of ['planned', 'expected', 'conditional', 'declined'] as const) {
      expect(opposition({ status: 'open' }, { status: 'severed', modality })).toBeNull();
      expect(opposition({ status: 'open' }, { polarity: 'denies', modality })).toBeNull();
    }
    for (const modality of ['to-knowledge', 'believed'] as const) {
      expect(opposition({ status: 'open' }, { status: 'severed', modality })).toBe('excludes');
    }
  });

  test('values of a predicate that is not exclusive can hold together', () => {
    const end = { predicate: 'has-end', object: 'northland' } as const;
    expect(opposition(end, { ...end, object: 'southland' })).toBeNull();
    expect(opposition(end, { ...end, polarity: 'denies' })).toBe('denies');
    expect(opposition(end, { ...end, object: 'southland', polarity: 'denies' })).toBeNull();
  });

  test('counts of an exclusive predicate exclude each other where they differ', () => {
    const handsets = { predicate: 'has-handsets' } as const;
    expect(opposition({ ...handsets, count: 2 }, { ...handsets, count: 3 })).toBe('excludes');
    expect(opposition({ ...handsets, count: 2 }, { ...handsets, count: 2 })).toBeNull();
  });
});

test('a status outside the vocabulary, or without a group, is a group of its own', () => {
  expect(groupOf('open', vocabulary)).toBe('working');
  expect(groupOf('proposed', vocabulary)).toBe('proposed');
  expect(groupOf('humming', vocabulary)).toBe('humming');
});

test('content is the same where objects or values are equal', () => {
  const end = (object: string) => aClaim({ predicate: 'has-end', object });
  expect(sameContent(end('northland'), end('northland'), vocabulary)).toBe(true);
  expect(sameContent(end('northland'), end('southland'), vocabulary)).toBe(false);
  expect(sameContent(end('northland'), aClaim(), vocabulary)).toBe(false);
});
