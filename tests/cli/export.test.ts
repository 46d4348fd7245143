import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { inFolder, run } from '../support/command.ts';

/** A store of one shipped dataset in a folder. */
async function filled(folder: string): Promise<{ readonly DATABASE_URL: string }> {
  const settings = { DATABASE_URL: join(folder, 'store.sqlite') };
  await run(['load', 'data'], settings);
  return settings;
}

const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

test('tables are written into a folder, again in the place of those that were there, and nowhere else', () =>
  inFolder(async folder => {
    const settings = await filled(folder);
    const out = join(folder, 'tables');
    for (const _ of [1, 2]) {
      const { code, stdout } = await run(['export', 'csv', '--out', out, '--json'], settings);
      expect(code).toBe(0);
      const { revision, files } = JSON.parse(stdout) as { revision: number; files: { file: string; bytes: number }[] };
      expect(revision).toBe(1);
      expect(files.map(({ file, bytes }) => [file, bytes])).toEqual(
        files.map(({ file }) => [file, readFileSync(file).length]),
      );
    }
    expect(readdirSync(out).sort()).toEqual(
      ['claims.csv', 'datapackage.json', 'edges.csv', 'evidence.csv', 'nodes.csv', 'status.csv'].sort(),
    );
    expect(rowsOf(readFileSync(join(out, 'claims.csv'), 'utf8'))).toHaveLength(
      JSON.parse((await run(['query', '{ claims { totalCount } }'], settings)).stdout).data.claims.totalCount,
    );
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), '');
    const refused = await run(['export', 'csv', '--out', other], settings);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.stderr).toContain('letter.txt');
  }));

test('a part of the graph goes to the standard output, where no file is named', () =>
  inFolder(async folder => {
    const settings = await filled(folder);
    const { code, stdout } = await run(
      ['export', 'claims.csv', '--where', 'about=air-line', '--where', 'status=OPEN'],
      settings,
    );
    expect(code).toBe(0);
    const rows = rowsOf(stdout);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ subject, value }) => `${subject} ${value}`))).toEqual(new Set(['air-line open']));
  }));

test('what there is not is refused in one line with what there is, and leaves no file', () =>
  inFolder(async folder => {
    const settings = await filled(folder);
    const file = join(folder, 'out');
    const ask = (...args: string[]) => run(['export', ...args, '--out', file], settings);
    const cases: [string[], number, string][] = [
      [['claims.cvs'], 4, '"claims.csv"'],
      [['claims.csv', '--where', 'about=airline'], 3, '"air-line"'],
      [['claims.csv', '--where', 'about'], 3, 'name=value'],
      [['claims.csv', '--address', 'lines'], 3, 'https://'],
    ];
    for (const [args, code, words] of cases) {
      const refused = await ask(...args);
      expect([args, refused.code]).toEqual([args, code]);
      expect(refused.stderr).toContain(words);
    }
    expect(existsSync(file)).toBe(false);
    const nowhere = await run(['export', 'claims.csv'], { DATABASE_URL: join(folder, 'none.sqlite') });
    expect(nowhere).toMatchObject({ code: 4 });
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  }));

test('a file is written where its folder is, or the command says so', () =>
  inFolder(async folder => {
    const settings = await filled(folder);
    const refused = await run(['export', 'nodes.csv', '--out', join(folder, 'no', 'nodes.csv')], settings);
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.stderr).toMatch(/^backchannel: There is no/);
  }));

test('what is accepted goes into a dataset, which is checked without a fault and loaded elsewhere', () =>
  inFolder(async folder => {
    const settings = await filled(folder);
    const out = join(folder, 'lines');
    const { code, stdout } = await run(['export', 'dataset', '--out', out, '--json'], settings);
    expect(code).toBe(0);
    expect(await run(['check', out])).toMatchObject({ code: 0 });
    const { claims } = JSON.parse(stdout) as { claims: number };
    const loaded = await run(['load', out, '--json'], { DATABASE_URL: join(folder, 'other.sqlite') });
    expect(JSON.parse(loaded.stdout)).toMatchObject({ claims: { added: claims } });
    expect(await run(['export', 'dataset', '--out', out], settings)).toMatchObject({ code: 3 });
  }));
