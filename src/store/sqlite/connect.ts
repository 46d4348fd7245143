import { existsSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { type Dialect, Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

import { AppError } from '../../base/errors.ts';
import { aTurn } from '../../base/turns.ts';
import { workFor } from '../deadline.ts';
import { type Connection, type OnStatement, oneForAll } from '../dialect.ts';
import { explainErrors } from '../explained-errors.ts';
import { Places } from '../places.ts';
import type { Tables } from '../tables.ts';
import { withConnections, withPlaces } from '../wrapped-dialect.ts';
import { busyMilliseconds, cacheKilobytes, sqliteDialect } from './dialect.ts';
import { defineFunctions } from './functions.ts';
import { ReadingProcesses } from './reading-processes.ts';
import { Rows } from './rows.ts';
import { findStoreFile, openDatabase, type StoreFile } from './store-file.ts';
import { WriteLockDialect } from './write-lock.ts';

/** "BCHN": marks a file as a store, in SQLite's header. */
const applicationId = 0x4243484e;

/** Of a new store: a claim takes more than a kilobyte, and a page of four would be half empty. */
const pageBytes = 16_384;

/** The connection that writes is one. */
const shares = { total: 1, kept: 0, ofClient: 1 };

type ConnectOptions = {
  readonly onStatement?: OnStatement | undefined;
  readonly isServed?: boolean;
  readonly cache?: number;
};

/** Files up to this size are checked throughout when they are opened; larger ones when they are read. */
const checkedBytes = 64 * 1024 * 1024;

/**
 * Opens the embedded store, or creates it. `isServed`: requests are answered from it, so that what may take long is read
 * by other processes; of one in memory it cannot be. `cache`: kilobytes of its pages that are kept in memory. Throws
 * STORE_CORRUPT where the file is none of ours, STORE_UNAVAILABLE where it cannot be opened or has several names, and
 * STORE_BUSY where it is held under another one; neither changes it.
 */
export async function connectSqlite(
  given: string,
  { onStatement, isServed = false, cache = cacheKilobytes }: ConnectOptions = {},
): Promise<Connection> {
  const file = await findStoreFile(given);
  const path = file?.path ?? given;
  const isNew = file === null || statSync(path).size === 0;
  if (!isNew) inspect(path);
  const database = openDatabase(path);
  try {
    prepare(database, isNew, cache);
  } catch (error) {
    database.close();
    throw sqliteDialect.explain(error) ?? error;
  }
  const over = (dialect: Dialect) =>
    new Kysely<Tables>({
      dialect: explainErrors(dialect, sqliteDialect.explain),
      ...(onStatement && { log: event => onStatement(event.query.sql, event.queryDurationMillis) }),
    });
  const writing = new WriteLockDialect({ database: new StatementCache(database, file) }, database, file);
  const db = over(isServed ? withPlaces(inTurns(writing), new Places(shares)) : writing);
  const own = { db, schema: null, listen: null };
  if (!isServed || file === null)
    return { ...own, ...oneForAll(db), dialect: sqliteDialect, close: () => db.destroy() };
  const processes = new ReadingProcesses(path);
  const [keyed, aside] = [over(inTurns(readingDialect(path))), over(processes.dialect)];
  return {
    ...own,
    keyed,
    aside,
    dialect: { ...sqliteDialect, keepNodeMap: (_, moved) => processes.keepNodeMap(moved) },
    close: async () => {
      await Promise.all([aside.destroy(), keyed.destroy()]);
      await db.destroy();
    },
  };
}

/** A connection that reads beside the one that writes: nobody who reads waits for a transaction. */
function readingDialect(path: string): Dialect {
  return new SqliteDialect({
    database: async () => {
      const database = new DatabaseSync(path, { readOnly: true });
      database.exec(`pragma busy_timeout = ${busyMilliseconds}; pragma cache_size = -${cacheKilobytes}`);
      defineFunctions(database);
      return new StatementCache(database, null);
    },
  });
}

/** Has statements give way to others after a while: nothing else has its turn where one follows the other. */
function inTurns(dialect: Dialect): Dialect {
  let spent = 0;
  return withConnections(dialect, connection => {
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query, options) => {
      const began = performance.now();
      const result = await execute<never>(query, options);
      spent += performance.now() - began;
      if (spent > aTurn) {
        spent = 0;
        await setImmediate();
      }
      return result;
    };
  });
}

function prepare(database: DatabaseSync, isNew: boolean, cache: number): void {
  for (const pragma of [
    `busy_timeout = ${busyMilliseconds}`,
    ...(isNew ? [`page_size = ${pageBytes}`] : []),
    'journal_mode = wal',
    'synchronous = full',
    `cache_size = -${cache}`,
    ...(isNew ? [`application_id = ${applicationId}`] : []),
  ])
    database.exec(`pragma ${pragma}`);
  defineFunctions(database);
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
    database = new DatabaseSync(path, { readOnly: true, timeout: busyMilliseconds });
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
  readonly #file: StoreFile;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync, file: StoreFile) {
    this.#database = database;
    this.#file = file;
  }

  close(): void {
    this.#prepared.clear();
    // SQLite leaves what stands in the log there, by the old name, where the file was moved
    if (this.#file?.isMoved()) this.#database.exec('pragma wal_checkpoint(truncate)');
    this.#database.close();
  }

  /** A statement is not broken off once it has begun. Throws DEADLINE_EXCEEDED where there is no time left for one. */
  prepare(text: string): SqliteStatement {
    workFor(text);
    // a full disk has SQLite undo the transaction by itself
    if (text === 'rollback' && !this.#database.isTransaction) return nothingToDo;
    const known = this.#prepared.get(text);
    if (known) return known;
    const statement = adapt(this.#database.prepare(text));
    // SQLite sets what a pragma says when it prepares it, and not when it runs it again
    if (text.startsWith('pragma')) return statement;
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
