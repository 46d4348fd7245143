import { AppError, faultAt } from '../../base/errors.ts';
import type { ClaimId } from '../../base/ids.ts';
import type { ReviewDecision } from '../../model/change.ts';
import type { Withdrawal } from '../../model/claim.ts';
import type { ClaimDraft, GivenWords } from '../../model/draft.ts';
import type { Document } from '../../model/entity.ts';
import type { ClaimState } from '../rows/claim-state.ts';
import { refuseHiddenNames } from './accepted-nodes.ts';
import {
  type Curation,
  concernClaim,
  type KnownClaim,
  moveClaim,
  readClaims,
  readEntities,
  writeStates,
} from './curation.ts';
import { recordDrafts } from './drafts.ts';
import { type EntityReviewRequest, reviewEntities } from './review-entities.ts';
import { refuseAmending, refuseOwnClaims } from './rights.ts';

/** A draft before it is reviewed. */
export type Proposal = Omit<ClaimDraft, 'review' | 'withdrawal'>;
export type ReviewRequest = {
  readonly claim: ClaimId;
  readonly decision: ReviewDecision;
  readonly reason: string;
  /** What is recorded in its place; null unless it is amended. */
  readonly amendment: Omit<Proposal, 'supersedes'> | null;
};

/** Gives what was done, in words. */
export async function proposeClaims(
  curation: Curation,
  claims: readonly Proposal[],
  words?: GivenWords,
): Promise<string> {
  await recordDrafts(
    curation,
    claims.map((claim, index) => ({
      draft: { ...claim, review: 'proposed', withdrawal: null },
      path: `[${index}]`,
    })),
    words,
  );
  return `${claims.length} claims proposed`;
}

/** Decides on nodes, and then on claims, which may name them. Gives what was done, in words. */
export async function reviewClaims(
  curation: Curation,
  reviews: readonly ReviewRequest[],
  entities: readonly EntityReviewRequest[] = [],
  words?: GivenWords,
): Promise<string> {
  await reviewEntities(curation, entities);
  await claimsNamed(
    curation,
    reviews.map(({ claim }, index) => ({ id: claim, path: `[${index}].claim` })),
  );
  refuseReviewed(curation, reviews);
  await refuseUnacceptable(curation, reviews);
  await recordAmendments(curation, reviews, words);
  for (const { claim, decision, reason, amendment } of reviews) {
    const { state } = curation.known.get(claim)!;
    const accepted = { ...state, review: 'accepted', accepted_at: curation.transaction.now };
    moveClaim(curation, claim, decision === 'accept' ? accepted : { ...state, review: 'rejected' });
    concernClaim(curation, claim);
    curation.reviews.push({ claim, decision, reason, amendment: amendment?.id ?? null });
  }
  await setAsideCorrected(curation, reviews);
  await writeStates(curation);
  await refuseHiddenNames(curation, id => pathIn(reviews, id));
  return [...countedIn(reviews, ''), ...countedIn(entities, 'nodes ')].join(', ');
}

/** How many of each decision there are. */
function countedIn(reviews: readonly Pick<ReviewRequest, 'decision'>[], what: string): string[] {
  const counted = Map.groupBy(reviews, ({ decision }) => decision);
  return (['accept', 'reject', 'amend'] as const).flatMap(decision =>
    counted.has(decision) ? [`${counted.get(decision)!.length} ${what}${pastOf[decision]}`] : [],
  );
}

/** Where a claim stands among reviews, or one that amends another. */
function pathIn(reviews: readonly ReviewRequest[], id: ClaimId): string {
  const index = reviews.findIndex(({ claim, amendment }) => claim === id || amendment?.id === id);
  return `[${index}].${reviews[index]?.claim === id ? 'claim' : 'amendment'}`;
}

const pastOf = { accept: 'accepted', reject: 'rejected', amend: 'amended' } as const;

function refuseReviewed({ known }: Curation, reviews: readonly ReviewRequest[]): void {
  reviews.forEach(({ claim }, index) => {
    const { state } = known.get(claim)!;
    const twice = reviews.findIndex(other => other.claim === claim) < index;
    if (!twice && state.review === 'proposed' && state.withdrawn_at === null) return;
    const was = twice ? 'reviewed twice' : state.withdrawn_at === null ? `${state.review} already` : 'withdrawn';
    throw faultAt('CONFLICT', `[${index}].claim`, `"${claim}" is ${was}; nothing was written`);
  });
}

