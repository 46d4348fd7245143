import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { datasetOf, readTold } from '../reference/status-told.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { inFolder, run } from '../support/command.ts';

/** Days that no four digits can say, which claims may tell of all the same. */
const early = ['-0100', '0000-01-01', 'Y-170000', '-0001-05~', '../-0044-03-15', '{-0044-03-15,-0043}'];

let api: TestApi;
afterEach(() => api?.stop());

const everyDay = `on why otherwise firstAttested lastAttested age lastKnown { until group holders { slug } }
  positions { lastAttested age }`;

test.each(early)('what was last known before the year 1 has no day to name: %s', async valid => {
  api = await startApi(datasetOf(readTold(`a 2020-01-01: line open ${valid}`)));
  const { data, errors } = await api.ask(`{ channel(slug: "line") { status(on: "1990-01-01") { ${everyDay} } } }`);
  expect(errors).toBeUndefined();
  expect(data.channel.status).toMatchObject({
    age: expect.any(Number),
    lastAttested: null,
    lastKnown: { until: null, group: 'WORKING', holders: [{ slug: 'a' }] },
  });
});

test.each([...early.slice(0, 4).map(day => `${day}/..`), '0000-12-31/..'])(
  'what lasts from before the year 1 is explained without a day that is none: %s',
  async valid => {
    api = await startApi(datasetOf(readTold(`a 2020-01-01: line severed ${valid}`)));
    const { data, errors } = await api.ask(`{ channel(slug: "line") {
      status(on: "1990-01-01") { basis ${everyDay} }
      transitions { on by after reading { why } }
      timeline { from to reading { ${everyDay} } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.channel.status.basis).toBe('PRESUMED');
    expect(JSON.stringify(data)).not.toMatch(/\bnull on|\bnull and|undefined|NaN/);
  },
);

test('the command names no day where the last one lies before the year 1', () =>
  inFolder(async folder => {
    const DATABASE_URL = join(folder, 'graph.sqlite');
    const store = await openStore(await connectSqlite(DATABASE_URL));
    await store.writer.load(datasetOf(readTold('a 2020-01-01: line open -0100')));
    await store.close();
    const { code, stdout } = await run(['status', 'line', '--on', '1990-01-01'], { DATABASE_URL });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}Last known: open, until an unknown time at the latest, by \S+/m);
  }));
