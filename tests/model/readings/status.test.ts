import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Day, lastDay, parseDay } from '../../../src/base/edtf.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { readStatus, readTimeline, type ScopedClaim } from '../../../src/model/readings/status.ts';
import { aClaim, type ClaimWords, sameScope } from '../../support/claims.ts';
import { aVocabulary } from '../../support/vocabulary.ts';

const vocabulary = aVocabulary();
const day = (text: string): Day => parseDay(text, 'day');
const readOn = (text: string, ...claims: readonly ClaimWords[]) =>
  readStatus(sameScope(...claims.map(aClaim)), day(text), vocabulary);
const broader = (words: ClaimWords): ScopedClaim => ({ claim: aClaim(words), scope: 'broader' });

const spring = { said: '2024-04-02', valid: '2024-04' } as const;
const bo = { speaker: 'bo-tarn' } as const;
const severed = { status: 'severed' } as const;

describe('one holder', () => {
  test('a claim that surely covers the day decides it', () => {
    expect(readOn('2024-04-09', { valid: '2024-04-01/2024-04-30' })).toMatchObject({
      state: 'agreed',
      status: 'open',
      group: 'working',
      carriedForward: false,
      positions: [{ holder: 'ada-quill', scope: 'same', coverage: 'certain' }],
    });
  });

  test('a claim that may cover the day is marked possible', () => {
    for (const valid of ['2024-04', '2024-04-09?', '2024-04-09~', '2024-XX-09', '/2024-05']) {
      expect(readOn('2024-04-09', { valid }).positions).toMatchObject([{ coverage: 'possible' }]);
    }
  });

  test('a claim that does not say when it held holds when it was said', () => {
    expect(readOn('2024-04-02', { said: '2024-04-02' }).positions).toMatchObject([{ coverage: 'certain' }]);
    expect(readOn('2024-04-03', { said: '2024-04-02' }).positions).toMatchObject([{ coverage: 'carried-forward' }]);
  });

  test('the latest earlier claim is carried forward, and the reading says so', () => {
    const reading = readOn('2024-09-01', { said: '2024-04-02' }, { said: '2024-05-01', ...severed });
    expect(reading).toMatchObject({ state: 'agreed', status: 'severed', carriedForward: true });
    expect(reading.positions).toMatchObject([{ coverage: 'carried-forward' }]);
  });

  test('what held later is carried forward before what was said later', () => {
    const later = { said: '2024-05-01', valid: '2024-05', status: 'suspended' } as const;
    const looksBack = { said: '2024-06-01', valid: '2023' } as const;
    expect(readOn('2024-09-01', later, looksBack)).toMatchObject({ status: 'suspended' });
  });

  test('nothing is carried backwards', () => {
    expect(readOn('2024-04-01', { said: '2024-04-02' })).toEqual({
      state: 'unknown',
      status: null,
      group: null,
      denied: null,
      carriedForward: false,
      coverage: null,
      positions: [],
    });
  });

  test('a later claim about the same day replaces an earlier one', () => {
    const reading = readOn('2024-04-09', spring, { ...spring, said: '2024-04-20', ...severed });
    expect(reading).toMatchObject({ state: 'agreed', status: 'severed' });
    expect(reading.positions).toHaveLength(1);
    expect(reading.positions[0]?.claims).toHaveLength(1);
  });

  test('a position gathers the holder’s other claims that say the same, latest first', () => {
    const { positions } = readOn(
      '2024-04-09',
      { ...spring, name: 'first' },
      { ...spring, said: '2024-04-05', name: 'second' },
    );
    expect(positions.map(({ claims }) => claims.map(({ id }) => id.split('/')[1]))).toEqual([['second', 'first']]);
  });

  test('the holder’s own conflicting words of one day are two positions, and the reading is disputed', () => {
    const reading = readOn('2024-04-09', spring, { ...spring, ...severed });
    expect(reading).toMatchObject({ state: 'disputed', status: null, group: null });
    expect(reading.positions.map(({ holder }) => holder)).toEqual(['ada-quill', 'ada-quill']);
  });

  test('a lower bound covers the days from its start on, and says nothing of those before', () => {
    const since = { said: '2024-04-02', valid: '2023-06/..', atLeast: true } as const;
    expect(readOn('2024-01-01', since).positions).toMatchObject([{ coverage: 'certain' }]);
    expect(readOn('2023-06-10', since).positions).toMatchObject([{ coverage: 'possible' }]);
    expect(readOn('2023-05-31', since).state).toBe('unknown');
  });

  test('a denial is a position without a status, and names what is denied', () => {
    const reading = readOn('2024-04-09', { ...spring, polarity: 'denies' });
    expect(reading).toMatchObject({ state: 'agreed', status: null, group: null, denied: 'open' });
    expect(reading.positions).toHaveLength(1);
    expect(readOn('2024-04-09', spring).denied).toBeNull();
  });

  test('what the holder plans stands beside what the holder says to be so, and does not replace it', () => {
    const plan = { ...spring, ...severed, said: '2024-04-20', modality: 'planned' } as const;
    const reading = readOn('2024-04-09', spring, plan);
    expect(reading).toMatchObject({ state: 'agreed', status: 'open' });
    expect(reading.positions).toHaveLength(2);
  });

  test('what the speaker declined to say is no position', () => {
    expect(readOn('2024-04-09', { ...spring, modality: 'declined' })).toMatchObject({
      state: 'unknown',
      positions: [],
    });
  });

  test('what is only planned is a position, and decides nothing', () => {
    const reading = readOn('2024-04-09', { ...spring, modality: 'planned' });
    expect(reading).toMatchObject({ state: 'unknown', status: null, positions: [{ holder: 'ada-quill' }] });
  });

  test('claims with other predicates bear on no status', () => {
    const end = { ...spring, predicate: 'has-end', object: 'northland' } as const;
    expect(readOn('2024-04-09', end).positions).toEqual([]);
  });
});

