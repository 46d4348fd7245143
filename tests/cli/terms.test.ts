import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ask, run, serve } from '../support/command.ts';
import { type Files, theFiles, writeFolder } from '../support/folders.ts';
import { filesWithOwnTerms } from '../support/own-terms.ts';

let folder: string;
let DATABASE_URL: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  DATABASE_URL = join(folder, 'graph.sqlite');
  const { code, stderr } = await run(['load', write('northland', filesWithOwnTerms())], { DATABASE_URL });
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 claims added')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, files: Files): string {
  renameSync(writeFolder(files), join(folder, name));
  return join(folder, name);
}

test('a status of a dataset of its own is printed, and asked for on the command line', async () => {
  const { stdout } = await run(['status', 'pigeon-post', '--on', '2024-04-02'], { DATABASE_URL });
  expect(stdout).toContain('pigeon post on 2024-04-02: agreed, humming');
  const query = '{ claims(filter: { status: HUMMING }) { nodes { value { ... on StatusValue { status } } } } }';
  const answered = await run(['query', query], { DATABASE_URL });
  expect([answered.code, JSON.parse(answered.stdout)]).toEqual([
    0,
    { data: { claims: { nodes: [{ value: { status: 'HUMMING' } }] } } },
  ]);
});

test('a term that another dataset defines otherwise is refused by load, with both', async () => {
  const files: Files = {
    ...theFiles(),
    'vocabulary.yaml': { statuses: [{ name: 'humming', group: 'working', description: 'It purrs.' }] },
  };
  const { code, stderr } = await run(['load', write('southland', files)], { DATABASE_URL });
  expect(code).not.toBe(0);
  expect(stderr).toMatch(
    /status "humming": the dataset "northland" says of the group "noisy".*; the dataset "southland" says of the group "working".*"It purrs\."/,
  );
});

test.each(['check', 'load'])('%s refuses a name that cannot be a value of an enum, at its place', async command => {
  const name = `unnameable-${command}`;
  const files: Files = {
    ...theFiles(),
    'vocabulary.yaml': { statuses: [{ name: '3-way', description: 'Three talk.' }] },
  };
  const { code, stdout, stderr } = await run([command, write(name, files)], { DATABASE_URL });
  expect(code).not.toBe(0);
  expect(`${stdout}${stderr}`).toMatch(/vocabulary\.yaml:2:11 shape: statuses\.0\.name: a term is the letters a to z/);
});

test('what a server tells of its schema gives clients types with the terms of its store', async () => {
  const server = await serve({ DATABASE_URL });
  try {
    const sdl = await (await fetch(new URL('/schema.graphql', server.url))).text();
    const [{ content }] = (await generate(
      {
        schema: sdl,
        generates: { 'types.ts': { plugins: ['typescript'], config: { enumsAsTypes: true } } },
        silent: true,
      },
      false,
    )) as [{ content: string }];
    const typeOf = (name: string) => content.slice(content.indexOf(`export type ${name} =`)).split(';')[0];
    expect(typeOf('ChannelStatus')).toContain("'HUMMING'");
    expect(typeOf('ChannelKind')).toContain("'CARRIER_PIGEON'");
    expect(typeOf('StatusGroup')).toContain("'NOISY'");
    const { data } = await ask(server.url, '{ channels(filter: { channelKind: CARRIER_PIGEON }) { totalCount } }');
    expect(data).toEqual({ channels: { totalCount: 1 } });
  } finally {
    server.process.kill('SIGTERM');
    await server.finished;
  }
});
