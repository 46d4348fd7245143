import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { AppError } from '../../base/errors.ts';

/**
 * A backup is a line that says what it holds, then parts of up to some megabytes, then a line that ends it. Each part is
 * a line that tells of it and so many bytes: gzip of rows as JSON arrays, one a line. A line is a digest of its JSON and
 * the JSON; what is damaged can so be named. It holds no secrets but the texts: no tokens.
 */
export const magic = 'backchannel-backup';
export const formatVersion = 1;

/** No part that is written comes near; a file that says otherwise shall not fill the memory. */
export const mostPartBytes = 256_000_000;

/** No line is so long. */
export const mostLineBytes = 16_384;

export type Head = {
  readonly madeAt: string;
  readonly program: string;
  readonly revision: number;
  readonly tables: Readonly<Record<string, { readonly columns: readonly string[]; readonly rows: number }>>;
};
export type PartLine = {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly sha256: string;
};
export type EndLine = { readonly parts: number; readonly bytes: number; readonly sha256: string };
export type BackupReport = {
  readonly file: string;
  readonly bytes: number;
  readonly madeAt: string;
  readonly program: string;
  readonly revision: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
};

export type Progress = (done: number, total: number) => void;

/** Opens a file for reading. Throws NOT_FOUND or BAD_INPUT where there is none. */
export async function openFile(path: string): Promise<FileHandle> {
  try {
    const handle = await open(path, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    throw fileFault(path, error) ?? error;
  }
  throw new AppError('BAD_INPUT', `${path} is not a file`, { place: path });
}

/** What the system says of a file, as one of our errors; null where it is a defect. */
export function fileFault(path: string, cause: unknown): AppError | null {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const what: Record<string, string> = {
    ENOENT: `There is no ${basename(path)} in ${dirname(path)}, or no such folder`,
    ENOTDIR: `${dirname(path)} is not a folder`,
    EISDIR: `${path} is a folder`,
    EEXIST: `${path} is there already`,
    ENOTEMPTY: `${path} is there already and is not empty`,
    EACCES: `${path} may not be read or written`,
    EROFS: `${path} cannot be written: its disk is read-only`,
    ENOSPC: `${path} cannot be written: its disk is full`,
    EDQUOT: `${path} cannot be written: its disk is full`,
    EIO: `${path} cannot be read or written: its disk has faults`,
  };
  if (!(code in what)) return null;
  return new AppError(code === 'ENOENT' ? 'NOT_FOUND' : 'BAD_INPUT', what[code]!, { place: path, cause });
}
