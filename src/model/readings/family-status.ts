import { coverageOf, type Day, type DayBounds, edgesOf } from '../../base/edtf.ts';
import { findAttested } from './attestation.ts';
import { firstAfter, type LineHistory, lastAttestedDay } from './line-history.ts';
import { findPresumed } from './presumption.ts';
import type { Statement } from './statements.ts';
import {
  findPlainly,
  groupOf,
  isOnlyDenied,
  isSilent,
  type LineTally,
  readStatus,
  type StatusReading,
} from './status.ts';

/** A channel and the lines that belong to it. */
export type ChannelHistory = LineHistory & { readonly lines: readonly MemberLine[]; readonly tallies: Tallies };

/** A line of a family, and the days of its membership; null: always. */
export type MemberLine = { readonly history: ChannelHistory; readonly within: DayBounds | null };

/** What a family's lines come to, which stays the same between two of these days, and is worked out once. */
type Tallies = {
  readonly days: readonly Day[];
  readonly known: Map<number, Tally>;
  /** The group that is presumed of the family itself, by day. */
  readonly presumed: Map<Day, string | null>;
  /** Since when and until when the family is attested by a day, for the families above it. */
  readonly attested: Map<Day, Attested>;
};

type Tally = LineTally & {
  readonly coverage: 'certain' | 'possible';
  /** One of them is a family whose lines differ. */
  readonly areMixed: boolean;
};

export function channelHistory(history: LineHistory, lines: readonly MemberLine[]): ChannelHistory {
  const days = [...new Set(lines.flatMap(daysOfLine))].sort((a, b) => a - b);
  const channel: ChannelHistory = {
    ...history,
    lines,
    tallies: { days, known: new Map(), presumed: new Map(), attested: new Map() },
    isEndedByLines: lines.length === 0 ? null : (change, day) => isEndedByLines(channel, change, day),
  };
  return channel;
}

/** Days on which something may change in a channel or in one of its lines: what these end ends on the day after. */
export function allDaysOfChange(channel: ChannelHistory): Day[] {
  const { turns, tallies } = channel;
  if (tallies.days.length === 0) return [...turns];
  return [...turns, ...tallies.days].flatMap(day => [day, day + 1]);
}

function daysOfLine({ history, within }: MemberLine): Day[] {
  return [...allDaysOfChange(history), ...(within === null ? [] : edgesOf(within))];
}

/**
 * The status of a channel on a day. Where nothing attests the day of a family, or its attesters only deny, its lines
 * decide: all in one group, that; else it is mixed.
 */
export function readChannelStatus(channel: ChannelHistory, day: Day): StatusReading {
  const own = readStatus(channel, day, eve => channelGroup(channel, eve));
  if (channel.lines.length === 0 || (own.basis === 'attested' && !isOnlyDenied(own))) return own;
  const lines = tallyOn(channel, day);
  if (lines.groups.size === 0 && !lines.areMixed) return own;
  const group = oneGroupOf(lines);
  if (group !== null && own.state === 'agreed' && own.group === group) return { ...own, lines };
  const attested = linesOn(channel, day)
    .map(line => attestedBy(line, day))
    .reduce(eitherAttested, own);
  const { firstAttested, lastAttested } = attested;
  const told = { ...own, ...silent, lines, firstAttested, lastAttested, basis: 'from-lines' } as const;
  return group !== null
    ? { ...told, state: 'agreed', group, coverage: lines.coverage }
    : { ...told, state: 'mixed', group: null, coverage: null };
}

const silent = {
  status: null,
  from: null,
  denied: null,
  sides: [],
  lastKnown: null,
  reason: null,
  deciding: [],
} as const;

/** The group that a channel is known to be in on a day, a change on it apart; null: none is. */
function channelGroup(channel: ChannelHistory, day: Day): string | null {
  const finding = findPlainly(channel, day);
  if (channel.lines.length === 0 || !isSilent(findAttested(channel, day))) return groupOf(finding);
  const lines = tallyOn(channel, day);
  return lines.groups.size === 0 && !lines.areMixed ? groupOf(finding) : oneGroupOf(lines);
}

