import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Context } from './context.ts';
import { createExecutor, type ExecutorOptions, type OperationRequest } from './executor.ts';
import { type Limits, measure, refuseExcess } from './limits.ts';

/** What a client sends. */
export type Asked = {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

type KnownOperation = Pick<OperationRequest, 'document' | 'hash' | 'operation'>;

/** Characters of all documents that are remembered. */
const charactersKept = 4_000_000;

/** Runs operations, and remembers queries that had no errors: they can be run again without another look. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits | null;
  readonly #run: (request: OperationRequest) => Promise<ExecutionResult>;
  readonly #known = new LRUCache<string, KnownOperation>({
    maxSize: charactersKept,
    sizeCalculation: (_operation, key) => key.length,
  });

  /** Compiles queries where options are given; graphql-js interprets all of them where null. No limits where null. */
  constructor(schema: GraphQLSchema, options: ExecutorOptions | null, limits: Limits | null) {
    this.#schema = schema;
    this.#limits = limits;
    this.#run = options ? createExecutor(schema, options) : interpreter(schema);
  }

  /** Runs an operation that has been parsed and found valid. Throws LIMIT_EXCEEDED where it asks for too much. */
  async run(request: OperationRequest & { readonly context: Context }): Promise<ExecutionResult> {
    const { document, hash, operation, operationName, context } = request;
    if (operation?.operation === 'subscription') throw notStreamed();
    const isQuery = operation?.operation === 'query';
    context.answer.isLasting = isQuery;
    if (operation) this.#measure(request);
    const startCounting = () => {
      context.cost.actual = 0;
    };
    startCounting();
    const result = await this.#run({ ...request, onRepeat: startCounting });
    const text = document.loc?.source.body;
    if (isQuery && text !== undefined) {
      const key = keyOf(text, operationName);
      if (result.errors) this.#known.delete(key);
      else this.#known.set(key, { document, hash, operation });
    }
    const { requested, actual } = context.cost;
    return { ...result, extensions: { cost: { requested, actual } } };
  }

  /** Runs what went well before; null where it is not known, or has errors this time. */
  async repeat({ query, operationName, variables }: Asked, context: Context): Promise<ExecutionResult | null> {
    const known = this.#known.get(keyOf(query, operationName));
    if (!known) return null;
    const result = await this.run({ ...known, operationName, variables, context }).catch(() => null);
    return result?.errors ? null : result;
  }

  /** What is asked for, once its variables are known; those that are malformed are refused when it is run. */
  #measure({ document, operation, variables, context }: OperationRequest & { readonly context: Context }): void {
    const { coerced } = getVariableValues(this.#schema, operation!.variableDefinitions ?? [], variables);
    if (!coerced) return;
    const asked = measure(this.#schema, document, operation!, coerced);
    if (this.#limits) refuseExcess(asked, this.#limits);
    context.cost.requested = asked.cost;
  }
}

function notStreamed(): GraphQLError {
  return new GraphQLError('Subscriptions are followed at /graphql/stream, with Accept: text/event-stream', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

const keyOf = (text: string, operationName: string | null) => `${operationName ?? ''} ${text}`;

function interpreter(schema: GraphQLSchema) {
  return async ({ document, operationName, variables: variableValues, context: contextValue }: OperationRequest) =>
    execute({ schema, document, operationName, variableValues, contextValue });
}
