import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { AppError } from '../../base/errors.ts';
import { sha256 } from '../../base/text.ts';
import {
  type RecordRow,
  type Records,
  type RecordTable,
  type RecordType,
  records,
  recordTables,
} from '../../store/rows/records.ts';

/**
 * A backup is a line that says what it holds, then parts of up to some megabytes, then a line that ends it. Each part is
 * a line that tells of it and so many bytes: gzip of rows as JSON arrays, one a line. A line is a digest of its JSON and
 * the JSON; what is damaged can so be named. It holds no secrets but the texts: no tokens.
 */
const magic = 'backchannel-backup';
const formatVersion = 1;

/** Bytes of rows after which a part is closed. */
const partBytes = 4_000_000;

/** No part that is written comes near; a file that says otherwise shall not fill the memory. */
const mostPartBytes = 256_000_000;

/** No line is so long. */
const mostLineBytes = 16_384;

type Head = {
  readonly madeAt: string;
  readonly program: string;
  readonly revision: number;
  readonly tables: Readonly<Record<string, { readonly columns: readonly string[]; readonly rows: number }>>;
};
type PartLine = {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly sha256: string;
};
type EndLine = { readonly parts: number; readonly bytes: number; readonly sha256: string };
type Part = PartLine & { readonly number: number; readonly at: number; readonly firstRow: number };

export type BackupReport = {
  readonly file: string;
  readonly bytes: number;
  readonly madeAt: string;
  readonly program: string;
  readonly revision: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
};

export type Backup = { readonly report: BackupReport; readonly records: Records; readonly close: () => Promise<void> };

const pack = promisify(gzip);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

type Progress = (done: number, total: number) => void;

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

/**
 * Opens a backup once every byte of it is known to be as it was written. Throws BAD_INPUT that names what is damaged,
 * NOT_FOUND where there is no file.
 */
