import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

import { introspectionSizes, isList, pageOf, priceOf, type Size, sizeOf, weightOf } from './field-costs.ts';

/** The most that one operation may ask for, and get. */
export type Limits = {
  /** Fields inside of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Items on pages, if every page were full. */
  readonly cost: number;
  /** Items on pages that are really there, of five fields each; of more fields, as many fewer. */
  readonly items: number;
};

/** What an operation asks for, with its fragments written out at every place where they are used. */
export type Measure = Omit<Limits, 'items'> & {
  /** How often it asks for the schema. */
  readonly introspections: number;
  /** Fields of the schema that it asks for, at the mean length of its lists. */
  readonly introspected: number;
  /** Fields that stand on no page. */
  readonly fields: number;
  /** Fields that one item on a page has at most. */
  readonly fieldsOfItem: number;
};

type Values = Readonly<Record<string, unknown>>;

const measuresKept = 1_000;

/** Measures of operations, kept: of its variables, one operation's depend on the whole numbers and the lengths of lists. */
export class Measures {
  readonly #schema: GraphQLSchema;
  readonly #known = new WeakMap<OperationDefinitionNode, { deciding: string[]; measures: Map<string, Measure> }>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Values): Measure {
    const known = this.#known.get(operation) ?? { deciding: decidingAmong(operation), measures: new Map() };
    this.#known.set(operation, known);
    const key = known.deciding.map(name => keyOf(variables[name])).join(' ');
    const before = known.measures.get(key);
    if (before) return before;
    const found = measure(this.#schema, document, operation, variables);
    if (known.measures.size < measuresKept) known.measures.set(key, found);
    return found;
  }
}

/** Null is a fault, and a variable that is left out is not. */
const keyOf = (value: unknown) => String(Array.isArray(value) ? value.length : value);

function decidingAmong({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => /^Int\b|^\[/.test(print(type)))
    .map(({ variable }) => variable.name.value);
}

const nothing: Measure = {
  depth: 0,
  aliases: 0,
  directives: 0,
  cost: 0,
  introspections: 0,
  introspected: 0,
  fields: 0,
  fieldsOfItem: 0,
};

/**
 * Measures an operation that is valid, before it is run and with its variables. Costs what the document is long, however
 * often its fragments are used.
 */
export function measure(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();

  /** `page`: the items that were asked for by the field whose page this is. */
  function ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType, page: number | null): Measure {
    let sum = nothing;
    for (const selection of selections) {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : type;
        sum = add(sum, own, ofSelections(selection.selectionSet, narrowed, page));
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum = add(sum, own, ofFragment(fragments.get(selection.name.value)!, page));
      } else sum = add(sum, own, ofField(selection, type, page));
    }
    return sum;
  }

  function ofField(selection: FieldNode, type: GraphQLNamedType, page: number | null): Measure {
    const field = fieldOf(type, selection.name.value);
    const args = argumentsOf(field, selection, variables);
    const inner = selection.selectionSet
      ? ofSelections(selection.selectionSet, getNamedType(field.type), pageOf(field, args))
      : nothing;
    const size = isList(field) ? (sizeInSchema(schema, type, field) ?? sizeOf(type.name, field, args, page)) : null;
    const held = isIntrospection(field) ? asIntrospection(inner) : within(size, inner);
    return {
      ...held,
      depth: 1 + inner.depth,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      cost: held.cost + priceOf(type.name, field.name, args),
      fields: held.fields + weightOf(type.name, field.name),
    };
  }

  function ofFragment({ name, typeCondition, selectionSet }: FragmentDefinitionNode, page: number | null): Measure {
    const key = `${name.value} ${page}`;
    const before = measured.get(key);
    if (before) return before;
    const found = ofSelections(selectionSet, schema.getType(typeCondition.name.value)!, page);
    measured.set(key, found);
    return found;
  }

  const whole = ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, null);
  return add(whole, { ...nothing, directives: operation.directives?.length ?? 0 });
}

type Field = GraphQLField<unknown, unknown>;

/** What a list holds, or a field that is none; `size` null: it is none. */
function within(size: Size | null, inner: Measure): Measure {
  if (size === null) return inner;
  const { most, likely, isPage } = size;
  if (!isPage) return { ...inner, cost: most * inner.cost, fields: likely * inner.fields };
  const fieldsOfItem = Math.max(inner.fieldsOfItem, inner.fields);
  return { ...inner, cost: most * (1 + inner.cost), fields: 0, fieldsOfItem };
}

