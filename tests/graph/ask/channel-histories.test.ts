import { describe, expect, test } from 'vitest';

import { formatDay, parseDay } from '../../../src/base/edtf.ts';
import { asEntityId } from '../../../src/base/ids.ts';
import { findChannelHistories } from '../../../src/graph/ask/channel-histories.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { now } from '../../../src/model/list-query.ts';
import { explainStatus, whatWouldChange } from '../../../src/model/readings/explain-status.ts';
import { type ChannelHistory, readChannelStatus } from '../../../src/model/readings/family-status.ts';
import { positionsOn } from '../../../src/model/readings/status-positions.ts';
import { readTimeline, readTransitions } from '../../../src/model/readings/status-timeline.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore } from '../../../src/store/store.ts';
import { datasetOf, readTold, statusVocabulary } from '../../reference/status-told.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, aJudgement } from '../../support/datasets.ts';

/** What a store that holds these words gives of a channel. */
const historyIn = (told: string, channel = 'line') => historyOf(datasetOf(readTold(told)), channel);

async function historyOf(dataset: Dataset, channel: string): Promise<ChannelHistory> {
  const store = await openStore(await connectSqlite(':memory:'));
  await store.writer.load(dataset);
  const id = asEntityId(channel);
  const found = await findChannelHistories(store.reader, statusVocabulary(), [id], now);
  await store.close();
  return found.get(id)!;
}

function allInAll(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `c${index}`);
  const joins = names.flatMap(line =>
    names.flatMap(family => (line === family ? [] : [`h 2000-01-01: ${line} part-of ${family}`])),
  );
  return [...joins, 'h 2000-02-02: c0 open 2000-02-01/..'].join('\n');
}

/** Families, each part of all of the level above, the lowest of them open. */
function levels(count: number, width: number): string {
  const at = (level: number) => Array.from({ length: width }, (_, index) => `l${level}-${index}`);
  const joins = Array.from({ length: count - 1 }, (_, level) =>
    at(level + 1).flatMap(line => at(level).map(family => `h 2000-01-01: ${line} part-of ${family}`)),
  );
  const open = at(count - 1).map(line => `h 2000-02-02: ${line} open 2000-02-01/..`);
  return [...joins.flat(), ...open].join('\n');
}

const day = (text: string) => parseDay(text, 'day');

async function positionsIn(told: string, on: string) {
  const history = await historyIn(told);
  return positionsOn(history, readChannelStatus(history, day(on)), day(on));
}

async function timelineIn(told: string, channel?: string) {
  return readTimeline(await historyIn(told, channel)).map(({ from, to, reading }) =>
    [formatDay(from), formatDay(to), reading.state, reading.basis, reading.group].map(word => word ?? '-').join(' '),
  );
}

