import type { Change as ChangeRecord } from '../../model/change.ts';
import { changeList, toChangeFilter } from '../connections/change-list.ts';
import { type Context, catchUp } from '../context.ts';
import type { ChangeResolvers, ClaimReviewResolvers, SubscriptionChangesArgs } from '../generated/types.ts';
import type { Follower } from '../live/change-feed.ts';
import { entity } from '../loaders/named-nodes.ts';
import type { Entity } from '../parents.ts';
import { claim } from './connection.ts';
import { follow } from './following.ts';

export const Change: ChangeResolvers = {
  // claims that the asker may not see are left out
  claims: async ({ claims }, _args, { loaders }) =>
    (await Promise.all(claims.map(id => loaders.claim.load(id)))).filter(found => found !== null),
  reviews: async ({ reviews }, _args, { loaders }) => {
    const reviewed = await Promise.all(reviews.map(review => loaders.claim.load(review.claim)));
    return reviews.filter((_review, index) => reviewed[index] !== null);
  },
  entityReviews: async ({ entityReviews }, _args, { loaders }) => {
    const reviewed = await Promise.all(entityReviews.map(review => loaders.entity.load(review.entity)));
    return entityReviews.filter((_review, index) => reviewed[index] !== null);
  },
  nodes: async (change, _args, context) => {
    const nodes = await Promise.all(change.nodes.map(id => entity<Entity>(context, id)));
    return [...new Map(nodes.map(node => [node.id, node])).values()];
  },
};

export const ClaimReview: ClaimReviewResolvers = {
  claim: (review, _args, context) => claim(context, review.claim),
  amendment: (review, _args, context) =>
    review.amendment === null ? null : context.loaders.claim.load(review.amendment),
};

export const changes = (_root: unknown, args: Parameters<typeof changeList>[1], context: Context) =>
  changeList(context, args);

export const Subscription = {
  follow,
  changes: {
    subscribe: async (_root: unknown, args: SubscriptionChangesArgs, context: Context): Promise<Follower> => {
      const filter = await toChangeFilter(context.loaders, { ...args, by: null });
      const subscription = context.subscription!;
      return context.graph.feed.follow(subscription.after, filter, async change => {
        await subscription.ready();
        await catchUp(context);
        context.cost.actual = 0;
        subscription.delivered = change.revision;
      });
    },
    resolve: (change: ChangeRecord) => change,
  },
};
