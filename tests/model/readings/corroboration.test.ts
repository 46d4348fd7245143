import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import type { CanonicalIdOf } from '../../../src/model/identity.ts';
import { claimsAgree, corroborate } from '../../../src/model/readings/corroboration.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

const count = (claims: readonly ClaimWords[], read?: CanonicalIdOf) =>
  corroborate(claims.map(aClaim), read).independentCount;

const briefing = { occasion: 'spring-briefing' } as const;
const inTheTimes = { document: 'times-spring' } as const;

test('one speaker at one briefing counts once, however many outlets report it', () => {
  expect(count([briefing, { ...briefing, ...inTheTimes }])).toBe(1);
});

test('one speaker on two occasions counts twice', () => {
  expect(count([briefing, { ...briefing, occasion: 'summer-briefing' }])).toBe(2);
});

test('two speakers on one occasion count twice', () => {
  expect(count([briefing, { ...briefing, speaker: 'bo-tarn' }])).toBe(2);
});

test('without a known occasion, what one speaker says in one document counts once and in two documents twice', () => {
  expect(count([{}, {}])).toBe(1);
  expect(count([{}, inTheTimes])).toBe(2);
});

test('an organization and the one who speaks for it on one occasion count once', () => {
  const spokesperson = { ...briefing, organization: 'northland-army' } as const;
  expect(count([spokesperson, { ...briefing, ...inTheTimes, speaker: 'northland-army' }])).toBe(1);
});

test('a speaker joins what an organization was reported to say in two documents into one utterance', () => {
  const army = { ...briefing, speaker: 'northland-army' } as const;
  const { utterances } = corroborate([
    aClaim(army),
    aClaim({ ...briefing, speaker: 'bo-tarn', ...inTheTimes }),
    aClaim({ ...briefing, organization: 'northland-army', ...inTheTimes }),
  ]);
  expect(utterances.map(({ claims }) => claims.length).sort()).toEqual([1, 2]);
});

test('an outlet’s own voice adds none where its document reports a speaker, and one where it does not', () => {
  expect(count([{}, { speaker: null }])).toBe(1);
  expect(count([{}, { speaker: null, ...inTheTimes }])).toBe(2);
  expect(count([{ speaker: null }])).toBe(1);
});

test('merged speakers count as one', () => {
  const read: CanonicalIdOf = id => (id === 'a-quill' ? asEntityId('ada-quill') : id);
  const two = [briefing, { ...briefing, ...inTheTimes, speaker: 'a-quill' }];
  expect(count(two)).toBe(2);
  expect(count(two, read)).toBe(1);
});

test('an utterance names its documents and outlets once each', () => {
  const { utterances } = corroborate([aClaim(briefing), aClaim(briefing), aClaim({ ...briefing, ...inTheTimes })]);
  expect(utterances).toMatchObject([
    {
      speaker: 'ada-quill',
      occasion: 'spring-briefing',
      documents: ['herald-spring', 'times-spring'],
      publishers: ['north-herald', 'south-times'],
    },
  ]);
});

test('merged documents and outlets are one', () => {
  const read: CanonicalIdOf = id =>
    asEntityId(id.replace('times-spring', 'herald-spring').replace('south-times', 'north-herald'));
  const { utterances, independentCount } = corroborate(
    [{}, inTheTimes, { ...inTheTimes, speaker: null }].map(aClaim),
    read,
  );
  expect(utterances[0]).toMatchObject({ documents: ['herald-spring'], publishers: ['north-herald'] });
  expect(independentCount).toBe(1);
});

test('no claims corroborate nothing', () => {
  expect(corroborate([])).toEqual({ utterances: [], independentCount: 0 });
});

test('grouping does not depend on the order of the claims, and every claim is in one utterance', () => {
  const someClaim = fc.record({
    speaker: fc.constantFrom(null, 'ada-quill', 'bo-tarn', 'northland-army'),
    organization: fc.constantFrom(undefined, 'northland-army', 'southland-navy'),
    occasion: fc.constantFrom(undefined, 'spring-briefing', 'summer-briefing'),
    document: fc.constantFrom('herald-spring', 'times-spring'),
  });
  const shuffled = fc
    .array(someClaim, { maxLength: 8 })
    .map(words => words.map(word => aClaim(word as ClaimWords)))
    .chain(claims => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })));
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      const groups = (list: typeof claims) =>
        corroborate(list)
          .utterances.map(utterance => utterance.claims.map(({ id }) => id).sort())
          .sort();
      expect(groups(others)).toEqual(groups(claims));
      expect(corroborate(others).independentCount).toBe(corroborate(claims).independentCount);
      expect(groups(claims).flat().sort()).toEqual(claims.map(({ id }) => id).sort());
    }),
  );
});

test('claims agree that say the same at times that can meet', () => {
  const agree = (a: ClaimWords, b: ClaimWords) => claimsAgree(aClaim(a), aClaim(b), aVocabulary());
  expect(agree({ status: 'open' }, { status: 'in-use' })).toBe(true);
  expect(agree({ status: 'open' }, { status: 'severed' })).toBe(false);
  expect(agree({ polarity: 'denies' }, { polarity: 'denies' })).toBe(true);
  expect(agree({}, { polarity: 'denies' })).toBe(false);
  expect(agree({}, { modality: 'planned' })).toBe(false);
  expect(agree({ valid: '2023' }, { valid: '2024' })).toBe(false);
  expect(agree({ valid: '2023/2024' }, { valid: '2024' })).toBe(true);
  expect(agree({}, { predicate: 'has-end', object: 'northland' })).toBe(false);
});

test('claims agree that name merged nodes as their objects', () => {
  const read: CanonicalIdOf = id => (id === 'southland' ? asEntityId('northland') : id);
  const [one, other] = ['northland', 'southland'].map(object => aClaim({ predicate: 'has-end', object }));
  expect(claimsAgree(one!, other!, aVocabulary())).toBe(false);
  expect(claimsAgree(one!, other!, aVocabulary(), read)).toBe(true);
});
