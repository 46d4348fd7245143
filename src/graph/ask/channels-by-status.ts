import { type Day, formatDay, lastDay } from '../../base/edtf.ts';
import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { Channel } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { Page, PageItem, PageRequest } from '../../model/list-query.ts';
import { type ChannelHistory, readChannelStatus } from '../../model/readings/family-status.ts';
import type { ReadingBasis, ReadingState } from '../../model/readings/status.ts';
import { type OutlinedReading, outlinedOn, type StatusOutline } from '../../model/readings/status-outline.ts';

/** Which readings are looked for; null: any. */
export type StatusFilter = {
  readonly on: Day;
  readonly states: readonly ReadingState[] | null;
  readonly groups: readonly string[] | null;
  readonly bases: readonly ReadingBasis[] | null;
};

/** As much of a channel's status as lists ask for. */
export type ListedStatus = {
  readonly on: (day: Day) => OutlinedReading;
  /** The last day that any claim attests; null: none attests any. */
  readonly lastAttested: () => Day | null;
};

/**
 * Where the status of channels is read from, many at a time. `isKept`: as it is kept of the whole graph, which may know
 * nothing yet of a channel that was added a moment ago, and knows nothing of other nodes.
 */
export type StatusReads = {
  readonly of: (channels: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, ListedStatus>>;
  readonly isKept: boolean;
};

/** Where channels are listed, and their status is read from. */
export type ChannelReads = {
  readonly page: (request: PageRequest) => Promise<Page<EntityId>>;
  readonly statuses: StatusReads;
};

export const statusInHistory = (history: ChannelHistory): ListedStatus => ({
  on: day => readChannelStatus(history, day),
  lastAttested: () => readChannelStatus(history, lastDay - 1).lastAttested,
});

export const statusInOutline = (outline: StatusOutline): ListedStatus => ({
  on: day => outlinedOn(outline, day),
  lastAttested: () => outline.lastAttested,
});

const untold: ListedStatus = { on: () => ({ state: 'unknown', group: null, basis: null }), lastAttested: () => null };

const mostPerPage = 1_000;
const mostCounted = 20_000;
/** Of what is kept, more is read at once, and as much as there may be. */
const mostKept = 200_000;

const readAtOnce = ({ isKept }: StatusReads): number => (isKept ? 1_000 : 100);

/** A page of channels whose status reads as wanted; it ends early where too many were read for it. */
export async function pageByStatus(
  reads: ChannelReads,
  filter: StatusFilter,
  { first, after }: PageRequest,
): Promise<Page<EntityId>> {
  const items: PageItem<EntityId>[] = [];
  const atOnce = readAtOnce(reads.statuses);
  const most = reads.statuses.isKept ? mostKept : mostPerPage;
  let place = after;
  for (let read = 0; read < most; read += atOnce) {
    const page = await reads.page({ first: atOnce, after: place });
    append(items, await itemsThatRead(reads, filter, page));
    if (items.length > first) return { items: items.slice(0, first), hasNextPage: true };
    if (!page.hasNextPage) return { items, hasNextPage: false };
    const { sort, row } = page.items.at(-1)!;
    place = { sort, row };
  }
  return { items, hasNextPage: true, end: place! };
}

export async function countByStatus(reads: ChannelReads, filter: StatusFilter, place: string): Promise<number> {
  let count = 0;
  for await (const page of everyPage(reads, place)) count += (await itemsThatRead(reads, filter, page)).length;
  return count;
}

export const channelFacets = ['channel-status', 'channel-kind', 'channel-level', 'channel-year'] as const;
export type ChannelFacet = (typeof channelFacets)[number];
type Count = { readonly value: string | null; readonly count: number };

/** Channels counted by what they are and by what was last known of their status, the largest counts first. */
export async function countChannels(
  reads: ChannelReads & {
    readonly entities: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, CanonicalEntity>>;
  },
  fields: readonly ChannelFacet[],
): Promise<Map<ChannelFacet, Count[]>> {
  const counts = new Map(fields.map(field => [field, new Map<string | null, number>()]));
  const needsChannel = fields.some(field => field === 'channel-kind' || field === 'channel-level');
  const needsHistory = fields.some(field => field === 'channel-status' || field === 'channel-year');
  for await (const page of everyPage(reads, 'fields')) {
    const ids = page.items.map(({ id }) => id);
    const channels = needsChannel ? await reads.entities(ids) : null;
    const statuses = needsHistory ? await reads.statuses.of(ids) : null;
    for (const id of ids) {
      const channel = channels?.get(id) as Channel | undefined;
      const last = statuses && lastKnown(statuses.get(id) ?? untold);
      const values = {
        'channel-status': last?.group ?? null,
        'channel-kind': channel?.channelKind ?? null,
        'channel-level': channel?.level ?? null,
        'channel-year': last?.year ?? null,
      };
      for (const [field, own] of counts) own.set(values[field], (own.get(values[field]) ?? 0) + 1);
    }
  }
  const largestFirst = (a: Count, b: Count) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1);
  return new Map(
    [...counts].map(([field, own]) => [field, [...own].map(([value, count]) => ({ value, count })).sort(largestFirst)]),
  );
}

/** What was known on the last day that any claim attests; null: none attests any. */
function lastKnown(status: ListedStatus): { readonly group: string | null; readonly year: string | null } | null {
  const lastAttested = status.lastAttested();
  if (lastAttested === null) return null;
  return { group: status.on(lastAttested).group, year: formatDay(lastAttested)?.slice(0, -6) ?? null };
}

/** The last day that any claim attests of each channel's status; null: none attests any. */
export async function lastAttestedOf(
  statuses: StatusReads,
  channels: readonly EntityId[],
): Promise<Map<EntityId, Day | null>> {
  const days = new Map<EntityId, Day | null>();
  const atOnce = readAtOnce(statuses);
  for (let place = 0; place < channels.length; place += atOnce)
    for (const [id, status] of await statuses.of(channels.slice(place, place + atOnce)))
      days.set(id, status.lastAttested());
  return days;
}

async function itemsThatRead({ statuses }: ChannelReads, filter: StatusFilter, { items }: Page<EntityId>) {
  const found = await statuses.of(items.map(({ id }) => id));
  const { on, states, groups, bases } = filter;
  return items.filter(({ id }) => {
    const { state, group, basis } = (found.get(id) ?? untold).on(on);
    return (
      (states === null || states.includes(state)) &&
      (groups === null || (group !== null && groups.includes(group))) &&
      (bases === null || (basis !== null && bases.includes(basis)))
    );
  });
}

async function* everyPage({ page, statuses }: ChannelReads, place: string): AsyncGenerator<Page<EntityId>> {
  let after: PageRequest['after'] = null;
  const atOnce = readAtOnce(statuses);
  const most = statuses.isKept ? mostKept : mostCounted;
  for (let read = 0; ; read += atOnce) {
    if (read >= most)
      throw badInput(place, `has more than ${most} channels read one after the other; narrow the filter`);
    const next: Page<EntityId> = await page({ first: atOnce, after });
    yield next;
    if (!next.hasNextPage) return;
    const { sort, row } = next.items.at(-1)!;
    after = { sort, row };
  }
}
