import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readRecords } from '../../src/store/rows/records.ts';
import { verifyStore } from '../../src/store/verify/verify.ts';
import { hasPostgres, type OpenStore, openAt, postgres, type Server, sqlite } from '../store/dialects.ts';
import { backUp, fillWithAll, gather, restore } from '../support/backups.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset } from '../support/datasets.ts';
import { isKilled, urlOf } from '../support/killed.ts';
import { longest } from './form.ts';

let [folder, file]: [string, string] = ['', ''];
let recorded: Awaited<ReturnType<typeof recordsOf>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-restores-'));
  file = join(folder, 'graph.backup');
  const server = await sqlite.start();
  const store = await openAt(server);
  await fillWithAll(store);
  await backUp(store, file);
  recorded = await recordsOf(store);
  await store.close();
  await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recordsOf = ({ connection }: OpenStore) => readRecords(connection, gather);
const faultsOf = async ({ connection }: OpenStore) => (await verifyStore(connection)).flatMap(({ faults }) => faults);
const load = ({ writer }: OpenStore) => writer.load(aDataset([aClaim({ name: 'after' })]));

/** The tables are made in the first transaction, the restore is noted in the second and done in the third. */
const points = [
  { name: 'when it was noted', after: '^commit$', count: 2 },
  { name: 'after the first nodes', after: '^(insert into|copy) entity ' },
  { name: 'after the first claims', after: '^(insert into|copy) claim ' },
  { name: 'after the change log', after: '^(insert into|copy) "change" ' },
  { name: 'before it was committed', after: '^delete from "unfinished_restore"', count: 2 },
];

const servers = [sqlite, ...(hasPostgres ? [postgres] : [])];
describe.each(servers)('a restore that is killed, on $name,', dialect => {
  let server: Server;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());

  test.each(points)(
    '$name, lets nothing else in, and is done again',
    { timeout: longest },
    async ({ after, count }) => {
      const place = await server.newPlace();
      await isKilled(urlOf(dialect, place), { after, ...(count && { count }), file });
      const store = await openAt(server, place);
      expect(await store.reader.revision()).toBe(0);
      const refused = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('restore the backup again') };
      await expect(load(store)).rejects.toMatchObject(refused);
      await expect(store.writer.reindex()).rejects.toMatchObject(refused);
      expect(await faultsOf(store)).toEqual([refused.message]);
      await restore(file, store);
      expect(await recordsOf(store)).toEqual(recorded);
      expect(await faultsOf(store)).toEqual([]);
      expect((await load(store)).claims.added).toBe(1);
      await store.close();
    },
  );

  test('once it was committed, is done', { timeout: longest }, async () => {
    const place = await server.newPlace();
    await isKilled(urlOf(dialect, place), { after: '^commit$', count: 3, file });
    const store = await openAt(server, place);
    expect(await recordsOf(store)).toEqual(recorded);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });

  test('is given up, and the store is filled otherwise', { timeout: longest }, async () => {
    const place = await server.newPlace();
    await isKilled(urlOf(dialect, place), { after: '^(insert into|copy) claim ', file });
    const store = await openAt(server, place);
    expect(await store.writer.giveUpRestore()).toMatch(/^\d{4}-/);
    expect(await store.writer.giveUpRestore()).toBeNull();
    expect(await faultsOf(store)).toEqual([]);
    expect((await load(store)).claims.added).toBe(1);
    await store.close();
  });
});
