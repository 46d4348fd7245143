import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { type Files, theFiles, writeFolder } from '../../support/folders.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(given: Files = {}): string {
  const folder = writeFolder({ ...theFiles(), ...given });
  folders.push(folder);
  return folder;
}

test('a dataset says what it is', async () => {
  const manifest = { id: 'the-cast', title: 'The cast', licence: 'CC0-1.0', authors: ['Ada Quill'] };
  const { dataset, faults } = await readDataset(write({ 'dataset.yaml': manifest }));
  expect(faults).toEqual([]);
  expect(dataset?.about).toEqual({ ...manifest, description: null });
});

test.each([
  ['cast', 'cast'],
  ['The Cast (2024)', 'the-cast-2024'],
  ['Été', 'ete'],
  ['電話', 'dataset'],
])('a folder of the older format, %s, goes by its name', async (name, id) => {
  const folder = join(write(), name);
  mkdirSync(join(folder, 'entities'), { recursive: true });
  copyFileSync('data/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
  const { dataset, faults } = await readDataset(`${folder}/`);
  expect(faults).toEqual([]);
  expect(dataset?.about).toEqual({ id, title: name, licence: null, authors: [], description: null });
});

test.each([
  [{ id: 'The Cast', title: 'The cast' }, /^dataset.yaml:1:5 shape: id: an id is lower-case letters/],
  [{ id: 'the-cast', title: '\u200b' }, /^dataset.yaml:2:8 shape: title: a name holds nothing that can be seen/],
  [{ id: 'the-cast', title: 'a', license: 'MIT' }, /^dataset.yaml:3:10 shape: .*license/],
])('what is wrong with a manifest is told with its place', async (manifest, wanted) => {
  const { dataset, faults } = await readDataset(write({ 'dataset.yaml': manifest }));
  expect(dataset).toBeNull();
  expect(faults.map(formatFault)).toEqual([expect.stringMatching(wanted)]);
});

test('a folder with a manifest of its own is another dataset', async () => {
  const folder = write({
    'more/dataset.yaml': { id: 'more', title: 'More' },
    'more/entities/more.yaml': { entities: [{ kind: 'state', id: 'westland', name: 'Westland' }] },
  });
  const { dataset, faults } = await readDataset(folder);
  expect(faults).toEqual([]);
  expect(dataset?.entities.map(({ id }) => id)).not.toContain('westland');
});
