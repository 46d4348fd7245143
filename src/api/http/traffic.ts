/** Which requests are let in at all, and which are not yet answered. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

import { isLoopbackHost } from '../../base/addresses.ts';
import { errorBody } from '../http-answer.ts';

export type Traffic = {
  /**
   * From now on what is asked under other names than this machine's own is refused: a page of another site can have its
   * own name lead to this machine, and ask what is meant for this machine alone (DNS rebinding).
   */
  readonly guardHosts: () => void;
  /** Whether a request is let in; what is not, the framework refuses. */
  readonly lets: (request: IncomingMessage) => boolean;
  /** Follows an answer until it is sent. */
  readonly begin: (request: IncomingMessage, answer: ServerResponse) => void;
  /** Lets the end wait for work that goes on though its client may be gone. */
  readonly hold: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Whether the server is on its way to its end. */
  readonly isClosing: () => boolean;
  /** Waits until every answer is sent and all work is done, at most so long; refuses what comes in meanwhile. */
  readonly drain: (within: number) => Promise<void>;
};

/** The last answer on each connection on which something was asked. */
export const lastAnswers = new WeakMap<Socket, ServerResponse>();

/** Node takes a connection for idle when its answer is handed over, not when it is sent: so answers are followed here. */
export function followTraffic(app: FastifyInstance): Traffic {
  let [pending, isGuarded, isClosing] = [0, false, false];
  let onIdle = () => {};
  const end = () => {
    pending--;
    if (pending === 0) onIdle();
  };
  const begin: Traffic['begin'] = (request, answer) => {
    lastAnswers.set(request.socket, answer);
    pending++;
    answer.once('close', end);
  };
  const isMeant = ({ headers }: IncomingMessage) =>
    !isGuarded || isLoopbackHost((headers.host ?? '').replace(/:\d+$/, ''));
  app.addHook('onRequest', (request, reply, done) => {
    lastAnswers.set(request.raw.socket, reply.raw);
    if (!isMeant(request.raw)) return reply.code(421).send(wrongHost);
    if (isClosing) return reply.code(503).header('connection', 'close').send(stopping);
    begin(request.raw, reply.raw);
    done();
  });
  app.addHook('onSend', (_request, reply, _body, done) => {
    if (isClosing) reply.header('connection', 'close');
    done();
  });
  return {
    guardHosts: () => {
      isGuarded = true;
    },
    lets: request => !isClosing && isMeant(request),
    begin,
    hold: work => {
      pending++;
      work.then(end, end);
      return work;
    },
    isClosing: () => isClosing,
    drain: async within => {
      isClosing = true;
      const late = new Promise<void>(resolve => setTimeout(resolve, within).unref());
      const idle = new Promise<void>(resolve => {
        onIdle = resolve;
      });
      if (pending > 0) await Promise.race([idle, late]);
      // those on which nothing was asked yet are not idle for Node, which would wait for them a minute
      app.server.closeAllConnections();
    },
  };
}

const wrongHost = errorBody(
  'BAD_REQUEST',
  'This server is asked as localhost; TRUSTED_PROXIES lets a proxy on this machine ask it under another name',
);
const stopping = errorBody('SERVICE_UNAVAILABLE', 'The server is stopping');
