/** Builds a schema with its resolvers on it, in one go: every start waits for it. */
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  extendSchema,
  GraphQLEnumType,
  type GraphQLNamedType,
  GraphQLSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
  Kind,
  parse,
  type ScalarTypeDefinitionNode,
} from 'graphql';

/** Of the fields of a type; what begins with `__` is of the type itself. Of an enum what its values are inside. */
type TypeResolvers = Readonly<Record<string, unknown>>;
export type ResolversByType = Readonly<Record<string, TypeResolvers>>;

/**
 * `document`: valid SDL. What is resolved for an interface is so for each of its types that has nothing else. Throws where
 * a resolver has no place in the SDL, or nothing tells of which type an interface or union is.
 */
export function resolvedSchema(document: DocumentNode, resolvers: ResolversByType): GraphQLSchema {
  const [leaves, others] = [document.definitions.filter(isLeaf), document.definitions.filter(each => !isLeaf(each))];
  const schema = extendSchema(
    // defaults of arguments are what enums and scalars read, so that these come first
    new GraphQLSchema({ types: leafTypes(leaves, resolvers) }),
    { kind: Kind.DOCUMENT, definitions: [...rootsOf(others), ...others] },
    valid,
  );
  for (const name of Object.keys(resolvers))
    if (!schema.getType(name)) throw new Error(`There are resolvers of ${name}, which is in no SDL`);
  for (const type of Object.values(schema.getTypeMap())) resolveType(type, resolvers);
  return schema;
}

const valid = { assumeValid: true, assumeValidSDL: true };

type LeafDefinition = EnumTypeDefinitionNode | ScalarTypeDefinitionNode;

const isLeaf = (definition: DefinitionNode): definition is LeafDefinition =>
  definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.SCALAR_TYPE_DEFINITION;

function leafTypes(definitions: readonly LeafDefinition[], resolvers: ResolversByType): GraphQLNamedType[] {
  const built = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, valid);
  return definitions.map(({ name }) => leafOf(built.getType(name.value)!, resolvers[name.value] ?? {}));
}

function leafOf(type: GraphQLNamedType, resolved: TypeResolvers): GraphQLNamedType {
  if (isEnumType(type)) {
    const config = type.toConfig();
    const values = Object.entries(config.values).map(([name, value]) => [
      name,
      { ...value, value: Object.hasOwn(resolved, name) ? resolved[name] : value.value },
    ]);
    return new GraphQLEnumType({ ...config, values: Object.fromEntries(values) });
  }
  for (const [name, does] of Object.entries(resolved)) Object.assign(type, { [name.replace(/^__/, '')]: does });
  return type;
}

/** A document that extends a schema has to say which types operations begin at, even where these have their usual names. */
function rootsOf(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  if (definitions.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION)) return [];
  const roots = definitions.flatMap(each =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation|Subscription)$/.test(each.name.value)
      ? `${each.name.value.toLowerCase()}: ${each.name.value}`
      : [],
  );
  return parse(`schema { ${roots.join(' ')} }`, { noLocation: true }).definitions;
}

function resolveType(type: GraphQLNamedType, resolvers: ResolversByType): void {
  const own = resolvers[type.name] ?? {};
  if (isAbstractType(type)) {
    if (typeof own.__resolveType !== 'function') throw new Error(`Nothing tells of which type a ${type.name} is`);
    type.resolveType = own.__resolveType as typeof type.resolveType;
  }
  if (!isObjectType(type) || type.name.startsWith('__')) return;
  const inherited = type.getInterfaces().flatMap(({ name }) => Object.entries(resolvers[name] ?? {}));
  const has = type.getFields();
  for (const [name, resolver] of [...inherited, ...Object.entries(own)]) {
    if (name === '__resolveType') continue;
    if (!Object.hasOwn(has, name)) throw new Error(`There is a resolver of ${type.name}.${name}, which is in no SDL`);
    Object.assign(has[name]!, typeof resolver === 'function' ? { resolve: resolver } : resolver);
  }
}
