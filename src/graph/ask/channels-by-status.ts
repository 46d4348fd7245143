import { type Day, formatDay, lastDay } from '../../base/edtf.ts';
import { badInput } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { Channel } from '../../model/entity.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { Page, PageItem, PageRequest } from '../../model/list-query.ts';
import { type ChannelHistory, readChannelStatus } from '../../model/readings/family-status.ts';
import type { ReadingBasis, ReadingState } from '../../model/readings/status.ts';

/** Which readings are looked for; null: any. */
export type StatusFilter = {
  readonly on: Day;
  readonly states: readonly ReadingState[] | null;
  readonly groups: readonly string[] | null;
  readonly bases: readonly ReadingBasis[] | null;
};

/** Where channels are listed and what was said of them is read from, many at a time. */
export type ChannelReads = {
  readonly page: (request: PageRequest) => Promise<Page<EntityId>>;
  readonly histories: (channels: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, ChannelHistory>>;
};

const readAtOnce = 100;
const mostPerPage = 1_000;
const mostCounted = 20_000;

/** A page of channels whose status reads as wanted; it ends early where too many were read for it. */
export async function pageByStatus(
  reads: ChannelReads,
  filter: StatusFilter,
  { first, after }: PageRequest,
): Promise<Page<EntityId>> {
  const items: PageItem<EntityId>[] = [];
  let place = after;
  for (let read = 0; read < mostPerPage; read += readAtOnce) {
    const page = await reads.page({ first: readAtOnce, after: place });
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
  const needsHistory = fields.some(field => field === 'channel-status' || field === 'channel-year');
  for await (const page of everyPage(reads, 'fields')) {
    const ids = page.items.map(({ id }) => id);
    const channels = await reads.entities(ids);
    const histories = needsHistory ? await reads.histories(ids) : null;
    for (const id of ids) {
      const channel = channels.get(id) as Channel;
      const last = histories && lastKnown(histories.get(id)!);
      const values = {
        'channel-status': last?.group ?? null,
        'channel-kind': channel.channelKind,
        'channel-level': channel.level,
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
function lastKnown(history: ChannelHistory): { readonly group: string | null; readonly year: string | null } | null {
  const { lastAttested } = readChannelStatus(history, lastDay - 1);
  if (lastAttested === null) return null;
  return { group: readChannelStatus(history, lastAttested).group, year: formatDay(lastAttested)?.slice(0, -6) ?? null };
}

/** The last day that any claim attests of each channel's status; null: none attests any. */
export async function lastAttestedOf(
  histories: ChannelReads['histories'],
  channels: readonly EntityId[],
): Promise<Map<EntityId, Day | null>> {
  const days = new Map<EntityId, Day | null>();
  for (let place = 0; place < channels.length; place += readAtOnce)
    for (const [id, history] of await histories(channels.slice(place, place + readAtOnce)))
      days.set(id, readChannelStatus(history, lastDay - 1).lastAttested);
  return days;
}

async function itemsThatRead({ histories }: ChannelReads, filter: StatusFilter, { items }: Page<EntityId>) {
  const found = await histories(items.map(({ id }) => id));
  const { on, states, groups, bases } = filter;
  return items.filter(({ id }) => {
    const { state, group, basis } = readChannelStatus(found.get(id)!, on);
    return (
      (states === null || states.includes(state)) &&
      (groups === null || (group !== null && groups.includes(group))) &&
      (bases === null || (basis !== null && bases.includes(basis)))
    );
  });
}

async function* everyPage({ page }: ChannelReads, place: string): AsyncGenerator<Page<EntityId>> {
  let after: PageRequest['after'] = null;
  for (let read = 0; ; read += readAtOnce) {
    if (read >= mostCounted)
      throw badInput(place, `has more than ${mostCounted} channels read one after the other; narrow the filter`);
    const next: Page<EntityId> = await page({ first: readAtOnce, after });
    yield next;
    if (!next.hasNextPage) return;
    const { sort, row } = next.items.at(-1)!;
    after = { sort, row };
  }
}
