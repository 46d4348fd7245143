// What opens a stream for a browser's EventSource, which can send no header: never the token itself, for addresses are kept
// in logs and histories. A ticket stands for what was asked, with whose token; it is good once, and for a minute.

import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { sha256 } from '../../base/text.ts';
import type { Principal } from '../../model/access.ts';
import { idOfToken, stateOf } from '../../model/token.ts';
import type { TicketStore } from '../../store/tickets.ts';
import type { TokenStore } from '../../store/tokens.ts';
import { type Authenticate, refusal, unauthenticated } from '../auth/authentication.ts';
import { errorAnswer, type HttpAnswer, jsonHeaders } from '../http-answer.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import { type Admitted, addressOf, admission, clientOf, tooMany } from './admission.ts';

export type TicketOptions = {
  readonly authenticate: Authenticate;
  readonly rateLimit: RateLimit;
  readonly tickets: TicketStore;
  readonly tokens: Pick<TokenStore, 'find'>;
};

/** Who opens a stream by a ticket, and what he asked when he got it. */
export type Opened = Admitted & {
  readonly asked: unknown;
  readonly lastEventId: string | undefined;
  /** Throws UNAUTHENTICATED where the token that the ticket was given for is not valid any more. */
  readonly stillStands: () => Promise<void>;
};

/** What the store keeps of a ticket, as JSON. `token`: the id of one of ours; `until`: when one of an issuer's expires. */
type Kept = {
  readonly principal: Principal;
  readonly token: string | null;
  readonly until: string | null;
  readonly asked: unknown;
  readonly lastEventId: string | null;
};

export type Tickets = {
  /** Gives a ticket for what is sent. */
  readonly give: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  /** Uses up a ticket. */
  readonly open: (request: FastifyRequest, ticket: unknown) => Promise<Opened | HttpAnswer>;
};

const lifetime = 60_000;
/** Tickets of one client that were not used yet. */
const mostWaiting = 20;
const form = /^bcs_[A-Za-z0-9_-]{43}$/;

export function createTickets({ authenticate, rateLimit, tickets, tokens }: TicketOptions): Tickets {
  return {
    give: async (request, reply) => {
      const admitted = await admission(request, { authenticate, rateLimit });
      if (!('principal' in admitted)) return answer(reply, admitted);
      const { principal, client } = admitted;
      rateLimit.spend(client, 1);
      const { body, headers } = request;
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        return answer(reply, errorAnswer(400, 'BAD_REQUEST', 'Send JSON: {"query": "subscription {…}"}'));
      const lastEventId = [headers['last-event-id']].flat()[0] ?? null;
      const kept: Kept = { principal, ...standingOf(headers.authorization), asked: body, lastEventId };
      const ticket = `bcs_${randomBytes(32).toString('base64url')}`;
      const [now, expires] = [0, lifetime].map(later => new Date(Date.now() + later).toISOString()) as [string, string];
      const row = { digest: sha256(ticket), holder: sha256(client), expires, body: JSON.stringify(kept) };
      if (!(await tickets.add(row, now, mostWaiting)))
        return answer(
          reply,
          errorAnswer(
            429,
            'RATE_LIMITED',
            `One client may have ${mostWaiting} tickets that were not used, and no more`,
          ),
        );
      return reply
        .code(201)
        .headers({ ...jsonHeaders, 'cache-control': 'no-store' })
        .send(JSON.stringify({ ticket, expires }));
    },
    open: async (request, ticket) => {
      const refused = `refused ${addressOf(request.ip)}`;
      const early = rateLimit.wait(refused);
      if (early > 0) return tooMany(early);
      try {
        const kept = await redeemed(ticket, tickets);
        const stillStands = () => checkStanding(kept, tokens);
        await stillStands();
        const client = clientOf(kept.principal, request);
        request.payer = client;
        await rateLimit.meet(client);
        const wait = rateLimit.wait(client);
        if (wait > 0) return tooMany(wait);
        const { principal, asked, lastEventId } = kept;
        return { principal, client, asked, lastEventId: lastEventId ?? undefined, stillStands };
      } catch (error) {
        rateLimit.spend(refused, 1);
        return refusal(error, true);
      }
    },
  };
}

async function redeemed(ticket: unknown, tickets: TicketStore): Promise<Kept> {
  const isTicket = typeof ticket === 'string' && form.test(ticket);
  const body = isTicket ? await tickets.redeem(sha256(ticket), new Date().toISOString()) : null;
  if (body === null)
    throw unauthenticated('The ticket is not valid: each opens one stream, within a minute; ask for another');
  return JSON.parse(body) as Kept;
}

/** Until when a token is good: one of ours while it stands in the store, one of an issuer's by its own claim. */
function standingOf(authorization: string | undefined): Pick<Kept, 'token' | 'until'> {
  const bearer = /^bearer +([^\s]+) *$/i.exec(authorization ?? '')?.[1];
  if (bearer === undefined) return { token: null, until: null };
  const token = idOfToken(bearer);
  const expires = token === null ? expiryOf(bearer) : null;
  return { token, until: expires === null ? null : new Date(1_000 * expires).toISOString() };
}

/** The claim `exp` of a JSON Web Token that was verified before; null where there is none. */
function expiryOf(jwt: string): number | null {
  try {
    const { exp } = JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()) as { readonly exp?: unknown };
    return typeof exp === 'number' ? exp : null;
  } catch {
    return null;
  }
}

async function checkStanding({ token, until }: Kept, tokens: TicketOptions['tokens']): Promise<void> {
  const now = new Date().toISOString();
  if (until !== null && until <= now) throw unauthenticated('The token is expired');
  if (token === null) return;
  const record = await tokens.find(token);
  const state = record ? stateOf(record, now) : 'revoked';
  if (state !== 'valid') throw unauthenticated(`The token is ${state}`);
}

function answer(reply: FastifyReply, { status, headers, body }: HttpAnswer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
