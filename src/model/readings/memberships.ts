// On which days a line belongs to the families above it, by whichever way, and how surely.

import { type Day, type DayBounds, firstDay, lastDay } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';

/** That a line belongs to a family: when, and who says so. */
export type Membership = { readonly line: EntityId; readonly family: EntityId; readonly claim: Claim };

/** Days in a row on which something holds, all of them surely or all possibly. */
type Stretch = { readonly earliest: Day; readonly latest: Day; readonly isSure: boolean };

/** In order, without any day in common. */
export type Stretches = readonly Stretch[];

/** How many families of a line are followed, the nearest first. */
const mostFamilies = 20;
/** Of how many stretches days are told exactly; of more, only from the first to the last, as possible. */
const mostStretches = 50;

const always: Stretches = [{ earliest: firstDay, latest: lastDay, isSure: true }];

/** Families of families of a line, each with the days on which it belongs to them: on the best way to it, by its worst step. */
export function familiesAbove(
  line: EntityId,
  ofLine: ReadonlyMap<EntityId, readonly Membership[]>,
): Map<EntityId, Stretches> {
  const found = new Map<EntityId, Stretches>([[line, always]]);
  const steps = new Map<EntityId, Map<EntityId, Stretches>>();
  const waiting = [line];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const own = steps.get(node) ?? daysByFamily(ofLine.get(node) ?? []);
    steps.set(node, own);
    for (const [family, days] of own) {
      const before = found.get(family);
      if (before === undefined && found.size > mostFamilies) continue;
      const now = joined(before ?? [], shared(found.get(node)!, days));
      if (now.length === 0 || (before && isSame(before, now))) continue;
      found.set(family, now);
      if (!waiting.includes(family)) waiting.push(family);
    }
  }
  found.delete(line);
  return found;
}

/** Every node that a line belongs to at any time, by any way; itself only where its families go in a circle. */
export function everAbove(line: EntityId, ofLine: ReadonlyMap<EntityId, readonly Membership[]>): Set<EntityId> {
  const found = new Set<EntityId>();
  const waiting = [line];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const { family } of ofLine.get(node) ?? [])
      if (!found.has(family)) {
        found.add(family);
        waiting.push(family);
      }
  return found;
}

/** The days of all that is told of memberships, in one family or one line. */
export function daysTold(memberships: readonly Membership[]): Stretches {
  return memberships.map(({ claim }) => stretchesOf(claim.validBounds)).reduce(joined, []);
}

function daysByFamily(memberships: readonly Membership[]): Map<EntityId, Stretches> {
  const byFamily = Map.groupBy(memberships, ({ family }) => family);
  return new Map([...byFamily].map(([family, own]) => [family, daysTold(own)]));
}

/** Of an unstated time all days. */
function stretchesOf(bounds: DayBounds | null): Stretches {
  if (bounds === null) return always;
  const { earliest, latest, certainFrom, certainTo } = bounds;
  const hull: Stretches = [{ earliest, latest, isSure: false }];
  if (certainFrom === null || certainTo === null) return hull;
  return joined(hull, [{ earliest: certainFrom, latest: certainTo, isSure: true }]);
}

/** What is told of days, as bounds: each member surely holds on one run of days at most. Null: always. */
export function boundsOf(stretches: Stretches): DayBounds | null {
  if (isSame(stretches, always)) return null;
  const members: DayBounds[] = [];
  for (const { earliest, latest, isSure } of stretches) {
    const sure = isSure ? { certainFrom: earliest, certainTo: latest } : { certainFrom: null, certainTo: null };
    const before = members.at(-1);
    const goesOn = before?.latest === earliest - 1 && (!isSure || before.certainFrom === null);
    if (before && goesOn) members[members.length - 1] = { ...before, latest, ...(isSure ? sure : {}) };
    else members.push({ earliest, latest, ...sure });
  }
  if (members.length === 1) return members[0]!;
  const [earliest, latest] = [members[0]!.earliest, members.at(-1)!.latest];
  return { earliest, latest, certainFrom: null, certainTo: null, members };
}

type Sureness = 0 | 1 | 2;

/** The days of either. */
function joined(a: Stretches, b: Stretches): Stretches {
  return combined(a, b, Math.max);
}

/** The days of both. */
function shared(a: Stretches, b: Stretches): Stretches {
  return combined(a, b, Math.min);
}

/** The days of one that are none of the other's. */
export function without(a: Stretches, b: Stretches): Stretches {
  return combined(a, b, (one, other) => Math.min(one, 2 - other));
}

function combined(a: Stretches, b: Stretches, combine: (one: Sureness, other: Sureness) => number): Stretches {
  const edges = [...new Set([...a, ...b].flatMap(({ earliest, latest }) => [earliest, latest + 1]))];
  edges.sort((one, other) => one - other);
  const found: Stretch[] = [];
  let [atA, atB] = [0, 0];
  for (const [place, earliest] of edges.slice(0, -1).entries()) {
    while (atA < a.length && a[atA]!.latest < earliest) atA++;
    while (atB < b.length && b[atB]!.latest < earliest) atB++;
    const how = combine(surenessOf(a[atA], earliest), surenessOf(b[atB], earliest));
    if (how === 0) continue;
    const [latest, isSure] = [edges[place + 1]! - 1, how === 2];
    const before = found.at(-1);
    if (before?.latest === earliest - 1 && before.isSure === isSure) found[found.length - 1] = { ...before, latest };
    else found.push({ earliest, latest, isSure });
  }
  if (found.length <= mostStretches) return found;
  return [{ earliest: found[0]!.earliest, latest: found.at(-1)!.latest, isSure: false }];
}

function surenessOf(stretch: Stretch | undefined, day: Day): Sureness {
  if (stretch === undefined || day < stretch.earliest) return 0;
  return stretch.isSure ? 2 : 1;
}

function isSame(a: Stretches, b: Stretches): boolean {
  return (
    a.length === b.length &&
    a.every(({ earliest, latest, isSure }, place) => {
      const other = b[place]!;
      return earliest === other.earliest && latest === other.latest && isSure === other.isSure;
    })
  );
}
