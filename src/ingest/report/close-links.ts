/** Names in an article that may mean more than one node of the graph. */
import { asEntityId, type EntityId } from '../../base/ids.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Proposals } from '../propose/drafting.ts';
import type { Link } from '../resolve/linking.ts';

export type CloseLink = {
  readonly name: string;
  readonly kind: EntityKind;
  /** What it was taken for. */
  readonly node: EntityId;
  /** Whether that is proposed with the article, for nothing known fitted well enough. */
  readonly isNew: boolean;
  /** How well it fits, from 0 to 1; null of a new node. */
  readonly score: number | null;
  /** Known nodes that it may mean instead, the likeliest first. */
  readonly others: Link['runnersUp'];
};

/** How likely another node has to be, and how much less likely than the one that was taken. */
const [least, farthest] = [0.4, 0.25];

/** In the order in which the names were looked up; those that mean one node beyond doubt are left out. */
export function closeLinksOf({ links, entities }: Pick<Proposals, 'links' | 'entities'>): CloseLink[] {
  return [...links].flatMap(([key, { node, score, runnersUp }]) => {
    const [kind, name] = parted(key);
    const made = entities.find(entity => entity.kind === kind && entity.name === name);
    const taken = node ?? (made ? asEntityId(made.id) : undefined);
    const others = runnersUp.filter(
      other => other.score >= least && (node === null || score - other.score <= farthest),
    );
    if (taken === undefined || others.length === 0) return [];
    return [{ name, kind, node: taken, isNew: node === null, score: node === null ? null : score, others }];
  });
}

/** A key of the links is a kind and a name, which may have spaces itself. */
function parted(key: string): [EntityKind, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space) as EntityKind, key.slice(space + 1)];
}
