import { finished, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { createHandler } from 'graphql-sse';

import { AppError } from '../../base/errors.ts';
import type { Principal } from '../../model/access.ts';
import { withDeadline } from '../../store/deadline.ts';
import { type Authenticate, refusal } from '../auth/authentication.ts';
import type { Context } from '../context.ts';
import {
  answerEvents,
  prepareSubscription,
  type SubscriptionContext,
  type SubscriptionOptions,
  withErrors,
} from '../execution/subscription.ts';
import { type Sent, sentBy, type TrustedDocuments } from '../execution/trusted-documents.ts';
import { jsonHeaders } from '../http-answer.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import { type Admitted, admission } from './admission.ts';
import { StreamFlow, StreamPlaces } from './stream-bounds.ts';
import type { Opened, Tickets } from './stream-tickets.ts';

export type StreamOptions = SubscriptionOptions & {
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
  /** What opens a stream for those who cannot send a header. */
  readonly tickets: Tickets;
};

type StreamHandler = ReturnType<typeof createHandler<FastifyRequest, SubscriptionContext, SubscriptionContext>>;

/**
 * Subscriptions over server-sent events: the distinct connections mode of the GraphQL over SSE protocol. The id of an
 * event is the revision of its change, and a stream that starts with `Last-Event-ID` begins after that one.
 */
export function createStream(options: StreamOptions) {
  const handle = createProtocol(options);
  const places = new StreamPlaces();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!/\btext\/event-stream\b|^\*\/\*$/.test(request.headers.accept ?? '*/*'))
      return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Only text/event-stream is given here');
    const { ticket } = request.query as Readonly<Record<string, unknown>>;
    const admitted =
      ticket === undefined ? await admission(request, options) : await options.tickets.open(request, ticket);
    if (!('principal' in admitted)) return reply.code(admitted.status).headers(admitted.headers).send(admitted.body);
    options.rateLimit.spend(admitted.client, 1);
    const opened: Opened | null = ticket === undefined ? null : (admitted as Opened);
    const asked = opened ? { method: 'POST', search: '', body: opened.asked } : sentBy(request);
    const sent = options.trusted ? options.trusted.resolve(asked) : asked;
    if (sent === null) return refuse(reply, 400, 'DOCUMENT_NOT_TRUSTED', 'Only trusted documents are followed here');
    const after = placeOf(opened?.lastEventId ?? request.headers['last-event-id'], await options.revision());
    if (typeof after === 'string') return refuse(reply, 400, 'BAD_USER_INPUT', after);
    const full = places.take(admitted.client);
    if (full !== null) return refuse(reply, full.status, full.code, full.message);
    const open = openStream(options, request, admitted, after);
    // also of a client that was gone before this was reached
    finished(reply.raw, () => {
      places.leave(admitted.client);
      open.close();
    });
    const [body, { status, headers = {} }] = await handle(
      protocolRequest(request, { sent, isOfTicket: opened !== null }, open.context),
    );
    open.begin(body);
    if (typeof body === 'string') return reply.code(status).headers(headers).send(body);
    if (body === null) return refuse(reply, status, 'BAD_REQUEST', 'Send JSON: {"query": "subscription {…}"}');
    const events = Readable.from(withIds(body, open.context.subscription!, open.flow), {
      objectMode: false,
      highWaterMark: 1,
    });
    return reply.code(status).headers(streamHeaders).send(events);
  };
}

/** What graphql-sse makes of requests: refusals, or the text of events. */
function createProtocol(options: StreamOptions): StreamHandler {
  const format = (error: unknown) =>
    options.formatError(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error);
  return createHandler<FastifyRequest, SubscriptionContext, SubscriptionContext>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ context }, params) => {
      const prepared = prepareSubscription(options, params, context);
      return ('schema' in prepared ? prepared : [bodyOf(prepared.map(format)), badRequest]) as never;
    },
    subscribe: args => answerEvents(args) as never,
    onNext: (context, _request, result) => ({
      ...withErrors(result, result.errors?.map(format)),
      // a refusal is no event of the log
      ...(context.subscription!.delivered > 0 ? { extensions: extensionsOf(context.subscription!) } : {}),
    }),
  });
}

