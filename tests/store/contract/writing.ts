import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { countCodePoints, sha256 } from '../../../src/base/text.ts';
import type { Claim, Evidence } from '../../../src/model/claim.ts';
import { now } from '../../../src/model/list-query.ts';
import { aClaim, aWithdrawal, theWords } from '../../support/claims.ts';
import { aDataset, aJudgement, aText, aVerdict, manyClaims } from '../../support/datasets.ts';
import { dump } from '../../support/dump.ts';
import { aDocument, anEntity, textOf, theCast } from '../../support/entities.ts';
import { aVocabulary } from '../../support/vocabulary.ts';
import { openAt, type Server } from '../dialects.ts';

export function writingContract(server: () => Server): void {
  const aStore = () => openAt(server());
  const everyClaim = {
    filter: {},
    order: { field: 'recorded', direction: 'asc' },
    page: { first: 1000, after: null },
  } as const;

  test('entities, claims, texts and the vocabulary read back as they were written', async () => {
    const store = await aStore();
    const claims = manyClaims();
    await store.writer.load(aDataset(claims, { texts: [aText('herald-spring')] }));
    const entities = await store.reader.entities.bySlug(theCast().map(({ id }) => id));
    for (const entity of theCast()) expect(entities.get(entity.id)).toMatchObject({ ...entity, mergedSlugs: [] });
    const recorded = await store.reader.claims.bySlug(claims.map(({ id }) => id));
    for (const claim of claims) {
      expect(recorded.get(claim.id)).toEqual({ ...claim, recordedAt: expect.stringMatching(/^20\d\d-.*Z$/) });
    }
    expect(await store.reader.texts.byVersion([aText('herald-spring').sha256])).toEqual(
      new Map([[aText('herald-spring').sha256, textOf('herald-spring')]]),
    );
    expect(await store.reader.vocabulary()).toEqual(aVocabulary());
    await store.close();
  });

  test('a store tells how much it holds and which change was the last', async () => {
    const store = await aStore();
    expect(await store.reader.info()).toEqual({
      revision: 0,
      changedAt: null,
      entityCount: 0,
      claimCount: 0,
      documentCount: 0,
    });
    await store.writer.load(aDataset([aClaim()]));
    expect(await store.reader.info()).toEqual({
      revision: 1,
      changedAt: expect.any(String),
      entityCount: theCast().length,
      claimCount: 1,
      documentCount: 3,
    });
    expect(await store.reader.revision()).toBe(1);
    await store.close();
  });

  test('loading the same dataset again changes nothing', async () => {
    const store = await aStore();
    const [left, right] = [aClaim(), aClaim({ polarity: 'denies' })];
    const dataset = aDataset([left, right], { disagreementJudgements: [aVerdict(left, right)] });
    await store.writer.load(dataset);
    const before = await dump(store.connection, ['change', 'dataset']);
    expect(await store.writer.load(dataset)).toEqual({
      entities: { added: 0, described: 0 },
      claims: { added: 0, unchanged: 2, withdrawn: 0 },
      judgements: 1,
    });
    expect(await dump(store.connection, ['change', 'dataset'])).toEqual(before);
    await store.close();
  });

  test('a second load adds what is new beside what is there', async () => {
    const store = await aStore();
    const [first, second] = [aClaim(), aClaim()];
    await store.writer.load(aDataset([first]));
    const report = await store.writer.load(aDataset([first, second]));
    expect(report.claims).toEqual({ added: 1, unchanged: 1, withdrawn: 0 });
    expect((await store.reader.claims.bySlug([first.id, second.id])).size).toBe(2);
    await store.close();
  });

  test('a claim that changed is refused by name, and nothing is written', async () => {
    const store = await aStore();
    const claim = aClaim();
    await store.writer.load(aDataset([claim]));
    const before = await dump(store.connection);
    await expect(store.writer.load(aDataset([aClaim(), { ...claim, gist: 'Something else.' }]))).rejects.toMatchObject({
      code: 'CONFLICT',
      details: [claim.id],
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a description that changed replaces the one before', async () => {
    const store = await aStore();
    await store.writer.load(aDataset());
    const described = anEntity('person', 'bo-tarn', { name: 'Bo Tarn', summary: 'Runs the exchange.' });
    const report = await store.writer.load(
      aDataset([], { entities: theCast().map(entity => (entity.id === described.id ? described : entity)) }),
    );
    expect(report.entities).toEqual({ added: 0, described: 1 });
    expect((await store.reader.entities.bySlug([described.id])).get(described.id)?.summary).toBe('Runs the exchange.');
    await store.close();
  });

  test('a node that comes back as another kind is refused', async () => {
    const store = await aStore();
    await store.writer.load(aDataset());
    const before = await dump(store.connection);
    const load = store.writer.load(aDataset([], { entities: [...theCast().slice(1), anEntity('place', 'northland')] }));
    await expect(load).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a withdrawn claim leaves the lists and can still be read, with who took it back', async () => {
    const store = await aStore();
    const claim = aClaim();
    await store.writer.load(aDataset([claim]));
    const withdrawal = aWithdrawal('2026-03-01T00:00:00Z');
    const report = await store.writer.load(aDataset([{ ...claim, withdrawal }]));
    expect(report.claims).toEqual({ added: 0, unchanged: 0, withdrawn: 1 });
    expect(await store.reader.claims.count({ ...everyClaim, asOf: now })).toBe(0);
    expect((await store.reader.claims.bySlug([claim.id])).get(claim.id)?.withdrawal).toEqual(withdrawal);
    await store.close();
  });

  test('a claim stands until a correction of it is accepted', async () => {
    const store = await aStore();
    const claim = aClaim({ name: 'open' });
    const correction = (name: string, review: Claim['review']) => ({
      ...aClaim({ name, review }),
      supersedes: claim.id,
    });
    const open = [correction('proposed', 'proposed'), correction('rejected', 'rejected')];
    const report = await store.writer.load(aDataset([claim, ...open]));
    expect(report.claims).toEqual({ added: 3, unchanged: 0, withdrawn: 0 });
    const accepted = correction('accepted', 'accepted');
    expect((await store.writer.load(aDataset([accepted]))).claims.withdrawn).toBe(1);
    const withdrawal = (await store.reader.claims.bySlug([claim.id])).get(claim.id)?.withdrawal;
    expect(withdrawal?.supersededBy).toBe(accepted.id);
    await store.close();
  });

  test('a withdrawn claim is seen from before the graph learned of it, and no claim from before it was recorded', async () => {
    const store = await aStore();
    const claim = aClaim();
    await store.writer.load(aDataset([claim]));
    const between = new Date().toISOString();
    await new Promise(resolve => setTimeout(resolve, 5));
    await store.writer.load(aDataset([{ ...claim, withdrawal: aWithdrawal('2024-01-01T00:00:00Z') }]));
    const countBy = (recordedBy: string) => store.reader.claims.count({ ...everyClaim, asOf: { ...now, recordedBy } });
    expect(await countBy(between)).toBe(1);
    expect(await countBy(new Date().toISOString())).toBe(0);
    expect(await countBy('2000-01-01T00:00:00.000Z')).toBe(0);
    await store.close();
  });

  test('a judgement that changed is refused, and nothing is written', async () => {
    const store = await aStore();
    const judgement = aJudgement('border-hotline', 'frontier-phone');
    await store.writer.load(aDataset([], { identityJudgements: [judgement] }));
    const before = await dump(store.connection);
    const load = store.writer.load(aDataset([], { identityJudgements: [{ ...judgement, verdict: 'different' }] }));
    await expect(load).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('claims that are not accepted stay out of the lists', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim({ review: 'proposed' }), aClaim({ review: 'rejected' })]));
    expect(await store.reader.claims.count({ ...everyClaim, asOf: now })).toBe(0);
    await store.close();
  });

  test('evidence that does not stand in a held text is refused by name, and nothing is written', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([], { texts: [aText('herald-spring')] }));
    const before = await dump(store.connection);
    const misplaced = aClaim({ evidence: [theWords('rang at dawn', 'herald-spring', { start: 3 })] });
    await expect(store.writer.load(aDataset([aClaim(), misplaced]))).rejects.toMatchObject({
      code: 'EVIDENCE_MISMATCH',
      details: [misplaced.id],
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a quotation that does not have its digest is refused even where no text is held', async () => {
    const store = await aStore();
    const claim = aClaim({ evidence: [theWords('rang at dawn', 'herald-spring', { quotation: 'rang at dusk' })] });
    await expect(store.writer.load(aDataset([claim]))).rejects.toMatchObject({ code: 'EVIDENCE_MISMATCH' });
    await store.close();
  });

  test('a text that comes with a later load is held only if all evidence recorded before stands in it', async () => {
    const store = await aStore();
    const misplaced = aClaim({ evidence: [theWords('rang at dawn', 'herald-spring', { start: 3 })] });
    await store.writer.load(aDataset([misplaced]));
    const before = await dump(store.connection);
    await expect(store.writer.load(aDataset([], { texts: [aText('herald-spring')] }))).rejects.toMatchObject({
      code: 'EVIDENCE_MISMATCH',
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('attaching a text verifies every selector into it, and holds it', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim(), aClaim({ document: 'times-spring' }), aClaim()]));
    const text = aText('herald-spring');
    expect(await store.writer.attach(text)).toEqual({
      documents: ['herald-spring'],
      sha256: text.sha256,
      evidence: 2,
      alreadyHeld: false,
      change: expect.objectContaining({ kind: 'attach', nodes: expect.arrayContaining(['herald-spring']) }),
    });
    expect(await store.reader.texts.byVersion([text.sha256])).toEqual(new Map([[text.sha256, text.text]]));
    await store.close();
  });

  test('attaching a text twice changes nothing the second time', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim()]));
    await store.writer.attach(aText('herald-spring'));
    const before = await dump(store.connection);
    expect(await store.writer.attach(aText('herald-spring'))).toMatchObject({ alreadyHeld: true });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('attaching a text in which a selector finds other words is refused, and nothing is written', async () => {
    const store = await aStore();
    const misplaced = aClaim({ evidence: [theWords('rang at dawn', 'herald-spring', { start: 7 })] });
    await store.writer.load(aDataset([aClaim(), misplaced]));
    const before = await dump(store.connection);
    await expect(store.writer.attach(aText('herald-spring'))).rejects.toMatchObject({
      code: 'EVIDENCE_MISMATCH',
      details: [`${misplaced.id}, evidence 0, at 7`],
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a text that is not the one of its digest is refused, though every quotation stands in it', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim()]));
    const before = await dump(store.connection);
    const { sha256: digest, text } = aText('herald-spring');
    const longer = { sha256: digest, text: `${text} And so on.` };
    await expect(store.writer.attach(longer)).rejects.toMatchObject({ code: 'EVIDENCE_MISMATCH' });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a text is attached for every document that has it, with its claims verified', async () => {
    const store = await aStore();
    const wire = aText('the-wire');
    const entities = [...theCast(), ...['herald-wire', 'times-wire'].map(slug => carryingTheWire(slug))];
    const claims = ['herald-wire', 'times-wire'].map(document => aClaim({ document, evidence: [wireWords(document)] }));
    await store.writer.load(aDataset(claims, { entities }));
    expect(await store.writer.attach(wire)).toMatchObject({ documents: ['herald-wire', 'times-wire'], evidence: 2 });
    const misplaced = aClaim({ document: 'times-wire', evidence: [wireWords('times-wire', { start: 1 })] });
    const other = await aStore();
    await other.writer.load(aDataset([misplaced], { entities }));
    const change = (await store.reader.changes.byRevision(2))!;
    expect([change.summary, change.nodes]).toEqual([
      'text of herald-wire and times-wire attached',
      ['herald-wire', 'times-wire'],
    ]);
    const early = other.writer.load(
      aDataset([], { entities: [...theCast(), carryingTheWire('a-wire')], texts: [wire] }),
    );
    await expect(early).rejects.toMatchObject({ code: 'EVIDENCE_MISMATCH' });
    await Promise.all([store.close(), other.close()]);
  });

  test('a text of another length than is stated of it is refused until a dataset corrects that', async () => {
    const store = await aStore();
    const wire = aText('the-wire');
    const [right, wrong] = [carryingTheWire('times-wire'), carryingTheWire('herald-wire', 3)];
    await store.writer.load(aDataset([], { entities: [...theCast(), right, wrong] }));
    const before = await dump(store.connection);
    await expect(store.writer.attach(wire)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: [expect.stringContaining('herald-wire, versions[0].length: is 3, and the text has')],
    });
    expect(await dump(store.connection)).toEqual(before);
    await store.writer.load(aDataset([], { entities: [...theCast(), carryingTheWire('herald-wire')] }));
    expect(await store.writer.attach(wire)).toMatchObject({ alreadyHeld: false });
    const worse = store.writer.load(aDataset([], { entities: [...theCast(), wrong] }));
    await expect(worse).rejects.toMatchObject({ code: 'CONFLICT' });
    await store.close();
  });

  test('a text that belongs to no document is not found', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim()]));
    const stray = { sha256: sha256('stray'), text: 'stray' };
    await expect(store.writer.attach(stray)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(store.writer.load(aDataset([], { texts: [stray] }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await store.close();
  });

  test('a load that fails half-way leaves nothing', async () => {
    const store = await aStore();
    await store.writer.load(aDataset([aClaim()]));
    const before = await dump(store.connection);
    const claims = [...manyClaims(), aClaim({ speaker: 'nobody' })];
    const added = aDocument('herald-winter');
    const load = store.writer.load(aDataset(claims, { entities: [...theCast(), added] }));
    await expect(load).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('"nobody"') });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('a judgement on a claim that is not recorded is not found, and nothing is written', async () => {
    const store = await aStore();
    const before = await dump(store.connection);
    const verdict = aVerdict(aClaim(), aClaim());
    const load = store.writer.load(aDataset([aClaim()], { disagreementJudgements: [verdict] }));
    await expect(load).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await dump(store.connection)).toEqual(before);
    await store.close();
  });

  test('standing judgements on disagreements read back by their claims, undone ones do not', async () => {
    const store = await aStore();
    const [left, right] = [aClaim(), aClaim({ polarity: 'denies' })];
    const standing = aVerdict(left, right);
    const undone = aVerdict(left, right, { id: 'undone', undoneBy: 'a-verdict' });
    await store.writer.load(aDataset([left, right], { disagreementJudgements: [standing, undone] }));
    expect(await store.reader.disagreements.judgements([left.id, right.id], null)).toEqual([standing]);
    await store.close();
  });

  test('a load tells how many claims are done', async () => {
    const store = await aStore();
    const told: number[][] = [];
    const claims = Array.from({ length: 1200 }, (_, index) => aClaim({ name: `bulk-${index}` }));
    await store.writer.load(aDataset(claims), (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [1000, 1200],
      [1200, 1200],
    ]);
    await store.close();
  });

  test('a document may be described again under a new publisher', async () => {
    const store = await aStore();
    await store.writer.load(aDataset());
    const moved = aDocument('herald-spring', { publisher: asEntityId('south-times') });
    await store.writer.load(aDataset([], { entities: [...theCast().filter(({ id }) => id !== moved.id), moved] }));
    const found = await store.reader.entities.page(['document'], {
      filter: { publisher: [asEntityId('south-times')] },
      order: { field: 'name', direction: 'asc' },
      page: { first: 10, after: null },
      asOf: now,
      spokenOfOnly: false,
    });
    expect(found.items.map(({ id }) => id)).toEqual(['herald-spring', 'times-spring']);
    await store.close();
  });
}

/** A document whose text is that of an agency, which others carry too. */
function carryingTheWire(slug: string, length = countCodePoints(textOf('the-wire'))) {
  return aDocument(slug, { versions: [{ sha256: aText('the-wire').sha256, length, excerpt: false }] });
}

const wireWords = (document: string, given: Partial<Evidence> = {}): Evidence => ({
  ...theWords('rang at dawn', 'the-wire'),
  document: asEntityId(document),
  ...given,
});
