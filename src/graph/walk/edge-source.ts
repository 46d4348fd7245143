import type { AsOf, ClaimFilter } from '../../model/list-query.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { GraphIndex } from '../topology/topology-index.ts';
import type { GraphSource } from './edge-view.ts';
import { type ClaimsByRow, IndexEdges } from './index-edges.ts';
import { PartialEdges } from './partial-edges.ts';
import { EdgesWhileLoading, StoreEdges } from './store-edges.ts';

/** A graph at one revision. */
export type Graph = {
  readonly reader: Reader;
  /** The topology index; null where the graph is searched in the store alone. */
  readonly index: GraphIndex | null;
  readonly revision: number;
  /** How claims are read that the index tells the rows of; from the store where left out. */
  readonly claimsByRow?: ClaimsByRow;
};

/**
 * Where edges and claims that pass a filter come from, decided here and nowhere else: from the topology index where it
 * holds this revision, what the filter asks for and the node's edges, and otherwise from the store. While the index is
 * loaded, hubs wait for it.
 */
export function edgeSource(graph: Graph, filter: ClaimFilter, asOf: AsOf): GraphSource {
  const { reader, index } = graph;
  const present = fromIndex(graph, filter, asOf);
  if (present || !index?.isLoading) return present ?? new StoreEdges(reader, filter, asOf);
  return new EdgesWhileLoading(reader, filter, asOf, async () => {
    await index.settled();
    return fromIndex(graph, filter, asOf) ?? new StoreEdges(reader, filter, asOf);
  });
}

function fromIndex({ reader, index, revision, claimsByRow }: Graph, filter: ClaimFilter, asOf: AsOf) {
  // the index does not know which days are beyond doubt
  const view = asOf.sure ? null : index?.view(filter, asOf, revision);
  if (!view) return null;
  const edges = new IndexEdges(view, isPlain(filter, asOf), {
    reader,
    claimsByRow: claimsByRow ?? (rows => reader.claims.byRow(rows)),
  });
  const { held } = view.topology;
  return held === null ? edges : new PartialEdges(edges, new StoreEdges(reader, filter, asOf), held);
}

/** Whether nothing is asked but what everybody sees now. */
const isPlain = (filter: ClaimFilter, { validAt, saidBy, recordedBy }: AsOf) =>
  Object.keys(filter).length === 0 && validAt === null && saidBy === null && recordedBy === null;
