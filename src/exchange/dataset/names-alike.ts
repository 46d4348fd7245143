import type { EntityId } from '../../base/ids.ts';
import { lookOf } from '../../base/names.ts';
import type { Entity } from '../../model/entity.ts';

/** What is said of a node that may be a slip. */
type Warned = { readonly of: EntityId; readonly message: string };

/**
 * Names of two nodes that a reader cannot tell apart: they differ by letters alone that are not seen, or look alike. For
 * each name, the first node before it that has one of its look.
 */
export function namesAlike(entities: Iterable<Entity>): Warned[] {
  const seen = new Map<string, { readonly id: EntityId; readonly name: string }[]>();
  const found: Warned[] = [];
  for (const { id, name, aliases } of entities)
    for (const own of new Set([name, ...aliases.map(alias => alias.name)])) {
      const look = lookOf(own);
      const before = seen.get(look) ?? [];
      const other = before.find(one => one.id !== id && one.name.normalize() !== own.normalize());
      if (other)
        found.push({
          of: id,
          message: `"${own}" of ${id} looks as a name of ${other.id} does, and has other letters; write both alike, or judge the two`,
        });
      seen.set(look, [...before, { id, name: own }]);
    }
  return found;
}
