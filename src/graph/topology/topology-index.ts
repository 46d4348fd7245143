import type { AsOf, ClaimFilter } from '../../model/list-query.ts';
import type { LastRows } from '../../store/read/edges.ts';
import type { Reader } from '../../store/read/reader.ts';
import { type ClaimTest, compileFilter } from './claim-test.ts';
import { readTopology } from './load-topology.ts';
import { bytesOf, leastBytes, type Topology } from './topology.ts';

export type IndexState = {
  /** `partial`: it holds the edges of some nodes alone, those with most; the others are read from the store. */
  readonly state: 'loading' | 'ready' | 'partial' | 'off';
  /** Why it is off or holds a part; null otherwise. */
  readonly reason: string | null;
  /** Of how many nodes it holds the edges, how many these are, and the bytes that all of it takes. */
  readonly nodes: number;
  readonly edges: number;
  readonly bytes: number;
};

/** What came after one revision, up to another, where nothing but claims did that the changes name. */
export type TopologyNews = {
  readonly known: number;
  readonly revision: number;
  /** The rows of the claims that came or went. */
  readonly claims: readonly number[];
  readonly last: LastRows;
};

const holdsNothing = { nodes: 0, edges: 0, bytes: 0 };
const offBecause = (reason: string): IndexState => ({ ...holdsNothing, state: 'off', reason });
export const switchedOff = offBecause('switched off');

/** The index as one request sees it: what a filter asks for, in arrays. */
export type IndexView = {
  readonly topology: Topology;
  readonly test: ClaimTest;
  /** The row of each predicate of the vocabulary. */
  readonly predicates: ReadonlyMap<string, number>;
};

/** Reads a whole graph and lays it out, as much of it as fits a budget of bytes; rejects once the signal says so. */
export type ReadWholeTopology = (signal: AbortSignal, budget: number) => Promise<Topology>;

/** Everything is laid out anew when more than this share of the claims was added since it was. */
const mostAdded = 0.25;
const fewestAdded = 10_000;

/** Milliseconds for which a hub's edges are waited for. */
const longestWait = 10_000;

/**
 * The topology index beside the store: loaded in the background, and brought along when the graph changes. What the index
 * cannot answer (off, behind the store, or a filter that it does not hold) is read from the store instead; while it is
 * loaded, only what costs the store little is, and hubs wait for it.
 */
export class GraphIndex {
  readonly #reader: Reader;
  readonly #budget: number;
  readonly #readWhole: ReadWholeTopology;
  readonly #end = new AbortController();
  #topology: Topology | null = null;
  #predicates: ReadonlyMap<string, number> = new Map();
  #revision = -1;
  #wanted = -1;
  #news: TopologyNews | null = null;
  #loading: Promise<void> | null = null;
  #state: IndexState;

  /** `budget` in bytes; 0 switches the index off. A whole graph is read as `loadTopology` does, changes by the reader. */
  constructor(
    reader: Reader,
    budget: number,
    loadTopology: ReadWholeTopology = (signal, most) => readTopology(reader, signal, { budget: most }),
  ) {
    this.#reader = reader;
    this.#budget = budget;
    this.#readWhole = loadTopology;
    this.#state = budget === 0 ? switchedOff : { ...holdsNothing, state: 'loading', reason: null };
  }

