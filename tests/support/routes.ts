import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What required arguments, and those that find more, are given: by `Type.field`, one list of arguments for each try. */
export type Tries = Readonly<Record<string, readonly string[]>>;

type Field = GraphQLField<unknown, unknown>;
type Step = { readonly type: GraphQLObjectType; readonly field: Field; readonly to: GraphQLObjectType };

/** Of each node, what is in it is looked at so many plain fields deep. */
const deepest = 3;

/**
 * A query for every field of every type that can be reached, along the shortest way to its type; of what the field gives,
 * everything that is no list of its own. Throws where a field needs arguments and there are no tries for it.
 */
export function everyRoute(schema: GraphQLSchema, tries: Tries): { readonly route: string; readonly query: string }[] {
  const root = schema.getQueryType()!;
  const ways = new Map<string, readonly Step[]>([[root.name, []]]);
  const routes: { route: string; query: string }[] = [];
  for (const [name, way] of ways) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      if (isLeafType(getNamedType(field.type))) {
        if (field.args.some(isRequiredArgument))
          routes.push({ route: `${name}.${field.name}`, query: queryAlong(way, type, field, null) });
        continue;
      }
      for (const to of possibleTypes(schema, field.type)) {
        const step = { type, field, to };
        if (!ways.has(to.name)) ways.set(to.name, [...way, step]);
        const shown = inside(field, to, selection(schema, to, deepest));
        routes.push({ route: `${name}.${field.name}: ${to.name}`, query: queryAlong(way, type, field, shown) });
      }
    }
  }
  return routes;

  function queryAlong(way: readonly Step[], type: GraphQLObjectType, field: Field, shown: string | null): string {
    const fragments: string[] = [];
    const text = way.reduceRight(
      (inner, step) => written(step.type, step.field, inside(step.field, step.to, inner), fragments),
      written(type, field, shown, fragments),
    );
    return [`{ ${text} }`, ...fragments].join(' ');
  }

  /** Once for each try, each under a name of its own; what is inside is written once. */
  function written({ name }: GraphQLObjectType, field: Field, inner: string | null, fragments: string[]): string {
    const given = tries[`${name}.${field.name}`];
    if (!given && field.args.some(isRequiredArgument)) throw new Error(`${name}.${field.name} needs tries`);
    if (!given) return `${field.name} ${inner ?? ''}`;
    const fragment = `Inside${fragments.length}`;
    if (inner !== null) fragments.push(`fragment ${fragment} on ${getNamedType(field.type).name} ${inner}`);
    const shown = inner === null ? '' : ` { ...${fragment} }`;
    return given.map((args, index) => `t${index}: ${field.name}${args && `(${args})`}${shown}`).join(' ');
  }
}

function inside({ type }: Field, to: GraphQLObjectType, inner: string): string {
  return isAbstractType(getNamedType(type)) ? `{ __typename ... on ${to.name} { ${inner} } }` : `{ ${inner} }`;
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** Every leaf of a type, and whatever plain fields lead to claims and words. */
function selection(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap(field => {
      // fields of several types may bear one name
      const alias = `${type.name}_${field.name}: ${field.name}`;
      if (isLeafType(getNamedType(field.type))) return [alias];
      const inward = possibleTypes(schema, field.type).filter(to => isWorthwhile(schema, to, depth - 1));
      if (inward.length === 0 || isList(field)) return [];
      const inner = inward.map(to => inside(field, to, selection(schema, to, depth - 1)).slice(1, -1));
      return [`${alias} { ${inner.join(' ')} }`];
    });
  return ['__typename', ...parts].join(' ');
}

const bearers = ['Claim', 'Evidence', 'DocumentVersion', 'SearchSnippet'];

function isWorthwhile(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): boolean {
  if (depth <= 0) return false;
  if (bearers.includes(type.name)) return true;
  return Object.values(type.getFields())
    .filter(field => !isList(field) && !field.args.some(isRequiredArgument))
    .some(field => possibleTypes(schema, field.type).some(to => isWorthwhile(schema, to, depth - 1)));
}

/** Connections are routes of their own. */
const isList = ({ args, type }: Field) =>
  args.some(({ name }) => name === 'first') || /Connection\b/.test(String(type));
