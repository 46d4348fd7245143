import type { Day } from '../../src/base/edtf.ts';
import { formatDay } from '../../src/base/edtf.ts';
import type { EntityId } from '../../src/base/ids.ts';
import { attestersOn, type Decision, decide } from './status-attested.ts';
import { attestsHere, type Evidence } from './status-bearing.ts';
import {
  allTurningDays,
  evidenceOf,
  isThere,
  lifeOf,
  linesOf,
  type StatusView,
  type StatusWorld,
  type View,
  viewOf,
} from './status-evidence.ts';
import { intentionOn } from './status-intentions.ts';
import { contestersOf, counts, isContested, stands } from './status-presumed.ts';
import { type Coverage, exclude } from './status-statements.ts';

/**
 * The status of a channel on a day, read as design and decisions tell it: slowly, one day after the other, so that it
 * can be held against their text. It shares nothing with the program's own reading but the form of a claim.
 */
export type NaiveReading = {
  readonly state: 'AGREED' | 'DISPUTED' | 'CHANGED' | 'MIXED' | 'UNKNOWN' | 'PLANNED' | 'PROPOSED';
  readonly basis: 'ATTESTED' | 'PRESUMED' | 'FROM_LINES' | null;
  readonly coverage: Coverage | null;
  readonly group: string | null;
  readonly from: string | null;
  /** The group that is denied where nothing else is said. */
  readonly denied: string | null;
  readonly lastAttested: string | null;
  readonly lastKnown: {
    readonly group: string | null;
    readonly until: string | null;
    readonly holders: readonly string[];
  } | null;
  readonly reason: 'ORDER_NOT_KNOWN' | 'NOT_YET_ATTESTED' | null;
  /** Whose positions decide. */
  readonly decides: readonly string[];
  readonly scope: 'SAME' | 'BROADER' | null;
  /** Of a family whose lines differ: how many are in each group, and which are in none that is known. */
  readonly lines: { readonly groups: Readonly<Record<string, number>>; readonly unknown: readonly string[] } | null;
};

export function readStatusNaively(
  world: StatusWorld,
  channel: EntityId,
  on: Day,
  asOf: StatusView = { saidBy: null },
): NaiveReading {
  return readOn(viewOf(world, asOf), world.read(channel), on);
}

/** The same for many days. */
export function readStatusesNaively(
  world: StatusWorld,
  channel: EntityId,
  days: readonly Day[],
  asOf: StatusView = { saidBy: null },
): NaiveReading[] {
  const view = viewOf(world, asOf);
  return days.map(day => readOn(view, world.read(channel), day));
}

export type NaiveInterval = { readonly from: Day; readonly to: Day; readonly reading: NaiveReading };

/** Day by day, with days that read alike put together. */
export function readTimelineNaively(
  world: StatusWorld,
  channel: EntityId,
  { from, to, saidBy = null }: { readonly from: Day; readonly to: Day; readonly saidBy?: Day | null },
): NaiveInterval[] {
  const view = viewOf(world, { saidBy });
  const intervals: NaiveInterval[] = [];
  for (let day = from; day <= to; day++) {
    const reading = readOn(view, world.read(channel), day);
    const before = intervals.at(-1);
    if (before && areAlike(before.reading, reading)) intervals[intervals.length - 1] = { ...before, to: day };
    else intervals.push({ from: day, to: day, reading });
  }
  return intervals;
}

function areAlike(a: NaiveReading, b: NaiveReading): boolean {
  return (['state', 'basis', 'coverage', 'group', 'from', 'denied'] as const).every(field => a[field] === b[field]);
}

const nothing: NaiveReading = {
  state: 'UNKNOWN',
  basis: null,
  coverage: null,
  group: null,
  from: null,
  denied: null,
  lastAttested: null,
  lastKnown: null,
  reason: null,
  decides: [],
  scope: null,
  lines: null,
};

function readOn(view: View, channel: EntityId, day: Day): NaiveReading {
  const question = `reading ${channel} ${day}`;
  const known = view.known.get(question) as NaiveReading | undefined;
  if (known) return known;
  // a family that belongs to itself through others is read without them
  view.known.set(question, nothing);
  const reading = readAnew(view, channel, day);
  view.known.set(question, reading);
  return reading;
}

