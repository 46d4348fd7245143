import {
  type DocumentNode,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  separateOperations,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation with the fragments that it uses, and the variables that decide on its @skip and @include. */
export type SeparateOperation = { readonly document: DocumentNode; readonly conditions: readonly string[] };

/** An argument's place in the code, and what it stands for in the document. */
export type Slot = { readonly name: string; readonly type: GraphQLInputType; readonly node: ValueNode };

export type Program = {
  /** How many fields the code has. */
  readonly size: number;
  readonly slots: readonly Slot[];
  readonly query: CompiledQuery['query'];
};

/** Coerced values of variables, or of slots. */
export type Values = Readonly<Record<string, unknown>>;

/** Compiling blocks the process, for about 0.1 s at this many fields. */
const mostFields = 560;

/** What slots are declared as: their values come coerced. */
const coercedType = new GraphQLScalarType({ name: 'Coerced' });

/**
 * Code for an operation in which no value is left: @skip and @include are decided by the variables, and each argument
 * reads a slot. graphql-jit coerces some values in another way than graphql-js, and it writes literals into the code so
 * that a string of a client's can become code. Null where the operation is not for compiling.
 */
export function compile(schema: GraphQLSchema, { document }: SeparateOperation, variables: Values): Program | null {
  const size = sizeOf(schema, document);
  if (size === null) return null;
  const slots: Slot[] = [];
  const typeInfo = new TypeInfo(schema);
  const decide = (node: SelectionNode) => (isIncluded(node, variables) ? undefined : null);
  const remove = () => null;
  const valueless = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: decide,
      InlineFragment: decide,
      FragmentSpread: decide,
      Directive: remove,
      VariableDefinition: remove,
      Argument: argument => {
        const name = `slot${slots.length}`;
        slots.push({ name, type: typeInfo.getInputType()!, node: argument.value });
        return { ...argument, value: variableNode(name) };
      },
    }),
  );
  const compiled = compileQuery(withCoercedType(schema), declare(valueless, slots), undefined, {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? { size, slots, query: compiled.query } : null;
}

/** What the slots stand for in one request; null where one has no value that its type takes. */
export function fillSlots(slots: readonly Slot[], variables: Values): Values | null {
  const values: Record<string, unknown> = {};
  for (const { name, type, node } of slots) {
    const isVariable = node.kind === Kind.VARIABLE;
    const value = isVariable ? variables[node.name.value] : valueFromAST(node, type, variables);
    if (value !== undefined) values[name] = value;
    else if (!isVariable) return null;
  }
  return values;
}

const fieldDirectives = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];

export function separate(document: DocumentNode, { name }: OperationDefinitionNode): SeparateOperation {
  const separated = separateOperations(document)[name?.value ?? '']!;
  const conditions = new Set<string>();
  visit(separated, {
    enter: node => {
      if (node.kind !== Kind.DIRECTIVE || !fieldDirectives.includes(node.name.value)) return;
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  return { document: separated, conditions: [...conditions] };
}

function isIncluded(node: SelectionNode, variables: Values): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}

function variableNode(name: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
}

function declare(document: DocumentNode, slots: readonly Slot[]): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coercedType.name } } as const;
  const variableDefinitions = slots.map(
    ({ name }) => ({ kind: Kind.VARIABLE_DEFINITION, variable: variableNode(name), type }) as const,
  );
  const definitions = document.definitions.map(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions } : definition,
  );
  return { ...document, definitions };
}

function withCoercedType(schema: GraphQLSchema): GraphQLSchema {
  const getType = (name: string) => (name === coercedType.name ? coercedType : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } });
}

/**
 * How many fields the code would have: those of an abstract type come once for each possible type, and so do those
 * inside of them. Null where there are too many, and where the code would be wrong.
 */
function sizeOf(schema: GraphQLSchema, { definitions }: DocumentNode): number | null {
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = new Map(
    definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  const possible = (type: GraphQLNamedType) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
  let size = 0;
  const count = (set: SelectionSetNode, type: GraphQLNamedType, parents: number, types: number): boolean =>
    set.selections.every(selection => {
      size += parents * types;
      if (size > mostFields) return false;
      if (selection.kind === Kind.FIELD) {
        // as a key of the answer it would set the prototype
        if (selection.alias?.value === '__proto__') return false;
        if (!selection.selectionSet) return true;
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        // introspection would see the type of the slots
        if (!field) return false;
        const inner = getNamedType(field.type);
        return count(selection.selectionSet, inner, parents * types, possible(inner));
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      const narrowed = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value)! : type;
      return count(fragment.selectionSet, narrowed, parents, Math.min(types, possible(narrowed)));
    });
  return count(operation.selectionSet, schema.getQueryType()!, 1, 1) ? size : null;
}
