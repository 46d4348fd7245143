import type { EntityId } from '../../base/ids.ts';
import { type EdgeSource, type FoundNeighbours, passingNone } from './edge-view.ts';

export type RelatedNode = { readonly id: EntityId; readonly score: number; readonly sharedCount: number };

/** Nodes with more neighbours than this say nothing of who belongs together, and are not looked through. */
const mostNeighboursOfShared = 5_000;

/**
 * For each of these nodes, those that share neighbours with it and no claim, by the Adamic–Adar index: each shared
 * neighbour counts 1 / ln(its number of neighbours), so that a hub that everybody knows counts least. What documents and
 * outlets carry is no tie. The source is asked twice for all of them. `onLook` is told how many neighbours of neighbours are
 * looked through, before they are; it throws where they are too many.
 */
export async function findRelated(
  source: EdgeSource,
  nodes: readonly number[],
  first: number,
  onLook: (count: number) => void = () => {},
): Promise<Map<number, RelatedNode[]>> {
  const around = await source.neighbours(nodes, passingNone, 'all');
  const beyond = await source.neighbours(
    [...new Set(nodes.flatMap(node => [...around.of(node).nodes]))],
    passingNone,
    'all',
  );
  onLook(nodes.reduce((sum, node) => sum + countBeyond(node, around, beyond), 0));
  const best = nodes.map(node => [node, bestOf(node, around, beyond).slice(0, first)] as const);
  const slugs = await source.slugs([...new Set(best.flatMap(([, found]) => found.map(({ row }) => row)))]);
  return new Map(
    best.map(([node, found]) => [node, found.map(({ row, ...scored }) => ({ id: slugs.get(row)!, ...scored }))]),
  );
}

function countBeyond(node: number, around: FoundNeighbours, beyond: FoundNeighbours): number {
  let count = 0;
  for (const shared of around.of(node).nodes) count += beyond.of(shared).nodes.length;
  return count;
}

function bestOf(node: number, around: FoundNeighbours, beyond: FoundNeighbours) {
  const own = around.of(node).nodes;
  const isOwn = new Set(own);
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
  return [...scores].map(([row, found]) => ({ row, ...found })).sort((a, b) => b.score - a.score || a.row - b.row);
}

/** With how many different nodes each of these shares a claim, or carries one about them. */
export async function findDegrees(source: EdgeSource, nodes: readonly number[]): Promise<Map<number, number>> {
  const around = await source.neighbours(nodes, { rule: 'own' }, 'all');
  return new Map(nodes.map(node => [node, around.of(node).nodes.length]));
}

/** The same of many nodes; null where these have more claims than one search reads. */
export async function findDrawnDegrees(
  source: EdgeSource,
  nodes: readonly number[],
): Promise<Map<number, number | null>> {
  const { of, whole } = await source.neighbours(nodes, { rule: 'own' });
  return new Map(nodes.map(node => [node, whole ? of(node).nodes.length : null]));
}
