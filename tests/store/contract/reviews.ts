import { expect, test } from 'vitest';

import { asClaimId, type ClaimId } from '../../../src/base/ids.ts';
import { sha256 } from '../../../src/base/text.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { ReviewRequest } from '../../../src/store/curate/claims.ts';
import { aClaim, theWords } from '../../support/claims.ts';
import { aMoment, aStoreAt, changes, decide, refused, visible } from '../../support/curated-stores.ts';
import { aProposal, by } from '../../support/curating.ts';
import { aText } from '../../support/datasets.ts';
import { dumpDerived } from '../../support/dump.ts';
import type { Server } from '../dialects.ts';

/** What becomes of proposals, corrections and withdrawals. */
export function reviewsContract(server: () => Server): void {
  const aStore = (claims: readonly Claim[] = [], given: Partial<Dataset> = {}) => aStoreAt(server(), claims, given);

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
      entityReviews: [],
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

  test('a proposal whose words stand elsewhere is refused with their place, where the words are given', async () => {
    const store = await aStore();
    const quotation = 'rang at dawn';
    const misplaced = aProposal({ evidence: [theWords(quotation, 'herald-spring', { start: 3 })] });
    const words = new Map([[sha256(quotation), quotation]]);
    await refused(store, () => store.writer.proposeClaims([misplaced], by(), words), {
      details: [`[0].evidence[0]: other words stand at 3; "${quotation}" stands at ${theWords(quotation).start}`],
    });
    await refused(store, () => store.writer.proposeClaims([misplaced], by()), {
      details: ['[0].evidence[0]: other words stand at 3'],
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
    expect(await store.reader.edges.claimStates()).toEqual({
      of: null,
      withdrawn: [],
      unaccepted: [],
      acceptedLater: [{ row: 1, at: expect.any(String) }],
    });
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
}
