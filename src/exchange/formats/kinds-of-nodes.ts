import type { ExportedGraph } from '../records/exported-graph.ts';

/** The kind of a node by its slug, as its address has it; of a node that is not exported it is `node`. */
export type KindOfNode = (id: string) => string;

/** Reads the kinds of all nodes, a few bytes for each. */
export async function kindsOfNodes(graph: ExportedGraph): Promise<KindOfNode> {
  const kinds = new Map<string, string>();
  for await (const page of graph.nodes()) for (const { id, kind } of page) kinds.set(id, kind);
  return id => kinds.get(id) ?? 'node';
}
