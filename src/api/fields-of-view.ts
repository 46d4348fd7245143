import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

import { map } from '../base/maybe.ts';
import type { Context } from './context.ts';
import { loadersSeen } from './loaders/seen-loaders.ts';
import { combined, type PointOfView, sameSight, sightOf } from './point-of-view.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Path = Parameters<Resolver>[3]['path'];

/**
 * Has every field that takes a point of view look from that of its operation, where it says nothing else. What stands
 * inside of a field that reads nodes as one in another way is read in that way too.
 */
export function lookFromPointsOfView(schema: GraphQLSchema): GraphQLSchema {
  for (const type of typesOf(schema))
    for (const field of Object.values(type.getFields())) {
      const takesView = field.args.some(({ name }) => name === 'asOf');
      if (!takesView && !field.resolve) continue;
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;
      field.resolve = (takesView ? looking(resolve) : within(resolve)) as never;
    }
  return schema;
}

function looking(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const asOf = combined(context.pointOfView, args.asOf as PointOfView | null | undefined);
    const given = asOf === (args.asOf ?? null) ? args : { ...args, asOf };
    if (context.contextsWithin === null) return resolve(source, given, context, info);
    const sight = sightOf(asOf);
    if (sameSight(sight, context.sight)) {
      context.contextsWithin.set(info.path, context);
      return resolve(source, given, context, info);
    }
    return map(loadersSeen(context, sight), loaders => {
      const inner = { ...context, loaders, sight };
      context.contextsWithin!.set(info.path, inner);
      return resolve(source, given, inner, info);
    });
  };
}

function within(resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    resolve(source, args, context.contextsWithin === null ? context : contextAt(context, info.path), info);
}

/** That of the nearest field around it that has one of its own. */
function contextAt(context: Context, path: Path): Context {
  for (let at: Path | undefined = path.prev; at; at = at.prev) {
    const inner = context.contextsWithin!.get(at);
    if (inner) return inner;
  }
  return context;
}

/** The types of introspection are shared by all schemas. */
const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
