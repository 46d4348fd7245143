import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

import type { Options, StoreName } from './options.ts';
import { cpuOf } from './processes.ts';

/** Milliseconds of CPU by process that works for a store outside of the server. */
export type DatabaseCpu = () => Promise<ReadonlyMap<number, number>>;

/** A store to measure on, and what only its own system can tell. */
export type BenchStore = {
  readonly name: StoreName;
  /** For DATABASE_URL. */
  readonly url: string;
  /** For files beside it. */
  readonly home: string;
  /** Whether an earlier run left the graph in it. */
  readonly isFilled: boolean;
  /** Says that the graph is in it, what peers need too. */
  readonly markFilled: () => void;
  /** Megabytes on disk. */
  readonly size: () => Promise<number>;
  /** Of our own servers' connections, and of the peers'. */
  readonly databaseCpu: DatabaseCpu;
  readonly peerDatabaseCpu: DatabaseCpu;
  /** What an operator does after a bulk load. */
  readonly settle: () => Promise<void>;
  /** Leaves nothing behind, neither file nor database, unless it is to be kept. */
  readonly dispose: () => Promise<void>;
};

/** `label` tells stores of one run apart, and names those that are kept. */
export function createStore(name: StoreName, label: string, options: Options): Promise<BenchStore> {
  return name === 'sqlite' ? createSqlite(label, options) : createPostgres(label, options);
}

/** By what connections of the bench itself and of peers call themselves. */
export const applications = { bench: 'backchannel-bench', peer: 'backchannel-bench-peer' } as const;

async function createSqlite(label: string, options: Options): Promise<BenchStore> {
  const home = homeOf('sqlite', label, options);
  const url = join(home.path, 'graph.sqlite');
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    name: 'sqlite',
    url,
    home: home.path,
    isFilled: home.isFilled,
    markFilled: home.markFilled,
    size: async () => (sizeOf(url) + sizeOf(`${url}-wal`)) / 1e6,
    databaseCpu: nobody,
    peerDatabaseCpu: nobody,
    settle: async () => {},
    dispose: async () => home.dispose(),
  };
}

export const nobody: DatabaseCpu = async () => new Map();

async function createPostgres(label: string, options: Options): Promise<BenchStore> {
  const home = homeOf('postgres', label, options);
  const database = `backchannel_bench_${options.keep ? 'kept' : process.pid}_${label.replaceAll(/[^a-z0-9]/g, '_')}`;
  const withServer = (statement: string) => withClient(options.postgres, client => client.query(statement));
  if (!home.isFilled) {
    await withServer(`drop database if exists ${database} with (force)`);
    await withServer(`create database ${database}`);
  }
  const address = new URL(options.postgres);
  address.pathname = `/${database}`;
  const client = new Client({ connectionString: address.href, application_name: applications.bench });
  await client.connect();
  const cpuBy = (condition: string) => async () => {
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and ${condition}`,
    );
    return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]));
  };
  const named = Object.values(applications).map(name => `'${name}'`);
  return {
    name: 'postgres',
    url: address.href,
    home: home.path,
    isFilled: home.isFilled,
    markFilled: home.markFilled,
    size: async () => {
      const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
      return Number(rows[0].bytes) / 1e6;
    },
    databaseCpu: cpuBy(`application_name not in (${named.join(', ')})`),
    peerDatabaseCpu: cpuBy(`application_name = '${applications.peer}'`),
    settle: async () => {
      await client.query('vacuum analyze');
    },
    dispose: async () => {
      await client.end();
      home.dispose();
      if (!home.isKept()) await withServer(`drop database if exists ${database} with (force)`);
    },
  };
}

/** A folder for a store; one that is kept is found again, unless it was left before it was filled. */
function homeOf(store: StoreName, label: string, { folder, keep, seed }: Options) {
  const kept = join(folder, `backchannel-bench-${store}-${label}-${seed}`);
  const mark = join(kept, 'filled');
  const isFilled = keep && existsSync(mark);
  if (keep && !isFilled) rmSync(kept, { recursive: true, force: true });
  if (keep) mkdirSync(kept, { recursive: true });
  const path = keep ? kept : mkdtempSync(join(folder, 'backchannel-bench-'));
  const isKept = () => keep && existsSync(mark);
  return {
    path,
    isFilled,
    isKept,
    markFilled: () => writeFileSync(join(path, 'filled'), ''),
    dispose: () => {
      if (!isKept()) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A connection of the bench's own, for a piece of work. */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: applications.bench });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
