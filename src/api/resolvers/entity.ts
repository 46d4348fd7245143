import { toGlobalId } from '../../base/ids.ts';
import { readableReviews } from '../../model/access.ts';
import { reviewOf } from '../../model/entity.ts';
import { relations } from '../../model/relations.ts';
import { authorise } from '../auth/authorisation.ts';
import { disagreementList, disputeList } from '../connections/disagreement-list.ts';
import { participantClaimList } from '../connections/lists.ts';
import { suggestedIdentityList } from '../connections/suggested-identity-list.ts';
import type { DatingResolvers, EntityResolvers } from '../generated/types.ts';
import { toAsOf, toClaimFilter, toFirst } from '../input/query-arguments.ts';
import { aliases, attributes } from './attribute.ts';
import { daysOf } from './dates.ts';
import { edges, typeName } from './shared.ts';

/** Fields that every node has; the concrete types inherit them. */
export const Entity: EntityResolvers = {
  __resolveType: typeName,
  id: node => toGlobalId(typeName(node), node.id),
  slug: node => node.id,
  datasets: async (node, _args, { loaders }) => (await loaders.datasetsOfNode.load(node.id, null)) ?? [],
  review: reviewOf,
  descriptions: async (node, _args, { loaders, principal }) => {
    const readable = readableReviews(principal.role);
    const found = (await loaders.descriptions.load(node.id, null)) ?? [];
    return found.filter(({ review }) => readable.includes(review));
  },
  identityJudgements: async (node, _args, { loaders }) => (await loaders.identityJudgements.load(node.id, null)) ?? [],
  aliases,
  attributes,
  suggestedIdentities: (node, args, context) => {
    authorise(context, 'editor', 'suggestedIdentities');
    return suggestedIdentityList(context, args, node.id);
  },
  claims: (node, { role, ...args }, { loaders }) =>
    participantClaimList(loaders, { node: node.id, roles: role ?? null }, args),
  degree: async (node, args, { loaders }) =>
    (await loaders.degree.load(node.id, { filter: toClaimFilter(args.filter), asOf: toAsOf(args.asOf) }))!,
  related: async (node, args, { loaders }) => {
    const first = toFirst(args.first, 'first', 100);
    return (await loaders.related.load(node.id, {
      filter: toClaimFilter(args.filter),
      asOf: toAsOf(args.asOf),
      first,
    }))!;
  },
  neighbours: edges(relations.neighbours),
  mentionedIn: edges(relations.mentionedIn),
  disagreements: (node, args, { loaders }) => disagreementList(loaders, 'topic', node.id, args),
  disputes: (node, args, { loaders }) => disputeList(loaders, 'topic', node.id, args),
};

export const Dating: DatingResolvers = {
  bounds: ({ edtf }) => daysOf(edtf),
};
