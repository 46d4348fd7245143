import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { AppError } from '../../base/errors.ts';
import { countCodePoints, findCodePoints, sha256 } from '../../base/text.ts';
import type { HeldText } from '../../model/dataset.ts';

/** Reads text files as they are, cleaned of nothing; a folder gives every file in it. Throws NOT_FOUND or BAD_INPUT. */
export async function readTexts(paths: readonly string[]): Promise<(HeldText & { readonly path: string })[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return Promise.all(files.map(readText));
}

/** Reads one text file. Throws NOT_FOUND, or BAD_INPUT, of a folder too. */
export async function readOneText(path: string): Promise<HeldText> {
  const files = await filesAt(path);
  if (files.length !== 1 || files[0] !== path)
    throw new AppError('BAD_INPUT', `${path} is a folder; name the file of one text`);
  return readText(path);
}

/** A selector for words in a text, as a dataset writes it. Throws BAD_INPUT unless the words stand there exactly once. */
export function selectWords(text: string, words: string): { at: number; length: number; digest: string } {
  const found = findCodePoints(text, words);
  if (found.length === 0)
    throw new AppError('BAD_INPUT', 'The text does not hold these words; copy them as printed, marks and all');
  if (found.length > 1) {
    throw new AppError(
      'BAD_INPUT',
      `The words stand ${found.length} times in the text, at ${found.join(', ')}; add a few on either side`,
    );
  }
  return { at: found[0]!, length: countCodePoints(words), digest: sha256(words) };
}

async function filesAt(path: string): Promise<string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (cause) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(String((cause as { code?: unknown }).code));
    throw isMissing
      ? new AppError(
          'NOT_FOUND',
          `There is no file or folder at ${path}; name the file that holds the text as you retrieved it`,
          { cause },
        )
      : unreadable(path, cause);
  }
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(cause => {
    throw unreadable(path, cause);
  });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(path, entry.name))
    .sort();
}

async function readText(path: string): Promise<HeldText & { path: string }> {
  const bytes = await readFile(path).catch(cause => {
    throw unreadable(path, cause);
  });
  try {
    return {
      path,
      sha256: sha256(bytes),
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${path} is not UTF-8 text`, { cause });
  }
}

const unreadable = (path: string, cause: unknown) =>
  new AppError('BAD_INPUT', `${path} cannot be read: ${(cause as { code?: unknown }).code ?? 'unknown reason'}`, {
    cause,
  });
