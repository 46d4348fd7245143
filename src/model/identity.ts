import type { EntityId } from '../base/ids.ts';

export const verdicts = ['same', 'different', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** Somebody's reasoned opinion on whether two nodes are one. Judgements are kept beside the data and can be undone. */
export type IdentityJudgement = {
  readonly id: string;
  readonly left: EntityId;
  readonly right: EntityId;
  readonly verdict: Verdict;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  /** The judgement that undid this one, or null while it stands. */
  readonly undoneBy: string | null;
};

/**
 * Where each judged node reads to. Nodes joined by standing "same" judgements form one cluster, read as the node that
 * stands left in most of them (the earlier id where equal).
 */
export function canonicalise(judgements: readonly IdentityJudgement[]): ReadonlyMap<EntityId, EntityId> {
  const standing = judgements.filter(judgement => judgement.verdict === 'same' && judgement.undoneBy === null);
  const leftCount = new Map<EntityId, number>();
  const neighbours = new Map<EntityId, EntityId[]>();
  for (const { left, right } of standing) {
    leftCount.set(left, (leftCount.get(left) ?? 0) + 1);
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? []), left]);
  }
  const canonical = new Map<EntityId, EntityId>();
  for (const start of neighbours.keys()) {
    if (canonical.has(start)) continue;
    const cluster = collect(start, neighbours);
    const head = cluster.toSorted((a, b) => (leftCount.get(b) ?? 0) - (leftCount.get(a) ?? 0) || (a < b ? -1 : 1))[0]!;
    for (const member of cluster) canonical.set(member, head);
  }
  return canonical;
}

function collect(start: EntityId, neighbours: ReadonlyMap<EntityId, readonly EntityId[]>): EntityId[] {
  const seen = new Set([start]);
  for (const node of seen) for (const next of neighbours.get(node) ?? []) seen.add(next);
  return [...seen];
}
