import type { NodeRow, Reader, TopologyBlock } from '../store/reader.ts';
import { buildTopology, extendTopology, type Topology } from './topology.ts';

const [nodesPerRead, blocksPerRead] = [5_000, 20];

/**
 * Reads a graph and lays it out, in slices between which the process can do other work; where a topology is given, what
 * was recorded since. Rejects once the signal says so.
 */
export async function readTopology(
  reader: Reader,
  signal: AbortSignal,
  before: Topology | null = null,
): Promise<Topology> {
  const nodes = await readAll<NodeRow>(
    before?.nodes.last ?? 0,
    after => reader.nodeRows(after, nodesPerRead),
    node => node.row,
    signal,
  );
  const blocks = await readAll<TopologyBlock>(
    before?.lastClaim ?? 0,
    after => reader.topologyBlocks(after, blocksPerRead),
    block => block.lastClaim,
    signal,
  );
  const changes = { withdrawn: await reader.withdrawnClaims(), unaccepted: await reader.unacceptedClaims() };
  signal.throwIfAborted();
  return before ? extendTopology(before, nodes, blocks, changes) : buildTopology(nodes, blocks, changes);
}

async function readAll<Row>(
  start: number,
  read: (after: number) => Promise<readonly Row[]>,
  placeOf: (row: Row) => number,
  signal: AbortSignal,
): Promise<Row[]> {
  const found: Row[] = [];
  for (let after = start; ; ) {
    signal.throwIfAborted();
    const rows = await read(after);
    if (rows.length === 0) return found;
    for (const row of rows) found.push(row);
    after = placeOf(rows.at(-1)!);
    await new Promise(setImmediate);
  }
}
