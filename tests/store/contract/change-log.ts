import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { now } from '../../../src/model/list-query.ts';
import { aClaim } from '../../support/claims.ts';
import { aStoreAt, changes, decide, everyChange, firstPage, refused, visible } from '../../support/curated-stores.ts';
import { addAccepted, anAddition, aProposal, by } from '../../support/curating.ts';
import { dump } from '../../support/dump.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** What the change log tells, and how changes are undone. */
export function changeLogContract(server: () => Server): void {
  const aStore = (claims: readonly Claim[] = [], given: Partial<Dataset> = {}) => aStoreAt(server(), claims, given);

  test('proposals, reviews and withdrawals are undone in the reverse order, each once', async () => {
    const claim = aClaim({ name: 'open', predicate: 'has-end', object: 'northland' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    const { revision: proposed } = await store.writer.proposeClaims([correction], by());
    const { revision: accepted } = await store.writer.reviewClaims([decide('accept', correction.id)], by());
    const { revision: withdrawn } = await store.writer.withdrawClaim(correction.id, by());
    await refused(store, () => store.writer.revert(accepted, by()), { code: 'CONFLICT' });
    const { revision: undone } = await store.writer.revert(withdrawn, by());
    expect(await visible(store)).toEqual([correction.id]);
    await refused(store, () => store.writer.revert(withdrawn, by()), { code: 'CONFLICT' });
    await refused(store, () => store.writer.revert(undone, by()), { code: 'CONFLICT' });
    await store.writer.revert(accepted, by());
    expect(await visible(store)).toEqual([claim.id]);
    expect(await visible(store, ['proposed'])).toEqual([correction.id]);
    await store.writer.revert(proposed, by());
    expect(await visible(store, ['proposed'])).toEqual([]);
    const log = await changes(store);
    expect(log.map(({ kind, reverts, revertedBy }) => [kind, reverts, revertedBy])).toEqual([
      ['revert', 2, null],
      ['revert', 3, null],
      ['revert', 4, null],
      ['withdraw-claim', null, 5],
      ['review-claims', null, 6],
      ['propose-claims', null, 7],
      ['load', null, null],
    ]);
    await store.close();
  });

  test('what cannot be undone is said', async () => {
    const store = await aStore();
    await addAccepted(store.writer, anAddition('herald-winter', 'Cold.'), by());
    await refused(store, () => store.writer.revert(2, by()), { code: 'CONFLICT' });
    await refused(store, () => store.writer.revert(99, by()), { code: 'NOT_FOUND' });
    await store.close();
  });

  test('what is asked for twice under one key is written once', async () => {
    const store = await aStore();
    const proposal = aProposal();
    const keyed = by({ mutation: { key: 'key-1', asked: 'one claim' } });
    const proposed = await store.writer.proposeClaims([proposal], keyed);
    const before = await dump(store.connection);
    expect(await store.writer.proposeClaims([proposal], keyed)).toEqual(proposed);
    expect(await dump(store.connection)).toEqual(before);
    const other = { ...keyed, mutation: { key: 'key-1', asked: 'another claim' } };
    const place = 'mutation.key';
    await refused(store, () => store.writer.proposeClaims([aProposal()], other), { code: 'CONFLICT', place });
    await refused(store, () => store.writer.withdrawClaim(proposal.id, keyed), { code: 'CONFLICT' });
    await store.writer.withdrawClaim(proposal.id, { ...keyed, by: 'Another curator' });
    await store.close();
  });

  test('every write gives the change that it made, as the log tells it', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const { writer } = store;
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    const amendment = aProposal({ name: 'amended' });
    const [left, right] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    const pair = { left: claim.id, right: correction.id };
    const writes: (() => Promise<Change>)[] = [
      () => writer.addDocument(anAddition('herald-spring', 'Newer.', { described: null }), by()),
      () => writer.proposeClaims([correction], by({ mutation: { key: 'key-1', asked: 'one claim' } })),
      () => writer.judgeDisagreement({ ...pair, verdict: 'confirm', type: null }, by()),
      () => writer.reviewClaims([decide('amend', correction.id, { amendment })], by()),
      () => writer.withdrawClaim(amendment.id, by()),
      () => writer.judgeIdentity({ left, right, verdict: 'same' }, by()),
      () => writer.revert(7, by()),
    ];
    for (const write of writes) {
      const change = await write();
      expect((await changes(store))[0]).toEqual(change);
    }
    const again = await writer.proposeClaims([correction], by({ mutation: { key: 'key-1', asked: 'one claim' } }));
    expect((await changes(store)).find(({ revision }) => revision === 3)).toEqual(again);
    await store.close();
  });

  test('the same write sent many times at once under one key is written once', async () => {
    const store = await aStore();
    const again = await openAt(server(), store.place);
    const proposal = aProposal();
    const send = ({ writer }: OpenStore) =>
      writer.proposeClaims([proposal], by({ mutation: { key: 'key-1', asked: 'one claim' } }));
    const written = await Promise.all([store, store, store].map(send));
    expect(new Set(written.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(await send(again)).toEqual(written[0]);
    expect(await changes(store)).toHaveLength(2);
    await Promise.all([store.close(), again.close()]);
  });

  test('what changed since a revision is told, and a store at an earlier one is taken for another', async () => {
    const store = await aStore();
    const since = (revision: number) => store.reader.changes.since(revision);
    expect(await since(0)).toEqual({ revision: 1, rereads: false, hasLoads: true });
    expect(await since(1)).toEqual({ revision: 1, rereads: false, hasLoads: false });
    await store.writer.proposeClaims([aProposal()], by());
    expect(await since(1)).toEqual({ revision: 2, rereads: false, hasLoads: false });
    expect(await since(7)).toEqual({ revision: 2, rereads: true, hasLoads: true });
    await store.close();
  });

  test('the log is asked by node under any of its names, by claim, author and kind, and read on from a revision', async () => {
    const claim = aClaim({ name: 'open', subject: 'frontier-phone' });
    const store = await aStore([claim]);
    const [hotline, phone] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    await store.writer.withdrawClaim(claim.id, by({ by: 'Bo' }));
    await store.writer.judgeIdentity({ left: hotline, right: phone, verdict: 'same' }, by());
    await store.writer.addDocument(anAddition('herald-winter', 'Cold.'), by());
    const { changes } = store.reader;
    const found = async (filter: Partial<Parameters<typeof changes.page>[0]>) => {
      const asked = { ...everyChange, ...filter };
      const page = await changes.page(asked, firstPage);
      expect(await changes.count(asked)).toBe(page.items.length);
      return page.items.map(({ id }) => id.revision);
    };
    expect(await found({ about: { entity: hotline } })).toEqual([3, 2, 1]);
    expect(await found({ about: { entity: asEntityId('herald-winter') } })).toEqual([4, 1]);
    expect(await found({ about: { claim: claim.id } })).toEqual([2, 1]);
    expect(await found({ by: 'Bo' })).toEqual([2]);
    expect(await found({ kinds: ['load', 'judge-identity'] })).toEqual([3, 1]);
    const second = await changes.page(everyChange, { first: 1, after: { sort: 3, row: 3 } });
    expect(second).toMatchObject({ items: [{ id: { revision: 2 } }], hasNextPage: true });
    const later = await changes.after(1, { ...everyChange, about: { entity: phone } }, 10);
    expect(later.map(({ revision }) => revision)).toEqual([2, 3]);
    await store.close();
  });

  test.each(['2999-12-31T23:59:59.999Z', new Date(Date.now() + 90_000_000).toISOString()])(
    'a clock that was ahead (%s) and is set back does not turn the order of changes round',
    async ahead => {
      const store = await aStore();
      await store.writer.proposeClaims([aProposal({ name: 'before' })], by());
      const { db } = store.connection;
      await db.updateTable('change').set({ at: ahead }).where('revision', '=', 2).execute();
      const [proposal, earlier] = [aProposal({ name: 'after' }), aProposal({ name: 'rehearsed' })];
      const rehearsed = await store.writer.rehearse(({ curator }) => curator.proposeClaims([earlier], by()));
      await store.writer.proposeClaims([proposal], by());
      await store.writer.reviewClaims([decide('accept', proposal.id)], by());
      const times = (await changes(store)).reverse().map(({ at }) => at);
      expect(times).toEqual([...new Set(times)].sort());
      expect(rehearsed.at > ahead).toBe(true);
      const claim = (await store.reader.claims.bySlug([proposal.id])).get(proposal.id)!;
      expect(claim.recordedAt).toBe(times[2]);
      const seen = (recordedBy: string) =>
        store.reader.claims.count({
          filter: {},
          order: { field: 'recorded', direction: 'asc' },
          asOf: { ...now, recordedBy },
          page: firstPage,
        });
      expect([await seen(times[2]!), await seen(times[3]!)]).toEqual([0, 1]);
      await store.close();
    },
  );
}
