/** Reads articles from a file, a folder, the standard input or an address. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { AppError } from '../../base/errors.ts';
import { articleLimits, type ProcessLimits } from '../limited-process.ts';
import { formatOfName } from './detect-format.ts';
import { Extraction } from './extraction.ts';
import { fetchPage } from './fetch-page.ts';
import type { ReadOutcome, SourceBytes } from './read-article.ts';

export type ReadOptions = Partial<ProcessLimits> &
  Pick<SourceBytes, 'format' | 'encoding'> & {
    /** Bytes that a file may have. */
    readonly maxBytes?: number;
    /** Whether addresses are fetched. */
    readonly fetch?: boolean;
    /** What `-` stands for. */
    readonly input?: AsyncIterable<Uint8Array>;
  };

/** What articles need is far below; what goes beyond is a fault of the file. */
const defaultReadLimits = { maxBytes: 10_000_000, ...articleLimits } as const;

/**
 * Reads what stands at a place: a file, a folder with all that is in it, `-` for the standard input, an address that begins
 * with `http://` or `https://`. Never throws an AppError: what cannot be read is an outcome, and does not stop the rest.
 */
export async function* readArticles(place: string, options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  const extraction = new Extraction({ ...defaultReadLimits, ...defined(options) });
  try {
    for await (const found of sourcesAt(place, options)) {
      if ('kind' in found) yield found;
      else yield* await extraction.read({ ...pick(options), ...found });
    }
  } finally {
    await extraction.close();
  }
}

const defined = ({ seconds, megabytes }: ReadOptions): Partial<ProcessLimits> => ({
  ...(seconds !== undefined && { seconds }),
  ...(megabytes !== undefined && { megabytes }),
});
const pick = ({ format, encoding }: ReadOptions) => ({ format, encoding });

type Found = SourceBytes | Exclude<ReadOutcome, { kind: 'article' }>;

async function* sourcesAt(place: string, options: ReadOptions): AsyncGenerator<Found> {
  try {
    if (place === '-') yield { name: 'standard input', bytes: await readInput(options) };
    else if (/^https?:\/\//i.test(place)) yield await fetched(place, options);
    else yield* filesAt(place, options);
  } catch (error) {
    yield asFault(place === '-' ? 'standard input' : place, error);
  }
}

async function fetched(address: string, { fetch = false, ...options }: ReadOptions): Promise<SourceBytes> {
  if (!fetch)
    throw new AppError(
      'FORBIDDEN',
      `${address} is not fetched unless that is asked for, with --fetch on the command line; or save the page to a file, and give that`,
      { place: address },
    );
  const { maxBytes, seconds } = { ...defaultReadLimits, ...defined(options) };
  return fetchPage(address, { maxBytes: options.maxBytes ?? maxBytes, seconds });
}

async function* filesAt(path: string, options: ReadOptions): AsyncGenerator<Found> {
  const found = await stat(path).catch(cause => {
    throw unreadable(path, cause);
  });
  if (!found.isDirectory()) {
    yield await readSource(path, options);
    return;
  }
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = names.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name));
  if (paths.length === 0)
    throw new AppError('NOT_FOUND', `The folder ${path} holds no file; name one that holds articles`, { place: path });
  for (const name of paths.sort()) yield await readListed(name, name.slice(path.length), options);
}

/** A file that a folder has, which may be there for something else. */
async function readListed(path: string, below: string, options: ReadOptions): Promise<Found> {
  if (below.split(sep).some(part => part.startsWith('.'))) return { kind: 'skipped', name: path, reason: 'is hidden' };
  if (formatOfName(path) === null)
    return { kind: 'skipped', name: path, reason: 'does not end in .txt, .md, .html, .pdf or .jsonl' };
  try {
    return await readSource(path, options);
  } catch (error) {
    return asFault(path, error);
  }
}

async function readSource(path: string, { maxBytes = defaultReadLimits.maxBytes }: ReadOptions): Promise<SourceBytes> {
  try {
    const { size, isFile } = await stat(path).then(found => ({ size: found.size, isFile: found.isFile() }));
    // a pipe would be waited for
    if (!isFile) throw new AppError('BAD_INPUT', `${path} is no plain file; give a file that holds articles`);
    if (size > maxBytes) throw tooLong(path, maxBytes);
    return { name: path, bytes: await readFile(path) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(path, cause);
  }
}

async function readInput({ input = process.stdin, maxBytes = defaultReadLimits.maxBytes }: ReadOptions) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.length;
    if (size > maxBytes) throw tooLong('standard input', maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function asFault(name: string, error: unknown): Found {
  if (error instanceof AppError) return { kind: 'fault', name, error };
  throw error;
}

function tooLong(name: string, maxBytes: number): AppError {
  return new AppError(
    'BAD_INPUT',
    `${name} is larger than ${maxBytes / 1e6} MB, which is as much as is read; give the article without the rest, or raise the limit`,
    { place: name },
  );
}

function unreadable(path: string, cause: unknown): AppError {
  const { code = 'unknown reason' } = cause as { code?: string };
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return isMissing
    ? new AppError('NOT_FOUND', `There is no file or folder at ${path}; name the file that holds the article`, {
        place: path,
        cause,
      })
    : new AppError('BAD_INPUT', `${path} cannot be read: ${code}`, { place: path, cause });
}
