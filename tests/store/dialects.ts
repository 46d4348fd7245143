import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { expect } from 'vitest';

import { type Connection, oneForAll } from '../../src/store/dialect.ts';
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

const sqliteIn = (isServed: boolean): Dialect => ({
  name: isServed ? 'SQLite, as a server reads it' : 'SQLite',
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backchannel-store-'));
    let places = 0;
    return {
      newPlace: async () => join(folder, `${++places}.sqlite`),
      connect: (place, onStatement) => connectSqlite(place, { onStatement, isServed }),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
});

export const sqlite = sqliteIn(false);
/** Through processes of its own. */
export const servedSqlite = sqliteIn(true);

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
        return { ...oneForAll(db), dialect: postgresDialect, schema: place, listen: null, close: () => db.destroy() };
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

/** For many stores one after another: those that earlier tests have closed are emptied and given again. */
export const reusedPostgres: Dialect = {
  name: 'PostgreSQL server',
  start: async () => {
    const server = await startPostgres(serverUrl!);
    const made = await server.newPlace();
    await (await openStore(await server.connect(made))).close();
    const places = new Map<string, { readonly test: string | undefined; open: number }>();
    const isEmptied = async (place: string) => (await server.ask<{ alike: boolean }>(areAlike(place, made)))[0]!.alike;
    return {
      ...server,
      newPlace: async () => {
        const test = expect.getState().currentTestName;
        for (const [place, { open, test: before }] of places) {
          if (open > 0 || before === test) continue;
          places.delete(place);
          if (!(await isEmptied(place))) continue;
          await server.run(fillAs(place, made));
          places.set(place, { test, open: 0 });
          return place;
        }
        const place = await server.newPlace();
        places.set(place, { test, open: 0 });
        return place;
      },
      connect: async (place, onStatement) => {
        const at = places.get(place)!;
        at.open++;
        const connection = await server.connect(place, onStatement);
        const close = async () => {
          await connection.close();
          at.open--;
        };
        return { ...connection, close };
      },
    };
  },
};

/** Whether two schemas have the same columns and indexes, so that a test left the first as it was made. */
function areAlike(place: string, made: string): string {
  const shapeOf = (schema: string) => `(
    select array_agg(shape order by shape) from (
      select c.relname || '.' || a.attname || ' ' || a.atttypid || ' ' || a.attnotnull as shape
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = '${schema}'::regnamespace
      union all select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = '${schema}'::regnamespace and not t.tgisinternal
    ) as shapes)`;
  return `select ${shapeOf(place)} = ${shapeOf(made)} as alike`;
}

/** Leaves in the tables of one schema what those of another hold. */
const fillAs = (place: string, made: string) => `do $$ declare name text; begin
  for name in select relname from pg_class where relnamespace = '${made}'::regnamespace and relkind = 'r' loop
    execute format('delete from %I.%I', '${place}', name);
    execute format('insert into %I.%I select * from %I.%I', '${place}', name, '${made}', name);
  end loop;
end $$`;

/** The PostgreSQL server at TEST_DATABASE_URL. */
export const postgres: Dialect<PostgresServer> = { name: 'PostgreSQL server', start: () => startPostgres(serverUrl!) };
export const hasPostgres = serverUrl !== undefined;

export const dialects: readonly Dialect[] = [sqlite, hasPostgres ? postgres : pglite];

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

type Asking = { readonly ask: <Row>(query: string) => Promise<Row[]> };

async function startPostgres(url: string): Promise<PostgresServer & Asking> {
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
    ask: async <Row>(query: string) => (await client.query(query)).rows as Row[],
    connect: (place, onStatement) => connectPostgres(url, { schema: place, ...(onStatement ? { onStatement } : {}) }),
    stop: async () => {
      for (const place of places) await client.query(`drop schema ${place} cascade`);
      await client.end();
    },
  };
}
