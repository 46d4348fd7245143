/** Which requests are let in at all, and which are not yet answered. */
import type { ServerResponse } from 'node:http';
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
  /** Lets the end wait for work that goes on though its client may be gone. */
  readonly hold: <Result>(work: Result) => Result;
  /** Waits until every answer is sent and all work is done, at most so long; refuses what comes in meanwhile. */
  readonly drain: (within: number) => Promise<void>;
};

/** The last answer on each connection on which something was asked. */
export const lastAnswers = new WeakMap<Socket, ServerResponse>();

/** Node takes a connection for idle when its answer is handed over, not when it is sent: so answers are followed here. */
export function followTraffic(app: FastifyInstance): Traffic {
  const pending = new Set<Promise<unknown>>();
  const follow = (work: Promise<unknown>) => {
    const done = work.catch(() => {}).finally(() => pending.delete(done));
    pending.add(done);
  };
  let [isGuarded, isClosing] = [false, false];
  app.addHook('onRequest', (request, reply, done) => {
    lastAnswers.set(request.raw.socket, reply.raw);
    if (isGuarded && !isLoopbackHost((request.headers.host ?? '').replace(/:\d+$/, '')))
      return reply.code(421).send(wrongHost);
    if (isClosing) return reply.code(503).header('connection', 'close').send(stopping);
    follow(new Promise(sent => reply.raw.once('close', sent)));
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
    hold: work => {
      if (work instanceof Promise) follow(work);
      return work;
    },
    drain: async within => {
      isClosing = true;
      const late = new Promise(resolve => setTimeout(resolve, within).unref());
      while (pending.size > 0) {
        if ((await Promise.race([Promise.all(pending), late.then(() => 'late')])) === 'late') break;
      }
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
