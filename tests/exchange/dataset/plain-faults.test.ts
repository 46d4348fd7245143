import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { type Files, theFiles, writeFolder } from '../../support/folders.ts';

async function faultsOf(files: Files) {
  const folder = writeFolder(files);
  const { faults } = await readDataset(folder);
  rmSync(folder, { recursive: true, force: true });
  return faults;
}

const herald = 'documents/herald.yaml';

test.each<[string, (files: Files) => void, RegExp]>([
  [
    'what is left out is needed',
    files => delete files[herald].statements[0].claims[0].gist,
    /^statements\.0\.claims\.0\.gist: is needed$/,
  ],
  [
    'a list is left out where there is nothing in it',
    files => (files['entities/more.yaml'] = 'entities:\n'),
    /^entities: needs a list: leave it out/,
  ],
  [
    'kinds of nodes are named',
    files => (files['entities/more.yaml'] = 'entities: [{ kind: ship, id: a-ship, name: A ship }]\n'),
    /^entities\.0\.kind: is no kind of node; there are person, /,
  ],
  ...['javascript:alert(1)', 'ftp://example.org/a', 'example.org/a'].map(
    (address): [string, (files: Files) => void, RegExp] => [
      `addresses are those of pages, and not ${address}`,
      files => (files[herald].document.address = address),
      /^document\.address: must be an address that begins with http: or https:$/,
    ],
  ),
  [
    'words with a colon want quotation marks',
    files => (files['entities/more.yaml'] = 'entities:\n  - kind: state\n    id: a\n    name: A: b\n'),
    /; words with a colon in them stand in quotation marks$/,
  ],
])('faults are told in plain words: %s', async (_what, spoil, message) => {
  const files = theFiles();
  spoil(files);
  expect((await faultsOf(files)).map(fault => fault.message)).toContainEqual(expect.stringMatching(message));
});

const tabbed = 'this line is indented by a tab; YAML wants spaces, not tabs';
const more = 'entities/more.yaml';

test.each([
  [
    'a tab',
    'entities:\n  - kind: state\n\tid: a\n    name: A\n  - { kind: state, id: b, name: B }\n',
    [`3:1 yaml: ${tabbed}`],
  ],
  ['a tab behind spaces', 'entities:\n  - kind: state\n  \tid: a\n    name: A\n', [`3:3 yaml: ${tabbed}`]],
  [
    'an indent that is too small',
    'entities:\n  - kind: state\n   id: a\n    name: A\n',
    ['3:1 yaml: Sequence item without - indicator; indent this line as far as those that it belongs to'],
  ],
  [
    'keys that stand twice',
    'entities: []\nentities: []\nentities: []\n',
    ['2:1 yaml: Map keys must be unique', '3:1 yaml: Map keys must be unique'],
  ],
])('a YAML file that cannot be read has one fault for each cause: %s', async (_what, text, wanted) => {
  const faults = await faultsOf({ ...theFiles(), [more]: text });
  expect(faults.map(formatFault)).toEqual(wanted.map(fault => `${more}:${fault}`));
});

test.each<[string, (files: Files) => void, string[]]>([
  [
    'a section',
    files => (files[more] = 'entitys: []\n'),
    ['entities: is needed', 'file: "entitys" is no key here; did you mean "entities"?'],
  ],
  [
    'several keys of a claim',
    files => Object.assign(files[herald].statements[0].claims[0], { subjekt: 'a', notes: 'b' }),
    [
      'statements.0.claims.0: "subjekt" is no key here; did you mean "subject"?',
      'statements.0.claims.0: "notes" is no key here; did you mean "note"?',
    ],
  ],
  [
    'a key that other kinds of node have',
    files => (files[more] = { entities: [{ kind: 'state', id: 'a', name: 'A', levels: 'b' }] }),
    ['entities.0: "levels" is no key here; there are kind, id, name, aliases, summary, externalIds'],
  ],
  [
    'a key within one of two forms',
    files => (files[herald].statements[0].claims[0].valid = { edtf: '2024', notes: 'b' }),
    ['statements.0.claims.0.valid: "notes" is no key here; did you mean "note"?'],
  ],
  [
    'a form without its date',
    files => (files[herald].statements[0].claims[0].valid = { note: 'b' }),
    ['statements.0.claims.0.valid.edtf: is needed'],
  ],
  [
    'a word of a closed list',
    files => (files[herald].statements[0].claims[0].polarity = 'affirm'),
    ['statements.0.claims.0.polarity: "affirm" is not possible here; did you mean "affirms"?'],
  ],
  [
    'the kind of a node',
    files => (files[more] = { entities: [{ kind: 'chanel', id: 'a', name: 'A' }] }),
    ['entities.0.kind: is no kind of node; did you mean "channel"?'],
  ],
])('what is spelt otherwise is told with what may be meant: %s', async (_what, spoil, wanted) => {
  const files = theFiles();
  spoil(files);
  expect((await faultsOf(files)).map(({ message }) => message)).toEqual(wanted);
});
