import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

import { AppError } from '../../base/errors.ts';
import { isAtLeast, type Role } from '../../model/access.ts';
import type { Context } from '../context.ts';

/** The role that fields need at least. Every field of Mutation is here; of the others, those that readers may not ask for. */
export const neededRoles: Readonly<Record<'Mutation' | 'Query' | 'Subscription', Readonly<Record<string, Role>>>> = {
  Mutation: {
    addDocument: 'contributor',
    ingestDocument: 'contributor',
    proposeEntities: 'contributor',
    amendEntity: 'contributor',
    reviewDocument: 'editor',
    takeDownDocument: 'editor',
    proposeClaims: 'contributor',
    reviewClaims: 'editor',
    withdrawClaim: 'editor',
    judgeIdentity: 'editor',
    judgeDisagreement: 'editor',
    judgeSupport: 'editor',
    // of others than contributors, an admin: the store asks
    revert: 'editor',
  },
  // all but the last tell of proposals
  Query: {
    changes: 'contributor',
    orphans: 'contributor',
    reviewQueue: 'contributor',
    suggestedIdentities: 'editor',
  },
  Subscription: { changes: 'contributor' },
};

/** Throws FORBIDDEN where whoever asks has a lesser role. `what` is what they asked for, in the schema's words. */
export function authorise({ principal }: Pick<Context, 'principal'>, least: Role, what: string): void {
  if (isAtLeast(principal.role, least)) return;
  const means = principal.via === 'open' ? 'send a token' : 'ask for a token';
  throw new AppError('FORBIDDEN', `${what} needs the role ${least}, not ${principal.role}; ${means} with that role`);
}

/** Puts the table above in front of the fields that it names. Throws where a field of Mutation is not in it. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [type, roles] of Object.entries(neededRoles)) {
    for (const field of Object.values(fieldsOf(schema, type))) {
      const { name } = field;
      const least = Object.hasOwn(roles, name) ? roles[name] : undefined;
      if (least) {
        field.resolve = guarded(name, least, field.resolve ?? defaultFieldResolver);
        if (field.subscribe) field.subscribe = guarded(name, least, field.subscribe);
      } else if (type === 'Mutation') throw new Error(`Mutation.${name} stands in no table of roles`);
    }
  }
  return schema;
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

function guarded(
  name: string,
  least: Role,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (root, args, context, info) => {
    authorise(context, least, name);
    return resolve(root, args, context, info);
  };
}
