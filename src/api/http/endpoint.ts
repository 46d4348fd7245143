import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';

import type { Principal } from '../../model/access.ts';
import { withDeadline } from '../../store/deadline.ts';
import type { Authenticate } from '../auth/authentication.ts';
import type { Context } from '../context.ts';
import type { Operations, Question } from '../execution/operations.ts';
import type { ResponseCache } from '../execution/response-cache.ts';
import type { TrustedDocuments } from '../execution/trusted-documents.ts';
import { errorAnswer, type HttpAnswer, jsonHeaders } from '../http-answer.ts';
import { deepestVariables, hasManyFragments, isDeeper, limitCode, manyFragments } from '../limits/operation-limits.ts';
import { Advance, type RateLimit } from '../limits/rate-limit.ts';
import type { AnsweredOperation } from '../observability/request-log.ts';
import { type Admitted, admission } from './admission.ts';

export type EndpointParts = {
  readonly apollo: ApolloServer<Context>;
  readonly operations: Operations;
  readonly responseCache: ResponseCache;
  readonly rateLimit: RateLimit;
  /** What alone may be asked; null where everything may. */
  readonly trusted: TrustedDocuments | null;
  /** Milliseconds that an answer may take. */
  readonly deadline: number;
  readonly authenticate: Authenticate;
  readonly createContext: (principal: Principal, advance: Advance) => Context;
};

/** A request as Apollo takes it, wherever in it the question stands. */
type Sent = {
  readonly method: string;
  readonly search: string;
  readonly body: unknown;
};

/**
 * GraphQL over HTTP. A query that was asked before at the same revision, in the same role, is not run at all; one that
 * went well before is run without Apollo, which reads all other requests, and writes every answer that has errors.
 */
export function createEndpoint(parts: EndpointParts) {
  const { responseCache, rateLimit } = parts;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const admitted = await admission(request, parts);
    if (!('principal' in admitted)) return send(reply, admitted);
    const { principal, client } = admitted;
    const key = cacheKey(request, principal);
    const kept = key === null ? undefined : responseCache.find(key);
    if (!kept) return send(reply, await answerAnew(parts, request, admitted, key));
    request.operation = kept.operation;
    rateLimit.spend(client, pointsOf(kept.operation));
    return send(reply, kept.answer);
  };
}

/**
 * What decides on an answer while the graph stands: the role, and what was sent, word for word. Null where more does: a
 * client that wants a fresh answer says `Cache-Control: no-cache` (RFC 9111).
 */
function cacheKey(request: FastifyRequest, { role }: Principal): string | null {
  if (request.bodyText === null || !isPlain(request) || request.headers['cache-control'] !== undefined) return null;
  return `${role} ${request.bodyText}`;
}

async function answerAnew(
  parts: EndpointParts,
  request: FastifyRequest,
  { principal, client }: Admitted,
  key: string | null,
): Promise<HttpAnswer> {
  const { trusted, rateLimit, responseCache, deadline } = parts;
  const advance = new Advance(rateLimit, client);
  const sent = trusted ? sentTrusted(request, trusted) : sentBy(request);
  if (!sent) return notTrusted;
  const question = isPlain(request) ? plainQuestion(sent.body) : null;
  const context = parts.createContext(principal, advance);
  const { revision } = context;
  const answer = await withDeadline(performance.now() + deadline, () =>
    answerTo(parts, { sent, question, request, context }),
  ).finally(() => advance.settle(1 + context.cost.actual));
  request.operation = operationOf(context);
  if (key !== null && question && context.answer.isLasting && isData(answer))
    responseCache.keep(key, revision, { answer, operation: request.operation });
  return answer;
}

type Asked = {
  readonly sent: Sent;
  readonly question: Question | null;
  readonly request: FastifyRequest;
  readonly context: Context;
};

async function answerTo(
  { apollo, operations }: EndpointParts,
  { sent: { method, search, body }, question, request: { headers }, context }: Asked,
): Promise<HttpAnswer> {
  const result = question && (await operations.repeat(question, context));
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
function isFaultyDocument({ status, body }: HttpAnswer): boolean {
  if (status !== 400) return false;
  const { errors } = JSON.parse(body.toString()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.every(({ extensions }) => faultyDocument.has(extensions?.code)) ?? false;
}

const faultyDocument = new Set<string | undefined>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

function sentBy({ method, url, body }: FastifyRequest): Sent {
  return { method, search: url.slice(url.split('?', 1)[0]!.length), body };
}

function sentTrusted(request: FastifyRequest, trusted: TrustedDocuments): Sent | null {
  const sent = sentBy(request);
  if (sent.method === 'GET') {
    const asked = Object.fromEntries(new URLSearchParams(sent.search));
    const { query, ...others } = trusted.resolve(asked) ?? {};
    return typeof query === 'string' ? { ...sent, search: `?${new URLSearchParams({ ...others, query })}` } : null;
  }
  const { body } = sent;
  const resolved = typeof body === 'object' && body !== null ? trusted.resolve(body as Record<string, unknown>) : null;
  return resolved && { ...sent, body: resolved };
}

/**
 * Whether nothing but its body decides on the answer to a request. Apollo must look at others: another method or content
 * type (which a page of another site might send), or another type of answer.
 */
function isPlain({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && headers['content-type'] === 'application/json' && plainTypes.has(headers.accept);
}

/** Values of `Accept` for which the answer is JSON, as for none. */
const plainTypes = new Set([undefined, '*/*', 'application/json', 'application/json, */*']);

/** Null where the body is malformed or has more in it, which Apollo must look at. */
function plainQuestion(body: unknown): Question | null {
  if (body === null || typeof body !== 'object') return null;
  const { query, operationName = null, variables = null, ...others } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || Object.keys(others).length > 0) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables) || isDeeper(variables, deepestVariables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Question['variables'] };
}

function headerMapOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Apollo gives an answer in parts only to @defer and @stream, which the schema does not have. */
function answerOf({ status = 200, headers, body }: HTTPGraphQLResponse): HttpAnswer {
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status, headers: Object.fromEntries(headers), body: Buffer.from(body.string) };
}

/** As Apollo writes it. */
function dataAnswer({ data, extensions }: ExecutionResult): HttpAnswer {
  const body = Buffer.from(`${JSON.stringify({ data, extensions })}\n`);
  return { status: 200, headers: jsonHeaders, body };
}

/** One for the request, and one an item on a page. */
const pointsOf = (operation: AnsweredOperation | null) => 1 + (operation?.cost.actual ?? 0);

const notTrusted = errorAnswer(
  400,
  'DOCUMENT_NOT_TRUSTED',
  'Only trusted documents are answered here; name one by its id, as documentId',
);

function textOf({ method, search, body }: Sent): unknown {
  if (method === 'GET') return new URLSearchParams(search).get('query');
  return (body as { query?: unknown } | null | undefined)?.query;
}

const tooManyFragments = errorAnswer(400, limitCode, manyFragments);

/** Errors stand first in an answer. */
function isData({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.subarray(0, dataFirst.length).equals(dataFirst);
}

const dataFirst = Buffer.from('{"data":');

function operationOf({ answer, cost: { requested, actual } }: Context): AnsweredOperation | null {
  return answer.operation && { ...answer.operation, cost: { requested, actual } };
}

function send(reply: FastifyReply, { status, headers, body }: HttpAnswer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
