import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareProposed } from '../../../src/graph/ask/compare-proposed.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aClaim, type ClaimWords } from '../../support/claims.ts';
import { disagreementsIn } from '../../support/compared.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';

async function inStore<Value>(dataset: Dataset, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(await connectSqlite(':memory:'));
  try {
    await store.writer.load(dataset);
    return await work(store);
  } finally {
    await store.close();
  }
}

async function compare(accepted: readonly Claim[], words: ClaimWords, given: Partial<Dataset> = {}) {
  const { recordedAt: _none, ...draft } = aClaim(words);
  const { repeats, contradicts } = await inStore(aDataset(accepted, given), async ({ reader }) => {
    const compared = await compareProposed(reader, await reader.vocabulary(), [draft]);
    return compared.get(draft.id)!;
  });
  return {
    repeats: repeats.map(({ id }) => id.split('/')[1]),
    contradicts: contradicts.map(({ claim, type }) => `${type} ${claim.id.split('/')[1]}`),
  };
}

const open = aClaim({ name: 'open', status: 'open', valid: '2024-04-01/..', speaker: 'ada-quill' });

test('a status of the same group at times that meet repeats what is accepted, and another group contradicts it', async () => {
  const inUse = { name: 'told', status: 'in-use', valid: '2024-04-02', speaker: 'bo-tarn' };
  expect(await compare([open], inUse)).toEqual({ repeats: ['open'], contradicts: [] });
  const cut = { name: 'told', status: 'severed', valid: '2024-04-01', speaker: 'bo-tarn' };
  const seen = aClaim({ name: 'seen', status: 'in-use', valid: '2024-04-01', speaker: 'ada-quill' });
  expect(await compare([seen], cut)).toEqual({ repeats: [], contradicts: ['contradiction seen'] });
});

test('a denial contradicts what nothing in the graph opposes yet', async () => {
  const end = aClaim({ name: 'end', predicate: 'has-end', object: 'northland-army' });
  const denial: ClaimWords = { name: 'told', predicate: 'has-end', object: 'northland-army', polarity: 'denies' };
  expect(await compare([end], { ...denial, speaker: 'bo-tarn' })).toEqual({ repeats: [], contradicts: ['denial end'] });
});

test('what is only proposed is neither repeated nor contradicted, nor is a later change', async () => {
  const proposed = aClaim({ name: 'open', status: 'open', valid: '2024-04-01/..', review: 'proposed' });
  expect(await compare([proposed], { name: 'told', status: 'open' })).toEqual({ repeats: [], contradicts: [] });
  const later = { name: 'told', status: 'severed', valid: '2024-06-01/..', said: '2024-07-15', speaker: 'bo-tarn' };
  expect(await compare([open], later)).toEqual({ repeats: [], contradicts: [] });
});

test('nodes that are judged the same count as one, and one that the graph lacks as none', async () => {
  const merged = { identityJudgements: [aJudgement('border-hotline', 'frontier-phone')] };
  const told: ClaimWords = { name: 'told', status: 'open', valid: '2024-04-02', subject: 'frontier-phone' };
  expect((await compare([open], told, merged)).repeats).toEqual(['open']);
  expect(await compare([open], { ...told, subject: 'no-such-line', speaker: 'nobody-known' })).toEqual({
    repeats: [],
    contradicts: [],
  });
});

/** Claims of a few lines on a few days, which agree and disagree in many ways. */
const someClaims = fc.array(
  fc.record({
    subject: fc.constantFrom('border-hotline', 'border-hotline', 'frontier-phone', 'all-lines'),
    status: fc.constantFrom('open', 'in-use', 'suspended', 'severed'),
    polarity: fc.constantFrom('affirms', 'affirms', 'denies'),
    valid: fc.constantFrom('2024-04-01', '2024-04-01/..', '2024-03-20/2024-04-02', '2024-04', null),
    speaker: fc.constantFrom('ada-quill', 'bo-tarn', 'southland-officials', null),
    said: fc.constantFrom('2024-04-02', '2024-04-03'),
  } satisfies { [Name in keyof ClaimWords]?: fc.Arbitrary<unknown> }),
  { minLength: 5, maxLength: 8 },
);

test('a proposed claim contradicts the very claims that it disagrees with once it is accepted', async () => {
  let pairs = 0;
  const merge = aJudgement('border-hotline', 'frontier-phone');
  const family = aClaim({ name: 'family', subject: 'border-hotline', predicate: 'part-of', object: 'all-lines' });
  await fc.assert(
    fc.asyncProperty(someClaims, fc.boolean(), async (words, isMerged) => {
      const claims = [family, ...words.map((given, at) => aClaim({ ...given, name: `told-${at}` }))];
      const given = { identityJudgements: isMerged ? [merge] : [] };
      const draft = claims.at(-1)!;
      const accepted = await inStore(aDataset(claims, given), store =>
        disagreementsIn(store, { within: 'claim', parents: [draft.id], page: { first: 20, after: null } }),
      );
      const wanted = [...accepted.values()].flatMap(({ items }) =>
        items.map(({ id: { left, right, type } }) => `${type} ${left === draft.id ? right : left}`),
      );
      const before = [...claims.slice(0, -1), { ...draft, review: 'proposed' as const }];
      const found = await inStore(aDataset(before, given), async ({ reader }) =>
        compareProposed(reader, await reader.vocabulary(), [draft]),
      );
      const contradicts = found.get(draft.id)!.contradicts.map(({ claim, type }) => `${type} ${claim.id}`);
      pairs += wanted.length;
      expect(contradicts.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(pairs).toBeGreaterThan(20);
}, 120_000);
