import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

import { type MaybePromise, map } from '../base/maybe.ts';
import type { Sight } from '../model/list-query.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders/row-loaders.ts';
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
    return map(sharedLoaders(context, sight), loaders => {
      const inner = { ...context, loaders, sight };
      context.contextsWithin!.set(info.path, inner);
      return resolve(source, given, inner, info);
    });
  };
}

/** One set of loaders for each sight and revision of an operation, so that its fields read in batches. */
const sharedWithin = new WeakMap<
  object,
  { readonly rows: object; readonly bySight: Map<string, MaybePromise<Loaders>> }
>();

function sharedLoaders(context: Context, sight: Sight): MaybePromise<Loaders> {
  const operation = context.contextsWithin!;
  const { rows } = context.base;
  const known = sharedWithin.get(operation);
  const shared = known?.rows === rows ? known : { rows, bySight: new Map<string, MaybePromise<Loaders>>() };
  sharedWithin.set(operation, shared);
  const key = `${sight.identity} ${sight.recordedBy}`;
  const loaders = shared.bySight.get(key) ?? loadersSeen(context, sight);
  shared.bySight.set(key, loaders);
  return loaders;
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
