import type { FastifyInstance } from 'fastify';

import type { RateLimit } from '../limits/rate-limit.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Under which name it pays its points; null where it pays none. */
    payer: string | null;
  }
}

/**
 * What tells whoever pays what is left, in the fields of draft-ietf-httpapi-ratelimit-headers-11: `RateLimit-Policy` has the
 * points of a minute, `RateLimit` those that are left, and the seconds until all are there again. Nothing where none are
 * counted.
 */
export function pointHeaders(rateLimit: RateLimit, payer: string | null): Readonly<Record<string, string>> {
  if (!rateLimit.isSet || payer === null) return {};
  const { left, seconds } = rateLimit.standing(payer);
  return { 'ratelimit-policy': `"points";q=${rateLimit.points};w=60`, ratelimit: `"points";r=${left};t=${seconds}` };
}

export function tellPoints(app: FastifyInstance, rateLimit: RateLimit): void {
  app.decorateRequest('payer', null);
  if (!rateLimit.isSet) return;
  app.addHook('onSend', ({ payer }, reply, payload, done) => {
    reply.headers(pointHeaders(rateLimit, payer));
    done(null, payload);
  });
}
