import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { exportParameters } from '../../src/exchange/asked-export.ts';
import { exportFormats } from '../../src/exchange/export-formats.ts';
import { run } from '../support/command.ts';
import { anchorsOf, proseOf, readText, texts } from './texts.ts';

const operation = readText('src/cli/README.md');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

let help: Help[];
beforeAll(async () => {
  help = await helpBelow([]);
}, 300_000);

test('every text is known to these tests', () => {
  const below = ['data', 'schema', 'src', 'tests'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
  );
  const found = [...readdirSync('.'), ...below].filter(
    path => /(^|\/)[A-Z]+\.md$/.test(path) && !path.includes('node_modules/'),
  );
  expect(found.toSorted()).toEqual([...texts].toSorted());
});

test('the README has at most 150 lines, and names the command that runs the tests', () => {
  const readme = readText('README.md');
  expect(readme.split('\n').length - 1).toBeLessThanOrEqual(150);
  expect(readme).toContain('`npm test`');
});

test('the pictures of the README are there, small, and have a text for those who do not see them', () => {
  const pictures = [...readText('README.md').matchAll(/<img src="([^"]+)" width="32%" alt="[^"]{20,}">/g)];
  expect(pictures.map(([, path]) => readFileSync(path!).length < 150_000)).toEqual([true, true, true]);
});

describe.each(texts)('%s', path => {
  const text = readText(path);
  const links = [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

  test('points to files and headings that exist', () => {
    for (const link of links.filter(target => !/^https?:/.test(target))) {
      const [file, anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file!);
      expect(existsSync(target), `${link}: a file`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readText(target)), `${link}: a heading`).toContain(anchor);
    }
  });

  test('names scripts and commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    const commands = [...text.matchAll(/`backchannel ([a-z]+)/g)].map(([, name]) => name!);
    expect(help.map(([name]) => name.split(' ')[0])).toEqual(expect.arrayContaining(commands));
  });
});

describe('src/cli/README.md', () => {
  test('lists every setting once, with its default', async () => {
    const rows = [...operation.matchAll(/^\| `([A-Z_]+)` \| ([^|]*)\|/gm)].map(([, name, value]) => [
      name,
      value!.trim(),
    ]);
    const { stdout } = await run(['config', '--json']);
    // as they come out in this place
    const written: Readonly<Record<string, string>> = {
      DATASET: 'the datasets of the package',
      INDEX_MEGABYTES: '25%',
    };
    const settings = (JSON.parse(stdout) as { name: string; value: string }[]).map(({ name, value }) => [
      name,
      written[name] ?? value,
    ]);
    expect(rows.toSorted()).toEqual(settings.toSorted());
  });

  test('lists every command with its options', () => {
    const rows = [...operation.matchAll(/^\| `backchannel ([^`]*)`/gm)].map(([, usage]) => usage!);
    const documented = rows.map(usage => ({
      name: /^(token )?[a-z]+/.exec(usage)![0],
      options: [...usage.matchAll(/--[a-z-]+/g)].map(([option]) => option),
    }));
    const real = help.map(([name, text]) => ({ name, options: optionsIn(text) }));
    expect(documented.toSorted(byName)).toEqual(
      real.map(({ name, options }) => ({ name, options: options.filter(o => o !== '--json') })).toSorted(byName),
    );
    expect(real.filter(({ options }) => !options.includes('--json')).map(({ name }) => name)).toEqual(['serve']);
  });

  test('lists every exit code', async () => {
    const rows = [...operation.matchAll(/^\| (\d) \| ([a-z ]+)/gm)].map(([, code, name]) => `${code} ${name!.trim()}`);
    const { stdout } = await run(['--help']);
    expect(rows).toEqual(/Exit codes: (.*)\./.exec(stdout)![1]!.split(', '));
  });
});

test('src/exchange/formats/README.md lists every export and every parameter', () => {
  const formats = readText('src/exchange/formats/README.md');
  const named = [...formats.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names]) =>
    names!.replaceAll('`', '').split(', '),
  );
  expect(named.toSorted()).toEqual(
    [...exportFormats.map(({ name }) => name), ...Object.keys(exportParameters)].toSorted(),
  );
});

test('schema/README.md lists every code that errors have', () => {
  const rows = [...readText('schema/README.md').matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].flatMap(([, codes]) =>
    codes!.replaceAll('`', '').split(', '),
  );
  const source = readdirSync('src/api', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith('generated'))
    .map(path => readFileSync(join('src/api', path), 'utf8'));
  const thrown = source.flatMap(code => [...code.matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, name]) => name!));
  expect(rows).toEqual(expect.arrayContaining(thrown));
});

type Help = [name: string, help: string];

/** What the program says of each of its commands; of groups, of each command in them. */
async function helpBelow(path: string[]): Promise<Help[]> {
  const { stdout } = await run([...path, '--help']);
  const [, commands = ''] = stdout.split('\nCommands:\n');
  const names = [...commands.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!).filter(name => name !== 'help');
  if (names.length === 0) return [[path.join(' '), stdout]];
  const below: Help[] = [];
  for (const name of names) below.push(...(await helpBelow([...path, name])));
  return below;
}

const optionsIn = (help: string) =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!).filter(option => option !== '--help');
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
