import { defaultFieldResolver, type GraphQLArgument, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';

/** Has every field read null as the default of its argument, where there is one: GraphQL does so only of what is left out. */
export function readNullAsDefault(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const optional = field.args.filter(
        ({ type, defaultValue }) => defaultValue !== undefined && !isNonNullType(type),
      );
      if (optional.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context, info) => resolve(source, withDefaults(args, optional), context, info);
    }
  return schema;
}

function withDefaults(args: Readonly<Record<string, unknown>>, optional: readonly GraphQLArgument[]) {
  if (optional.every(({ name }) => args[name] != null)) return args;
  return {
    ...args,
    ...Object.fromEntries(optional.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue])),
  };
}
