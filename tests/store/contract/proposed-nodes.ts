import { expect, test } from 'vitest';

import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import { suggestNames } from '../../../src/graph/ask/suggest-names.ts';
import type { ReviewState } from '../../../src/model/claim.ts';
import { now } from '../../../src/model/list-query.ts';
import type { EntityReviewRequest } from '../../../src/store/curate/review-entities.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim } from '../../support/claims.ts';
import { aStoreAt, changes, decide, firstPage, refused, visible } from '../../support/curated-stores.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aDataset, anAbout } from '../../support/datasets.ts';
import { anEntity, theCast } from '../../support/entities.ts';
import type { OpenStore, Server } from '../dialects.ts';

const cy = anEntity('person', 'cy-reed', { summary: 'He keeps the ferry.' });
/** Editors where four eyes are wanted. */
const [ann, bo] = [by({ by: 'Ann', role: 'editor', fourEyes: true }), by({ by: 'Bo', role: 'editor', fourEyes: true })];

/** Nodes that people propose, and other descriptions of nodes: reviewed and undone as claims are. */
export function proposedNodesContract(server: () => Server): void {
  const aStore = (...[claims = [], given = {}]: Partial<Parameters<typeof aDataset>>) =>
    aStoreAt(server(), claims, given);

  test('a proposed node is listed, counted and suggested for those alone who ask for proposals', async () => {
    const store = await aStore();
    const before = await store.reader.info();
    await store.writer.proposeEntities([cy], by());
    expect(await listed(store)).not.toContain(cy.id);
    expect(await listed(store, ['proposed'])).toEqual([cy.id]);
    expect(await suggested(store)).toEqual([]);
    expect(await suggested(store, ['accepted', 'proposed'])).toEqual([cy.id]);
    expect(await suggested(store, ['proposed'])).toEqual([cy.id]);
    expect(await store.reader.entities.nearest('cy-reedd', 3)).not.toContain(cy.id);
    expect((await store.reader.info()).entityCount).toBe(before.entityCount);
    await store.writer.reviewClaims([], by(), [onNode('accept', cy.id)]);
    expect(await listed(store)).toContain(cy.id);
    expect(await suggested(store)).toEqual([cy.id]);
    expect((await store.reader.info()).entityCount).toBe(before.entityCount + 1);
    await store.close();
  });

  test('an accepted node is as if it had been loaded, and a load of it changes nothing', async () => {
    const [store, loaded] = [await aStore(), await aStore([], { entities: [...theCast(), cy] })];
    await store.writer.proposeEntities([cy], by());
    await store.writer.reviewClaims([], by(), [onNode('accept', cy.id)]);
    const digestOf = ({ connection: { db } }: OpenStore) =>
      db.selectFrom('entity').select(['digest', 'body', 'review']).where('slug', '=', cy.id).executeTakeFirst();
    expect(await digestOf(store)).toEqual(await digestOf(loaded));
    const report = await store.writer.load(aDataset([], { entities: [cy], about: anAbout('more') }));
    expect(report.entities).toEqual({ added: 0, described: 0 });
    await Promise.all([store.close(), loaded.close()]);
  });

  test('a slug that is taken is refused with what holds it', async () => {
    const store = await aStore();
    await store.writer.proposeEntities([cy], by());
    const taken = (given: Parameters<typeof anEntity>, error: object) =>
      refused(store, () => store.writer.proposeEntities([anEntity(...given)], by()), error);
    await taken(['person', 'northland'], {
      code: 'CONFLICT',
      message: expect.stringContaining('"northland" is the slug of the state "Northland"; take another slug'),
    });
    await taken(['person', 'cy-reed'], { message: expect.stringContaining('a proposed node, the person "Cy Reed"') });
    await refused(store, () => store.writer.proposeEntities([anEntity('place', 'x'), anEntity('place', 'x')], by()), {
      place: '[1].id',
    });
    await store.close();
  });

  test('nodes are refused whole, with the place of each fault', async () => {
    const store = await aStore();
    const nodes = [
      cy,
      anEntity('place', 'somewhere', { placeKind: 'moon' }),
      anEntity('channel', 'nameless', { name: '\u200b', level: null as never }),
    ];
    await refused(store, () => store.writer.proposeEntities(nodes, by()), {
      code: 'BAD_INPUT',
      place: '[1].placeKind',
      details: [
        expect.stringContaining('[1].placeKind: place kind "moon" is not in the vocabulary; it has '),
        '[2].name: holds nothing that can be seen',
        '[2].level: is needed: every channel has one',
      ],
    });
    await store.close();
  });

  test('a rejected node is seen by nobody, and its slug is free for another of its kind', async () => {
    const store = await aStore();
    await store.writer.proposeEntities([cy], by());
    await store.writer.reviewClaims([], by(), [onNode('reject', cy.id)]);
    expect(await listed(store, ['accepted', 'proposed'])).not.toContain(cy.id);
    expect(await listed(store, ['rejected'])).toEqual([cy.id]);
    await refused(store, () => store.writer.proposeEntities([anEntity('place', 'cy-reed')], by()), {
      code: 'CONFLICT',
    });
    await refused(store, () => store.writer.amendEntity({ entity: cy.id, changes: { summary: 'x' } }, by()), {
      code: 'CONFLICT',
    });
    const { revision } = await store.writer.proposeEntities([{ ...cy, summary: 'He was the ferryman.' }], by());
    expect(await listed(store, ['proposed'])).toEqual([cy.id]);
    await store.writer.revert(revision, by());
    expect(await listed(store, ['rejected'])).toEqual([cy.id]);
    expect((await node(store, cy.id)).summary).toBe(cy.summary);
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });

  test('a claim is not accepted before the nodes that it names, and is together with them', async () => {
    const store = await aStore();
    const proposal = aProposal({ name: 'open', speaker: 'cy-reed' });
    await store.writer.proposeEntities([cy], by());
    await store.writer.proposeClaims([proposal], by());
    await refused(store, () => store.writer.reviewClaims([decide('accept', proposal.id)], by()), {
      code: 'CONFLICT',
      place: '[0].claim',
      message: expect.stringContaining('names "cy-reed", which is proposed: accept that node before the claim'),
    });
    const { revision } = await store.writer.reviewClaims([decide('accept', proposal.id)], by(), [
      onNode('accept', cy.id),
    ]);
    expect(await visible(store)).toEqual([proposal.id]);
    expect(await listed(store)).toContain(cy.id);
    expect((await changes(store))[0]).toMatchObject({
      summary: '1 accepted, 1 nodes accepted',
      entityReviews: [{ entity: cy.id, description: null, decision: 'accept', reason: 'So it is.' }],
    });
    await store.writer.revert(revision, by());
    expect(await visible(store)).toEqual([]);
    expect(await listed(store, ['proposed'])).toEqual([cy.id]);
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });

  test('no claim may name a node that was rejected', async () => {
    const store = await aStore();
    await store.writer.proposeEntities([cy], by());
    await store.writer.reviewClaims([], by(), [onNode('reject', cy.id)]);
    await refused(store, () => store.writer.proposeClaims([aProposal({ speaker: 'cy-reed' })], by()), {
      message: expect.stringContaining('names "cy-reed", which was rejected'),
    });
    await store.close();
  });

  test('a node that accepted claims name, or judgements, stays accepted', async () => {
    const store = await aStore();
    const other = anEntity('person', 'cyrus-reed');
    await store.writer.proposeEntities([cy, other], by());
    await refused(store, () => store.writer.judgeIdentity({ left: cy.id, right: other.id, verdict: 'same' }, by()), {
      message: expect.stringContaining('"cy-reed" is proposed'),
    });
    const accepted = [cy, other].map(({ id }) => store.writer.reviewClaims([], by(), [onNode('accept', id)]));
    const [first, second] = [await accepted[0]!, await accepted[1]!];
    const proposal = aProposal({ name: 'open', speaker: 'cy-reed' });
    await store.writer.proposeClaims([proposal], by());
    await store.writer.reviewClaims([decide('accept', proposal.id)], by());
    await refused(store, () => store.writer.revert(first.revision, by()), {
      code: 'CONFLICT',
      message: expect.stringContaining('"cy-reed" is named by the claim "herald-spring/open"'),
    });
    await store.writer.judgeIdentity({ left: asEntityId('bo-tarn'), right: other.id, verdict: 'different' }, by());
    await refused(store, () => store.writer.revert(second.revision, by()), { code: 'CONFLICT' });
    await store.close();
  });

  test('another description is seen when it is accepted, and the earlier one when that is undone', async () => {
    const store = await aStore();
    const ada = asEntityId('ada-quill');
    const changed = { name: 'Adelaide Quill', summary: 'She speaks for Northland.' };
    const { revision } = await store.writer.amendEntity({ entity: ada, changes: changed }, by());
    expect(await node(store, ada)).toMatchObject({ name: 'Ada Quill' });
    const accepted = await store.writer.reviewClaims([], by(), [onDescription('accept', ada, revision)]);
    expect(await node(store, ada)).toMatchObject({ ...changed, kind: 'person', aliases: [] });
    expect(await suggested(store, ['accepted'], 'adel')).toEqual([ada]);
    const again = () => store.writer.reviewClaims([], by(), [onDescription('reject', ada, revision)]);
    await refused(store, again, { code: 'CONFLICT', message: expect.stringContaining('it is accepted already') });
    await store.writer.revert(accepted.revision, by());
    expect(await node(store, ada)).toMatchObject({ name: 'Ada Quill', summary: null });
    expect(await suggested(store, ['accepted'], 'adel')).toEqual([]);
    expect(await store.reader.entities.descriptions([ada])).toMatchObject(
      new Map([[ada, [{ revision, review: 'proposed', described: changed, earlier: { name: 'Ada Quill' } }]]]),
    );
    await store.writer.revert(revision, by());
    expect((await store.reader.entities.descriptions([ada])).get(ada)).toMatchObject([{ review: 'rejected' }]);
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });

  test('of two descriptions of one node that were put forward, the second has to be put forward again', async () => {
    const store = await aStore();
    const ada = asEntityId('ada-quill');
    const amend = (summary: string) => store.writer.amendEntity({ entity: ada, changes: { summary } }, by());
    const [first, second] = [await amend('One.'), await amend('Two.')];
    await store.writer.reviewClaims([], by(), [onDescription('accept', ada, first.revision)]);
    const accept = () => store.writer.reviewClaims([], by(), [onDescription('accept', ada, second.revision)]);
    await refused(store, accept, { message: expect.stringContaining('described anew since this was put forward') });
    await store.writer.reviewClaims([], by(), [onDescription('reject', ada, second.revision)]);
    expect(await node(store, ada)).toMatchObject({ summary: 'One.' });
    await store.close();
  });

  test('a reviewer may amend what is proposed', async () => {
    const store = await aStore();
    await store.writer.proposeEntities([cy], by());
    await store.writer.reviewClaims([], by(), [onNode('amend', cy.id, { amendment: { name: 'Cyrus Reed' } })]);
    expect(await node(store, cy.id)).toMatchObject({ name: 'Cyrus Reed', summary: cy.summary });
    expect((await node(store, cy.id)).review).toBeUndefined();
    await store.close();
  });

  test('what changes nothing, or what a node of its kind does not have, is refused', async () => {
    const store = await aStore();
    const amend = (changes: object, error: object) =>
      refused(store, () => store.writer.amendEntity({ entity: asEntityId('ada-quill'), changes }, by()), error);
    await amend({ name: 'Ada Quill' }, { code: 'BAD_INPUT', place: 'changes' });
    await amend(
      { channelKind: 'radio' },
      { message: expect.stringContaining('changes.channelKind: belongs to no person') },
    );
    await refused(store, () => store.writer.amendEntity({ entity: asEntityId('nobody'), changes: {} }, by()), {
      code: 'NOT_FOUND',
    });
    await store.close();
  });

  test('a dataset that is loaded again takes no accepted description back, and one that describes otherwise does', async () => {
    const store = await aStore();
    const ada = asEntityId('ada-quill');
    const { revision } = await store.writer.amendEntity({ entity: ada, changes: { summary: 'She speaks.' } }, by());
    await store.writer.reviewClaims([], by(), [onDescription('accept', ada, revision)]);
    expect((await store.writer.load(aDataset())).entities.described).toBe(0);
    expect(await node(store, ada)).toMatchObject({ summary: 'She speaks.' });
    const other = anEntity('person', ada, { summary: 'She wrote.' });
    expect((await store.writer.load(aDataset([], { entities: [other] }))).entities.described).toBe(1);
    expect(await node(store, ada)).toMatchObject({ summary: 'She wrote.' });
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });

  test('a load is not undone over a description that was accepted since', async () => {
    const store = await aStore();
    const ada = asEntityId('ada-quill');
    await store.writer.load(aDataset([], { entities: [anEntity('person', ada, { summary: 'She wrote.' })] }));
    const { revision } = await store.writer.amendEntity({ entity: ada, changes: { summary: 'She speaks.' } }, by());
    const accepted = await store.writer.reviewClaims([], by(), [onDescription('accept', ada, revision)]);
    await refused(store, () => store.writer.revert(2, by()), {
      code: 'CONFLICT',
      message: expect.stringContaining(`that revision ${revision} put forward was accepted since`),
    });
    await store.writer.revert(accepted.revision, by());
    await store.writer.revert(2, by());
    expect(await node(store, ada)).toMatchObject({ summary: null });
    await store.close();
  });

  test('where four eyes are wanted, a node is accepted by whoever did not put it forward last', async () => {
    const store = await aStore();
    const review = (who: typeof ann, decision: 'accept' | 'reject') =>
      store.writer.reviewClaims([], who, [onNode(decision, cy.id)]);
    const own = { code: 'FORBIDDEN', place: 'entities[0].entity' };
    await store.writer.proposeEntities([cy], ann);
    await refused(store, () => review(ann, 'accept'), own);
    const rejected = await review(bo, 'reject');
    const again = await store.writer.proposeEntities([{ ...cy, summary: 'He was the ferryman.' }], bo);
    await refused(store, () => review(bo, 'accept'), own);
    const accepted = await review(ann, 'accept');
    expect(await listed(store)).toContain(cy.id);
    await store.writer.revert(accepted.revision, ann);
    await refused(store, () => review(bo, 'accept'), own);
    await store.writer.revert(again.revision, bo);
    await store.writer.revert(rejected.revision, bo);
    expect((await node(store, cy.id)).summary).toBe(cy.summary);
    await refused(store, () => review(ann, 'accept'), own);
    await review(bo, 'accept');
    expect(await listed(store)).toContain(cy.id);
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });

  test('where four eyes are wanted, a description is accepted by whoever did not put that one forward', async () => {
    const store = await aStore();
    const ada = asEntityId('ada-quill');
    const amend = (who: typeof ann, summary: string) =>
      store.writer.amendEntity({ entity: ada, changes: { summary } }, who);
    const [first, second] = [await amend(ann, 'One.'), await amend(bo, 'Two.')];
    const accept = (who: typeof ann, { revision }: typeof first) =>
      store.writer.reviewClaims([], who, [onDescription('accept', ada, revision)]);
    const own = { code: 'FORBIDDEN', message: expect.stringContaining('this description of "ada-quill" was proposed') };
    await refused(store, () => accept(ann, first), own);
    await refused(store, () => accept(bo, second), own);
    const accepted = await accept(ann, second);
    expect(await node(store, ada)).toMatchObject({ summary: 'Two.' });
    await store.writer.revert(accepted.revision, ann);
    await refused(store, () => accept(bo, second), own);
    await accept(bo, first);
    expect(await node(store, ada)).toMatchObject({ summary: 'One.' });
    await store.close();
  });

  test('a dataset that describes a proposed node accepts it, as long as it is loaded', async () => {
    const store = await aStore();
    await store.writer.proposeEntities([cy], by());
    const naming = aClaim({ name: 'told', speaker: 'cy-reed' });
    await refused(store, () => store.writer.load(aDataset([naming], { entities: [] })), {
      code: 'CONFLICT',
      message: expect.stringContaining('names "cy-reed", which is proposed here'),
    });
    await store.writer.load(aDataset([], { entities: [cy] }));
    expect(await listed(store)).toContain(cy.id);
    const last = await store.reader.revision();
    await store.writer.revert(last, by());
    expect(await listed(store, ['proposed'])).toEqual([cy.id]);
    expect(await soundness(store)).toEqual([]);
    await store.close();
  });
}

const listed = async (store: OpenStore, review?: readonly ReviewState[]): Promise<EntityId[]> => {
  const spec = { filter: {}, order: null, page: firstPage, asOf: now, spokenOfOnly: false };
  const page = await store.reader.entities.page(null, { ...spec, ...(review && { review }) });
  return page.items.map(({ id }) => id);
};

const suggested = async (store: OpenStore, review: readonly ReviewState[] = ['accepted'], typed = 'cy r') =>
  (await suggestNames({ typed, first: 10, kinds: null, review }, store.reader.search)).map(({ id }) => id);

const node = async (store: OpenStore, id: EntityId) => (await store.reader.entities.bySlug([id])).get(id)!;

const soundness = async (store: OpenStore) =>
  (await verifyStore(store.connection)).flatMap(({ name, faults }) => faults.map(fault => `${name}: ${fault}`));

const onNode = (
  decision: EntityReviewRequest['decision'],
  entity: EntityId,
  given: Partial<EntityReviewRequest> = {},
): EntityReviewRequest => ({ entity, description: null, decision, reason: 'So it is.', amendment: null, ...given });

const onDescription = (decision: EntityReviewRequest['decision'], entity: EntityId, description: number) =>
  onNode(decision, entity, { description });
