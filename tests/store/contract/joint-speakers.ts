import { expect, test } from 'vitest';

import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import { type ClaimFilter, now } from '../../../src/model/list-query.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim } from '../../support/claims.ts';
import { by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

export function jointSpeakersContract(server: () => Server): void {
  const [ada, bo] = ['ada-quill', 'bo-tarn'].map(asEntityId) as [EntityId, EntityId];
  const aStore = async () => {
    const store = await openAt(server());
    const together = { speaker: ada, jointSpeakers: [bo] };
    await store.writer.load(
      aDataset([
        aClaim({ name: 'joint', valid: '2024-04-01/..', ...together }),
        aClaim({ name: 'alone', speaker: ada, document: 'times-spring' }),
        aClaim({ name: 'office', speaker: 'northland', jointSpeakers: ['northland-spokesperson'], polarity: 'denies' }),
      ]),
    );
    return store;
  };
  const found = async ({ reader }: OpenStore, filter: ClaimFilter) => {
    const order = { field: 'recorded', direction: 'asc' } as const;
    const { items } = await reader.claims.page({ filter, asOf: now, order, page: { first: 10, after: null } });
    return items.map(({ id }) => id.split('/')[1]);
  };
  const faultsOf = async ({ connection }: OpenStore) =>
    (await verifyStore(connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));

  test('what several say together is found by each of them, and by an office among them', async () => {
    const store = await aStore();
    expect(await found(store, { speaker: [bo] })).toEqual(['joint']);
    expect(await found(store, { speaker: [ada] })).toEqual(['joint', 'alone']);
    expect(await found(store, { not: { speaker: [bo] } })).toEqual(['alone', 'office']);
    expect(await found(store, { officeKind: ['spokesperson'] })).toEqual(['office']);
    await store.close();
  });

  test('a speaker who is judged another one is found as that one, and stands once', async () => {
    const store = await aStore();
    await store.writer.judgeIdentity({ left: asEntityId('a-quill'), right: bo, verdict: 'same' }, by());
    expect(await found(store, { speaker: [asEntityId('a-quill')] })).toEqual(['joint']);
    await store.writer.judgeIdentity({ left: ada, right: asEntityId('a-quill'), verdict: 'same' }, by());
    expect(await found(store, { speaker: [bo] })).toEqual(['joint', 'alone']);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('restored, it is the same, and what is kept of it is as it is said', async () => {
    const [store, other] = [await aStore(), await openAt(server())];
    await other.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    expect(await dump(other.connection, ['topology'])).toEqual(await dump(store.connection, ['topology']));
    expect(await faultsOf(other)).toEqual([]);
    expect(await found(other, { speaker: [bo] })).toEqual(['joint']);
    await other.connection.db.updateTable('claim').set({ joint_speakers: null }).execute();
    expect((await faultsOf(other)).join()).toContain('joint_speakers');
    for (const { close } of [store, other]) await close();
  });
}
