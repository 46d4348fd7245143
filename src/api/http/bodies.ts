/** Which bodies are read: JSON in UTF-8 (RFC 8259), as it is. */
import type { FastifyRequest } from 'fastify';

/** Why a request is refused, as Fastify's error handler is given it. */
export type BodyFault = Error & {
  readonly statusCode: number;
  /** What would be taken (RFC 9110, 15.5.16). */
  readonly headers: Readonly<Record<string, string>>;
};

/** What keeps a body of JSON from being read as what it is; null where nothing does. */
export function bodyFault(headers: FastifyRequest['headers']): BodyFault | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return fault('Bodies are read uncompressed: leave out Content-Encoding', { 'accept-encoding': 'identity' });
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return null;
  return fault('Bodies are read as UTF-8: send Content-Type: application/json; charset=utf-8, or no charset', {
    accept: 'application/json',
  });
}

/** Of a body that is no JSON. */
export const noJson = 'Send JSON: Content-Type: application/json';

const fault = (message: string, headers: BodyFault['headers']): BodyFault =>
  Object.assign(new Error(message), { statusCode: 415, headers });
