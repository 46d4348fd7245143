import { expect, test } from 'vitest';

import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { type CanonicalIdOf, unmerged } from '../../../src/model/identity.ts';
import { disagreementType, flipped, pairKey, type ScopeRelation } from '../../../src/model/readings/disagreement.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { asCompared, numberOf } from '../../support/compared.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

const vocabulary = aVocabulary();

type Given = {
  readonly scope?: ScopeRelation;
  readonly isOfEvent?: boolean;
  /** A node that lies within another. */
  readonly within?: readonly [string, string];
  readonly canonicalId?: CanonicalIdOf;
  /** Left out: what is said to last still stands. */
  readonly stands?: boolean;
};

/** The type, which must not depend on which claim is read first. Two holders speak unless told otherwise. */
function typeOf(
  a: ClaimWords,
  b: ClaimWords,
  { scope = 'same', within, canonicalId = unmerged, ...given }: Given = {},
) {
  const claims = [aClaim({ speaker: 'ada-quill', ...a }), aClaim({ speaker: 'bo-tarn', ...b })];
  const [left, right] = claims.map(claim => asCompared(claim, vocabulary, canonicalId));
  const inside = within?.map(numberOf) ?? [];
  const comparison = {
    predicate: vocabulary.predicates.get(claims[0]!.predicate)!,
    isOfEvent: given.isOfEvent ?? claims[0]!.subject.endsWith('-strike'),
    isWithin: (one: number, other: number) => inside.includes(one) && inside.includes(other),
    stands: () => given.stands ?? true,
  };
  const there = disagreementType(left!, right!, { ...comparison, scope });
  expect(disagreementType(right!, left!, { ...comparison, scope: flipped(scope) })).toBe(there);
  return there;
}

const open = { status: 'open' } as const;
const severed = { status: 'severed' } as const;
const denied = { polarity: 'denies' } as const;

test('statuses that exclude each other on one day contradict, the surer deciding over what is only possible', () => {
  expect(typeOf(open, severed)).toBe('contradiction');
  expect(typeOf({ ...open, valid: '2024-03' }, { ...severed, valid: '2024-03' })).toBe('contradiction');
  expect(typeOf({ ...open, valid: '2024-03' }, { ...severed, valid: '2024-03-09' })).toBeNull();
  expect(typeOf({ ...open, valid: '2024-04' }, severed)).toBeNull();
  expect(typeOf(open, severed, { scope: 'possibly-same' })).toBe('contradiction');
});

test('what one affirms and the other denies is a denial', () => {
  expect(typeOf(open, { ...open, ...denied })).toBe('denial');
  expect(typeOf({ status: 'in-use' }, { ...open, ...denied })).toBe('denial');
});

test('who denies that a line was used denies only who says that it was', () => {
  expect(typeOf({ status: 'in-use' }, { status: 'in-use', ...denied })).toBe('denial');
  expect(typeOf(open, { status: 'in-use', ...denied })).toBeNull();
});

test('a state that follows another one is a change, and no disagreement', () => {
  expect(typeOf({ ...open, valid: '2022' }, { ...severed, valid: '2023' })).toBeNull();
  expect(typeOf({ ...open, valid: '2022' }, { ...open, ...denied, valid: '2023' })).toBeNull();
  expect(typeOf({ ...open, said: '2024-04-02' }, { ...severed, said: '2024-04-03' })).toBeNull();
});

test('a line that was cut and later opened again, each until further notice, is not in dispute', () => {
  const cut = { ...severed, valid: '1994/..', said: '1994-03-11' };
  const opened = { ...open, valid: '1995/..', said: '1995-02-02' };
  expect(typeOf(cut, opened)).toBeNull();
  expect(typeOf(cut, { ...open, valid: '1994-03-01', said: '1995-02-02' })).toBeNull();
});

const cut = { ...severed, valid: '2024-03-10/..', said: '2024-03-12' };
const used = (valid: string) => ({ status: 'in-use', valid, said: '2024-03-30' });

test('what is seen on the day of a change came before it, and what goes on past it disputes it', () => {
  expect(typeOf(cut, used('2024-03-10'))).toBeNull();
  expect(typeOf(cut, used('2024-03-01/2024-03-10'))).toBeNull();
  expect(typeOf(cut, used('2024-03-01/2024-03-20'))).toBe('contradiction');
  expect(typeOf(cut, used('2024-03-10/2024-03-20'))).toBe('contradiction');
  expect(typeOf({ ...cut, valid: '2024-03/..' }, used('2024-03-10/2024-03-20'))).toBeNull();
  expect(typeOf(cut, { ...open, valid: '2024-03-10/..', said: '2024-03-12' })).toBe('contradiction');
});

test('hours put the states of one day in order', () => {
  const atEight = { ...used('2024-03-10T08:00:00Z'), said: '2024-03-10' };
  const atFour = { ...severed, valid: '2024-03-10T16:00:00Z', said: '2024-03-10' };
  expect(typeOf(atEight, atFour)).toBeNull();
  expect(typeOf(atEight, { ...atFour, valid: '2024-03-10T08:00:00Z' })).toBe('contradiction');
});

