import type { ReviewState } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { ClaimState } from './claim-state.ts';

/** What a change did, as its body keeps it, so that it can be undone. `before` null: the change recorded it. */
export type Effects = {
  readonly claims: readonly ClaimEffect[];
  readonly judgements: readonly JudgementEffect[];
  /** Left out where it did nothing of the kind, as in earlier versions. */
  readonly entities?: readonly EntityEffect[];
  readonly descriptions?: readonly DescriptionEffect[];
  /** Of documents that were added, and of their versions; left out where it moved none. */
  readonly nodes?: readonly NodeEffect[];
};

/** How a node was described, and is. */
export type EntityEffect = { readonly entity: string; readonly before: Entity | null; readonly after: Entity };

/** What became of another description of a node, by the revision that put it forward. */
export type DescriptionEffect = {
  readonly revision: number;
  readonly entity: string;
  readonly before: ReviewState | null;
  readonly after: ReviewState;
  /** Where the change put it forward: what it says, and what it is to replace. */
  readonly described?: Entity;
  readonly earlier?: Entity;
};

/** What became of the review of a node, or of one `version` of a document. `before` null: the change recorded it. */
export type NodeEffect = {
  readonly node: string;
  readonly version: string | null;
  readonly before: ReviewState | null;
  readonly after: ReviewState;
};

export type ClaimEffect = {
  readonly claim: string;
  readonly before: ClaimState | null;
  readonly after: ClaimState;
};

export type JudgementTable = 'identity_judgement' | 'disagreement_judgement' | 'support_judgement';

export type JudgementEffect = {
  readonly table: JudgementTable;
  readonly id: string;
  readonly before: { readonly undoneBy: string | null } | null;
  readonly after: { readonly undoneBy: string | null };
};
