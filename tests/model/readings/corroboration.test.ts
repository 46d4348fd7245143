import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { type CanonicalIdOf, unmerged } from '../../../src/model/identity.ts';
import { claimsAgree, corroborate } from '../../../src/model/readings/corroboration.ts';
import { wordingOf } from '../../../src/model/wording.ts';
import { aClaim, type ClaimWords, theWords } from '../../support/claims.ts';
import { theCast } from '../../support/entities.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

type Known = { readonly read?: CanonicalIdOf; readonly words?: readonly (string | null)[] };

/** `words`: those of each claim's evidence, in the order of the claims; null where they are not known. */
function heard(claims: readonly ClaimWords[], { read = unmerged, words = [] }: Known = {}) {
  const made = claims.map(aClaim);
  const cast = new Map(theCast().map(entity => [entity.id, entity]));
  const wordings = new Map(
    made.flatMap(({ id }, place) => {
      const own = words[place] ?? null;
      return own === null ? [] : [[id, [wordingOf({ before: '', words: own, behind: '' })]] as const];
    }),
  );
  return corroborate(made, {
    canonicalId: read,
    entityOf: id => cast.get(id),
    wordingsOf: ({ id }) => wordings.get(id) ?? [],
  });
}
const count = (claims: readonly ClaimWords[], known?: Known) => heard(claims, known).independentCount;
const reasons = (claims: readonly ClaimWords[], known?: Known) =>
  heard(claims, known).utterances.map(({ sameBecause }) => sameBecause.join());

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
  expect(count(two, { read })).toBe(1);
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
  const { utterances, independentCount } = heard([{}, inTheTimes, { ...inTheTimes, speaker: null }], { read });
  expect(utterances[0]).toMatchObject({ documents: ['herald-spring'], publishers: ['north-herald'] });
  expect(independentCount).toBe(1);
});

const long = 'The line was open on Tuesday and nobody on their side picked up the receiver';
const newWords = 'They had tested the receiver twice since the winter';

test('the same words of one speaker on the same days are one utterance, whatever their case and punctuation', () => {
  const two = [{}, inTheTimes];
  expect(count(two, { words: [long, `“${long.toUpperCase()}!”`] })).toBe(1);
  expect(reasons(two, { words: [long, long] })).toEqual(['same-words']);
  expect(count(two, { words: ['Nobody picked up', 'nobody picked up.'] })).toBe(1);
  expect(count(two, { words: ['A U.S. line', 'a US line'] })).toBe(1);
  expect(count(two, { words: [long, newWords] })).toBe(2);
});

test('words are the same in every writing of their letters', () => {
  const [plain, accented] = ['Muller said no: the U.S. line', 'Müller said “no” … the US line'];
  expect(count([{}, inTheTimes], { words: [plain, accented] })).toBe(1);
});

test('two equal words say nothing of a copy', () => {
  expect(count([{}, inTheTimes], { words: ['the line', 'The line'] })).toBe(2);
});

test('eight words in a row that two quotations share are copied, and seven are not', () => {
  const share = (words: number) => [
    long,
    `It said ${long
      .split(' ')
      .slice(1, 1 + words)
      .join(' ')} yet again`,
  ];
  expect(count([{}, inTheTimes], { words: share(8) })).toBe(1);
  expect(count([{}, inTheTimes], { words: share(7) })).toBe(2);
});

test('the same words on days that cannot be the same are two utterances, and on days that may be are one', () => {
  const words = [long, long];
  expect(count([{}, { ...inTheTimes, said: '2024-05-02' }], { words })).toBe(2);
  expect(count([{}, { ...inTheTimes, said: '2024-04' }], { words })).toBe(1);
});

test('the same words of two speakers are two utterances', () => {
  expect(count([{}, { ...inTheTimes, speaker: 'bo-tarn' }], { words: [long, long] })).toBe(2);
});

test('a long run of words that outlets share in their own voices is one utterance, and a short text is not', () => {
  const own = [{ speaker: null }, { ...inTheTimes, speaker: null }];
  expect(count(own, { words: [long, long] })).toBe(1);
  expect(count(own, { words: ['nobody picked up', 'nobody picked up'] })).toBe(2);
});

