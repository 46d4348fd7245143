import type { EntityDescriptionResolvers, EntityReviewResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';

export const EntityDescription: EntityDescriptionResolvers = {
  described: ({ described }) => ({ ...described, mergedSlugs: [] }),
  earlier: ({ earlier }) => ({ ...earlier, mergedSlugs: [] }),
};

export const EntityReview: EntityReviewResolvers = {
  entity: (review, _args, context) => entity(context, review.entity),
};
