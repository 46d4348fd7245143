import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler, type OperationArgs, type RequestParams, type Response } from 'graphql-sse';

import { AppError } from '../../base/errors.ts';
import type { Principal } from '../../model/access.ts';
import { withDeadline } from '../../store/deadline.ts';
import { type Authenticate, refusal } from '../auth/authentication.ts';
import type { Context } from '../context.ts';
import type { TrustedDocuments } from '../execution/trusted-documents.ts';
import { measure } from '../limits/operation-cost.ts';
import {
  admit,
  hasManyFragments,
  type Limits,
  limitExceeded,
  manyFragments,
  refuseDeep,
} from '../limits/operation-limits.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import { admission } from './admission.ts';

export type StreamOptions = {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** No limits where null. */
  readonly limits: Limits | null;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly authenticate: Authenticate;
  readonly rateLimit: RateLimit;
  /** What alone may be followed; null where everything may. */
  readonly trusted: TrustedDocuments | null;
  readonly createContext: (principal: Principal, subscription: Context['subscription']) => Context;
  /** The revision that the graph is at. */
  readonly revision: () => Promise<number>;
  /** Milliseconds that the answer to one event may take. */
  readonly deadline: number;
};

export const mostTokens = 5_000;

/** Streams that one server holds open at once. */
const mostStreams = 1_000;
/** Of them, by one client. */
const mostStreamsOfClient = 20;
/** Events that wait for a client that reads slowly; no more are made until it has read some. */
const mostWaiting = 16;

type StreamContext = Context & Record<PropertyKey, unknown>;

/**
 * Subscriptions over server-sent events: the distinct connections mode of the GraphQL over SSE protocol. The id of an
 * event is the revision of its change, and a stream that starts with `Last-Event-ID` begins after that one.
 */
export function createStream(options: StreamOptions) {
  const { schema, limits, formatError } = options;
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const refused = (errors: readonly unknown[]): Response => [bodyOf(errors.map(format)), badRequest];
  const format = (error: unknown) =>
    formatError(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error);

  const read = (query: string): DocumentNode | readonly GraphQLError[] => {
    if (hasManyFragments(query)) return [limitExceeded(manyFragments, {})];
    try {
      const document = parse(query, { maxTokens: mostTokens });
      const errors = validate(schema, document, rules);
      return errors.length > 0 ? errors.map(asInvalid) : document;
    } catch (error) {
      return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
  };

  const prepare = (
    context: StreamContext,
    { query, operationName, variables }: RequestParams,
  ): OperationArgs<StreamContext> | Response => {
    const document = read(query);
    if (!('kind' in document)) return refused(document);
    const operation = getOperationAST(document, operationName ?? null);
    if (operation?.operation !== 'subscription') return refused([onlySubscriptions()]);
    try {
      refuseDeep(variables);
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
      if (!coerced) return refused(errors!.map(error => withCode(error, 'BAD_USER_INPUT')));
      admit(measure(schema, document, operation, coerced), limits, context);
    } catch (error) {
      return refused([error]);
    }
    return {
      schema,
      document,
      ...(operationName == null ? {} : { operationName }),
      variableValues: variables ?? {},
      contextValue: context,
    };
  };

  const handle = createHandler<FastifyRequest, StreamContext, StreamContext>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ context }, params) => prepare(context, params) as never,
    subscribe: args => answers(args, options.deadline) as never,
    onNext: (context, _request, result) => ({
      ...withErrors(result, result.errors?.map(format)),
      // a refusal is no event of the log
      ...(context.subscription!.delivered > 0 ? { extensions: { revision: context.subscription!.delivered } } : {}),
    }),
  });

  const places = new Places();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!/\btext\/event-stream\b|^\*\/\*$/.test(request.headers.accept ?? '*/*'))
      return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Only text/event-stream is given here');
    const admitted = await admission(request, options);
    if (!('principal' in admitted)) return reply.code(admitted.status).headers(admitted.headers).send(admitted.body);
    const { principal, client } = admitted;
    options.rateLimit.spend(client, 1);
    const asked = options.trusted ? trustedBody(request, options.trusted) : request.body;
    if (asked === null && options.trusted)
      return refuse(reply, 400, 'DOCUMENT_NOT_TRUSTED', 'Only trusted documents are followed here, by POST');
    const after = revisionOf(request.headers['last-event-id'], await options.revision());
    if (typeof after === 'string') return refuse(reply, 400, 'BAD_USER_INPUT', after);
    const full = places.take(client);
    if (full !== null) return refuse(reply, full.status, full.code, full.message);
    const flow = new Flow();
    const context = options.createContext(principal, {
      after,
      delivered: 0,
      ready: async () => {
        await flow.ready();
        payFor(1);
        for (let wait = options.rateLimit.wait(client); wait > 0 && !flow.isOver; ) {
          await flow.pause(1_000 * wait);
          wait = options.rateLimit.wait(client);
        }
        // a token may have expired or been revoked meanwhile
        await options.authenticate(request.headers.authorization);
      },
    }) as StreamContext;
    /** Of the last event, its items. */
    const payFor = (points: number) => {
      options.rateLimit.spend(client, points + context.cost.actual);
      context.cost.actual = 0;
    };
    let body: AsyncGenerator<string> | string | null = null;
    const end = async () => {
      flow.end();
      if (typeof body === 'object') await body?.return(undefined);
    };
    reply.raw.once('close', () => {
      places.leave(client);
      payFor(0);
      void end();
    });
    const [given, { status, headers = {} }] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: name => (name === 'accept' ? 'text/event-stream' : oneOf(request.headers[name.toLowerCase()])) },
      body: asked as Record<PropertyKey, unknown>,
      raw: request,
      context,
    });
    body = given;
    if (typeof body === 'string') return reply.code(status).headers(headers).send(body);
    if (body === null) return refuse(reply, status, 'BAD_REQUEST', 'Send JSON: {"query": "subscription {…}"}');
    // its client may be gone before it began
    if (flow.isOver) await end();
    const stream = Readable.from(withIds(body, after, flow), { objectMode: false, highWaterMark: 1 });
    return reply.code(status).headers(streamHeaders).send(stream);
  };
}

