/** Which predicates put somebody at an end of a channel: the shipped ones, and those that are a kind of one of them. */
import { corePredicates, type Predicate } from './vocabulary.ts';

export type EndRole = 'party' | 'sender' | 'intermediary' | 'recipient';
type Defined = ReadonlyMap<string, Pick<Predicate, 'broader' | 'range'>>;

const shippedRoles: ReadonlyMap<string, EndRole> = new Map([
  [corePredicates.end, 'party'],
  [corePredicates.sender, 'sender'],
  [corePredicates.intermediary, 'intermediary'],
  [corePredicates.recipient, 'recipient'],
]);

const known = new WeakMap<Defined, ReadonlyMap<string, EndRole>>();

/** The predicates of a vocabulary that tell of ends, each with the part of whom it puts there: that of the nearest shipped one. */
export function endRolesIn(predicates: Defined): ReadonlyMap<string, EndRole> {
  const before = known.get(predicates);
  if (before) return before;
  const roles = new Map(
    [...predicates.keys()].flatMap(name => {
      const role = roleOf(name, predicates);
      return role === null ? [] : [[name, role] as const];
    }),
  );
  known.set(predicates, roles);
  return roles;
}

function roleOf(name: string, predicates: Defined): EndRole | null {
  const range = predicates.get(name)?.range;
  if (range === undefined || 'value' in range) return null;
  const passed = new Set<string>();
  for (let at: string | null = name; at !== null && !passed.has(at); at = predicates.get(at)?.broader ?? null) {
    const role = shippedRoles.get(at);
    if (role !== undefined) return role;
    passed.add(at);
  }
  return null;
}
