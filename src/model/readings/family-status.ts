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
export type ChannelHistory = LineHistory & {
  readonly lines: readonly MemberLine[];
  /** Days on which something may change in the channel or in one of its lines, in order. */
  readonly days: readonly Day[];
  readonly tallies: Tallies;
};

/** A line of a family, and the days of its membership; null: always. */
export type MemberLine = { readonly history: ChannelHistory; readonly within: DayBounds | null };

/** What a family's lines come to, which stays the same between two of these days, and is worked out once. */
type Tallies = {
  readonly days: readonly Day[];
  readonly known: Map<number, Tally>;
  /** The one group, other than what is presumed of the family itself, that all lines were in on a day. */
  readonly otherwise: Map<Day, string | null>;
  /** The day on which lines ended what is said to last; null: on none up to that of this place. */
  readonly endedByLines: Map<Statement, { readonly upTo: number; readonly on: Day | null }>;
  /** Since when and until when the family is attested by a day, for the families above it. */
  readonly attested: Map<Day, Attested>;
  /** What a line of families above comes to, by the place of the day among those on which it may change. */
  readonly asLine: Map<number, AsLine>;
};

type AsLine = Pick<StatusReading, 'state' | 'group' | 'basis' | 'coverage'>;

type Tally = LineTally & {
  readonly coverage: 'certain' | 'possible';
  /** One of them is a family whose lines differ. */
  readonly areMixed: boolean;
  /** One of those that are in no group is disputed. */
  readonly areDisputed: boolean;
};

export function channelHistory(history: LineHistory, lines: readonly MemberLine[]): ChannelHistory {
  const ofLines = inOrder(lines.flatMap(daysOfLine));
  const tallies = {
    days: ofLines,
    known: new Map(),
    otherwise: new Map(),
    endedByLines: new Map(),
    attested: new Map(),
    asLine: new Map(),
  };
  // what lines end ends on the day after
  const days =
    lines.length === 0 ? history.turns : inOrder([...history.turns, ...ofLines].flatMap(day => [day, day + 1]));
  const channel: ChannelHistory = {
    ...history,
    lines,
    days,
    tallies,
    isEndedByLines: lines.length === 0 ? null : (change, day) => isEndedByLines(channel, change, day),
  };
  return channel;
}

const inOrder = (days: readonly Day[]): Day[] => [...new Set(days)].sort((a, b) => a - b);

function daysOfLine({ history, within }: MemberLine): Day[] {
  return [...history.days, ...(within === null ? [] : edgesOf(within))];
}

/**
 * The status of a channel on a day. Where nothing attests the day of a family, or its attesters only deny, its lines
 * decide: all in one group, that; else it is mixed. Those of which nothing is known leave what is presumed of it as it is.
 */
export function readChannelStatus(channel: ChannelHistory, day: Day): StatusReading {
  const own = readStatus(channel, day, eve => channelGroup(channel, eve));
  if (channel.lines.length === 0 || (own.basis === 'attested' && !isOnlyDenied(own))) return own;
  const lines = tallyOn(channel, day);
  if (lines.groups.size === 0 && !lines.areMixed) return own;
  if (own.state === 'agreed' && isBorneOut(own.group, lines)) return { ...own, lines };
  const group = oneGroupOf(lines);
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
  const isOwn = (lines.groups.size === 0 && !lines.areMixed) || isBorneOut(groupOf(finding), lines);
  return isOwn ? groupOf(finding) : oneGroupOf(lines);
}

/** Whether all lines of which anything is known are in the group that is presumed of their family. */
function isBorneOut(presumed: string | null, { groups, areMixed, areDisputed }: Tally): boolean {
  return presumed !== null && groups.size === 1 && groups.has(presumed) && !areMixed && !areDisputed;
}

/** The group that all lines are in that are there; null: they differ, or of some nothing is known. */
function oneGroupOf({ groups, unknown, areMixed }: Tally): string | null {
  return groups.size === 1 && unknown === 0 && !areMixed ? [...groups.keys()][0]! : null;
}

/** Whether on a day since, for which nothing that is said of the family decides, all its lines were in another group. */
function isEndedByLines(channel: ChannelHistory, change: Statement, day: Day): boolean {
  const { days, tallies } = channel;
  const since = change.begins.latest + 1;
  if (since >= day) return false;
  const isOtherwise = (some: Day) => {
    const other = groupOtherwise(channel, some);
    return other !== null && other !== change.group;
  };
  let { upTo, on } = tallies.endedByLines.get(change) ?? {
    upTo: firstAfter(days, since),
    on: isOtherwise(since) ? since : null,
  };
  for (; on === null && upTo < days.length && days[upTo]! < day; upTo++) if (isOtherwise(days[upTo]!)) on = days[upTo]!;
  tallies.endedByLines.set(change, { upTo, on });
  return on !== null && on < day;
}

function groupOtherwise(channel: ChannelHistory, day: Day): string | null {
  const { otherwise } = channel.tallies;
  const known = otherwise.get(day);
  if (known !== undefined) return known;
  const other = oneGroupOf(tallyOn(channel, day));
  const isSo = other !== null && isSilent(findAttested(channel, day)) && other !== groupOf(findPresumed(channel, day));
  otherwise.set(day, isSo ? other : null);
  return isSo ? other : null;
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
  let [unknown, areMixed, areDisputed, coverage]: [number, boolean, boolean, Tally['coverage']] = [
    0,
    false,
    false,
    'certain',
  ];
  for (const line of linesOn(channel, day)) {
    const { state, group, basis, coverage: own } = readAsLine(line, day);
    if (state === 'mixed') areMixed = true;
    if (state === 'disputed') areDisputed = true;
    if (group === null) unknown += 1;
    else groups.set(group, (groups.get(group) ?? 0) + 1);
    if (basis !== null && own === 'possible') coverage = 'possible';
  }
  return { groups, unknown, coverage, areMixed, areDisputed };
}

function readAsLine(line: ChannelHistory, day: Day): AsLine {
  const { asLine } = line.tallies;
  const place = firstAfter(line.days, day) - 1;
  const known = asLine.get(place);
  if (known) return known;
  const { state, group, basis, coverage } = readChannelStatus(line, day);
  const found = { state, group, basis, coverage };
  asLine.set(place, found);
  return found;
}

/** The lines that belong to a family on a day and are there. */
function linesOn({ lines }: ChannelHistory, day: Day): ChannelHistory[] {
  return lines
    .filter(({ history: { membership }, within }) => {
      const isThere = membership !== null && coverageOf(membership, day) !== 'none';
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
