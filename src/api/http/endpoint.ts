import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Principal } from '../../model/access.ts';
import { deadlineExceeded, type Work, withDeadline } from '../../store/deadline.ts';
import type { Authenticate } from '../auth/authentication.ts';
import type { Context } from '../context.ts';
import { limitCode } from '../cost.ts';
import type { Executed } from '../execution/executor.ts';
import type { Operations, Question } from '../execution/operations.ts';
import type { ResponseCache } from '../execution/response-cache.ts';
import { type Sent, sentBy, type TrustedDocuments } from '../execution/trusted-documents.ts';
import { givenUpAnswer } from '../given-up.ts';
import { errorAnswer, type HttpAnswer, jsonHeaders } from '../http-answer.ts';
import { excessOf } from '../limits/document-limits.ts';
import { deepestVariables, isDeeper } from '../limits/operation-limits.ts';
import { Advance, type RateLimit } from '../limits/rate-limit.ts';
import type { AnsweredOperation } from '../observability/request-log.ts';
import { type Admitted, admission } from './admission.ts';
import { askedAnew, hasKept, weakTag } from './entity-tags.ts';

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

/** A request, however it came in. */
export type Received = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly ip: string;
  /** The body as it was sent, where it is JSON; null else. */
  readonly bodyText: string | null;
  readonly body: unknown;
  /** What was asked, once that is known. */
  operation: AnsweredOperation | null;
  /** Under which name it pays its points; null where it pays none. */
  payer: string | null;
};

/** Answers a request; `response`: where the answer goes, which tells when whoever asked is gone. */
export type Endpoint = (request: Received, response: ServerResponse) => Promise<HttpAnswer>;

/**
 * GraphQL over HTTP. A query that was asked before at the same revision, in the same role, is not run at all; one that
 * went well before is run without Apollo, which reads all other requests, and writes every answer that has errors.
 */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { responseCache, rateLimit } = parts;
  return async (request, response) => {
    const admitted = await admission(request, parts);
    if (!('principal' in admitted)) return admitted;
    const { principal, client } = admitted;
    const key = cacheKey(request, principal);
    const kept = key === null ? undefined : responseCache.find(key);
    if (!kept) return answerAnew(parts, { request, response }, admitted, key);
    request.operation = kept.operation;
    if (rateLimit.isSet) rateLimit.spend(client, pointsOf(kept.operation));
    return kept.answer;
  };
}

/**
 * What decides on an answer while the graph stands: the role, and what was sent, word for word. Null where more does: a
 * client that wants a fresh answer says `Cache-Control: no-cache` (RFC 9111).
 */
function cacheKey(request: Received, { role }: Principal): string | null {
  if (request.headers['cache-control'] !== undefined) return null;
  if (request.method === 'GET') return isPlainGet(request) ? `${role} GET ${request.url}` : null;
  return request.bodyText !== null && isPlain(request) ? `${role} ${request.bodyText}` : null;
}

async function answerAnew(
  parts: EndpointParts,
  { request, response }: { readonly request: Received; readonly response: ServerResponse },
  { principal, client }: Admitted,
  key: string | null,
): Promise<HttpAnswer> {
  const { trusted, rateLimit, responseCache, deadline } = parts;
  if (isForgeable(request)) return forgeable;
  const sent = trusted ? trusted.resolve(sentBy(request)) : sentBy(request);
  const advance = new Advance(rateLimit, client);
  if (!sent) return notTrusted;
  const question = isPlain(request) ? plainQuestion(sent.body) : null;
  const context = parts.createContext(principal, advance);
  const { revision } = context;
  const given = await withDeadline(
    performance.now() + deadline,
    work => {
      response.once('close', () => endUnlessWriting(work, context, response.writableFinished));
      return answerInTime(parts, { sent, question, request, context }, work);
    },
    client,
  ).finally(() => advance.settle(1 + context.cost.actual));
  const isGet = request.method === 'GET';
  const answer = isGet && isData(given) ? withTag(given) : given;
  request.operation = operationOf(context);
  if (key !== null && (question || isGet) && context.answer.isLasting && isData(answer))
    responseCache.keep(key, revision, { answer, operation: request.operation, dependencies: context.dependencies });
  return answer;
}

