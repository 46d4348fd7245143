import type { ClaimId } from '../base/ids.ts';

/** Whether the words that a claim rests on say what it claims, as somebody holds who read both. */
export const supportVerdicts = ['supports', 'does-not', 'open'] as const;
export type SupportVerdict = (typeof supportVerdicts)[number];

export type SupportJudgement = {
  readonly id: string;
  readonly claim: ClaimId;
  readonly verdict: SupportVerdict;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
};