test('two times that meet in one day follow one another', () => {
  const until = { ...open, valid: '2024-03-01/2024-03-10', said: '2024-03-30' };
  expect(typeOf(until, { ...severed, valid: '2024-03-10/2024-03-20', said: '2024-03-30' })).toBeNull();
  expect(typeOf(until, { ...severed, valid: '2024-03-09/2024-03-20', said: '2024-03-30' })).toBe('contradiction');
});

test('another holder sees a line in use on the day after it was cut: which is so is open', () => {
  expect(typeOf(cut, used('2024-03-11'))).toBe('contradiction');
  expect(typeOf(cut, used('2024-03-12'))).toBeNull();
  expect(typeOf(cut, { ...used('2024-03-11'), speaker: 'ada-quill' })).toBeNull();
});

test('who denies what is said to last denies it as long as it stands', () => {
  const denial = { ...severed, ...denied, said: '2024-04-20' };
  expect(typeOf(cut, denial)).toBe('denial');
  expect(typeOf(cut, denial, { stands: false })).toBeNull();
  expect(typeOf({ ...cut, valid: '2024-03-10' }, denial)).toBeNull();
  expect(typeOf(cut, { ...denial, valid: '2024-03-05' })).toBeNull();
});

test('none of the days between those of a set is meant', () => {
  const either = { ...used('[2024-03-01,2024-03-09]') };
  expect(typeOf(either, { ...severed, valid: '2024-03-05', said: '2024-03-30' })).toBeNull();
});

test('what is said of different ends of a line excludes nothing', () => {
  const northern = { ...severed, qualifiers: { side: 'northland' } } as const;
  const southern = { ...open, qualifiers: { side: 'southland' } } as const;
  expect(typeOf(northern, southern)).toBeNull();
  expect(typeOf(northern, open)).toBe('contradiction');
});

test('a state is not attested beyond the day on which it was said', () => {
  const maintained = { ...open, valid: '2015/2030', said: '2017-09-22' };
  expect(typeOf(maintained, { ...severed, valid: '2016-04-07', said: '2018' })).toBe('contradiction');
  expect(typeOf(maintained, { ...severed, valid: '2018-04-07', said: '2018-04-08' })).toBeNull();
});

test('what is planned or expected contradicts nothing', () => {
  for (const modality of ['planned', 'expected', 'conditional', 'declined'] as const)
    expect(typeOf({ ...open, modality }, severed)).toBeNull();
});

test('a holder who tells of a later time says of it what is so then', () => {
  const sameVoice = { speaker: 'ada-quill' };
  const inMarch = { ...open, valid: '2024-03', said: '2024-03-02' };
  expect(typeOf(inMarch, { ...severed, valid: '2024-03', said: '2024-03-20' })).toBe('contradiction');
  expect(typeOf(inMarch, { ...severed, ...sameVoice, valid: '2024-03', said: '2024-03-20' })).toBeNull();
  expect(typeOf({ ...open, valid: '2024-03' }, { ...severed, ...sameVoice, valid: '2024-03-09' })).toBeNull();
});

test('a holder who takes back what was said of a day contradicts it', () => {
  const monday = { valid: '2024-04-01' };
  const takenBack = { ...severed, ...monday, speaker: 'ada-quill', said: '2024-04-05' };
  expect(typeOf({ ...open, ...monday, said: '2024-04-01' }, takenBack)).toBe('contradiction');
});

test('opposing statuses that two holders give of different scopes differ in scope', () => {
  for (const scope of ['broader', 'narrower', 'same-sides'] as const) {
    expect(typeOf(open, severed, { scope })).toBe('scope-difference');
    expect(typeOf(open, { ...open, ...denied }, { scope })).toBe('scope-difference');
    expect(typeOf(open, { ...severed, speaker: 'ada-quill' }, { scope })).toBeNull();
    expect(typeOf({ ...open, valid: '2022' }, { ...severed, valid: '2023' }, { scope })).toBeNull();
  }
});

test('an end that a family has and one of its lines does not is no difference in scope', () => {
  const end = { predicate: 'has-end', object: 'northland' };
  expect(typeOf(end, { ...end, ...denied }, { scope: 'broader' })).toBeNull();
  expect(typeOf(end, { ...end, ...denied })).toBe('denial');
});

const opened = (date: string) => ({ predicate: 'opened-on', date });

test('two dates for one thing conflict where they cannot be the same, whenever they were said', () => {
  expect(typeOf(opened('2020'), { ...opened('2021-05'), said: '2030' })).toBe('date-conflict');
  expect(typeOf(opened('2020'), opened('2021-05'), { scope: 'possibly-same' })).toBe('date-conflict');
  expect(typeOf(opened('2020'), opened('2020-05-01'))).toBeNull();
  expect(typeOf(opened('2020'), opened('2021'), { scope: 'broader' })).toBeNull();
  expect(typeOf(opened('2020'), { ...opened('2021'), ...denied })).toBeNull();
});

test('dates of a predicate that may have several do not conflict', () => {
  expect(typeOf({ predicate: 'mentioned-on', date: '2020' }, { predicate: 'mentioned-on', date: '2021' })).toBeNull();
});

