import type { Day, DayBounds } from '../../base/edtf.ts';
import type { LineHistory } from './line-history.ts';
import { type LineTally, readStatus, type StatusReading } from './status.ts';

/** A channel and the lines that belong to it. */
export type ChannelHistory = LineHistory & { readonly lines: readonly MemberLine[] };

/** A line of a family, and the days of its membership; null: always. */
export type MemberLine = { readonly history: ChannelHistory; readonly within: DayBounds | null };

/**
 * The status of a channel on a day. Where nothing attests the day of a family, its lines decide: all in one group, that;
 * else it is mixed.
 */
export function readChannelStatus(channel: ChannelHistory, day: Day): StatusReading {
  const own = readStatus(channel, day);
  if (channel.lines.length === 0 || own.basis === 'attested') return own;
  const lines = tallyLines(channel.lines, day);
  if (lines.groups.size === 0 && !lines.areMixed) return own;
  const groups = [...lines.groups.keys()];
  const isOneGroup = groups.length === 1 && lines.unknown === 0 && !lines.areMixed;
  const lastAttested =
    lines.lastAttested === null
      ? own.lastAttested
      : Math.max(lines.lastAttested, own.lastAttested ?? lines.lastAttested);
  if (isOneGroup && own.state === 'agreed' && own.group === groups[0]) return { ...own, lines };
  const told = { ...own, ...silent, lines, lastAttested, basis: 'from-lines', coverage: lines.coverage } as const;
  return isOneGroup
    ? { ...told, state: 'agreed', group: groups[0]! }
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

type Tally = LineTally & {
  readonly coverage: 'certain' | 'possible';
  readonly lastAttested: Day | null;
  /** One of them is a family whose lines differ. */
  readonly areMixed: boolean;
};

/** What the lines that are there on a day come to, each read from all that was said of it. */
function tallyLines(lines: readonly MemberLine[], day: Day): Tally {
  const groups = new Map<string, number>();
  let [unknown, coverage, lastAttested]: [number, 'certain' | 'possible', Day | null] = [0, 'certain', null];
  let areMixed = false;
  for (const { history, within } of lines) {
    const { life } = history;
    const isThere = life !== null && life.earliest <= day && day <= life.latest;
    if (!isThere || (within !== null && (day < within.earliest || day > within.latest))) continue;
    const { state, group, basis, coverage: own, lastAttested: last } = readChannelStatus(history, day);
    if (state === 'mixed') areMixed = true;
    if (group === null) unknown += 1;
    else groups.set(group, (groups.get(group) ?? 0) + 1);
    if (basis !== null && own === 'possible') coverage = 'possible';
    if (last !== null && (lastAttested === null || last > lastAttested)) lastAttested = last;
  }
  return { groups, unknown, coverage, lastAttested, areMixed };
}
