import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseDay } from '../../src/base/edtf.ts';
import { hasPostgres, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { serveStore } from '../support/api.ts';
import { times } from '../support/form.ts';
import { readStatusesNaively, readTimelineNaively } from './status.ts';
import { cases } from './status-cases.ts';
import { channelsOf, compare, datasetOfAll, shown } from './status-comparison.ts';
import { allTurningDays, viewOf } from './status-evidence.ts';
import { someHistories } from './status-histories.ts';
import { readTold, worldOf } from './status-told.ts';

/** How many histories each store is asked about, a hundred at a time; and the seed of a run that failed. */
const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(1, 2)) * 100;
const seed = Number(process.env.TEST_REFERENCE_SEED ?? 1990);
const aStore = 100;
const daysOfChannel = 10;

describe('the naive reading of a status', () => {
  const histories = someHistories(60, seed);
  const day = (text: string) => parseDay(text, 'day');
  const everyDay = Array.from({ length: 100 }, (_, index) => day('1990-03-05') + index);

  test('goes from one interval of its timeline to the next only where something turns', () => {
    for (const history of histories) {
      const world = worldOf(history);
      const turning = allTurningDays(viewOf(world, { saidBy: null }));
      for (const channel of channelsOf(history)) {
        const [, ...later] = readTimelineNaively(world, channel, { from: everyDay[0]!, to: everyDay.at(-1)! });
        expect(later.filter(({ from }) => !turning.includes(from))).toEqual([]);
      }
    }
  });

  test('does not depend on the order in which claims are recorded', () => {
    for (const history of histories) {
      const world = worldOf(history);
      const turned = { ...world, claims: world.claims.toReversed() };
      for (const channel of channelsOf(history))
        expect(readStatusesNaively(turned, channel, everyDay)).toEqual(readStatusesNaively(world, channel, everyDay));
    }
  });

  test('as of a day is that of a graph in which nothing was said later', () => {
    const saidBy = day('1990-03-20');
    for (const history of histories) {
      const world = worldOf(history);
      const earlier = {
        ...world,
        claims: world.claims.filter(({ assertedBounds }) => assertedBounds.latest <= saidBy),
      };
      for (const channel of channelsOf(history))
        expect(readStatusesNaively(world, channel, everyDay, { saidBy })).toEqual(
          readStatusesNaively(earlier, channel, everyDay),
        );
    }
  });
});

describe.each([sqlite, ...(hasPostgres ? [postgres] : [])])('$name', dialect => {
  let server: Server;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());

  test('reads the smallest cases as the reference does', async () => {
    expect(await faultsOf(cases.map(({ told }) => readTold(told)))).toBe('');
  });

  test.each(Array.from({ length: runs / aStore }, (_, store) => seed + store))(
    'reads histories drawn at random as the reference does, with the index and without (seed %i)',
    async drawn => {
      expect(await faultsOf(someHistories(aStore, drawn))).toBe('');
    },
    300_000,
  );

  /** The shortest histories that are read otherwise, in words. */
  async function faultsOf(histories: ReturnType<typeof someHistories>): Promise<string> {
    const store = await openAt(server);
    await store.writer.load(datasetOfAll(histories));
    const found: string[] = [];
    for (const indexBudget of [0, 1e9]) {
      const api = await serveStore(store, { indexBudget, executor: null });
      const { faults } = await compare(api.ask, histories, daysOfChannel);
      const ofEach = new Map(faults.toReversed().map(fault => [fault.index, fault]));
      found.push(...[...ofEach.values()].map(fault => shown(fault, histories)));
      await api.stop();
    }
    await store.close();
    const shortest = [...new Set(found)].sort((a, b) => a.length - b.length);
    return shortest.slice(0, 10).join('\n\n');
  }
});
