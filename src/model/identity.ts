import type { EntityId } from '../base/ids.ts';
import type { Document, Entity } from './entity.ts';

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

/** Gives the node that an id is read as. */
export type ReadId = (id: EntityId) => EntityId;
export const unmerged: ReadId = id => id;

/** A node as it is read: under its canonical id, with the names of the nodes that standing judgements merged into it. */
export type ReadEntity = Entity & { readonly mergedSlugs: readonly EntityId[] };

export function mergeEntities(entity: Entity, merged: readonly Entity[]): ReadEntity {
  const mergedSlugs = merged.map(other => other.id);
  if (merged.length === 0) return { ...entity, mergedSlugs };
  const named = new Set([entity.name, ...entity.aliases.map(alias => alias.name)]);
  const added = merged
    .flatMap(other => [{ name: other.name, kind: 'variant', language: null, note: null } as const, ...other.aliases])
    .filter(alias => !named.has(alias.name) && named.add(alias.name));
  const read = { ...entity, aliases: [...entity.aliases, ...added], mergedSlugs };
  return read.kind === 'document' ? { ...read, ...wordsOf([entity, ...merged]) } : read;
}

/** Documents that are one have the versions of all, of which no more may be shown than of any. */
function wordsOf(members: readonly Entity[]): Pick<Document, 'rights' | 'versions'> {
  const documents = members.filter(member => member.kind === 'document');
  const versions = new Map(documents.flatMap(document => document.versions).map(version => [version.sha256, version]));
  return {
    rights: documents.every(({ rights }) => rights === 'full') ? 'full' : 'quotation',
    versions: [...versions.values()],
  };
}

function collect(start: EntityId, neighbours: ReadonlyMap<EntityId, readonly EntityId[]>): EntityId[] {
  const seen = new Set([start]);
  for (const node of seen) for (const next of neighbours.get(node) ?? []) seen.add(next);
  return [...seen];
}
