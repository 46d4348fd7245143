import type { NodeRow, TopologyBlock } from '../../store/read/edges.ts';
import type { Reader } from '../../store/read/reader.ts';
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
  const nodes: NodeRow[] = [];
  const batches = readAll<NodeRow>(
    before?.nodes.last ?? 0,
    after => reader.edges.nodesAfter(after, nodesPerRead),
    node => node.row,
    signal,
  );
  for await (const rows of batches) for (const row of rows) nodes.push(row);
  const changes = {
    withdrawn: await reader.edges.withdrawn(),
    unaccepted: await reader.edges.unaccepted(),
    acceptedLater: await reader.edges.acceptedLater(),
  };
  const blocks = readAll<TopologyBlock>(
    before?.lastClaim ?? 0,
    after => reader.edges.blocksAfter(after, blocksPerRead),
    block => block.lastClaim,
    signal,
  );
  if (before) return extendTopology(before, nodes, blocks, changes);
  return buildTopology(nodes, blocks, changes, (await reader.edges.lastRows()).claim);
}

/** Rows in batches, until there are no more. */
async function* readAll<Row>(
  start: number,
  read: (after: number) => Promise<readonly Row[]>,
  placeOf: (row: Row) => number,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  for (let after = start; ; ) {
    signal.throwIfAborted();
    const rows = await read(after);
    if (rows.length === 0) return;
    yield rows;
    after = placeOf(rows.at(-1)!);
    await new Promise(setImmediate);
  }
}
