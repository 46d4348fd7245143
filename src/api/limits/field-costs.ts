/** What fields can hold and what they take, by which operations are measured before they are run and charged while they are. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';

import { itemsPerPage } from '../../model/list-query.ts';
import { type GraphSize, itemsFor } from '../cost.ts';
import { enumOfSort } from '../extended-enums.ts';
import { asOfPrice, countPrice, type Filtered, filterPrice, internalName, orderPrice } from './filter-prices.ts';

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
  /** The same, of what the store looks through once for all that ask the same at a place of the operation. */
  readonly once: number;
  /** What it costs to count the items of the list that it gives; 0 where it gives none that the store counts. */
  readonly counted: number;
  /** How many fields as long as others it is worth. */
  readonly weight: number;
};

/** Of the list that a field stands in: how many items it was asked for, null where it was not, and what counting them costs. */
export type InList = { readonly page: number | null; readonly counted: number };

/** What a field costs with these arguments. */
export function fieldCost(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: Field,
  { args, list, graph }: { readonly args: Arguments; readonly list: InList; readonly graph: GraphSize },
): FieldCost {
  const isList = isListType(getNullableType(field.type));
  const prices = pricesOf(type.name, field, args, graph);
  return {
    ...prices,
    pageSize: pageSizeOf(field, args),
    size: isList ? (sizeInSchema(schema, type, field) ?? sizeOf(type.name, field, args, list.page)) : null,
    once: prices.once + (field.name === 'totalCount' ? list.counted : 0),
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
  'first nearest': 20,
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

/** What fields that look up, count, compare or search cost, in items on pages: of any type, or of one. */
const prices: Readonly<Record<string, number>> = {
  totalCount: 10,
  degree: 10,
  'NeighbourhoodNode.degree': 0,
  related: 10,
  corroboration: 10,
  disagreements: 10,
  disputes: 10,
  'Query.dispute': 10,
  // statement after statement, node by node
  'Query.disagreements': 100,
  'Query.disputes': 100,
  'Query.reviewQueue': 10,
  'Dataset.claimCount': 10,
  'Dataset.nodeCount': 10,
  'Dataset.documentCount': 10,
  'Channel.status': 10,
  'Channel.ends': 5,
  timeline: 10,
  transitions: 10,
  attributes: 1,
  // what people did to a claim is looked up in the log
  'Claim.proposer': 1,
  'Claim.acceptance': 1,
  'Claim.supersession': 1,
  suggestedIdentities: 100,
  'Query.node': 1,
  'Query.claim': 1,
  'Query.paths': 10,
  'Query.neighbourhood': 10,
  'SearchConnection.suggestion': 80,
  'Query.search': 10,
  'Query.suggest': 10,
  'Query.nearest': 10,
  // a process of its own works it out, for up to a second of an article of usual length
  'Mutation.ingestDocument': 2_000,
};

/** Microseconds for each claim of the graph: what is searched for is found by words, which more claims have in a larger one. */
const searched: Readonly<Record<string, number>> = {
  'Query.search': 1.2,
  'Query.suggest': 0.2,
  'SearchConnection.suggestion': 1,
};

/** Microseconds for each node of the graph: what is compared with every name. */
const compared: Readonly<Record<string, number>> = { 'Query.nearest': 6 };

/** Microseconds for each claim that facets count. */
const countedBy: Readonly<Record<string, number>> = { channel: 5, relay: 2, speaker: 2, dyad: 5 };
const countedAlike = 1;
/** The same for each node, of facets that count channels: what is read of their claims, and not kept, is charged as it is read. */
const countedChannels = 4;
const countsChannels = /^channel-/;

/** Each facet looks through all claims. */
function facetPrice(fields: unknown, filter: unknown, graph: GraphSize): number {
  const names = Array.isArray(fields) ? fields.map(internalName) : Array.from({ length: facetFields }, () => 'kind');
  const each = filterPrice(filter, { of: 'claims', size: graph });
  const counted = (name: string) =>
    countsChannels.test(name) ? countedChannels * graph.nodes : (countedBy[name] ?? countedAlike) * graph.claims;
  return names.reduce((sum, name) => sum + 10 + each + itemsFor(counted(name)), 0);
}

type Prices = Pick<FieldCost, 'price' | 'once' | 'counted'>;

/** Whose rows the filter of a field looks at; null where it has none. */
function filteredBy(field: Field): Filtered | null {
  const type = field.args.find(({ name }) => name === 'filter')?.type;
  if (type === undefined || String(type) === 'SuggestedIdentityFilter') return null;
  return String(type) === 'ClaimFilter' ? 'claims' : 'nodes';
}

/** 0 for what is read as it stands. */
export function pricesOf(type: string, field: Field, args: Arguments, graph: GraphSize): Prices {
  const name = `${type}.${field.name}`;
  const looked = (searched[name] ?? 0) * graph.claims + (compared[name] ?? 0) * graph.nodes;
  const price = basePrice(type, field, args) + itemsFor(looked) + (args.dryRun === true ? dryRunPrice : 0);
  if (type === 'Query' && field.name === 'facets')
    return {
      price: 0,
      once: facetPrice(args.fields, args.filter, graph) + scanPrice(args, 'claims', graph),
      counted: 0,
    };
  const of = filteredBy(field);
  if (of === null) return { price, once: 0, counted: 0 };
  const isAround = type !== 'Query' || !isConnection(field);
  const priced = { of, size: graph, isAround };
  const once = filterPrice(args.filter, priced) + orderPrice(args.orderBy, priced) + asOfPrice(args.asOf, priced);
  return { price, once, counted: isAround ? 0 : once + countPrice(of, graph) };
}

const scanPrice = ({ asOf }: Arguments, of: Filtered, size: GraphSize) => asOfPrice(asOf, { of, size });
const isConnection = (field: Field) => String(getNamedType(field.type)).endsWith('Connection');

/** It reads lines, disputes and paths twice, and lets no other write in. */
const dryRunPrice = 300;

const isLookUp = (field: Field) => field.args.some(({ name }) => name === 'slug');

function basePrice(type: string, field: Field, args: Arguments): number {
  const { name } = field;
  // of each node its status and its disputes are read
  if (type === 'Subscription' && name === 'follow') return 11 * lengthOf(args.nodes, mostFollowed);
  if (type === 'Query' && name === 'neighbourhood') return 10 * lengthOf(args.of, 1);
  if (type === 'Query' && name === 'nodes') return lengthOf(args.ids, mostPerPage);
  return prices[`${type}.${name}`] ?? prices[name] ?? (type === 'Query' && isLookUp(field) ? 1 : 0);
}

/** Of the value of a variable, what decides on prices. */
export const pricedPart = (value: unknown, size: GraphSize): string => {
  const looked = { of: 'claims', size } as const;
  const ofNodes = { of: 'nodes', size } as const;
  const parts = [
    facetPrice(value, null, size),
    ...[looked, { ...looked, isAround: true }, ofNodes, { ...ofNodes, isAround: true }].flatMap(each => [
      filterPrice(value, each),
      orderPrice(value, each),
      asOfPrice(value, each),
    ]),
  ];
  return parts.join(' ');
};

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
