import type { EntityId } from '../../base/ids.ts';
import {
  type ListedStatus,
  type StatusReads,
  statusInHistory,
  statusInOutline,
} from '../../graph/ask/channels-by-status.ts';
import type { DisputePlace, WholeReadings } from '../../graph/ask/whole-readings.ts';
import type { AsOf } from '../../model/list-query.ts';
import type { DisagreementType } from '../../model/readings/disagreement.ts';
import type { ChannelHistory } from '../../model/readings/family-status.ts';
import type { Dependencies } from './dependencies.ts';

type Kept = {
  readonly rows: { readonly revision: number; readonly whole: WholeReadings | null };
  readonly dependencies: Dependencies;
};
type HistoriesOf = (channels: readonly EntityId[], asOf: AsOf) => Promise<ReadonlyMap<EntityId, ChannelHistory>>;

/** What is read of the whole graph: where it is kept, from there, and else anew. */
export function wholeLoaders({ rows, dependencies }: Kept, historiesOf: HistoriesOf) {
  const wholeOf = (isAsNow: boolean): WholeReadings | null => {
    dependencies.addWhole();
    return isAsNow ? rows.whole : null;
  };
  const statusesAnew = async (channels: readonly EntityId[], asOf: AsOf): Promise<Map<EntityId, ListedStatus>> => {
    const histories = await historiesOf(channels, asOf);
    return new Map([...histories].map(([channel, history]) => [channel, statusInHistory(history)]));
  };
  return {
    /** What channels are listed and counted by. */
    statusesAsOf: (asOf: AsOf): StatusReads => {
      // it is asked for a day, so that when claims held plays no part
      const whole = wholeOf(asOf.saidBy === null && asOf.recordedBy === null);
      if (!whole) return { isKept: false, of: channels => statusesAnew(channels, asOf) };
      const known = async (channels: readonly EntityId[]) => {
        const outlines = await whole.outlines(rows.revision);
        const found = new Map<EntityId, ListedStatus>();
        for (const channel of channels) {
          const outline = outlines.get(channel);
          if (outline) found.set(channel, statusInOutline(outline));
        }
        return found;
      };
      return { isKept: true, of: known };
    },
    /** Where disputes stand among all, once somebody asks; null where that is not kept, and each page is looked for. */
    disputePlaces: (
      types: readonly DisagreementType[] | null,
      asOf: AsOf,
    ): (() => Promise<readonly DisputePlace[]>) | null => {
      const whole = wholeOf(asOf.saidBy === null && asOf.recordedBy === null && asOf.validAt === null);
      return whole && (() => whole.disputes(rows.revision, types));
    },
  };
}
