import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { AppError } from '../../base/errors.ts';
import { sha256 } from '../../base/text.ts';
import { type RecordRow, type Records, records, recordTables } from '../../store/rows/records.ts';
import {
  type BackupReport,
  type EndLine,
  fileFault,
  formatVersion,
  type Head,
  magic,
  openFile,
  type PartLine,
  type Progress,
} from './backup-format.ts';

/** Bytes of rows after which a part is closed. */
const partBytes = 4_000_000;

const pack = promisify(gzip);

/**
 * Writes records to a file, which is there under its name once it is whole, in the place of a backup that was there
 * before. Throws BAD_INPUT where something else is there, such as a store.
 */
export async function writeBackup(
  path: string,
  from: Records,
  program: string,
  onProgress: Progress = () => {},
): Promise<BackupReport> {
  await refuseOtherFile(path);
  const unfinished = `${path}.${process.pid}.unfinished`;
  const handle = await creating(unfinished);
  try {
    const report = await write(new Output(handle), from, program, onProgress);
    await handle.sync();
    await handle.close();
    await rename(unfinished, path);
    await syncFolder(dirname(path));
    return { ...report, file: path };
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw fileFault(path, error) ?? error;
  }
}

async function write(output: Output, from: Records, program: string, onProgress: Progress) {
  const madeAt = new Date().toISOString();
  const tables = Object.fromEntries(
    recordTables.map(table => [table, { columns: Object.keys(records[table].columns), rows: from.counts[table] }]),
  );
  const head: Head = { madeAt, program, revision: from.revision, tables };
  await output.line(head, `${magic} ${formatVersion} `);
  const total = recordTables.reduce((sum, table) => sum + from.counts[table], 0);
  let [parts, done] = [0, 0];
  for (const table of recordTables) {
    for await (const lines of partsOf(from.rows(table))) {
      const unpacked = Buffer.from(lines.join(''));
      const content = await pack(unpacked);
      const part: PartLine = {
        table,
        rows: lines.length,
        bytes: content.length,
        unpacked: unpacked.length,
        sha256: sha256(content),
      };
      await output.line(part);
      await output.bytes(content);
      parts++;
      done += lines.length;
      onProgress(done, total);
    }
  }
  const end: EndLine = { parts, bytes: output.written, sha256: output.digest() };
  await output.line(end);
  return { bytes: output.written, madeAt, program, revision: from.revision, rows: { ...from.counts } };
}

async function* partsOf(pages: AsyncIterable<readonly RecordRow[]>): AsyncGenerator<string[]> {
  let [lines, length]: [string[], number] = [[], 0];
  for await (const page of pages) {
    for (const row of page) {
      const line = `${JSON.stringify(row)}\n`;
      lines.push(line);
      length += line.length;
      if (length < partBytes) continue;
      yield lines;
      [lines, length] = [[], 0];
    }
  }
  if (lines.length > 0) yield lines;
}

class Output {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  written = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async bytes(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    await this.#handle.writeFile(bytes);
    this.written += bytes.length;
  }

  line(content: object, before = ''): Promise<void> {
    const json = JSON.stringify(content);
    return this.bytes(Buffer.from(`${before}${sha256(json)} ${json}\n`));
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}

async function refuseOtherFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || (found.isFile() && (await beginsAsBackup(path)))) return;
  throw new AppError('BAD_INPUT', `${path} is there already and is no backup; name another file`, { place: path });
}

async function beginsAsBackup(path: string): Promise<boolean> {
  const handle = await openFile(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.subarray(0, bytesRead).toString() === magic;
  } finally {
    await handle.close();
  }
}

async function creating(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw fileFault(path, error) ?? error;
  }
}

/** So that the new name outlives a power loss; not every system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
