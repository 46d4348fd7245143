/** The enums that terms of the vocabulary are values of: the SDL has the shipped terms, a store's own are added. */
import { type EnumTypeDefinitionNode, GraphQLEnumType, type GraphQLSchema, parse } from 'graphql';

import type { TermSort, Vocabulary } from '../model/vocabulary.ts';

/** The enum of each sort of terms. */
export const enumOfSort = {
  'channel-kind': 'ChannelKind',
  level: 'ChannelLevel',
  domain: 'ChannelDomain',
  'organization-kind': 'OrganizationKind',
  'event-kind': 'EventKind',
  'place-kind': 'PlaceKind',
  'agreement-kind': 'AgreementKind',
  'office-kind': 'OfficeKind',
  'qualifier-role': 'QualifierRole',
} as const satisfies Readonly<Record<TermSort, string>>;

export const openEnums: readonly string[] = ['Predicate', 'ChannelStatus', 'StatusGroup', ...Object.values(enumOfSort)];

/** `_3_WAY` is `3-way`: earlier versions took terms that begin with a digit. */
export const valueOfTerm = (term: string): string =>
  `${/^[0-9]/.test(term) ? '_' : ''}${term.toUpperCase().replaceAll('-', '_')}`;
export const termOfValue = (value: string): string => value.replace(/^_/, '').toLowerCase().replaceAll('_', '-');

type Described = { readonly name: string; readonly description: string };

/** The SDL with the vocabulary's terms among the values of its enums, after those that it has. */
export function extendTypeDefs(typeDefs: string, vocabulary: Vocabulary): string {
  const terms = termsByEnum(vocabulary);
  // the enums alone are parsed: every start waits for it
  return typeDefs.replace(/^enum (\w+)[\s\S]*?^\}/gm, (sdl: string, name: string) => {
    if (!Object.hasOwn(terms, name)) return sdl;
    const [{ values = [] }] = parse(sdl).definitions as [EnumTypeDefinitionNode];
    const has = new Set(values.map(value => value.name.value));
    const others = terms[name]!.filter(term => !has.has(valueOfTerm(term.name)));
    return `${sdl.slice(0, -1)}${others.map(valueInSdl).join('')}}`;
  });
}

/** The SDL for the types of resolvers, to which a term of any name may come. */
export function withOpenEnums(typeDefs: string): string {
  return openEnums.reduce(
    (sdl, name) => sdl.replace(new RegExp(`^enum ${name} \\{[^}]*\\}`, 'm'), `scalar ${name}`),
    typeDefs,
  );
}

function termsByEnum({ predicates, statuses, terms }: Vocabulary): Readonly<Record<string, readonly Described[]>> {
  const sorts = Object.entries(enumOfSort) as [TermSort, string][];
  return {
    Predicate: [...predicates.values()],
    ChannelStatus: [...statuses.values()].map(({ name, group, description }) => ({
      name,
      description: group === null ? description : `${description} (group: ${group})`,
    })),
    StatusGroup: groupsOf(statuses),
    ...Object.fromEntries(sorts.map(([sort, type]) => [type, [...(terms[sort]?.values() ?? [])]])),
  };
}

function groupsOf(statuses: Vocabulary['statuses']): Described[] {
  const grouped = Map.groupBy(statuses.values(), ({ group }) => group);
  return [...grouped].flatMap(([group, members]) => {
    const names = members.map(({ name }) => name.replaceAll('-', ' '));
    return group === null ? [] : [{ name: group, description: `A group of the store's own: ${names.join(', ')}.` }];
  });
}

/** JSON writes strings as GraphQL does, but for halves of characters. */
const valueInSdl = ({ name, description }: Described) =>
  `  ${JSON.stringify(description.toWellFormed())}\n  ${valueOfTerm(name)}\n`;

/**
 * A term that another process has just recorded is given under the name that the enum will have for it, until it has: an
 * answer from the newest claims is no error because the schema is a moment older.
 */
export function withNewestTerms(schema: GraphQLSchema): GraphQLSchema {
  for (const name of openEnums) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLEnumType)) continue;
    const values = new Map(type.getValues().map(({ value, name: of }) => [value as unknown, of]));
    const serialize = type.serialize.bind(type);
    type.serialize = term => values.get(term) ?? (typeof term === 'string' ? valueOfTerm(term) : serialize(term));
  }
  return schema;
}