describe('what a status is read from', () => {
  test('is what was said of the channel and of its families, however these are called', async () => {
    const own = aClaim({ name: 'own' });
    const partOf = aClaim({ name: 'part', predicate: 'part-of', object: 'frontier-phone' });
    const onFamily = aClaim({ name: 'family', subject: 'army-contact' });
    const judged = { identityJudgements: [aJudgement('army-contact', 'frontier-phone')] };
    const history = await historyOf(aDataset([own, partOf, onFamily], judged), 'border-hotline');
    expect(history.statements.map(({ claim, scope }) => [claim.id, scope])).toEqual([
      [own.id, 'same'],
      [onFamily.id, 'broader'],
    ]);
  });

  test('is not the lines of a family that has more than forty', async () => {
    const told = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `a 1990-01-01: line-${index} part-of family\na 1990-01-01: line-${index} severed 1990-01-01/..`,
      ).join('\n');
    const [forty, more] = [await historyIn(told(40), 'family'), await historyIn(told(41), 'family')];
    expect(readChannelStatus(forty, day('1990-02-01'))).toMatchObject({ basis: 'from-lines', group: 'interrupted' });
    expect(readChannelStatus(more, day('1990-02-01'))).toMatchObject({ state: 'unknown', lines: null });
  });

  test('tells since when and until when a family is attested by its lines alike', async () => {
    const history = await historyIn(
      `
      a 1990-01-01: one part-of family
      a 1990-01-05: one severed 1990-01-05/..
      b 1995-01-05: family severed 1995-01-05`,
      'family',
    );
    const [first, between, own] = ['1990-01-05', '1992-01-01', '1995-01-05'].map(on =>
      readChannelStatus(history, day(on)),
    );
    expect(first).toMatchObject({ firstAttested: day('1990-01-05'), lastAttested: day('1990-01-05') });
    expect(between).toMatchObject({ firstAttested: day('1990-01-05'), lastAttested: day('1990-01-05') });
    expect(own).toMatchObject({ firstAttested: day('1995-01-05'), lastAttested: day('1995-01-05') });
  });

  test('ends where families go in a circle', async () => {
    const history = await historyIn(`
      a 1990-01-01: line part-of family
      a 1990-01-01: family part-of line
      a 1990-01-01: line severed 1990-01-01/..`);
    expect(readChannelStatus(history, day('1990-02-01'))).toMatchObject({ state: 'agreed', group: 'interrupted' });
  });

  test.each([
    ['ways there are among fifty families that are each part of all others', allInAll(50), 'c0'],
    ['lines there are in them', allInAll(40), 'c0'],
    ['ways there are down seven levels of eight families', levels(7, 8), 'l0-0'],
    ['ways there are up them', levels(7, 8), 'l6-0'],
  ])(
    'takes no longer for how many %s',
    async (_name, told, channel) => {
      const history = await historyIn(told, channel);
      const before = performance.now();
      expect(readChannelStatus(history, day('2001-01-01'))).toMatchObject({ state: 'agreed', group: 'working' });
      expect(readTimeline(history).length).toBeGreaterThan(0);
      expect(performance.now() - before).toBeLessThan(1_000);
    },
    30_000,
  );

  test('is nothing for a channel of which nothing is told', async () => {
    const history = await historyIn('a 1990-01-01: other open\na 1990-01-01: line part-of other');
    expect(readChannelStatus(history, day('1980-02-01'))).toMatchObject({
      state: 'unknown',
      reason: 'not-yet-attested',
    });
  });
});

