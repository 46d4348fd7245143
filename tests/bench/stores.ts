import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

import type { Options, StoreName } from './options.ts';
import { cpuOf } from './processes.ts';

/** An empty store to measure on, and what only its own system can tell. */
export type BenchStore = {
  readonly name: StoreName;
  /** For DATABASE_URL. */
  readonly url: string;
  /** Megabytes on disk. */
  readonly size: () => Promise<number>;
  /** Milliseconds of CPU by process that works for the store outside of the server. */
  readonly helpers: () => Promise<ReadonlyMap<number, number>>;
  /** What an operator does after a bulk load. */
  readonly settle: () => Promise<void>;
  /** Leaves nothing behind, neither file nor database. */
  readonly dispose: () => Promise<void>;
};

export function createStore(name: StoreName, options: Options): Promise<BenchStore> {
  return name === 'sqlite' ? createSqlite(options) : createPostgres(options);
}

async function createSqlite({ folder }: Options): Promise<BenchStore> {
  const home = mkdtempSync(join(folder, 'backchannel-bench-'));
  const url = join(home, 'graph.sqlite');
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    name: 'sqlite',
    url,
    size: async () => (sizeOf(url) + sizeOf(`${url}-wal`)) / 1e6,
    helpers: async () => new Map(),
    settle: async () => {},
    dispose: async () => rmSync(home, { recursive: true, force: true }),
  };
}

async function createPostgres({ postgres }: Options): Promise<BenchStore> {
  const database = `backchannel_bench_${process.pid}`;
  await withClient(postgres, client => client.query(`create database ${database}`));
  const address = new URL(postgres);
  address.pathname = `/${database}`;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  return {
    name: 'postgres',
    url: address.href,
    size: async () => {
      const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
      return Number(rows[0].bytes) / 1e6;
    },
    helpers: async () => {
      const { rows } = await client.query<{ pid: number }>(
        'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]));
    },
    settle: async () => {
      await client.query('vacuum analyze');
    },
    dispose: async () => {
      await client.end();
      await withClient(postgres, admin => admin.query(`drop database if exists ${database} with (force)`));
    },
  };
}

/** A connection for a piece of work. */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
