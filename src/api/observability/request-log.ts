import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import { isLoopbackHost } from '../../base/addresses.ts';
import { AppError } from '../../base/errors.ts';

/** An operation, without its text and variables. */
export type OperationLabel = {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  /** SHA-256 of its document. */
  readonly hash: string;
};

/** An operation that was run, or whose answer was kept. */
export type AnsweredOperation = OperationLabel & {
  /** In items on pages. */
  readonly cost: { readonly requested: number; readonly actual: number };
};

/** One request that was answered. */
export type AnsweredRequest = {
  readonly method: string;
  /** The path that answers, as `/playground/*`; null where there is none. */
  readonly route: string | null;
  readonly status: number;
  readonly milliseconds: number;
  /** Null where none was run. */
  readonly operation: AnsweredOperation | null;
};

declare module 'fastify' {
  interface FastifyRequest {
    operation: AnsweredOperation | null;
  }
}

const currentRequest = new AsyncLocalStorage<string>();

/** Lets what is logged meanwhile carry the request's id. */
export const inRequest = <Result>({ id }: { readonly id: string }, work: () => Result): Result =>
  currentRequest.run(id, work);

/** The caller's own id where it looks like one; a token with dots in it does not. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Sends each request's id along with its answer, and tells of the answer. */
export function observeRequests(app: FastifyInstance, onAnswer: (answered: AnsweredRequest, id: string) => void): void {
  app.decorateRequest('operation', null);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    const { method, operation, routeOptions } = request;
    const route = request.is404 ? null : (routeOptions.url ?? null);
    const answered = { method, route, status: reply.statusCode, milliseconds: reply.elapsedTime, operation };
    onAnswer(answered, request.id);
    done();
  });
}

/** Logs answers, and has them counted. */
export function tellOfAnswers(log: Logger, count: ((answered: AnsweredRequest) => void) | undefined) {
  return (answered: AnsweredRequest, id: string): void => {
    logAnswer(log, answered, id);
    count?.(answered);
  };
}

const longestName = 100;

/** One line a request. What clients sent stays out, but for the name that they gave their operation. */
function logAnswer(log: Logger, answered: AnsweredRequest, id: string): void {
  if (!log.isLevelEnabled('info')) return;
  const { method, route, status, milliseconds, operation } = answered;
  log.info(
    {
      request: id,
      method,
      path: route,
      status,
      ms: Math.round(milliseconds * 1000) / 1000,
      ...(operation && {
        operation: operation.name?.slice(0, longestName) ?? null,
        type: operation.type,
        hash: operation.hash,
        cost: operation.cost,
      }),
    },
    'request',
  );
}

/** Messages of other errors, such as a database's, may repeat what a client sent. */
const ownMessages = [TypeError, RangeError, ReferenceError];

/** An error as it is logged: where it came from, without values. */
export function loggedError(error: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const isOurs = error instanceof AppError && error.code.startsWith('STORE_');
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(isOurs || ownMessages.some(type => error.constructor === type) ? { message: error.message } : {}),
    stack: (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)),
    ...(cause !== undefined && depth < 3 ? { cause: loggedError(cause, depth + 1) } : {}),
  };
}

/** Logs what went wrong in answering a request, with the request's id. */
export function logFailure(log: Logger, error: unknown): void {
  log.error({ request: currentRequest.getStore(), err: loggedError(error) }, 'request failed');
}

const ofProxies = /^(via|forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/** Whether nobody but this machine asks: a proxy on it asks for others, and says so. */
export function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return isLoopbackHost(address) && !Object.keys(headers).some(name => ofProxies.test(name));
}
