// How transactions on SQLite begin: one that writes takes the write lock at once, or not at all.

import type { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, SqliteAdapter, SqliteDialect, type SqliteDialectConfig } from 'kysely';

import { AppError } from '../../base/errors.ts';
import { busyMilliseconds } from './dialect.ts';
import type { StoreFile } from './store-file.ts';

/**
 * Kysely's dialect, with transactions of the access mode 'read write': these throw STORE_BUSY where another process writes,
 * and STORE_UNAVAILABLE where the file was moved.
 * Nobody waits inside of the database, where everything else of the process would wait too.
 */
export class WriteLockDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #file: StoreFile;

  constructor(config: SqliteDialectConfig, database: DatabaseSync, file: StoreFile) {
    super(config);
    this.#database = database;
    this.#file = file;
  }

  override createDriver() {
    const driver = super.createDriver();
    driver.beginTransaction = async (connection, { accessMode }) => {
      if (accessMode !== 'read write') return void (await connection.executeQuery(CompiledQuery.raw('begin')));
      if (this.#file?.isMoved()) throw isMoved(this.#file.path);
      this.#database.exec('pragma busy_timeout = 0');
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
      } finally {
        this.#database.exec(`pragma busy_timeout = ${busyMilliseconds}`);
      }
    };
    return driver;
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

const isMoved = (path: string) =>
  new AppError(
    'STORE_UNAVAILABLE',
    `The store ${path} was moved, deleted or replaced while it is in use, so nothing is written to it; put the file back, or stop this process and start it on the file where it is now`,
  );

/** Lets migrations be one transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}
