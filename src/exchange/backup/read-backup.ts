import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

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
import {
  type BackupReport,
  type EndLine,
  formatVersion,
  type Head,
  magic,
  mostLineBytes,
  mostPartBytes,
  openFile,
  type PartLine,
  type Progress,
} from './backup-format.ts';

type Part = PartLine & { readonly number: number; readonly at: number; readonly firstRow: number };
export type Backup = { readonly report: BackupReport; readonly records: Records; readonly close: () => Promise<void> };

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/**
 * Opens a backup once every byte of it is known to be as it was written. Throws BAD_INPUT that names what is damaged,
 * NOT_FOUND where there is no file.
 */
export async function openBackup(path: string): Promise<Backup> {
  const handle = await openFile(path);
  try {
    const { head, parts, bytes } = await inspect(new Input(handle, path));
    const { madeAt, program, revision, tables } = head;
    const counts = Object.fromEntries(recordTables.map(table => [table, tables[table]?.rows ?? 0]));
    return {
      report: { file: path, bytes, madeAt, program, revision, rows: counts },
      records: {
        revision,
        counts: counts as Records['counts'],
        rows: table => rowsOf({ handle, path, head, parts }, table),
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

/** A backup of which every byte is known to be as it was written. */
type Inspected = {
  readonly handle: FileHandle;
  readonly path: string;
  readonly head: Head;
  readonly parts: readonly Part[];
};

async function* rowsOf(
  { handle, path, head, parts }: Inspected,
  table: RecordTable,
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
