import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

import type { HttpAnswer } from '../http-answer.ts';
import { type AnsweredRequest, inRequest, requestId } from '../observability/request-log.ts';
import { compress, shortestCompressed } from './compression.ts';
import { type Endpoint, isPlain, type Received } from './endpoint.ts';
import type { Traffic } from './traffic.ts';

type DirectParts = {
  readonly answer: Endpoint;
  readonly traffic: Traffic;
  readonly largestBody: number;
  /** Of every answer, to whomever. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same of one that somebody pays for; null where nobody pays. */
  readonly pointHeaders: ((payer: string | null) => Readonly<Record<string, string>>) | null;
  /** Reads the body of a request; throws where it is no JSON. */
  readonly parse: (text: string) => unknown;
  readonly onAnswer: (answered: AnsweredRequest, id: string) => void;
  /** What is answered where something fails. */
  readonly onFailure: (error: unknown) => HttpAnswer;
};

/**
 * Answers questions of the plain form, which almost all have, beside the framework: what it does for a request takes longer
 * than a small answer. All other requests go on to it, and so do those of pages of other sites.
 */
export function answerDirectly({ server }: FastifyInstance, parts: DirectParts): void {
  const [others] = server.listeners('request') as [RequestListener];
  server.removeListener('request', others);
  server.on('request', (request, response) => {
    if (isDirect(request, parts)) receive(parts, request, response);
    else others(request, response);
  });
}

/** Node itself sees to it that a body is as long as its request says. */
function isDirect(request: IncomingMessage, { traffic, largestBody }: DirectParts): boolean {
  const { url, headers } = request;
  if (url !== '/graphql' || !isPlain(request) || headers.origin !== undefined) return false;
  if (headers['content-encoding'] !== undefined) return false;
  return Number(headers['content-length']) <= largestBody && traffic.lets(request);
}

function receive(parts: DirectParts, request: IncomingMessage, response: ServerResponse): void {
  const [received, begun] = [new DirectRequest(request, parts.parse), performance.now()];
  parts.traffic.begin(request, response);
  response.once('close', () => {
    if (!response.writableEnded) return;
    const { method, operation, id } = received;
    const milliseconds = performance.now() - begun;
    parts.onAnswer({ method, route: '/graphql', status: response.statusCode, milliseconds, operation }, id);
  });
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    received.bodyText = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString();
    parts.traffic.hold(answerTo(parts, received, response, () => parts.answer(received, response)));
  });
  // one that does not come to its end in time is answered so; whoever is gone is answered nothing
  request.once('error', error => {
    if ('statusCode' in error && !response.headersSent)
      answerTo(parts, received, response, () => Promise.reject(error));
  });
}

async function answerTo(
  parts: DirectParts,
  received: DirectRequest,
  response: ServerResponse,
  answer: () => Promise<HttpAnswer>,
): Promise<void> {
  const { status, headers, body } = await inRequest(received, () => answer().catch(parts.onFailure));
  const isLong = body.length >= shortestCompressed;
  const compressed = isLong ? await compress(received.headers['accept-encoding'], body) : null;
  if (response.destroyed) return;
  const sent = compressed?.body ?? body;
  response.writeHead(status, {
    ...parts.headers,
    'x-request-id': received.id,
    ...headers,
    ...parts.pointHeaders?.(received.payer),
    ...(compressed && { 'content-encoding': compressed.encoding }),
    'content-length': sent.length,
    ...(parts.traffic.isClosing() && closing),
  });
  response.end(sent);
}

const closing = { connection: 'close' };

/** A request as the endpoint takes it; its body is read when somebody asks for it, and an answer that is kept needs none. */
class DirectRequest implements Received {
  readonly id: string;
  readonly method = 'POST';
  readonly url = '/graphql';
  readonly headers: IncomingMessage['headers'];
  bodyText = '';
  operation: Received['operation'] = null;
  payer: string | null = null;
  readonly #raw: IncomingMessage;
  readonly #parse: DirectParts['parse'];

  constructor(raw: IncomingMessage, parse: DirectParts['parse']) {
    this.id = requestId(raw);
    this.headers = raw.headers;
    this.#raw = raw;
    this.#parse = parse;
  }

  get ip(): string {
    return this.#raw.socket.remoteAddress ?? '';
  }

  get body(): unknown {
    return this.#parse(this.bodyText);
  }
}