type Asked = {
  readonly sent: Sent;
  readonly question: Question | null;
  readonly request: Received;
  readonly context: Context;
};

/**
 * The answer, or that it is given up: at most so many milliseconds after its time is over, in which what is broken off
 * tells so itself. What writes is waited for, so that nobody is told that it failed when it did not.
 */
const patience = 200;

function answerInTime(parts: EndpointParts, asked: Asked, work: Work): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const giveUp = () => {
    if (!isWriting(asked.context)) resolve(givenUpAnswer(work.ended!));
  };
  const forget = work.onEnd(() => setTimeout(giveUp, patience));
  answerTo(parts, asked).then(resolve, reject).finally(forget);
  return promise;
}

const isWriting = ({ answer }: Context): boolean => answer.operation?.type === 'mutation';

/** Of one whose client is gone, or has its answer. */
function endUnlessWriting(work: Work, context: Context, isAnswered: boolean): void {
  if (!isWriting(context)) work.end(deadlineExceeded);
  else if (!isAnswered) work.leave();
}

async function answerTo(
  { apollo, operations }: EndpointParts,
  { sent: { method, search, body }, question, request: { headers }, context }: Asked,
): Promise<HttpAnswer> {
  const result = question && (await operations.repeat(question, context));
  if (result) return dataAnswer(result);
  const text = textOf({ method, search, body });
  const excess = typeof text === 'string' ? excessOf(text) : null;
  if (excess !== null) return errorAnswer(400, limitCode, excess);
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

/**
 * Whether nothing but its body decides on the answer to a request. Apollo must look at others: another method or content
 * type (which a page of another site might send), or another type of answer.
 */
export function isPlain({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  return method === 'POST' && headers['content-type'] === 'application/json' && plainTypes.has(headers.accept);
}

/** The same of a request by GET, whose address says all. */
function isPlainGet(request: Received): boolean {
  const { 'content-type': type, accept } = request.headers;
  return type === undefined && plainTypes.has(accept) && !isForgeable(request);
}

/**
 * Whether a page of another site could have sent it without being allowed to: by GET, without a header for which a
 * browser would have asked first. Apollo refuses it too, in more words than an error has room for.
 */
function isForgeable({ method, headers }: Received): boolean {
  return method === 'GET' && headers['content-type'] === undefined && !unforgeable.some(name => headers[name]);
}

const unforgeable = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

const forgeable = errorAnswer(
  400,
  'BAD_REQUEST',
  'By GET, send the header "apollo-require-preflight: true" as well, which a page of another site cannot send unasked; or ask by POST with "Content-Type: application/json"',
  { 'cache-control': 'no-store' },
);

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

function headerMapOf(headers: IncomingHttpHeaders): HeaderMap {
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
function dataAnswer({ json, data, extensions }: Executed): HttpAnswer {
  const body = Buffer.from(`{"data":${json ?? JSON.stringify(data)},"extensions":${JSON.stringify(extensions)}}\n`);
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

/** Errors stand first in an answer. */
function isData({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.subarray(0, dataFirst.length).equals(dataFirst);
}

const dataFirst = Buffer.from('{"data":');

function operationOf({ answer, cost: { requested, actual } }: Context): AnsweredOperation | null {
  return answer.operation && { ...answer.operation, cost: { requested, actual } };
}

const withTag = ({ headers, ...answer }: HttpAnswer): HttpAnswer => ({
  ...answer,
  headers: { ...headers, ...askedAnew(weakTag(answer.body)) },
});

/** Sends an answer through the framework; 304 where the client has it. */
export function sendAnswer(reply: FastifyReply, answer: HttpAnswer, { headers: asked }: FastifyRequest): FastifyReply {
  const { status, headers, body } = answer;
  const { etag } = headers;
  if (etag === undefined || !hasKept(asked['if-none-match'], etag))
    return reply.code(status).headers(headers).send(body);
  const { 'content-type': _type, 'content-length': _length, ...others } = headers;
  return reply.code(304).headers(others).send();
}
