import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';

type Encoding = 'br' | 'gzip';

/** What arrives with the first packets of a connection (ten segments, RFC 6928) arrives no sooner when it is smaller. */
export const shortestCompressed = 14_000;

/** Both are at their fastest: what is sent is read once. */
const [brotliQuality, gzipOptions] = [{ [constants.BROTLI_PARAM_QUALITY]: 1 }, { level: 1 }];

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: body => brotli(body, { params: { ...brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: body => promisify(gzip)(body, gzipOptions),
};
const brotli = promisify(brotliCompress);

/** What was compressed before: an answer that is kept is compressed once, and forgotten together with this. */
const known = new WeakMap<Buffer, Partial<Record<Encoding, Promise<Buffer>>>>();

/** The best first. */
const encodings = ['br', 'gzip', 'identity'];

/** How a client that takes these gets what is long; null: as it is. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  const encoding = negotiate(accepted ?? '', encodings);
  return encoding === 'br' || encoding === 'gzip' ? encoding : null;
}

/** Compresses what is made while it is sent. */
export const compressorOf = (encoding: Encoding): Transform =>
  encoding === 'br' ? createBrotliCompress({ params: brotliQuality }) : createGzip(gzipOptions);

/** A long answer for a client that takes it compressed, which is done outside of the main thread; null for any other. */
export async function compress(
  accepted: string | undefined,
  payload: Buffer | string,
): Promise<{ readonly encoding: Encoding; readonly body: Buffer } | null> {
  const encoding = encodingFor(accepted);
  return (
    encoding && {
      encoding,
      body: await compressed(typeof payload === 'string' ? Buffer.from(payload) : payload, encoding),
    }
  );
}

function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const forms = known.get(body) ?? {};
  known.set(body, forms);
  forms[encoding] ??= compressors[encoding](body);
  return forms[encoding];
}
