import { expect, test } from 'vitest';

import { asClaimId, asEntityId } from '../../../src/base/ids.ts';
import { countCodePoints } from '../../../src/base/text.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { NewVersion } from '../../../src/store/curate/documents.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aStoreAt, changes, everyChange, orphans, refused, statedOf, unheld } from '../../support/curated-stores.ts';
import { addAccepted, anAddition, aProposal, aVersion, by } from '../../support/curating.ts';
import { aDataset, aJudgement, aText } from '../../support/datasets.ts';
import { aDocument, textOf, theCast } from '../../support/entities.ts';
import type { OpenStore, Server } from '../dialects.ts';

/** Documents that are added, their versions, and what becomes of evidence in them. */
export function documentsContract(server: () => Server): void {
  const aStore = (claims: readonly Claim[] = [], given: Partial<Dataset> = {}) => aStoreAt(server(), claims, given);

  test('the text of a document with rights is not served through another one that names it', async () => {
    const text = aText('herald-spring');
    const document = aDocument('herald-spring', { rights: 'quotation' });
    const others = theCast().filter(({ id }) => id !== document.id);
    const store = await aStore([], { entities: [...others, document], texts: [text] });
    const version = { ...aVersion(textOf('herald-spring')), text: null };
    const copy = anAddition('copied', '', { version });
    const place = 'version.sha256';
    await refused(store, () => store.writer.addDocument(copy, by()), { code: 'CONFLICT', place });
    await addAccepted(store.writer, { ...copy, described: { ...copy.described!, rights: 'quotation' } }, by());
    await refused(
      store,
      () => store.writer.addDocument(anAddition('times-spring', '', { described: null, version }), by()),
      { code: 'CONFLICT', place },
    );
    await store.close();
  });

  test('a text of documents with different rights is not held', async () => {
    const [spring, summer] = (['quotation', 'full'] as const).map((rights, index) => ({
      ...aDocument(['herald-spring', 'herald-summer'][index]!, { rights }),
      versions: aDocument('herald-spring').versions,
    }));
    const others = theCast().filter(({ id }) => id !== spring!.id && id !== summer!.id);
    const entities = [...others, spring!, summer!];
    const store = await aStore([], { entities, texts: [] });
    const conflict = { code: 'CONFLICT', details: [expect.stringContaining(': herald-spring, herald-summer')] };
    await refused(store, () => store.writer.attach(aText('herald-spring')), conflict);
    const both = { entities, texts: [aText('herald-spring')] };
    await refused(store, () => store.writer.load(aDataset([], both)), conflict);
    const alike = entities.map(entity => (entity === summer ? { ...summer!, rights: 'quotation' as const } : entity));
    await store.writer.load(aDataset([], { ...both, entities: alike }));
    await store.close();
  });

  test('a document is added with its text, and its claims are verified against it', async () => {
    const store = await aStore();
    const text = textOf('herald-winter');
    await addAccepted(store.writer, anAddition('herald-winter', text), by());
    const added = (await store.reader.entities.bySlug([asEntityId('herald-winter')])).get(asEntityId('herald-winter'));
    expect(added).toMatchObject({ kind: 'document', versions: [{ length: countCodePoints(text), excerpt: false }] });
    expect(await store.reader.texts.byVersion([aText('herald-winter').sha256])).toEqual(
      new Map([[aText('herald-winter').sha256, text]]),
    );
    await store.writer.proposeClaims([aProposal({ document: 'herald-winter' })], by());
    const misplaced = aProposal({
      document: 'herald-winter',
      evidence: [theWords('rang at dawn', 'herald-winter', { start: 1 })],
    });
    await refused(store, () => store.writer.proposeClaims([misplaced], by()), { code: 'EVIDENCE_MISMATCH' });
    await store.close();
  });

  test('a document that cannot be added is refused', async () => {
    const store = await aStore();
    const add =
      (...given: Parameters<typeof anAddition>) =>
      () =>
        store.writer.addDocument(anAddition(...given), by());
    await refused(store, add('herald-spring', 'Anew.'), { code: 'CONFLICT' });
    await refused(store, add('herald-spring', textOf('herald-spring'), { described: null }), { code: 'CONFLICT' });
    await refused(store, add('northland', 'A state.', { described: null }), { code: 'CONFLICT' });
    await refused(store, add('no-such', 'None.', { described: null }), { code: 'NOT_FOUND' });
    const { described } = anAddition('a-paper', 'Words.');
    const ofNobody = { described: { ...described!, publisher: asEntityId('nobody') } };
    await refused(store, add('a-paper', 'Words.', ofNobody), { code: 'BAD_INPUT', place: 'described.publisher' });
    const quoted = { described: { ...described!, rights: 'quotation' as const } };
    await refused(store, add('a-paper', 'Words.', quoted), { code: 'BAD_INPUT', place: 'version.text' });
    await addAccepted(
      store.writer,
      anAddition('a-paper', '', { ...quoted, version: aVersion('Words.', { text: null }) }),
      by(),
    );
    await store.close();
  });

  test('evidence is carried over to a new version where its words stand once between the same words', async () => {
    const words = ['rang at dawn', 'a guard said', 'Northland'];
    const claims = words.map((quoted, index) => aClaim({ name: `c-${index}`, evidence: [theWords(quoted)] }));
    const store = await aStore(claims);
    const newer = `📞 Corrected. ${textOf('herald-spring').replace('a guard said', 'a guard told us')}`;
    await addAccepted(store.writer, anAddition('herald-spring', newer, { described: null }), by());
    const version = aVersion(newer).sha256;
    const carried = await store.reader.texts.carried(claims.map(({ id }) => id));
    const start = countCodePoints(newer.slice(0, newer.indexOf('Northland')));
    expect(claims.map(({ id }) => carried.get(id))).toEqual([
      [{ claim: claims[0]!.id, position: 0, version, start: null, reason: 'other-context' }],
      [{ claim: claims[1]!.id, position: 0, version, start: null, reason: 'gone' }],
      [{ claim: claims[2]!.id, position: 0, version, start, reason: null }],
    ]);
    expect((await orphans(store)).map(({ claim }) => claim)).toEqual([claims[0]!.id, claims[1]!.id]);
    expect((await changes(store))[0]?.summary).toContain('1 selectors carried over, 2 orphaned');
    await store.writer.withdrawClaim(claims[0]!.id, by());
    expect(await store.reader.texts.orphanCount(asEntityId('herald-spring'))).toBe(1);
    expect(await store.reader.texts.orphanCount(asEntityId('times-spring'))).toBe(0);
    await store.close();
  });

  test('evidence into an older version is carried over when it is proposed, and again when a missing text is attached', async () => {
    const store = await aStore([aClaim({ name: 'first' })]);
    const newer = `Corrected. ${textOf('herald-spring')}`;
    const version = aVersion(newer);
    await addAccepted(
      store.writer,
      anAddition('herald-spring', '', { described: null, version: { ...version, text: null } }),
      by(),
    );
    await store.writer.proposeClaims([aProposal({ name: 'second' })], by());
    const ids = ['first', 'second'].map(name => asClaimId(`herald-spring/${name}`));
    const places = async () => [...(await store.reader.texts.carried(ids)).values()].flat().map(({ reason }) => reason);
    expect(await places()).toEqual(['text-not-held', 'text-not-held']);
    await store.writer.attach({ sha256: version.sha256, text: newer });
    expect(await places()).toEqual([null, null]);
    await store.close();
  });

  test('claims that are loaded after a version was added are looked for in it', async () => {
    const store = await aStore();
    const newer = textOf('herald-spring').replace('a guard said', 'a guard told us');
    await addAccepted(store.writer, anAddition('herald-spring', newer, { described: null }), by());
    const late = ['described-with-it', 'by-itself'].map(name => aClaim({ name, evidence: [theWords('a guard said')] }));
    for (const [index, entities] of [theCast(), []].entries())
      await store.writer.load(aDataset([late[index]!], { entities }));
    const found = { position: 0, version: aVersion(newer).sha256, start: null, reason: 'gone' };
    expect(await orphans(store)).toEqual(late.map(({ id }) => ({ claim: id, ...found })));
    await store.close();
  });

  test('evidence is looked for in every document that has the text of an agency', async () => {
    const wire = aVersion(textOf('the-wire'));
    const newer = aVersion(`Corrected. ${textOf('the-wire')}`);
    for (const hold of [
      async ({ writer }: OpenStore) => {
        await writer.attach({ sha256: wire.sha256, text: wire.text! });
        await writer.attach({ sha256: newer.sha256, text: newer.text! });
      },
      async ({ writer }: OpenStore) => {
        await addAccepted(writer, anAddition('herald-wire', '', { version: wire }), by());
        await addAccepted(writer, anAddition('times-wire', '', { version: newer }), by());
      },
      async ({ writer }: OpenStore) => {
        const entities = [wire, newer].map((version, index) =>
          aDocument(['herald-wire', 'times-wire'][index]!, { versions: [statedOf(version)] }),
        );
        const texts = [wire, newer].map(({ sha256, text }) => ({ sha256, text: text! }));
        await writer.load(aDataset([], { entities, texts }));
      },
    ]) {
      const store = await aStore();
      const claims = ['a-wire', 'b-wire'].map(document =>
        aProposal({
          document,
          name: 'rang',
          evidence: [{ ...theWords('rang at dawn', 'the-wire'), document: asEntityId(document) }],
        }),
      );
      for (const [index, document] of ['a-wire', 'b-wire'].entries()) {
        await addAccepted(store.writer, anAddition(document, '', { version: unheld(wire) }), by());
        await addAccepted(store.writer, anAddition(document, '', { described: null, version: unheld(newer) }), by());
        await store.writer.proposeClaims([claims[index]!], by());
      }
      const places = async () =>
        [...(await store.reader.texts.carried(claims.map(({ id }) => id))).values()].flat().map(({ reason }) => reason);
      expect(await places()).toEqual(['text-not-held', 'text-not-held']);
      await hold(store);
      expect(await places()).toEqual([null, null]);
      await store.close();
    }
  });

  test('a length that is not that of the text is refused, whether the text is given or held already', async () => {
    const store = await aStore();
    const text = textOf('the-wire');
    const long = aVersion(text, { length: 3 });
    const add = (slug: string, version: NewVersion) => () =>
      store.writer.addDocument(anAddition(slug, '', { version }), by());
    await refused(store, add('a-wire', long), { code: 'BAD_INPUT', place: 'version.length' });
    await add('a-wire', aVersion(text))();
    await refused(store, add('b-wire', unheld(long)), { code: 'BAD_INPUT', place: 'version.length' });
    await add('b-wire', unheld(aVersion(text)))();
    await store.close();
  });

  test('a version that was added stays when the dataset is loaded again without it', async () => {
    const store = await aStore([aClaim()]);
    await addAccepted(store.writer, anAddition('herald-spring', 'Newer.', { described: null }), by());
    const report = await store.writer.load(aDataset());
    expect(report.entities).toEqual({ added: 0, described: 0 });
    const document = (await store.reader.entities.bySlug([asEntityId('herald-spring')])).get(
      asEntityId('herald-spring'),
    );
    expect(document).toMatchObject({ versions: [{}, { sha256: aVersion('Newer.').sha256 }] });
    await store.close();
  });

  test('a load tells what became of what was recorded before', async () => {
    const [withdrawn, superseded] = [aClaim({ name: 'withdrawn' }), aClaim({ name: 'old', subject: 'harbour-line' })];
    const claims = [withdrawn, superseded];
    const store = await aStore(claims);
    const last = async () => (await changes(store))[0]!;
    expect(await last()).toMatchObject({ isWhole: true, nodes: [], claims: [] });

    const withdrawal = { at: '2026-03-01T00:00:00Z', by: 'A curator', reason: 'Misread.', supersededBy: null };
    const renamed = theCast().map(entity => (entity.id === 'times-spring' ? { ...entity, name: 'Another' } : entity));
    const again = aDataset([{ ...withdrawn, withdrawal }, superseded], { entities: renamed });
    await store.writer.load(again);
    expect(await last()).toMatchObject({
      summary: '0 entities and 0 claims added, 1 described anew, 1 claims withdrawn',
      isWhole: false,
      nodes: ['times-spring', 'border-hotline', 'ada-quill', 'north-herald', 'herald-spring'],
      claims: [withdrawn.id],
    });
    await store.writer.load(again);
    expect(await last()).toMatchObject({
      summary: '0 entities and 0 claims added',
      isWhole: false,
      nodes: [],
      claims: [],
    });

    const correction = { ...aClaim({ name: 'new', subject: 'harbour-line' }), supersedes: superseded.id };
    const judgement = aJudgement('border-hotline', 'frontier-phone');
    await store.writer.load(aDataset([correction], { identityJudgements: [judgement] }));
    expect(await last()).toMatchObject({
      summary: '0 entities and 1 claims added, 1 described anew, 1 superseded, 1 judgements recorded',
      isWhole: true,
      nodes: expect.arrayContaining(['border-hotline', 'frontier-phone', 'harbour-line']),
      claims: [superseded.id],
    });
    const undone = { ...judgement, undoneBy: 'a-second-look' };
    await store.writer.load(aDataset([], { identityJudgements: [undone] }));
    expect(await last()).toMatchObject({ isWhole: false, nodes: ['border-hotline', 'frontier-phone'], claims: [] });
    const about = (entity: string) =>
      store.reader.changes.count({ ...everyChange, about: { entity: asEntityId(entity) } });
    expect([await about('border-hotline'), await about('army-contact')]).toEqual([4, 2]);
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    await store.close();
  });

  test('a change that concerns more than it can name counts for every node, and names none', async () => {
    const claims = Array.from({ length: 1_001 }, (_, index) => aClaim({ name: `many-${index}` }));
    const store = await aStore(claims);
    const unread = unheld(aVersion('Newer.'));
    const added = anAddition('herald-spring', '', { described: null, version: unread });
    expect(await addAccepted(store.writer, added, by())).toMatchObject({ isWhole: true, nodes: [], claims: [] });
    const subjects = await store.connection.db.selectFrom('change_subject').select(['revision']).execute();
    expect(subjects.filter(({ revision }) => revision === 3)).toEqual([]);
    const about = { ...everyChange, about: { entity: asEntityId('ford-bridge') } };
    expect(await store.reader.changes.count(about)).toBe(2);
    await store.writer.load(aDataset([], { entities: theCast() }));
    expect((await verifyStore(store.connection)).flatMap(({ faults }) => faults)).toEqual([]);
    await store.close();
  });

  test('a version that moves evidence, and a text that finds it, are changes of the claims concerned', async () => {
    const claim = aClaim({ name: 'said', evidence: [theWords('a guard said')] });
    const store = await aStore([claim]);
    const newer = aVersion(textOf('herald-spring').replace('a guard said', 'a guard told us'));
    const added = anAddition('herald-spring', '', { described: null, version: unheld(newer) });
    await addAccepted(store.writer, added, by());
    await store.writer.attach({ sha256: newer.sha256, text: newer.text! });
    const concerned = {
      nodes: expect.arrayContaining(['herald-spring', 'border-hotline', 'ada-quill']),
      claims: [claim.id],
    };
    expect((await changes(store)).slice(0, 2)).toMatchObject([
      { kind: 'attach', summary: 'text of herald-spring attached, 0 selectors carried over, 1 orphaned', ...concerned },
      { kind: 'review-document', ...concerned },
    ]);
    const found = { ...everyChange, about: { claim: claim.id } };
    expect(await store.reader.changes.count(found)).toBe(3);
    await store.close();
  });
}
