import { expect, test } from 'vitest';

import { asClaimId, asEntityId, type ClaimId, type EntityId } from '../../../src/base/ids.ts';
import { countCodePoints } from '../../../src/base/text.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { DocumentVersion } from '../../../src/model/entity.ts';
import { now } from '../../../src/model/list-query.ts';
import type { ReviewRequest } from '../../../src/store/curate/claims.ts';
import type { NewVersion } from '../../../src/store/curate/documents.ts';
import { verifyStore } from '../../../src/store/verify/verify.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { anAddition, aProposal, aVersion, by } from '../../support/curating.ts';
import { aDataset, aJudgement, aText } from '../../support/datasets.ts';
import { dump, dumpDerived } from '../../support/dump.ts';
import { aDocument, textOf, theCast } from '../../support/entities.ts';
import { type OpenStore, openAt, type Server } from '../dialects.ts';

const everyChange = { about: null, by: null, kinds: null } as const;
const firstPage = { first: 100, after: null } as const;

export function curationContract(server: () => Server): void {
  async function aStore(claims: readonly Claim[] = [], given: Partial<Dataset> = {}): Promise<OpenStore> {
    const store = await openAt(server());
    await store.writer.load(aDataset(claims, { texts: [aText('herald-spring')], ...given }));
    return store;
  }
  const visible = async (store: OpenStore, review?: readonly Claim['review'][], recordedBy: string | null = null) => {
    const page = await store.reader.claims.page({
      filter: {},
      order: { field: 'recorded', direction: 'asc' },
      page: firstPage,
      asOf: { ...now, recordedBy },
      ...(review ? { review } : {}),
    });
    return page.items.map(({ id }) => id);
  };
  const changes = async (store: OpenStore) =>
    (await store.reader.changes.page(everyChange, firstPage)).items.map(({ id }) => id);
  const orphans = async (store: OpenStore) =>
    (await store.reader.texts.orphanPage(null, firstPage)).items.map(({ id }) => id);
  const decide = (decision: ReviewRequest['decision'], claim: ClaimId, given: Partial<ReviewRequest> = {}) => ({
    claim,
    decision,
    reason: 'So it reads.',
    amendment: null,
    ...given,
  });
  /** Refused by this error, with nothing written. */
  async function refused(store: OpenStore, write: () => Promise<unknown>, error: object) {
    const before = await dump(store.connection);
    await expect(write()).rejects.toMatchObject(error);
    expect(await dump(store.connection)).toEqual(before);
  }

  test('a proposal is recorded, and seen by those alone who ask for proposals', async () => {
    const store = await aStore();
    const proposal = aProposal({ name: 'open' });
    const { revision } = await store.writer.proposeClaims([proposal], by());
    expect(await store.reader.changes.byRevision(revision)).toEqual({
      revision: 2,
      at: expect.stringMatching(/^20\d\d-.*Z$/),
      kind: 'propose-claims',
      by: 'A curator',
      reason: 'It was read again.',
      summary: '1 claims proposed',
      nodes: ['border-hotline', 'ada-quill', 'north-herald', 'herald-spring'],
      claims: [proposal.id],
      reviews: [],
      isWhole: false,
      reverts: null,
      revertedBy: null,
    });
    expect(await visible(store)).toEqual([]);
    expect(await visible(store, ['proposed'])).toEqual([proposal.id]);
    expect((await store.reader.info()).claimCount).toBe(0);
    await store.close();
  });

  test('proposals are refused whole, with the place of each fault', async () => {
    const store = await aStore([aClaim({ name: 'taken' })]);
    const faulty = [
      aProposal({ name: 'good' }),
      aProposal({
        name: 'moved',
        evidence: [theWords('rang at dawn'), theWords('a guard', 'herald-spring', { start: 3 })],
      }),
      aProposal({ name: 'nobody', speaker: 'nobody', subject: 'northland' }),
      aProposal({ name: 'taken' }),
      aProposal({ name: 'correcting', supersedes: asClaimId('herald-spring/none') }),
      aProposal({ name: 'kinds', speaker: 'border-hotline', office: 'ada-quill' }),
    ];
    await refused(store, () => store.writer.proposeClaims(faulty, by()), {
      code: 'EVIDENCE_MISMATCH',
      place: '[1].evidence[1]',
      details: [
        '[1].evidence[1]: other words stand at 3',
        '[2].predicate: "has-status" starts from channel, not from state',
        '[2].attribution.speaker: "nobody" is the id of no node in this graph',
        '[3].id: "herald-spring/taken" is the name of another claim',
        '[4].supersedes: "herald-spring/none" is no claim of this graph',
        expect.stringContaining('[5].attribution.speaker: "border-hotline" is a channel'),
        '[5].attribution.office: "ada-quill" is a person; wanted is office',
      ],
    });
    await store.close();
  });

  test('evidence of a version that the document does not have is refused', async () => {
    const store = await aStore();
    const elsewhere = aProposal({
      evidence: [theWords('rang at dawn', 'herald-spring', { version: aText('times-spring').sha256 })],
    });
    await refused(store, () => store.writer.proposeClaims([elsewhere], by()), { code: 'EVIDENCE_MISMATCH' });
    await store.close();
  });

  test('accepted claims are as if they had been loaded, rejected ones as if there were none', async () => {
    const end = { predicate: 'has-end', object: 'northland', name: 'end' };
    const loaded = await aStore([aClaim(end), aClaim({ name: 'open' })]);
    const store = await aStore();
    const proposals = [aProposal(end), aProposal({ name: 'open' }), aProposal({ name: 'wrong', status: 'severed' })];
    await store.writer.proposeClaims(proposals, by());
    const [first, second, third] = proposals.map(({ id }) => id) as [ClaimId, ClaimId, ClaimId];
    await store.writer.reviewClaims([decide('accept', first), decide('reject', third), decide('accept', second)], by());
    expect(await visible(store)).toEqual([first, second]);
    expect(await visible(store, ['rejected'])).toEqual([third]);
    expect((await dumpDerived(store.connection)).channel_side).toEqual(
      (await dumpDerived(loaded.connection)).channel_side,
    );
    expect((await changes(store))[0]?.reviews).toEqual([
      { claim: first, decision: 'accept', reason: 'So it reads.', amendment: null },
      { claim: third, decision: 'reject', reason: 'So it reads.', amendment: null },
      { claim: second, decision: 'accept', reason: 'So it reads.', amendment: null },
    ]);
    await Promise.all([store.close(), loaded.close()]);
  });

  test('a proposal is seen in the past from when it was accepted', async () => {
    const store = await aStore();
    const proposal = aProposal();
    await store.writer.proposeClaims([proposal], by());
    const between = await aMoment();
    await store.writer.reviewClaims([decide('accept', proposal.id)], by());
    expect(await visible(store, undefined, between)).toEqual([]);
    expect(await visible(store, undefined, new Date().toISOString())).toEqual([proposal.id]);
    expect(await store.reader.edges.acceptedLater()).toEqual([{ row: 1, at: expect.any(String) }]);
    await store.close();
  });

  test('claims are listed by the state of review that they were in at a moment', async () => {
    const store = await aStore();
    const proposals = ['accepted', 'rejected', 'amended', 'reconsidered'].map(name => aProposal({ name }));
    const [accepted, rejected, amended, reconsidered] = proposals.map(({ id }) => id) as [
      ClaimId,
      ClaimId,
      ClaimId,
      ClaimId,
    ];
    await store.writer.proposeClaims(proposals, by());
    const before = await aMoment();
    const amendment = aProposal({ name: 'amendment' });
    await store.writer.reviewClaims(
      [decide('accept', accepted), decide('reject', rejected), decide('amend', amended, { amendment })],
      by(),
    );
    const { revision: undone } = await store.writer.reviewClaims([decide('reject', reconsidered)], by());
    const between = await aMoment();
    await store.writer.revert(undone, by());
    await store.writer.reviewClaims([decide('reject', reconsidered)], by());
    const after = await aMoment();
    expect(await visible(store, ['proposed'], before)).toEqual([accepted, rejected, amended, reconsidered]);
    expect(await visible(store, ['rejected'], before)).toEqual([]);
    expect(await visible(store, ['accepted'], before)).toEqual([]);
    // the first rejection was undone: it is as if it had never been
    expect(await visible(store, ['proposed'], between)).toEqual([reconsidered]);
    expect(await visible(store, ['rejected'], between)).toEqual([rejected]);
    expect(await visible(store, ['rejected', 'accepted'], between)).toEqual([accepted, rejected, amendment.id]);
    expect(await visible(store, ['proposed'], after)).toEqual([]);
    expect(await visible(store, ['rejected'], after)).toEqual([rejected, reconsidered]);
    expect(await visible(store, [], after)).toEqual([]);
    await store.close();
  });

  test('a correction takes the place of what it corrects when it is accepted', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    await store.writer.proposeClaims([correction], by());
    expect(await visible(store)).toEqual([claim.id]);
    await store.writer.reviewClaims([decide('accept', correction.id)], by());
    expect(await visible(store)).toEqual([correction.id]);
    const withdrawal = (await store.reader.claims.bySlug([claim.id])).get(claim.id)?.withdrawal;
    expect(withdrawal).toMatchObject({ supersededBy: correction.id });
    await store.close();
  });

  test('an amendment is another claim that is accepted, in the place of the proposal and of what that was to correct', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    await store.writer.proposeClaims([correction], by());
    const amendment = aProposal({ name: 'amended', gist: 'Said better.' });
    await store.writer.reviewClaims([decide('amend', correction.id, { amendment })], by());
    expect(await visible(store)).toEqual([amendment.id]);
    const recorded = await store.reader.claims.bySlug([claim.id, correction.id, amendment.id]);
    expect(recorded.get(amendment.id)).toMatchObject({
      review: 'accepted',
      supersedes: correction.id,
      withdrawal: null,
    });
    expect(recorded.get(correction.id)).toMatchObject({
      review: 'rejected',
      withdrawal: { supersededBy: amendment.id },
    });
    expect(recorded.get(claim.id)).toMatchObject({ review: 'accepted', withdrawal: { supersededBy: amendment.id } });
    await store.close();
  });

  test('of two corrections of one claim, one takes its place', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const [one, other] = ['one', 'other'].map(name => aProposal({ name, supersedes: claim.id }));
    await store.writer.proposeClaims([one!, other!], by());
    const accept = (...claims: ClaimId[]) =>
      store.writer.reviewClaims(
        claims.map(id => decide('accept', id)),
        by(),
      );
    const conflict = { code: 'CONFLICT', place: '[0].claim' };
    await refused(store, () => accept(one!.id, other!.id), { code: 'CONFLICT', place: '[1].claim' });
    const { revision: accepted } = await accept(one!.id);
    await refused(store, () => accept(other!.id), conflict);
    const amendment = aProposal({ name: 'amended' });
    await refused(store, () => store.writer.reviewClaims([decide('amend', other!.id, { amendment })], by()), conflict);
    await store.writer.revert(accepted, by());
    await accept(other!.id);
    expect(await visible(store)).toEqual([other!.id]);
    await store.close();
  });

  test('what corrects a claim that was taken back is not accepted, and may be once it stands again', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    await store.writer.proposeClaims([correction], by());
    const { revision: withdrawn } = await store.writer.withdrawClaim(claim.id, by());
    const accept = () => store.writer.reviewClaims([decide('accept', correction.id)], by());
    await refused(store, accept, { code: 'CONFLICT', place: '[0].claim' });
    await store.writer.revert(withdrawn, by());
    await accept();
    expect(await visible(store)).toEqual([correction.id]);
    await store.close();
  });

  test('a rejected correction corrects nothing, through whatever corrects it', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    const further = aProposal({ name: 'further', supersedes: correction.id });
    await store.writer.proposeClaims([correction], by());
    await store.writer.proposeClaims([further], by());
    await store.writer.reviewClaims([decide('reject', correction.id)], by());
    const late = aProposal({ name: 'late', supersedes: correction.id });
    await refused(store, () => store.writer.proposeClaims([late], by()), {
      code: 'CONFLICT',
      place: '[0].supersedes',
    });
    await refused(store, () => store.writer.reviewClaims([decide('accept', further.id)], by()), {
      code: 'CONFLICT',
      place: '[0].claim',
    });
    expect(await visible(store)).toEqual([claim.id]);
    await store.close();
  });

  test('judgements of people and of datasets do not meet in their names', async () => {
    const named = { ...aJudgement('ada-quill', 'a-quill'), id: 'judgement-2' };
    const store = await aStore([], { identityJudgements: [named] });
    const [left, right] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    await store.writer.judgeIdentity({ left, right, verdict: 'same' }, by());
    await store.writer.load(aDataset([], { identityJudgements: [{ ...named, id: 'judgement-3' }] }));
    await store.writer.judgeIdentity({ left, right, verdict: 'different' }, by());
    await store.close();
  });

  test('the text of a document with rights is not served through another one that names it', async () => {
    const text = aText('herald-spring');
    const document = aDocument('herald-spring', { rights: 'quotation' });
    const others = theCast().filter(({ id }) => id !== document.id);
    const store = await aStore([], { entities: [...others, document], texts: [text] });
    const version = { ...aVersion(textOf('herald-spring')), text: null };
    const copy = anAddition('copied', '', { version });
    const place = 'version.sha256';
    await refused(store, () => store.writer.addDocument(copy, by()), { code: 'CONFLICT', place });
    await store.writer.addDocument({ ...copy, described: { ...copy.described!, rights: 'quotation' } }, by());
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

  test('reviews are refused whole where one claim does not wait for review', async () => {
    const claim = aClaim();
    const store = await aStore([claim]);
    const proposal = aProposal();
    await store.writer.proposeClaims([proposal], by());
    const accept = decide('accept', proposal.id);
    const review =
      (...reviews: ReviewRequest[]) =>
      () =>
        store.writer.reviewClaims(reviews, by());
    await refused(store, review(accept, decide('reject', claim.id)), { code: 'CONFLICT', place: '[1].claim' });
    await refused(store, review(accept, accept), { code: 'CONFLICT', place: '[1].claim' });
    await refused(store, review(accept, decide('accept', asClaimId('a/b'))), {
      code: 'NOT_FOUND',
      place: '[1].claim',
    });
    const misplaced = aProposal({ evidence: [theWords('rang at dawn', 'herald-spring', { start: 2 })] });
    await refused(store, review(decide('amend', proposal.id, { amendment: misplaced })), {
      code: 'EVIDENCE_MISMATCH',
      place: '[0].amendment.evidence[0]',
    });
    await store.close();
  });

  test('a claim that is withdrawn says by whom and why, and is withdrawn once', async () => {
    const claim = aClaim();
    const store = await aStore([claim]);
    await store.writer.withdrawClaim(claim.id, by({ reason: 'Misread.' }));
    expect(await visible(store)).toEqual([]);
    expect((await store.reader.claims.bySlug([claim.id])).get(claim.id)?.withdrawal).toMatchObject({
      by: 'A curator',
      reason: 'Misread.',
      supersededBy: null,
    });
    await refused(store, () => store.writer.withdrawClaim(claim.id, by()), { code: 'CONFLICT' });
    await refused(store, () => store.writer.withdrawClaim(asClaimId('a/b'), by()), { code: 'NOT_FOUND' });
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
    const untyped = () => store.writer.judgeDisagreement({ ...pair, verdict: 'retype', type: null }, by());
    await refused(store, untyped, { code: 'BAD_INPUT', place: 'type' });
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

  test('proposals, reviews and withdrawals are undone in the reverse order, each once', async () => {
    const claim = aClaim({ name: 'open', predicate: 'has-end', object: 'northland' });
    const store = await aStore([claim]);
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    const { revision: proposed } = await store.writer.proposeClaims([correction], by());
    const { revision: accepted } = await store.writer.reviewClaims([decide('accept', correction.id)], by());
    const { revision: withdrawn } = await store.writer.withdrawClaim(correction.id, by());
    await refused(store, () => store.writer.revert(accepted, by()), { code: 'CONFLICT' });
    const { revision: undone } = await store.writer.revert(withdrawn, by());
    expect(await visible(store)).toEqual([correction.id]);
    await refused(store, () => store.writer.revert(withdrawn, by()), { code: 'CONFLICT' });
    await refused(store, () => store.writer.revert(undone, by()), { code: 'CONFLICT' });
    await store.writer.revert(accepted, by());
    expect(await visible(store)).toEqual([claim.id]);
    expect(await visible(store, ['proposed'])).toEqual([correction.id]);
    await store.writer.revert(proposed, by());
    expect(await visible(store, ['proposed'])).toEqual([]);
    const log = await changes(store);
    expect(log.map(({ kind, reverts, revertedBy }) => [kind, reverts, revertedBy])).toEqual([
      ['revert', 2, null],
      ['revert', 3, null],
      ['revert', 4, null],
      ['withdraw-claim', null, 5],
      ['review-claims', null, 6],
      ['propose-claims', null, 7],
      ['load', null, null],
    ]);
    await store.close();
  });

  test('what cannot be undone is said', async () => {
    const store = await aStore();
    await store.writer.addDocument(anAddition('herald-winter', 'Cold.'), by());
    for (const revision of [1, 2])
      await refused(store, () => store.writer.revert(revision, by()), { code: 'CONFLICT' });
    await refused(store, () => store.writer.revert(99, by()), { code: 'NOT_FOUND' });
    await store.close();
  });

  test('a document is added with its text, and its claims are verified against it', async () => {
    const store = await aStore();
    const text = textOf('herald-winter');
    await store.writer.addDocument(anAddition('herald-winter', text), by());
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
    await store.writer.addDocument(
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
    await store.writer.addDocument(anAddition('herald-spring', newer, { described: null }), by());
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
    await store.writer.addDocument(
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
    await store.writer.addDocument(anAddition('herald-spring', newer, { described: null }), by());
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
        await writer.addDocument(anAddition('herald-wire', '', { version: wire }), by());
        await writer.addDocument(anAddition('times-wire', '', { version: newer }), by());
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
        await store.writer.addDocument(anAddition(document, '', { version: unheld(wire) }), by());
        await store.writer.addDocument(anAddition(document, '', { described: null, version: unheld(newer) }), by());
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
    await store.writer.addDocument(anAddition('herald-spring', 'Newer.', { described: null }), by());
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
    await store.close();
  });

  test('a version that moves evidence, and a text that finds it, are changes of the claims concerned', async () => {
    const claim = aClaim({ name: 'said', evidence: [theWords('a guard said')] });
    const store = await aStore([claim]);
    const newer = aVersion(textOf('herald-spring').replace('a guard said', 'a guard told us'));
    const added = anAddition('herald-spring', '', { described: null, version: unheld(newer) });
    await store.writer.addDocument(added, by());
    await store.writer.attach({ sha256: newer.sha256, text: newer.text! });
    const concerned = {
      nodes: expect.arrayContaining(['herald-spring', 'border-hotline', 'ada-quill']),
      claims: [claim.id],
    };
    expect((await changes(store)).slice(0, 2)).toMatchObject([
      { kind: 'attach', summary: 'text of herald-spring attached, 0 selectors carried over, 1 orphaned', ...concerned },
      { kind: 'add-document', ...concerned },
    ]);
    const found = { ...everyChange, about: { claim: claim.id } };
    expect(await store.reader.changes.count(found)).toBe(3);
    await store.close();
  });

  test('what is asked for twice under one key is written once', async () => {
    const store = await aStore();
    const proposal = aProposal();
    const keyed = by({ mutation: { key: 'key-1', asked: 'one claim' } });
    const proposed = await store.writer.proposeClaims([proposal], keyed);
    const before = await dump(store.connection);
    expect(await store.writer.proposeClaims([proposal], keyed)).toEqual(proposed);
    expect(await dump(store.connection)).toEqual(before);
    const other = { ...keyed, mutation: { key: 'key-1', asked: 'another claim' } };
    const place = 'mutation.key';
    await refused(store, () => store.writer.proposeClaims([aProposal()], other), { code: 'CONFLICT', place });
    await refused(store, () => store.writer.withdrawClaim(proposal.id, keyed), { code: 'CONFLICT' });
    await store.writer.withdrawClaim(proposal.id, { ...keyed, by: 'Another curator' });
    await store.close();
  });

  test('every write gives the change that it made, as the log tells it', async () => {
    const claim = aClaim({ name: 'open' });
    const store = await aStore([claim]);
    const { writer } = store;
    const correction = aProposal({ name: 'corrected', supersedes: claim.id });
    const amendment = aProposal({ name: 'amended' });
    const [left, right] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    const pair = { left: claim.id, right: correction.id };
    const writes: (() => Promise<Change>)[] = [
      () => writer.addDocument(anAddition('herald-spring', 'Newer.', { described: null }), by()),
      () => writer.proposeClaims([correction], by({ mutation: { key: 'key-1', asked: 'one claim' } })),
      () => writer.judgeDisagreement({ ...pair, verdict: 'confirm', type: null }, by()),
      () => writer.reviewClaims([decide('amend', correction.id, { amendment })], by()),
      () => writer.withdrawClaim(amendment.id, by()),
      () => writer.judgeIdentity({ left, right, verdict: 'same' }, by()),
      () => writer.revert(7, by()),
    ];
    for (const write of writes) {
      const change = await write();
      expect((await changes(store))[0]).toEqual(change);
    }
    const again = await writer.proposeClaims([correction], by({ mutation: { key: 'key-1', asked: 'one claim' } }));
    expect((await changes(store)).find(({ revision }) => revision === 3)).toEqual(again);
    await store.close();
  });

  test('the same write sent many times at once under one key is written once', async () => {
    const store = await aStore();
    const again = await openAt(server(), store.place);
    const proposal = aProposal();
    const send = ({ writer }: OpenStore) =>
      writer.proposeClaims([proposal], by({ mutation: { key: 'key-1', asked: 'one claim' } }));
    const written = await Promise.all([store, store, store].map(send));
    expect(new Set(written.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(await send(again)).toEqual(written[0]);
    expect(await changes(store)).toHaveLength(2);
    await Promise.all([store.close(), again.close()]);
  });

  test('the log is asked by node under any of its names, by claim, author and kind, and read on from a revision', async () => {
    const claim = aClaim({ name: 'open', subject: 'frontier-phone' });
    const store = await aStore([claim]);
    const [hotline, phone] = [asEntityId('border-hotline'), asEntityId('frontier-phone')];
    await store.writer.withdrawClaim(claim.id, by({ by: 'Bo' }));
    await store.writer.judgeIdentity({ left: hotline, right: phone, verdict: 'same' }, by());
    await store.writer.addDocument(anAddition('herald-winter', 'Cold.'), by());
    const { changes } = store.reader;
    const found = async (filter: Partial<Parameters<typeof changes.page>[0]>) => {
      const asked = { ...everyChange, ...filter };
      const page = await changes.page(asked, firstPage);
      expect(await changes.count(asked)).toBe(page.items.length);
      return page.items.map(({ id }) => id.revision);
    };
    expect(await found({ about: { entity: hotline } })).toEqual([3, 2, 1]);
    expect(await found({ about: { entity: asEntityId('herald-winter') } })).toEqual([4, 1]);
    expect(await found({ about: { claim: claim.id } })).toEqual([2, 1]);
    expect(await found({ by: 'Bo' })).toEqual([2]);
    expect(await found({ kinds: ['load', 'judge-identity'] })).toEqual([3, 1]);
    const second = await changes.page(everyChange, { first: 1, after: { sort: 3, row: 3 } });
    expect(second).toMatchObject({ items: [{ id: { revision: 2 } }], hasNextPage: true });
    const later = await changes.after(1, { ...everyChange, about: { entity: phone } }, 10);
    expect(later.map(({ revision }) => revision)).toEqual([2, 3]);
    await store.close();
  });
}

/** A version of which nobody gives the text. */
const unheld = (version: NewVersion): NewVersion => ({ ...version, text: null });

const statedOf = ({ sha256, length, excerpt }: NewVersion): DocumentVersion => ({ sha256, length, excerpt });

async function aMoment(): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, 5));
  const moment = new Date().toISOString();
  await new Promise(resolve => setTimeout(resolve, 5));
  return moment;
}
