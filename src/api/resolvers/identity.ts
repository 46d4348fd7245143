import type { IdentityJudgementResolvers } from '../generated/types.ts';

export const IdentityJudgement: IdentityJudgementResolvers = {
  leftSlug: judgement => judgement.left,
  rightSlug: judgement => judgement.right,
  at: judgement => new Date(judgement.at).toISOString(),
  stands: judgement => judgement.undoneBy === null,
};
