import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { AppError } from '../../base/errors.ts';
import { admit, type Context } from '../context.ts';
import { waitMessage } from '../http/admission.ts';
import { type Limits, Measures, refuseDeep } from '../limits/operation-cost.ts';
import type { Tracing } from '../observability/tracing.ts';
import { coerce, createExecutor, type ExecutorOptions, type OperationRequest } from './executor.ts';

/** What a client sends. */
export type Asked = {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

export type OperationOptions = {
  /** Compiles queries where given; graphql-js interprets all of them where null. */
  readonly executor: ExecutorOptions | null;
  /** What an operation may ask for; no limits where left out. */
  readonly limits?: Limits | null;
  /** Nothing is traced where left out. */
  readonly tracing?: Tracing;
  /** Turns a driver's error into one of ours; null where it is a defect. */
  readonly explain: (error: unknown) => Error | null;
};

type KnownOperation = Pick<OperationRequest, 'document' | 'hash' | 'operation'>;

/** Characters of all documents that are remembered. */
const charactersKept = 4_000_000;

/** Runs operations, and remembers queries that had no errors: they can be run again without another look. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #measures: Measures;
  readonly #limits: Limits | null;
  readonly #explain: OperationOptions['explain'];
  readonly #run: (request: OperationRequest) => Promise<ExecutionResult>;
  readonly #known = new LRUCache<string, KnownOperation>({
    maxSize: charactersKept,
    sizeCalculation: (_operation, key) => key.length,
  });

  constructor(schema: GraphQLSchema, { executor, limits = null, tracing, explain }: OperationOptions) {
    this.#schema = schema;
    this.#measures = new Measures(schema);
    this.#limits = limits;
    this.#explain = explain;
    const run = executor ? createExecutor(schema, executor) : interpreter(schema);
    this.#run = tracing ? request => tracing.span('execute', attributesOf(request), () => run(request)) : run;
  }

  /** Runs an operation that has been parsed and found valid. Throws LIMIT_EXCEEDED where it asks for too much. */
  async run(request: OperationRequest & { readonly context: Context }): Promise<ExecutionResult> {
    const { document, hash, operation, operationName, context } = request;
    if (operation?.operation === 'subscription') throw notStreamed();
    const isQuery = operation?.operation === 'query';
    if (operation) context.ran.operation = { type: operation.operation, name: operation.name?.value ?? null, hash };
    context.answer.isLasting = isQuery;
    const coerced = operation && this.#measure(operation, request);
    const wait = (await context.advance?.take(1 + context.cost.requested)) ?? 0;
    if (wait > 0) throw rateLimited(wait);
    const startCounting = () => {
      context.cost.actual = 0;
    };
    startCounting();
    const result = await this.#run({ ...request, coerced, onRepeat: startCounting });
    const { written } = context.answer;
    if (result.errors?.some(error => this.#isLate(error))) throw tooLate([...written.values()].at(-1));
    // a client that hears of an error must not take the change for undone
    for (const { path, extensions } of written.size > 0 ? (result.errors ?? []) : [])
      if (path && written.has(path[0]!)) extensions.revision = written.get(path[0]!);
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

  #isLate({ originalError }: GraphQLError): boolean {
    if (!originalError) return false;
    const known = originalError instanceof AppError ? originalError : this.#explain(originalError);
    return known instanceof AppError && known.code === 'DEADLINE_EXCEEDED';
  }

  /** Notes what is asked for, and gives its variables; null where they are malformed, which is told when it is run. */
  #measure(
    operation: OperationDefinitionNode,
    { document, variables, context }: OperationRequest & { readonly context: Context },
  ) {
    refuseDeep(variables);
    const coerced = coerce(this.#schema, operation, variables);
    if (coerced === null) return null;
    const asked = this.#measures.of(document, operation, coerced);
    admit(asked, this.#limits, context);
    return coerced;
  }
}

const attributesOf = ({ hash, operation }: OperationRequest) => ({
  'graphql.document.hash': hash,
  ...(operation && { 'graphql.operation.type': operation.operation }),
  ...(operation?.name && { 'graphql.operation.name': operation.name.value.slice(0, 100) }),
});

/** In the place of the whole answer: of one that is broken off, no part is given. `revision`: of what is written. */
const tooLate = (revision?: number) =>
  new GraphQLError('The answer took too long and was given up; ask for less', {
    extensions: {
      code: 'DEADLINE_EXCEEDED',
      http: { status: 504 },
      ...(revision === undefined ? {} : { revision }),
    },
  });

const rateLimited = (wait: number) =>
  new GraphQLError(waitMessage(wait), {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(wait)]]) },
    },
  });

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
