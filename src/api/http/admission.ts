import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

import type { Principal } from '../../model/access.ts';
import { type Authenticate, refusal } from '../auth/authentication.ts';
import { errorAnswer, type HttpAnswer } from '../http-answer.ts';
import { type RateLimit, waitMessage } from '../limits/rate-limit.ts';

/** Who asks, and under which name their points go. */
export type Admitted = { readonly principal: Principal; readonly client: string };

type Gate = { readonly authenticate: Authenticate; readonly rateLimit: RateLimit };

/**
 * Learns who sends a request, or gives the answer to one who is not let in. Each refusal costs a point of the address's,
 * in an account of its own: where there are none left, no token from there is looked at.
 */
export async function admission(
  request: { readonly headers: IncomingHttpHeaders; readonly ip: string; payer: string | null },
  { authenticate, rateLimit }: Gate,
): Promise<Admitted | HttpAnswer> {
  const { authorization } = request.headers;
  const isLimited = rateLimit.isSet;
  const refused = isLimited ? `refused ${addressOf(request.ip)}` : '';
  const early = isLimited && authorization !== undefined ? rateLimit.wait(refused) : 0;
  if (early > 0) {
    request.payer = refused;
    return tooMany(early);
  }
  let principal: Principal;
  try {
    principal = await authenticate(authorization);
  } catch (error) {
    request.payer = refused;
    rateLimit.spend(refused, 1);
    return refusal(error, authorization !== undefined);
  }
  const client = clientOf(principal, request);
  if (!isLimited) return { principal, client };
  request.payer = client;
  const meeting = rateLimit.meet(client);
  if (meeting !== null) await meeting;
  const wait = rateLimit.wait(client);
  return wait > 0 ? tooMany(wait) : { principal, client };
}

export const tooMany = (wait: number) =>
  errorAnswer(429, 'RATE_LIMITED', waitMessage(wait), { 'retry-after': String(wait) });

/** Who has a token is known by its name, and others by their address. */
export const clientOf = ({ name, via }: Principal, { ip }: { readonly ip: string }): string =>
  via === 'open' ? addressOf(ip) : `${via} ${name}`;

/** An address as one client has it: of IPv6 its network of 64 bits, which one subscriber has whole (RFC 6177). */
export function addressOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = ip.split('%', 1)[0]!.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = Array.from(
    { length: tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length },
    () => '0',
  );
  const network = [...groups(head), ...zeros, ...groups(tail)].slice(0, 4);
  return `${network.map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
