import type { ClaimState } from './claim-state.ts';

/** What a change did, as its body keeps it, so that it can be undone. `before` null: the change recorded it. */
export type Effects = { readonly claims: readonly ClaimEffect[]; readonly judgements: readonly JudgementEffect[] };

export type ClaimEffect = {
  readonly claim: string;
  readonly before: ClaimState | null;
  readonly after: ClaimState;
};

export type JudgementTable = 'identity_judgement' | 'disagreement_judgement';

export type JudgementEffect = {
  readonly table: JudgementTable;
  readonly id: string;
  readonly before: { readonly undoneBy: string | null } | null;
  readonly after: { readonly undoneBy: string | null };
};
