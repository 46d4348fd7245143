import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

import { inFolder } from '../support/command.ts';

const execute = promisify(execFile);
const npmEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|FORCE_COLOR)/.test(name)));

test(
  'the packed package, installed elsewhere, fills a store and answers through npx',
  () =>
    inFolder(async folder => {
      const npm = (args: string[], cwd: string) => execute('npm', args, { cwd, env: npmEnvironment(), maxBuffer: 1e8 });
      await npm(['pack', '--pack-destination', folder, '--silent'], resolve('.'));
      const [packed] = readdirSync(folder);
      writeFileSync(join(folder, 'package.json'), '{ "name": "elsewhere", "private": true }');
      await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed}`], folder);
      const loaded = await npm(['exec', '--', 'backchannel', 'load'], folder);
      expect(loaded.stderr).toMatch(/\d+ claims added/);
      const question = '{ channel(slug: "commander-line") { ends { actor { slug } claims { evidence { digest } } } } }';
      const { stdout } = await npm(['exec', '--', 'backchannel', 'query', question], folder);
      const ends = JSON.parse(stdout).data.channel.ends as {
        actor: { slug: string };
        claims: { evidence: unknown[] }[];
      }[];
      expect(ends.map(end => end.actor.slug)).toContain('commander-cjtf-oir');
      expect(readdirSync(join(folder, 'node_modules', 'backchannel'))).toEqual(
        expect.arrayContaining(['LICENSE', 'README.md', 'data', 'dist', 'schema']),
      );
      expect(readdirSync(join(folder, 'node_modules', 'backchannel', 'dist', 'playground'))).toContain('index.html');
    }),
  240_000,
);
