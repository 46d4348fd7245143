import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { AppError } from '../base/errors.ts';
import { fileFault } from './backup/backup-format.ts';

/** Characters that are handed over at once. */
const pieceLength = 256 * 1024;

/** The same text in pieces of some length, so that none costs more to hand over than it is worth. */
export async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes a file, which is there under its name once it is whole, in the place of one that was there before. Gives its bytes.
 */
export async function writeFileWhole(path: string, text: AsyncIterable<string>): Promise<number> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const handle = await toWrite(unfinished);
  try {
    let bytes = 0;
    for await (const piece of inPieces(text)) bytes += (await handle.write(piece)).bytesWritten;
    await handle.sync();
    await handle.close();
    await rename(unfinished, path);
    return bytes;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw fileFault(path, error) ?? error;
  }
}

/** Makes a folder to write into. Throws BAD_INPUT where it holds anything but files of these names. */
export async function makeFolder(path: string, names: readonly string[]): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    const others = (await readdir(path)).filter(name => !names.includes(name));
    if (others.length === 0) return;
    throw new AppError('BAD_INPUT', `${path} holds ${others[0]}; name a new folder, or one that holds such an export`, {
      place: path,
    });
  } catch (error) {
    throw fileFault(path, error) ?? error;
  }
}

export const inFolder = (folder: string, name: string): string => join(folder, name);

async function toWrite(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw fileFault(path, error) ?? error;
  }
}
