import { asEntityId } from '../../src/base/ids.ts';
import { participantRoles } from '../../src/model/query.ts';
import type { FrontierEdge, Reader } from '../../src/store/reader.ts';

type Store = { readonly reader: Reader };

/** The rows that these nodes are read as. */
export async function rowsOf({ reader }: Store, ...slugs: readonly string[]): Promise<number[]> {
  const rows = await reader.rowsOf(slugs.map(asEntityId));
  return slugs.map(slug => rows.get(asEntityId(slug))!);
}

/** Edges as node, its part, neighbour, its part, claim. */
export async function inSlugs({ reader }: Store, edges: readonly FrontierEdge[]): Promise<string[][]> {
  const nodes = await reader.nodeSlugs([...new Set(edges.flatMap(({ node, neighbour }) => [node, neighbour]))]);
  const claims = await reader.claimSlugs([...new Set(edges.map(({ claim }) => claim))]);
  return edges.map(({ node, neighbour, claim, roles }) => [
    nodes.get(node)!,
    participantRoles[roles >> 4]!,
    nodes.get(neighbour)!,
    participantRoles[roles & 15]!,
    claims.get(claim)!,
  ]);
}
