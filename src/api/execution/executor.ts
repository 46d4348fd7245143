import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

import type { Program } from './compile.ts';
import type { KnownOperation } from './known-operations.ts';
import type { Values } from './running.ts';

/**
 * `new`: not asked often enough; `refused`: cannot be compiled; `invalid`: has a value that its type does not take, which
 * is an error where graphql-js gets to it; `failed`: had errors, so that graphql-js ran it too; `several-sights`: fields
 * look from several sights, which graphql-js alone tells apart.
 */
export type Run = 'compiled' | 'new' | 'refused' | 'invalid' | 'failed' | 'several-sights';

export type ExecutorOptions = {
  /** At which time that it is asked an operation is compiled, so that those asked once do not pay; 2 where left out. */
  readonly compileAt?: number;
  /** Hears how each operation was run. */
  readonly onRun?: (run: Run, request: OperationRequest) => void;
  /** Hears of an error of compiled code where graphql-js had none. */
  readonly onUnreproduced?: (error: unknown, request: OperationRequest) => void;
};

/** What an operation gives; `json`: its data as it goes over the wire, in the place of `data`, where a program wrote it. */
export type Executed = ExecutionResult & { readonly json?: string };

export type OperationRequest = {
  readonly operation: KnownOperation;
  readonly variables: Values;
  /** The same, coerced; null where one has no value that its type takes, and left out where it is not known. */
  readonly coerced?: Values | null;
  readonly context: unknown;
  /** Whether fields may look from other sights than the operation. */
  readonly hasOwnSights?: boolean;
  /** Told before it is run again by graphql-js. */
  readonly onRepeat?: () => void;
};

/** Of one operation, whose variables may decide on its fields in many ways. */
const mostPrograms = 100;

/** The values of variables; null where one has no value that its type takes. */
export function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Values): Values | null {
  if (areAsTheyStand(operation, variables)) return variables;
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? null;
}

/** Whether each variable is given, as a string or a number that is coerced to itself, and nothing else is. */
function areAsTheyStand({ variableDefinitions = [] }: OperationDefinitionNode, variables: Values): boolean {
  for (const { variable, type } of variableDefinitions) {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isItself = named.kind === Kind.NAMED_TYPE ? coercedToThemselves[named.name.value] : undefined;
    if (!isItself?.(variables[variable.name.value])) return false;
  }
  return Object.keys(variables).length === variableDefinitions.length;
}

const coercedToThemselves: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: value => typeof value === 'string',
  String: value => typeof value === 'string',
  // GraphQL's whole numbers have 32 bits
  Int: value => typeof value === 'number' && (value | 0) === value,
  Boolean: value => typeof value === 'boolean',
};

/**
 * Runs queries as compiled code, with the answers of graphql-js. What cannot be compiled and every query with errors is
 * run by graphql-js itself, so errors are its own, and resolvers of a query with errors are called twice.
 *
 * The schema must keep to what programs can do: fields without a resolver find plain values in their parents, neither
 * promises nor functions, and `resolveType` gives a name at once and never throws.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { compileAt = 2, onRun = () => {}, onUnreproduced = () => {} }: ExecutorOptions = {},
) {
  /** Loaded when first needed, for a server should answer soon after its start. */
  let compiler: typeof import('./compile.ts') | undefined;

  /** The program; or how often it was asked for, or that it is refused. */
  function programOf(
    { compile, separate }: typeof import('./compile.ts'),
    operation: KnownOperation,
    variables: Values,
  ): Program | 'refused' | number {
    operation.separate ??= separate(operation.document, operation.definition!);
    const { programs } = operation;
    const key = operation.separate.conditions.map(name => variables[name]).join(' ');
    const found = programs.get(key) ?? 0;
    if (typeof found !== 'number') return found;
    const next = found + 1 < compileAt ? found + 1 : (compile(schema, operation.separate, variables) ?? 'refused');
    if (programs.size >= mostPrograms && !programs.has(key)) programs.delete(programs.keys().next().value!);
    programs.set(key, next);
    return next;
  }

  /** Throws what the compiled code fails with. */
  async function runCompiled(request: OperationRequest): Promise<Executed | Exclude<Run, 'compiled'>> {
    const { operation, context } = request;
    if (operation.definition?.operation !== 'query') return 'refused';
    if (request.hasOwnSights) return 'several-sights';
    const { coerced = coerce(schema, operation.definition, request.variables) } = request;
    if (!coerced) return 'invalid';
    compiler ??= await import('./compile.ts');
    const program = programOf(compiler, operation, coerced);
    if (typeof program !== 'object') return program === 'refused' ? 'refused' : 'new';
    return { json: await program.write(context, coerced) };
  }

  return async (request: OperationRequest): Promise<Executed> => {
    let error: unknown;
    const result = await runCompiled(request).catch(thrown => {
      error = thrown;
      return 'failed' as const;
    });
    onRun(typeof result === 'string' ? result : 'compiled', request);
    if (typeof result !== 'string') return result;
    request.onRepeat?.();
    const answer = await interpret(schema, request);
    if (result === 'failed' && !answer.errors) onUnreproduced(error, request);
    return answer;
  };
}

/** As graphql-js runs it. */
export async function interpret(
  schema: GraphQLSchema,
  { operation: { document, name: operationName }, variables: variableValues, context: contextValue }: OperationRequest,
): Promise<ExecutionResult> {
  return execute({ schema, document, operationName, variableValues, contextValue });
}
