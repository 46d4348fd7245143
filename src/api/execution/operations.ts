import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';

import { AppError } from '../../base/errors.ts';
import { currentWork } from '../../store/deadline.ts';
import { type Context, lookFrom } from '../context.ts';
import { isGivenUp, refusalOf } from '../given-up.ts';
import { forgetResults } from '../limits/charge-fields.ts';
import { admit, type Limits, refuseDeep } from '../limits/operation-limits.ts';
import { waitMessage } from '../limits/rate-limit.ts';
import type { Tracing } from '../observability/tracing.ts';
import { hasOwnSights, pointOfViewOf } from '../point-of-view.ts';
import {
  coerce,
  createExecutor,
  type Executed,
  type ExecutorOptions,
  interpret,
  type OperationRequest,
} from './executor.ts';
import { type KnownOperation, KnownOperations } from './known-operations.ts';
import type { Values } from './running.ts';

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
  async run(operation: KnownOperation, { variables, context }: Asked): Promise<Executed> {
    const { label } = operation;
    if (label?.type === 'subscription') throw notStreamed();
    const { answer, cost } = context;
    answer.operation = label;
    answer.isLasting = label?.type === 'query';
    const coerced = this.#admit(operation, { variables, context });
    const wait = (await context.advance?.take(1 + cost.requested)) ?? 0;
    if (wait > 0) throw rateLimited(wait);
    const result = await knownAs(operation, cost.requested, () =>
      this.#answer(operation, { variables, context, coerced }),
    );
    tellOfWrites(result, answer.written);
    operation.ranWithoutErrors = label?.type === 'query' && !result.errors;
    if (label) this.known.weigh(label.hash);
    return { ...result, extensions: { cost: told(cost) } };
  }

  async #answer(
    operation: KnownOperation,
    { variables, context, coerced }: Asked & { readonly coerced: Values | null },
  ) {
    const { cost } = context;
    const ownSights = await this.#look(operation, coerced, context).catch(throwWhole);
    const startCounting = () => {
      cost.actual = 0;
      cost.read = 0;
      forgetResults(cost);
    };
    startCounting();
    return this.#run({
      operation,
      variables,
      context,
      coerced,
      hasOwnSights: ownSights,
      onRepeat: startCounting,
    });
  }

  /** Has all fields look from where the operation says. Gives whether some may look from elsewhere. */
  async #look({ definition, document }: KnownOperation, coerced: Values | null, context: Context): Promise<boolean> {
    if (definition === null || coerced === null) return false;
    const isOwn = hasOwnSights(document, coerced);
    await lookFrom(context, pointOfViewOf(this.#schema, definition, coerced), isOwn);
    return isOwn;
  }

  /** Runs what went well before; null where it is not known, or has errors this time. */
  async repeat({ query, operationName, variables }: Question, context: Context): Promise<Executed | null> {
    const operation = this.known.find(query, operationName);
    if (!operation?.ranWithoutErrors) return null;
    const result = await this.run(operation, { variables, context }).catch(() => null);
    return result?.errors ? null : result;
  }

  /** Notes what is asked for, and gives its variables; null where they are malformed, which is told when it is run. */
  #admit({ definition, measures }: KnownOperation, { variables, context }: Asked): Values | null {
    if (!definition || !measures) return null;
    refuseDeep(variables);
    const coerced = coerce(this.#schema, definition, variables);
    if (coerced !== null) admit(measures.of(coerced, context.base.rows.size), this.#limits, context);
    return coerced;
  }
}

/** Has the store know how costly an operation is, by its price and by how long the store was at work for it the last time. */
async function knownAs<Result>(operation: KnownOperation, price: number, run: () => Promise<Result>): Promise<Result> {
  const work = currentWork();
  if (work === null) return run();
  const before = work.held;
  work.price = price;
  work.held += operation.held;
  try {
    return await run();
  } finally {
    const held = work.held - operation.held - before;
    operation.held = work.ended ? Math.max(held, operation.held) : held;
    work.held = before + held;
  }
}

function told({ requested, actual, read }: Context['cost']) {
  return { requested, actual, ...(read > 0 ? { read } : {}) };
}

type Run = (request: OperationRequest) => Promise<Executed>;

function runnerOf(schema: GraphQLSchema, { executor, tracing }: OperationOptions): Run {
  const run: Run = executor ? createExecutor(schema, executor) : request => interpret(schema, request);
  return tracing ? request => tracing.span('execute', attributesOf(request), () => run(request)) : run;
}

/** A client that hears of an error must not take its change for undone. Throws where the answer is given up. */
function tellOfWrites({ errors }: ExecutionResult, written: ReadonlyMap<string | number, number>): void {
  if (!errors) return;
  const reason = errors.map(breakOf).find(error => error !== null);
  if (reason) throw givenUp(reason, [...written.values()].at(-1));
  if (written.size === 0) return;
  for (const { path, extensions } of errors)
    if (path && written.has(path[0]!)) extensions.revision = written.get(path[0]!);
}

const attributesOf = ({ operation: { label } }: OperationRequest) => ({
  ...(label && { 'graphql.document.hash': label.hash, 'graphql.operation.type': label.type }),
  ...(label?.name && { 'graphql.operation.name': label.name.slice(0, 100) }),
});

/** Why an answer was given up, where that is what an error says; null of any other. */
const breakOf = (error: unknown): AppError | null => {
  const original = error instanceof GraphQLError ? error.originalError : error;
  return original instanceof AppError && isGivenUp(original) ? original : null;
};

function throwWhole(error: unknown): never {
  const reason = breakOf(error);
  throw reason ? givenUp(reason) : error;
}

/** In the place of the whole answer: of one that is broken off, no part is given. `revision`: of what is written. */
function givenUp(reason: AppError, revision?: number): GraphQLError {
  const { status, code, headers } = refusalOf(reason);
  return new GraphQLError(reason.message, {
    extensions: {
      code,
      http: { status, headers: new HeaderMap(Object.entries(headers)) },
      ...(revision === undefined ? {} : { revision }),
    },
  });
}

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
