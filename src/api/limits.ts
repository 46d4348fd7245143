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
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** The most that one operation may ask for, and get. */
export type Limits = {
  /** Fields inside of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Items on pages, if every page were full. */
  readonly cost: number;
  /** Items on pages that are really there. */
  readonly items: number;
};

/** What an operation asks for, with its fragments written out at every place where they are used. */
export type Measure = Omit<Limits, 'items'>;

type Values = Readonly<Record<string, unknown>>;

/** How many items a list is taken to have that is not asked for by the page. */
const itemsUnasked = 50;

const measuresKept = 1_000;

/** Measures of operations, kept: of its variables, one operation's depend on the whole numbers alone. */
export class Measures {
  readonly #schema: GraphQLSchema;
  readonly #known = new WeakMap<OperationDefinitionNode, { numbers: string[]; measures: Map<string, Measure> }>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Values): Measure {
    const known = this.#known.get(operation) ?? { numbers: numbersAmong(operation), measures: new Map() };
    this.#known.set(operation, known);
    const key = known.numbers.map(name => variables[name]).join(' ');
    const before = known.measures.get(key);
    if (before) return before;
    const found = measure(this.#schema, document, operation, variables);
    if (known.measures.size < measuresKept) known.measures.set(key, found);
    return found;
  }
}

function numbersAmong({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => print(type).replace('!', '') === 'Int')
    .map(({ variable }) => variable.name.value);
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

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
      } else {
        const field = fieldOf(type, selection.name.value);
        const inner = selection.selectionSet
          ? ofSelections(selection.selectionSet, getNamedType(field.type), pageOf(field, selection, variables))
          : nothing;
        const aliases = inner.aliases + (selection.alias ? 1 : 0);
        const [depth, cost] = [1 + inner.depth, costOf(inner, field, type, page)];
        sum = add(sum, own, { depth, aliases, directives: inner.directives, cost });
      }
    }
    return sum;
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

/** Lists whose items are the page that their parent was asked for. */
const pageLists = new Set(['nodes', 'edges', 'paths']);

function isPage(field: Field, { name }: GraphQLNamedType): boolean {
  // a drawing has as many edges as there are between its nodes
  return pageLists.has(field.name) && !(name === 'Neighbourhood' && field.name === 'edges');
}

/** Of a list's items, and what they hold. */
function costOf(inner: Measure, field: Field, type: GraphQLNamedType, page: number | null): number {
  if (!isListType(getNullableType(field.type))) return inner.cost;
  return page !== null && isPage(field, type) ? page * (1 + inner.cost) : itemsUnasked * inner.cost;
}

const metaFields: Readonly<Record<string, Field>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

function fieldOf(type: GraphQLNamedType, name: string): Field {
  return (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined) ?? metaFields[name]!;
}

/** How many items a field is asked for at most; null where it is not asked by the page. */
function pageOf(field: Field, node: FieldNode, variables: Values): number | null {
  if (!field.args.some(({ name }) => name === 'first' || name === 'limit')) return null;
  try {
    const { first, limit } = getArgumentValues(field, node, variables);
    return Math.max(0, Number(first ?? limit));
  } catch {
    // it has no value of its type, and is refused when it is run
    return 0;
  }
}

function add(...parts: readonly Measure[]): Measure {
  return parts.reduce((sum, part) => ({
    depth: Math.max(sum.depth, part.depth),
    aliases: sum.aliases + part.aliases,
    directives: sum.directives + part.directives,
    cost: sum.cost + part.cost,
  }));
}

const measures = {
  depth: 'levels of fields inside of fields',
  aliases: 'aliases',
  directives: 'directives',
  cost: 'items if every page were full',
} as const;

/** Throws LIMIT_EXCEEDED, with status 400, where an operation asks for more than the limits let it. */
export function refuseExcess(asked: Measure, limits: Limits): void {
  for (const limit of Object.keys(measures) as (keyof Measure)[]) {
    if (asked[limit] <= limits[limit]) continue;
    const most = limits[limit];
    throw limitExceeded(`The operation asks for ${asked[limit]} ${measures[limit]}; at most ${most} are taken`, {
      limit,
      most,
      asked: asked[limit],
    });
  }
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

export const limitCode = 'LIMIT_EXCEEDED';

export function limitExceeded(message: string, details: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: limitCode, ...details, http: { status: 400 } },
  });
}
