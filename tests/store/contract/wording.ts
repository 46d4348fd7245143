import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { wordingOf } from '../../../src/model/wording.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

export function wordingContract(server: () => Server): void {
  const words = 'rang at dawn';
  const inText = wordingOf({
    before: 'The Herald Spring reports. 📞 The line between Northland and Southland ',
    words,
    behind: ', a guard said.\n',
  });
  const wordingsIn = async (store: OpenStore, claim: Claim) =>
    (await store.reader.texts.wordings([claim])).get(claim.id);
  const faultsOf = async (store: OpenStore) =>
    (await verifyStore(store.connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));

  test('the wording of evidence is known from its text, with what stands around it', async () => {
    const store = await openAt(server());
    const [claim, other] = [aClaim(), aClaim({ document: 'times-spring' })];
    await store.writer.load(aDataset([claim, other], { texts: [aText('herald-spring')] }));
    expect(await wordingsIn(store, claim)).toEqual([inText]);
    expect(await wordingsIn(store, other)).toBeUndefined();
    await store.close();
  });

  test('the wording of a quotation is known without its text, and from the text once that is held', async () => {
    const store = await openAt(server());
    const quoted = aClaim({ evidence: [theWords(words, 'herald-spring', { quotation: words })] });
    const claims = [quoted, aClaim()];
    await store.writer.load(aDataset(claims));
    expect(await wordingsIn(store, quoted)).toEqual([wordingOf({ before: '', words, behind: '' })]);
    expect(await wordingsIn(store, claims[1]!)).toBeUndefined();
    expect(await faultsOf(store)).toEqual([]);
    await store.writer.attach(aText('herald-spring'));
    for (const claim of claims) expect(await wordingsIn(store, claim)).toEqual([inText]);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('a text that comes with a later load tells the wording of evidence that waited for it', async () => {
    const store = await openAt(server());
    const claim = aClaim();
    await store.writer.load(aDataset([claim]));
    await store.writer.load(aDataset([claim], { texts: [aText('herald-spring')] }));
    expect(await wordingsIn(store, claim)).toEqual([inText]);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('a text that comes with another document tells the wording of evidence that waited for it', async () => {
    const store = await openAt(server());
    const claim = aClaim();
    const dataset = aDataset([claim]);
    await store.writer.load(dataset);
    const herald = dataset.entities.find(({ id }) => id === 'herald-spring')!;
    const reprint = { ...herald, id: asEntityId('reprint') };
    await store.writer.load({ ...dataset, entities: [...dataset.entities, reprint], texts: [aText('herald-spring')] });
    expect(await wordingsIn(store, claim)).toEqual([inText]);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test.each([
    ['from a text', [aText('herald-spring')], 'texts and evidence: herald-spring/worded, evidence 0'],
    ['from a quotation', [], 'evidence rows: herald-spring/worded'],
  ])('another wording than that %s is found', async (_whence, texts, wanted) => {
    const store = await openAt(server());
    const evidence = [theWords(words, 'herald-spring', { quotation: words })];
    await store.writer.load(aDataset([aClaim({ name: 'worded', evidence })], { texts }));
    const { db } = store.connection;
    for (const wording of [null, Buffer.alloc(6)]) {
      await db.updateTable('evidence').set({ wording }).execute();
      expect(await faultsOf(store)).toEqual([expect.stringContaining(wanted)]);
    }
    await store.close();
  });
}