test('a planned date conflicts with one that went before it', () => {
  expect(typeOf(opened('2020'), { ...opened('[2021..]'), modality: 'planned' })).toBe('date-conflict');
});

test('a date that is denied is a denial of the one that affirms it, and two that are denied do not conflict', () => {
  expect(typeOf(opened('2020'), { ...opened('2020'), ...denied })).toBe('denial');
  expect(typeOf({ ...opened('2020'), ...denied }, { ...opened('2021'), ...denied })).toBeNull();
});

test('two counts of the same thing at one time conflict', () => {
  const handsets = (count: number, unit = 'handsets') => ({ predicate: 'has-handsets', count, unit });
  expect(typeOf(handsets(2), handsets(3))).toBe('count-conflict');
  expect(typeOf(handsets(2), handsets(2))).toBeNull();
  expect(typeOf(handsets(2), handsets(3, 'calls'))).toBeNull();
  expect(typeOf(handsets(2), handsets(3), { scope: 'broader' })).toBeNull();
  expect(typeOf({ ...handsets(2), valid: '2022' }, { ...handsets(3), valid: '2023' })).toBeNull();
  expect(typeOf(handsets(2), { ...handsets(2), ...denied })).toBe('denial');
});

const strike = { subject: 'night-strike' } as const;
const dayAfter = { said: '2024-04-22' };
const day = { said: '2024-04-20' };

test('two counts of one event conflict, however long after it they were given', () => {
  const times = (count: number) => ({ ...strike, predicate: 'occurred-times', count, unit: 'times' });
  expect(typeOf({ ...times(2), ...day }, { ...times(3), ...dayAfter })).toBe('count-conflict');
  expect(typeOf({ ...times(2), ...day }, { ...times(3), ...dayAfter, speaker: 'ada-quill' })).toBe('count-conflict');
});

test('two places of one event conflict, unless one lies within the other', () => {
  const place = (object: string) => ({ ...strike, predicate: 'took-place-in', object });
  const [here, there] = [
    { ...place('ford-bridge'), ...day },
    { ...place('north-bank'), ...dayAfter },
  ];
  expect(typeOf(here, there)).toBe('place-conflict');
  expect(typeOf(here, there, { within: ['ford-bridge', 'north-bank'] })).toBeNull();
  expect(typeOf(here, { ...here, ...dayAfter, ...denied })).toBe('denial');
});

const attacked = (subject: string) => ({ subject, predicate: 'carried-out', object: 'night-strike' });
const ofEvent = { isOfEvent: true };

test('a denial of an attack is a denial, two days later too', () => {
  const denial = { ...attacked('northland'), ...denied, ...dayAfter };
  expect(typeOf({ ...attacked('northland'), ...day }, denial, ofEvent)).toBe('denial');
  expect(typeOf({ ...attacked('southland'), ...day }, denial, ofEvent)).toBeNull();
});

test('two who are each said to have done it conflict, unless one is part of the other', () => {
  const [one, other] = [
    { ...attacked('northland'), ...day },
    { ...attacked('southland'), ...dayAfter },
  ];
  expect(typeOf(one, other, ofEvent)).toBe('participant-conflict');
  expect(typeOf(one, other, { ...ofEvent, within: ['northland', 'southland'] })).toBeNull();
});

test('who names two in one breath says that they did it together', () => {
  expect(typeOf(attacked('northland'), { ...attacked('southland'), speaker: 'ada-quill' }, ofEvent)).toBeNull();
});

test('several may take part in one event', () => {
  const tookPart = (subject: string) => ({ subject, predicate: 'took-part-in', object: 'night-strike' });
  expect(typeOf(tookPart('northland'), tookPart('southland'), ofEvent)).toBeNull();
  expect(typeOf(tookPart('northland'), { ...tookPart('northland'), ...denied }, ofEvent)).toBe('denial');
});

test('a claim does not disagree with itself', () => {
  const claim = asCompared(aClaim(denied), vocabulary);
  const predicate = vocabulary.predicates.get('has-status')!;
  const comparison = { predicate, scope: 'same', isOfEvent: false, isWithin: () => false, stands: () => true } as const;
  expect(disagreementType(claim, claim, comparison)).toBeNull();
});

test('merged objects are one, and so are merged holders', () => {
  const canonicalId: CanonicalIdOf = id =>
    asEntityId(id.replace('southland', 'northland').replace('bo-tarn', 'ada-quill'));
  const [one, other] = [
    { predicate: 'has-end', object: 'northland' },
    { predicate: 'has-end', object: 'southland', ...denied },
  ];
  expect(typeOf(one, other)).toBeNull();
  expect(typeOf(one, other, { canonicalId })).toBe('denial');
  expect(typeOf(open, severed, { scope: 'broader', canonicalId })).toBeNull();
});

test('a pair has one key, whichever claim is read first', () => {
  const [a, b] = [asClaimId('x/a'), asClaimId('x/b')];
  expect(pairKey(a, b)).toBe('x/a x/b');
  expect(pairKey(b, a)).toBe('x/a x/b');
});
