import type { EntityId } from '../base/ids.ts';
import type { AttributeName } from './attributes.ts';
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
  /** The judgement that undid this one, or `revert-N` where the change of revision N was undone; null while it stands. */
  readonly undoneBy: string | null;
};

/**
 * How judgements are read: as they make nodes one; not at all; or but for those that make nodes one of which another
 * judgement leaves open whether they are.
 */
export type IdentityView = 'merged' | 'apart' | 'apart-where-unsure';

/**
 * Judgements as they stood at a moment: made by then, and not undone by another one until later. One that was reverted is
 * as if it had never been made. Null: as they stand now.
 */
export function judgementsAt(
  judgements: readonly IdentityJudgement[],
  moment: string | null,
): readonly IdentityJudgement[] {
  if (moment === null) return judgements;
  const isMade = ({ at }: IdentityJudgement) => Date.parse(at) <= Date.parse(moment);
  const byId = new Map(judgements.map(judgement => [judgement.id, judgement]));
  return judgements.filter(isMade).map(judgement => {
    const undoing = judgement.undoneBy === null ? undefined : byId.get(judgement.undoneBy);
    return undoing && !isMade(undoing) ? { ...judgement, undoneBy: null } : judgement;
  });
}

/** The canonical node of each judged one, as a view reads the judgements. */
export function canonicaliseFor(
  view: IdentityView,
  judgements: readonly IdentityJudgement[],
): ReadonlyMap<EntityId, EntityId> {
  if (view === 'apart') return new Map();
  return canonicalise(view === 'merged' ? judgements : withoutUnsure(judgements));
}

/** What is left when nothing makes those one any more of which a standing judgement leaves that open. */
function withoutUnsure(judgements: readonly IdentityJudgement[]): readonly IdentityJudgement[] {
  let left = judgements;
  const open = judgements.filter(({ verdict, undoneBy }) => verdict === 'unsure' && undoneBy === null);
  for (const unsure of open)
    for (let chain = chainBetween(left, unsure.left, unsure.right); chain; ) {
      const broken = new Set(chain);
      left = left.filter(judgement => !broken.has(judgement));
      chain = chainBetween(left, unsure.left, unsure.right);
    }
  return left;
}

/**
 * The canonical node of each judged one. Nodes joined by standing "same" judgements form one cluster, whose canonical node
 * is the left one of the latest of them (of the last id where several are of one time).
 */
export function canonicalise(judgements: readonly IdentityJudgement[]): ReadonlyMap<EntityId, EntityId> {
  const standing = judgements.filter(isJoining);
  const neighbours = neighboursOf(standing);
  const canonical = new Map<EntityId, EntityId>();
  for (const { left } of standing.toSorted(latestFirst)) {
    if (canonical.has(left)) continue;
    for (const member of reachedFrom(left, neighbours).keys()) canonical.set(member, left);
  }
  return canonical;
}

/** The fewest standing "same" judgements that join two nodes, in their order from one to the other; null where none do. */
export function chainBetween(
  judgements: readonly IdentityJudgement[],
  from: EntityId,
  to: EntityId,
): readonly IdentityJudgement[] | null {
  const reached = reachedFrom(from, neighboursOf(judgements.filter(isJoining)));
  if (!reached.has(to)) return null;
  const chain: IdentityJudgement[] = [];
  for (let node = to; node !== from; ) {
    const judgement = reached.get(node)!;
    chain.unshift(judgement);
    node = judgement.left === node ? judgement.right : judgement.left;
  }
  return chain;
}

/** A standing judgement that two nodes are different, and the fewest standing "same" judgements that make them one. */
export type Contradiction = {
  readonly different: IdentityJudgement;
  readonly chain: readonly IdentityJudgement[];
};

export function contradictionsAmong(judgements: readonly IdentityJudgement[]): Contradiction[] {
  const canonical = canonicalise(judgements);
  const isOne = ({ left, right }: IdentityJudgement) =>
    canonical.has(left) && canonical.get(left) === canonical.get(right);
  return judgements
    .filter(judgement => judgement.verdict === 'different' && judgement.undoneBy === null && isOne(judgement))
    .map(different => ({ different, chain: chainBetween(judgements, different.left, different.right)! }));
}

/** What a judgement says, a line under its name. */
export const judgementLine = ({ id, left, right, verdict }: IdentityJudgement): string =>
  `${id}: ${left} and ${right} judged ${verdict}`;

const isJoining = ({ verdict, undoneBy }: IdentityJudgement) => verdict === 'same' && undoneBy === null;

const latestFirst = (a: IdentityJudgement, b: IdentityJudgement) =>
  Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1);

/** Gives the canonical id of a node: its own, unless identity judgements merged it into another. */
export type CanonicalIdOf = (id: EntityId) => EntityId;
export const unmerged: CanonicalIdOf = id => id;

/** Canonical ids as nodes that were read have them, under the ids that they were read by. */
export function canonicalIdsIn(entities: ReadonlyMap<EntityId, CanonicalEntity>): CanonicalIdOf {
  return id => entities.get(id)?.id ?? id;
}

/** A node under its canonical id, with the names of the nodes that standing judgements merged into it. */
export type CanonicalEntity = Entity & {
  readonly mergedSlugs: readonly EntityId[];
  /** The attributes that claims have ever stated, whatever became of these; left out where there are none. */
  readonly statedAttributes?: readonly AttributeName[];
};

/** The nodes that are one: the canonical one, and those that were merged into it. */
export type Members = { readonly canonical: Entity; readonly merged: readonly Entity[] };

export function canonicalEntities(members: ReadonlyMap<EntityId, Members>): Map<EntityId, CanonicalEntity> {
  const entities = new Map<EntityId, CanonicalEntity>();
  for (const [id, { canonical, merged }] of members) entities.set(id, mergeEntities(canonical, merged));
  return entities;
}

export function mergeEntities(entity: Entity, merged: readonly Entity[]): CanonicalEntity {
  const mergedSlugs = merged.map(other => other.id);
  if (merged.length === 0) return { ...entity, mergedSlugs };
  const named = new Set([entity.name, ...entity.aliases.map(alias => alias.name)]);
  const added = merged
    .flatMap(other => [{ name: other.name, kind: 'variant', language: null, note: null } as const, ...other.aliases])
    .filter(alias => !named.has(alias.name) && named.add(alias.name));
  const canonical = { ...entity, aliases: [...entity.aliases, ...added], mergedSlugs };
  return canonical.kind === 'document' ? { ...canonical, ...wordsOf([entity, ...merged]) } : canonical;
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

type Neighbours = ReadonlyMap<EntityId, readonly IdentityJudgement[]>;

function neighboursOf(judgements: readonly IdentityJudgement[]): Neighbours {
  const neighbours = new Map<EntityId, IdentityJudgement[]>();
  for (const judgement of judgements)
    for (const node of [judgement.left, judgement.right]) {
      const known = neighbours.get(node);
      if (known) known.push(judgement);
      else neighbours.set(node, [judgement]);
    }
  return neighbours;
}

/** Every node that judgements join to this one, with the last of the fewest that lead there; null for itself. */
function reachedFrom(start: EntityId, neighbours: Neighbours): ReadonlyMap<EntityId, IdentityJudgement | null> {
  const reached = new Map<EntityId, IdentityJudgement | null>([[start, null]]);
  for (const node of reached.keys())
    for (const judgement of neighbours.get(node) ?? []) {
      const next = judgement.left === node ? judgement.right : judgement.left;
      if (!reached.has(next)) reached.set(next, judgement);
    }
  return reached;
}
