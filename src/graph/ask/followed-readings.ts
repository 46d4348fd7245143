// What is read of nodes that somebody follows, and what has become of it since.

import type { Day } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { sha256 } from '../../base/text.ts';
import type { AsOf } from '../../model/list-query.ts';
import { type ChannelHistory, readChannelStatus } from '../../model/readings/family-status.ts';
import type { StatusReading } from '../../model/readings/status.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { findChannelHistories } from './channel-histories.ts';
import { type FoundDispute, findDisputes, goesOnAs } from './find-disputes.ts';
import type { GraphReads } from './graph-reads.ts';

/** Of a channel its status on a day; of any node the disputes about it. What nobody asks for is null. */
export type FollowedReading = {
  readonly status: (StatusReading & { readonly on: Day; readonly history: ChannelHistory }) | null;
  readonly disputes: readonly FoundDispute[] | null;
};
/** By the ids that are followed. */
export type FollowedReadings = ReadonlyMap<EntityId, FollowedReading>;

/** `status` and `disputes`: whether each is wanted. */
export type FollowedSpec = {
  /** Canonical ids and kinds of nodes, by the ids under which they are followed. */
  readonly nodes: ReadonlyMap<EntityId, { readonly id: EntityId; readonly kind: string }>;
  readonly on: Day;
  readonly asOf: AsOf;
  readonly status: boolean;
  readonly disputes: boolean;
};

/** Disputes about one node that are followed. */
const mostDisputes = 100;

export async function readFollowed(
  reads: GraphReads,
  vocabulary: Vocabulary,
  { nodes, on, asOf, status, disputes }: FollowedSpec,
): Promise<FollowedReadings> {
  const canonical = [...new Map([...nodes.values()].map(node => [node.id, node])).values()];
  const channels = status ? canonical.filter(({ kind }) => kind === 'channel').map(({ id }) => id) : [];
  const histories = await findChannelHistories(reads, vocabulary, channels, asOf);
  const disputed = disputes
    ? await findDisputes(
        reads,
        vocabulary,
        canonical.map(({ id }) => id),
        { within: 'topic', asOf, types: null, page: { first: mostDisputes, after: null } },
      )
    : null;
  return new Map(
    [...nodes].map(([asked, { id }]) => {
      const history = histories.get(id);
      return [
        asked,
        {
          status: history ? { ...readChannelStatus(history, on), on, history } : null,
          disputes: disputed && (disputed.get(id)?.items.map(item => item.id) ?? []),
        },
      ];
    }),
  );
}

/** What became of the readings of one node. */
export type ReadingNews = {
  readonly before: FollowedReading['status'];
  /** Null where the status is as it was. */
  readonly after: FollowedReading['status'];
  readonly newDisputes: readonly FoundDispute[];
  readonly endedDisputes: readonly FoundDispute[];
};

/** Null where nothing became of them. `before` undefined: it is not known, and all that is read now is told. */
export function readingNews(before: FollowedReading | undefined, now: FollowedReading): ReadingNews | null {
  const isOther = now.status !== null && (!before?.status || stateOf(before.status) !== stateOf(now.status));
  const newDisputes = without(now.disputes ?? [], before?.disputes ?? []);
  const endedDisputes = without(before?.disputes ?? [], now.disputes ?? []);
  if (!isOther && newDisputes.length + endedDisputes.length === 0) return null;
  return { before: before?.status ?? null, after: isOther ? now.status : null, newDisputes, endedDisputes };
}

/** What makes one status another: a change of what is known, be it of today or of the last day that was attested. */
const stateOf = ({ state, group, lastKnown }: StatusReading) => `${state} ${group} ${lastKnown?.group ?? null}`;

function without(some: readonly FoundDispute[], others: readonly FoundDispute[]): FoundDispute[] {
  return some.filter(dispute => !others.some(other => goesOnAs(dispute, other)));
}

/** Tells readings apart, so that a client which comes back is known to have been told of these, or of others. */
export function markOf(readings: FollowedReadings): string {
  const told = [...readings].map(([node, { status, disputes }]) => [
    node,
    status && stateOf(status),
    disputes?.map(({ slug }) => slug).sort(),
  ]);
  return sha256(JSON.stringify(told)).slice(0, 16);
}
