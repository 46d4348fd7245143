import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';

import type { Program, Values } from './compile.ts';
import type { KnownOperation } from './known-operations.ts';

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
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? null;
}

/**
 * Runs queries as compiled code, with the answers of graphql-js. What cannot be compiled and every query with errors is
 * run by graphql-js itself, so errors are its own, and resolvers of a query with errors are called twice.
 *
 * The schema must keep to what graphql-jit can do: fields without a resolver find plain values in their parents, neither
 * promises nor functions, and `resolveType` gives a name at once and never throws.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { compileAt = 2, onRun = () => {}, onUnreproduced = () => {} }: ExecutorOptions = {},
) {
  /** Loaded when first needed: the compiler is large, and a server should answer soon after its start. */
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
  async function runCompiled(request: OperationRequest): Promise<ExecutionResult | Exclude<Run, 'compiled'>> {
    const { operation, context } = request;
    if (operation.definition?.operation !== 'query') return 'refused';
    if (request.hasOwnSights) return 'several-sights';
    const { coerced = coerce(schema, operation.definition, request.variables) } = request;
    if (!coerced) return 'invalid';
    compiler ??= await import('./compile.ts');
    const program = programOf(compiler, operation, coerced);
    if (typeof program !== 'object') return program === 'refused' ? 'refused' : 'new';
    const values = compiler.fillSlots(program.slots, coerced);
    if (!values) return 'invalid';
    const result = await program.query(undefined, context, values);
    if (result.errors) throw result.errors[0];
    return result;
  }

  return async (request: OperationRequest): Promise<ExecutionResult> => {
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