describe('several holders', () => {
  test('holders who say the same agree', () => {
    expect(readOn('2024-04-09', spring, { ...spring, ...bo })).toMatchObject({ state: 'agreed', status: 'open' });
  });

  test('holders whose statuses belong to one group agree on the group alone', () => {
    const reading = readOn('2024-04-09', spring, { ...spring, ...bo, status: 'in-use' });
    expect(reading).toMatchObject({ state: 'agreed', status: null, group: 'working' });
  });

  test('holders whose statuses exclude each other dispute, and neither wins', () => {
    const reading = readOn('2024-04-09', spring, { ...spring, ...bo, ...severed, said: '2024-04-30' });
    expect(reading).toMatchObject({ state: 'disputed', status: null, group: null });
    expect(reading.positions).toHaveLength(2);
  });

  test('a denial disputes what it denies', () => {
    expect(readOn('2024-04-09', spring, { ...spring, ...bo, polarity: 'denies' }).state).toBe('disputed');
  });

  test('what is planned disputes nothing', () => {
    const planned = { ...spring, ...bo, ...severed, modality: 'planned' } as const;
    const reading = readOn('2024-04-09', spring, planned);
    expect(reading).toMatchObject({ state: 'agreed', status: 'open' });
    expect(reading.positions).toHaveLength(2);
  });

  test('a reading is as sure as the surest of the positions that decide it', () => {
    const sure = { ...spring, ...bo, valid: '2024-04-09' } as const;
    expect(readOn('2024-04-09', spring, sure).coverage).toBe('certain');
    expect(readOn('2024-04-09', spring).coverage).toBe('possible');
    expect(readOn('2024-09-01', spring, sure).coverage).toBe('carried-forward');
  });

  test('a carried position does not dispute one that covers the day, and is shown after it', () => {
    const reading = readOn('2024-04-09', { ...bo, ...severed, said: '2023-01-01' }, spring);
    expect(reading).toMatchObject({ state: 'agreed', status: 'open', carriedForward: false });
    expect(reading.positions.map(({ coverage }) => coverage)).toEqual(['possible', 'carried-forward']);
  });

  test('an outlet in its own voice holds a position of its own', () => {
    const reading = readOn('2024-04-09', spring, { ...spring, speaker: null });
    expect(reading.positions.map(({ holder }) => holder)).toEqual(['ada-quill', 'north-herald']);
  });

  test('merged holders hold one position', () => {
    const claims = sameScope(aClaim(spring), aClaim({ ...spring, speaker: 'a-quill', said: '2024-04-20', ...severed }));
    const read = (id: string) => asEntityId(id === 'a-quill' ? 'ada-quill' : id);
    expect(readStatus(claims, day('2024-04-09'), vocabulary).state).toBe('disputed');
    expect(readStatus(claims, day('2024-04-09'), vocabulary, read)).toMatchObject({
      state: 'agreed',
      status: 'severed',
      positions: [{ holder: 'ada-quill' }],
    });
  });
});

