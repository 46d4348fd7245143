/** What is answered where no route is reached, or one fails. */
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';

import { errorBody } from '../http-answer.ts';
import { inRequest, logFailure } from '../observability/request-log.ts';
import { dataHeaders } from './headers.ts';
import { lastAnswers } from './traffic.ts';

export function addRefusals(app: FastifyInstance, log: Logger): void {
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing here; the API answers at /graphql')),
  );
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errorBody('BAD_REQUEST', error.message));
    inRequest(request, () => logFailure(log, error));
    return reply.code(status).send(errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong inside the server'));
  });
}

/** What cannot be a path, which is found out before anything else is looked at. */
export function refuseAddress(reply: FastifyReply, id: string): void {
  reply
    .code(400)
    .headers({ ...dataHeaders, 'x-request-id': id })
    .send(errorBody('BAD_REQUEST', 'The path of this address is malformed; the API answers at /graphql'));
}

/** What is no HTTP is answered all the same, and the connection ended. */
export function refuseMalformed(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const before = lastAnswers.get(socket);
  // a request and its answer stand before what cannot be read: that answer is the last on this connection
  if (before) return void (before.closed ? socket.end() : before.once('close', () => socket.end()));
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(
    errorBody('BAD_REQUEST', tooLarge ? 'The headers are too long' : 'This is no HTTP request'),
  );
  socket.end(
    [
      `HTTP/1.1 ${tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
