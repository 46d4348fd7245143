import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { inFolder } from '../support/command.ts';
import { publish } from '../support/registry.ts';

const execute = promisify(execFile);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Has Node say that it is an older one. */
const underNode20 = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } });",
  )}`,
];

/** What the user's npm was told stays out, but for `given`. */
const environment = (given: Record<string, string> = {}) => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|FORCE_COLOR)/.test(name)),
  ),
  NO_COLOR: '1',
  ...given,
});

async function npm(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
  return execute('npm', args, { cwd, env: environment(), maxBuffer: 1e8 });
}

describe('the packed package', () => {
  let folder: string;
  let packed: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backchannel-packed-'));
    await npm(['pack', '--pack-destination', folder, '--silent'], resolve('.'));
    packed = join(folder, readdirSync(folder)[0]!);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(
    'fills a store in an empty folder and answers, where npx is given nothing but its name',
    () =>
      inFolder(async cache => {
        const [upstream, shared] = await Promise.all(
          ['registry', 'cache'].map(async name => (await npm(['config', 'get', name], folder)).stdout.trim()),
        );
        // what is downloaded is shared with other runs, what npx installs is not
        symlinkSync(join(shared!, '_cacache'), join(cache, '_cacache'));
        const registry = await publish(packed, manifest, upstream!);
        try {
          const empty = join(cache, 'empty');
          mkdirSync(empty);
          const npx = { npm_config_registry: registry.url, npm_config_cache: cache, npm_config_yes: 'true' };
          const answered = await execute(
            'npx',
            ['backchannel-graph', 'status', 'us-russia-syria-links', '--on', '2017-05-01'],
            {
              cwd: empty,
              env: environment(npx),
            },
          );
          expect(answered.stdout).toMatch(/^U.S.–Russian military lines over Syria on 2017-05-01: disputed\n/);
          expect(answered.stderr).toMatch(/^Filled backchannel\.sqlite with \d+ claims about \d+ nodes from .+$/m);
          expect(readdirSync(empty)).toEqual(['backchannel.sqlite']);
        } finally {
          await registry.close();
        }
      }),
    240_000,
  );

  test(
    'serves the playground, gives its schema and its dataset to whoever imports them, and brings the Node that it needs',
    () =>
      inFolder(async elsewhere => {
        writeFileSync(join(elsewhere, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }');
        await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', packed], elsewhere);
        const installed = join(elsewhere, 'node_modules', manifest.name);
        expect(await servedPage(join(installed, manifest.bin.backchannel), elsewhere)).toContain(
          '<main id="playground">',
        );
        expect(await imported(elsewhere, `${manifest.name}/schema/query.graphql`)).toContain('type Query');
        expect(await imported(elsewhere, `${manifest.name}/data/vocabulary.yaml`)).toContain('predicates:');
        expect(JSON.parse(await imported(elsewhere, `${manifest.name}/package.json`)).version).toBe(manifest.version);
        for (const closed of [manifest.name, `${manifest.name}/dist/cli/main.js`])
          await expect(imported(elsewhere, closed)).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
        const command = join(installed, manifest.bin.backchannel);
        const { stdout } = await execute('node', [...underNode20, command, 'config']);
        expect(stdout).toContain('DATABASE_URL');
        writeFileSync(join(elsewhere, 'article.txt'), 'Norway has a hotline to Sweden, a minister said.\n');
        const options = ['--dry-run', '--title', 'A hotline', '--publisher', 'business-standard'];
        const read = await execute('node', [command, 'ingest', 'article.txt', ...options], {
          cwd: elsewhere,
          env: environment(),
        });
        expect(read.stdout).toMatch(/line .*hotline/);
      }),
    240_000,
  );

  test('refuses an older Node in one line where it brings none', () =>
    inFolder(async elsewhere => {
      await execute('tar', ['--extract', '--file', packed, '--directory', elsewhere]);
      const started = execute('node', [...underNode20, join(elsewhere, 'package', manifest.bin.backchannel), 'config']);
      await expect(started).rejects.toMatchObject({
        code: 1,
        stderr: 'backchannel: this is Node 20.1.0, and it needs 24 or newer; https://nodejs.org has it\n',
      });
    }));
});

describe('an install of the sources under an older Node', () => {
  const script: string = manifest.scripts.prepare.replace('node ', '');
  const prepare = (cwd: string) => execute('node', [...underNode20, script], { cwd });
  const copyInto = (folder: string) => {
    for (const path of ['package.json', script]) cpSync(path, join(folder, path));
  };

  test('is refused in one line where it brings no other', () =>
    inFolder(async folder => {
      copyInto(folder);
      await expect(prepare(folder)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Backchannel needs Node 24 or newer, and this is 20\.1\.0\..+\n$/),
      });
    }));

  test('has scripts run on the Node that it brings, where npm has taken the link to it away', () =>
    inFolder(async folder => {
      copyInto(folder);
      const brought = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
      mkdirSync(brought, { recursive: true });
      symlinkSync(process.execPath, join(brought, 'node'));
      await prepare(folder);
      const { stdout } = await execute(join(folder, 'node_modules', '.bin', 'node'), ['--version']);
      expect(stdout).toBe(`${process.version}\n`);
    }));
});

test('every package that an install may bring is locked with its hash, and runs no script of its own', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean }>;
  };
  const { '': root, ...brought } = packages;
  expect(root).toMatchObject({ name: manifest.name });
  expect(Object.keys(brought).filter(path => !brought[path]!.integrity?.startsWith('sha512-'))).toEqual([]);
  const withScripts = Object.keys(brought).filter(path => brought[path]!.hasInstallScript);
  expect(withScripts).toEqual(['node_modules/@apollo/protobufjs']);
  expect(manifest.allowScripts).toEqual({ '@apollo/protobufjs': false });
});

/** What a server that is started in `folder` shows to browsers. */
async function servedPage(program: string, folder: string): Promise<string> {
  const server = spawn('node', [program, 'serve'], { cwd: folder, env: environment({ PORT: '0' }) });
  try {
    for await (const printed of server.stdout) {
      const [address] = /http:\S+/.exec(String(printed)) ?? [];
      if (address) return await (await fetch(address, { headers: { accept: 'text/html' } })).text();
    }
    throw new Error('the server ended before it answered');
  } finally {
    server.kill();
  }
}

/** The text of what a module specifier names, for a module in `folder`. */
async function imported(folder: string, specifier: string): Promise<string> {
  const script = `console.log(fs.readFileSync(url.fileURLToPath(import.meta.resolve('${specifier}')), 'utf8'))`;
  return (await execute('node', ['--input-type=module', '--eval', script], { cwd: folder })).stdout;
}
