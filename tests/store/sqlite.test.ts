import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { asDatasetId } from '../../src/base/ids.ts';
import { sha256 } from '../../src/base/text.ts';
import { type EntityFilter, now } from '../../src/model/list-query.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { lockForServing } from '../../src/store/sqlite/store-file.ts';
import { openStore } from '../../src/store/store.ts';
import { aDataset, manyClaims } from '../support/datasets.ts';
import { aProcess } from '../support/processes.ts';

const root = mkdtempSync(join(tmpdir(), 'backchannel-sqlite-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let path: string;
beforeEach(({ task }) => {
  folder = join(root, task.id);
  mkdirSync(folder);
  path = join(folder, 'store.sqlite');
});

/** The names and digests of everything in the test's folder. */
const contents = () =>
  Object.fromEntries(readdirSync(folder).map(name => [name, sha256(readFileSync(join(folder, name)))]));

async function aStoreFile(): Promise<void> {
  const store = await openStore(await connectSqlite(path));
  await store.writer.load(aDataset(manyClaims()));
  await store.close();
}

test('a new store is for its owner alone to read, with its logs', async () => {
  const store = await openStore(await connectSqlite(path));
  await store.writer.load(aDataset());
  const modes = readdirSync(folder).map(name => statSync(join(folder, name)).mode & 0o777);
  expect(modes.length).toBeGreaterThan(1);
  expect(new Set(modes)).toEqual(new Set([0o600]));
  await store.close();
});

test('a file that is no database is refused as corrupt and left as it is', async () => {
  writeFileSync(path, 'Minutes of the telephone exchange of Northland.\n'.repeat(200));
  const before = contents();
  await expect(connectSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(contents()).toEqual(before);
});

test('a database that is no store is refused as corrupt and left as it is', async () => {
  const other = new DatabaseSync(path);
  other.exec('create table subscriber (name text); insert into subscriber values (1)');
  other.close();
  const before = contents();
  await expect(connectSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(contents()).toEqual(before);
});

test('a store with damaged pages is refused as corrupt and left as it is', async () => {
  await aStoreFile();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 8192, 8192 + 40_960);
  writeFileSync(path, bytes);
  const before = sha256(readFileSync(path));
  await expect(connectSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(sha256(readFileSync(path))).toBe(before);
});

test('a store that was cut short is refused as corrupt and left as it is', async () => {
  await aStoreFile();
  writeFileSync(path, readFileSync(path).subarray(0, 20_000));
  const before = sha256(readFileSync(path));
  await expect(connectSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(sha256(readFileSync(path))).toBe(before);
});

test('a store that a newer version wrote stays the same to the byte', async () => {
  await aStoreFile();
  const database = new DatabaseSync(path);
  database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', 'some day')");
  database.close();
  const before = contents();
  await expect(connectSqlite(path).then(openStore)).rejects.toMatchObject({ code: 'STORE_NEWER' });
  expect(contents()).toEqual(before);
});

test('a path that cannot hold a file is unavailable', async () => {
  writeFileSync(path, 'a file, not a folder');
  await expect(connectSqlite(join(path, 'store.sqlite'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(connectSqlite(folder)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('an empty file becomes a store, and folders on the way are made', async () => {
  writeFileSync(path, '');
  await aStoreFile();
  path = join(folder, 'a', 'b', 'store.sqlite');
  await aStoreFile();
  const store = await openStore(await connectSqlite(path));
  expect(await store.reader.revision()).toBe(1);
  await store.close();
});

test('a second server is refused until the first one lets go', async () => {
  await aStoreFile();
  const release = lockForServing(path);
  expect(() => lockForServing(path)).toThrow(expect.objectContaining({ code: 'STORE_BUSY' }));
  release();
  lockForServing(path)();
});

test('the lock of a server does not keep commands from reading and writing', async () => {
  const release = lockForServing(path);
  await aStoreFile();
  release();
});

test('a server that is killed lets go of the store', async () => {
  await aStoreFile();
  const holder = await aProcessThatHoldsIt();
  expect(() => lockForServing(path)).toThrow(expect.objectContaining({ code: 'STORE_BUSY' }));
  await holder.kill();
  lockForServing(path)();
});

test('what was loaded survives the loader being killed', async () => {
  const script = `${opening}; const told = aDataset(manyClaims()); await store.writer.load(told); console.log('done'); setInterval(() => {}, 1000);`;
  const loader = await aProcess(script, path);
  await loader.kill();
  const store = await openStore(await connectSqlite(path));
  expect((await store.reader.info()).claimCount).toBe(manyClaims().length);
  await store.close();
});

test('a loader that is killed half-way leaves nothing', async () => {
  await aStoreFile();
  const before = await claimCount();
  const script = `${opening}; const claims = Array.from({ length: 3000 }, (_, index) => aClaim({ name: 'bulk-' + index })); await store.writer.load(aDataset(claims), done => { if (done === 2000) { console.log('done'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); } });`;
  const loader = await aProcess(script, path);
  await loader.kill();
  expect(await claimCount()).toBe(before);
});

async function claimCount(): Promise<number> {
  const store = await openStore(await connectSqlite(path));
  const { claimCount: count } = await store.reader.info();
  await store.close();
  return count;
}

const opening = [
  "import { connectSqlite } from './src/store/sqlite/connect.ts'",
  "import { openStore } from './src/store/store.ts'",
  "import { aClaim } from './tests/support/claims.ts'",
  "import { aDataset, manyClaims } from './tests/support/datasets.ts'",
  'const store = await openStore(await connectSqlite(process.env.STORE))',
].join(';\n');

/** Its garbage is collected before it says that it is done: what a process forgets must not let go of the store. */
function aProcessThatHoldsIt() {
  const script = [
    "import { setFlagsFromString } from 'node:v8'",
    "import { runInNewContext } from 'node:vm'",
    "import { lockForServing } from './src/store/sqlite/store-file.ts'",
    'lockForServing(process.env.STORE)',
    "setFlagsFromString('--expose-gc')",
    'await new Promise(resolve => setTimeout(resolve, 10))',
    "runInNewContext('gc')()",
    "console.log('done')",
    'setInterval(() => {}, 1000)',
  ].join(';\n');
  return aProcess(script, path);
}

test('nodes of a dataset are found by a set that is worked out once, and not anew for each node', async () => {
  const statements: string[] = [];
  const store = await openStore(await connectSqlite(path, { onStatement: text => statements.push(text) }));
  await store.writer.load(aDataset(manyClaims()));
  await store.close();
  const database = new DatabaseSync(path);
  const correlatedIn = async (filter: EntityFilter) => {
    const reading = await openStore(await connectSqlite(path, { onStatement: text => statements.push(text) }));
    statements.length = 0;
    await reading.reader.entities.count(null, {
      filter,
      order: null,
      page: { first: 1, after: null },
      asOf: now,
      spokenOfOnly: false,
    });
    await reading.close();
    const steps = statements.flatMap(text => database.prepare(`explain query plan ${text}`).all());
    return steps.filter(({ detail }) => /CORRELATED/.test(String(detail))).length;
  };
  const without = await correlatedIn({});
  const ofDataset = { dataset: [asDatasetId('invented')] };
  for (const filter of [ofDataset, { not: ofDataset }, { kind: ['document' as const], ...ofDataset }])
    expect(await correlatedIn(filter), JSON.stringify(filter)).toBe(without);
  database.close();
});
