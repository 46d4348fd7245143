/** What is answered where no route is reached, or one fails. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import { errorAnswer, errorBody, type HttpAnswer } from '../http-answer.ts';
import { inRequest, logFailure } from '../observability/request-log.ts';
import { type BodyFault, noJson } from './bodies.ts';
import type { SendExplorer } from './explorer-pages.ts';
import { dataHeaders, pageHeaders, wantsPage } from './headers.ts';
import { lastAnswers } from './traffic.ts';

/** `send`: answers with the page that tells a browser so; null where there is none. */
export function addRefusals(app: FastifyInstance, log: Logger, send: SendExplorer | null): void {
  app.setNotFoundHandler((request, reply) => {
    reply.code(404);
    if (send !== null && wantsPage(request)) return send(reply);
    return reply.send(errorBody('NOT_FOUND', 'There is nothing here; the API answers at /graphql'));
  });
  app.setErrorHandler((error: Failure, request, reply) => {
    const { status, headers, body } = inRequest(request, () => failureAnswer(log, error));
    return reply.code(status).headers(headers).send(body);
  });
}

type Failure = Partial<BodyFault> & { readonly code?: string; readonly message: string };

/** What is answered to a request that fails: what is wrong with it, or that it is not its fault, which is logged. */
export function failureAnswer(log: Logger, error: Failure): HttpAnswer {
  const status = error.statusCode ?? 500;
  const message = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? noJson : error.message;
  if (status < 500) return errorAnswer(status, 'BAD_REQUEST', message, error.headers);
  logFailure(log, error);
  return errorAnswer(status, 'INTERNAL_SERVER_ERROR', 'Something went wrong inside the server');
}

/** Tells of what cannot be a path, which is found out before anything else is looked at. */
export function refuseAddress(
  { code }: { readonly code: string },
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  send: SendExplorer | null,
): void {
  const isTooLong = code === 'FST_ERR_MAX_PARAM_LENGTH';
  const isPage = send !== null && wantsPage(request);
  reply
    .code(isTooLong ? 414 : 400)
    .headers({ ...(isPage ? pageHeaders([]) : dataHeaders), 'x-request-id': request.id });
  if (isPage) void send(reply);
  else
    reply.send(
      errorBody(
        'BAD_REQUEST',
        `The path of this address is ${isTooLong ? 'too long' : 'malformed'}; the API answers at /graphql`,
      ),
    );
}

/** What is no HTTP, or does not come to its end in time, is answered all the same, and the connection ended. */
export function refuseUnread(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, message } = unread[error.code ?? ''] ?? malformed;
  const before = lastAnswers.get(socket);
  if (before) {
    endAfter(before, socket, Object.assign(error, { statusCode: status, message }));
    return;
  }
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

/** By Node's codes. */
const unread: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The address or the headers are too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not come to its end in time' },
};
const malformed = { status: 400, message: 'This is no HTTP request' };

/** Ends a connection on which something was asked before, or of whose last request the head alone was read. */
function endAfter(before: ServerResponse, socket: Socket, error: Error): void {
  const { req } = before;
  // whoever reads its body hears that there is no more, and answers
  if (!req.complete && !before.headersSent && req.listenerCount('error') > 0) {
    before.setHeader('connection', 'close');
    req.emit('error', error);
  }
  // that answer is the last on this connection
  if (before.closed) socket.end();
  else before.once('close', () => socket.end());
}
