import { asEntityId, type EntityId } from '../../base/ids.ts';
import { latinWords } from '../../base/sounds.ts';

/** A slug that is not taken, after a name; it is taken then. */
export function newId(kind: string, name: string, taken: Set<string>): EntityId {
  const base = latinWords(name).join('-').slice(0, 60).replace(/-+$/, '') || kind;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return asEntityId(id);
}
