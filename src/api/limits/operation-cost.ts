import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
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
import { type GraphSize, noGraph } from '../cost.ts';
import { combined, type PointOfView, pointOfViewOf } from '../point-of-view.ts';
import { fieldCost, type InList, pricedPart, type Size } from './field-costs.ts';
import type { Measure } from './operation-limits.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Of the variables of an operation, its measure depends on whole numbers, on the lengths of lists, on filters and on points
 * of view alone; and on the size of the graph.
 */
export class Measures {
  readonly #measure: (asked: Asked) => Measure;
  readonly #deciding: readonly string[];
  readonly #known = new Map<string, Measure>();
  #graph = noGraph;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#measure = asked => measure(schema, document, operation, asked);
    this.#deciding = decidingVariables(operation);
  }

  get size(): number {
    return this.#known.size;
  }

  of(variables: Values, graph: GraphSize): Measure {
    if (graph.claims !== this.#graph.claims || graph.nodes !== this.#graph.nodes) {
      this.#known.clear();
      this.#graph = graph;
    }
    const key = this.#deciding.map(name => keyOf(variables[name], graph)).join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const measured = this.#measure({ variables, graph });
    if (this.#known.size < mostMeasures) this.#known.set(key, measured);
    return measured;
  }
}

const mostMeasures = 1_000;

/** Of what decides on a measure. */
function keyOf(value: unknown, graph: GraphSize): string {
  if (Array.isArray(value)) return `${value.length} ${pricedPart(value, graph)}`;
  return typeof value === 'object' && value !== null ? pricedPart(value, graph) : String(value);
}

function decidingVariables({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions
    .filter(({ type }) => /^(?:Int|Boolean|DateTimeISO|IdentityView)\b|^\[|(?:Filter|Order|AsOf)\b/.test(print(type)))
    .map(({ variable }) => variable.name.value);
}

const nothing: Measure = {
  depth: 0,
  aliases: 0,
  directives: 0,
  cost: 0,
  once: 0,
  introspected: 0,
  fields: 0,
  fieldsOfItem: 0,
};

type Asked = { readonly variables: Values; readonly graph: GraphSize };

/**
 * Measures an operation that is valid, before it is run and with its variables. Costs what the document is long, however
 * often its fragments are used.
 */
export function measure(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  { variables, graph }: Asked,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();
  const pointOfView = pointOfViewOf(schema, operation, variables);

  /** `list`: that of the field whose selections these are. */
  function ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType, list: InList): Measure {
    let sum = nothing;
    for (const selection of selections) {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : type;
        sum = add(sum, own, ofSelections(selection.selectionSet, narrowed, list));
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum = add(sum, own, ofFragment(fragments.get(selection.name.value)!, list));
      } else sum = add(sum, own, ofField(selection, type, list));
    }
    return sum;
  }

  function ofField(selection: FieldNode, type: GraphQLNamedType, list: InList): Measure {
    const field = fieldOf(type, selection.name.value);
    const { pageSize, size, price, once, counted, weight } = fieldCost(schema, type, field, {
      args: argumentsOf(field, selection, variables, pointOfView),
      list,
      graph,
    });
    const inner = selection.selectionSet
      ? ofSelections(selection.selectionSet, getNamedType(field.type), { page: pageSize, counted })
      : nothing;
    const held = isIntrospection(field) ? asIntrospection(inner) : within(size, inner);
    return {
      ...held,
      depth: 1 + inner.depth,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      cost: held.cost + price,
      once: held.once + once,
      fields: held.fields + weight,
    };
  }

  function ofFragment({ name, typeCondition, selectionSet }: FragmentDefinitionNode, list: InList): Measure {
    const key = `${name.value} ${list.page} ${list.counted}`;
    const before = measured.get(key);
    if (before) return before;
    const found = ofSelections(selectionSet, schema.getType(typeCondition.name.value)!, list);
    measured.set(key, found);
    return found;
  }

  const root = { page: null, counted: 0 };
  const whole = ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, root);
  return add(
    { ...whole, cost: whole.cost + whole.once, once: 0 },
    { ...nothing, directives: operation.directives?.length ?? 0 },
  );
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
  introspected: inner.fields,
  fields: 0,
});

const metaFields: Readonly<Record<string, Field>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

function fieldOf(type: GraphQLNamedType, name: string): Field {
  return (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined) ?? metaFields[name]!;
}

/** None where one has no value of its type, which is refused when it is run. */
function argumentsOf(field: Field, node: FieldNode, variables: Values, pointOfView: PointOfView | null): Values {
  if (field.args.length === 0) return {};
  try {
    const given = getArgumentValues(field, node, variables);
    if (pointOfView === null || !field.args.some(({ name }) => name === 'asOf')) return given;
    return { ...given, asOf: combined(pointOfView, given.asOf as PointOfView | null | undefined) };
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
    once: sum.once + part.once,
    introspected: sum.introspected + part.introspected,
    fields: sum.fields + part.fields,
    fieldsOfItem: Math.max(sum.fieldsOfItem, part.fieldsOfItem),
  }));
}
