import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { firstDay, lastDay, parseDay } from '../../../src/base/edtf.ts';
import { AppError } from '../../../src/base/errors.ts';
import { asEntityId, type EntityId } from '../../../src/base/ids.ts';
import { findChannelHistories } from '../../../src/graph/ask/channel-histories.ts';
import { statusInHistory, statusInOutline } from '../../../src/graph/ask/channels-by-status.ts';
import { findDisputes } from '../../../src/graph/ask/find-disputes.ts';
import { WholeReadings } from '../../../src/graph/ask/whole-readings.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { now } from '../../../src/model/list-query.ts';
import type { DisagreementType } from '../../../src/model/readings/disagreement.ts';
import { datasetOfAll } from '../../reference/status-comparison.ts';
import { someHistories } from '../../reference/status-histories.ts';
import { datasetOf, readTold } from '../../reference/status-told.ts';
import { type Dialect, dialects, type OpenStore, openAt, sqlite } from '../../store/dialects.ts';
import { shippedDataset } from '../../support/api.ts';
import { by } from '../../support/curating.ts';
import { anAbout } from '../../support/datasets.ts';
import { DrawnChanges } from '../../support/drawn-changes.ts';
import { times } from '../../support/form.ts';

const start = parseDay('1990-02-20', 'the first day');
const days = [
  firstDay + 1,
  ...Array.from({ length: 60 }, (_, index) => start + 2 * index),
  start + 20_000,
  lastDay - 1,
];
const writes = 14;
/** How many graphs on each store. */
const runs = Number(process.env.TEST_REFERENCE_RUNS ?? times(2, 4));

/** Everything that is kept, and the same worked out from the store as it stands. */
async function readingsOf({ reader }: OpenStore, whole: WholeReadings) {
  const revision = await reader.revision();
  const vocabulary = await reader.vocabulary();
  const channels = (await reader.entities.channelsAfter(0, 10_000)).map(({ id }) => id);
  const histories = await findChannelHistories(reader, vocabulary, channels, now);
  const [outlines, disputes] = [await whole.outlines(revision), await whole.disputes(revision, null)];
  const found = await disputesAnew({ reader }, null);
  return {
    kept: {
      statuses: channels.map(channel => inDays(channel, statusInOutline(outlines.get(channel)!))),
      disputes: disputes.map(({ sort, row, type }) => `${sort} ${row} ${type}`),
    },
    anew: {
      statuses: channels.map(channel => inDays(channel, statusInHistory(histories.get(channel)!))),
      disputes: found.map(({ sort, row, id }) => `${sort} ${row} ${id.type}`),
    },
  };
}

async function disputesAnew({ reader }: Pick<OpenStore, 'reader'>, types: readonly DisagreementType[] | null) {
  const page = { first: Number.MAX_SAFE_INTEGER, after: null };
  const spec = { within: 'graph', asOf: now, types, page } as const;
  return (await findDisputes(reader, await reader.vocabulary(), [''], spec)).get('')!.items;
}

function inDays(channel: EntityId, { lastAttested, on }: ReturnType<typeof statusInHistory>): string {
  const read = days.map(day => {
    const { state, group, basis } = on(day);
    return `${state} ${group} ${basis}`;
  });
  return `${channel} ${lastAttested()}: ${read.join(', ')}`;
}

const words = ['open', 'severed', 'in-use', 'suspended', 'proposed'];

/** New documents with claims about channels that are there, and a new one that belongs to one of them. */
function drawLoad(draw: GeneratorValue, channels: readonly EntityId[], number: number): Dataset {
  const oneOf = <Item>(items: readonly Item[]): Item => items[draw(fc.nat, { max: items.length - 1 })]!;
  const day = () => `1990-03-${String(10 + draw(fc.nat, { max: 15 }))}`;
  const told = [
    `a 1990-03-28: ${oneOf(channels)} ${oneOf(words)} ${day()}/.. doc=load-${number}`,
    `b 1990-03-29: ${oneOf(channels)} not ${oneOf(words)} ${day()} doc=load-${number}`,
    `b 1990-03-29: new-${number} part-of ${oneOf(channels)} doc=load-${number}`,
    `a 1990-03-29: new-${number} ${oneOf(words)} ${day()}/.. doc=load-${number}`,
  ];
  return { ...datasetOf(readTold(told.join('\n'))), about: anAbout(`load-${number}`) };
}

