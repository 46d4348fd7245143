import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { theFiles, writeFolder } from '../../support/folders.ts';

let folder: string;
beforeEach(() => {
  folder = writeFolder(theFiles());
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const faults = async () => (await readDataset(folder)).faults.map(formatFault);

test.each([
  ['Latin-1', (text: string) => Buffer.from(text, 'latin1'), /^entities.more.yaml:3:19 encoding: is not UTF-8; /],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), /^entities.more.yaml:1:1 encoding: .*UTF-16/],
])('a file in %s is refused, with the place', async (_encoding, encode, wanted) => {
  writeFileSync(at('entities/more.yaml'), encode('entities:\n  # more\n  - { name: Cafe Zé, kind: place }\n'));
  expect(await faults()).toEqual([expect.stringMatching(wanted)]);
});

test('half a character at the end of a file is refused', async () => {
  writeFileSync(at('entities/more.yaml'), Buffer.from('entities: [] # é').subarray(0, -1));
  expect(await faults()).toEqual([expect.stringMatching(/^entities.more.yaml:1:16 encoding/)]);
});

test('a character that stands for one that could not be read is refused in names, wherever it comes from', async () => {
  const file = at('entities/cast.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Ada Quill', 'Ada Qu\ufffdll'));
  expect(await faults()).toEqual([expect.stringMatching(/^entities.cast.yaml:\d+:\d+ shape: .*U\+FFFD/)]);
});

test.each([
  ['a folder', () => mkdirSync(at('documents/x.yaml')), 'is a folder'],
  ['a pipe', () => execFileSync('mkfifo', [at('documents/x.yaml')]), 'is no plain file'],
  ['a link that leads nowhere', () => symlinkSync('nowhere', at('documents/x.yaml')), 'leads nowhere'],
  ['a link to itself', () => symlinkSync('x.yaml', at('documents/x.yaml')), 'ELOOP'],
])('%s of a YAML name is a fault with its place, and nothing waits for it', async (_what, make, wanted) => {
  make();
  expect(await faults()).toEqual([expect.stringMatching(new RegExp(`^documents.x.yaml:1:1 file: .*${wanted}`))]);
});

test.each([
  ['entities/cast.yaml', 'name: Ada Quill', 'name: "\\u200B\\u2060"', /nothing that can be seen/],
  ['entities/cast.yaml', 'name: Ada Quill', 'name: "Ada\\u0007Quill"', /U\+0007/],
  ['entities/cast.yaml', 'name: Ada Quill', 'name: "Ada \\u202Elliuq"', /U\+202E/],
  ['documents/herald.yaml', 'name: The Herald in spring', 'name: "The \\u2067Herald"', /U\+2067/],
  [
    'documents/herald.yaml',
    'name: The Herald in spring',
    'name: The Herald in spring\n  byline: ["\\u200B"]',
    /nothing that can be seen/,
  ],
  [
    'documents/herald.yaml',
    'name: The Herald in spring',
    'name: The Herald in spring\n  aliases: [{ name: "a\\u0000b" }]',
    /U\+0000/,
  ],
])('in %s a name such as %s is refused, at its place', async (file, before, after, wanted) => {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(at(file), text.replace(before, after));
  const found = await faults();
  expect(found).toEqual([expect.stringMatching(wanted)]);
  expect(found[0]).toMatch(/^[a-z]+.[a-z]+\.yaml:\d+:\d+ shape: /);
});

test('names of two nodes that differ by look-alike letters alone are warned of', async () => {
  writeFileSync(
    at('entities/more.yaml'),
    'entities:\n  - { kind: person, id: another-quill, name: "\u0410d\u0430 Quill" }\n  - { kind: person, id: third-quill, name: "Ada\u200b Quill" }\n',
  );
  const { dataset, warnings } = await readDataset(folder);
  expect(dataset).not.toBeNull();
  expect(warnings.map(formatFault)).toEqual([
    expect.stringMatching(/^entities.more.yaml:2:25 look-alike: .*another-quill.*ada-quill/),
    expect.stringMatching(/^entities.more.yaml:3:25 look-alike: .*third-quill.*ada-quill/),
  ]);
});