export async function openBackup(path: string): Promise<Backup> {
  const handle = await opening(path);
  try {
    const { head, parts, bytes } = await inspect(new Input(handle, path));
    const { madeAt, program, revision, tables } = head;
    const counts = Object.fromEntries(recordTables.map(table => [table, tables[table]?.rows ?? 0]));
    return {
      report: { file: path, bytes, madeAt, program, revision, rows: counts },
      records: {
        revision,
        counts: counts as Records['counts'],
        rows: table => rowsOf(handle, path, table, head, parts),
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Reads every row of a backup, and throws BAD_INPUT that names the first that is malformed. */
export async function readThrough({ records: from, report }: Backup, onProgress: Progress = () => {}): Promise<void> {
  const total = Object.values(report.rows).reduce((sum, rows) => sum + rows, 0);
  let done = 0;
  for (const table of recordTables) {
    for await (const rows of from.rows(table)) {
      done += rows.length;
      onProgress(done, total);
    }
  }
}

async function inspect(input: Input): Promise<{ head: Head; parts: Part[]; bytes: number }> {
  const head = await readHead(input);
  const parts: Part[] = [];
  for (;;) {
    const [at, digest] = [input.at, input.digest()];
    const line = await input.line(`the line after ${parts.length} parts`);
    if (!isPartLine(line)) {
      await refuseOtherEnd(input, line, { parts: parts.length, bytes: at, sha256: digest });
      refuseOtherCounts(input, head, parts);
      return { head, parts, bytes: input.at };
    }
    if (!Object.hasOwn(head.tables, line.table))
      throw input.damage(`part ${parts.length + 1} is of a table that its first line does not name`);
    const before = parts.filter(part => part.table === line.table).reduce((sum, { rows }) => sum + rows, 0);
    const part: Part = { ...line, number: parts.length + 1, at: input.at, firstRow: before + 1 };
    const found = await input.skip(part.bytes, inWords(part));
    if (found !== part.sha256) throw input.damage(`${inWords(part)} is not as it was written: its SHA-256 differs`);
    parts.push(part);
  }
}

async function readHead(input: Input): Promise<Head> {
  const start = (await input.peek(magic.length + 12)).toString('latin1');
  const [, version] = /^backchannel-backup (\d+) /.exec(start) ?? [];
  if (version === undefined) {
    const what = start === '' ? 'it is empty' : `it does not begin with "${magic}"`;
    throw input.fault(`is no backup of Backchannel: ${what}`);
  }
  if (Number(version) !== formatVersion)
    throw input.fault(`has format ${version} of backups, and this version of Backchannel reads ${formatVersion}`);
  await input.skip(`${magic} ${version} `.length, 'its first line');
  const head = await input.line('its first line');
  if (!isHead(head)) throw input.damage('its first line does not say what it holds');
  for (const [table, { columns }] of Object.entries(head.tables)) {
    const known = Object.hasOwn(records, table) ? Object.keys(records[table as RecordTable].columns) : [];
    const unknown = columns.filter(column => !known.includes(column));
    if (unknown.length > 0 || known.length === 0)
      throw input.fault(
        `was written by version ${head.program}, which knows ${[table, ...unknown].join('.')}, and this version does not; update Backchannel`,
      );
  }
  return head;
}

async function refuseOtherEnd(input: Input, line: object, wanted: EndLine): Promise<void> {
  const end = line as Partial<EndLine>;
  if (end.parts !== wanted.parts) throw input.damage(`it has ${wanted.parts} parts where ${end.parts} were written`);
  if (end.bytes !== wanted.bytes || end.sha256 !== wanted.sha256)
    throw input.damage('it is not as it was written: the SHA-256 of the whole differs');
  if ((await input.peek(1)).length > 0) throw input.damage(`it goes on after its end, at byte ${input.at}`);
}

function refuseOtherCounts(input: Input, head: Head, parts: readonly Part[]): void {
  for (const [table, { rows }] of Object.entries(head.tables)) {
    const found = parts.filter(part => part.table === table).reduce((sum, part) => sum + part.rows, 0);
    if (found !== rows) throw input.damage(`it holds ${found} rows of ${table} where its first line says ${rows}`);
  }
}

async function* rowsOf(
  handle: FileHandle,
  path: string,
  table: RecordTable,
  head: Head,
  parts: readonly Part[],
): AsyncGenerator<readonly RecordRow[]> {
  const types = Object.entries<RecordType>(records[table].columns);
  const given = head.tables[table]?.columns ?? [];
  const places = types.map(([column]) => given.indexOf(column));
  for (const part of parts.filter(of => of.table === table)) {
    const fault = (what: string) =>
      new AppError('BAD_INPUT', `${path}: ${inWords(part)}: ${what}`, { place: inWords(part) });
    const content = Buffer.alloc(part.bytes);
    await handle.read(content, 0, part.bytes, part.at);
    const lines = (await unpacked(content, part, fault)).split('\n');
    if (lines.pop() !== '' || lines.length !== part.rows)
      throw fault(`it holds ${lines.length} rows where its line says ${part.rows}`);
    yield lines.map((line, index) => {
      const row = parseRow(line);
      const values = places.map(place => row?.[place] ?? null);
      const wrong = types.findIndex(([, type], place) => !isOfType(values[place], type));
      if (row?.length !== given.length || wrong >= 0) {
        const what = row?.length === given.length ? `column ${types[wrong]![0]}` : 'it is not a row of this table';
        throw fault(`row ${part.firstRow + index}: ${what}`);
      }
      return values as RecordRow;
    });
  }
}

async function unpacked(content: Buffer, part: Part, fault: (what: string) => Error): Promise<string> {
  try {
    const bytes = await unpack(content, { maxOutputLength: Math.max(1, part.unpacked) });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fault('it cannot be unpacked');
  }
}

function parseRow(line: string): unknown[] | null {
  try {
    const row: unknown = JSON.parse(line);
    return Array.isArray(row) ? row : null;
  } catch {
    return null;
  }
}

function isOfType(value: unknown, type: RecordType): boolean {
  if (value === null) return type.endsWith('?');
  return type.startsWith('integer') ? Number.isSafeInteger(value) : typeof value === 'string';
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isHead(value: object): value is Head {
  const { tables, madeAt, program, revision } = value as Partial<Head>;
  if (typeof tables !== 'object' || tables === null) return false;
  if (typeof madeAt !== 'string' || typeof program !== 'string' || !isCount(revision)) return false;
  return Object.values(tables).every(
    table => Array.isArray(table?.columns) && table.columns.every(c => typeof c === 'string') && isCount(table.rows),
  );
}

function isPartLine(value: object): value is PartLine {
  const { table, rows, bytes, unpacked: length, sha256: digest } = value as Partial<PartLine>;
  const limited = isCount(bytes) && isCount(length) && Math.max(bytes!, length!) <= mostPartBytes;
  return typeof table === 'string' && isCount(rows) && limited && typeof digest === 'string';
}

const inWords = ({ number, table, rows, firstRow }: Part) =>
  `part ${number} (${table}, rows ${firstRow} to ${firstRow + rows - 1})`;

/** A file read from its start, whose bytes are hashed as they go by. */
class Input {
  readonly #handle: FileHandle;
  readonly #path: string;
  readonly #hash: Hash = createHash('sha256');
  at = 0;

  constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.#path = path;
  }

  fault(what: string): AppError {
    return new AppError('BAD_INPUT', `${this.#path} ${what}`, { place: this.#path });
  }

  damage(what: string): AppError {
    return this.fault(`is damaged: ${what}`);
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  async peek(length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(length), 0, length, this.at);
    return buffer.subarray(0, bytesRead);
  }

  /** Goes past so many bytes, and gives their SHA-256. */
  async skip(length: number, what: string): Promise<string> {
    const hash = createHash('sha256');
    for (let left = length; left > 0; ) {
      const chunk = await this.peek(Math.min(left, 1_000_000));
      if (chunk.length === 0)
        throw this.damage(`it ends at byte ${this.at}, inside ${what}, ${left} bytes before the end of that`);
      hash.update(chunk);
      this.#hash.update(chunk);
      this.at += chunk.length;
      left -= chunk.length;
    }
    return hash.digest('hex');
  }

  /** A line's JSON, which must be what its digest says. */
  async line(what: string): Promise<object> {
    const at = this.at;
    const chunk = await this.peek(mostLineBytes);
    const length = chunk.indexOf('\n');
    if (length < 0) {
      const ends = chunk.length < mostLineBytes;
      throw this.damage(
        ends ? `it ends at byte ${at + chunk.length}, inside ${what}` : `${what}, at byte ${at}, is none`,
      );
    }
    const [, digest, json] = /^([0-9a-f]{64}) (\{.*\})$/s.exec(chunk.subarray(0, length).toString()) ?? [];
    if (json === undefined || sha256(json) !== digest)
      throw this.damage(`${what}, at byte ${at}, is not as it was written`);
    await this.skip(length + 1, what);
    return JSON.parse(json) as object;
  }
}

async function refuseOtherFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || (found.isFile() && (await beginsAsBackup(path)))) return;
  throw new AppError('BAD_INPUT', `${path} is there already and is no backup; name another file`, { place: path });
}

async function beginsAsBackup(path: string): Promise<boolean> {
  const handle = await opening(path);
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

async function opening(path: string): Promise<FileHandle> {
  try {
    const handle = await open(path, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    throw fileFault(path, error) ?? error;
  }
  throw new AppError('BAD_INPUT', `${path} is not a file`, { place: path });
}

function fileFault(path: string, cause: unknown): AppError | null {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const what: Record<string, string> = {
    ENOENT: `There is no ${basename(path)} in ${dirname(path)}, or no such folder`,
    ENOTDIR: `${dirname(path)} is not a folder`,
    EISDIR: `${path} is a folder`,
    EEXIST: `${path} is there already`,
    EACCES: `${path} may not be read or written`,
    EROFS: `${path} cannot be written: its disk is read-only`,
    ENOSPC: `${path} cannot be written: its disk is full`,
    EDQUOT: `${path} cannot be written: its disk is full`,
    EIO: `${path} cannot be read or written: its disk has faults`,
  };
  if (!(code in what)) return null;
  return new AppError(code === 'ENOENT' ? 'NOT_FOUND' : 'BAD_INPUT', what[code]!, { place: path, cause });
}

/** So that the new name outlives a power loss; not every system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