/** Two of the nodes that one history tells of are judged to be one, or may be, unless that is refused; or such a change is undone. */
async function judge({ reader, writer }: OpenStore, draw: GeneratorValue, made: number[]): Promise<void> {
  const oneOf = <Item>(items: readonly Item[]): Item => items[draw(fc.nat, { max: items.length - 1 })]!;
  const kind = oneOf(['channel', 'organization'] as const);
  const page = { first: 10_000, after: null };
  const listed = await reader.entities.page([kind], { filter: {}, order: null, page, asOf: now, spokenOfOnly: false });
  const nodes = listed.items.map(({ id }) => id);
  const left = oneOf(nodes);
  const right = oneOf(nodes.filter(node => node.split('-')[0] === left.split('-')[0]));
  const verdict = oneOf(['same', 'same', 'unsure'] as const);
  const undone = made.length > 0 && draw(fc.nat, { max: 2 }) === 0 ? made.splice(0, 1)[0]! : null;
  try {
    const change = undone === null ? writer.judgeIdentity({ left, right, verdict }, by()) : writer.revert(undone, by());
    if (undone === null) made.push((await change).revision);
    else await change;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

describe.each<Dialect>(dialects)('on $name', dialect => {
  test('what is kept of the whole graph while others write is what would be read anew', {
    timeout: 100_000 * runs,
  }, async () => {
    const server = await dialect.start();
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async draw => {
          const store = await openAt(server);
          const ofHistories = draw(fc.boolean);
          await store.writer.load(
            ofHistories ? datasetOfAll(someHistories(30, draw(fc.nat, { max: 10_000 }))) : await shippedDataset(),
          );
          const whole = new WholeReadings(store.reader, await store.reader.vocabulary());
          const judged: number[] = [];
          const changes = await DrawnChanges.of(store, draw);
          for (let write = 0; write < writes; write++) {
            const { kept, anew } = await readingsOf(store, whole);
            expect(kept).toEqual(anew);
            // several changes may come between two questions
            for (let more = draw(fc.nat, { max: 2 }); more >= 0; more--) {
              const channels = (await store.reader.entities.channelsAfter(0, 10_000)).map(({ id }) => id);
              const kind = draw(fc.nat, { max: 5 });
              if (ofHistories && kind <= 1) await judge(store, draw, judged);
              else if (ofHistories && kind === 2) await store.writer.load(drawLoad(draw, channels, write * 3 + more));
              else await changes.write();
            }
          }
          await store.close();
        }),
        { numRuns: runs, endOnFailure: true },
      );
    } finally {
      await server.stop();
    }
  });
});

test('holders that are judged to be one, and what is told of a family, change the lines that they speak of', async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  const told = `
    a 1990-03-02: line severed 1990-03-02
    b 1990-03-04: line open 1990-03-02
    a 1990-03-02: other open 1990-03-02/..
    c 1990-03-02: other part-of family 1990-03-02/..`;
  await store.writer.load(datasetOf(readTold(told)));
  const whole = new WholeReadings(store.reader, await store.reader.vocabulary());
  const first = await readingsOf(store, whole);
  expect(first.kept).toEqual(first.anew);
  const of = ({ kept }: typeof first, line: string) => kept.statuses.find(status => status.startsWith(`${line} `));
  const [a, b] = [asEntityId('a'), asEntityId('b')];
  const { revision } = await store.writer.judgeIdentity({ left: a, right: b, verdict: 'same' }, by());
  const merged = await readingsOf(store, whole);
  expect(of(merged, 'line')).not.toBe(of(first, 'line'));
  expect(merged.kept).toEqual(merged.anew);
  await store.writer.revert(revision, by());
  expect((await readingsOf(store, whole)).kept).toEqual(first.kept);
  const more = datasetOf(readTold('c 1990-03-20: family severed 1990-03-20/.. doc=later'));
  await store.writer.load({ ...more, about: anAbout('later') });
  const loaded = await readingsOf(store, whole);
  expect(of(loaded, 'other')).not.toBe(of(first, 'other'));
  expect(of(loaded, 'line')).toBe(of(first, 'line'));
  expect(loaded.kept).toEqual(loaded.anew);
  await store.close();
  await server.stop();
});

test('whoever waits when it is stopped is told so, and the store is read no more', async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  await store.writer.load(datasetOfAll(someHistories(300, 7)));
  const whole = new WholeReadings(store.reader, await store.reader.vocabulary());
  const later = whole.anew(await store.reader.vocabulary());
  const waiting = [whole.outlines(1), whole.disputes(1, null), later.outlines(1)];
  await whole.stop();
  for (const reading of waiting) await expect(reading).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  store.takeStatements();
  await expect(whole.outlines(1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(store.takeStatements()).toEqual([]);
  await store.close();
  await server.stop();
});

test('after a change only what it touches is worked out anew', async () => {
  const server = await sqlite.start();
  const store = await openAt(server);
  await store.writer.load(datasetOfAll(someHistories(30, 7)));
  const whole = new WholeReadings(store.reader, await store.reader.vocabulary());
  await whole.outlines(1);
  const { claims } = store.reader;
  const read: (readonly string[])[] = [];
  const about = claims.about.bind(claims);
  claims.about = (wanted, asOf) => {
    read.push(wanted.map(({ subject }) => subject));
    return about(wanted, asOf);
  };
  const all = await store.reader.entities.channelsAfter(0, 10_000);
  const page = await claims.page({
    filter: { predicate: ['has-status'] },
    order: { field: 'recorded', direction: 'asc' },
    page: { first: 1, after: null },
    asOf: now,
  });
  const { revision } = await store.writer.withdrawClaim(page.items[0]!.id, by());
  await whole.outlines(revision);
  const touched = new Set(read.flat());
  expect(touched.size).toBeGreaterThan(0);
  expect(touched.size).toBeLessThan(all.length / 5);
  const before = read.length;
  await whole.outlines(revision);
  expect(read.length).toBe(before);
  await store.close();
  await server.stop();
});
