import { expect, test } from 'vitest';

import { parseDay } from '../../../src/base/edtf.ts';
import { compareProposed } from '../../../src/graph/ask/compare-proposed.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { now } from '../../../src/model/list-query.ts';
import { aClaim, aWithdrawal, type ClaimWords } from '../../support/claims.ts';
import { disagreementsIn, disputesIn, inWords } from '../../support/compared.ts';
import { aDataset } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const early = { said: '2000-05-01', valid: '2000-05-01' };
const late = { said: '2010-01-01' };
const ends = (subject: string, given: readonly ClaimWords[]) =>
  given.map(one => aClaim({ subject, predicate: 'has-end', ...one }));

/** What makes two nodes comparable, or two values compatible, and the pair that depends on it. */
const structures: readonly {
  readonly what: string;
  readonly pair: string;
  readonly told: readonly Claim[];
  readonly structure: (given: ClaimWords) => readonly Claim[];
  /** Whether the pair disagrees because of the structure, or only without it. */
  readonly makes: boolean;
}[] = [
  {
    what: 'a line is part of a family',
    pair: 'family broader line',
    told: [
      aClaim({ name: 'line', subject: 'harbour-line', ...early }),
      aClaim({ name: 'family', subject: 'all-lines', status: 'severed', speaker: 'bo-tarn', ...early }),
    ],
    structure: given => [
      aClaim({ name: 'belongs', subject: 'harbour-line', predicate: 'part-of', object: 'all-lines', ...given }),
    ],
    makes: true,
  },
  {
    what: 'two contacts are between the same states',
    pair: 'army same-sides envoy',
    told: [
      aClaim({ name: 'army', subject: 'army-contact', ...early }),
      aClaim({ name: 'envoy', subject: 'envoy-contact', status: 'severed', speaker: 'bo-tarn', ...early }),
      ...ends(
        'army-contact',
        [{ object: 'northland' }, { object: 'southland' }].map(end => ({ ...early, ...end })),
      ),
    ],
    structure: given =>
      ends(
        'envoy-contact',
        [{ object: 'northland' }, { object: 'southland' }].map(end => ({ ...given, ...end })),
      ),
    makes: true,
  },
  {
    what: 'the ends of two contacts are of the same sides',
    pair: 'army same-sides envoy',
    told: [
      aClaim({ name: 'army', subject: 'army-contact', ...early }),
      aClaim({ name: 'envoy', subject: 'envoy-contact', status: 'severed', speaker: 'bo-tarn', ...early }),
      // an end that has a side is no side itself
      ...ends('army-contact', [
        { ...early, object: 'northland-army', qualifiers: { side: 'northland' } },
        { ...early, object: 'southland' },
      ]),
      ...ends('envoy-contact', [
        { ...early, object: 'northland-army', qualifiers: { side: 'southland' } },
        { ...early, object: 'northland-army', qualifiers: { site: 'ford-bridge' } },
      ]),
    ],
    structure: given => ends('envoy-contact', [{ object: 'bo-tarn', qualifiers: { side: 'northland' }, ...given }]),
    makes: true,
  },
  {
    what: 'one place is part of another, through a third',
    pair: 'bank same bridge',
    told: [
      aClaim({
        name: 'bridge',
        subject: 'spring-briefing',
        predicate: 'took-place-in',
        object: 'ford-bridge',
        ...early,
      }),
      aClaim({ name: 'bank', subject: 'spring-briefing', predicate: 'took-place-in', object: 'east-bank', ...early }),
      aClaim({ subject: 'ford-bridge', predicate: 'part-of', object: 'ford', ...early }),
    ],
    structure: given => [aClaim({ subject: 'ford', predicate: 'part-of', object: 'east-bank', ...given })],
    makes: false,
  },
];

/** What claims are compared by, as of an earlier moment. */
export function comparingContract(server: () => Server): void {
  const entities = [...theCast(), anEntity('place', 'ford'), anEntity('place', 'east-bank')];
  const aStore = async (claims: readonly Claim[]): Promise<OpenStore> => {
    const store = await openAt(server());
    await store.writer.load(aDataset(claims, { entities }));
    return store;
  };
  const pairsIn = async (store: OpenStore, given: Partial<typeof now>) => {
    const asOf = { ...now, ...given };
    const found = (await disagreementsIn(store, { asOf })).get('')!.items.map(({ id }) => inWords(id));
    expect((await disputesIn(store, { asOf })).get('')!.items.length).toBe(found.length);
    return found;
  };

  test('what is only proposed is set against what is accepted, and of no claims none is found', async () => {
    const [open, cut] = [
      aClaim({ name: 'open', valid: '2000-05-01', said: '2000-05-01' }),
      aClaim({ name: 'cut', status: 'severed', speaker: 'bo-tarn', valid: '2000-05-01', said: '2000-05-01' }),
    ];
    const { reader, close } = await aStore([open]);
    expect(await reader.claims.bySlug([])).toEqual(new Map());
    const { repeats, contradicts } = (await compareProposed(reader, await reader.vocabulary(), [cut])).get(cut.id)!;
    expect([repeats, contradicts.map(({ claim, type }) => `${type} ${claim.id}`)]).toEqual([
      [],
      [`contradiction ${open.id}`],
    ]);
    const again = await compareProposed(reader, await reader.vocabulary(), [{ ...open, id: cut.id }]);
    expect(again.get(cut.id)!.repeats.map(({ id }) => id)).toEqual([open.id]);
    await close();
  });

  test.each(structures)('that $what, said later, is not known before', async ({ told, structure, pair, makes }) => {
    const store = await aStore([...told, ...structure(late)]);
    const [without, within] = makes ? [[], [pair]] : [[pair], []];
    expect(await pairsIn(store, { saidBy: parseDay('2001-01-01', 'day') })).toEqual(without);
    expect(await pairsIn(store, { saidBy: parseDay('2010-01-01', 'day') })).toEqual(within);
    expect(await pairsIn(store, {})).toEqual(within);
    await store.close();
  });

  test.each(structures)(
    'that $what, withdrawn since, counts as of before',
    async ({ told, structure, pair, makes }) => {
      const given = structure(late);
      const store = await aStore(told);
      const instant = async (of: Claim) => (await store.reader.claims.bySlug([of.id])).get(of.id)!.recordedAt;
      const pass = async (moment: string) => {
        while (new Date().toISOString() <= moment) await new Promise(setImmediate);
      };
      const first = await instant(told[0]!);
      await pass(first);
      await store.writer.load(aDataset([...told, ...given], { entities }));
      const second = await instant(given[0]!);
      await pass(second);
      const withdrawn = given.map(claim => ({ ...claim, withdrawal: aWithdrawal('2026-01-01T00:00:00Z') }));
      await store.writer.load(aDataset([...told, ...withdrawn], { entities }));
      const [without, within] = makes ? [[], [pair]] : [[pair], []];
      expect(await pairsIn(store, { recordedBy: first })).toEqual(without);
      expect(await pairsIn(store, { recordedBy: second })).toEqual(within);
      expect(await pairsIn(store, {})).toEqual(without);
      await store.close();
    },
  );
}
