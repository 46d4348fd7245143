import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { run } from '../support/command.ts';

let folder: string;
let DATABASE_URL: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  DATABASE_URL = join(folder, 'graph.sqlite');
  expect((await run(['load'], { DATABASE_URL })).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const search = (...args: string[]) => run(['search', ...args], { DATABASE_URL });

test('search lists what it finds, the best first, and how much there is', async () => {
  const { code, stdout, stderr } = await search('Dillion');
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'Ryan Dillon Person [ryan-dillon]']);
  expect(stderr).toMatch(/^\d+ of \d+\n$/);
});

test('search marks what it found on a terminal', async () => {
  const { stdout } = await run(['search', 'Dillon', '--type', 'person'], {
    DATABASE_URL,
    FORCE_COLOR: '1',
    NO_COLOR: '',
  });
  expect(stdout).toContain('Ryan \u001b[1m\u001b[33mDillon');
});

test('search keeps to types and to a day, and prints JSON', async () => {
  const { stdout } = await search(
    'phone',
    'line',
    '--type',
    'claim',
    'channel',
    '--as-of-said',
    '2015-12-31',
    '--json',
  );
  const { edges } = JSON.parse(stdout);
  expect(edges.length).toBeGreaterThan(0);
  for (const { node } of edges) expect(node.type).toMatch(/^(Claim|Channel)$/);
  expect(stdout).not.toContain('2017');
});

test('search that finds nothing says so and is no failure', async () => {
  expect(await search('!!!')).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing was found\n' });
});

test('search that finds nothing says what would find something', async () => {
  const { stderr } = await search('"Dillion Ryan"');
  expect(stderr).toBe('Nothing was found; "Dillion Ryan" finds something\n');
});

test('search names the type, the day or the words that are wrong', async () => {
  expect(await search('line', '--type', 'clam')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('--type: "clam"'),
  });
  expect(await search('line', '--as-of-said', 'May')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('--as-of-said'),
  });
  expect(await search('  ')).toMatchObject({ code: 3, stderr: expect.stringContaining('query') });
});
