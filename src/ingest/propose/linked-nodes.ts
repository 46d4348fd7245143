/** Gives each name that an article has the node that it means. */
import type { EntityId } from '../../base/ids.ts';
import type { StatedEntity } from '../../model/entity-draft.ts';
import { type KnownNode, type Link, linkName } from '../resolve/linking.ts';
import { newId, type TakenSlugs } from './new-id.ts';

/** The node of a name of this kind; `own` is what a new one needs besides. */
export type Register = {
  (kind: StatedEntity['kind'], name: string, context: readonly string[], own: Partial<StatedEntity>): EntityId;
  /** Nodes that nothing known fits. */
  readonly made: readonly StatedEntity[];
  /** What each name was taken for, with what else it may mean. */
  readonly links: ReadonlyMap<string, Link>;
};

/** Makes a node where there is none. `year`: of the article; null where nothing tells. */
export function nodeRegister(known: readonly KnownNode[], taken: TakenSlugs, year: number | null): Register {
  const made: StatedEntity[] = [];
  const links = new Map<string, Link>();
  const ids = new Map<string, EntityId>();
  const register = (
    kind: StatedEntity['kind'],
    name: string,
    context: readonly string[],
    own: Partial<StatedEntity>,
  ): EntityId => {
    const key = `${kind} ${name}`;
    const before = ids.get(key);
    if (before) return before;
    const link = linkName({ name, kind, context, year }, known);
    links.set(key, link);
    const id = link.node ?? newId(kind, name, taken);
    ids.set(key, id);
    if (link.node === null) made.push({ kind, id, name, aliases: [], externalIds: [], ...own });
    return id;
  };
  return Object.assign(register, { made, links });
}
