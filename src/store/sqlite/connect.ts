import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

import { coverageOf } from '../../base/edtf.ts';
import { AppError } from '../../base/errors.ts';
import type { Claim } from '../../model/claim.ts';
import { timeLeft } from '../deadline.ts';
import type { Connection, OnStatement } from '../dialect.ts';
import { explainErrors } from '../explained-errors.ts';
import type { Tables } from '../tables.ts';
import { busyMilliseconds, cacheKilobytes, sqliteDialect } from './dialect.ts';
import { Rows } from './rows.ts';

/** "BCHN": marks a file as a store, in SQLite's header. */
const applicationId = 0x4243484e;

/** Of a new store: a claim takes more than a kilobyte, and a page of four would be half empty. */
const pageBytes = 16_384;

/** Files up to this size are checked throughout when they are opened; larger ones when they are read. */
const checkedBytes = 64 * 1024 * 1024;

/**
 * Opens the embedded store, or creates it. Throws STORE_CORRUPT where the file is none of ours, and STORE_UNAVAILABLE
 * where it cannot be opened; neither changes it.
 */
export async function connectSqlite(path: string, onStatement?: OnStatement): Promise<Connection> {
  const isNew = path === ':memory:' || !existsSync(path) || statSync(path).size === 0;
  if (!isNew) inspect(path);
  const database = open(path);
  const statements = new StatementCache(database);
  const db = new Kysely<Tables>({
    dialect: explainErrors(new SqliteDialect({ database: statements }), sqliteDialect.explain),
    ...(onStatement && { log: event => onStatement(event.query.sql, event.queryDurationMillis) }),
  });
  try {
    prepare(database, isNew);
  } catch (error) {
    database.close();
    throw sqliteDialect.explain(error) ?? error;
  }
  return { db, dialect: sqliteDialect, schema: null, listen: null };
}

function prepare(database: DatabaseSync, isNew: boolean): void {
  for (const pragma of [
    ...(isNew ? [`page_size = ${pageBytes}`] : []),
    'journal_mode = wal',
    'synchronous = full',
    `busy_timeout = ${busyMilliseconds}`,
    `cache_size = -${cacheKilobytes}`,
    ...(isNew ? [`application_id = ${applicationId}`] : []),
  ])
    database.exec(`pragma ${pragma}`);
  database.function('surely_holds', { deterministic: true }, surelyHolds);
}

/** Whether the valid time of a claim, by its body, covers a day beyond doubt. PostgreSQL has a function of the same name. */
function surelyHolds(body: unknown, day: unknown): number {
  const { validBounds } = JSON.parse(String(body)) as Pick<Claim, 'validBounds'>;
  return validBounds !== null && coverageOf(validBounds, Number(day)) === 'certain' ? 1 : 0;
}

/**
 * Claims the store for one server, through a lock that the system frees when the process ends, however it ends.
 * Returns the release. Throws STORE_BUSY where another server holds it.
 */
export function lockForServing(path: string): () => void {
  if (path === ':memory:') return () => {};
  const lock = open(`${path}-server`, path);
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (cause) {
    lock.close();
    throw new AppError(
      'STORE_BUSY',
      `Another server holds the store ${path}; stop it, or set DATABASE_URL to another file`,
      { cause },
    );
  }
  // the file stays: taking it away could let in two servers that lock different files of one name
  return () => lock.close();
}

function open(path: string, store = path): DatabaseSync {
  try {
    if (path !== ':memory:') {
      mkdirSync(dirname(path), { recursive: true });
      // it may hold texts that nobody else is to read; SQLite gives its logs the same mode
      if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
    }
    return new DatabaseSync(path);
  } catch (cause) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      `Cannot open or create the store ${store}; check that its folder exists and can be written`,
      { cause },
    );
  }
}

/** Looks at a file before anything is written; a refused file is left as it was, without a log beside it. */
function inspect(path: string): void {
  const logs = ['-wal', '-shm'].map(end => `${path}${end}`).filter(log => !existsSync(log));
  try {
    look(path);
  } catch (error) {
    for (const log of logs) rmSync(log, { force: true });
    throw error;
  }
}

function look(path: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const marked = database.prepare('pragma application_id').get() as { application_id: number };
    const sound = statSync(path).size > checkedBytes || isSound(database);
    if (marked.application_id === applicationId && sound) return;
  } catch (cause) {
    const known = sqliteDialect.explain(cause);
    throw new AppError(
      known instanceof AppError ? known.code : 'STORE_CORRUPT',
      `Cannot read the store ${path}: ${known?.message ?? 'it is damaged'}`,
      { cause },
    );
  } finally {
    database?.close();
  }
  throw new AppError(
    'STORE_CORRUPT',
    `The file ${path} is damaged, cannot be read from its disk or is not a Backchannel store; it was left as it is. Restore a backup or set DATABASE_URL to another file`,
  );
}

function isSound(database: DatabaseSync): boolean {
  const row = database.prepare('pragma quick_check(1)').get() as { quick_check: string };
  return row.quick_check === 'ok';
}

/** Kysely's view of a database, over Node's own; each text is prepared once. */
class StatementCache implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  /** A statement is not broken off once it has begun. Throws DEADLINE_EXCEEDED where there is no time left for one. */
  prepare(text: string): SqliteStatement {
    timeLeft(text);
    // a full disk has SQLite undo the transaction by itself
    if (text === 'rollback' && !this.#database.isTransaction) return nothingToDo;
    const known = this.#prepared.get(text);
    if (known) return known;
    const statement = adapt(this.#database.prepare(text));
    if (this.#prepared.size >= 500) this.#prepared.delete(this.#prepared.keys().next().value!);
    this.#prepared.set(text, statement);
    return statement;
  }
}

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...(parameters as SQLInputValue[])),
    run: parameters => {
      const [rows] = parameters;
      return rows instanceof Rows ? runForEach(statement, rows) : statement.run(...(parameters as SQLInputValue[]));
    },
    iterate: parameters => statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
  };
}

function runForEach(statement: StatementSync, { rows }: Rows): { changes: number; lastInsertRowid: number } {
  for (const row of rows) statement.run(...(row as SQLInputValue[]));
  return { changes: rows.length, lastInsertRowid: 0 };
}
