import type { Day } from '../../base/edtf.ts';
import { type EntityId, pairOf } from '../../base/ids.ts';
import { actualModalities } from '../../model/claim.ts';
import { now } from '../../model/list-query.ts';
import { type ChannelHistory, readChannelStatus } from '../../model/readings/family-status.ts';
import type { StatusReading } from '../../model/readings/status.ts';
import { type StatusInterval, timelineSteps } from '../../model/readings/status-timeline.ts';
import { corePredicates, type Vocabulary } from '../../model/vocabulary.ts';
import { inTurns } from '../in-turns.ts';
import type { EdgeSource } from '../walk/edge-view.ts';
import { findPaths } from '../walk/paths.ts';
import { findChannelHistories } from './channel-histories.ts';
import { type FoundDispute, findDisputes, goesOnAs } from './find-disputes.ts';
import { canonicalIds, type GraphReads } from './graph-reads.ts';

/** How some nodes are read, to be compared with how they are read after a write. */

/** The nodes that a write names, and of these the ones that its claims are about. */
export type Concerned = { readonly nodes: readonly EntityId[]; readonly ends: readonly EntityId[] };

/** Everything by the ids that were asked for, whatever nodes are read as. */
export type Outlook = {
  readonly histories: ReadonlyMap<EntityId, ChannelHistory>;
  readonly timelines: ReadonlyMap<EntityId, readonly StatusInterval[]>;
  /** By the node that they are about. */
  readonly disputes: ReadonlyMap<EntityId, readonly FoundDispute[]>;
  /** By pair; null where no path is short enough. */
  readonly hops: ReadonlyMap<string, { readonly from: EntityId; readonly to: EntityId; readonly hops: number | null }>;
  /** What was not looked at, and why. */
  readonly truncated: readonly string[];
};

export type OutlookReads = {
  readonly reads: GraphReads;
  readonly vocabulary: Vocabulary;
  readonly edges: EdgeSource;
};

const mostChannels = 40;
const mostTopics = 20;
const mostDisputesOfTopic = 100;
const mostEnds = 6;
const mostHops = 3;

/** Reads one thing after the other, and stops at a moment of `performance.now()`. */
export async function readOutlook(source: OutlookReads, concerned: Concerned, until: number): Promise<Outlook> {
  const truncated: string[] = [];
  const bounded = <Item>(items: readonly Item[], most: number, what: string): readonly Item[] => {
    if (items.length > most) truncated.push(`of ${items.length} ${what}, the first ${most} were looked at`);
    return items.slice(0, most);
  };
  const channels = bounded(await channelsAround(source.reads, concerned.nodes), mostChannels, 'channels');
  const { histories, timelines } = await readStatuses(source, channels);
  const disputes = new Map<EntityId, readonly FoundDispute[]>();
  for (const topic of bounded(concerned.nodes, mostTopics, 'nodes with disputes')) {
    if (isLate(until, truncated)) break;
    const { found, isWhole } = await disputesAbout(source, topic);
    if (isWhole) disputes.set(topic, found);
    else truncated.push(`"${topic}" has more than ${mostDisputesOfTopic} disputes, and none of them was looked at`);
  }
  const hops: [string, { from: EntityId; to: EntityId; hops: number | null }][] = [];
  const ends = bounded(concerned.ends, mostEnds, 'nodes that paths may join');
  for (const [index, from] of ends.entries())
    for (const to of ends.slice(index + 1)) {
      if (isLate(until, truncated)) break;
      hops.push([pairOf(from, to), { from, to, hops: await hopsBetween(source.edges, from, to) }]);
    }
  return { histories, timelines, disputes, hops: new Map(hops), truncated };
}

function isLate(until: number, truncated: string[]): boolean {
  if (performance.now() < until) return false;
  const why = 'there was no time to look at everything';
  if (!truncated.includes(why)) truncated.push(why);
  return true;
}

/** The channels among these nodes, with their families and lines. */
async function channelsAround(reads: GraphReads, nodes: readonly EntityId[]): Promise<EntityId[]> {
  const entities = await reads.entities.bySlug(nodes);
  const found = new Set(nodes.filter(id => entities.get(id)?.kind === 'channel'));
  const { partOf } = corePredicates;
  const isTold = ({ polarity, modality }: { polarity: string; modality: string }) =>
    polarity === 'affirms' && (actualModalities as readonly string[]).includes(modality);
  const canonical = [...new Set([...found].map(id => entities.get(id)!.id))];
  const above = await reads.claims.about(
    canonical.map(subject => ({ subject, predicate: partOf })),
    now,
  );
  const below = await reads.claims.naming(
    canonical.map(object => ({ object, predicate: partOf })),
    now,
  );
  for (const claim of [...above.values()].flat()) if (isTold(claim) && claim.object) found.add(claim.object);
  for (const claim of [...below.values()].flat()) if (isTold(claim)) found.add(claim.subject);
  return [...found];
}

async function readStatuses({ reads, vocabulary }: OutlookReads, channels: readonly EntityId[]) {
  const canonicalId = await canonicalIds(reads, channels);
  const found = await findChannelHistories(reads, vocabulary, [...new Set(channels.map(canonicalId))], now);
  const histories = new Map(channels.map(id => [id, found.get(canonicalId(id))!]));
  const timelines = new Map<EntityId, readonly StatusInterval[]>();
  for (const [id, history] of histories) timelines.set(id, await inTurns(timelineSteps(history)));
  return { histories, timelines };
}

