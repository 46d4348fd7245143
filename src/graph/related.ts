import type { EntityId } from '../base/ids.ts';
import type { EdgeSource } from './edges.ts';

export type RelatedNode = { readonly id: EntityId; readonly score: number; readonly sharedCount: number };

/** Neighbours with more edges than this say nothing of who belongs together, and are not looked through. */
const mostEdgesOfShared = 5_000;

/**
 * Nodes that share neighbours with one and no claim, by the Adamic–Adar index: each shared neighbour counts
 * 1 / ln(its number of neighbours), so that a hub that everybody knows counts least. The source is asked twice.
 */
export async function findRelated(source: EdgeSource, node: number, first: number): Promise<RelatedNode[]> {
  const near = await neighboursOf(source, [node]);
  const own = near.get(node) ?? new Set<number>();
  const beyond = await neighboursOf(source, [...own]);
  const scores = new Map<number, { score: number; sharedCount: number }>();
  for (const neighbours of beyond.values()) {
    if (neighbours.size > mostEdgesOfShared || neighbours.size < 2) continue;
    const weight = 1 / Math.log(neighbours.size);
    for (const other of neighbours) {
      if (other === node || own.has(other)) continue;
      const known = scores.get(other) ?? { score: 0, sharedCount: 0 };
      scores.set(other, { score: known.score + weight, sharedCount: known.sharedCount + 1 });
    }
  }
  const best = [...scores].sort(([a, x], [b, y]) => y.score - x.score || a - b).slice(0, first);
  const slugs = await source.nodeSlugs(best.map(([row]) => row));
  return best.map(([row, found]) => ({ id: slugs.get(row)!, ...found }));
}

/** How many different nodes share a claim with one. */
export async function findDegree(source: EdgeSource, node: number): Promise<number> {
  return (await neighboursOf(source, [node])).get(node)?.size ?? 0;
}

async function neighboursOf(source: EdgeSource, nodes: readonly number[]): Promise<Map<number, Set<number>>> {
  const found = new Map<number, Set<number>>();
  await source.visit(nodes, (node, neighbour) => {
    const known = found.get(node);
    if (known) known.add(neighbour);
    else found.set(node, new Set([neighbour]));
  });
  return found;
}
