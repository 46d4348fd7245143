import type { IdentityJudgementResolvers } from '../generated/types.ts';

export const IdentityJudgement: IdentityJudgementResolvers = {
  slug: judgement => judgement.id,
  leftSlug: judgement => judgement.left,
  rightSlug: judgement => judgement.right,
  at: judgement => new Date(judgement.at).toISOString(),
  stands: judgement => judgement.undoneBy === null,
};
