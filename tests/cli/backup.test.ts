import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ask, inFolder, run, serve } from '../support/command.ts';
import { isKilled } from '../support/killed.ts';

let folder: string;
let DATABASE_URL: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  DATABASE_URL = join(folder, 'graph.sqlite');
  file = join(folder, 'graph.backup');
  expect((await run(['load'], { DATABASE_URL })).code).toBe(0);
  expect((await run(['backup', file], { DATABASE_URL })).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = '{ graph { revision claimCount } claims(first: 100) { nodes { slug gist recordedAt } } }';

test('a backup that is taken while a server runs restores the graph that it answered from', () =>
  inFolder(async own => {
    const server = await serve({ DATABASE_URL });
    const path = join(own, 'online.backup');
    const taken = await run(['backup', path, '--json'], { DATABASE_URL });
    const { data } = await ask(server.url, query);
    server.process.kill('SIGTERM');
    await server.finished;
    expect([taken.code, JSON.parse(taken.stdout)]).toMatchObject([0, { file: path, revision: 1, rows: { change: 1 } }]);

    const into = join(own, 'restored.sqlite');
    const restored = await run(['restore', path, '--into', into], { DATABASE_URL });
    expect([restored.code, restored.stderr]).toEqual([
      0,
      expect.stringMatching(/\d+ claims about \d+ nodes restored, revision 1/),
    ]);
    const again = await serve({ DATABASE_URL: into });
    expect((await ask(again.url, query)).data).toEqual(data);
    again.process.kill('SIGTERM');
    await again.finished;
  }));

test('a damaged backup is refused with its place, and no store is made', () =>
  inFolder(async own => {
    const [path, into] = [join(own, 'damaged.backup'), join(own, 'new.sqlite')];
    writeFileSync(path, readFileSync(file).subarray(0, 2_000));
    for (const args of [
      ['restore', path, '--into', into],
      ['verify', path],
    ]) {
      const { code, stderr } = await run(args, { DATABASE_URL });
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/damaged\.backup is damaged: it ends at byte 2000, inside part \d+/),
      ]);
    }
    expect(existsSync(into)).toBe(false);
  }));

test('a backup takes the place of no other file, least of all of its store', async () => {
  await inFolder(async folder => {
    const DATABASE_URL = join(folder, 'graph.sqlite');
    await run(['load', 'data'], { DATABASE_URL });
    writeFileSync(join(folder, 'notes.txt'), 'Mine.');
    for (const name of ['graph.sqlite', 'notes.txt']) {
      const before = readFileSync(join(folder, name));
      const { code, stderr } = await run(['backup', join(folder, name)], { DATABASE_URL });
      expect([code, stderr]).toEqual([
        3,
        `backchannel: ${join(folder, name)} is there already and is no backup; name another file\n`,
      ]);
      expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
    }
    for (let time = 0; time < 2; time++)
      expect((await run(['backup', join(folder, 'graph.backup')], { DATABASE_URL })).code).toBe(0);
  });
});

test('a backup is restored into an empty store alone', async () => {
  const before = readFileSync(DATABASE_URL);
  const { code, stderr } = await run(['restore', file], { DATABASE_URL });
  expect([code, stderr]).toEqual([3, expect.stringContaining('The store is not empty')]);
  expect(readFileSync(DATABASE_URL).equals(before)).toBe(true);
});

test('a store that a server holds is not restored into', () =>
  inFolder(async own => {
    const held = { DATABASE_URL: join(own, 'held.sqlite') };
    const server = await serve(held);
    const { code, stderr } = await run(['restore', file], held);
    expect([code, stderr]).toEqual([5, expect.stringContaining('Another server holds the store')]);
    server.process.kill('SIGTERM');
    await server.finished;
  }));

test('restore takes a file or --give-up, and not both', async () => {
  const { code, stderr } = await run(['restore', file, '--give-up'], { DATABASE_URL });
  expect([code, stderr]).toEqual([3, expect.stringContaining('either the file of a backup or --give-up')]);
});

test.each(['file:/restored.sqlite', ':memory:'])('%s is no store to restore into', async into => {
  const { code, stderr } = await run(['restore', file, '--into', into], { DATABASE_URL });
  expect([code, stderr]).toEqual([3, expect.stringContaining('--into takes a file path, or postgres://')]);
});

test('a store in which a restore was interrupted is filled by nothing else until that is given up or done', () =>
  inFolder(async own => {
    const store = { DATABASE_URL: join(own, 'interrupted.sqlite') };
    await isKilled(store.DATABASE_URL, { after: '^insert into claim ', file });
    const { code, stderr } = await run(['serve'], { ...store, PORT: '0' });
    expect([code, stderr]).toEqual([5, expect.stringContaining('restore the backup again, or give it up with')]);
    const given = await run(['restore', '--give-up'], store);
    expect([given.code, given.stderr]).toEqual([0, expect.stringMatching(/begun at .* is given up/)]);
    const again = await run(['restore', file], store);
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('restored, revision 1')]);
  }));

test('verify finds a sound backup and a sound store sound, and says what it looked at', async () => {
  const backup = await run(['verify', file, '--json'], { DATABASE_URL });
  expect([backup.code, JSON.parse(backup.stdout)]).toMatchObject([0, { sound: true, revision: 1 }]);
  const store = await run(['verify', '--json'], { DATABASE_URL });
  const { sound, checks, takenOnTrust } = JSON.parse(store.stdout) as {
    sound: boolean;
    checks: { name: string; looked: number }[];
    takenOnTrust: string[];
  };
  expect([store.code, sound]).toEqual([0, true]);
  expect(checks.map(({ name }) => name)).toEqual(expect.arrayContaining(['files', 'references', 'claims', 'edges']));
  expect(takenOnTrust).toContainEqual(expect.stringContaining('who made a change and why'));
});

test('what is not there is not backed up or verified, nor made', async () => {
  const nowhere = { DATABASE_URL: join(folder, 'nowhere.sqlite') };
  expect((await run(['backup', join(folder, 'x.backup')], nowhere)).code).toBe(4);
  expect((await run(['verify'], nowhere)).code).toBe(4);
  expect((await run(['verify', join(folder, 'nowhere.backup')], nowhere)).code).toBe(4);
  expect(existsSync(nowhere.DATABASE_URL)).toBe(false);
});
