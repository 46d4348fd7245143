import { cpus, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';

const storeNames = ['sqlite', 'postgres'] as const;
export type StoreName = (typeof storeNames)[number];

export type Options = {
  /** Claims in each graph, fewest first. */
  readonly sizes: readonly number[];
  readonly stores: readonly StoreName[];
  /** How long one block of requests lasts, at most. */
  readonly seconds: number;
  /** How often the targets take turns. */
  readonly rounds: number;
  /** Requests that are made with an empty row cache, for each query and store. */
  readonly cold: number;
  /** Whether the peers are measured too. */
  readonly peers: boolean;
  readonly seed: number;
  /** A PostgreSQL server on which databases may be created; one is, and is dropped at the end. */
  readonly postgres: string;
  /** The first port that is used; 0 takes free ones. */
  readonly port: number;
  /** Where graphs are kept while they are measured. */
  readonly folder: string;
  readonly json: boolean;
};

export const usage = `npm run bench [-- options]

  --sizes 10k,100k,1m         claims in each graph (10k,100k)
  --stores sqlite,postgres    (both)
  --seconds 1                 the length of a block of requests
  --rounds 3                  how often the targets take turns
  --cold 8                    requests with an empty row cache, for each query; 0 leaves them out
  --no-peers                  without PostGraphile, the objects in memory, the recursive query and the bare server
  --seed 1                    of the graphs
  --postgres <address>        a server to create a database on (postgres://postgres@127.0.0.1:5432)
  --port 0                    the first of the ports to listen on; 0 takes free ones
  --folder <path>             where graphs are kept while they are measured (the system's temporary folder)
  --json                      print the result as JSON rather than as a table`;

/** Throws a TypeError or RangeError that says what is wrong with the command line. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10k,100k' },
      stores: { type: 'string', default: storeNames.join(',') },
      seconds: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      cold: { type: 'string', default: '8' },
      'no-peers': { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432' },
      port: { type: 'string', default: '0' },
      folder: { type: 'string', default: tmpdir() },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    sizes: values.sizes
      .split(',')
      .map(sizeOf)
      .toSorted((a, b) => a - b),
    stores: values.stores.split(',').map(storeOf),
    seconds: between(values.seconds, '--seconds', 0.1, 60),
    rounds: between(values.rounds, '--rounds', 1, 20),
    cold: between(values.cold, '--cold', 0, 100),
    peers: !values['no-peers'],
    seed: between(values.seed, '--seed', 0, 2 ** 31),
    postgres: values.postgres,
    port: between(values.port, '--port', 0, 65_000),
    folder: values.folder,
    json: values.json,
  };
}

/** 10k, 1m or 250. */
function sizeOf(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([km]?)$/i.exec(text.trim()) ?? [];
  if (digits === undefined) throw new RangeError(`--sizes takes numbers such as 10k or 1m, not "${text}"`);
  const factor = { '': 1, k: 1_000, m: 1_000_000 }[unit.toLowerCase()]!;
  return between(String(Number(digits) * factor), '--sizes', 100, 10_000_000);
}

export function showSize(claims: number): string {
  if (claims % 1_000_000 === 0) return `${claims / 1_000_000}m`;
  return claims % 1_000 === 0 ? `${claims / 1_000}k` : String(claims);
}

function storeOf(name: string): StoreName {
  const known = storeNames.find(store => store === name.trim());
  if (!known) throw new RangeError(`--stores takes ${storeNames.join(' and ')}, not "${name}"`);
  return known;
}

function between(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (!(value >= least && value <= most)) throw new RangeError(`${name} takes ${least} to ${most}, not "${text}"`);
  return value;
}

export const machine = () => `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