function readAnew(view: View, channel: EntityId, day: Day): NaiveReading {
  const own = ownReading(view, channel, day);
  if (own.basis === 'ATTESTED' && !isOnlyDenial(own)) return own;
  const lines = linesOf(view, channel, day).filter(line => isThere(view, line, day));
  return lines.length === 0 ? own : fromLines(view, lines, day, own);
}

/** Where all that is said of a day is what it was not, the lines decide, else what is presumed. */
const isOnlyDenial = ({ state, group }: Pick<NaiveReading, 'state' | 'group'>) => state === 'AGREED' && group === null;

/** What is said of a channel itself, or of families that it belongs to, comes to. */
function ownReading(view: View, channel: EntityId, day: Day): NaiveReading {
  const evidence = evidenceOf(view, channel);
  const lastAttested = lastAttestedDay(view, evidence, day);
  const decision = decide(view, channel, day, eve => knownGroup(readOn(view, channel, eve)));
  const attested = decision && { ...nothing, ...attestedReading(decision), lastAttested: shown(lastAttested) };
  if (attested && !isOnlyDenial(attested)) return attested;
  const presumed = presumedReading(view, channel, day);
  if (!presumed && attested) return attested;
  return { ...(presumed ?? unknownReading(view, channel, day)), lastAttested: shown(lastAttested) };
}

function attestedReading({ kind, deciders, coverage, group, from, denied }: Decision): Partial<NaiveReading> {
  const common = { basis: 'ATTESTED', coverage, decides: holdersOf(deciders), scope: scopeOf(deciders) } as const;
  if (kind === 'disputed') return { ...common, state: 'DISPUTED' };
  const isChange = kind === 'changed';
  return { ...common, state: isChange ? 'CHANGED' : 'AGREED', group, denied, from: isChange ? from : null };
}

/** Null where nothing is presumed, or what is presumed excludes itself. */
function presumedReading(view: View, channel: EntityId, day: Day): NaiveReading | null {
  const evidence = evidenceOf(view, channel);
  const standing = standingOn(view, channel, day);
  const groups = new Set(standing.map(({ statement }) => statement.group));
  const latest = standing.filter(one => !standing.some(other => beganLater(other, one)));
  const together = standing.every(a => standing.every(b => !exclude(a.statement, b.statement)));
  if (latest.length > 0 && together && latest.every(one => isContested(one, evidence, day))) {
    const disputing = [...latest, ...latest.flatMap(one => contestersOf(one, evidence, day))];
    const whose = { decides: holdersOf(disputing), scope: scopeOf(disputing) };
    return { ...nothing, state: 'DISPUTED', basis: 'PRESUMED', coverage: 'CERTAIN', ...whose };
  }
  if (standing.length > 0 && together) {
    const group = groups.size > 1 ? 'interrupted' : [...groups][0]!;
    return {
      ...nothing,
      state: 'AGREED',
      basis: 'PRESUMED',
      coverage: 'CERTAIN',
      group,
      decides: holdersOf(standing),
      scope: scopeOf(standing),
    };
  }
  return null;
}

function standingOn(view: View, channel: EntityId, day: Day): Evidence[] {
  const evidence = evidenceOf(view, channel);
  return evidence.filter(one => stands(one, evidence, day) && !isEndedByLines(view, channel, one, day));
}

function unknownReading(view: View, channel: EntityId, day: Day): NaiveReading {
  const evidence = evidenceOf(view, channel);
  const lastKnown = lastKnownOn(view, channel, day);
  if (standingOn(view, channel, day).length > 0) return { ...nothing, reason: 'ORDER_NOT_KNOWN', lastKnown };
  const everAttested = lastAttestedDay(view, evidence, day) !== null;
  const intention = everAttested ? null : intentionOn(view, channel, day);
  if (intention) return { ...nothing, state: intention };
  const { from } = lifeOf(view, channel);
  const isEarly = !everAttested && day < from && evidence.length > 0;
  return { ...nothing, lastKnown, reason: isEarly ? 'NOT_YET_ATTESTED' : null };
}

