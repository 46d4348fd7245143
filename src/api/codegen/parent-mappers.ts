// What the resolvers of each type of the schema are given, by the names that a TypeScript file exports.

import { Kind, parse } from 'graphql';

/** `export type PlaceParent = …` and `export type { Hop as PathHopParent }`. */
const exportedParent = /\b(?:export type|as) (\w+)Parent\b/g;

/**
 * Codegen's mappers from the text of a file that exports the parent of each type X as XParent. Connections and edges of
 * what implements Entity have the parents of Entity's, unless they have their own.
 */
export function parentMappers(source: string, path: string, typeDefs: string): Record<string, string> {
  const { types, entities } = readTypes(typeDefs);
  const own = Array.from(source.matchAll(exportedParent), ([, type]) => type!);
  const unknown = own.find(type => !types.has(type));
  if (unknown) throw new Error(`${path} exports ${unknown}Parent, but the schema has no type ${unknown}`);
  const shared = ['Connection', 'Edge']
    .filter(suffix => own.includes(`Entity${suffix}`))
    .flatMap(suffix => entities.map(entity => [`${entity}${suffix}`, `Entity${suffix}`] as const));
  const parents = [...shared.filter(([type]) => types.has(type)), ...own.map(type => [type, type] as const)];
  return Object.fromEntries(parents.map(([type, parent]) => [type, `${path}#${parent}Parent`]));
}

function readTypes(typeDefs: string) {
  const { definitions } = parse(typeDefs);
  const withFields = definitions.filter(
    node => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const unions = definitions.filter(node => node.kind === Kind.UNION_TYPE_DEFINITION);
  return {
    types: new Set([...withFields, ...unions].map(({ name }) => name.value)),
    entities: withFields
      .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'Entity'))
      .map(({ name }) => name.value),
  };
}
