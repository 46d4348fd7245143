import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

import { sha256 } from '../../src/base/text.ts';
import { inFolder, run } from '../support/command.ts';

test('a new dataset is checked without fault, with its text, and loads as it is', () =>
  inFolder(async cwd => {
    const made = await run(['init', 'My Lines'], {}, { cwd });
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('backchannel check My Lines --texts')]);
    const checked = await run(['check', 'My Lines', '--texts', 'My Lines/texts', '--json'], {}, { cwd });
    expect([checked.code, JSON.parse(checked.stdout)]).toEqual([
      0,
      {
        ...{ dataset: 'my-lines', files: 4, claims: 1, locators: 0, texts: 1, faults: [], warnings: [] },
        selectors: { verified: 1, textMissing: 0 },
      },
    ]);
    const settings = { DATABASE_URL: 'graph.sqlite' };
    expect((await run(['load', 'My Lines'], settings, { cwd })).stderr).toContain('1 claims added');
    expect((await run(['attach', 'My Lines/texts'], settings, { cwd })).stderr).toContain('1 quotations verified');
    const asked = await run(['query', '{ datasets { id title } }'], settings, { cwd });
    expect(JSON.parse(asked.stdout).data.datasets).toEqual([{ id: 'my-lines', title: 'My Lines' }]);
  }));

test.each([
  ['an empty folder', null, 'No text was found in what --texts names, so nothing was verified in it'],
  ['another text', 'Rang.', '1 texts were found in what --texts names, none of them that of a document here'],
])('check says that it verified nothing in %s, and attach refuses it', (_what, text, said) =>
  inFolder(async cwd => {
    await run(['init', 'lines'], {}, { cwd });
    mkdirSync(join(cwd, 'texts', 'inner'), { recursive: true });
    if (text !== null) writeFileSync(join(cwd, 'texts', 'other.txt'), text);
    const checked = await run(['check', 'lines', '--texts', 'texts'], {}, { cwd });
    expect([checked.code, checked.stderr]).toEqual([0, expect.stringContaining(said)]);
    const settings = { DATABASE_URL: 'graph.sqlite' };
    await run(['load', 'lines'], settings, { cwd });
    const attached = await run(['attach', 'texts'], settings, { cwd });
    expect([attached.code, attached.stderr]).not.toEqual([0, expect.anything()]);
    if (text === null) expect(attached.stderr).toContain('There is no text in texts; name the files');
    const found = await run(['check', 'lines', '--texts', 'lines/texts', 'texts'], {}, { cwd });
    expect(found.stderr).not.toContain('nothing was verified');
  }),
);

test('a new dataset is told with all its files, and its office has a kind', () =>
  inFolder(async cwd => {
    const told = await run(['init', 'lines'], {}, { cwd });
    expect(told.stderr).toContain('texts/north-herald-2024-04-04.txt, and schemas/, which editors check it by');
    const { stdout } = await run(['init', 'others', '--json'], {}, { cwd });
    const written = readdirSync(join(cwd, 'others'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(join(cwd, 'others'), join(entry.parentPath, entry.name)));
    expect(JSON.parse(stdout).files).toEqual(written.sort());
    expect(readFileSync(join(cwd, 'lines', 'entities', 'names.yaml'), 'utf8')).toContain('officeKind: spokesperson');
  }));

test('the files of a new dataset name the schemas that they have beside them', () =>
  inFolder(async cwd => {
    const { stdout } = await run(['init', 'lines', '--json'], {}, { cwd });
    for (const file of JSON.parse(stdout).files.filter((name: string) => name.endsWith('.yaml'))) {
      const [, schema] = /^# yaml-language-server: \$schema=(.*)\n/.exec(
        readFileSync(join(cwd, 'lines', file), 'utf8'),
      )!;
      expect(existsSync(join(cwd, 'lines', file, '..', schema!)), file).toBe(true);
    }
  }));

test('a folder that holds something is left as it is, and an empty one is taken', () =>
  inFolder(async cwd => {
    mkdirSync(join(cwd, 'lines'));
    writeFileSync(join(cwd, 'lines', 'mine.txt'), 'Mine.');
    const refused = await run(['init', 'lines'], {}, { cwd });
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining('lines is there already, and not empty'),
    ]);
    expect(existsSync(join(cwd, 'lines', 'dataset.yaml'))).toBe(false);
    rmSync(join(cwd, 'lines', 'mine.txt'));
    expect((await run(['init', 'lines'], {}, { cwd })).code).toBe(0);
    expect((await run(['init'], {}, { cwd })).code).toBe(2);
  }));

test('a text that no document has is told of, and does not pass in silence', () =>
  inFolder(async cwd => {
    await run(['init', 'lines'], {}, { cwd });
    const [own, other] = [join('lines', 'texts', 'north-herald-2024-04-04.txt'), join('lines', 'texts', 'other.txt')];
    writeFileSync(join(cwd, other), 'Rang 📞.');
    const mixed = await run(['check', 'lines', '--texts', 'lines/texts'], {}, { cwd });
    const digest = sha256('Rang 📞.');
    expect([mixed.code, mixed.stdout]).toEqual([
      0,
      `warning: ${other}:1:1 stray-text: this text (sha256 ${digest}, 7 code points) is that of no version of any document, so no quotation was looked up in it: give its document a version with this sha256 and length, or leave the file out\n`,
    ]);
    expect(mixed.stderr).toContain('0 faults, 1 warnings');
    expect((await run(['check', 'lines', '--texts', own], {}, { cwd })).stdout).toBe('');
    await run(['init', 'others'], {}, { cwd });
    writeFileSync(join(cwd, 'others', 'documents', 'north-herald-2024-04-04.yaml'), 'document: {}\n');
    const broken = await run(['check', 'others', '--texts', own, '--json'], {}, { cwd });
    expect(JSON.parse(broken.stdout).warnings).toEqual([]);
  }));

test('where a newcomer gets stuck, what is said says what to do', () =>
  inFolder(async cwd => {
    await run(['init', 'lines'], {}, { cwd });
    const file = join(cwd, 'lines', 'documents', 'north-herald-2024-04-04.yaml');
    const text = readFileSync(file, 'utf8');
    const checkedAs = async (before: string, after: string) => {
      expect(text).toContain(before);
      writeFileSync(file, text.replace(before, after));
      return (await run(['check', 'lines'], {}, { cwd })).stdout;
    };
    expect(await checkedAs('{ edtf: "2024-04-04" }', '2018')).toContain('such a date is written { edtf: "2018" }');
    expect(await checkedAs('edtf: "2024-04-04"', 'edtf: 2018')).toContain('a date stands in quotation marks: "2018"');
    expect(await checkedAs('"2024-04-03~"', '2024')).toContain('a date stands in quotation marks: "2024"');
    const turned = 'subject: ada-quill\n        predicate: has-end\n        object: border-hotline';
    expect(
      await checkedAs('subject: border-hotline\n        predicate: has-status\n        status: in-use', turned),
    ).toContain('let subject and object change places');
    writeFileSync(file, text);
    expect((await run(['check', 'lines'], {}, { cwd })).stderr).toContain(
      '--texts takes the files of those that you have',
    );
    expect((await run(['check', 'lines', '--texts', 'none.txt'], {}, { cwd })).stderr).toContain(
      'There is no file or folder at none.txt; name the file that holds the text',
    );
    expect((await run(['check', 'FOLDER'], {}, { cwd })).stderr).toContain('or begin one: backchannel init FOLDER');
  }));
