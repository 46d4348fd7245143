import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

import { inFolder } from './support/command.ts';

/** Runs a program in a folder until it ends. */
async function run(folder: string, [program, ...args]: readonly [string, ...string[]], settings = {}) {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...settings } });
  const ended = new Promise<number | null>(done => child.once('close', done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, code };
}

type Locked = Readonly<Record<string, { readonly version: string; readonly license?: string; readonly dev?: boolean }>>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };

describe('licences', () => {
  const licences = resolve('.ci/licences.mjs');
  const withPackages = (packages: Locked) =>
    inFolder(folder => {
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
      return run(folder, [process.execPath, licences]);
    });

  test('of all packages are permissive, and those of an installation are listed', async () => {
    const { stdout, stderr, code } = await run('.', [process.execPath, licences]);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain(`fastify\t${packages['node_modules/fastify']!.version}\tMIT\n`);
    expect(stdout).not.toMatch(/^vitest\t/m);
  });

  test.each(['MIT', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only OR ISC', '(MIT AND BSD-3-Clause)'])(
    '%s is taken',
    async license => {
      expect((await withPackages({ 'node_modules/a': { version: '1.0.0', license } })).code).toBe(0);
    },
  );

  test.each(['GPL-3.0-only', '(MIT AND LGPL-3.0-only)', 'MPL-2.0', 'SEE LICENSE IN LICENSE', undefined])(
    '%s is refused, and the package named',
    async license => {
      const locked = { version: '1.0.0', ...(license === undefined ? {} : { license }) };
      const { stderr, code } = await withPackages({ 'node_modules/b/node_modules/@c/d': locked });
      expect([stderr, code]).toEqual([`@c/d 1.0.0: ${license ?? 'unknown'} is no permissive licence\n`, 1]);
    },
  );

  test('a tool that is not passed on may be under the MPL, and not under the GPL', async () => {
    const tool = (license: string) => withPackages({ 'node_modules/a': { version: '1.0.0', license, dev: true } });
    expect([(await tool('MPL-2.0')).code, (await tool('GPL-3.0-only')).code]).toEqual([0, 1]);
  });
});

test('the bill of materials has each package of an installation, with its version and licence', async () => {
  const { stdout, code } = await run('.', ['npm', 'run', '--silent', 'sbom']);
  expect(code).toBe(0);
  const bill = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; licenses: { license: { id?: string } }[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) {
    const found = bill.components.find(each => each.name === name && each.version === version);
    expect(found?.licenses.length, name).toBeGreaterThan(0);
  }
  expect(bill.components.map(({ name }) => name)).not.toContain('vitest');
});

describe('known vulnerabilities', () => {
  const look = (registry: string) =>
    run('.', [process.execPath, '.ci/vulnerabilities.mjs'], {
      npm_config_registry: registry,
      npm_config_fetch_retries: '0',
    });

  test('are not looked at where no registry answers, which is said', async () => {
    const { stdout, code } = await look('http://127.0.0.1:1/');
    expect([stdout, code]).toEqual(['not looked at: no registry tells of vulnerabilities here\n', 0]);
  });

  test('are told where the registry knows of some', async () => {
    const advisory = {
      id: 1,
      url: '',
      title: 'A fault',
      severity: 'high',
      vulnerable_versions: '<99',
      cwe: [],
      cvss: {},
    };
    const registry = createServer((request, response) => {
      const isBulk = request.url?.endsWith('/advisories/bulk');
      request.resume().once('end', () => {
        response.writeHead(isBulk ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify(isBulk ? { pg: [advisory] } : {}));
      });
    });
    await new Promise<void>(listening => registry.listen(0, '127.0.0.1', listening));
    const { stderr, code } = await look(`http://127.0.0.1:${(registry.address() as AddressInfo).port}/`);
    registry.closeAllConnections();
    await new Promise(closed => registry.close(closed));
    expect([stderr, code]).toEqual([expect.stringContaining('pg: high, A fault'), 1]);
  });
});
