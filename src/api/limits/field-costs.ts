/** What fields can hold and what they take, by which operations are measured before they are run and charged while they are. */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';

import { itemsPerPage } from '../../model/list-query.ts';
import { enumOfSort } from '../extended-enums.ts';
import { asOfPrice, filterPrice, internalName, orderPrice } from './filter-prices.ts';
import { type Cost, spend } from './operation-limits.ts';

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/** Of a list. */
export type Size = {
  /** Items that it has at most, or is taken to have where nothing bounds it. */
  readonly most: number;
  /** Items that it has as a rule. */
  readonly likely: number;
  /** Whether its items count as items on pages. */
  readonly isPage: boolean;
};

/** Lists that nothing bounds, such as the aliases of a node or the evidence of a claim. */
const unbounded: Size = { most: 50, likely: 3, isPage: false };

/** Lists that are bounded by something else than the page that is asked for, of one type or of any. */
const bounded: Readonly<Record<string, number>> = {
  'Attribute.disagreements': 2,
  'Facet.counts': 100,
  'FacetCount.nodes': 2,
  'Query.datasets': 100,
  descriptions: 100,
  'DryRun.statuses': 500,
  'DryRun.disputes': 200,
  'DryRun.paths': 15,
  'Path.hops': 6,
  'Utterance.sameBecause': 5,
  'SuggestedIdentity.reasons': 4,
  'IdentityReason.claims': 5,
};

/** Lists whose items are the page that their parent was asked for. */
const pageLists = new Set(['nodes', 'edges', 'paths', 'news']);

const facetFields = 4;
/** Of channels, which have the most. */
const mostAttributes = 6;

export type FieldCost = {
  /** How many items it is asked for; null where it is not asked by the page. */
  readonly pageSize: number | null;
  /** Null where it is no list. */
  readonly size: Size | null;
  /** In items on pages. */
  readonly price: number;
  /** How many fields as long as others it is worth. */
  readonly weight: number;
};

/** What a field costs with these arguments. `page`: how many items its parent was asked for; null where it was not. */
export function fieldCost(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: Field,
  { args, page }: { readonly args: Arguments; readonly page: number | null },
): FieldCost {
  const isList = isListType(getNullableType(field.type));
  return {
    pageSize: pageSizeOf(field, args),
    size: isList ? (sizeInSchema(schema, type, field) ?? sizeOf(type.name, field, args, page)) : null,
    price: priceOf(type.name, field.name, args),
    weight: weightOf(type.name, field.name),
  };
}

function sizeOf(type: string, field: Field, args: Arguments, page: number | null): Size {
  const exactly = (most: number, isPage = false): Size => ({ most, likely: most, isPage });
  const coordinate = `${type}.${field.name}`;
  const own = pageSizeOf(field, args);
  if (own !== null) return exactly(own);
  if (coordinate === 'Query.nodes') return exactly(lengthOf(args.ids, mostPerPage));
  if (coordinate === 'Query.facets') return exactly(lengthOf(args.fields, facetFields));
  if (field.name === 'attributes') return exactly(lengthOf(args.names, mostAttributes));
  // every two nodes of a drawing may be joined
  if (coordinate === 'Neighbourhood.edges' && page !== null) return exactly((page * (page - 1)) / 2, true);
  if (page !== null && pageLists.has(field.name)) return exactly(page, true);
  const most = bounded[coordinate] ?? bounded[field.name];
  return most === undefined ? unbounded : exactly(most);
}

const mostPerPage = 100;
const mostFollowed = 50;
/** By argument and field, where it is not that of a page. */
const mostAskedFor: Readonly<Record<string, number>> = {
  'first paths': 20,
  'first suggest': 20,
  'limit neighbourhood': 500,
};

/** How many items a field is asked for at most; null where it is not asked by the page. Faulty numbers count as the most. */
function pageSizeOf(field: Field, args: Arguments): number | null {
  if (field.name === 'follow') return lengthOf(args.nodes, mostFollowed);
  const argument = field.args.find(({ name }) => name === 'first' || name === 'limit');
  if (argument === undefined) return null;
  const { name, defaultValue = itemsPerPage } = argument;
  const asked = args[name] ?? (name === 'first' ? args.last : null) ?? defaultValue;
  return typeof asked === 'number' && asked >= 0 ? asked : (mostAskedFor[`${name} ${field.name}`] ?? mostPerPage);
}

function lengthOf(list: unknown, otherwise: number): number {
  return Array.isArray(list) ? list.length : otherwise;
}

/** What fields that count, compare or search cost, in items on pages: of any type, or of one. */
const prices: Readonly<Record<string, number>> = {
  totalCount: 10,
  degree: 10,
  'NeighbourhoodNode.degree': 0,
  related: 10,
  corroboration: 10,
  disagreements: 10,
  disputes: 10,
  'Query.dispute': 10,
  'Dataset.claimCount': 10,
  'Dataset.nodeCount': 10,
  'Dataset.documentCount': 10,
  timeline: 10,
  attributes: 1,
  // what people did to a claim is looked up in the log
  'Claim.proposer': 1,
  'Claim.acceptance': 1,
  'Claim.supersession': 1,
  suggestedIdentities: 100,
  'Query.paths': 10,
  'Query.neighbourhood': 10,
  'Query.search': 10,
  'Query.suggest': 10,
  'SearchConnection.suggestion': 80,
};

