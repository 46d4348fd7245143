import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';

import type { Principal } from '../../model/access.ts';
import { withDeadline } from '../../store/deadline.ts';
import type { Authenticate } from '../auth/authentication.ts';
import type { Context } from '../context.ts';
import { errorAnswer, plainHeaders } from '../errors.ts';
import type { Asked, Operations } from '../execution/operations.ts';
import type { Answer, Answers } from '../execution/response-cache.ts';
import type { TrustedDocuments } from '../execution/trusted-documents.ts';
import { deepestVariables, hasManyFragments, isDeeper, limitCode, manyFragments } from '../limits/operation-cost.ts';
import { Advance, type RateLimit } from '../limits/rate-limit.ts';
import type { Outcome } from '../observability/request-log.ts';
import { admission } from './admission.ts';

export type EndpointParts = {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
  readonly answers: Answers;
  readonly rateLimit: RateLimit;
  /** What alone may be asked; null where everything may. */
  readonly trusted: TrustedDocuments | null;
  /** Milliseconds that an answer may take. */
  readonly deadline: number;
  readonly authenticate: Authenticate;
  readonly createContext: (principal: Principal, advance: Advance) => Context;
};

/** What is asked, wherever in the request it stood. */
type Question = {
  readonly method: string;
  readonly search: string;
  readonly body: unknown;
};

/**
 * GraphQL over HTTP. Apollo reads requests, and writes every answer that has errors; a query that went well before is
 * run without it, and one that was asked before at the same revision, in the same role, is not run at all.
 */
export function createEndpoint(parts: EndpointParts) {
  const { answers, rateLimit, trusted, deadline, createContext } = parts;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const admitted = await admission(request, parts);
    if (!('principal' in admitted)) return send(reply, admitted);
    const { principal, client } = admitted;
    const advance = new Advance(rateLimit, client);
    const question = trusted ? trustedQuestion(request, trusted) : questionOf(request);
    if (!question) return send(reply, notTrusted);
    const context = createContext(principal, advance);
    const asked = plainQuestion(question, request);
    const kept = asked && mayBeKept(request) ? answers.at(context.revision) : null;
    const key = kept && JSON.stringify([principal.role, asked]);
    const known = key ? kept.get(key) : undefined;
    if (known) {
      request.outcome = known.outcome ?? null;
      advance.settle(costOf(known.outcome));
      return send(reply, known);
    }
    const answer = await withDeadline(performance.now() + deadline, () =>
      answerTo(parts, question, asked, request, context),
    ).finally(() => advance.settle(costOf(context)));
    request.outcome = outcomeOf(context);
    if (key && context.answer.isLasting && isData(answer)) kept.set(key, { ...answer, outcome: request.outcome });
    return send(reply, answer);
  };
}

async function answerTo(
  { apollo, operations }: EndpointParts,
  { method, search, body }: Question,
  asked: Asked | null,
  { headers }: FastifyRequest,
  context: Context,
): Promise<Answer> {
  const result = asked && (await operations.repeat(asked, context));
  if (result) return dataAnswer(result);
  const text = textOf({ method, search, body });
  if (typeof text === 'string' && hasManyFragments(text)) return tooManyFragments;
  const answer = answerOf(
    await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMapOf(headers), search, body },
      context: async () => context,
    }),
  );
  return headers.accept === 'application/json' && isFaultyDocument(answer) ? { ...answer, status: 200 } : answer;
}

/**
 * A request in order, for a document that is not: to a client that takes nothing but `application/json`, that is 200
 * (GraphQL over HTTP, 6.4.1).
 */
function isFaultyDocument({ status, body }: Answer): boolean {
  if (status !== 400) return false;
  const { errors } = JSON.parse(body.toString()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.every(({ extensions }) => faultyDocument.has(extensions?.code)) ?? false;
}

const faultyDocument = new Set<string | undefined>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

function questionOf({ method, url, body }: FastifyRequest): Question {
  return { method, search: url.slice(url.split('?', 1)[0]!.length), body };
}

function trustedQuestion(request: FastifyRequest, trusted: TrustedDocuments): Question | null {
  const question = questionOf(request);
  if (question.method === 'GET') {
    const asked = Object.fromEntries(new URLSearchParams(question.search));
    const { query, ...others } = trusted.resolve(asked) ?? {};
    return typeof query === 'string' ? { ...question, search: `?${new URLSearchParams({ ...others, query })}` } : null;
  }
  const body = question.body;
  const resolved = typeof body === 'object' && body !== null ? trusted.resolve(body as Record<string, unknown>) : null;
  return resolved && { ...question, body: resolved };
}

/**
 * What is asked, where nothing but that decides on the answer. Null where Apollo must look at the request: another
 * method or content type (which a page of another site might send), another type of answer, or a malformed body.
 */
function plainQuestion({ method, body }: Question, { headers }: FastifyRequest): Asked | null {
  if (method !== 'POST' || headers['content-type'] !== 'application/json') return null;
  if (!plainTypes.has(headers.accept) || body === null || typeof body !== 'object') return null;
  const { query, operationName = null, variables = null, ...others } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || Object.keys(others).length > 0) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables) || isDeeper(variables, deepestVariables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Asked['variables'] };
}

/** Values of `Accept` for which the answer is JSON, as for none. */
const plainTypes = new Set([undefined, '*/*', 'application/json', 'application/json, */*']);

/** A client may want a fresh answer: `Cache-Control: no-cache` (RFC 9111). */
const mayBeKept = ({ headers }: FastifyRequest) => headers['cache-control'] === undefined;

function headerMapOf(headers: FastifyRequest['headers']): HeaderMap {
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

/** In points: one for the request, and one an item. */
const costOf = (outcome: Pick<Outcome, 'cost'> | undefined) => 1 + (outcome?.cost.actual ?? 0);

const notTrusted = errorAnswer(
  400,
  'DOCUMENT_NOT_TRUSTED',
  'Only trusted documents are answered here; name one by its id, as documentId',
);

function textOf({ method, search, body }: Question): unknown {
  if (method === 'GET') return new URLSearchParams(search).get('query');
  return (body as { query?: unknown } | null | undefined)?.query;
}

const tooManyFragments = errorAnswer(400, limitCode, manyFragments);

/** Errors stand first in an answer. */
function isData({ status, body }: Answer): boolean {
  return status === 200 && body.subarray(0, dataFirst.length).equals(dataFirst);
}

const dataFirst = Buffer.from('{"data":');

function outcomeOf({ ran, cost: { requested, actual } }: Context): Outcome {
  return { operation: ran.operation, cost: { requested, actual } };
}

function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