/** As `subscribe` of graphql-js does, with a deadline for each answer. */
async function answers(args: OperationArgs<StreamContext>, deadline: number) {
  const inTime = <Result>(work: () => Result) => withDeadline(performance.now() + deadline, work);
  const source = await inTime(() => createSourceEventStream(args));
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]() as AsyncGenerator<unknown>;
  const answered = async ({ done, value }: IteratorResult<unknown>) =>
    done ? { done, value: undefined } : { value: await inTime(() => execute({ ...args, rootValue: value })) };
  return {
    next: async () => answered(await events.next()),
    return: async () => answered(await events.return(undefined)),
    throw: async (error: unknown) => {
      await events.return(undefined);
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Of an answer that is broken off, no part is given. */
function withErrors(result: object, errors: readonly GraphQLFormattedError[] | undefined): ExecutionResult {
  if (!errors) return result;
  const late = errors.filter(({ extensions }) => extensions?.code === 'DEADLINE_EXCEEDED').slice(0, 1);
  return late.length > 0 ? { errors: late as never } : { ...result, errors: errors as never };
}

/** Places of streams that are open. */
class Places {
  readonly #taken = new Map<string, number>();
  #all = 0;

  /** Takes one; gives the refusal where there is none, and null else. */
  take(client: string): { readonly status: number; readonly code: string; readonly message: string } | null {
    const taken = this.#taken.get(client) ?? 0;
    if (this.#all >= mostStreams)
      return {
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        message: 'So many streams are open that no other can be',
      };
    if (taken >= mostStreamsOfClient)
      return {
        status: 429,
        code: 'RATE_LIMITED',
        message: `One client may have ${mostStreamsOfClient} streams open, and no more`,
      };
    this.#all++;
    this.#taken.set(client, taken + 1);
    return null;
  }

  leave(client: string): void {
    this.#all--;
    const left = (this.#taken.get(client) ?? 0) - 1;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
  }
}

/** Keeps what is made for a stream and not yet read by its client within bounds. */
class Flow {
  #waiting = 0;
  #proceed = () => {};

  /** Resolves when another event may be made, which counts from then on. */
  async ready(): Promise<void> {
    while (this.#waiting >= mostWaiting)
      await new Promise<void>(resolve => {
        this.#proceed = resolve;
      });
    this.#waiting++;
  }

  /** Resolves after so many milliseconds, or sooner where something happens. */
  async pause(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>(resolve => {
      this.#proceed = resolve;
      timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
  }

  get isOver(): boolean {
    return this.#waiting === Number.NEGATIVE_INFINITY;
  }

  /** An event was handed over. */
  taken(): void {
    this.#waiting--;
    this.#proceed();
  }

  /** Nobody reads any more. */
  end(): void {
    this.#waiting = Number.NEGATIVE_INFINITY;
    this.#proceed();
  }
}

/** What the protocol writes, each event with the revision that its result ends in as its id. */
async function* withIds(body: AsyncGenerator<string>, after: number, flow: Flow): AsyncGenerator<string> {
  try {
    // no event; a client that comes back before there was one begins where it began
    yield `id: ${after}\n\n`;
    for await (const message of body) {
      const revision = /"extensions":\{"revision":(\d+)\}\}\n\n$/.exec(message)?.[1];
      yield revision === undefined ? message : `id: ${revision}\n${message}`;
      if (revision !== undefined) flow.taken();
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'UNAUTHENTICATED')) throw error;
    yield `event: next\ndata: ${refusal(error, true).body.toString().trim()}\n\nevent: complete\ndata:\n\n`;
  } finally {
    flow.end();
  }
}

/** The revision after which a stream starts, or what is wrong with it. */
function revisionOf(given: string | string[] | undefined, last: number): number | string {
  const id = oneOf(given);
  if (id === undefined || id === '') return last;
  const revision = /^\d{1,10}$/.test(id) ? Number(id) : Number.POSITIVE_INFINITY;
  return revision <= last ? revision : `Last-Event-ID: must be the id of an event of this stream, 0 to ${last}`;
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

const asInvalid = (error: GraphQLError) => withCode(error, 'GRAPHQL_VALIDATION_FAILED');

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { ...error, extensions: { code } });
}

const onlySubscriptions = () =>
  new GraphQLError('Only a subscription is followed here; queries and mutations go to /graphql', {
    extensions: { code: 'BAD_REQUEST' },
  });

/** Nothing on the way may keep events back or change them. */
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

const badRequest = {
  status: 400,
  statusText: 'Bad Request',
  headers: { 'content-type': 'application/json; charset=utf-8' },
} as const;

const bodyOf = (errors: readonly unknown[]) => JSON.stringify({ errors });

function trustedBody({ method, body }: FastifyRequest, trusted: TrustedDocuments): unknown {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return null;
  return trusted.resolve(body as Record<string, unknown>);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .headers(badRequest.headers)
    .send(bodyOf([{ message, extensions: { code } }]));
}