/** A stream from before its first event to after its last: who follows pays for each. */
function openStream(
  { rateLimit, authenticate, createContext, deadline }: StreamOptions,
  { headers }: FastifyRequest,
  admitted: Admitted | Opened,
  { after, mark }: Place,
) {
  const { principal, client } = admitted;
  const flow = new StreamFlow();
  const hasPoints = async () => {
    for (let wait = rateLimit.wait(client); wait > 0 && !flow.isOver; ) {
      await flow.pause(1_000 * wait);
      wait = rateLimit.wait(client);
    }
    // a token may have expired or been revoked meanwhile
    await ('stillStands' in admitted ? admitted.stillStands() : authenticate(headers.authorization));
  };
  const context = createContext(principal, {
    after,
    mark,
    delivered: 0,
    inTime: work => withDeadline(performance.now() + deadline, work, client),
    paid: async points => {
      rateLimit.spend(client, points);
      await hasPoints();
    },
    ready: async () => {
      await flow.ready();
      payFor(1);
      await hasPoints();
    },
  }) as SubscriptionContext;
  /** Of the last event, its items. */
  const payFor = (points: number) => {
    rateLimit.spend(client, points + context.cost.actual);
    context.cost.actual = 0;
  };
  let events: AsyncGenerator<string> | null = null;
  const end = () => {
    flow.end();
    void events?.return(undefined);
  };
  return {
    flow,
    context,
    /** Its client may be gone before it began. */
    begin: (body: AsyncGenerator<string> | string | null) => {
      if (typeof body !== 'string') events = body;
      if (flow.isOver) end();
    },
    close: () => {
      payFor(0);
      end();
    },
  };
}

/** What was asked with a ticket is read as if it had been sent now. */
function protocolRequest(
  request: FastifyRequest,
  { sent: { method, search, body }, isOfTicket }: { readonly sent: Sent; readonly isOfTicket: boolean },
  context: SubscriptionContext,
) {
  const set: Readonly<Record<string, string>> = {
    accept: 'text/event-stream',
    ...(isOfTicket && { 'content-type': 'application/json' }),
  };
  return {
    method,
    url: `/graphql/stream${search}`,
    headers: { get: (name: string) => set[name.toLowerCase()] ?? oneOf(request.headers[name.toLowerCase()]) },
    body: body as Record<PropertyKey, unknown>,
    raw: request,
    context,
  };
}

/** What the protocol writes, each event with the revision that its result ends in as its id. */
async function* withIds(
  body: AsyncGenerator<string>,
  { after, mark: begun }: Place,
  flow: StreamFlow,
): AsyncGenerator<string> {
  try {
    // no event; a client that comes back before there was one begins where it began
    yield `id: ${idOf({ after, mark: begun })}\n\n`;
    for await (const message of body) {
      const [, revision, mark = null] =
        /"extensions":\{"revision":(\d+)(?:,"mark":"([0-9a-f]+)")?\}\}\n\n$/.exec(message) ?? [];
      yield revision === undefined ? message : `id: ${idOf({ after: Number(revision), mark })}\n${message}`;
      if (revision !== undefined) flow.taken();
    }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'UNAUTHENTICATED')) throw error;
    yield `event: next\ndata: ${refusal(error, true).body.toString().trim()}\n\nevent: complete\ndata:\n\n`;
  } finally {
    flow.end();
  }
}

/** How far a client has got: the revision after which a stream starts, and what tells apart the readings that it was told of. */
type Place = Pick<NonNullable<Context['subscription']>, 'after' | 'mark'>;

const idOf = ({ after, mark }: Place) => (mark === null ? String(after) : `${after}.${mark}`);

const extensionsOf = ({ delivered, mark }: NonNullable<Context['subscription']>) =>
  mark === null ? { revision: delivered } : { revision: delivered, mark };

/** Where a stream starts, or what is wrong with what says so. */
function placeOf(given: string | string[] | undefined, last: number): Place | string {
  const id = oneOf(given);
  if (id === undefined || id === '') return { after: last, mark: null };
  const [, revision, mark = null] = /^(\d{1,10})(?:\.([0-9a-f]{16}))?$/.exec(id) ?? [];
  const after = revision === undefined ? Number.POSITIVE_INFINITY : Number(revision);
  return after <= last ? { after, mark } : `Last-Event-ID: must be the id of an event of this stream, 0 to ${last}`;
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** Nothing on the way may keep events back or change them. */
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

const badRequest = {
  status: 400,
  statusText: 'Bad Request',
  headers: jsonHeaders,
} as const;

const bodyOf = (errors: readonly unknown[]) => JSON.stringify({ errors });

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .headers(badRequest.headers)
    .send(bodyOf([{ message, extensions: { code } }]));
}
