import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

import { deadlineExceeded, withDeadline } from '../../../src/store/deadline.ts';
import type { Connection } from '../../../src/store/dialect.ts';
import { connectSqlite } from '../../../src/store/sqlite/connect.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, manyClaims } from '../../support/datasets.ts';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let connection: Connection;
let store: Store;
beforeEach(async ({ task }) => {
  connection = await connectSqlite(join(folder, task.id), { isServed: true });
  store = await openStore(connection);
  await store.writer.load(aDataset(manyClaims()));
});
afterEach(() => store.close());

/** Counts for ever. */
const endless = sql`with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) as count from n`;
const ask = async (milliseconds: number, client = 'somebody') =>
  withDeadline(performance.now() + milliseconds, () => endless.execute(connection.aside), client);

const children = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(pid => pid !== '');
/** The processes of this one that are at work. */
const busyChildren = () => children().filter(pid => / R /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));

test('a statement is broken off at the deadline: nothing waits meanwhile, and nothing goes on after it', async () => {
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 10);
  await expect(ask(1_000)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(2);
  await expect.poll(busyChildren).toEqual([]);
  expect((await store.reader.info()).claimCount).toBe(manyClaims().length);
});

test('a process that the system ended while nobody asked is asked no more', async () => {
  const before = children();
  const first = await store.reader.info();
  const reading = children().filter(pid => !before.includes(pid));
  expect(reading).toHaveLength(1);
  process.kill(Number(reading[0]), 'SIGKILL');
  await expect.poll(children).not.toContain(reading[0]);
  await pause(50);
  expect(await store.reader.info()).toEqual(first);
});

test('work that is ended for another reason ends its statements, and asks no more', async () => {
  const done = withDeadline(performance.now() + 60_000, async work => {
    setTimeout(() => work.end(deadlineExceeded), 300);
    await endless.execute(connection.aside).catch(() => {});
    return store.reader.info();
  });
  await expect(done).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  await expect.poll(busyChildren).toEqual([]);
});

test('while one client has its share, others read, and it is told where there is no place left', async () => {
  const work = Array.from({ length: 6 }, () => ask(2_000).catch(error => error.code));
  await withDeadline(performance.now() + 60_000, () => store.reader.info(), 'another');
  expect((await Promise.all(work)).toSorted()).toEqual([
    'DEADLINE_EXCEEDED',
    'DEADLINE_EXCEEDED',
    ...Array.from({ length: 4 }, () => 'OVERLOADED'),
  ]);
});

test('what was committed is seen by the next statement, whichever way it is read', async () => {
  for (let round = 2; round < 12; round++) {
    await store.writer.load(aDataset([aClaim({ name: `later-${round}` })]));
    const count = sql<{ last: number }>`select max(revision) as last from change`;
    const rows = await Promise.all([count.execute(connection.aside), count.execute(connection.keyed)]);
    expect(rows.map(result => result.rows[0]!.last)).toEqual([round, round]);
  }
});

test('nobody who reads waits for a transaction, nor sees anything of it', async () => {
  const begun = Promise.withResolvers<void>();
  const read = Promise.withResolvers<void>();
  const rehearsed = store.writer.rehearse(async ({ reader }) => {
    begun.resolve();
    await read.promise;
    return reader.revision();
  });
  await begun.promise;
  expect(await store.reader.revision()).toBe(1);
  expect((await store.reader.info()).revision).toBe(1);
  read.resolve();
  expect(await rehearsed).toBe(1);
});

test('rows come over whole, however many they are, with bytes, nulls and large numbers', async () => {
  const rows = sql<{ i: number; bytes: Uint8Array; words: string; none: null; part: number }>`
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
    select i, zeroblob(i % 7) as bytes, ${'wörter '.repeat(20)} || i as words, null as none, i / 2.0 as part from n`;
  const [aside, own] = [await rows.execute(connection.aside), await rows.execute(connection.db)];
  expect(aside.rows.map(row => ({ ...row, bytes: [...row.bytes] }))).toEqual(
    own.rows.map(row => ({ ...row, bytes: [...row.bytes] })),
  );
});

test('what the database refuses is told as it would be without processes', async () => {
  const faulty = sql`select no_such_column from claim`;
  const messageOf = (db: Connection['db']) => faulty.execute(db).catch(error => error.message);
  expect(await messageOf(connection.aside)).toBe(await messageOf(connection.db));
  await expect(sql`delete from claim`.execute(connection.aside)).rejects.toThrow();
  expect((await store.reader.info()).claimCount).toBe(manyClaims().length);
});

test('a process that is ended from outside is replaced', async () => {
  const waiting = endless.execute(connection.aside).catch(error => error.code);
  await expect.poll(busyChildren, { timeout: 20_000 }).not.toEqual([]);
  await pause(100);
  for (const pid of busyChildren()) process.kill(Number(pid), 'SIGKILL');
  expect(await waiting).toBe('STORE_UNAVAILABLE');
  expect((await store.reader.info()).claimCount).toBe(manyClaims().length);
});
