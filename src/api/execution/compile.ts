import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  separateOperations,
  visit,
} from 'graphql';

import { Running, type Values } from './running.ts';
import { writeRoot } from './writers.ts';

/** An operation with the fragments that it uses, and the variables that decide on its @skip and @include. */
export type SeparateOperation = { readonly document: DocumentNode; readonly conditions: readonly string[] };

export type Program = {
  /** How many fields it has. */
  readonly size: number;
  /** The data as JSON, or what the first field failed with, once nothing of it goes on. `variables`: coerced. */
  readonly write: (context: unknown, variables: Values) => Promise<string>;
};

/** Each takes about 1 kB. */
const mostFields = 560;

/**
 * An operation as functions that write the answer, one for each field: @skip and @include are decided by the variables, and
 * everything else that the document and the schema say of a field is worked out once. Nothing here becomes code. Null where
 * the operation is not for compiling.
 */
export function compile(schema: GraphQLSchema, { document }: SeparateOperation, variables: Values): Program | null {
  const size = sizeOf(schema, document);
  if (size === null) return null;
  const write = writeRoot({ schema, fragments: fragmentsOf(document), operation: operationOf(document), variables });
  return write && { size, write: (context, values) => new Running(context, values).run(write) };
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

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)!;

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/**
 * How many fields the program would have: those of an abstract type come once for each possible type, and so do those
 * inside of them. Null where there are too many, and where it would be wrong.
 */
function sizeOf(schema: GraphQLSchema, document: DocumentNode): number | null {
  const fragments = fragmentsOf(document);
  const possible = (type: GraphQLNamedType) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
  const fieldOf = (type: GraphQLNamedType, { name }: FieldNode) =>
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
  let size = 0;
  const count = (set: SelectionSetNode, type: GraphQLNamedType, parents: number, types: number): boolean =>
    set.selections.every(selection => {
      size += parents * types;
      if (size > mostFields) return false;
      if (selection.kind === Kind.FIELD) {
        // as a key of the answer it would set the prototype
        if (selection.alias?.value === '__proto__') return false;
        if (!selection.selectionSet) return true;
        const field = fieldOf(type, selection);
        // introspection, which is asked seldom and has much in it
        if (!field) return false;
        const inner = getNamedType(field.type);
        return count(selection.selectionSet, inner, parents * types, possible(inner));
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
      const narrowed = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value)! : type;
      return count(fragment.selectionSet, narrowed, parents, Math.min(types, possible(narrowed)));
    });
  return count(operationOf(document).selectionSet, schema.getQueryType()!, 1, 1) ? size : null;
}
