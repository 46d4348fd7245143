import { hash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';

import { AppError } from '../../base/errors.ts';
import { type Context, lookFrom } from '../context.ts';
import { admit, type Limits, refuseDeep } from '../limits/operation-limits.ts';
import { waitMessage } from '../limits/rate-limit.ts';
import type { Tracing } from '../observability/tracing.ts';
import { hasOwnSights, pointOfViewOf } from '../point-of-view.ts';
import type { Values } from './compile.ts';
import { coerce, createExecutor, type ExecutorOptions, interpret, type OperationRequest } from './executor.ts';
import { type KnownOperation, KnownOperations } from './known-operations.ts';

/** What a client sends. */
export type Question = {
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
};

type Asked = { readonly variables: Question['variables']; readonly context: Context };

/** Runs operations, and remembers queries that had no errors: they can be run again without another look. */
export class Operations {
  readonly known: KnownOperations;
  readonly #options: OperationOptions;
  readonly #limits: Limits | null;
  #schema: GraphQLSchema;
  #run: Run;

  constructor(schema: GraphQLSchema, options: OperationOptions) {
    this.known = new KnownOperations(schema);
    this.#options = options;
    this.#limits = options.limits ?? null;
    this.#schema = schema;
    this.#run = runnerOf(schema, options);
  }

  /** Goes on over a schema that has more. What is known of operations was worked out from the one before. */
  follow(schema: GraphQLSchema): void {
    this.known.follow(schema);
    this.#schema = schema;
    this.#run = runnerOf(schema, this.#options);
  }

  /** Runs an operation that has been parsed and found valid. Throws LIMIT_EXCEEDED where it asks for too much. */
  async run(operation: KnownOperation, { variables, context }: Asked): Promise<ExecutionResult> {
    const { label } = operation;
    if (label?.type === 'subscription') throw notStreamed();
    const { answer, cost } = context;
    answer.operation = label;
    answer.isLasting = label?.type === 'query';
    const coerced = this.#admit(operation, { variables, context });
    const wait = (await context.advance?.take(1 + cost.requested)) ?? 0;
    if (wait > 0) throw rateLimited(wait);
    const ownSights = await this.#look(operation, coerced, context);
    const startCounting = () => {
      cost.actual = 0;
    };
    startCounting();
    const result = await this.#run({
      operation,
      variables,
      context,
      coerced,
      hasOwnSights: ownSights,
      onRepeat: startCounting,
    });
    tellOfWrites(result, answer.written);
    operation.ranWithoutErrors = label?.type === 'query' && !result.errors;
    if (label) this.known.weigh(label.hash);
    return { ...result, extensions: { cost: { requested: cost.requested, actual: cost.actual } } };
  }

  /** Has all fields look from where the operation says. Gives whether some may look from elsewhere. */
  async #look({ definition, document }: KnownOperation, coerced: Values | null, context: Context): Promise<boolean> {
    if (definition === null || coerced === null) return false;
    const isOwn = hasOwnSights(document, coerced);
    await lookFrom(context, pointOfViewOf(this.#schema, definition, coerced), isOwn);
    return isOwn;
  }

  /** Runs what went well before; null where it is not known, or has errors this time. */
  async repeat({ query, operationName, variables }: Question, context: Context): Promise<ExecutionResult | null> {
    const operation = this.known.find(hash('sha256', query), operationName);
    if (!operation?.ranWithoutErrors) return null;
    const result = await this.run(operation, { variables, context }).catch(() => null);
    return result?.errors ? null : result;
  }

  /** Notes what is asked for, and gives its variables; null where they are malformed, which is told when it is run. */
  #admit({ definition, measures }: KnownOperation, { variables, context }: Asked): Values | null {
    if (!definition || !measures) return null;
    refuseDeep(variables);
    const coerced = coerce(this.#schema, definition, variables);
    if (coerced !== null) admit(measures.of(coerced), this.#limits, context);
    return coerced;
  }
}

type Run = (request: OperationRequest) => Promise<ExecutionResult>;

function runnerOf(schema: GraphQLSchema, { executor, tracing }: OperationOptions): Run {
  const run: Run = executor ? createExecutor(schema, executor) : request => interpret(schema, request);
  return tracing ? request => tracing.span('execute', attributesOf(request), () => run(request)) : run;
}

/** A client that hears of an error must not take its change for undone. Throws where the answer is given up. */
function tellOfWrites({ errors }: ExecutionResult, written: ReadonlyMap<string | number, number>): void {
  if (!errors) return;
  if (errors.some(isLate)) throw tooLate([...written.values()].at(-1));
  if (written.size === 0) return;
  for (const { path, extensions } of errors)
    if (path && written.has(path[0]!)) extensions.revision = written.get(path[0]!);
}

const attributesOf = ({ operation: { label } }: OperationRequest) => ({
  ...(label && { 'graphql.document.hash': label.hash, 'graphql.operation.type': label.type }),
  ...(label?.name && { 'graphql.operation.name': label.name.slice(0, 100) }),
});

const isLate = ({ originalError }: GraphQLError) =>
  originalError instanceof AppError && originalError.code === 'DEADLINE_EXCEEDED';

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
