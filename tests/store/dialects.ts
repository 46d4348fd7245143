import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Client } from 'pg';

import type { Connection } from '../../src/store/dialect.ts';
import { connectPostgres } from '../../src/store/postgres/connect.ts';
import { postgresDialect } from '../../src/store/postgres/dialect.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Tables } from '../../src/store/tables.ts';

/** A running database that gives every test an empty place of its own. */
export type Server = {
  /** Names a new, empty place. */
  readonly newPlace: () => Promise<string>;
  /** Connects to a place; two connections to one place see the same store. */
  readonly connect: (place: string, onStatement?: (sql: string) => void) => Promise<Connection>;
  readonly stop: () => Promise<void>;
};

/** One that runs scripts, such as `pg_dump` writes. */
export type PostgresServer = Server & { readonly run: (script: string) => Promise<void> };

export type Dialect<Started = Server> = { readonly name: string; readonly start: () => Promise<Started> };

export const sqlite: Dialect = {
  name: 'SQLite',
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backchannel-store-'));
    let places = 0;
    return {
      newPlace: async () => join(folder, `${++places}.sqlite`),
      connect: connectSqlite,
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** PostgreSQL inside the process: one session, which is turned to the place of whoever speaks. */
export const pglite: Dialect<PostgresServer> = {
  name: 'PostgreSQL in process (PGlite)',
  start: async () => {
    const server = await PGlite.create();
    let places = 0;
    let current = '';
    const turnTo = async (place: string) => {
      if (place === current) return;
      current = place;
      await server.exec(`set search_path to ${place}`);
    };
    return {
      newPlace: async () => {
        const place = `place_${++places}`;
        await server.exec(`create schema ${place}`);
        return place;
      },
      connect: async (place, onStatement = () => {}) => {
        const shared = {
          ready: true,
          closed: false,
          waitReady: server.waitReady,
          close: async () => {},
          query: async (...given: Parameters<PGlite['query']>) => turnTo(place).then(() => server.query(...given)),
          transaction: async <Result>(work: Parameters<typeof server.transaction<Result>>[0]) =>
            turnTo(place).then(() => server.transaction(work)),
        } as Pick<PGlite, 'ready' | 'closed' | 'waitReady' | 'close' | 'query' | 'transaction'>;
        const dialect = new PGliteDialect({ pglite: shared });
        const db = new Kysely<Tables>({ dialect, log: event => onStatement(event.query.sql) });
        return { db, dialect: postgresDialect, schema: place, listen: null };
      },
      run: async script => {
        current = '';
        await server.exec(script);
      },
      stop: () => server.close(),
    };
  },
};

const serverUrl = process.env.TEST_DATABASE_URL;

/** The PostgreSQL server at TEST_DATABASE_URL. */
export const postgres: Dialect<PostgresServer> = { name: 'PostgreSQL server', start: () => startPostgres(serverUrl!) };
export const hasPostgres = serverUrl !== undefined;

export const dialects: readonly Dialect[] = [sqlite, pglite, ...(hasPostgres ? [postgres] : [])];

export type OpenStore = Store & {
  readonly connection: Connection;
  readonly place: string;
  /** Every SQL statement since the last look. */
  readonly takeStatements: () => string[];
};

export async function openAt(server: Server, place?: string): Promise<OpenStore> {
  const statements: string[] = [];
  const at = place ?? (await server.newPlace());
  const connection = await server.connect(at, sql => statements.push(sql));
  const store = await openStore(connection);
  return { ...store, connection, place: at, takeStatements: () => statements.splice(0) };
}

async function startPostgres(url: string): Promise<PostgresServer> {
  const client = new Client(url);
  await client.connect();
  const run = `backchannel_test_${process.pid}_${Date.now().toString(36)}`;
  const places: string[] = [];
  return {
    newPlace: async () => {
      const place = `${run}_${places.length + 1}`;
      places.push(place);
      await client.query(`create schema ${place}`);
      return place;
    },
    run: async script => {
      await client.query(script);
    },
    connect: (place, onStatement) => connectPostgres(url, { schema: place, ...(onStatement ? { onStatement } : {}) }),
    stop: async () => {
      for (const place of places) await client.query(`drop schema ${place} cascade`);
      await client.end();
    },
  };
}
