import type { DrawnEdge } from './drawn.ts';
import type { Point } from './graph-view.ts';
import type { Places } from './settle.ts';

/** Where the arrow keys lead. */

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const wayOf = (key: string): Point | null => ways[key] ?? null;

/** The node that lies that way, along an edge where one leads there; null where none does. */
export function nextNode(from: string, way: Point, edges: readonly DrawnEdge[], places: Places): string | null {
  const joined = edges.flatMap(edge => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : []));
  return nearest(from, way, joined, places) ?? nearest(from, way, [...places.keys()], places);
}

/** Nodes beside the way count as farther off; those behind or more beside than along it not at all. */
function nearest(from: string, way: Point, candidates: readonly string[], places: Places): string | null {
  const start = places.get(from)!;
  let best: { readonly slug: string; readonly cost: number } | null = null;
  for (const slug of candidates) {
    const at = places.get(slug);
    if (!at || slug === from) continue;
    const [x, y] = [at.x - start.x, at.y - start.y];
    const along = x * way.x + y * way.y;
    const beside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (along <= 0 || beside > along * 1.2) continue;
    const cost = along + 2 * beside;
    if (!best || cost < best.cost) best = { slug, cost };
  }
  return best?.slug ?? null;
}
