import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

import { AppError } from '../base/errors.ts';
import { isAtLeast, type Role } from '../model/access.ts';
import type { Context } from './context.ts';

/** The role that each field of Mutation needs at least. */
export const neededRoles: Readonly<Record<string, Role>> = {
  addDocument: 'contributor',
  proposeClaims: 'contributor',
  reviewClaims: 'editor',
  withdrawClaim: 'editor',
  judgeIdentity: 'editor',
  judgeDisagreement: 'editor',
  revert: 'admin',
};

/** Throws FORBIDDEN where whoever asks has a lesser role. `what` is what they asked for, in the schema's words. */
export function authorise({ principal }: Pick<Context, 'principal'>, least: Role, what: string): void {
  if (isAtLeast(principal.role, least)) return;
  const means = principal.via === 'open' ? 'send a token' : 'ask for a token';
  throw new AppError('FORBIDDEN', `${what} needs the role ${least}, not ${principal.role}; ${means} with that role`);
}

/** Puts the table above in front of every field of Mutation. Throws where a field is not in it. */
export function guardMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { name, resolve = defaultFieldResolver } = field;
    const least = Object.hasOwn(neededRoles, name) ? neededRoles[name] : undefined;
    if (!least) throw new Error(`Mutation.${name} stands in no table of roles`);
    field.resolve = (root, args, context: Context, info) => {
      authorise(context, least, name);
      return resolve(root, args, context, info);
    };
  }
  return schema;
}
