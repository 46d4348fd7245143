import type { EntityId } from '../../base/ids.ts';
import type { Topology } from './topology.ts';

/** A topology on its way from one thread to another: its arrays are handed over as they are, its slugs as one text. */
export type SentTopology = Omit<Topology, 'nodes'> & {
  readonly nodes: Omit<Topology['nodes'], 'slugs' | 'rows'> & { readonly slugs: string };
};

/** Makes a message of a topology, which is of no use here any more, and lists what is handed over with it. */
export function sendable(topology: Topology): { readonly message: SentTopology; readonly handedOver: ArrayBuffer[] } {
  const { slugs, rows: _rows, ...arrays } = topology.nodes;
  const message = { ...topology, nodes: { ...arrays, slugs: slugs.join(separator) } };
  return { message, handedOver: [...new Set(buffersIn(message))] };
}

/** The topology of a message, in slices between which the process can do other work. */
export async function received(message: SentTopology): Promise<Topology> {
  const slugs = message.nodes.slugs.split(separator).map(slug => (slug === '' ? undefined : (slug as EntityId)));
  const rows = new Map<EntityId, number>();
  for (const [row, slug] of slugs.entries()) {
    if (slug !== undefined) rows.set(slug, row);
    if (row % nodesPerSlice === nodesPerSlice - 1) await new Promise(setImmediate);
  }
  return { ...message, nodes: { ...message.nodes, slugs, rows } };
}

const separator = ' ';
const nodesPerSlice = 20_000;

function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(buffersIn);
}
