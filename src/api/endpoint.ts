import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type Answer, type Answers, answerKey } from './answers.ts';
import type { Context } from './context.ts';

/**
 * GraphQL over HTTP: hands requests to Apollo, and answers at once what was asked before at the same revision. Only
 * answers to queries are kept, and none that has errors.
 */
export function createEndpoint(apollo: ApolloServer<Context>, answers: Answers, createContext: () => Context) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = createContext();
    const kept = answers.at(context.revision);
    const key = kept && answerKey(request);
    const known = key ? kept.get(key) : undefined;
    if (known) return send(reply, known);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: request.url.slice(request.url.split('?', 1)[0]!.length),
        body: request.body,
      },
      context: async () => context,
    });
    const answer = answerOf(response);
    if (key && context.answer.isLasting && answer.status === 200 && !hasErrors(answer)) kept.set(key, answer);
    return send(reply, answer);
  };
}

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

/** Errors stand first in an answer. */
function hasErrors({ body }: Answer): boolean {
  return !body.subarray(0, dataFirst.length).equals(dataFirst);
}

const dataFirst = Buffer.from('{"data":');

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
