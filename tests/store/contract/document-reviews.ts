import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aStoreAt, changes, decide, refused, visible } from '../../support/curated-stores.ts';
import { anAddition, aProposal, aVersion, by } from '../../support/curating.ts';
import { aDataset } from '../../support/datasets.ts';
import { aDocument, anEntity, textOf, theCast } from '../../support/entities.ts';
import type { OpenStore, Server } from '../dialects.ts';

/** Documents that wait for review, and who may decide on them. */
export function documentReviewsContract(server: () => Server): void {
  const id = asEntityId('herald-winter');
  const text = `${textOf('herald-winter')} A zanthorp rang.`;
  const accept = { document: id, version: null, decision: 'accept' } as const;
  const everyDocument = {
    filter: {},
    order: null,
    asOf: { validAt: null, saidBy: null, recordedBy: null },
    page: { first: 100, after: null },
    spokenOfOnly: false,
  } as const;
  const listed = async ({ reader }: OpenStore, review?: readonly ('proposed' | 'accepted' | 'rejected')[]) => {
    const page = await reader.entities.page(['document'], { ...everyDocument, ...(review && { review }) });
    return page.items.map(({ id: slug }) => slug);
  };
  const aStoreWithout = () => aStoreAt(server(), [], { entities: theCast().filter(entity => entity.id !== id) });
  const isSound = async ({ connection }: OpenStore) =>
    expect((await verifyStore(connection)).flatMap(({ faults }) => faults)).toEqual([]);
  const indexed = async ({ connection: { db, dialect } }: OpenStore, word: string) => {
    const query = [[{ match: 'phrase', words: [word], origin: 'typed' }]] as const;
    const found = await dialect.search.matches('search_text', query as never).execute(db);
    return found.rows.length;
  };

  test('an added document is in no list, count or index of words until it is accepted', async () => {
    const store = await aStoreWithout();
    const before = await store.reader.info();
    await store.writer.addDocument(anAddition('herald-winter', text), by());
    expect(await listed(store)).not.toContain(id);
    expect(await listed(store, ['proposed'])).toEqual([id]);
    expect(await store.reader.info()).toMatchObject({
      entityCount: before.entityCount,
      documentCount: before.documentCount,
    });
    expect(await indexed(store, 'zanthorp')).toBe(0);
    expect(await store.reader.entities.nearest('herald winter', 5)).not.toContain(id);
    await store.writer.reindex();
    expect(await indexed(store, 'zanthorp')).toBe(0);
    await isSound(store);
    await store.writer.reviewDocument(accept, by());
    expect(await listed(store)).toContain(id);
    expect(await indexed(store, 'zanthorp')).toBe(1);
    await isSound(store);
    await store.close();
  });

  test('a claim of a document is accepted after it, and what is said tells what to do', async () => {
    const store = await aStoreWithout();
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), by());
    const proposal = aProposal({ document: 'herald-winter' });
    await store.writer.proposeClaims([proposal], by());
    const review = () => store.writer.reviewClaims([decide('accept', proposal.id)], by());
    await refused(store, review, {
      code: 'CONFLICT',
      place: '[0].claim',
      message: expect.stringContaining('stands in "herald-winter", which is proposed: accept that document'),
    });
    await store.writer.reviewDocument({ ...accept, decision: 'reject' }, by());
    await refused(store, review, { code: 'CONFLICT', message: expect.stringContaining('which was rejected') });
    await refused(store, () => store.writer.reviewDocument(accept, by()), { code: 'CONFLICT', place: 'document' });
    await store.writer.revert(4, by());
    await store.writer.reviewDocument(accept, by());
    await review();
    expect(await visible(store)).toEqual([proposal.id]);
    await refused(store, () => store.writer.revert(6, by()), {
      code: 'CONFLICT',
      message: expect.stringContaining('is named by claims that stand'),
    });
    await isSound(store);
    await store.close();
  });

  test('a document may wait together with its publisher, which is accepted before it', async () => {
    const store = await aStoreWithout();
    const outlet = anEntity('organization', 'ferry-post', { organizationKind: 'news-outlet' });
    const { described, ...addition } = anAddition('herald-winter', textOf('herald-winter'));
    const added = { ...addition, described: { ...described!, publisher: outlet.id } };
    const onOutlet = { entity: outlet.id, description: null, reason: 'So it is.', amendment: null } as const;
    const proposed = await store.writer.proposeEntities([outlet], by());
    await store.writer.addDocument(added, by());
    await isSound(store);
    const proposal = aProposal({ document: 'herald-winter', publisher: outlet.id });
    await store.writer.proposeClaims([proposal], by());
    await refused(store, () => store.writer.reviewDocument(accept, by()), {
      code: 'CONFLICT',
      place: 'document',
      message: expect.stringContaining('"ferry-post", which is proposed: accept that node before the document'),
    });
    const redescribed = aDocument('herald-winter', { publisher: outlet.id });
    await refused(store, () => store.writer.load(aDataset([], { entities: [redescribed], texts: [] })), {
      code: 'CONFLICT',
      message: expect.stringContaining('"herald-winter" names "ferry-post", which is proposed here'),
    });
    const accepted = await store.writer.reviewClaims([], by(), [{ ...onOutlet, decision: 'accept' }]);
    await store.writer.reviewDocument(accept, by());
    await store.writer.reviewClaims([decide('accept', proposal.id)], by());
    expect(await visible(store)).toEqual([proposal.id]);
    await refused(store, () => store.writer.revert(accepted.revision, by()), {
      code: 'CONFLICT',
      message: expect.stringContaining('"ferry-post" is named by'),
    });
    expect(proposed.revision).toBeLessThan(accepted.revision);
    await isSound(store);
    await store.close();
  });

  test('a document whose publisher was rejected is rejected, and none is added under it', async () => {
    const store = await aStoreWithout();
    const outlet = anEntity('organization', 'ferry-post', { organizationKind: 'news-outlet' });
    const { described, ...addition } = anAddition('herald-winter', textOf('herald-winter'));
    const added = { ...addition, described: { ...described!, publisher: outlet.id } };
    await store.writer.proposeEntities([outlet], by());
    await store.writer.addDocument(added, by());
    const rejection = {
      entity: outlet.id,
      description: null,
      decision: 'reject',
      reason: 'No.',
      amendment: null,
    } as const;
    await store.writer.reviewClaims([], by(), [rejection]);
    await refused(store, () => store.writer.reviewDocument(accept, by()), {
      code: 'CONFLICT',
      message: expect.stringContaining('"ferry-post", which was rejected: reject the document too'),
    });
    const another = {
      ...added,
      id: asEntityId('ferry-post-1'),
      described: { ...added.described, id: asEntityId('ferry-post-1') },
    };
    await refused(store, () => store.writer.addDocument(another, by()), {
      code: 'CONFLICT',
      place: 'described.publisher',
    });
    await store.writer.reviewDocument({ ...accept, decision: 'reject' }, by());
    await isSound(store);
    await store.close();
  });

  test('a version of an accepted document waits by itself, and no claim that rests on it is accepted before', async () => {
    const store = await aStoreAt(server(), [aClaim({ evidence: [theWords('a guard said')] })], {});
    const newer = aVersion(`${textOf('herald-spring')} A zanthorp rang.`);
    await store.writer.addDocument(anAddition('herald-spring', '', { described: null, version: newer }), by());
    expect(await listed(store)).toContain('herald-spring');
    expect(await indexed(store, 'zanthorp')).toBe(0);
    const place = theWords('a guard said', 'herald-spring', { version: newer.sha256 });
    const proposal = aProposal({ name: 'newer', evidence: [place] });
    await store.writer.proposeClaims([proposal], by());
    await refused(store, () => store.writer.reviewClaims([decide('accept', proposal.id)], by()), {
      code: 'CONFLICT',
      message: expect.stringContaining('rests on the version'),
    });
    await isSound(store);
    await store.writer.reviewDocument(
      { document: asEntityId('herald-spring'), version: newer.sha256, decision: 'accept' },
      by(),
    );
    expect((await changes(store))[0]!.summary).toContain('accepted, 0 selectors carried over, 1 orphaned');
    expect(await indexed(store, 'zanthorp')).toBe(1);
    await store.writer.reviewClaims([decide('accept', proposal.id)], by());
    await isSound(store);
    await store.writer.revert(5, by());
    await store.writer.revert(4, by());
    expect(await indexed(store, 'zanthorp')).toBe(0);
    await isSound(store);
    await store.close();
  });

  test('what was added is taken back by undoing that, and cannot be gone on with', async () => {
    const store = await aStoreWithout();
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), by());
    await store.writer.revert(2, by());
    expect(await listed(store, ['rejected'])).toEqual([id]);
    await refused(
      store,
      () => store.writer.addDocument(anAddition('herald-winter', 'More.', { described: null }), by()),
      {
        code: 'CONFLICT',
      },
    );
    await isSound(store);
    await store.close();
  });

  test('a dataset that describes a document accepts it', async () => {
    const store = await aStoreWithout();
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), by());
    await store.writer.load(aDataset([], { entities: [...theCast(), aDocument('herald-winter')] }));
    expect(await listed(store)).toContain(id);
    expect(await indexed(store, 'dawn')).toBeGreaterThan(0);
    await isSound(store);
    await store.close();
  });

  test('a dataset whose claims name a document that waits is refused, and says what to do', async () => {
    const store = await aStoreWithout();
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), by());
    const claim = aClaim({ document: 'herald-winter' });
    const entities = theCast().filter(entity => entity.id !== id);
    const load = () => store.writer.load(aDataset([claim], { entities }));
    await refused(store, load, {
      code: 'CONFLICT',
      message: expect.stringContaining('accept that node first, or describe it in the dataset'),
    });
    await store.writer.reviewDocument(accept, by());
    await load();
    expect(await visible(store)).toEqual([claim.id]);
    await isSound(store);
    await store.close();
  });

  test('where four eyes are wanted, nobody accepts what they proposed', async () => {
    const store = await aStoreWithout();
    const [ann, bo] = [
      by({ by: 'Ann', role: 'editor', fourEyes: true }),
      by({ by: 'Bo', role: 'editor', fourEyes: true }),
    ];
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), ann);
    await refused(store, () => store.writer.reviewDocument(accept, ann), { code: 'FORBIDDEN', place: 'document' });
    await store.writer.reviewDocument(accept, bo);
    const proposal = aProposal({ document: 'herald-winter' });
    await store.writer.proposeClaims([proposal], bo);
    await refused(store, () => store.writer.reviewClaims([decide('accept', proposal.id)], bo), {
      code: 'FORBIDDEN',
      message: expect.stringContaining('nobody accepts here what they proposed'),
    });
    const amendment = aProposal({ name: 'better', document: 'herald-winter' });
    await refused(store, () => store.writer.reviewClaims([decide('amend', proposal.id, { amendment })], ann), {
      code: 'FORBIDDEN',
      place: '[0].amendment',
    });
    await store.writer.reviewClaims([decide('accept', proposal.id)], ann);
    expect(await visible(store)).toEqual([proposal.id]);
    await store.close();
  });

  test('where four eyes are wanted, a version is accepted by whoever did not add that one', async () => {
    const store = await aStoreWithout();
    const editor = (name: string) => by({ by: name, role: 'editor', fourEyes: true });
    const [ann, bo, di] = [editor('Ann'), editor('Bo'), editor('Di')];
    const further = (words: string) => ({ id, described: null, version: aVersion(`${text} ${words}`) });
    const review = (who: typeof ann, version: string | null = null) =>
      store.writer.reviewDocument({ ...accept, version: version as never }, who);
    await store.writer.addDocument(anAddition('herald-winter', text), ann);
    await store.writer.addDocument(further('Second.'), bo);
    await refused(store, () => review(bo), { code: 'FORBIDDEN', place: 'document' });
    await refused(store, () => review(ann), { code: 'FORBIDDEN', place: 'document' });
    const accepted = await review(di);
    const third = further('Third.');
    await store.writer.addDocument(third, bo);
    const { sha256 } = third.version;
    await refused(store, () => review(bo), {
      code: 'FORBIDDEN',
      message: expect.stringContaining(`the version ${sha256.slice(0, 12)} of "herald-winter" was proposed by you`),
    });
    await refused(store, () => review(bo, sha256), { code: 'FORBIDDEN', place: 'version' });
    const { revision } = await review(ann, sha256);
    await store.writer.revert(revision, ann);
    await refused(store, () => review(bo), { code: 'FORBIDDEN' });
    await store.writer.revert(accepted.revision, di);
    await refused(store, () => review(ann), { code: 'FORBIDDEN', message: expect.stringContaining('"herald-winter"') });
    await review(di);
    await isSound(store);
    await store.close();
  });

  test('where four eyes are wanted, a document is accepted by whoever added another one of the same text', async () => {
    const store = await aStoreWithout();
    const [ann, bo] = [by({ by: 'Ann', fourEyes: true }), by({ by: 'Bo', fourEyes: true })];
    const { version, ...untold } = anAddition('herald-winter', text);
    await store.writer.addDocument({ ...untold, version: { ...version!, text: null } }, ann);
    await store.writer.addDocument(anAddition('herald-thaw', text), bo);
    await refused(store, () => store.writer.reviewDocument(accept, ann), { code: 'FORBIDDEN' });
    await store.writer.reviewDocument(accept, bo);
    expect(await listed(store)).toContain(id);
    await store.close();
  });

  test('where four eyes are wanted, nobody accepts their own of so many claims that their proposal names none', async () => {
    const store = await aStoreAt(server(), [], {});
    const [ann, bo] = [by({ by: 'Ann', fourEyes: true }), by({ by: 'Bo', fourEyes: true })];
    const proposals = Array.from({ length: 1_001 }, (_, index) => aProposal({ name: `of-many-${index}` }));
    expect((await store.writer.proposeClaims(proposals, ann)).claims).toEqual([]);
    const review = (who: typeof ann) => store.writer.reviewClaims([decide('accept', proposals[7]!.id)], who);
    await refused(store, () => review(ann), { code: 'FORBIDDEN', place: '[0].claim' });
    await review(bo);
    expect(await visible(store)).toEqual([proposals[7]!.id]);
    await store.close();
  });

  test('an editor undoes their own changes and those of contributors, and an admin every one', async () => {
    const store = await aStoreAt(server(), [], {});
    const [cy, ann, bo] = [
      by({ by: 'Cy', role: 'contributor' }),
      by({ by: 'Ann', role: 'editor' }),
      by({ by: 'Bo', role: 'editor' }),
    ];
    await store.writer.proposeClaims([aProposal({ name: 'one' })], cy);
    await store.writer.proposeClaims([aProposal({ name: 'two' })], ann);
    await refused(store, () => store.writer.revert(1, ann), { code: 'FORBIDDEN' });
    await refused(store, () => store.writer.revert(3, bo), {
      code: 'FORBIDDEN',
      message: expect.stringContaining('written by "Ann"'),
    });
    await store.writer.revert(2, bo);
    await store.writer.revert(3, ann);
    await store.writer.proposeClaims([aProposal({ name: 'three' })], ann);
    await store.writer.revert(6, by({ by: 'Di', role: 'admin' }));
    expect(await visible(store, ['proposed'])).toEqual([]);
    await isSound(store);
    await store.close();
  });

  test('a document that is not accepted is not judged to be another', async () => {
    const store = await aStoreWithout();
    await store.writer.addDocument(anAddition('herald-winter', textOf('herald-winter')), by());
    const verdict = { left: asEntityId('herald-spring'), right: id, verdict: 'same' } as const;
    await refused(store, () => store.writer.judgeIdentity(verdict, by()), { code: 'CONFLICT' });
    await store.close();
  });
}
