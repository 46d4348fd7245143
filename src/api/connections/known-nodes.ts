// What arguments name has to be there: a filter by a node that does not exist would find nothing, and tell nobody why.

import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

import { type AppError, badInput } from '../../base/errors.ts';
import { type EntityId, slugPattern } from '../../base/ids.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { mostPerPage, toEntityId } from '../input/query-arguments.ts';
import type { Loaders } from '../loaders/row-loaders.ts';

type Named = { readonly place: string; readonly id: string };
type KnownBy = { readonly loaders: Pick<Loaders, 'entity' | 'nearest'> };

/** Fields whose ids name nothing where there is no such node, or name other things too, and say so themselves. */
const exempt = new Set(['Query.node', 'Query.nodes', 'Query.changes', 'Query.dataset']);
/** Fields of filters whose ids are not those of nodes. */
const otherIds = new Set(['dataset']);

/** Has every field whose arguments name nodes refuse, with BAD_INPUT and the nearest names, those that do not exist. */
export function requireNamedNodes(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types.filter(({ name }) => name !== 'Mutation' && name !== 'Subscription'))
    for (const field of Object.values(type.getFields())) {
      const naming = field.args.filter(({ type: given }) => holdsIds(given));
      if (naming.length === 0 || exempt.has(`${type.name}.${field.name}`)) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: KnownBy, info) => {
        const named = idsIn(naming, args);
        if (named.length === 0) return resolve(source, args, context, info);
        return map(requireNodes(context, named), () => resolve(source, args, context, info) as MaybePromise<unknown>);
      };
    }
  return schema;
}

/** Throws BAD_INPUT that names the place of the first that is the id of no node, and the nearest ones. */
export function requireNodes(context: KnownBy, named: readonly Named[]): MaybePromise<void> {
  const ids: { readonly place: string; readonly id: EntityId }[] = [];
  for (const { place, id } of named) {
    try {
      ids.push({ place, id: toEntityId(id, place) });
    } catch (error) {
      return refuse(context, { place, id }, error as AppError);
    }
  }
  return map(context.loaders.entity.loadMany(ids.map(({ id }) => id)), found => {
    const missing = ids.find(({ id }) => !found.has(id));
    return missing && refuse(context, missing);
  });
}

const longestShown = 60;

/** `error`: what is wrong with an id that is neither a slug nor a global id. */
async function refuse({ loaders }: KnownBy, { place, id }: Named, error?: AppError): Promise<never> {
  const nearest = (await loaders.nearest.load(id, null)) ?? [];
  if (nearest.length === 0 && error) throw error;
  const shown = JSON.stringify(id.length > longestShown ? `${id.slice(0, longestShown)}…` : id);
  const suggested = nearest.map(slug => JSON.stringify(slug));
  const hint = suggested.length > 0 ? `; did you mean ${suggested.join(' or ')}?` : '';
  const what = slugPattern.test(id)
    ? 'is the slug of no node in this graph'
    : 'is neither a slug nor an id of this graph';
  throw badInput(place, `${shown} ${what}${hint}`);
}

function holdsIds(given: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  const type = getNamedType(given);
  if (type.name === 'ID') return true;
  if (!isInputObjectType(type) || seen.has(type.name)) return false;
  const within = new Set(seen).add(type.name);
  return nodeFields(type).some(field => holdsIds(field.type, within));
}

const nodeFields = (type: GraphQLInputObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => !otherIds.has(name));

/** The ids of well-formed arguments, with their places; lists that are too long are refused when they are read. */
function idsIn(args: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>): Named[] {
  const found: Named[] = [];
  const visit = (given: GraphQLInputType, value: unknown, place: string): void => {
    if (value == null) return;
    if (Array.isArray(value)) {
      if (value.length > mostPerPage) return;
      for (const [index, item] of value.entries()) visit(given, item, `${place}[${index}]`);
      return;
    }
    const type = getNamedType(given);
    if (type.name === 'ID') found.push({ place, id: value as string });
    if (!isInputObjectType(type)) return;
    for (const field of nodeFields(type))
      visit(field.type, (value as Record<string, unknown>)[field.name], `${place}.${field.name}`);
  };
  for (const { name, type } of args) visit(type, values[name], name);
  return found;
}
