/** The edges in a database, a statement each. */
export type EdgeTable = {
  readonly nodeOf: (slug: string) => Promise<number | null>;
  /** True where an edge joins the left nodes to the right ones; else the neighbours of `next`. */
  readonly meetOrGo: (level: Level) => Promise<true | readonly number[]>;
};

export type Level = {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly next: readonly number[];
};

/**
 * How far two nodes are from each other, as somebody would search in SQL who has no index in memory: from both sides, a
 * statement a level, the smaller side next, and no further than to the first meeting. A level asks first whether an edge
 * joins the two frontiers, which takes look-ups alone, so that the last and largest level is never read. Null where there
 * is no path of so many hops.
 */
export async function hopsBetween(
  table: EdgeTable,
  from: string,
  to: string,
  mostHops: number,
): Promise<number | null> {
  const [start, end] = [await table.nodeOf(from), await table.nodeOf(to)];
  if (start === null || end === null) return null;
  if (start === end) return 0;
  const sides = [sideFrom(start), sideFrom(end)] as const;
  for (let hops = 1; ; hops++) {
    const [left, right] = [sides[0].frontier, sides[1].frontier];
    const smaller = left.length <= right.length ? sides[0] : sides[1];
    const found = await table.meetOrGo({ left, right, next: hops === mostHops ? [] : smaller.frontier });
    if (found === true) return hops;
    smaller.frontier = found.filter(node => !smaller.seen.has(node));
    if (smaller.frontier.length === 0) return null;
    for (const node of smaller.frontier) smaller.seen.add(node);
  }
}

const sideFrom = (node: number) => ({ seen: new Set([node]), frontier: [node] as readonly number[] });
