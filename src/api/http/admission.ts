import type { FastifyRequest } from 'fastify';

import type { Principal } from '../../model/access.ts';
import { type Authenticate, refusal } from '../auth/authentication.ts';
import { errorAnswer, type HttpAnswer } from '../http-answer.ts';
import { addressOf, clientOf, type RateLimit, waitMessage } from '../limits/rate-limit.ts';

/** Who asks, and under which name their points go. */
export type Admitted = { readonly principal: Principal; readonly client: string };

type Gate = { readonly authenticate: Authenticate; readonly rateLimit: RateLimit };

/**
 * Learns who sends a request, or gives the answer to one who is not let in. Each refusal costs a point of the address's,
 * in an account of its own: where there are none left, no token from there is looked at.
 */
export async function admission(
  request: FastifyRequest,
  { authenticate, rateLimit }: Gate,
): Promise<Admitted | HttpAnswer> {
  const { authorization } = request.headers;
  const refused = `refused ${addressOf(request.ip)}`;
  const early = authorization === undefined ? 0 : rateLimit.wait(refused);
  if (early > 0) return tooMany(early);
  let principal: Principal;
  try {
    principal = await authenticate(authorization);
  } catch (error) {
    rateLimit.spend(refused, 1);
    return refusal(error, authorization !== undefined);
  }
  const client = clientOf(principal, request);
  const wait = rateLimit.wait(client);
  return wait > 0 ? tooMany(wait) : { principal, client };
}

export const tooMany = (wait: number) =>
  errorAnswer(429, 'RATE_LIMITED', waitMessage(wait), { 'retry-after': String(wait) });
