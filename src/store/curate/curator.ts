import { AppError } from '../../base/errors.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import type { Authorship, Change, ChangeKind, DocumentReview } from '../../model/change.ts';
import type { HeldText } from '../../model/dataset.ts';
import type { GivenWords } from '../../model/draft.ts';
import type { Entity } from '../../model/entity.ts';
import type { SupportJudgement } from '../../model/support.ts';
import { type AttachReport, attach } from '../write/attach.ts';
import type { WriteTransaction } from '../write/transaction.ts';
import { type Proposal, proposeClaims, type ReviewRequest, reviewClaims, withdrawClaim } from './claims.ts';
import { type Curation, changeBefore, createCuration, logCuration, signatureOf } from './curation.ts';
import { reviewDocument } from './document-review.ts';
import { addDocument, type DocumentAddition } from './documents.ts';
import { type Amendment, proposeDescription, proposeEntities } from './entities.ts';
import {
  type DisagreementVerdict,
  type IdentityVerdict,
  judgeDisagreement,
  judgeIdentity,
  judgeSupport,
} from './judgements.ts';
import { revert } from './revert.ts';
import type { EntityReviewRequest } from './review-entities.ts';
import { takeDownDocument } from './takedown.ts';

export type SupportVerdictOf = Pick<SupportJudgement, 'claim' | 'verdict'>;
type Reasoned = Authorship & { readonly reason: string };

/**
 * Writes of people, each under their name. Nothing is overwritten: each call adds to the change log, and gives the change
 * as it stands there. What was asked for under a key before is not written again: it gives the change that was made then,
 * or CONFLICT where something else is asked for under the same key. Errors name places in what the call was given.
 */
export type Curator = {
  /** Adds a document, or a further version, into which evidence is carried over. Throws BAD_INPUT, NOT_FOUND, CONFLICT or EVIDENCE_MISMATCH. */
  readonly addDocument: (added: DocumentAddition, authorship: Authorship) => Promise<Change>;
  /**
   * Holds a copy of one's own of a text, for every document that has a version with its digest, after every selector into it
   * has been verified. Throws EVIDENCE_MISMATCH, NOT_FOUND or CONFLICT.
   */
  readonly attachText: (text: HeldText, authorship: Authorship) => Promise<AttachReport>;
  /** The change that was made before under the key of an authorship; null where none was. Throws CONFLICT where something else was asked for under it. */
  readonly madeBefore: (authorship: Authorship) => Promise<Change | null>;
  /** Records nodes that wait for review. Throws BAD_INPUT, or CONFLICT that names what holds a slug. */
  readonly proposeEntities: (entities: readonly Entity[], authorship: Authorship) => Promise<Change>;
  /** Puts another description of a node forward, under the revision of the change. Throws BAD_INPUT, NOT_FOUND or CONFLICT. */
  readonly amendEntity: (amendment: Amendment, authorship: Authorship) => Promise<Change>;
  /** Decides on a document that was added, or on versions of one. Throws NOT_FOUND, CONFLICT, or FORBIDDEN where four eyes are wanted. */
  readonly reviewDocument: (review: DocumentReview, authorship: Reasoned) => Promise<Change>;
  /** Takes the words of a document out of the store, for good. Throws NOT_FOUND or CONFLICT. */
  readonly takeDownDocument: (document: EntityId, authorship: Reasoned) => Promise<Change>;
  /**
   * Records claims that wait for review. Throws BAD_INPUT, CONFLICT or EVIDENCE_MISMATCH with every fault and its place, and
   * with where the words that are given stand instead.
   */
  readonly proposeClaims: (claims: readonly Proposal[], authorship: Authorship, words?: GivenWords) => Promise<Change>;
  /**
   * Decides on proposed nodes and descriptions, and then on proposed claims; their corrections take the place of what they
   * correct. Throws what proposing does, NOT_FOUND, and CONFLICT where an accepted claim would name a node that is not accepted.
   */
  readonly reviewClaims: (
    reviews: readonly ReviewRequest[],
    authorship: Authorship,
    entities?: readonly EntityReviewRequest[],
    words?: GivenWords,
  ) => Promise<Change>;
  /** Takes back a claim that stands or is proposed. Throws NOT_FOUND or CONFLICT. */
  readonly withdrawClaim: (claim: ClaimId, authorship: Reasoned) => Promise<Change>;
  /**
   * Judges whether two nodes are one, in the place of what was judged of them before. Throws BAD_INPUT, or CONFLICT that
   * names the judgements where two nodes that are held to be different would be one.
   */
  readonly judgeIdentity: (verdict: IdentityVerdict, authorship: Reasoned) => Promise<Change>;
  /** Judges a disagreement, whether a rule finds it or not, in the place of what was judged of it before. Throws BAD_INPUT. */
  readonly judgeDisagreement: (verdict: DisagreementVerdict, authorship: Reasoned) => Promise<Change>;
  /** Judges whether the words of a claim support it, in the place of what was judged of that before. Throws NOT_FOUND. */
  readonly judgeSupport: (verdict: SupportVerdictOf, authorship: Reasoned) => Promise<Change>;
  /** Undoes what a change did, which stays in the log. Throws NOT_FOUND, or CONFLICT that says why it cannot be undone. */
  readonly revert: (revision: number, authorship: Reasoned) => Promise<Change>;
};

