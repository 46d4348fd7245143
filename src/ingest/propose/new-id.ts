import { asEntityId, type EntityId } from '../../base/ids.ts';
import { latinWords } from '../../base/sounds.ts';

/** Slugs that are taken. */
export type TakenSlugs = { readonly has: (slug: string) => boolean; readonly add: (slug: string) => void };

/** Those that a graph has, and those that are given from now on. */
export function takenBeside(graph: Pick<TakenSlugs, 'has'>): TakenSlugs {
  const given = new Set<string>();
  return { has: slug => given.has(slug) || graph.has(slug), add: slug => void given.add(slug) };
}

/** A slug that is not taken, after a name; it is taken then. */
export function newId(kind: string, name: string, taken: TakenSlugs): EntityId {
  const base = latinWords(name).join('-').slice(0, 60).replace(/-+$/, '') || kind;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return asEntityId(id);
}
