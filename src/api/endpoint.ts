import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';

import type { Principal } from '../model/access.ts';
import type { Answer, Answers } from './answers.ts';
import { type Authenticate, refusal } from './authentication.ts';
import type { Context } from './context.ts';
import type { Asked, Operations } from './operations.ts';

type Parts = {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
  readonly answers: Answers;
  readonly authenticate: Authenticate;
  readonly createContext: (principal: Principal) => Context;
};

/**
 * GraphQL over HTTP. Apollo reads requests, and writes every answer that has errors; a query that went well before is
 * run without it, and one that was asked before at the same revision, in the same role, is not run at all.
 */
export function createEndpoint({ apollo, operations, answers, authenticate, createContext }: Parts) {
  const byApollo = async (request: FastifyRequest, context: Context): Promise<Answer> =>
    answerOf(
      await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          search: request.url.slice(request.url.split('?', 1)[0]!.length),
          body: request.body,
        },
        context: async () => context,
      }),
    );
  const repeated = async (asked: Asked, context: Context): Promise<Answer | null> => {
    const result = await operations.repeat(asked, context);
    return result && dataAnswer(result);
  };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    let principal: Principal;
    try {
      principal = await authenticate(request.headers.authorization);
    } catch (error) {
      return send(reply, refusal(error, request.headers.authorization !== undefined));
    }
    const context = createContext(principal);
    const asked = plainQuestion(request);
    if (!asked) return send(reply, await byApollo(request, context));
    const kept = mayBeKept(request) ? answers.at(context.revision) : null;
    const key = kept && JSON.stringify([principal.role, asked]);
    const known = key ? kept.get(key) : undefined;
    if (known) return send(reply, known);
    const answer = (await repeated(asked, context)) ?? (await byApollo(request, context));
    if (key && context.answer.isLasting && isData(answer)) kept.set(key, answer);
    return send(reply, answer);
  };
}

/**
 * What is asked, where nothing but that decides on the answer. Null where Apollo must look at the request: another
 * method or content type (which a page of another site might send), another type of answer, or a malformed body.
 */
function plainQuestion({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || headers['content-type'] !== 'application/json') return null;
  if (!plainTypes.has(headers.accept) || body === null || typeof body !== 'object') return null;
  const { query, operationName = null, variables = null, ...others } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || Object.keys(others).length > 0) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Asked['variables'] };
}

/** Values of `Accept` for which the answer is JSON, as for none. */
const plainTypes = new Set([undefined, '*/*', 'application/json', 'application/json, */*']);

/** A client may want a fresh answer: `Cache-Control: no-cache` (RFC 9111). */
const mayBeKept = ({ headers }: FastifyRequest) => headers['cache-control'] === undefined;

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Apollo gives an answer in parts only to @defer and @stream, which the schema does not have. */
function answerOf({ status = 200, headers, body }: HTTPGraphQLResponse): Answer {
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status, headers: Object.fromEntries(headers), body: Buffer.from(body.string) };
}

/** As Apollo writes it. */
function dataAnswer({ data, extensions }: ExecutionResult): Answer {
  const body = Buffer.from(`${JSON.stringify({ data, extensions })}\n`);
  return { status: 200, headers: plainHeaders, body };
}

const plainHeaders = { 'content-type': 'application/json; charset=utf-8' };

/** Errors stand first in an answer. */
function isData({ status, body }: Answer): boolean {
  return status === 200 && body.subarray(0, dataFirst.length).equals(dataFirst);
}

const dataFirst = Buffer.from('{"data":');

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