test('documents with one text are one report', () => {
  const [here, there] = [theWords('rang at dawn'), theWords('Northland and Southland')];
  const two = [{ evidence: [here] }, { ...inTheTimes, evidence: [{ ...there, document: asEntityId('times-spring') }] }];
  expect(reasons(two)).toEqual(['same-text']);
  expect(reasons(two.map(claim => ({ ...claim, speaker: null })))).toEqual(['same-text']);
  expect(count([two[0]!, { ...two[1]!, speaker: 'bo-tarn' }])).toBe(2);
});

const byWire = { relays: [{ actor: asEntityId('ferry-wire'), role: 'agency' }] } as const;

test('what one agency passed on of one speaker on the same days is one utterance', () => {
  const two = [byWire, { ...byWire, ...inTheTimes }];
  expect(reasons(two)).toEqual(['agency']);
  expect(count([byWire, inTheTimes])).toBe(2);
  expect(count([byWire, { ...byWire, ...inTheTimes, said: '2024-05-02' }])).toBe(2);
  expect(count([byWire, { ...byWire, ...inTheTimes, speaker: 'bo-tarn' }])).toBe(2);
  expect(count(two.map(claim => ({ ...claim, speaker: null })))).toBe(1);
});

test('an outlet that passed it on is no agency', () => {
  const byTimes = { relays: [{ actor: asEntityId('south-times'), role: 'outlet' }] } as const;
  expect(count([byTimes, { ...byTimes, ...inTheTimes }])).toBe(2);
});

test('what an agency published itself and another outlet took from it is one utterance', () => {
  expect(reasons([{ publisher: 'ferry-wire' }, { ...byWire, ...inTheTimes }])).toEqual(['agency']);
  expect(count([{ publisher: 'ferry-wire' }, { ...inTheTimes, publisher: 'ferry-wire' }])).toBe(2);
});

test('an agency that reports two occasions of one day reports two utterances', () => {
  expect(
    count([
      { ...byWire, ...briefing },
      { ...byWire, ...inTheTimes, occasion: 'summer-briefing' },
    ]),
  ).toBe(2);
});

test('who is named by an office alone is the one who speaks in it', () => {
  const words = [long, long];
  const office = { ...inTheTimes, speaker: 'northland-spokesperson' } as const;
  expect(count([{ office: 'northland-spokesperson' }, office], { words })).toBe(1);
  expect(count([{}, office], { words })).toBe(2);
});

test('whoever is named by a role or a body alone at a briefing is the one who spoke there', () => {
  const unnamed = { ...briefing, ...inTheTimes, speaker: 'southland-officials' } as const;
  const army = { ...briefing, document: 'herald-summer', speaker: 'northland-army', party: 'northland' } as const;
  expect(heard([unnamed, army, { ...briefing, party: 'southland' }]).utterances).toMatchObject([
    { speaker: 'ada-quill', sameBecause: ['occasion'] },
  ]);
  expect(count([unnamed, army])).toBe(1);
});

test('where several named persons spoke at a briefing, nobody tells whom a role means', () => {
  const unnamed = { ...briefing, ...inTheTimes, speaker: 'southland-officials' } as const;
  expect(count([briefing, { ...briefing, speaker: 'bo-tarn' }, unnamed])).toBe(3);
});

test('who is named by a role and judged the same as a named speaker counts once', () => {
  const read: CanonicalIdOf = id => (id === 'southland-officials' ? asEntityId('ada-quill') : id);
  const two = [{}, { ...inTheTimes, speaker: 'southland-officials' }];
  expect(count(two, { words: [long, long] })).toBe(2);
  expect(count(two, { read, words: [long, long] })).toBe(1);
});

test('a single claim has nothing to be the same as', () => {
  expect(reasons([briefing], { words: [long] })).toEqual(['']);
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
    said: fc.constantFrom('2024-04-02', '2024-04', '2024-04-20'),
    relays: fc.constantFrom([], byWire.relays),
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