describe('positions', () => {
  const dispute = `
    a 1994-03-11: line severed 1994-03-10/..
    b 1994-04-02: line in-use 1994-04-01
    c 1994-04-02: line frozen 1994-06-01/.. modality=planned`;

  test('say who decides, how they stand to the day and how old they are', async () => {
    expect(await positionsIn(dispute, '1994-03-20')).toMatchObject([
      { holder: 'a', decides: true, standing: 'lasts', coverage: null, lastAttested: day('1994-03-10') },
    ]);
  });

  test('name what a bare observation of another holder leaves unreconciled', async () => {
    const positions = await positionsIn(dispute, '1994-05-01');
    expect(positions.map(({ holder, decides, standing }) => [holder, decides, standing])).toEqual([
      ['a', false, 'unreconciled'],
      ['b', false, 'past'],
      ['c', false, 'intends'],
    ]);
  });

  test('that say the same are one, with all their claims', async () => {
    const positions = await positionsIn(
      `
      a 1994-03-11: line open 1994-03-10
      a 1994-03-12: line in-use 1994-03-10`,
      '1994-03-10',
    );
    expect(positions.map(({ claims }) => claims.length)).toEqual([2]);
  });

  test('are kept of who told a change less exactly than another, though they decide nothing', async () => {
    const positions = await positionsIn(
      `
      a 1992-02-12: line severed 1992-02-11/..
      b 1993-05-01: line severed 1992/..
      c 1992-06-02: line open 1992-06-01/..`,
      '1994-01-01',
    );
    expect(positions.map(({ holder, decides, standing }) => [holder, decides, standing])).toEqual([
      ['c', true, 'lasts'],
      ['b', false, 'past'],
      ['a', false, 'past'],
    ]);
  });

  test('are two where one holder contradicts himself in one breath', async () => {
    const positions = await positionsIn(
      `
      a 1994-03-11: line open 1994-03-10
      a 1994-03-11: line severed 1994-03-10`,
      '1994-03-10',
    );
    expect(positions.map(({ decides, claims }) => [decides, claims.length])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });
});

describe('a reading', () => {
  const told = `
    a 1994-03-11: line severed 1994-03-10/..
    b 1994-04-02: line open 1994-05-01/.. modality=planned`;

  test('says why it is what it is, and what would make it otherwise', async () => {
    const history = await historyIn(told);
    const reading = readChannelStatus(history, day('1994-04-20'));
    expect(explainStatus(history, reading, day('1994-04-20'))).toBe(
      'It is told of from 1994-03-10 on, is said to last, and nothing attested since ended it; last attested on 1994-03-10.',
    );
    expect(whatWouldChange(reading)).toBe(
      'A claim that attests another state on a later day, up to this one, would end it from then on.',
    );
  });

  test('names an announced change whose day has passed unreported', async () => {
    const history = await historyIn(told);
    const reading = readChannelStatus(history, day('1994-06-01'));
    expect(explainStatus(history, reading, day('1994-06-01'))).toContain(
      'A change that was announced for a time from 1994-05-01 is not reported to have come about.',
    );
  });
});

describe('a timeline', () => {
  const cutAndRestored = `
    a 1994-03-11: line severed 1994-03-10/..
    b 1995-02-01: line open 1995-02-01/..
    b 1996-02-02: line in-use 1996-02-01`;

  test('is the reading over intervals, from the first day that anything is told of to no end', async () => {
    expect(await timelineIn(cutAndRestored)).toEqual([
      '1994-03-10 1994-03-10 agreed attested interrupted',
      '1994-03-11 1995-01-31 agreed presumed interrupted',
      '1995-02-01 1995-02-01 changed attested working',
      '1995-02-02 1996-01-31 agreed presumed working',
      '1996-02-01 1996-02-01 agreed attested working',
      '1996-02-02 - agreed presumed working',
    ]);
  });

  test('of a family changes where its lines do', async () => {
    const intervals = await timelineIn(
      `
      a 1990-01-01: one part-of family
      a 1990-01-01: two part-of family
      a 1990-01-05: one severed 1990-01-05/..
      a 1990-01-09: two severed 1990-01-09/..`,
      'family',
    );
    expect(intervals).toEqual([
      '1990-01-05 1990-01-08 mixed from-lines -',
      '1990-01-09 - agreed from-lines interrupted',
    ]);
  });

  const dayAfter = (days: number) => formatDay(day('1950-01-01') + days)!;
  const claims = (claim: (index: number) => string) =>
    Array.from({ length: 2_000 }, (_, index) => claim(index)).join('\n');

  test.each([
    ['times that overlap', claims(at => `b${at} 2020-01-01: line open ${dayAfter(at)}/${dayAfter(at + 1_000)}`)],
    [
      'times of one holder that exclude each other',
      claims(
        at => `b ${dayAfter(9_000 + at)}: line ${at % 2 ? 'open' : 'cut'} ${dayAfter(at)}/${dayAfter(at + 1_000)}`,
      ),
    ],
    [
      'changes of one holder',
      claims(at => `b ${dayAfter(3 * at)}: line ${at % 2 ? 'open' : 'cut'} ${dayAfter(3 * at)}/..`),
    ],
    [
      'beginnings, half of them denied',
      claims(at => `b${at} ${dayAfter(3 * at)}: line ${at % 2 ? 'not open' : 'open'} ${dayAfter(3 * at)}/..`),
    ],
  ])(
    'is read in seconds of two thousand %s',
    async (_name, told) => {
      const history = await historyIn(told.replaceAll('cut', 'severed'));
      const before = process.cpuUsage();
      expect(readTimeline(history).length).toBeGreaterThan(1_000);
      // it took from 40 seconds to minutes, on a machine twice as fast as the slowest that this ran on
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(12);
    },
    60_000,
  );

  test('goes beyond the years that the calendar of the answer has', async () => {
    const intervals = await timelineIn('a 1994-03-11: line open -0044/9999-12-31');
    expect(intervals.at(-1)).toContain('unknown');
  });

  test('gives the changes from one group to another, each with its claims and the days to the next', async () => {
    const changes = readTransitions(readTimeline(await historyIn(cutAndRestored)));
    const found = changes.map(({ on, by, from, to, claims, days }) => [
      formatDay(on),
      formatDay(by),
      from.group,
      to.group,
      claims.length,
      days,
    ]);
    expect(found).toEqual([['1995-02-01', '1995-02-01', 'interrupted', 'working', 1, null]]);
  });
});