/** What is accepted must be another's where four eyes are wanted, and the versions that it rests on must be accepted. */
async function refuseUnacceptable(curation: Curation, reviews: readonly ReviewRequest[]): Promise<void> {
  const { known, transaction } = curation;
  const entered = reviews.flatMap(({ claim, decision, amendment }, index) => {
    if (decision === 'reject') return [];
    const path = `[${index}].${amendment ? 'amendment' : 'claim'}`;
    return [{ claim, draft: amendment ?? known.get(claim)!.claim, path, isAmended: amendment !== null }];
  });
  const accepted = entered.filter(({ isAmended }) => !isAmended);
  await refuseOwnClaims(
    curation,
    accepted.map(({ claim: name, path }) => ({ name, row: known.get(name)!.row, path })),
  );
  const amended = entered.find(({ isAmended }) => isAmended);
  if (amended) refuseAmending(curation, amended.path);
  const documents = await readEntities(
    transaction,
    entered.map(({ draft }) => draft.document),
  );
  for (const { draft, path } of entered) {
    const document = documents.get(draft.document);
    const waiting = document?.kind === 'document' && draft.evidence.find(one => isWaiting(document, one.version));
    if (waiting)
      throw faultAt(
        'CONFLICT',
        path,
        `rests on the version ${waiting.version.slice(0, 12)} of "${draft.document}", which is not accepted: accept that first; nothing was written`,
      );
  }
}

const isWaiting = (document: Document, version: string) =>
  document.versions.some(({ sha256, review }) => sha256 === version && review !== undefined);

async function recordAmendments(
  curation: Curation,
  reviews: readonly ReviewRequest[],
  words: GivenWords | undefined,
): Promise<void> {
  const amendments = reviews.flatMap(({ claim, amendment }, index) =>
    amendment ? [{ draft: amendmentOf(claim, amendment), path: `[${index}].amendment` }] : [],
  );
  if (amendments.length > 0) await recordDrafts(curation, amendments, words);
}

const amendmentOf = (claim: ClaimId, amendment: NonNullable<ReviewRequest['amendment']>): ClaimDraft => ({
  ...amendment,
  supersedes: claim,
  review: 'accepted',
  withdrawal: null,
});

/** Takes what accepted claims and amendments correct out of what stands. */
async function setAsideCorrected(curation: Curation, reviews: readonly ReviewRequest[]): Promise<void> {
  const { known } = curation;
  const standing = reviews.filter(({ decision }) => decision !== 'reject');
  await readClaims(
    curation,
    standing.flatMap(({ claim }) => known.get(claim)!.claim.supersedes ?? []),
  );
  for (const [index, { claim, decision, amendment }] of reviews.entries()) {
    const path = `[${index}].claim`;
    const { supersedes } = known.get(claim)!.claim;
    if (decision === 'accept') await supersede(curation, supersedes, claim, path);
    if (amendment) {
      setAside(curation, claim, amendment.id);
      await supersede(curation, supersedes, amendment.id, path);
    }
  }
}

/**
 * Takes a claim, and what it was to correct itself where it never stood, out of what stands, in favour of an accepted
 * correction. Throws CONFLICT where it does not stand any more: then something else took its place, or nothing is to.
 */
async function supersede(curation: Curation, claim: ClaimId | null, by: ClaimId, path: string): Promise<void> {
  for (let next = claim; next !== null; ) {
    await readClaims(curation, [next]);
    const { state, claim: corrected }: KnownClaim = curation.known.get(next)!;
    if (state.withdrawn_at !== null || state.review === 'rejected') {
      const what = state.review === 'rejected' ? 'was rejected' : 'is withdrawn already';
      throw faultAt('CONFLICT', path, `what "${by}" corrects does not stand: "${next}" ${what}; nothing was written`);
    }
    setAside(curation, next, by);
    next = state.review === 'accepted' ? null : corrected.supersedes;
  }
}

function setAside(curation: Curation, claim: ClaimId, by: ClaimId): void {
  moveClaim(curation, claim, withdrawn(curation, claim, { by, reason: 'superseded', supersededBy: by }));
  concernClaim(curation, claim);
}

/** Gives what was done, in words. */
export async function withdrawClaim(curation: Curation, claim: ClaimId, reason: string): Promise<string> {
  const [{ state }] = (await claimsNamed(curation, [{ id: claim, path: 'claim' }])) as [KnownClaim];
  if (state.withdrawn_at !== null || state.review === 'rejected') {
    const already = state.withdrawn_at === null ? 'was rejected' : 'is withdrawn already';
    throw new AppError('CONFLICT', `"${claim}" ${already}; nothing was written`);
  }
  const { by } = curation.authorship;
  moveClaim(curation, claim, withdrawn(curation, claim, { by, reason, supersededBy: null }));
  concernClaim(curation, claim);
  await writeStates(curation);
  return `claim ${claim} withdrawn`;
}

function withdrawn({ known, transaction }: Curation, claim: ClaimId, why: Omit<Withdrawal, 'at'>): ClaimState {
  const withdrawal: Withdrawal = { at: transaction.now, ...why };
  return { ...known.get(claim)!.state, withdrawn_at: transaction.now, withdrawal: JSON.stringify(withdrawal) };
}

/** Reads claims and gives them as they are named. Throws NOT_FOUND with the path of the first that is not recorded. */
export async function claimsNamed(
  curation: Curation,
  named: readonly { readonly id: ClaimId; readonly path: string }[],
): Promise<KnownClaim[]> {
  await readClaims(
    curation,
    named.map(({ id }) => id),
  );
  return named.map(({ id, path }) => {
    const found = curation.known.get(id);
    if (found) return found;
    throw faultAt('NOT_FOUND', path, `"${id}" is no claim of this graph`);
  });
}
