import { defaultFieldResolver, type GraphQLArgument, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';

import { keptLast } from '../../base/kept-last.ts';

/** Has every field read null as the default of its argument, where there is one: GraphQL does so only of what is left out. */
export function readNullAsDefault(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const optional = field.args.filter(
        ({ type, defaultValue }) => defaultValue !== undefined && !isNonNullType(type),
      );
      if (optional.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      const whole = keptLast((args: Values) => withDefaults(args, optional));
      field.resolve = (source, args, context, info) => resolve(source, whole(args), context, info);
    }
  return schema;
}

type Values = Readonly<Record<string, unknown>>;

function withDefaults(args: Values, optional: readonly GraphQLArgument[]) {
  if (optional.every(({ name }) => args[name] != null)) return args;
  return {
    ...args,
    ...Object.fromEntries(optional.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue])),
  };
}