/** Does work in a transaction that writes while no other does. */
export type Transact = <Result>(work: (transaction: WriteTransaction) => Promise<Result>) => Promise<Result>;

/** `clear`: has what was taken down leave the database's own files, where that is noted; left out where nothing is kept. */
export function createCurator(transact: Transact, clear: () => Promise<void> = async () => {}): Curator {
  /** Does work that says what it did, unless it was done before. */
  const write = (kind: ChangeKind, authorship: Authorship, work: (curation: Curation) => Promise<string>) =>
    transact(async transaction => {
      const curation = createCuration(transaction, kind, authorship);
      return (await changeBefore(curation)) ?? logCuration(curation, await work(curation));
    });
  return {
    addDocument: (added, authorship) => write('add-document', authorship, curation => addDocument(curation, added)),
    reviewDocument: (review, authorship) =>
      write('review-document', authorship, curation => reviewDocument(curation, review)),
    takeDownDocument: async (document, authorship) => {
      try {
        const work = (curation: Curation) => takeDownDocument(curation, document, authorship.reason);
        const change = await write('take-down-document', authorship, work);
        await clear();
        return change;
      } catch (error) {
        // it was done before, perhaps by a process that did not come to the end
        if (error instanceof AppError && error.code === 'CONFLICT') await clear();
        throw error;
      }
    },
    attachText: (text, authorship) =>
      transact(transaction => attach(transaction, text, signatureOf('attach', authorship))),
    madeBefore: authorship =>
      transact(transaction => changeBefore(createCuration(transaction, 'propose-claims', authorship))),
    proposeClaims: (claims, authorship, words) =>
      write('propose-claims', authorship, curation => proposeClaims(curation, claims, words)),
    proposeEntities: (entities, authorship) =>
      write('propose-entities', authorship, curation => proposeEntities(curation, entities)),
    amendEntity: (amendment, authorship) =>
      write('amend-entity', authorship, curation => proposeDescription(curation, amendment)),
    reviewClaims: (reviews, authorship, entities, words) =>
      write('review-claims', authorship, curation => reviewClaims(curation, reviews, entities, words)),
    withdrawClaim: (claim, authorship) =>
      write('withdraw-claim', authorship, curation => withdrawClaim(curation, claim, authorship.reason)),
    judgeIdentity: (verdict, authorship) =>
      write('judge-identity', authorship, curation => judgeIdentity(curation, verdict, authorship.reason)),
    judgeDisagreement: (verdict, authorship) =>
      write('judge-disagreement', authorship, curation => judgeDisagreement(curation, verdict, authorship.reason)),
    judgeSupport: (verdict, authorship) =>
      write('judge-support', authorship, curation => judgeSupport(curation, verdict, authorship.reason)),
    revert: (revision, authorship) => write('revert', authorship, curation => revert(curation, revision)),
  };
}
