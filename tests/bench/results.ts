import type { StoreName } from './options.ts';
import { interruption } from './processes.ts';

/** What came of a measurement: a figure, or why there is none. */
export type Outcome<Figure> =
  | { readonly kind: 'measured'; readonly value: Figure }
  | { readonly kind: 'absent'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export const measured = <Figure>(value: Figure): Outcome<Figure> => ({ kind: 'measured', value });
export const absent = (why: string): Outcome<never> => ({ kind: 'absent', why });

/** Runs a measurement; one that throws is a result too, unless the bench is to end early. */
export async function attempt<Figure>(measure: () => Promise<Figure>): Promise<Outcome<Figure>> {
  try {
    return measured(await measure());
  } catch (error) {
    interruption.signal.throwIfAborted();
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

export type LoadFigures = { readonly claimsPerSecond: number; readonly seconds: number };
export type StartFigures = {
  /** Milliseconds from starting the process to its first answer from the store. */
  readonly firstAnswer: number;
  /** Milliseconds to the moment at which the server says that it is ready. */
  readonly ready: Outcome<number>;
};

export type RequestFigures = {
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** By the CPU time of the server process alone. */
  readonly perCpuSecond: number;
  /** By the CPU time of the server process and of its database connections' processes. */
  readonly perCpuSecondInAll: number;
};

/** Who answers: ours on a store, each answer made anew or kept from the time before, or a peer. */
export const ourNames = ['sqlite', 'postgres', 'sqliteKept', 'postgresKept'] as const;
export type OurName = (typeof ourNames)[number];
export const peerNames = ['postgraphile', 'objects', 'bytes', 'recursive'] as const;
export type PeerName = (typeof peerNames)[number];
export type TargetName = OurName | PeerName;

export const targetTitles: Readonly<Record<TargetName, string>> = {
  sqlite: 'ours on SQLite',
  postgres: 'ours on PostgreSQL',
  sqliteKept: 'ours on SQLite, answers kept',
  postgresKept: 'ours on PostgreSQL, answers kept',
  postgraphile: 'PostGraphile 5',
  objects: 'graphql-js over objects in memory',
  bytes: 'bare HTTP server, same bytes',
  recursive: 'recursive SQL on PostgreSQL',
};

/** Ours over a peer, by the median of the blocks that took turns; above 1 ours is better. */
export type Ratio = {
  readonly ours: OurName;
  readonly peer: PeerName;
  readonly perCpuSecond: number | null;
  readonly perCpuSecondInAll: number | null;
  readonly p50: number;
  /** Requests by CPU second in all, ours with an empty row cache; null where that was not measured. */
  readonly coldPerCpuSecondInAll: number | null;
};

export type TargetFigures = {
  readonly warm: Outcome<RequestFigures>;
  readonly cold: Outcome<RequestFigures>;
  /** Whether a peer's answers hold the same values as ours, in the same order; null where it is ours. */
  readonly sameAnswers: string | null;
};

export type QueryFigures = {
  readonly name: string;
  /** Values in an answer, on average. */
  readonly fields: Outcome<number>;
  readonly bytes: number | null;
  readonly targets: Partial<Record<TargetName, TargetFigures>>;
  readonly ratios: readonly Ratio[];
};

export type StoreFigures = {
  readonly load: Outcome<LoadFigures>;
  readonly start: Outcome<StartFigures>;
  /** Megabytes, after the start and after every query. */
  readonly memory: Outcome<{ readonly started: number; readonly worked: number }>;
  /** Megabytes. */
  readonly disk: Outcome<number>;
};

export type SizeFigures = {
  readonly claims: number;
  readonly stores: Partial<Record<StoreName, StoreFigures>>;
  readonly queries: readonly QueryFigures[];
};

/** What a figure at ten times the claims comes to, over the figure itself. */
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
  readonly node: string;
  readonly command: string;
  readonly sizes: readonly SizeFigures[];
  readonly growth: readonly Growth[];
};

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
