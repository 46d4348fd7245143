import type { FastifyRequest } from 'fastify';

/** What every answer tells a browser: that it is what it says, and nothing for other sites to use. No HSTS: this is plain HTTP. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Of answers that are no page: nothing runs in them. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  // the page's editor writes style elements
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Of a page and what it is made of: it asks its own server and nobody else. `framedBy`: the origins whose pages may show it
 * in a frame.
 */
export const pageHeaders = (framedBy: readonly string[]): Readonly<Record<string, string>> => ({
  ...everywhere,
  'content-security-policy': Object.entries({
    ...policy,
    'frame-ancestors': framedBy.length > 0 ? framedBy.join(' ') : "'none'",
  })
    .map(part => part.join(' '))
    .join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()',
});

/** The request headers by which the answers of a route differ (RFC 9110, 12.5.5), besides Origin, which CORS adds. */
export const variesBy: Readonly<Record<string, string>> = {
  '/graphql': 'Accept, Accept-Encoding, Authorization',
  '/graphql/stream': 'Accept, Authorization',
  '/graphql/stream/ticket': 'Authorization',
  '/schema.graphql': 'Accept-Encoding, Authorization',
  '/export/:name': 'Accept-Encoding, Authorization',
  '/metrics': 'Accept-Encoding',
};

/** What a page of another origin may read of an answer, besides what every page may. */
export const exposedHeaders = [
  'etag',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'www-authenticate',
  'x-request-id',
];

/** Whether a browser asks for a page, and not a program for an answer. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
}
