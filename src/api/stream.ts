import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { createHandler, type OperationArgs, type RequestParams, type Response } from 'graphql-sse';

import { AppError } from '../base/errors.ts';
import type { Principal } from '../model/access.ts';
import { type Authenticate, refusal } from './authentication.ts';
import { admit, type Context } from './context.ts';
import { type Limits, measure } from './limits.ts';
import { clientOf, type RateLimit } from './rate-limit.ts';
import type { TrustedDocuments } from './trusted.ts';

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
};

export const mostTokens = 5_000;

/** Streams that one server holds open at once. */
const mostStreams = 1_000;
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
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (!coerced) return refused(errors!.map(error => withCode(error, 'BAD_USER_INPUT')));
    try {
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
    subscribe: args => subscribe(args) as never,
    onNext: (context, _request, result) => ({
      ...result,
      ...(result.errors ? { errors: result.errors.map(format) as never } : {}),
      // a refusal is no event of the log
      ...(context.subscription!.delivered > 0 ? { extensions: { revision: context.subscription!.delivered } } : {}),
    }),
  });

  let streams = 0;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!/\btext\/event-stream\b|^\*\/\*$/.test(request.headers.accept ?? '*/*'))
      return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Only text/event-stream is given here');
    if (streams >= mostStreams)
      return refuse(reply, 503, 'SERVICE_UNAVAILABLE', 'So many streams are open that no other can be');
    const after = revisionOf(request.headers['last-event-id'], await options.revision());
    if (typeof after === 'string') return refuse(reply, 400, 'BAD_USER_INPUT', after);
    let principal: Principal;
    try {
      principal = await options.authenticate(request.headers.authorization);
    } catch (error) {
      const { status, headers, body } = refusal(error, request.headers.authorization !== undefined);
      return reply.code(status).headers(headers).send(body);
    }
    const client = clientOf(principal, request);
    const wait = options.rateLimit.wait(client);
    if (wait > 0)
      return reply
        .code(429)
        .headers({ ...badRequest.headers, 'retry-after': String(wait) })
        .send(rateLimited);
    options.rateLimit.spend(client, 1);
    const asked = options.trusted ? trustedBody(request, options.trusted) : request.body;
    if (asked === null)
      return refuse(reply, 400, 'DOCUMENT_NOT_TRUSTED', 'Only trusted documents are followed here, by POST');
    const flow = new Flow();
    const context = options.createContext(principal, {
      after,
      delivered: 0,
      ready: async () => {
        await flow.ready();
        // a token may have expired or been revoked meanwhile
        await options.authenticate(request.headers.authorization);
        options.rateLimit.spend(client, 1);
      },
    }) as StreamContext;
    const [body, { status, headers = {} }] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: name => (name === 'accept' ? 'text/event-stream' : oneOf(request.headers[name.toLowerCase()])) },
      body: asked as Record<PropertyKey, unknown>,
      raw: request,
      context,
    });
    if (typeof body === 'string') return reply.code(status).headers(headers).send(body);
    if (body === null) return refuse(reply, status, 'BAD_REQUEST', 'Send JSON: {"query": "subscription {…}"}');
    streams++;
    const stream = Readable.from(withIds(body, flow), { objectMode: false, highWaterMark: 1 });
    stream.once('close', () => streams--);
    return reply.code(status).headers(streamHeaders).send(stream);
  };
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
async function* withIds(body: AsyncGenerator<string>, flow: Flow): AsyncGenerator<string> {
  try {
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

/** The revision after which a stream starts, or what is wrong with it; null where it starts now. */
function revisionOf(given: string | string[] | undefined, last: number): number | null | string {
  const id = oneOf(given);
  if (id === undefined || id === '') return null;
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

const rateLimited = bodyOf([{ message: 'Too much was asked in a minute', extensions: { code: 'RATE_LIMITED' } }]);

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
