import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const execute = promisify(execFile);
const built = ['dist', 'program', 'cli', 'main.js'];
const source = ['src', 'cli', 'main.ts'];

/** A clone in which the program was built. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'backchannel-clone-'));
  mkdirSync(join(clone, 'dist'));
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(clone, 'src'), { recursive: true, force: true });
  for (const path of ['package.json', 'package-lock.json', 'data', 'schema', 'src', join('dist', 'program')])
    execFileSync('cp', ['-a', path, dirname(join(clone, path))]);
  // which of both runs is told by what it says
  rewrite(built, 'A knowledge graph', 'As built: a knowledge graph');
});

/** Keeps neither the length nor the time of a file. */
function rewrite(path: readonly string[], from: string, to: string): void {
  const file = join(clone, ...path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const help = async () => (await execute(process.execPath, [join(clone, 'src', 'cli', 'main.mjs'), '--help'])).stdout;

test('a clone runs what was built of its sources', async () => {
  expect(await help()).toContain('As built: a knowledge graph');
});

test('a source that was edited since is run as it is now', async () => {
  rewrite(source, 'A knowledge graph', 'A graph');
  expect(await help()).toContain('A graph of the lines');
});

test.each([
  ['was added', () => writeFileSync(join(clone, 'src', 'base', 'added.ts'), '')],
  ['was taken away', () => rmSync(join(clone, 'src', 'ingest', 'train', 'train.ts'))],
])('sources are run where one %s', async (_, change) => {
  change();
  expect(await help()).not.toContain('As built');
});

test('sources are run where packages have other versions, and where nothing was built', async () => {
  rewrite(['package-lock.json'], '{', '{ ');
  expect(await help()).not.toContain('As built');
  rmSync(join(clone, 'dist', 'program'), { recursive: true });
  expect(await help()).toContain('A knowledge graph');
});

test('the licence of each package that is in it is told beside it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const licences = readFileSync('dist/program/licences.md', 'utf8');
  const told = Object.entries(dependencies).filter(([name, version]) => licences.includes(`## ${name} - ${version} (`));
  expect(Object.fromEntries(told)).toEqual(dependencies);
});