describe('families of lines', () => {
  test('what is said of a family bears on its lines, and is marked so', () => {
    const reading = readStatus([broader({ ...spring, ...severed })], day('2024-04-09'), vocabulary);
    expect(reading).toMatchObject({ state: 'agreed', status: 'severed', positions: [{ scope: 'broader' }] });
  });

  test('a holder’s words about the line go before the same holder’s later words about its family', () => {
    const claims = [...sameScope(aClaim(spring)), broader({ ...spring, ...severed, said: '2024-04-20' })];
    expect(readStatus(claims, day('2024-04-09'), vocabulary)).toMatchObject({ state: 'agreed', status: 'open' });
  });

  test('words about the family that are carried forward do not outvote carried words about the line', () => {
    const claims = [...sameScope(aClaim(spring)), broader({ ...spring, ...bo, ...severed })];
    expect(readStatus(claims, day('2024-09-01'), vocabulary)).toMatchObject({ state: 'agreed', status: 'open' });
  });

  test('another holder’s words about the family dispute', () => {
    const claims = [...sameScope(aClaim(spring)), broader({ ...spring, ...bo, ...severed })];
    expect(readStatus(claims, day('2024-04-09'), vocabulary).state).toBe('disputed');
  });
});

describe('timeline', () => {
  const someDay = fc.integer({ min: 1, max: 28 }).map(number => `2024-04-${String(number).padStart(2, '0')}`);
  const someTime = fc.oneof(
    fc.constantFrom(null, '2024-04', '2024', '2024-04/..', '../2024-04-10', '/2024-04-20', '2024-04-05/', '2024-04~'),
    someDay,
    someDay.map(text => `${text}?`),
    fc.uniqueArray(someDay, { minLength: 2, maxLength: 2 }).map(ends => ends.sort().join('/')),
  );
  const someClaim: fc.Arbitrary<ScopedClaim> = fc
    .record({
      valid: someTime,
      said: fc.oneof(someDay, fc.constant('2024-05')),
      speaker: fc.constantFrom('ada-quill', 'bo-tarn', null),
      status: fc.constantFrom('open', 'in-use', 'severed', 'proposed'),
      polarity: fc.constantFrom('affirms' as const, 'affirms' as const, 'denies' as const),
      modality: fc.constantFrom('asserted' as const, 'believed' as const, 'planned' as const, 'declined' as const),
      scope: fc.constantFrom('same' as const, 'same' as const, 'broader' as const),
    })
    .map(({ scope, ...words }) => ({ claim: aClaim(words), scope }));
  const someClaims = fc.array(someClaim, { minLength: 1, maxLength: 6 });
  const days = Array.from({ length: 50 }, (_, index) => day('2024-03-20') + index);

  test('intervals follow one another without gaps or overlaps, and the last one has no end', () => {
    fc.assert(
      fc.property(someClaims, claims => {
        const timeline = readTimeline(claims, vocabulary);
        timeline.forEach(({ from, to }, index) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBe(index + 1 < timeline.length ? timeline[index + 1]!.from - 1 : lastDay);
        });
      }),
    );
  });

  test('the reading on any day is that of the interval that holds the day', () => {
    fc.assert(
      fc.property(someClaims, claims => {
        const timeline = readTimeline(claims, vocabulary);
        for (const on of days) {
          const interval = timeline.find(({ from, to }) => from <= on && on <= to);
          expect(summary(readStatus(claims, on, vocabulary))).toEqual(
            interval ? summary(interval.reading) : 'unknown null null false ',
          );
        }
      }),
    );
  });

  test('neighbouring intervals differ', () => {
    fc.assert(
      fc.property(someClaims, claims => {
        const readings = readTimeline(claims, vocabulary).map(({ reading }) => summary(reading));
        for (const [index, reading] of readings.entries()) expect(reading).not.toBe(readings[index + 1]);
      }),
    );
  });

  test('a reading does not depend on the order in which claims are given', () => {
    const shuffled = someClaims.chain(claims =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        for (const on of days) {
          expect(summary(readStatus(others, on, vocabulary))).toBe(summary(readStatus(claims, on, vocabulary)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a channel that is opened, suspended and opened again shows all three in turn', () => {
    const timeline = readTimeline(
      sameScope(
        aClaim({ said: '2024-04-01', valid: '2024-04-01/2024-04-09' }),
        aClaim({ said: '2024-04-10', valid: '2024-04-10/2024-04-19', status: 'suspended' }),
        aClaim({ said: '2024-04-20', valid: '2024-04-20/..' }),
      ),
      vocabulary,
    );
    expect(timeline.map(({ from, reading }) => [from - day('2024-04-01'), reading.status])).toEqual([
      [0, 'open'],
      [9, 'suspended'],
      [19, 'open'],
    ]);
  });

  test('no claims make no timeline', () => {
    expect(readTimeline([], vocabulary)).toEqual([]);
  });
});

function summary({ state, status, group, carriedForward, positions }: ReturnType<typeof readStatus>): string {
  const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id).join('+');
  const held = positions.map(position => `${position.coverage} ${idsOf(position.claims)}`).sort();
  return [state, status, group, carriedForward, held.join(', ')].map(String).join(' ');
}
