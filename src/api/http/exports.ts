import { finished, PassThrough, type Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { AppError } from '../../base/errors.ts';
import { givenParameters, readExportQuery } from '../../exchange/asked-export.ts';
import { exportFormat } from '../../exchange/export-formats.ts';
import type { ExportFormat } from '../../exchange/formats/export-format.ts';
import type { ExportQuery } from '../../exchange/records/exported-graph.ts';
import { readGraph } from '../../exchange/records/read-graph.ts';
import { inPieces } from '../../exchange/write-export.ts';
import type { Principal, Role } from '../../model/access.ts';
import { deadlineExceeded, type Work, withDeadline } from '../../store/deadline.ts';
import type { Reader } from '../../store/read/reader.ts';
import { itemsFor } from '../cost.ts';
import { isGivenUp, refusalOf } from '../given-up.ts';
import { errorAnswer, type HttpAnswer } from '../http-answer.ts';
import { ExportPlaces } from '../limits/export-places.ts';
import { admission } from './admission.ts';
import { compressorOf, encodingFor } from './compression.ts';
import { askedAnew, hasKept, weakTag } from './entity-tags.ts';

type ExportOptions = Parameters<typeof admission>[1] & {
  readonly reader: Reader;
  /** Milliseconds that an export may take, with its client's reading of it. */
  readonly deadline: number;
  /** The program and its version. */
  readonly program: string;
};

/** Microseconds of CPU for each claim and each node that is written. */
const [perClaim, perNode] = [50, 100];

type Asked = {
  readonly format: ExportFormat;
  readonly query: ExportQuery;
  readonly role: Role;
  readonly client: string;
  readonly points: number;
};

/** The graph, or a part of it, as a file: made while it is sent, at one revision, within what its client may see. */
export function createExports(options: ExportOptions) {
  const places = new ExportPlaces();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const admitted = await admission(request, options);
    if (!('principal' in admitted)) return answer(reply, admitted);
    const { principal, client } = admitted;
    options.rateLimit.spend(client, 1);
    try {
      const asked = await read(options, request, principal, client);
      const tag = await tagOf(options, request, principal.role);
      reply.headers(askedAnew(tag));
      if (hasKept(request.headers['if-none-match'], tag)) return reply.code(304).send();
      reply.headers({
        'content-type': asked.format.mediaType,
        'content-disposition': `attachment; filename="${asked.format.name}"`,
      });
      if (request.method === 'HEAD') return reply.send();
      const gone = new Promise<void>(resolve => finished(reply.raw, () => resolve()));
      const place = await places.take(client, gone);
      if (typeof place !== 'function') return answer(reply, refused(place));
      options.rateLimit.spend(client, asked.points);
      return await send(options, asked, { request, reply, leave: place });
    } catch (error) {
      const told = answerTo(error);
      if (told === null) throw error;
      return answer(reply.removeHeader('etag').removeHeader('content-disposition'), told);
    }
  };
}

const refused = ({ status, code, message }: { status: number; code: string; message: string }) =>
  errorAnswer(status, code, message, { 'retry-after': '5' });

const answer = (reply: FastifyReply, { status, headers, body }: HttpAnswer) =>
  reply.code(status).headers(headers).send(body);

/** Throws NOT_FOUND where there is no such format, and BAD_INPUT where a parameter or its value is none. */
function read(
  { reader, deadline }: ExportOptions,
  request: FastifyRequest,
  { role }: Principal,
  client: string,
): Promise<Asked> {
  const format = exportFormat((request.params as { readonly name: string }).name);
  const given = givenParameters(new URLSearchParams(searchOf(request)));
  return withDeadline(
    performance.now() + deadline,
    async () => {
      const { claim, node } = await reader.edges.lastRows();
      const points = format.readsNothing ? 0 : itemsFor(perClaim * claim + perNode * node);
      return { format, query: await readExportQuery(given, reader), role, client, points };
    },
    client,
  );
}

const searchOf = ({ url }: FastifyRequest) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** It is the same for as long as the graph is. */
async function tagOf({ reader, program }: ExportOptions, request: FastifyRequest, role: Role): Promise<string> {
  const made = [await reader.revision(), role, program, baseOf(request), request.url];
  return weakTag(JSON.stringify(made));
}

/** Where the client found the server, which addresses of nodes and claims begin with. */
export function baseOf({ protocol, host }: FastifyRequest): string {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `${protocol}://${host}/` : 'urn:backchannel:';
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly leave: () => void };

/** Answers once the first piece is there, so that what fails before is told. What fails later breaks the connection. */
async function send(options: ExportOptions, asked: Asked, exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, leave } = exchange;
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = encoding === null ? new PassThrough() : compressorOf(encoding);
  const begun = Promise.withResolvers<void>();
  const make = async (work: Work) => {
    work.price = asked.points;
    work.onEnd(() => body.destroy(work.ended!));
    finished(reply.raw, error => error && work.end(deadlineExceeded));
    const graph = await readGraph(options.reader, asked.role, asked.query);
    const base = baseOf(request);
    const context = `${base}export/context.jsonld`;
    const publication = { base, search: searchOf(request), context, program: options.program };
    await pour(inPieces(asked.format.write(graph, publication)), body, begun.resolve);
  };
  withDeadline(performance.now() + options.deadline, make, asked.client)
    .catch(error => {
      begun.reject(error);
      body.destroy(error);
    })
    .finally(leave);
  // what failed before anything was sent is told, and the body has no reader yet that would hear of it
  body.on('error', () => {});
  await begun.promise;
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.send(body);
}

/** As fast as somebody reads. */
async function pour(pieces: AsyncIterable<string>, into: Transform, onBegin: () => void): Promise<void> {
  for await (const piece of pieces) {
    const isTaken = into.write(piece);
    onBegin();
    if (into.destroyed) return;
    if (!isTaken) await drained(into);
  }
  into.end();
  onBegin();
}

function drained(stream: Transform): Promise<void> {
  return new Promise(resolve => {
    const go = () => {
      stream.off('drain', go).off('close', go);
      resolve();
    };
    stream.on('drain', go).on('close', go);
  });
}

/** Null where it is a defect. */
function answerTo(error: unknown): HttpAnswer | null {
  if (!(error instanceof AppError)) return null;
  if (isGivenUp(error)) {
    const { status, code, headers } = refusalOf(error);
    return errorAnswer(status, code, error.message, headers);
  }
  if (error.code === 'BAD_INPUT') return errorAnswer(400, 'BAD_USER_INPUT', error.message);
  if (error.code === 'NOT_FOUND') return errorAnswer(404, 'NOT_FOUND', error.message);
  if (error.code === 'STORE_UNAVAILABLE' || error.code === 'STORE_BUSY')
    return errorAnswer(503, 'SERVICE_UNAVAILABLE', 'The store is out of reach; ask again later', {
      'retry-after': '5',
    });
  return null;
}
