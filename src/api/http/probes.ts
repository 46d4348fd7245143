/** What monitoring asks: whether the server lives, whether it can do all that it is for, and what it did. */
import type { FastifyInstance } from 'fastify';

import type { GraphIndex } from '../../graph/topology/topology-index.ts';
import { errorBody } from '../http-answer.ts';
import type { GraphFollower } from '../live/graph-follower.ts';
import type { Metrics } from '../observability/metrics.ts';
import { isFromThisMachine } from '../observability/request-log.ts';

export function addProbes(app: FastifyInstance, index: GraphIndex, follower: GraphFollower): void {
  app.get('/healthz', (_request, reply) => reply.send({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    const store = follower.isReachable ? 'reachable' : 'unreachable';
    const { state, reason } = index.state;
    return reply
      .code(index.isReady && follower.isReachable ? 200 : 503)
      .send({ index: state, ...(reason !== null && { reason }), store });
  });
}

/** `isOpen`: whether machines other than this one may read them. */
export function addMetrics(app: FastifyInstance, metrics: Metrics, isOpen: boolean): void {
  app.get('/metrics', (request, reply) => {
    if (isOpen || isFromThisMachine(request)) return metrics.send(request, reply);
    return reply
      .code(403)
      .send(errorBody('FORBIDDEN', 'Metrics are given to this machine alone; METRICS=on opens them'));
  });
}
