import { setImmediate as nextTurn } from 'node:timers/promises';
import { Query, type QueryResult } from 'pg';

/** What a statement that writes many rows is given in the place of its values. */
export class BulkWrite {
  /** For `copy … from stdin`; null where the statement takes values. */
  readonly lines: string | null;
  readonly values: unknown[];

  constructor(lines: string | null, values: unknown[] = []) {
    this.lines = lines;
    this.values = values;
  }
}

/** One row in COPY's text format. */
export const copyLine = (row: readonly unknown[]): string => `${row.map(copyField).join('\t')}\n`;

function copyField(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, escaped) : value;
  if (value instanceof Uint8Array)
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  return String(value);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (character: string): string => escapes[character]!;

/** Each may hold some megabytes. */
const mostWaiting = 8;
const written: Pick<QueryResult, 'command' | 'rowCount' | 'rows'> = { command: 'INSERT', rowCount: 0, rows: [] };

/**
 * Writes of one connection that nobody waits for: the server works at them while what comes next is made. Where one fails,
 * those behind it are left out, and the transaction fails.
 */
export class WritesBehind {
  readonly #waiting: Promise<void>[] = [];
  #failure: unknown = null;

  /** Resolves as soon as not too many writes are waiting. */
  async add(write: () => Promise<unknown>): Promise<typeof written> {
    this.#waiting.push((this.#waiting.at(-1) ?? Promise.resolve()).then(() => this.#do(write)));
    if (this.#waiting.length > mostWaiting) await this.#waiting.shift();
    // whoever makes rows without a pause would not hear the server
    await nextTurn();
    return written;
  }

  async #do(write: () => Promise<unknown>): Promise<void> {
    try {
      if (this.#failure === null) await write();
    } catch (error) {
      this.#failure = error;
    }
  }

  /** Waits until all are done, before another statement. */
  async done(): Promise<void> {
    while (this.#waiting.length > 0) await this.#waiting.shift();
  }

  /** Gives what one of them failed with, and forgets it: the transaction ends. */
  takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = null;
    return failure;
  }

  /** Why a statement failed: in a transaction that has failed already, what that did with. */
  causeOf(error: unknown): unknown {
    return (error as { code?: unknown }).code === '25P02' ? (this.#failure ?? error) : error;
  }
}

/** Sends lines as soon as the server asks for them. */
class CopyQuery extends Query {
  readonly #lines: string;

  constructor(text: string, lines: string, done: (error: Error | undefined, result: QueryResult) => void) {
    super(text, undefined, done as never);
    this.#lines = lines;
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#lines));
    connection.endCopyFrom();
  }
}

type CopyingConnection = { readonly sendCopyFromChunk: (chunk: Buffer) => void; readonly endCopyFrom: () => void };

/** `ask`: hands a query to the client. */
export const copyLines = (text: string, lines: string, ask: (query: Query) => unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    ask(new CopyQuery(text, lines, (error, result) => (error ? reject(error) : resolve(result))));
  });
