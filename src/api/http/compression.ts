import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';

type Encoding = 'br' | 'gzip';

/** What arrives with the first packets of a connection (ten segments, RFC 6928) arrives no sooner when it is smaller. */
export const shortestCompressed = 14_000;

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: body =>
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: body => promisify(gzip)(body, { level: 1 }),
};
const brotli = promisify(brotliCompress);

/** What was compressed before: an answer that is kept is compressed once, and forgotten together with this. */
const known = new WeakMap<Buffer, Partial<Record<Encoding, Promise<Buffer>>>>();

/** The best first. */
const encodings = ['br', 'gzip', 'identity'];

/** A long answer for a client that takes it compressed, which is done outside of the main thread; null for any other. */
export async function compress(
  accepted: string | undefined,
  payload: Buffer | string,
): Promise<{ readonly encoding: Encoding; readonly body: Buffer } | null> {
  const encoding = negotiate(accepted ?? '', encodings);
  if (encoding !== 'br' && encoding !== 'gzip') return null;
  return { encoding, body: await compressed(typeof payload === 'string' ? Buffer.from(payload) : payload, encoding) };
}

function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const forms = known.get(body) ?? {};
  known.set(body, forms);
  forms[encoding] ??= compressors[encoding](body);
  return forms[encoding];
}