async function disputesAbout({ reads, vocabulary }: OutlookReads, topic: EntityId) {
  const canonicalId = await canonicalIds(reads, [topic]);
  const page = { first: mostDisputesOfTopic, after: null };
  const spec = { within: 'topic', asOf: now, types: null, page } as const;
  const pages = [...(await findDisputes(reads, vocabulary, [canonicalId(topic)], spec)).values()];
  return {
    found: pages.flatMap(({ items }) => items.map(({ id }) => id)),
    isWhole: pages.every(({ hasNextPage }) => !hasNextPage),
  };
}

async function hopsBetween(edges: EdgeSource, from: EntityId, to: EntityId): Promise<number | null> {
  const rows = await edges.canonicalRows([from, to]);
  const [start, end] = [rows.get(from), rows.get(to)];
  if (start === undefined || end === undefined || start === end) return null;
  const { paths } = await findPaths(edges, {
    from: start,
    to: end,
    maxHops: mostHops,
    first: 1,
    through: [],
    avoid: new Set(),
    throughCarriers: false,
    shortestOnly: true,
  });
  return paths[0]?.hops.length ?? null;
}

/** Days on which a channel is read otherwise, with the readings on the first of them. */
export type StatusDifference = {
  readonly channel: EntityId;
  readonly from: Day;
  readonly to: Day;
  readonly before: DatedReading;
  readonly after: DatedReading;
};
export type DatedReading = StatusReading & { readonly on: Day; readonly history: ChannelHistory };

export type DisputeDifference =
  | { readonly kind: 'appears'; readonly before: null; readonly after: FoundDispute }
  | { readonly kind: 'disappears'; readonly before: FoundDispute; readonly after: null }
  | { readonly kind: 'changes'; readonly before: FoundDispute; readonly after: FoundDispute };

export type PathDifference = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly before: number | null;
  readonly after: number | null;
};

export function statusDifferences(before: Outlook, after: Outlook): StatusDifference[] {
  return [...after.histories].flatMap(([channel, history]) => {
    const earlier = before.histories.get(channel);
    return earlier === undefined ? [] : differencesOf(channel, [before, earlier], [after, history]);
  });
}

type Told = readonly [outlook: Outlook, history: ChannelHistory];

function differencesOf(channel: EntityId, [before, earlier]: Told, [after, later]: Told): StatusDifference[] {
  const intervals = [before, after].flatMap(({ timelines }) => timelines.get(channel) ?? []);
  const starts = [...new Set(intervals.map(({ from }) => from))].sort((a, b) => a - b);
  const last = intervals.at(-1)?.to;
  const differences: StatusDifference[] = [];
  for (const [index, from] of starts.entries()) {
    const to = (starts[index + 1] ?? last! + 1) - 1;
    const [one, other] = [readOn(earlier, from), readOn(later, from)];
    if (keyOf(one) === keyOf(other)) continue;
    const previous = differences.at(-1);
    const isSame =
      previous?.to === from - 1 && keyOf(previous.before) === keyOf(one) && keyOf(previous.after) === keyOf(other);
    if (isSame) differences[differences.length - 1] = { ...previous!, to };
    else differences.push({ channel, from, to, before: one, after: other });
  }
  return differences;
}

const readOn = (history: ChannelHistory, on: Day): DatedReading => ({ ...readChannelStatus(history, on), on, history });

const keyOf = ({ state, basis, coverage, group, status, from }: StatusReading): string =>
  JSON.stringify([state, basis, coverage, group, status, from]);

/** Of nodes that were looked at both times. */
export function disputeDifferences(before: Outlook, after: Outlook): DisputeDifference[] {
  const topics = [...after.disputes.keys()].filter(topic => before.disputes.has(topic));
  const bySlug = ({ disputes }: Outlook) =>
    new Map(topics.flatMap(topic => disputes.get(topic)!.map(dispute => [dispute.slug, dispute] as const)));
  const [earlier, later] = [bySlug(before), bySlug(after)];
  const renamed = [...earlier.values()].filter(({ slug }) => !later.has(slug));
  return [
    ...[...later.values()].flatMap((dispute): DisputeDifference[] => {
      const one = earlier.get(dispute.slug) ?? takeFirst(renamed, other => goesOnAs(other, dispute));
      if (!one) return [{ kind: 'appears', before: null, after: dispute }];
      return JSON.stringify(one) === JSON.stringify(dispute) ? [] : [{ kind: 'changes', before: one, after: dispute }];
    }),
    ...renamed.map(dispute => ({ kind: 'disappears', before: dispute, after: null }) as const),
  ];
}

function takeFirst<Item>(items: Item[], is: (item: Item) => boolean): Item | undefined {
  const place = items.findIndex(is);
  return place < 0 ? undefined : items.splice(place, 1)[0];
}

export function pathDifferences(before: Outlook, after: Outlook): PathDifference[] {
  return [...after.hops].flatMap(([pair, { from, to, hops }]) => {
    const earlier = before.hops.get(pair);
    return earlier === undefined || earlier.hops === hops ? [] : [{ from, to, before: earlier.hops, after: hops }];
  });
}