const isIntrospection = ({ name }: Field) => name === '__schema' || name === '__type';

const asIntrospection = (inner: Measure): Measure => ({
  ...inner,
  introspections: 1,
  introspected: inner.fields,
  fields: 0,
});

const sizesInSchema = new WeakMap<GraphQLSchema, ReturnType<typeof introspectionSizes>>();

/** Of a list of introspection; null of others. */
function sizeInSchema(schema: GraphQLSchema, type: GraphQLNamedType, field: Field): Size | null {
  if (!type.name.startsWith('__')) return null;
  const sizes = sizesInSchema.get(schema) ?? introspectionSizes(schema);
  sizesInSchema.set(schema, sizes);
  const most = sizes[`${type.name}.${field.name}`] ?? 1;
  return { most, likely: most, isPage: false };
}

const metaFields: Readonly<Record<string, Field>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

function fieldOf(type: GraphQLNamedType, name: string): Field {
  return (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined) ?? metaFields[name]!;
}

/** None where one has no value of its type, which is refused when it is run. */
function argumentsOf(field: Field, node: FieldNode, variables: Values): Values {
  if (field.args.length === 0) return {};
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function add(...parts: readonly Measure[]): Measure {
  return parts.reduce((sum, part) => ({
    depth: Math.max(sum.depth, part.depth),
    aliases: sum.aliases + part.aliases,
    directives: sum.directives + part.directives,
    cost: sum.cost + part.cost,
    introspections: sum.introspections + part.introspections,
    introspected: sum.introspected + part.introspected,
    fields: sum.fields + part.fields,
    fieldsOfItem: Math.max(sum.fieldsOfItem, part.fieldsOfItem),
  }));
}

const measures = {
  depth: 'levels of fields inside of fields',
  aliases: 'aliases',
  directives: 'directives',
  cost: 'items if every page were full',
  introspections: 'looks at the schema',
  introspected: 'fields of the schema',
  fields: 'fields outside of pages',
  fieldsOfItem: 'fields of one item',
} as const;

/** Fields of each item that an answer with the most items may have. */
const fieldsPerItem = 5;
/** Reading the whole schema, as GraphiQL does, takes less than half of it. */
const mostIntrospected = 250_000;

/** Throws LIMIT_EXCEEDED, with status 400, where an operation asks for more than the limits let it. */
export function refuseExcess(asked: Measure, limits: Limits): void {
  const fields = fieldsPerItem * limits.items;
  const most = { ...limits, introspections: 1, introspected: mostIntrospected, fields, fieldsOfItem: fields };
  for (const limit of Object.keys(measures) as (keyof Measure)[]) {
    if (asked[limit] <= most[limit]) continue;
    throw limitExceeded(`The operation asks for ${asked[limit]} ${measures[limit]}; at most ${most[limit]} are taken`, {
      limit,
      most: most[limit],
      asked: asked[limit],
    });
  }
}

/** How many items an answer may have: as many as the limit, or fewer where each has many fields. */
export function mostItems({ fields, fieldsOfItem }: Measure, { items }: Limits): number {
  if (fieldsOfItem === 0) return items;
  return Math.min(items, Math.floor((fieldsPerItem * items - fields) / fieldsOfItem));
}

/** Whether a JSON value has values inside of values to more than so many levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > levels) return true;
    level = level.flatMap(each => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** Of variables: reading them takes a call a level. */
export const deepestVariables = 100;

/** Throws LIMIT_EXCEEDED where variables have too many levels. */
export function refuseDeep(variables: unknown): void {
  if (!isDeeper(variables, deepestVariables)) return;
  throw limitExceeded(`The variables have more than ${deepestVariables} levels of values inside of values`, {
    limit: 'variables',
    most: deepestVariables,
  });
}

/** Validating a document costs the square of its fragments, so they are counted before, as words. */
export function hasManyFragments(text: string): boolean {
  return (text.match(/\bfragment\b/g)?.length ?? 0) > mostFragments;
}

const mostFragments = 50;
export const manyFragments = `The document has more than ${mostFragments} fragments`;

export const limitCode = 'LIMIT_EXCEEDED';

export function limitExceeded(message: string, details: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: limitCode, ...details, http: { status: 400 } },
  });
}
