import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aStoreAt, changes, refused } from '../../support/curated-stores.ts';
import { anAddition, aProposal, by } from '../../support/curating.ts';
import { aText } from '../../support/datasets.ts';
import { anEntity, textOf, theCast } from '../../support/entities.ts';
import type { OpenStore, Server } from '../dialects.ts';

/** Several writes that are done all or none. */
export function togetherContract(server: () => Server): void {
  const id = asEntityId('herald-winter');
  const cy = anEntity('person', 'cy-reed');
  const aStore = () => aStoreAt(server(), [], { entities: theCast().filter(entity => entity.id !== id) });
  const quoted = () => {
    const { described, version } = anAddition('herald-winter', textOf('herald-winter'));
    return { id, described: { ...described!, rights: 'quotation' as const }, version: { ...version!, text: null } };
  };
  const isSound = async ({ connection }: OpenStore) =>
    expect((await verifyStore(connection)).flatMap(({ faults }) => faults)).toEqual([]);

  test('each is a change with a time of its own, and what they wrote is read while they go on', async () => {
    const store = await aStore();
    const ann = by({ by: 'Ann', role: 'contributor', reason: 'She read it.' });
    const seen = await store.writer.together(async ({ curator, reader }) => {
      await curator.proposeEntities([cy], ann);
      await curator.addDocument(quoted(), ann);
      await curator.attachText(aText('herald-winter'), ann);
      await curator.proposeClaims([aProposal({ document: 'herald-winter', speaker: 'cy-reed' })], ann);
      return (await reader.entities.recorded([cy.id])).length;
    });
    expect(seen).toBe(1);
    const logged = (await changes(store)).slice(0, 4).reverse();
    expect(logged.map(({ kind, by: author, reason }) => [kind, author, reason])).toEqual(
      ['propose-entities', 'add-document', 'attach', 'propose-claims'].map(kind => [kind, 'Ann', 'She read it.']),
    );
    expect(new Set(logged.map(({ at }) => at)).size).toBe(4);
    expect((await store.reader.texts.byVersion([aText('herald-winter').sha256])).size).toBe(1);
    await isSound(store);
    await store.close();
  });

  test('where one is refused, none is done', async () => {
    const store = await aStore();
    const work = () =>
      store.writer.together(async ({ curator }) => {
        await curator.proposeEntities([cy], by());
        await curator.addDocument(quoted(), by());
        await curator.proposeClaims([aProposal({ document: 'herald-winter', speaker: 'nobody' })], by());
      });
    await refused(store, work, { code: 'BAD_INPUT' });
    await store.close();
  });

  test('what several writes were asked for under one key is known, whichever of them bears it', async () => {
    const store = await aStore();
    const asked = { key: 'first', asked: 'the winter paper', of: 'reading' };
    const keyed = by({ mutation: asked });
    expect(await store.writer.madeBefore(keyed)).toBeNull();
    const change = await store.writer.proposeEntities([cy], keyed);
    expect(await store.writer.madeBefore(keyed)).toEqual(change);
    await refused(store, () => store.writer.madeBefore(by({ mutation: { ...asked, asked: 'another' } })), {
      code: 'CONFLICT',
      place: 'mutation.key',
    });
    expect(await store.writer.madeBefore(by({ by: 'Another', mutation: asked }))).toBeNull();
    await store.close();
  });
}
