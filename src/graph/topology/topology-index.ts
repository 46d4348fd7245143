import type { AsOf, ClaimFilter } from '../../model/list-query.ts';
import type { Reader } from '../../store/read/reader.ts';
import { type ClaimTest, compileFilter } from './claim-test.ts';
import { readTopology } from './load-topology.ts';
import { estimateBytes, type Topology } from './topology.ts';

export type IndexState = {
  readonly state: 'loading' | 'ready' | 'off';
  readonly reason: string | null;
  readonly edges: number;
};

/** The index as one request sees it: what a filter asks for, in arrays. */
export type IndexView = {
  readonly topology: Topology;
  readonly test: ClaimTest;
  /** The row of each predicate of the vocabulary. */
  readonly predicates: ReadonlyMap<string, number>;
};

/** Reads a whole graph and lays it out; rejects once the signal says so. */
export type ReadWholeTopology = (signal: AbortSignal) => Promise<Topology>;

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
  #loading: Promise<void> | null = null;
  #state: IndexState;

  /** `budget` in bytes; 0 switches the index off. A whole graph is read as `loadTopology` does, changes by the reader. */
  constructor(
    reader: Reader,
    budget: number,
    loadTopology: ReadWholeTopology = signal => readTopology(reader, signal),
  ) {
    this.#reader = reader;
    this.#budget = budget;
    this.#readWhole = loadTopology;
    this.#state =
      budget === 0 ? { state: 'off', reason: 'switched off', edges: 0 } : { state: 'loading', reason: null, edges: 0 };
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

  /** The index for a graph at this revision and a filter that it holds; null where there is none. */
  view(filter: ClaimFilter, asOf: AsOf, revision: number): IndexView | null {
    const topology = this.#revision === revision ? this.#topology : null;
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
   * the store cannot be read; searches run over the store then, until a later revision is followed.
   */
  follow(revision: number): Promise<void> {
    this.#wanted = revision; // a lower one, where another store took the place of the one that was read
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
      this.#state = { state: 'off', reason: 'the store could not be read', edges: 0 };
      throw error;
    } finally {
      this.#loading = null;
    }
  }

  async #loadOnce(revision: number): Promise<void> {
    this.#state = { ...this.#state, state: 'loading', reason: null };
    const { topology, state } = await this.#load();
    if (this.#end.signal.aborted) return;
    // what was read while the graph changed is of no one revision
    this.#wanted = await this.#reader.revision();
    if (this.#wanted !== revision) return;
    this.#topology = topology;
    this.#revision = revision;
    this.#state = state;
  }

  async #load(): Promise<{ readonly topology: Topology | null; readonly state: IndexState }> {
    const last = await this.#reader.edges.lastRows();
    const needed = estimateBytes(last.node, last.claim);
    if (needed > this.#budget) {
      const reason =
        this.#budget === 0 ? 'switched off' : `needs about ${Math.ceil(needed / 1e6)} MB, more than its budget`;
      return { topology: null, state: { state: 'off', reason, edges: 0 } };
    }
    const changes = this.#topology && (await this.#reader.changes.since(this.#revision));
    if (changes === null || changes.hasLoads) this.#predicates = await this.#reader.edges.predicateRows();
    const before = changes?.rereads ? null : this.#extensible(last.claim);
    const { signal } = this.#end;
    const topology = await (before ? readTopology(this.#reader, signal, before, last) : this.#readWhole(signal));
    return { topology, state: { state: 'ready', reason: null, edges: countEdges(topology) } };
  }

  /** The topology that there is, where what changed since can be added to it. */
  #extensible(claimCount: number): Topology | null {
    if (this.#topology === null) return null;
    const added = claimCount - this.#topology.lastClaim + this.#topology.addedClaims;
    return added > Math.max(fewestAdded, mostAdded * claimCount) ? null : this.#topology;
  }
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