  /** Bytes that it may take. */
  get budget(): number {
    return this.#budget;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Whether there is nothing to wait for: one that is brought along to a change has the store answer meanwhile. */
  get isReady(): boolean {
    return this.#topology !== null || this.#state.state !== 'loading';
  }

  get isLoading(): boolean {
    return this.#loading !== null;
  }

  /**
   * The index for a graph at this revision and a filter that it holds; null where there is none. One that is ahead tells
   * what the store would that is asked now.
   */
  view(filter: ClaimFilter, asOf: AsOf, revision: number): IndexView | null {
    const isAnother = this.#wanted < this.#revision;
    const topology = revision <= this.#revision && !isAnother ? this.#topology : null;
    const test = topology && compileFilter(topology, filter, asOf, this.#predicates);
    return topology && test ? { topology, test, predicates: this.#predicates } : null;
  }

  /** Resolves when nothing is loaded any more, or when that takes too long to wait for. */
  async settled(): Promise<void> {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, longestWait);
    await Promise.race([this.#loading?.catch(() => {}), late.promise]);
    clearTimeout(timer);
  }

  /**
   * Brings the index to this revision in the background; resolves when it is there or is known not to fit. Rejects where
   * the store cannot be read; searches run over the store then, until a later revision is followed. `news`: what came
   * since, where that is known already.
   */
  follow(revision: number, news: TopologyNews | null = null): Promise<void> {
    this.#wanted = revision; // a lower one, where another store took the place of the one that was read
    this.#news = news;
    if (this.#revision === this.#wanted || this.#end.signal.aborted) return Promise.resolve();
    this.#loading ??= this.#loadWanted();
    return this.#loading;
  }

  /** Resolves when the store is read no more. */
  async stop(): Promise<void> {
    this.#end.abort();
    await this.#loading?.catch(() => {});
  }

  async #loadWanted(): Promise<void> {
    try {
      while (this.#revision !== this.#wanted && !this.#end.signal.aborted) await this.#loadOnce(this.#wanted);
    } catch (error) {
      if (this.#end.signal.aborted) return;
      this.#state = offBecause('the store could not be read');
      throw error;
    } finally {
      this.#loading = null;
    }
  }

  async #loadOnce(revision: number): Promise<void> {
    this.#state = { ...this.#state, state: 'loading', reason: null };
    const { topology, state } = await this.#load(revision);
    if (this.#end.signal.aborted) return;
    // what was read while the graph changed is of no one revision
    this.#wanted = await this.#reader.revision();
    if (this.#wanted !== revision) return;
    this.#topology = topology;
    this.#revision = revision;
    this.#state = state;
  }

  async #load(revision: number): Promise<{ readonly topology: Topology | null; readonly state: IndexState }> {
    if (this.#budget === 0) return { topology: null, state: switchedOff };
    const isTold = this.#news?.known === this.#revision && this.#news.revision === revision;
    const news = this.#topology && isTold ? this.#news : null;
    const last = news?.last ?? (await this.#reader.edges.lastRows());
    const least = leastBytes(last.node, last.claim);
    if (least > this.#budget) return { topology: null, state: offBecause(tooLarge('at least', least)) };
    const changes = news ? nothingElse : this.#topology && (await this.#reader.changes.since(this.#revision));
    if (changes === null || changes.hasLoads) this.#predicates = await this.#reader.edges.predicateRows();
    const before = changes?.rereads ? null : this.#extensible(last.claim);
    const { signal } = this.#end;
    const topology = await (before
      ? this.#extend(before, { last, moved: news?.claims ?? (await this.#movedTo(revision)) })
      : this.#readWhole(signal, this.#budget));
    return { topology, state: stateOf(topology) };
  }

  #movedTo(revision: number): Promise<readonly number[] | null> {
    return this.#reader.changes.movedClaims(this.#revision, revision);
  }

  #extend(
    before: Topology,
    since: { readonly last: LastRows; readonly moved: readonly number[] | null },
  ): Promise<Topology> {
    return readTopology(this.#reader, this.#end.signal, { budget: this.#budget, before, ...since });
  }

  /** The topology that there is, where what changed since can be added to it. */
  #extensible(claimCount: number): Topology | null {
    if (this.#topology === null) return null;
    const { lastClaim, addedClaims } = this.#topology;
    const added = claimCount - lastClaim + addedClaims;
    if (added > Math.max(fewestAdded, mostAdded * claimCount)) return null;
    const grown = bytesOf(this.#topology) * (claimCount / Math.max(lastClaim, 1));
    return claimCount > lastClaim && grown > this.#budget ? null : this.#topology;
  }
}

const nothingElse = { hasLoads: false, rereads: false };

const tooLarge = (how: string, bytes: number) => `needs ${how} ${Math.ceil(bytes / 1e6)} MB, more than its budget`;

function stateOf(topology: Topology): IndexState {
  const { held, nodes } = topology;
  const size = { edges: countEdges(topology), bytes: bytesOf(topology) };
  if (held === null) return { ...size, state: 'ready', reason: null, nodes: nodes.rows.size };
  const count = held.reduce((sum, is) => sum + is, 0);
  const reason = `${tooLarge('about', topology.bytesOfAll)}, and holds the edges of the nodes with most`;
  return { ...size, state: 'partial', reason, nodes: count };
}

function countEdges({ edges }: Topology): number {
  let count = 0;
  for (const { offsets, since } of Object.values(edges)) {
    count += offsets.at(-1)!;
    for (const [node, { start, end }] of since) {
      const before = node + 1 < offsets.length ? offsets[node + 1]! - offsets[node]! : 0;
      count += end - start - before;
    }
  }
  return count;
}
