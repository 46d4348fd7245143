import { afterEach, expect, test } from 'vitest';

import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { EntityChanges } from '../../../src/model/entity-draft.ts';
import { now } from '../../../src/model/list-query.ts';
import { readRecords } from '../../../src/store/rows/records.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { gather, recordsOf } from '../../support/backups.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aMoment, aStoreAt, statedOf } from '../../support/curated-stores.ts';
import { addAccepted, anAddition, aVersion, by } from '../../support/curating.ts';
import { aDataset, aText } from '../../support/datasets.ts';
import { aDocument, anEntity, textOf, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const hotline = asEntityId('border-hotline');
const document = asEntityId('herald-spring');

/** How nodes are described as of moments, and which changes tell those who follow nodes that they are described otherwise. */
export function descriptionsContract(server: () => Server): void {
  const opened: OpenStore[] = [];
  const aStore = async (...[claims = [], given = {}]: Partial<Parameters<typeof aDataset>>) => {
    const store = await aStoreAt(server(), claims, given);
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  test('a node is read as it was described before a description was accepted, while it stood, and after it was undone', async () => {
    const store = await aStore();
    const before = await aMoment();
    const accepted = await describe(store, hotline, { name: 'The red line', level: 'tactical' });
    const during = await aMoment();
    await store.writer.revert(accepted.revision, by());
    const after = await aMoment();
    await describe(store, hotline, { name: 'The grey line' });
    const own = { name: 'Border Hotline', level: 'operational' };
    for (const [moment, wanted] of [
      [before, own],
      [during, { name: 'The red line', level: 'tactical' }],
      [after, own],
    ] as const)
      expect(await nodeAt(store, hotline, moment)).toMatchObject(wanted);
    expect(await tacticalAt(store, during)).toContain(hotline);
    for (const moment of [before, after]) expect(await tacticalAt(store, moment)).not.toContain(hotline);
  });

  test('a document is read as it was described, with the versions that it has got since', async () => {
    const store = await aStore();
    const before = await aMoment();
    await describe(store, document, { name: 'A better title', byline: ['Ada Quill'] });
    await addAccepted(store.writer, anAddition(document, `${textOf(document)} More.`, { described: null }));
    const then = await nodeAt(store, document, before);
    expect(then).toMatchObject({ name: 'Herald Spring', byline: [] });
    expect(then.kind === 'document' && then.versions).toHaveLength(2);
  });

  test('loads and people describe a node in turn, and each moment has what stood', async () => {
    const store = await aStore();
    const moments = [await aMoment()];
    const load = (name: string) =>
      store.writer.load(aDataset([], { entities: [anEntity('channel', hotline, { name })] }));
    for (const step of [() => describe(store, hotline, { name: 'One' }), () => load('Two')]) {
      await step();
      moments.push(await aMoment());
    }
    await describe(store, hotline, { name: 'Three' });
    const names = await Promise.all(moments.map(async moment => (await nodeAt(store, hotline, moment)).name));
    expect(names).toEqual(['Border Hotline', 'One', 'Two']);
  });

  test('what was proposed is not read as if it had stood', async () => {
    const store = await aStore();
    const cy = anEntity('person', 'cy-reed', { summary: 'A secret.' });
    await store.writer.proposeEntities([cy], by());
    const proposed = await aMoment();
    const decided = { entity: cy.id, description: null, decision: 'amend', reason: 'So it is.' } as const;
    await store.writer.reviewClaims([], by(), [{ ...decided, amendment: { summary: 'He rows.' } }]);
    expect(await nodeAt(store, cy.id, proposed)).toMatchObject({ summary: 'He rows.' });
    const stood = await aMoment();
    await store.writer.revert(3, by());
    expect(await nodeAt(store, cy.id, stood)).toMatchObject({ summary: 'He rows.', review: 'proposed' });
  });

  test('restored records have the descriptions of earlier moments, and are sound', async () => {
    const store = await aStore();
    const before = await aMoment();
    const { revision } = await describe(store, hotline, { name: 'The red line' });
    const stood = await aMoment();
    await store.writer.revert(revision, by());
    const restored = await openAt(server());
    opened.push(restored);
    await restored.writer.restore(recordsOf(await readRecords(store.connection, gather)));
    expect((await nodeAt(restored, hotline, before)).name).toBe('Border Hotline');
    expect((await nodeAt(restored, hotline, stood)).name).toBe('The red line');
    for (const { connection } of [store, restored])
      expect((await verifyStore(connection)).flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('what stood in a document that was taken down is not read as of earlier moments', async () => {
    const given = theCast().map(node => (node.id === document ? aDocument(document, { furniture: 'Menu' }) : node));
    const store = await aStore([], { entities: given });
    const before = await aMoment();
    await describe(store, document, { furniture: 'Menu and more' });
    await store.writer.takeDownDocument(document, by());
    expect(await nodeAt(store, document, before)).toMatchObject({ furniture: null, takenDown: { by: 'A curator' } });
  });

  test('those who follow a node are told that a description was accepted, and that this was undone', async () => {
    const store = await aStore();
    const changes = { name: 'The red line' };
    const { revision } = await store.writer.amendEntity({ entity: hotline, changes }, by());
    expect(await describedBy(store, (await changeAt(store, revision))!)).toEqual([]);
    const accepted = await store.writer.reviewClaims([], by(), [onDescription('accept', hotline, revision)]);
    expect(await describedBy(store, accepted)).toEqual([hotline]);
    expect(await describedBy(store, await store.writer.revert(accepted.revision, by()))).toEqual([hotline]);
    const rejected = await store.writer.reviewClaims([], by(), [onDescription('reject', hotline, revision)]);
    expect(await describedBy(store, rejected)).toEqual([]);
  });

  test('they are told that a load described it otherwise, and that this was undone', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([], { entities: [anEntity('channel', hotline, { name: 'The red line' })] }));
    expect(await describedBy(store, (await changeAt(store, 2))!)).toEqual([hotline]);
    expect(await describedBy(store, await store.writer.revert(2, by()))).toEqual([hotline]);
  });

  test('a document that is taken down is described otherwise, and so is what has its text, but nothing that its claims name', async () => {
    const words = 'The Herald Spring reports';
    const claims = [aClaim({ name: 'quoted', evidence: [theWords(words, document, { quotation: words })] })];
    const same = aDocument('herald-again', { versions: aDocument(document).versions });
    const given: Partial<Dataset> = { entities: [...theCast(), same] };
    const store = await aStore(claims, given);
    const change = await store.writer.takeDownDocument(document, by());
    expect(change.nodes).toEqual(expect.arrayContaining([hotline, asEntityId('north-herald')]));
    expect(await describedBy(store, change, [same.id])).toEqual([same.id, document]);
  });

  test('a document that is accepted, and a version of one, is described otherwise, but not its publisher', async () => {
    const store = await aStore();
    const added = await addAccepted(store.writer, anAddition('herald-autumn', 'The line rang.'));
    const version = await addAccepted(store.writer, anAddition(document, 'The line rang.', { described: null }));
    expect(added.nodes).toContain('north-herald');
    const autumn = asEntityId('herald-autumn');
    expect(await describedBy(store, added, [autumn])).toEqual([autumn]);
    expect(await describedBy(store, version)).toEqual([document]);
    expect(await describedBy(store, await store.writer.revert(version.revision, by()))).toEqual([document]);
  });

  test('a text that is attached is told of its documents alone', async () => {
    const words = 'The Herald Spring reports';
    const claims = [aClaim({ name: 'quoted', evidence: [theWords(words, document, { quotation: words })] })];
    const later = `${textOf(document)} More.`;
    const versions = [...aDocument(document).versions, statedOf(aVersion(later))];
    const entities = theCast().map(node => (node.id === document ? aDocument(document, { versions }) : node));
    const store = await aStore(claims, { entities });
    await store.writer.attach(aText(document, later));
    const change = (await changeAt(store, 2))!;
    expect(change.nodes).toContain(hotline);
    expect(await describedBy(store, change)).toEqual([document]);
  });
}

/** Puts another description forward, and accepts it. */
async function describe({ writer }: OpenStore, entity: EntityId, changes: EntityChanges): Promise<Change> {
  const { revision } = await writer.amendEntity({ entity, changes }, by());
  return writer.reviewClaims([], by(), [onDescription('accept', entity, revision)]);
}

const onDescription = (decision: 'accept' | 'reject', entity: EntityId, description: number) => ({
  entity,
  description,
  decision,
  reason: 'So it is.',
  amendment: null,
});

const readerAt = async (store: OpenStore, recordedBy: string) =>
  (await store.reader.seen({ identity: 'merged', recordedBy })).reader;

const nodeAt = async (store: OpenStore, id: EntityId, moment: string): Promise<Entity> =>
  (await (await readerAt(store, moment)).entities.bySlug([id])).get(id)!;

async function tacticalAt(store: OpenStore, moment: string): Promise<EntityId[]> {
  const { items } = await (await readerAt(store, moment)).entities.page(['channel'], {
    filter: { level: ['tactical'] },
    asOf: now,
    order: null,
    page: { first: 100, after: null },
    spokenOfOnly: false,
  });
  return items.map(({ id }) => id);
}

const changeAt = ({ reader }: OpenStore, revision: number) => reader.changes.byRevision(revision);

/** Which of the cast, and of these, are described otherwise by a change. */
async function describedBy(
  { reader }: OpenStore,
  change: Change,
  others: readonly EntityId[] = [],
): Promise<EntityId[]> {
  const rows = await reader.entities.canonicalRows([...theCast().map(({ id }) => id), ...others]);
  const told = await reader.changes.news(change, [...rows.values()]);
  const described = new Set(told.flatMap(({ node, isDescribed }) => (isDescribed ? [node] : [])));
  return [...rows].flatMap(([id, row]) => (described.has(row) ? [id] : [])).sort();
}
