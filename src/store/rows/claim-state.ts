import type { ClaimDraft } from '../../model/draft.ts';
import type { ClaimTable } from '../tables.ts';

/** Whether and since when a claim counts: the columns that change after it was recorded, and that changes alone move. */
export type ClaimState = Pick<ClaimTable, 'review' | 'accepted_at' | 'withdrawn_at' | 'withdrawal'>;

export const stateColumns = ['review', 'accepted_at', 'withdrawn_at', 'withdrawal'] as const;

export const stateOf = ({ review, accepted_at, withdrawn_at, withdrawal }: ClaimState): ClaimState => ({
  review,
  accepted_at,
  withdrawn_at,
  withdrawal,
});

export function isSameState(one: ClaimState, other: ClaimState): boolean {
  return stateColumns.every(name => one[name] === other[name]);
}

/** Whether a claim stands, or waits to be accepted: it was neither withdrawn nor rejected. */
export const isUpheld = ({ review, withdrawn_at }: Pick<ClaimState, 'review' | 'withdrawn_at'>): boolean =>
  withdrawn_at === null && review !== 'rejected';

/** The state of a claim from the moment at which it is recorded. */
export function stateWhenRecorded(
  { review, withdrawal }: Pick<ClaimDraft, 'review' | 'withdrawal'>,
  recordedAt: string,
): ClaimState {
  return {
    review,
    accepted_at: null,
    // what counts is when the graph learned of it; the curator's own time stands in the withdrawal
    withdrawn_at: withdrawal ? recordedAt : null,
    withdrawal: withdrawal ? JSON.stringify(withdrawal) : null,
  };
}

/** A claim as it stands in a state. */
export function claimInState<Draft extends ClaimDraft>(claim: Draft, { review, withdrawal }: ClaimState): Draft {
  return {
    ...claim,
    review: review as ClaimDraft['review'],
    withdrawal: withdrawal === null ? null : (JSON.parse(withdrawal) as ClaimDraft['withdrawal']),
  };
}