const beganLater = ({ statement: { begins: a } }: Evidence, { statement: { begins: b } }: Evidence) =>
  a.last > b.last || (a.last === b.last && a.first > b.first);

/** A family of which nothing is said on the day is what all its lines are; else they are counted. */
function fromLines(view: View, lines: readonly EntityId[], day: Day, own: NaiveReading): NaiveReading {
  const readings = lines.map(line => ({ line, ...readOn(view, line, day) }));
  const known = readings.filter(reading => knownGroup(reading) !== null);
  const mixed = readings.filter(({ state }) => state === 'MIXED');
  if (known.length === 0 && mixed.length === 0) return own;
  const groups = [...new Set(known.map(({ group }) => group!))].sort();
  const lastAttested =
    [own, ...readings]
      .flatMap(reading => reading.lastAttested ?? [])
      .sort()
      .at(-1) ?? null;
  if (groups.length === 1 && known.length === readings.length) {
    if (own.state === 'AGREED' && own.group === groups[0]) return own;
    const coverage = known.every(reading => reading.coverage === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
    return { ...nothing, state: 'AGREED', basis: 'FROM_LINES', coverage, group: groups[0]!, lastAttested };
  }
  const isTold = (reading: NaiveReading) =>
    known.includes(reading as (typeof known)[number]) || ['MIXED', 'DISPUTED'].includes(reading.state);
  if (own.state === 'AGREED' && readings.filter(isTold).every(({ group }) => group === own.group)) return own;
  const counts = Object.fromEntries(groups.map(group => [group, known.filter(one => one.group === group).length]));
  const unknown = readings.filter(reading => !known.includes(reading)).map(({ line }) => line);
  return { ...nothing, state: 'MIXED', basis: 'FROM_LINES', lastAttested, lines: { groups: counts, unknown } };
}

/** What all lines of a family were in on an earlier day, and nobody said of the family itself, ends what was presumed of it. */
function isEndedByLines(view: View, channel: EntityId, { statement }: Evidence, day: Day): boolean {
  if (!view.memberships.some(({ family }) => family === channel)) return false;
  return allTurningDays(view)
    .filter(earlier => statement.begins.last < earlier && earlier < day)
    .some(earlier => {
      const reading = readOn(view, channel, earlier);
      return reading.basis === 'FROM_LINES' && reading.state === 'AGREED' && reading.group !== statement.group;
    });
}

/** The one group that a day is known to be in. */
function knownGroup({ state, group }: Pick<NaiveReading, 'state' | 'group'>): string | null {
  return state === 'AGREED' || state === 'CHANGED' ? group : null;
}

function lastAttestedDay(view: View, evidence: readonly Evidence[], day: Day): Day | null {
  const days = [...allTurningDays(view).filter(earlier => earlier < day), day];
  return (
    days.findLast(earlier => evidence.some(one => attestsHere(one, earlier) && counts(one, evidence, earlier))) ?? null
  );
}

/** What was known on the last day that anything attests, and from whom; no group where that was disputed or only denied. */
function lastKnownOn(view: View, channel: EntityId, day: Day): NaiveReading['lastKnown'] {
  const evidence = evidenceOf(view, channel);
  const until = lastAttestedDay(view, evidence, day);
  if (until === null) return null;
  const { decides, ...reading } = ownReading(view, channel, until);
  const group = knownGroup(reading);
  if (group === null) return { group, until: shown(until), holders: decides };
  const telling = attestersOn(evidence, until).filter(
    ({ statement }) => statement.affirms && statement.group === group,
  );
  return { group, until: shown(until), holders: telling.length > 0 ? holdersOf(telling) : decides };
}

function holdersOf(evidence: readonly Evidence[]): EntityId[] {
  return [...new Set(evidence.map(({ statement }) => statement.holder))].sort();
}

function scopeOf(evidence: readonly Evidence[]): NaiveReading['scope'] {
  if (evidence.length === 0) return null;
  return evidence.some(({ scope }) => scope === 'SAME') ? 'SAME' : 'BROADER';
}

const shown = (day: Day | null) => (day === null ? null : formatDay(day));
