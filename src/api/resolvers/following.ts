import { badInput } from '../../base/errors.ts';
import type { ClaimId } from '../../base/ids.ts';
import { toGlobalId } from '../../base/ids.ts';
import { requireNodes } from '../connections/known-nodes.ts';
import type { Context } from '../context.ts';
import type { NewsResolvers, StatusBeforeResolvers, SubscriptionFollowArgs } from '../generated/types.ts';
import { toEntityId, toFirst } from '../input/query-arguments.ts';
import { type FollowedChange, followNodes, newsKinds } from '../live/follow-nodes.ts';
import { entity } from '../loaders/named-nodes.ts';

const mostFollowed = 50;
const mostListed = 100;

export const follow = {
  subscribe: async (_root: unknown, { nodes, kinds }: SubscriptionFollowArgs, context: Context) => {
    if (nodes.length < 1 || nodes.length > mostFollowed)
      throw badInput('nodes', `must name from 1 to ${mostFollowed} nodes, not ${nodes.length}`);
    await requireNodes(
      context,
      nodes.map((id, index) => ({ place: `nodes[${index}]`, id })),
    );
    return followNodes(context, {
      nodes: [...new Set(nodes.map((id, index) => toEntityId(id, `nodes[${index}]`)))],
      kinds: kinds ?? newsKinds,
    });
  },
  resolve: (told: FollowedChange | { readonly failed: unknown }) => {
    if ('failed' in told) throw told.failed;
    return told;
  },
};

export const News: NewsResolvers = {
  node: ({ node }, _args, context) => entity(context, node),
  newClaims: ({ newClaims }, { first }, context) => readable(newClaims, first, context),
  endedClaims: ({ endedClaims }, { first }, context) => readable(endedClaims, first, context),
  statusBefore: ({ readings }) => (readings?.after ? readings.before : null),
  status: ({ readings }) => readings?.after ?? null,
  newDisputes: ({ readings }) => readings?.newDisputes ?? [],
  endedDisputes: ({ readings }) => (readings?.endedDisputes ?? []).map(({ slug }) => toGlobalId('Dispute', slug)),
};

export const StatusBefore: StatusBeforeResolvers = {
  claims: ({ deciding }, { first }, context) => {
    const claims = [...new Set(deciding.map(({ claim }) => claim.id))];
    return readable(claims, first, context);
  },
};

/** Those that whoever asks may read: some may have gone back to review. */
async function readable(claims: readonly ClaimId[], first: number, { loaders }: Context) {
  const found = await Promise.all(
    claims.slice(0, toFirst(first, 'first', mostListed)).map(id => loaders.claim.load(id)),
  );
  return found.filter(claim => claim !== null);
}
