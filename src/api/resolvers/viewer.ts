import { isAtLeast } from '../../model/access.ts';
import { neededRoles } from '../auth/authorisation.ts';
import { authorOf, type Context } from '../context.ts';

/** Who asks, and what they may do; the same answer is given to nobody else. */
export function viewerOf(context: Context) {
  const { role, via } = context.principal;
  context.answer.isLasting = false;
  const may = (field: string) => isAtLeast(role, neededRoles.Mutation[field]!);
  return {
    name: via === 'open' ? null : authorOf(context),
    role,
    mutations: Object.keys(neededRoles.Mutation).filter(may).sort(),
    seesProposals: isAtLeast(role, 'contributor'),
    reverts: role === 'admin' ? ('all' as const) : may('revert') ? ('contributors' as const) : ('none' as const),
    acceptsOwn: may('reviewClaims') && !context.graph.fourEyes,
  };
}
