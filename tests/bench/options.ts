import { cpus, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';

const storeNames = ['sqlite', 'postgres'] as const;
export type StoreName = (typeof storeNames)[number];

/** The parts of a run beside the queries. */
export const sections = ['load', 'files', 'start', 'first touch', 'writes', 'soak'] as const;
export type Section = (typeof sections)[number];

export type Options = {
  /** Claims in each graph, fewest first. */
  readonly sizes: readonly number[];
  readonly stores: readonly StoreName[];
  /** Beginnings of the names of what is measured; null for everything. */
  readonly only: readonly string[] | null;
  /** How long one block of requests lasts, at most. */
  readonly seconds: number;
  /** How often the targets take turns. */
  readonly rounds: number;
  /** Seconds of the soak. */
  readonly soak: number;
  /** Whether the peers are measured too. */
  readonly peers: boolean;
  /** Whether graphs are left for the next run, which then loads nothing. */
  readonly keep: boolean;
  readonly seed: number;
  /** A PostgreSQL server on which databases may be created; they are dropped at the end. */
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
  --only <names>              what to measure, by the beginnings of names: load, files, start, "first touch", writes,
                              soak, and queries such as "four levels" or paths; the results are printed, not written
  --seconds 0.5               the length of a block of requests
  --rounds 3                  how often the targets take turns
  --soak 20                   seconds that many readers and writers ask at once
  --no-peers                  ours alone
  --keep                      leave the graphs for the next run with --keep, which then loads nothing
  --seed 1                    of the graphs
  --postgres <address>        a server to create databases on (postgres://postgres@127.0.0.1:5432)
  --port 0                    the first of the ports to listen on; 0 takes free ones
  --folder <path>             where graphs are kept while they are measured (the system's temporary folder)
  --json                      print the results as JSON rather than as tables`;

/** Throws a TypeError or RangeError that says what is wrong with the command line. */
export function readOptions(args: readonly string[], queryNames: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10k,100k' },
      stores: { type: 'string', default: storeNames.join(',') },
      only: { type: 'string' },
      seconds: { type: 'string', default: '0.5' },
      rounds: { type: 'string', default: '3' },
      soak: { type: 'string', default: '20' },
      'no-peers': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
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
    only: values.only === undefined ? null : values.only.split(',').map(name => knownOf(name.trim(), queryNames)),
    seconds: between(values.seconds, '--seconds', 0.1, 60),
    rounds: between(values.rounds, '--rounds', 1, 20),
    soak: between(values.soak, '--soak', 1, 3_600),
    peers: !values['no-peers'],
    keep: values.keep,
    seed: between(values.seed, '--seed', 0, 2 ** 31),
    postgres: values.postgres,
    port: between(values.port, '--port', 0, 65_000),
    folder: values.folder,
    json: values.json,
  };
}

/** Whether a part or a query of this name is to be measured. */
export function isWanted({ only }: Pick<Options, 'only'>, name: string): boolean {
  return only === null || only.some(start => name.startsWith(start));
}

function knownOf(start: string, queryNames: readonly string[]): string {
  const known = [...sections, ...queryNames];
  if (start !== '' && known.some(name => name.startsWith(start))) return start;
  throw new RangeError(`--only takes the beginnings of these names: ${known.join(', ')}; not "${start}"`);
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
