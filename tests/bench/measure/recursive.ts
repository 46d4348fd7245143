import { Client } from 'pg';
import { cpuOf } from '../processes.ts';
import { mostHops, type Variables } from '../queries.ts';
import type { RequestFigures } from '../results.ts';
import { type Block, figuresOf } from './block.ts';

const longestStatement = 30_000;
const fewest = 2;

/** How far two nodes are from each other, walked in SQL over pairs that were worked out beforehand. */
const walk = `
  with recursive reached(node, hops) as (
    select id, 0 from public.entity where slug = $1
    union
    select e.neighbour, r.hops + 1 from reached r join peer_search.edge e on e.node = r.node where r.hops < ${mostHops}
  )
  select min(r.hops) as hops from reached r join public.entity e on e.id = r.node where e.slug = $2`;

export type Walked = { readonly figures: RequestFigures; readonly hops: readonly (number | null)[] };

/** Asked without HTTP and without GraphQL, to its good. A statement that takes longer than 30 s is cut off. */
export async function measureRecursive(url: string, pairs: readonly Variables[], seconds: number): Promise<Walked> {
  const client = new Client({ connectionString: url, options: `-c statement_timeout=${longestStatement} -c jit=off` });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]!.pid;
    const latencies: number[] = [];
    const hops: (number | null)[] = [];
    const [begun, before] = [performance.now(), cpuOf(pid)];
    for (const { from, to } of pairs) {
      if (latencies.length >= fewest && performance.now() - begun > seconds * 1000) break;
      const started = performance.now();
      const found = await client.query<{ hops: number | null }>(walk, [from, to]);
      latencies.push(performance.now() - started);
      hops.push(found.rows[0]!.hops);
    }
    const block: Block = { latencies, cpu: cpuOf(pid) - before, helperCpu: 0 };
    return { figures: figuresOf([block]), hops };
  } finally {
    await client.end();
  }
}
