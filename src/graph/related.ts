import type { EntityId } from '../base/ids.ts';
import type { EdgeSource } from './edges.ts';

export type RelatedNode = { readonly id: EntityId; readonly score: number; readonly sharedCount: number };

/** Nodes with more neighbours than this say nothing of who belongs together, and are not looked through. */
const mostNeighboursOfShared = 5_000;

/**
 * Nodes that share neighbours with one and no claim, by the Adamic–Adar index: each shared neighbour counts
 * 1 / ln(its number of neighbours), so that a hub that everybody knows counts least. The source is asked twice.
 */
export async function findRelated(source: EdgeSource, node: number, first: number): Promise<RelatedNode[]> {
  const own = (await source.neighbours([node], 'all')).of(node).nodes;
  const isOwn = new Set(own);
  const beyond = await source.neighbours([...own], 'all');
  const scores = new Map<number, { score: number; sharedCount: number }>();
  for (const shared of own) {
    const { nodes } = beyond.of(shared);
    if (nodes.length > mostNeighboursOfShared || nodes.length < 2) continue;
    const weight = 1 / Math.log(nodes.length);
    for (const other of nodes) {
      if (other === node || isOwn.has(other)) continue;
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
  return (await source.neighbours([node], 'all')).of(node).nodes.length;
}
