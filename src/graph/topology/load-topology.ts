import type { LastRows, NodeRow, TopologyBlock } from '../../store/read/edges.ts';
import type { Reader } from '../../store/read/reader.ts';
import { buildTopology, extendTopology, type Topology } from './topology.ts';

const [nodesPerRead, blocksPerRead] = [5_000, 20];
/** Rows that are not waited for behind what others read. */
const mostAtOnce = 1_000;

export type TopologyOptions = {
  /** Bytes that it may take; over it, the lists of those nodes are left out that have fewest. */
  readonly budget: number;
  /** What there is already: what was recorded since is added to it. */
  readonly before?: Topology | null;
  /** The rows of the claims that have come or gone since; null: it is not known which. */
  readonly moved?: readonly number[] | null;
  /** The last rows, where they were read already. */
  readonly last?: LastRows;
};

/**
 * Reads a graph and lays it out, in slices between which the process can do other work. Rejects once the signal says so.
 */
export async function readTopology(
  reader: Reader,
  signal: AbortSignal,
  { budget, before = null, moved = null, ...known }: TopologyOptions,
): Promise<Topology> {
  const last = known.last ?? (await reader.edges.lastRows());
  const [firstNode, firstClaim] = [before?.nodes.last ?? 0, before?.lastClaim ?? 0];
  const isLittle =
    Math.max(last.node - firstNode, last.claim - firstClaim, moved?.length ?? mostAtOnce + 1) <= mostAtOnce;
  const edges = isLittle ? reader.edges.atOnce() : reader.edges;
  const nodes: NodeRow[] = [];
  const batches = readAll<NodeRow>(
    { after: firstNode, last: last.node },
    after => edges.nodesAfter(after, nodesPerRead),
    node => node.row,
    signal,
  );
  for await (const rows of batches) for (const row of rows) nodes.push(row);
  const states = await edges.claimStates(before && moved);
  const blocks = readAll<TopologyBlock>(
    { after: firstClaim, last: last.claim },
    after => edges.blocksAfter(after, blocksPerRead),
    block => block.lastClaim,
    signal,
  );
  if (before) return extendTopology(before, nodes, blocks, states);
  return buildTopology(nodes, blocks, states, { expectedClaims: last.claim, budget });
}

/** Rows in batches, up to the last that there was when the reading began. */
async function* readAll<Row>(
  range: { readonly after: number; readonly last: number },
  read: (after: number) => Promise<readonly Row[]>,
  placeOf: (row: Row) => number,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  for (let { after } = range; after < range.last; ) {
    signal.throwIfAborted();
    const rows = await read(after);
    if (rows.length === 0) return;
    yield rows;
    after = placeOf(rows.at(-1)!);
    await new Promise(setImmediate);
  }
}
