/** An embedded store has one file under one name: by any other, what one process writes would be lost to the others. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { lockForServing } from '../../src/store/sqlite/store-file.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { aClaim } from '../support/claims.ts';
import { run, serve } from '../support/command.ts';
import { aDataset } from '../support/datasets.ts';
import { aHolder } from '../support/processes.ts';

const root = mkdtempSync(join(tmpdir(), 'backchannel-names-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let [folder, path, other]: [string, string, string] = ['', '', ''];
beforeEach(({ task }) => {
  folder = join(root, task.id);
  mkdirSync(folder);
  path = join(folder, 'store.sqlite');
  other = join(folder, 'other.sqlite');
});

const open = async (name: string): Promise<Store> => openStore(await connectSqlite(name));
const write = ({ writer }: Store, name: string) => writer.load(aDataset([aClaim({ name })]));

async function aStore(): Promise<void> {
  const store = await open(path);
  await write(store, 'first');
  await store.close();
}

describe('a file with two names', () => {
  test('is opened by neither, and the error names both', async () => {
    await aStore();
    linkSync(path, other);
    for (const name of [path, other]) {
      const refused = {
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/store\.sqlite.*other\.sqlite|other\.sqlite.*store\.sqlite/),
      };
      await expect(connectSqlite(name)).rejects.toMatchObject(refused);
      expect(() => lockForServing(name)).toThrow(expect.objectContaining(refused));
    }
    expect(existsSync(`${other}-wal`)).toBe(false);
    rmSync(other);
    await (await open(path)).close();
  });

  test('is opened by no command beside a server, which goes on', async () => {
    await aStore();
    const server = await serve({ DATABASE_URL: path });
    linkSync(path, other);
    for (const command of [['serve'], ['load', 'data']]) {
      const { code, stderr } = await run(command, { DATABASE_URL: other, PORT: '0' });
      expect([command, code, stderr]).toEqual([command, 5, expect.stringContaining(path)]);
    }
    expect((await fetch(new URL('/healthz', server.url))).status).toBe(200);
    server.process.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
  });
});

test.each([
  ['a link to the file', () => symlinkSync(path, other), () => other],
  ['a link to its folder', () => symlinkSync(folder, `${folder}-link`), () => join(`${folder}-link`, 'store.sqlite')],
])(
  '%s leads to the one store: a second server is refused, and a command writes to the same log',
  async (_what, link, name) => {
    await aStore();
    link();
    const release = lockForServing(path);
    const server = await open(path);
    expect(() => lockForServing(name())).toThrow(
      expect.objectContaining({ code: 'STORE_BUSY', message: expect.stringContaining(`${name()} (${path})`) }),
    );
    const command = await open(name());
    await write(command, 'second');
    expect(await server.reader.revision()).toBe(2);
    for (const { close } of [command, server]) await close();
    release();
  },
);

test('a link to a file that is not there yet makes that file, and locks it by its own name', async () => {
  symlinkSync(path, other);
  const release = lockForServing(other);
  expect(() => lockForServing(path)).toThrow(expect.objectContaining({ code: 'STORE_BUSY' }));
  await (await open(other)).close();
  release();
  expect(existsSync(path)).toBe(true);
});

describe('a file that is moved while a process has it open', () => {
  test('is opened under its new name once that process is done, and holds what that wrote', async () => {
    await aStore();
    const holder = await aHolder(path);
    renameSync(path, other);
    await expect(connectSqlite(other)).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining(`${other} is held under another name`),
    });
    await holder.finish();
    const store = await open(other);
    expect((await store.reader.info()).claimCount).toBe(2);
    await store.close();
  });

  test.each([
    ['moved', () => renameSync(path, other)],
    ['deleted', () => rmSync(path)],
    [
      'replaced',
      () => {
        copyFileSync(path, other);
        renameSync(other, path);
      },
    ],
  ])('is read on and not written to where it was %s, and the error says what to do', async (_how, change) => {
    await aStore();
    const store = await open(path);
    await write(store, 'second');
    change();
    await expect(write(store, 'third')).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('put the file back'),
    });
    expect(await store.reader.revision()).toBe(2);
    await store.close();
  });

  test('is written to again once it is back', async () => {
    await aStore();
    const store = await open(path);
    renameSync(path, other);
    await expect(write(store, 'second')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    renameSync(other, path);
    await write(store, 'second');
    expect(await store.reader.revision()).toBe(2);
    await store.close();
  });
});

const inMounts = (script: string) =>
  spawnSync('unshare', ['--mount', 'sh', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
const mayMount = inMounts('true').status === 0;

describe.skipIf(!mayMount)('a file that is mounted', () => {
  const opening = (name: string) =>
    `${process.execPath} --input-type=module --eval "import { connectSqlite } from './src/store/sqlite/connect.ts'; import { lockForServing } from './src/store/sqlite/store-file.ts'; lockForServing('${name}'); await connectSqlite('${name}')"`;

  test('by itself is refused, because its log would stand elsewhere', async () => {
    await aStore();
    const { status, stderr } = inMounts(`touch '${other}' && mount --bind '${path}' '${other}' && ${opening(other)}`);
    expect(status).not.toBe(0);
    expect(stderr).toContain('mount its folder instead');
  });

  test('with its folder is the one store, which a second server is refused', async () => {
    await aStore();
    const release = lockForServing(path);
    const mounted = `${folder}-mounted`;
    mkdirSync(mounted);
    const script = `mount --bind '${folder}' '${mounted}' && ${opening(join(mounted, 'store.sqlite'))}`;
    expect(inMounts(script).stderr).toContain('Another server holds the store');
    release();
    expect(inMounts(script)).toMatchObject({ status: 0, stderr: '' });
  });
});