/** The group that all lines are in that are there; null: they differ, or of some nothing is known. */
function oneGroupOf({ groups, unknown, areMixed }: Tally): string | null {
  return groups.size === 1 && unknown === 0 && !areMixed ? [...groups.keys()][0]! : null;
}

/** Whether on a day since, for which nothing that is said of the family decides, all its lines were in another group. */
function isEndedByLines(channel: ChannelHistory, { begins, group }: Statement, day: Day): boolean {
  const isOtherwise = (on: Day) => {
    const other = oneGroupOf(tallyOn(channel, on));
    if (other === null || other === group || !isSilent(findAttested(channel, on))) return false;
    return other !== presumedOn(channel, on);
  };
  const since = begins.latest + 1;
  return (
    since < day &&
    (isOtherwise(since) ||
      [channel.turns, channel.tallies.days].some(days => isAnyBetween(days, since, day, isOtherwise)))
  );
}

function presumedOn(channel: ChannelHistory, day: Day): string | null {
  const { presumed } = channel.tallies;
  if (!presumed.has(day)) presumed.set(day, groupOf(findPresumed(channel, day)));
  return presumed.get(day)!;
}

function isAnyBetween(days: readonly Day[], from: Day, to: Day, holds: (day: Day) => boolean): boolean {
  for (let place = firstAfter(days, from); place < days.length && days[place]! < to; place++)
    if (holds(days[place]!)) return true;
  return false;
}

/** What the lines that are there on a day come to, each read from all that was said of it. */
function tallyOn(channel: ChannelHistory, day: Day): Tally {
  const { days, known } = channel.tallies;
  const place = firstAfter(days, day) - 1;
  const tally = known.get(place) ?? tallyLines(channel, day);
  known.set(place, tally);
  return tally;
}

function tallyLines(channel: ChannelHistory, day: Day): Tally {
  const groups = new Map<string, number>();
  let [unknown, areMixed, coverage]: [number, boolean, Tally['coverage']] = [0, false, 'certain'];
  for (const line of linesOn(channel, day)) {
    const { state, group, basis, coverage: own } = readChannelStatus(line, day);
    if (state === 'mixed') areMixed = true;
    if (group === null) unknown += 1;
    else groups.set(group, (groups.get(group) ?? 0) + 1);
    if (basis !== null && own === 'possible') coverage = 'possible';
  }
  return { groups, unknown, coverage, areMixed };
}

/** The lines that belong to a family on a day and are there. */
function linesOn({ lines }: ChannelHistory, day: Day): ChannelHistory[] {
  return lines
    .filter(({ history: { membership }, within }) => {
      const isThere = membership !== null && membership.earliest <= day && day <= membership.latest;
      return isThere && (within === null || coverageOf(within, day) !== 'none');
    })
    .map(({ history }) => history);
}

type Attested = Pick<StatusReading, 'firstAttested' | 'lastAttested'>;

/** Since when and until when a channel is attested by a day, by its lines too where these decide. */
function attestedBy(channel: ChannelHistory, day: Day): Attested {
  if (channel.lines.length === 0)
    return { firstAttested: channel.firstAttested, lastAttested: lastAttestedDay(channel, day) };
  const { attested } = channel.tallies;
  const known = attested.get(day) ?? readChannelStatus(channel, day);
  const found = { firstAttested: known.firstAttested, lastAttested: known.lastAttested };
  attested.set(day, found);
  return found;
}

function eitherAttested(a: Attested, b: Attested): Attested {
  const of = (days: readonly (Day | null)[], choose: (...days: Day[]) => Day) => {
    const known = days.filter(day => day !== null);
    return known.length === 0 ? null : choose(...known);
  };
  return {
    firstAttested: of([a.firstAttested, b.firstAttested], Math.min),
    lastAttested: of([a.lastAttested, b.lastAttested], Math.max),
  };
}
