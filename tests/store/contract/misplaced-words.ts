import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aStoreAt, decide, orphans, refused, visible } from '../../support/curated-stores.ts';
import { addAccepted, anAddition, aProposal, by } from '../../support/curating.ts';
import { aText } from '../../support/datasets.ts';
import { textOf } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

/** Quotations that nobody could look up when they were recorded, and that a text which comes later has elsewhere. */
export function misplacedWordsContract(server: () => Server): void {
  const right = aClaim({ name: 'right' });
  const words = 'rang at noon';
  const wrong = aProposal({
    name: 'wrong',
    evidence: [theWords(words, 'herald-spring', { start: 3, quotation: words })],
  });
  const unquoted = aProposal({ name: 'unquoted', evidence: [theWords('rang at dawn', 'herald-spring', { start: 3 })] });
  const text = aText('herald-spring');

  /** A store without the text, in which both are proposed. */
  async function aStoreWithWrong(): Promise<OpenStore> {
    const store = await aStoreAt(server(), [right], { texts: [] });
    await store.writer.proposeClaims([wrong, unquoted], by());
    return store;
  }
  const isSound = async ({ connection }: OpenStore) =>
    expect((await verifyStore(connection)).flatMap(({ faults }) => faults)).toEqual([]);

  test('a text is refused while they are claimed, and the error names the claims and the way out', async () => {
    const store = await aStoreWithWrong();
    const refusal = {
      code: 'EVIDENCE_MISMATCH',
      message:
        '2 of 3 quotations do not stand in the text at their places; nothing was written. Withdraw or correct, or reject while they are proposed, the claims that they are of ("herald-spring/wrong", "herald-spring/unquoted"), and attach the text again',
    };
    await refused(store, () => store.writer.attach(text), refusal);
    await store.writer.reviewClaims([decide('accept', wrong.id), decide('reject', unquoted.id)], by());
    await refused(store, () => store.writer.attach(text), {
      message: expect.stringContaining('are of ("herald-spring/wrong"), and'),
    });
    await store.close();
  });

  test('a text is held once they are withdrawn, rejected or corrected, and is sound with them, in a backup too', async () => {
    const store = await aStoreWithWrong();
    await store.writer.reviewClaims([decide('accept', wrong.id), decide('reject', unquoted.id)], by());
    const correction = aProposal({ name: 'corrected', supersedes: wrong.id });
    await store.writer.proposeClaims([correction], by());
    await store.writer.reviewClaims([decide('accept', correction.id)], by());
    expect(await store.writer.attach(text)).toMatchObject({ evidence: 2, alreadyHeld: false });
    expect(await visible(store)).toEqual([right.id, correction.id]);
    await isSound(store);
    await store.writer.reindex();
    await isSound(store);
    await addAccepted(
      store.writer,
      anAddition('herald-spring', `Anew. ${textOf('herald-spring')}`, { described: null }),
    );
    expect((await orphans(store)).filter(({ claim }) => claim === wrong.id)).toEqual([]);
    await isSound(store);
    const other = await openAt(server());
    await other.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    await isSound(other);
    await Promise.all([store.close(), other.close()]);
  });

  test('what was withdrawn or rejected before the text came does not stand again by undoing that', async () => {
    const store = await aStoreWithWrong();
    await store.writer.reviewClaims([decide('accept', wrong.id)], by());
    const { revision: rejection } = await store.writer.reviewClaims([decide('reject', unquoted.id)], by());
    const { revision: withdrawal } = await store.writer.withdrawClaim(wrong.id, by());
    await store.writer.attach(text);
    for (const revision of [rejection, withdrawal])
      await refused(store, () => store.writer.revert(revision, by()), {
        code: 'EVIDENCE_MISMATCH',
        message: expect.stringContaining('cannot stand again: its words do not stand at their place in the text'),
      });
    await isSound(store);
    await store.close();
  });

  test('a claim that holds does stand again', async () => {
    const store = await aStoreAt(server(), [right], { texts: [] });
    const { revision } = await store.writer.withdrawClaim(right.id, by());
    await store.writer.attach(text);
    await store.writer.revert(revision, by());
    expect(await visible(store)).toEqual([right.id]);
    expect((await store.reader.entities.recordedDocument(asEntityId('herald-spring')))?.versions).toHaveLength(1);
    await store.close();
  });
}
