import type { StoreName } from './options.ts';
import { interruption } from './processes.ts';

/** What came of a measurement: a figure, or why there is none. */
export type Outcome<Figure> =
  | { readonly kind: 'measured'; readonly value: Figure }
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export const measured = <Figure>(value: Figure): Outcome<Figure> => ({ kind: 'measured', value });
export const absent = (why: string) => ({ kind: 'absent', why }) as const;
export const leftOut = absent('left out by --only');

/** Runs a measurement; one that throws is a result too, unless the bench is to end early. */
export async function attempt<Figure>(measure: () => Promise<Figure>): Promise<Outcome<Figure>> {
  try {
    return measured(await measure());
  } catch (error) {
    interruption.signal.throwIfAborted();
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** How long something took, so many times; in milliseconds. */
export type Times = { readonly count: number; readonly p50: number; readonly mean: number; readonly p99: number };

export type RequestFigures = Times & {
  /** Milliseconds of CPU a request: of the server's process, and of the database's processes that work for it. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
};

export type LoadFigures = { readonly claimsPerSecond: number; readonly seconds: number };

/** A dataset folder, loaded by the command, from its start to its end. */
export type FilesFigures = LoadFigures & {
  readonly claims: number;
  /** The most megabytes that the command had in memory. */
  readonly resident: number;
};

/** Of `npm start` on a store that is there: from the command to the first answer, and to the whole index. */
export type StartFigures = { readonly firstAnswer: Times; readonly ready: Outcome<Times> };

/** Who answers: ours on a store, each answer made anew or kept from the time before, or a peer. */
export const storeTargets = ['sqlite', 'postgres'] as const satisfies readonly StoreName[];
export const keptTargets = ['sqliteKept', 'postgresKept'] as const;
export type OurName = (typeof storeTargets)[number] | (typeof keptTargets)[number];
export const peerNames = [
  'postgraphile',
  'graphqlJs',
  'graphqlJit',
  'mercurius',
  'bytes',
  'searchOnSqlite',
  'searchOnPostgres',
] as const;
export type PeerName = (typeof peerNames)[number];
export type TargetName = OurName | PeerName;

export const targetTitles: Readonly<Record<TargetName, string>> = {
  sqlite: 'ours on SQLite',
  postgres: 'ours on PostgreSQL',
  sqliteKept: 'ours on SQLite, kept',
  postgresKept: 'ours on PostgreSQL, kept',
  postgraphile: 'PostGraphile 5',
  graphqlJs: 'graphql-js over objects in memory',
  graphqlJit: 'graphql-jit over objects in memory',
  mercurius: 'Mercurius with JIT over objects in memory',
  bytes: 'bare HTTP server, same bytes',
  searchOnSqlite: 'search in SQL on SQLite',
  searchOnPostgres: 'search in SQL on PostgreSQL',
};

/** A peer over ours, by the median of the blocks that took turns; above 1 ours is better. */
export type Ratio = {
  readonly ours: OurName;
  readonly peer: PeerName;
  /** Of the CPU in all that a request takes. */
  readonly cpu: number;
  readonly p50: number;
};

export type TargetFigures = {
  readonly figures: Outcome<RequestFigures>;
  /** Whether its answers hold the same values as those that were collected first, in the same order; null for these. */
  readonly sameAnswers: string | null;
};

export type Comparison = {
  readonly name: string;
  readonly targets: Partial<Record<TargetName, TargetFigures>>;
  readonly ratios: readonly Ratio[];
};

export type QueryFigures = Comparison & {
  /** Values in an answer, on average. */
  readonly fields: Outcome<number>;
  readonly bytes: number | null;
  /** Starting points that it was asked about. */
  readonly points: number;
  /** Megabytes of our servers in memory after it. */
  readonly resident: Partial<Record<StoreName, number>>;
};

/** Reads, with a write in fifty among them and without. */
export type WritesFigures = {
  readonly query: string;
  readonly store: StoreName;
  /** Whether answers may be kept from the time before. */
  readonly kept: boolean;
  readonly without: RequestFigures;
  readonly between: RequestFigures;
  /** The CPU in all and the mean time of a read between writes over that of one without: medians of blocks in turns. */
  readonly cpu: number;
  readonly mean: number;
  readonly writes: Times;
};

/** Many readers and writers at once. */
export type SoakFigures = Times & {
  readonly requestsPerSecond: number;
  readonly connections: number;
  readonly seconds: number;
  readonly writes: number;
  readonly faults: number;
  /** What the first of them said; null where there is none. */
  readonly fault: string | null;
  /** Megabytes in memory. */
  readonly resident: { readonly before: number; readonly after: number };
};

export type StoreFigures = {
  readonly load: Outcome<LoadFigures>;
  readonly files: Outcome<FilesFigures>;
  readonly start: Outcome<StartFigures>;
  /** Megabytes: with the index, before any query and after every one. */
  readonly memory: Outcome<{ readonly started: number; readonly worked: number }>;
  /** Megabytes. */
  readonly disk: Outcome<number>;
  readonly soak: Outcome<SoakFigures>;
};

export type SizeFigures = {
  readonly claims: number;
  readonly stores: Partial<Record<StoreName, StoreFigures>>;
  readonly queries: readonly QueryFigures[];
  readonly firstTouch: readonly Comparison[];
  readonly writes: readonly Outcome<WritesFigures>[];
};

/** What a figure at one size comes to, over the same at the size before. */
export type Growth = {
  readonly from: number;
  readonly to: number;
  /** A store, or a query and who answered it. */
  readonly of: string;
  readonly figure: string;
  readonly ratio: number;
};

export type Results = {
  readonly at: string;
  readonly machine: string;
  /** How many processes wanted a processor when it began, on average over a minute. */
  readonly load: number;
  /** Of ours, Node, PostgreSQL and the peers, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly command: string;
  readonly sizes: readonly SizeFigures[];
  readonly growth: readonly Growth[];
};

export function timesOf(milliseconds: readonly number[]): Times {
  return {
    count: milliseconds.length,
    p50: quantile(milliseconds, 0.5),
    mean: mean(milliseconds),
    p99: quantile(milliseconds, 0.99),
  };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
