import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Program, SeparateOperation, Values } from './compile.ts';

/**
 * `new`: not asked often enough; `refused`: cannot be compiled; `invalid`: has a value that its type does not take, which
 * is an error where graphql-js gets to it; `failed`: had errors, so that graphql-js ran it too.
 */
export type Run = 'compiled' | 'new' | 'refused' | 'invalid' | 'failed';

export type ExecutorOptions = {
  /** At which hit a document is compiled, so that those asked once do not pay; 2 where left out. */
  readonly compileAt?: number;
  /** Hears how each operation was run. */
  readonly onRun?: (run: Run, request: OperationRequest) => void;
  /** Hears of an error of compiled code where graphql-js had none. */
  readonly onUnreproduced?: (error: unknown, request: OperationRequest) => void;
};

export type OperationRequest = {
  readonly document: DocumentNode;
  /** The same for the same text. */
  readonly hash: string;
  /** Null where the document has no such operation, or several and none is named. */
  readonly operation: OperationDefinitionNode | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same, coerced; null where one has no value that its type takes, and left out where it is not known. */
  readonly coerced?: Values | null;
  readonly context: unknown;
  /** Told before it is run again by graphql-js. */
  readonly onRepeat?: () => void;
};

/** Fields of all compiled documents together, at about 5 kB each. */
const fieldsKept = 10_000;

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
  const operations = new WeakMap<OperationDefinitionNode, SeparateOperation>();
  const programs = new LRUCache<string, Program | 'refused' | number>({
    maxSize: fieldsKept,
    sizeCalculation: program => (typeof program === 'object' ? program.size : 1),
  });

  /** Loaded when first needed: the compiler is large, and a server should answer soon after its start. */
  let compiler: typeof import('./compile.ts') | undefined;

  /** The program; or how often it was asked for, or that it is refused. */
  function programOf(
    { compile, separate }: typeof import('./compile.ts'),
    operation: OperationDefinitionNode,
    { document, hash, operationName }: OperationRequest,
    variables: Values,
  ): Program | 'refused' | number {
    const separated = operations.get(operation) ?? separate(document, operation);
    operations.set(operation, separated);
    const key = [hash, operationName, ...separated.conditions.map(name => variables[name])].join(' ');
    const found = programs.get(key) ?? 0;
    if (typeof found !== 'number') return found;
    const next = found + 1 < compileAt ? found + 1 : (compile(schema, separated, variables) ?? 'refused');
    programs.set(key, next);
    return next;
  }

  /** Throws what the compiled code fails with. */
  async function runCompiled(request: OperationRequest): Promise<ExecutionResult | Exclude<Run, 'compiled'>> {
    const { operation, context } = request;
    if (operation?.operation !== 'query') return 'refused';
    const { coerced = coerce(schema, operation, request.variables) } = request;
    if (!coerced) return 'invalid';
    compiler ??= await import('./compile.ts');
    const program = programOf(compiler, operation, request, coerced);
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
    const { document, operationName, variables: variableValues, context: contextValue, onRepeat } = request;
    onRepeat?.();
    const answer = await execute({ schema, document, operationName, variableValues, contextValue });
    if (result === 'failed' && !answer.errors) onUnreproduced(error, request);
    return answer;
  };
}
