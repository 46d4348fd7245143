// What arguments name has to be there: a filter by a node that does not exist would find nothing, and tell nobody why.

import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

import { type AppError, badInput } from '../../base/errors.ts';
import { type EntityId, slugPattern } from '../../base/ids.ts';
import { keptLast } from '../../base/kept-last.ts';
import { type MaybePromise, map } from '../../base/maybe.ts';
import { meantInstead, nearestOf } from '../../base/nearness.ts';
import { mostPerPage, toEntityId } from '../input/query-arguments.ts';
import { type Loaders, mostDatasets } from '../loaders/row-loaders.ts';

type Values = Readonly<Record<string, unknown>>;
type Named = { readonly place: string; readonly id: string };
type KnownBy = { readonly loaders: Pick<Loaders, 'entity' | 'nearest' | 'datasetIds'> };

/** Fields whose ids name nothing where there is no such node, or name other things too, and say so themselves. */
const exempt = new Set(['Query.node', 'Query.nodes', 'Query.changes', 'Query.dataset']);
/** The field of filters whose ids are those of datasets. */
const ofDatasets = 'dataset';

/** Has every field whose arguments name nodes refuse, with BAD_INPUT and the nearest names, those that do not exist. */
export function requireNamedNodes(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types.filter(({ name }) => name !== 'Mutation' && name !== 'Subscription'))
    for (const field of Object.values(type.getFields())) {
      const naming = field.args.filter(({ type: given }) => holdsIds(given));
      if (naming.length === 0 || exempt.has(`${type.name}.${field.name}`)) continue;
      const { resolve = defaultFieldResolver } = field;
      const named = keptLast((args: Values) => idsIn(naming, args));
      field.resolve = (source, args, context: KnownBy, info) => {
        const { nodes, datasets } = named(args);
        if (nodes.length + datasets.length === 0) return resolve(source, args, context, info);
        const known = map(nodes.length === 0 ? undefined : requireNodes(context, nodes), () =>
          datasets.length === 0 ? undefined : requireDatasets(context, datasets),
        );
        return map(known, () => resolve(source, args, context, info) as MaybePromise<unknown>);
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

const mostSuggested = 3;

/** The same for ids of datasets. */
async function requireDatasets({ loaders }: KnownBy, named: readonly Named[]): Promise<void> {
  const known = await loaders.datasetIds();
  const missing = named.find(({ id }) => !known.includes(id));
  if (missing === undefined || known.length === mostDatasets) return;
  const nearest = nearestOf(
    missing.id,
    known.map(id => ({ id, names: [id] })),
    mostSuggested,
  );
  throw badInput(missing.place, `${shown(missing.id)} is the id of no dataset in this graph${hintOf(nearest)}`);
}

const hintOf = (nearest: readonly { readonly id: string }[]): string =>
  meantInstead(nearest.map(({ id }) => JSON.stringify(id)));

const longestShown = 60;
const shown = (id: string): string => JSON.stringify(id.length > longestShown ? `${id.slice(0, longestShown)}…` : id);

/** `error`: what is wrong with an id that is neither a slug nor a global id. */
async function refuse({ loaders }: KnownBy, { place, id }: Named, error?: AppError): Promise<never> {
  const nearest = (await loaders.nearest.load(id, null)) ?? [];
  if (nearest.length === 0 && error) throw error;
  const what = slugPattern.test(id)
    ? 'is the slug of no node in this graph'
    : 'is neither a slug nor an id of this graph';
  throw badInput(place, `${shown(id)} ${what}${hintOf(nearest.map(slug => ({ id: slug })))}`);
}

function holdsIds(given: GraphQLInputType, seen: ReadonlySet<string> = new Set()): boolean {
  const type = getNamedType(given);
  if (type.name === 'ID') return true;
  if (!isInputObjectType(type) || seen.has(type.name)) return false;
  const within = new Set(seen).add(type.name);
  return Object.values(type.getFields()).some(field => holdsIds(field.type, within));
}

/** The ids of well-formed arguments, with their places; lists that are too long are refused when they are read. */
function idsIn(args: readonly GraphQLArgument[], values: Values) {
  const [nodes, datasets]: [Named[], Named[]] = [[], []];
  const visit = (given: GraphQLInputType, value: unknown, place: string, found = nodes): void => {
    if (value == null) return;
    if (Array.isArray(value)) {
      if (value.length > mostPerPage) return;
      for (const [index, item] of value.entries()) visit(given, item, `${place}[${index}]`, found);
      return;
    }
    const type = getNamedType(given);
    if (type.name === 'ID') found.push({ place, id: value as string });
    if (!isInputObjectType(type)) return;
    for (const { name, type: own } of Object.values(type.getFields())) {
      const isOfDatasets = name === ofDatasets && getNamedType(own).name === 'ID';
      visit(own, (value as Values)[name], `${place}.${name}`, isOfDatasets ? datasets : nodes);
    }
  };
  for (const { name, type } of args) visit(type, values[name], name);
  return { nodes, datasets };
}
