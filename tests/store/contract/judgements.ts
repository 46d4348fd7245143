import { expect, test } from 'vitest';

import { asClaimId, asEntityId, type EntityId } from '../../../src/base/ids.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim } from '../../support/claims.ts';
import { aMoment, aStoreAt, refused } from '../../support/curated-stores.ts';
import { by } from '../../support/curating.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';
import { dumpDerived } from '../../support/dump.ts';
import type { Server } from '../dialects.ts';

/** Judgements of identity and of disagreements. */
export function judgementsContract(server: () => Server): void {
  const aStore = (claims: readonly Claim[] = [], given: Partial<Dataset> = {}) => aStoreAt(server(), claims, given);

  test('judgements of people and of datasets do not meet in their names', async () => {
    const named = { ...aJudgement('ada-quill', 'a-quill'), id: 'judgement-2' };
    const store = await aStore([], { identityJudgements: [named] });
    const [left, right] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    await store.writer.judgeIdentity({ left, right, verdict: 'same' }, by());
    await store.writer.load(aDataset([], { identityJudgements: [{ ...named, id: 'judgement-3' }] }));
    await store.writer.judgeIdentity({ left, right, verdict: 'different' }, by());
    await store.close();
  });

  test('whether words support a claim is judged by people and by datasets, one judgement in the place of another', async () => {
    const claim = aClaim({ name: 'said' });
    const told = { author: 'A curator', at: '2026-01-01T00:00:00Z' };
    const loaded = { id: 'a-look', claim: claim.id, verdict: 'supports', reason: 'It does.', ...told } as const;
    const given = { supportJudgements: [{ ...loaded, undoneBy: null }] };
    const store = await aStore([claim], given);
    const standing = async () => (await store.reader.deeds.support([claim.id])).get(claim.id) ?? null;
    expect(await standing()).toEqual(loaded);
    const { revision } = await store.writer.judgeSupport({ claim: claim.id, verdict: 'does-not' }, by());
    expect(await standing()).toMatchObject({ verdict: 'does-not', author: 'A curator', reason: 'It was read again.' });
    await store.writer.load(aDataset([], given));
    expect(await standing()).toMatchObject({ verdict: 'does-not' });
    await store.writer.revert(revision, by());
    expect(await standing()).toEqual(loaded);
    const other = { supportJudgements: [{ ...loaded, verdict: 'open' as const, undoneBy: null }] };
    await refused(store, () => store.writer.load(aDataset([], other)), { code: 'CONFLICT', details: ['a-look'] });
    const unknown = {
      supportJudgements: [{ ...loaded, id: 'b', claim: asClaimId('herald-spring/none'), undoneBy: null }],
    };
    await refused(store, () => store.writer.load(aDataset([], unknown)), { code: 'NOT_FOUND' });
    await store.writer.revert(1, by());
    expect(await standing()).toBeNull();
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    await store.close();
  });

  test('a judgement of identity takes the place of the one before, and undoing it restores what was', async () => {
    const store = await aStore([aClaim(), aClaim({ subject: 'frontier-phone' })]);
    const pair = { left: asEntityId('border-hotline'), right: asEntityId('frontier-phone') };
    const apart = await dumpDerived(store.connection);
    await store.writer.judgeIdentity({ ...pair, verdict: 'same' }, by());
    const merged = await dumpDerived(store.connection);
    expect(merged).not.toEqual(apart);
    const { revision: different } = await store.writer.judgeIdentity(
      { left: pair.right, right: pair.left, verdict: 'different' },
      by(),
    );
    expect(await dumpDerived(store.connection)).toEqual(apart);
    await store.writer.revert(different, by());
    expect(await dumpDerived(store.connection)).toEqual(merged);
    const judgements = (await store.reader.entities.judgements([pair.left])).get(pair.left)!;
    expect(judgements.map(({ verdict, undoneBy }) => [verdict, undoneBy])).toEqual([
      ['same', null],
      ['different', `revert-${different}`],
    ]);
    await store.close();
  });

  test('two nodes that are judged different are not made one through a third', async () => {
    const apart = aJudgement('border-hotline', 'frontier-phone', { verdict: 'different' });
    const store = await aStore([], { identityJudgements: [apart] });
    const [hotline, phone, harbour] = ['border-hotline', 'frontier-phone', 'harbour-line'].map(asEntityId) as [
      EntityId,
      EntityId,
      EntityId,
    ];
    const judge = (left: EntityId, right: EntityId, verdict: 'same' | 'different') => () =>
      store.writer.judgeIdentity({ left, right, verdict }, by());
    const different = `${apart.id}: border-hotline and frontier-phone judged different`;
    const wanted = { code: 'CONFLICT', details: expect.arrayContaining([different]) };
    const { revision: joined } = await judge(hotline, harbour, 'same')();
    await refused(store, judge(harbour, phone, 'same'), wanted);
    const third = aJudgement('harbour-line', 'frontier-phone');
    await refused(store, () => store.writer.load(aDataset([], { identityJudgements: [third] })), wanted);
    await store.writer.revert(joined, by());
    const { revision: parted } = await judge(hotline, harbour, 'different')();
    await store.writer.revert(parted, by());
    await judge(harbour, phone, 'same')();
    await refused(store, judge(hotline, harbour, 'same'), wanted);
    const { revision: replaced } = await judge(hotline, phone, 'same')();
    await judge(hotline, harbour, 'same')();
    await refused(store, () => store.writer.revert(replaced, by()), wanted);
    await store.close();
  });

  test('nodes are read as the left one of the latest judgement that joins any of them', async () => {
    const store = await aStore();
    const [air, ground, commander] = ['border-hotline', 'frontier-phone', 'harbour-line'].map(asEntityId) as [
      EntityId,
      EntityId,
      EntityId,
    ];
    const judge = (left: EntityId, right: EntityId, verdict: 'same' | 'different' | 'unsure') => () =>
      store.writer.judgeIdentity({ left, right, verdict }, by());
    const readAs = async () => {
      const read = await store.reader.entities.bySlug([air, ground, commander]);
      return [air, ground, commander].map(id => read.get(id)!.id);
    };
    await judge(air, ground, 'same')();
    await aMoment();
    await judge(commander, air, 'same')();
    expect(await readAs()).toEqual([commander, commander, commander]);
    const recorded = await store.reader.entities.judgements([air]);
    const details = recorded.get(air)!.map(({ id, left, right }) => `${id}: ${left} and ${right} judged same`);
    for (const verdict of ['different', 'unsure'] as const)
      await refused(store, judge(commander, ground, verdict), { code: 'CONFLICT', details: details.toReversed() });
    await judge(ground, air, 'different')();
    await judge(commander, ground, 'different')();
    expect(await readAs()).toEqual([commander, ground, commander]);
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    await store.close();
  });

  test('nodes of two kinds are not judged to be one', async () => {
    const store = await aStore();
    const judge = (left: string, right: string) => () =>
      store.writer.judgeIdentity({ left: asEntityId(left), right: asEntityId(right), verdict: 'same' }, by());
    await refused(store, judge('northland', 'ada-quill'), { code: 'BAD_INPUT', place: 'right' });
    await refused(store, judge('northland', 'northland'), { code: 'BAD_INPUT', place: 'right' });
    await refused(store, judge('nowhere', 'northland'), { code: 'BAD_INPUT', place: 'left' });
    await store.close();
  });

  test('a judgement on a disagreement takes the place of the one before', async () => {
    const [left, right] = [aClaim({ name: 'a' }), aClaim({ name: 'b', polarity: 'denies' })];
    const store = await aStore([left, right]);
    const pair = { left: left.id, right: right.id };
    await store.writer.judgeDisagreement({ ...pair, verdict: 'confirm', type: null }, by());
    const flipped = { left: right.id, right: left.id };
    const { revision: dismissed } = await store.writer.judgeDisagreement(
      { ...flipped, verdict: 'dismiss', type: null },
      by(),
    );
    const standing = () => store.reader.disagreements.judgements([left.id, right.id], null);
    expect(await standing()).toMatchObject([{ verdict: 'dismiss', author: 'A curator' }]);
    await store.writer.revert(dismissed, by());
    expect(await standing()).toMatchObject([{ verdict: 'confirm' }]);
    for (const [verdict, type, message] of [
      ['retype', null, 'type: is needed'],
      ['confirm', 'denial', 'type: belongs to the verdict "retype", and to no other'],
    ] as const)
      await refused(store, () => store.writer.judgeDisagreement({ ...pair, verdict, type }, by()), {
        ...{ code: 'BAD_INPUT', place: 'type' },
        message: expect.stringContaining(message),
      });
    await store.close();
  });

  test('the judgement on a disagreement that stood at a moment is read as of then', async () => {
    const [left, right] = [aClaim({ name: 'a' }), aClaim({ name: 'b', polarity: 'denies' })];
    const store = await aStore([left, right]);
    const judge = (verdict: 'confirm' | 'dismiss') =>
      store.writer.judgeDisagreement({ left: left.id, right: right.id, verdict, type: null }, by());
    const standing = async (recordedBy: string | null) =>
      (await store.reader.disagreements.judgements([left.id, right.id], recordedBy)).map(({ verdict, undoneBy }) => [
        verdict,
        undoneBy,
      ]);
    const first = await aMoment();
    await judge('confirm');
    const second = await aMoment();
    const { revision: dismissed } = await judge('dismiss');
    const third = await aMoment();
    expect(await standing(first)).toEqual([]);
    expect(await standing(second)).toEqual([['confirm', null]]);
    expect(await standing(third)).toEqual([['dismiss', null]]);
    await store.writer.revert(dismissed, by());
    for (const moment of [second, third, null]) expect(await standing(moment)).toEqual([['confirm', null]]);
    await store.close();
  });

  test('a judgement that was undone stays so when the dataset that made it is loaded again', async () => {
    const judgement = aJudgement('border-hotline', 'frontier-phone');
    const store = await aStore([], { identityJudgements: [judgement] });
    const { left, right } = judgement;
    await store.writer.judgeIdentity({ left, right, verdict: 'different' }, by());
    const apart = await dumpDerived(store.connection);
    await store.writer.load(aDataset([], { identityJudgements: [judgement] }));
    expect(await dumpDerived(store.connection)).toEqual(apart);
    await store.close();
  });
}
