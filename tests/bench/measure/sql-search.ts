import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

import { type EdgeTable, hopsBetween } from '../peers/two-sided.ts';
import { cpuOf } from '../processes.ts';
import { mostHops, type Variables } from '../queries.ts';
import type { PeerName } from '../results.ts';
import { applications } from '../stores.ts';
import type { World } from '../world.ts';
import type { Cpu, Target } from './block.ts';

/** The peers of paths: searches in SQL, asked without HTTP and without GraphQL, to their good. */
export type SqlSearch = {
  readonly hopsOf: (pair: Variables) => Promise<number | null>;
  readonly target: (pairs: readonly Variables[]) => Target;
  readonly close: () => Promise<void>;
};

export async function openSqlSearches({ ours, edgeFile }: World): Promise<Map<PeerName, SqlSearch>> {
  const found = new Map<PeerName, SqlSearch>();
  if (edgeFile !== null) found.set('searchOnSqlite', openOnSqlite(edgeFile));
  const postgres = ours.get('postgres')?.store;
  if (postgres) found.set('searchOnPostgres', await openOnPostgres(postgres.url));
  return found;
}

/** In this process, as the embedded store is in the server's; so its CPU is this process's. */
function openOnSqlite(path: string): SqlSearch {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('pragma cache_size = -65536; pragma mmap_size = 4294967296');
  const node = database.prepare('select id from node where slug = ?');
  const level = database.prepare(`
    with met as materialized (
      select 1 from json_each(?) l cross join json_each(?) r join edge on node = l.value and neighbour = r.value limit 1
    )
    select null as neighbour from met
    union all select distinct neighbour from edge
      where node in (select value from json_each(?)) and not exists (select 1 from met)`);
  const table: EdgeTable = {
    nodeOf: async slug => (node.get(slug) as { id: number } | undefined)?.id ?? null,
    meetOrGo: async ({ left, right, next }) => {
      const found = level.all(JSON.stringify(left), JSON.stringify(right), JSON.stringify(next));
      return metOrGone(found as Found[]);
    },
  };
  const cpu = async (): Promise<Cpu> => {
    const { user, system } = process.cpuUsage();
    return { server: (user + system) / 1000, database: new Map() };
  };
  return searchOver(table, cpu, async () => database.close());
}

async function openOnPostgres(url: string): Promise<SqlSearch> {
  const client = new Client({
    connectionString: url,
    application_name: applications.bench,
    options: '-c random_page_cost=1.1 -c jit=off -c statement_timeout=30000',
  });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const table: EdgeTable = {
    nodeOf: async slug => {
      const found = await client.query<{ id: number }>({
        name: 'node',
        text: 'select id::int from public.entity where slug = $1',
        values: [slug],
      });
      return found.rows[0]?.id ?? null;
    },
    meetOrGo: async ({ left, right, next }) => {
      const found = await client.query<Found>({ name: 'level', text: levelOnPostgres, values: [left, right, next] });
      return metOrGone(found.rows);
    },
  };
  const cpu = async (): Promise<Cpu> => ({ server: 0, database: new Map([[rows[0]!.pid, cpuOf(rows[0]!.pid)]]) });
  return searchOver(table, cpu, () => client.end());
}

const levelOnPostgres = `
  with met as materialized (
    select 1 from peer_search.edge where node = any($1::int[]) and neighbour = any($2::int[]) limit 1
  )
  select null as neighbour from met
  union all select distinct neighbour::int from peer_search.edge where node = any($3::int[]) and not exists (select from met)`;

type Found = { readonly neighbour: number | null };

const metOrGone = (rows: readonly Found[]) =>
  rows[0]?.neighbour === null ? true : rows.map(({ neighbour }) => neighbour!);

function searchOver(table: EdgeTable, cpu: Target['cpu'], close: SqlSearch['close']): SqlSearch {
  const hopsOf = ({ from, to }: Variables) => hopsBetween(table, String(from), String(to), mostHops);
  const target = (pairs: readonly Variables[]): Target => {
    let asked = 0;
    return {
      points: pairs.length,
      ask: async () => {
        const started = performance.now();
        await hopsOf(pairs[asked++ % pairs.length]!);
        return performance.now() - started;
      },
      cpu,
    };
  };
  return { hopsOf, target, close };
}