/** What reads channel after channel costs more than what the store counts. */
function facetPrice(fields: unknown): number {
  if (!Array.isArray(fields)) return 10 * facetFields;
  const names = fields.map(internalName);
  const readsChannels = names.some(name => name.startsWith('channel-'));
  return fields.length * 10 + (readsChannels ? 200 : 0) + (names.includes('dyad') ? 40 : 0);
}

function isByStatus({ filter }: Arguments): boolean {
  return typeof filter === 'object' && filter !== null && 'status' in filter && filter.status != null;
}

/** 0 for what is read as it stands. */
function priceOf(type: string, name: string, args: Arguments): number {
  return (
    basePrice(type, name, args) +
    filterPrice(args.filter) +
    orderPrice(args.orderBy) +
    asOfPrice(args.asOf) +
    dryRunPrice(args.dryRun)
  );
}

/** It reads lines, disputes and paths twice, and lets no other write in. */
const dryRunPrice = (dryRun: unknown): number => (dryRun === true ? 300 : 0);

function basePrice(type: string, name: string, args: Arguments): number {
  if (type === 'Query' && name === 'facets') return facetPrice(args.fields);
  // of each node its status and its disputes are read
  if (type === 'Subscription' && name === 'follow') return 11 * lengthOf(args.nodes, mostFollowed);
  if (type === 'Query' && name === 'channels' && isByStatus(args)) return 100;
  if (type === 'Query' && name === 'neighbourhood') return 10 * lengthOf(args.of, 1);
  return prices[`${type}.${name}`] ?? prices[name] ?? 0;
}

const pricedArguments = ['filter', 'orderBy', 'asOf', 'dryRun'];

/** Of the value of a variable, what decides on prices. */
export const pricedPart = (value: unknown): string =>
  `${facetPrice(value)} ${filterPrice(value)} ${orderPrice(value)} ${asOfPrice(value)} ${isByStatus({ filter: value })}`;

/** Has every field that counts, compares or searches spend its price when it is resolved. */
export function chargeFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const takesFilter = field.args.some(({ name }) => pricedArguments.includes(name));
      if (basePrice(type.name, field.name, {}) === 0 && !takesFilter) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: { readonly cost: Cost }, info) => {
        const price = priceOf(type.name, field.name, args);
        if (price > 0) spend(context, price);
        return resolve(source, args, context, info);
      };
    }
  return schema;
}

/** How many fields as long as others a field is worth. */
function weightOf(type: string, name: string): number {
  return type === 'DocumentVersion' && name === 'text' ? 1_000 : 1;
}

const sizesInSchema = new WeakMap<GraphQLSchema, ReturnType<typeof introspectionSizes>>();

/** The enums whose values a list describes. */
const describedEnums: Readonly<Record<string, readonly string[]>> = {
  'Vocabulary.predicates': ['Predicate'],
  'Vocabulary.statuses': ['ChannelStatus'],
  'Vocabulary.terms': Object.values(enumOfSort),
};

/** Of a list of introspection, or of the vocabulary, which is as long as the schema has terms; null of others. */
function sizeInSchema(schema: GraphQLSchema, type: GraphQLNamedType, field: Field): Size | null {
  const enums = describedEnums[`${type.name}.${field.name}`];
  if (enums) {
    const most = enums.reduce((sum, name) => sum + valuesOf(schema, name), 0);
    return { most, likely: most, isPage: false };
  }
  if (!type.name.startsWith('__')) return null;
  const sizes = sizesInSchema.get(schema) ?? introspectionSizes(schema);
  sizesInSchema.set(schema, sizes);
  const most = sizes[`${type.name}.${field.name}`] ?? 1;
  return { most, likely: most, isPage: false };
}

function valuesOf(schema: GraphQLSchema, name: string): number {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().length : 0;
}

/** How long the lists of introspection are in a schema, taken over all of its types. */
function introspectionSizes(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap(type => ('getFields' in type ? Object.values(type.getFields()) : []));
  const mean = (count: number, among: number) => Math.ceil(count / among);
  const values = types.flatMap(type => (isEnumType(type) ? type.getValues() : []));
  const args = fields.flatMap(field => ('args' in field ? field.args : []));
  const interfaces = types.flatMap(type => (isObjectType(type) ? type.getInterfaces() : []));
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': mean(fields.length, types.length),
    '__Type.inputFields': mean(fields.length, types.length),
    '__Type.interfaces': mean(interfaces.length, types.length),
    '__Type.possibleTypes': mean(interfaces.length, types.length),
    '__Type.enumValues': mean(values.length, types.length),
    '__Field.args': mean(args.length, fields.length),
    '__Directive.args': 2,
  };
}
