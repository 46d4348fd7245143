import { all } from '../../base/maybe.ts';
import type {
  IdentityJudgementResolvers,
  IdentityReasonResolvers,
  SuggestedIdentityResolvers,
} from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import { claim } from './connection.ts';

export const IdentityJudgement: IdentityJudgementResolvers = {
  slug: judgement => judgement.id,
  leftSlug: judgement => judgement.left,
  rightSlug: judgement => judgement.right,
  at: judgement => new Date(judgement.at).toISOString(),
  stands: judgement => judgement.undoneBy === null,
};

export const SuggestedIdentity: SuggestedIdentityResolvers = {
  left: ({ left }, _args, context) => entity(context, left),
  right: ({ right }, _args, context) => entity(context, right),
};

export const IdentityReason: IdentityReasonResolvers = {
  claims: ({ claims }, _args, context) => all(claims.map(id => claim(context, id))),
};
