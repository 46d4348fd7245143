import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { unmerged } from '../../../src/model/identity.ts';
import { endsOf } from '../../../src/model/readings/channel-ends.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

const vocabulary = aVocabulary();

const end = (object: string, given: ClaimWords = {}) => aClaim({ predicate: 'has-end', object, ...given });

test('every actor at an end comes once for each part, with all claims that put it there', () => {
  const ends = endsOf(
    [end('northland'), end('northland'), end('southland', { predicate: 'has-recipient' }), end('southland')],
    vocabulary,
    unmerged,
  );
  expect(ends.map(({ actor, role, claims }) => [actor, role, claims.length])).toEqual([
    ['northland', 'party', 2],
    ['southland', 'recipient', 1],
    ['southland', 'party', 1],
  ]);
});

test('side and site are taken from whichever claim names them, and null where none does', () => {
  const claims = [
    end('northland-army'),
    end('northland-army', { qualifiers: { side: 'northland', site: 'ford-bridge' } }),
    end('southland'),
  ];
  expect(endsOf(claims, vocabulary, unmerged)).toMatchObject([
    { side: 'northland', site: 'ford-bridge' },
    { side: null, site: null },
  ]);
});

test('denied ends and other claims make no end', () => {
  expect(endsOf([end('northland', { polarity: 'denies' }), aClaim()], vocabulary, unmerged)).toEqual([]);
});

test('merged actors are one end', () => {
  const ends = endsOf([end('ada-quill'), end('a-quill')], vocabulary, id =>
    id === 'a-quill' ? asEntityId('ada-quill') : id,
  );
  expect(ends.map(({ actor }) => actor)).toEqual(['ada-quill']);
});

test('a language is that of the end or the side that its claim names, and of all ends where it names none', () => {
  const speaks = (text: string, given: ClaimWords = {}) => aClaim({ predicate: 'end-language', text, ...given });
  const claims = [
    end('northland-army', { qualifiers: { side: 'northland' } }),
    end('bo-tarn', { qualifiers: { side: 'northland' } }),
    end('southland'),
    speaks('en'),
    speaks('nl', { qualifiers: { side: 'northland' } }),
    speaks('de', { qualifiers: { end: 'bo-tarn' } }),
    speaks('en', { qualifiers: { end: 'southland' } }),
    speaks('fr', { polarity: 'denies' }),
  ];
  expect(endsOf(claims, vocabulary, unmerged).map(({ actor, languages }) => [actor, languages])).toEqual([
    ['northland-army', ['en', 'nl']],
    ['bo-tarn', ['en', 'nl', 'de']],
    ['southland', ['en']],
  ]);
});
