import { expect, test } from 'vitest';

import { formatDay } from '../../src/base/edtf.ts';
import { findChannelHistories } from '../../src/graph/ask/channel-histories.ts';
import { now } from '../../src/model/list-query.ts';
import { type ChannelHistory, readChannelStatus } from '../../src/model/readings/family-status.ts';
import type { StatusReading } from '../../src/model/readings/status.ts';
import { readTimeline } from '../../src/model/readings/status-timeline.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { times } from '../support/form.ts';
import { channelsOf, datasetOfAll } from './status-comparison.ts';
import { allTurningDays, viewOf } from './status-evidence.ts';
import { renamed, someHistories } from './status-histories.ts';
import { readTold, statusVocabulary, type ToldHistory, worldOf, writeTold } from './status-told.ts';

const seed = Number(process.env.TEST_REFERENCE_SEED ?? 1990);
const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(0.3, 1)) * 600;

/** Histories in which a timeline once went on over a day on which the reading turned. */
const handmade = [
  `cy 1990-03-20: line severed 1990-03-19%/1990-03-31~
   bo 1990-03-20: line open 1990`,
  `bo 1990-03-12: line severed 1990-03/1990-04-24
   southland 1990-03-12: line given-up 1990/..`,
].map(readTold);

test('the timeline of a channel has on each day the reading of that day', async () => {
  expect(await faultsAmong([...handmade, ...someHistories(runs, seed)])).toEqual([]);
}, 120_000);

async function faultsAmong(histories: readonly ToldHistory[]): Promise<string[]> {
  const store = await openStore(await connectSqlite(':memory:'));
  await store.writer.load(datasetOfAll(histories));
  const faults: string[] = [];
  for (const [index, history] of histories.entries()) {
    const own = renamed(history, `h${index}-`);
    const days = allTurningDays(viewOf(worldOf(own), { saidBy: null })).flatMap(day => [day - 1, day, day + 1]);
    const channels = channelsOf(own);
    const found = await findChannelHistories(store.reader, statusVocabulary(), channels, now);
    for (const channel of channels) {
      const differs = [...new Set(days)].find(day => isReadOtherwise(found.get(channel)!, day));
      if (differs !== undefined) faults.push(`${channel} on ${formatDay(differs)}:\n${writeTold(own)}`);
    }
  }
  await store.close();
  return faults.sort((a, b) => a.length - b.length).slice(0, 5);
}

const timelines = new WeakMap<ChannelHistory, ReturnType<typeof readTimeline>>();

function isReadOtherwise(history: ChannelHistory, day: number): boolean {
  if (!timelines.has(history)) timelines.set(history, readTimeline(history));
  const interval = timelines.get(history)!.find(({ from, to }) => from <= day && day <= to);
  const reading = readChannelStatus(history, day);
  if (interval === undefined) return reading.state !== 'unknown' || reading.lastAttested !== null;
  return toldBy(interval.reading) !== toldBy(reading);
}

function toldBy({
  state,
  basis,
  coverage,
  group,
  status,
  from,
  denied,
  reason,
  lines,
  deciding,
}: StatusReading): string {
  const tally = lines && [[...lines.groups].sort(), lines.unknown];
  const claims = deciding.map(({ claim }) => claim.id).sort();
  return JSON.stringify([state, basis, coverage, group, status, from, denied, reason, tally, claims]);
}
