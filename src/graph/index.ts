import type { AsOf, ClaimFilter } from '../model/query.ts';
import type { Reader } from '../store/reader.ts';
import { compileFilter, type EdgeSource, indexEdges, storeEdges } from './edges.ts';
import { estimateBytes, type Topology, TopologyBuilder } from './topology.ts';

export type IndexState = {
  readonly state: 'loading' | 'ready' | 'off';
  readonly reason: string | null;
  readonly edges: number;
};

const rowsPerRead = 5_000;

/**
 * The topology index beside the store: loaded in the background, made anew when the graph changes. A search that the
 * index cannot answer (not loaded, behind the store, or a filter that it does not hold) runs over the store instead.
 */
export class GraphIndex {
  readonly #reader: Reader;
  readonly #budget: number;
  #topology: Topology | null = null;
  #predicates: ReadonlyMap<string, number> = new Map();
  #revision = -1;
  #wanted = -1;
  #loading: Promise<void> | null = null;
  #state: IndexState = { state: 'off', reason: 'switched off', edges: 0 };
  #stopped = false;

  /** `budget` in bytes; 0 switches the index off. */
  constructor(reader: Reader, budget: number) {
    this.#reader = reader;
    this.#budget = budget;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Where edges of claims that pass the filter come from, for a graph at this revision. */
  edges(filter: ClaimFilter, asOf: AsOf, revision: number): EdgeSource {
    const topology = this.#revision === revision ? this.#topology : null;
    const test = topology && compileFilter(topology, filter, asOf, this.#predicates);
    return topology && test ? indexEdges(topology, this.#reader, test) : storeEdges(this.#reader, filter, asOf);
  }

  /**
   * Brings the index to this revision in the background; resolves when it is there or is known not to fit. Rejects where
   * the store cannot be read; searches run over the store then, until a later revision is followed.
   */
  follow(revision: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, revision);
    if (this.#revision === this.#wanted || this.#stopped) return Promise.resolve();
    this.#loading ??= this.#loadWanted();
    return this.#loading;
  }

  /** Resolves when the store is read no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loading?.catch(() => {});
  }

  async #loadWanted(): Promise<void> {
    try {
      while (this.#revision !== this.#wanted && !this.#stopped) await this.#loadOnce(this.#wanted);
    } catch (error) {
      if (this.#stopped) return;
      this.#state = { state: 'off', reason: 'the store could not be read', edges: 0 };
      throw error;
    } finally {
      this.#loading = null;
    }
  }

  async #loadOnce(revision: number): Promise<void> {
    this.#state = { ...this.#state, state: 'loading', reason: null };
    const { topology, state } = await this.#load();
    if (this.#stopped) return;
    // what was read while the graph changed is of no one revision
    this.#wanted = Math.max(this.#wanted, await this.#reader.revision());
    if (this.#wanted !== revision) return;
    this.#topology = topology;
    this.#revision = revision;
    this.#state = state;
  }

  async #load(): Promise<{ readonly topology: Topology | null; readonly state: IndexState }> {
    const { entityCount, claimCount } = await this.#reader.info();
    const needed = estimateBytes(entityCount, claimCount);
    if (needed > this.#budget) {
      const reason =
        this.#budget === 0 ? 'switched off' : `needs about ${Math.ceil(needed / 1e6)} MB, more than its budget`;
      return { topology: null, state: { state: 'off', reason, edges: 0 } };
    }
    this.#predicates = await this.#reader.predicateRows();
    const builder = new TopologyBuilder();
    await this.#eachBatch(
      after => this.#reader.nodeRows(after, rowsPerRead),
      rows => builder.addNodes(rows),
    );
    await this.#eachBatch(
      after => this.#reader.packedClaims(after, rowsPerRead),
      rows => builder.addClaims(rows),
    );
    builder.addWithdrawn(await this.#reader.withdrawnClaims());
    const topology = await builder.build();
    return { topology, state: { state: 'ready', reason: null, edges: topology.neighbours.length } };
  }

  async #eachBatch<Row extends { readonly row: number }>(
    read: (after: number) => Promise<readonly Row[]>,
    take: (rows: readonly Row[]) => void,
  ): Promise<void> {
    for (let after = 0; !this.#stopped; ) {
      const rows = await read(after);
      if (rows.length === 0) return;
      take(rows);
      after = rows.at(-1)!.row;
      await new Promise(setImmediate);
    }
  }
}
