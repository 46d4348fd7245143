import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import type { Running, Values, Write } from './running.ts';

type Compiled = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  /** Those that decide on @skip and @include. */
  readonly variables: Values;
};

type Source = Readonly<Record<string, unknown>> | undefined;
type Field = GraphQLField<unknown, unknown>;
/** Every field that stands under one key of the answer. */
type Selected = {
  readonly parent: GraphQLObjectType;
  readonly field: Field;
  readonly nodes: readonly FieldNode[];
  readonly path: GraphQLResolveInfo['path'];
};

/** Where a program meets what graphql-js alone runs. */
class NotCompiled extends Error {}

/** Null where the schema has something in store that programs cannot do. */
export function writeRoot(compiled: Compiled): Write<undefined> | null {
  try {
    return new Writers(compiled).ofQuery();
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

/** What writes each part of an operation's answer. */
class Writers {
  readonly #compiled: Compiled;
  /** Fields with a resolver, so far. */
  #places = 0;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
  }

  ofQuery(): Write<undefined> {
    const { schema, fragments, operation, variables } = this.#compiled;
    const type = schema.getQueryType()!;
    return this.#ofObject(type, collectFields(schema, fragments, variables, type, operation.selectionSet), undefined);
  }

  #ofObject(
    parent: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    path: Selected['path'] | undefined,
  ): Write<Source> {
    // it would be asked of each object, and no type of ours has it
    if (parent.isTypeOf) throw new NotCompiled();
    const keys: string[] = [];
    const writes: Write<Source>[] = [];
    for (const [key, nodes] of selected) {
      keys.push(`${keys.length === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      const { name } = nodes[0]!;
      const field = parent.getFields()[name.value];
      if (field) writes.push(this.#ofField({ parent, field, nodes, path: { prev: path, key, typename: parent.name } }));
      else if (name.value === '__typename') writes.push(constant(JSON.stringify(parent.name)));
      else throw new NotCompiled();
    }
    if (keys.length === 0) return constant('{}');
    return (piece, source) => {
      for (let place = 0; place < writes.length; place++) {
        piece.text += keys[place];
        writes[place]!(piece, source);
      }
      piece.text += '}';
    };
  }

  #ofField(selected: Selected): Write<Source> {
    const { name, type, resolve } = selected.field;
    const write = this.#ofValue(type, selected);
    if (!resolve) return (piece, source) => write(piece, source?.[name]);
    const args = argumentsReader(selected, this.#places++);
    const info = this.#infoOf(selected);
    return (piece, source) => {
      const { running } = piece;
      try {
        const value: unknown = resolve(source, args(running), running.context, info);
        if (isPromise(value)) piece.later(value, write);
        else write(piece, value);
      } catch (error) {
        running.fail(error);
      }
    };
  }

  #ofValue(given: GraphQLOutputType, selected: Selected): Write {
    const isRequired = isNonNullType(given);
    const type = (isRequired ? given.ofType : given) as GraphQLNullableType & GraphQLOutputType;
    const writeNull = isRequired ? refuseNull(selected) : constant('null');
    if (isLeafType(type)) {
      const textOf = leafText(type);
      return (piece, value) => {
        if (value == null) writeNull(piece, value);
        else piece.text += textOf(value);
      };
    }
    const write = this.#ofParts(type, selected);
    return (piece, value) => {
      if (value == null) writeNull(piece, value);
      else if (value instanceof Error) piece.running.fail(value);
      else write(piece, value);
    };
  }

  #ofParts(type: GraphQLOutputType, selected: Selected): Write {
    if (isListType(type)) return listWriter(this.#ofValue(type.ofType, selected));
    if (isAbstractType(type)) return this.#ofAbstract(type, selected);
    if (isObjectType(type)) return this.#ofSubfields(type, selected);
    throw new NotCompiled();
  }

  #ofSubfields(type: GraphQLObjectType, { nodes, path }: Selected): Write {
    const { schema, fragments, variables } = this.#compiled;
    return this.#ofObject(type, collectSubfields(schema, fragments, variables, type, nodes), path) as Write;
  }

  #ofAbstract(type: GraphQLAbstractType, selected: Selected): Write {
    const { resolveType } = type;
    if (!resolveType) throw new NotCompiled();
    const info = this.#infoOf(selected);
    const possible = this.#compiled.schema.getPossibleTypes(type);
    const writers = new Map(possible.map(each => [each.name, this.#ofSubfields(each, selected)]));
    return (piece, value) => {
      const name = resolveType(value, piece.running.context, info, type) as string;
      const write = writers.get(name);
      if (!write) throw new Error(`${String(name)} is no possible type of ${type.name}`);
      write(piece, value);
    };
  }

  /** What resolvers are told of their field; neither variables nor places in lists, which none of them asks for. */
  #infoOf({ parent, field, nodes, path }: Selected): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.#compiled;
    return {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: parent,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: {},
    };
  }
}

const refuseNull =
  ({ parent, field }: Selected): Write =>
  ({ running }) =>
    running.fail(new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`));

const constant =
  (text: string): Write =>
  piece => {
    piece.text += text;
  };

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

function listWriter(write: Write): Write {
  return (piece, value) => {
    const items = Array.isArray(value) ? value : itemsOf(value);
    for (let place = 0; place < items.length; place++) {
      piece.text += place === 0 ? '[' : ',';
      const item: unknown = items[place];
      if (isPromise(item)) piece.later(item, write);
      else write(piece, item);
    }
    piece.text += items.length === 0 ? '[]' : ']';
  };
}

function itemsOf(value: unknown): unknown[] {
  if (typeof value === 'object' && Symbol.iterator in value!) return Array.from(value as Iterable<unknown>);
  throw new Error('A list is no list');
}

/** A leaf as JSON; what its type does not have is for graphql-js to tell. */
function leafText(type: GraphQLLeafType): (value: unknown) => string {
  const serialized = (value: unknown): string => {
    if (value instanceof Error) throw value;
    const text = JSON.stringify(type.serialize(value) ?? undefined) as string | undefined;
    if (text === undefined) throw new Error(`${type.name} has no such value`);
    return text;
  };
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
    return value => texts.get(value) ?? serialized(value);
  }
  switch (type.name) {
    case 'String':
    case 'ID':
      return value => (typeof value === 'string' ? JSON.stringify(value) : serialized(value));
    case 'Boolean':
      return value => (value === true ? 'true' : value === false ? 'false' : serialized(value));
    default:
      return serialized;
  }
}

/**
 * The arguments of a field as one object for each run, and the same as before where the variables in them are: what is
 * worked out of them is then known.
 */
function argumentsReader({ field, nodes: [node] }: Selected, place: number): (running: Running) => Values {
  if (field.args.length === 0) return () => noArguments;
  const names = variablesIn(node!);
  const read = (variables: Values): Values => getArgumentValues(field, node!, variables);
  let last: { readonly values: readonly unknown[]; readonly args: Values } | null = null;
  const readOrKept = (variables: Values): Values => {
    if (last !== null && names.every((name, index) => variables[name] === last!.values[index])) return last.args;
    const [values, args] = [names.map(name => variables[name]), read(variables)];
    last = values.every(isShort) ? { values, args } : null;
    return args;
  };
  return ({ args, variables }) => {
    args[place] ??= readOrKept(variables);
    return args[place];
  };
}

const noArguments: Values = Object.freeze({});

/** Of values that are kept: what clients send may be long. */
const longestKept = 100;
const isShort = (value: unknown) =>
  typeof value === 'string' ? value.length <= longestKept : typeof value !== 'object' || value === null;

function variablesIn({ arguments: args = [] }: FieldNode): string[] {
  const names = new Set<string>();
  for (const argument of args)
    visit(argument, { enter: node => void (node.kind === Kind.VARIABLE && names.add(node.name.value)) });
  return [...names];
}
