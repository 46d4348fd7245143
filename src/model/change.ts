import type { ClaimId, EntityId, Sha256 } from '../base/ids.ts';
import type { Role } from './access.ts';

export type ChangeKind =
  | 'load'
  | 'attach'
  | 'reindex'
  | 'add-document'
  | 'propose-entities'
  | 'amend-entity'
  | 'review-document'
  | 'take-down-document'
  | 'propose-claims'
  | 'review-claims'
  | 'withdraw-claim'
  | 'judge-identity'
  | 'judge-disagreement'
  | 'judge-support'
  | 'revert';

export type ReviewDecision = 'accept' | 'reject' | 'amend';

/** What was decided on a proposed claim, and why. `amendment`: the claim that takes its place; null unless it was amended. */
export type ClaimReview = {
  readonly claim: ClaimId;
  readonly decision: ReviewDecision;
  readonly reason: string;
  readonly amendment: ClaimId | null;
};

/** What was decided on a proposed node, or on another description of one, by the revision that put it forward; and why. */
export type EntityReview = {
  readonly entity: EntityId;
  /** Null: on the node itself. */
  readonly description: number | null;
  readonly decision: ReviewDecision;
  readonly reason: string;
};

/** What was decided on a document in review, or on one version of it. */
export type DocumentReview = {
  readonly document: EntityId;
  /** Null: everything of it that was proposed. */
  readonly version: Sha256 | null;
  readonly decision: Exclude<ReviewDecision, 'amend'>;
};

/** One write, as the change log tells of it: who, when, what and why. */
export type Change = {
  readonly revision: number;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly by: string;
  /** Null where none was given. */
  readonly reason: string | null;
  readonly summary: string;
  /** What it concerns, in the order in which it was given, at most 1,000 of each; not what a load adds. */
  readonly nodes: readonly EntityId[];
  readonly claims: readonly ClaimId[];
  readonly reviews: readonly ClaimReview[];
  readonly entityReviews: readonly EntityReview[];
  /** Whether it concerns every node: a load does that adds to the graph. */
  readonly isWhole: boolean;
  /** The revision that it undoes; null where it undoes none. */
  readonly reverts: number | null;
  /** The revision that undid it; null while it stands. */
  readonly revertedBy: number | null;
};

/** Which changes; null asks nothing. */
export type ChangeFilter = {
  /** A node, under whatever slug, or a claim. */
  readonly about: { readonly entity: EntityId } | { readonly claim: ClaimId } | null;
  readonly by: string | null;
  readonly kinds: readonly ChangeKind[] | null;
};

/** Who writes and why. What one author asks for twice under one key, in the same words, is written once. */
export type Authorship = {
  readonly by: string;
  readonly reason: string | null;
  readonly mutation: {
    readonly key: string;
    readonly asked: string;
    /** What was asked for, where several writes are made for it; left out: what the write does. */
    readonly of?: string;
  } | null;
  /** What the author may do; left out: everything. */
  readonly role?: Role;
  /** Whether nobody may accept what they proposed themselves; left out: they may. */
  readonly fourEyes?: boolean;
};
