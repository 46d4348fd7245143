/** Fetches a page over HTTP, from the public Internet alone, with limits on time, size and type. */

import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

import { AppError } from '../../base/errors.ts';
import { isPublicAddress } from './public-addresses.ts';
import type { SourceBytes } from './read-article.ts';

export type FetchLimits = {
  readonly maxBytes: number;
  /** For the page and all redirections before. */
  readonly seconds: number;
};

/** Which addresses may be connected to. */
type MayConnect = (address: string) => boolean;

const mostRedirections = 5;

/**
 * The bytes at an address, and what its server says of them. A name is resolved once, and what it is resolved to is both
 * tested and connected to, after each redirection anew, so that no name can lead into a private network.
 * Throws BAD_INPUT, FORBIDDEN of a private network, NOT_FOUND, DEADLINE_EXCEEDED.
 */
export async function fetchPage(
  address: string,
  limits: FetchLimits,
  mayConnect: MayConnect = isPublicAddress,
): Promise<SourceBytes> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    let at = address;
    for (let redirections = 0; redirections <= mostRedirections; redirections++) {
      const response = await respond(at, signal, mayConnect);
      const next = redirectionOf(response, at);
      if (next === null) return { name: address, address: at, ...(await receive(at, response, limits)) };
      response.destroy();
      at = next;
    }
    throw new AppError('BAD_INPUT', `${address} redirects more than ${mostRedirections} times; give the last address`);
  } catch (cause) {
    throw signal.aborted ? tooSlow(address, limits) : explained(address, cause);
  }
}

/** The response, once its headers are there. */
function respond(address: string, signal: AbortSignal, mayConnect: MayConnect): Promise<IncomingMessage> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '')
    throw new AppError('BAD_INPUT', `${address} is no plain address of http or https; give one without a password`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !mayConnect(host)) throw new PrivateAddress(url.hostname, host);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  // connections are not shared: another's may lead elsewhere
  request(url, {
    signal,
    agent: false,
    lookup: testedLookup(mayConnect),
    headers: {
      accept: 'text/html, application/pdf, text/plain',
      'accept-encoding': 'identity',
      'user-agent': 'backchannel',
    },
  })
    .once('response', resolve)
    .once('error', reject)
    .end();
  return promise;
}

function testedLookup(mayConnect: MayConnect): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayConnect(address));
      if (error) callback(error, '');
      else if (refused) callback(new PrivateAddress(host, refused.address), '');
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

class PrivateAddress extends Error {
  constructor(host: string, address: string) {
    super(host === address ? `${host} is no public address` : `${host} is at ${address}, which is no public address`);
  }
}

function redirectionOf({ statusCode = 0, headers }: IncomingMessage, from: string): string | null {
  if (statusCode < 300 || statusCode > 399 || !headers.location) return null;
  return URL.canParse(headers.location, from) ? new URL(headers.location, from).href : headers.location;
}

const taken = /^(text\/(html|plain|markdown)|application\/(xhtml\+xml|pdf|jsonl|x-ndjson))$/;

async function receive(
  address: string,
  response: IncomingMessage,
  { maxBytes }: FetchLimits,
): Promise<Pick<SourceBytes, 'bytes' | 'mediaType' | 'charset'>> {
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200)
      throw new AppError(
        [404, 410].includes(statusCode) ? 'NOT_FOUND' : 'BAD_INPUT',
        `${address} answers with status ${statusCode}; open it in a browser, and save the page`,
      );
    const mediaType = /^[^;\s]+/.exec(headers['content-type'] ?? '')?.[0].toLowerCase();
    if (mediaType === undefined || !taken.test(mediaType))
      throw new AppError('BAD_INPUT', `${address} is ${mediaType ?? 'of no type that is told'}, which is not read`);
    if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
      throw new AppError('BAD_INPUT', `${address} is sent compressed, though nobody asked; save the page to a file`);
    const [, charset] = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '') ?? [];
    return { bytes: await receiveBytes(address, response, maxBytes), mediaType, charset };
  } finally {
    response.destroy();
  }
}

async function receiveBytes(address: string, response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes)
      throw new AppError('BAD_INPUT', `${address} is larger than ${maxBytes / 1e6} MB, which is as much as is read`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function explained(address: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  if (cause instanceof PrivateAddress)
    return new AppError(
      'FORBIDDEN',
      `${address} is not fetched: ${cause.message}, and only the public Internet is asked; save the page to a file`,
      { place: address },
    );
  const { code } = cause as { code?: string };
  return new AppError('BAD_INPUT', `${address} cannot be fetched: ${code ?? 'unknown reason'}`, {
    place: address,
    cause,
  });
}

function tooSlow(address: string, { seconds }: FetchLimits): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    `${address} took more than ${seconds} s and was given up; save the page to a file, and give that`,
    { place: address },
  );
}
