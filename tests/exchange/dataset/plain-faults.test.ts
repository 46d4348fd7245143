import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { type Files, theFiles, writeFolder } from '../../support/folders.ts';

async function messagesOf(files: Files): Promise<string[]> {
  const folder = writeFolder(files);
  const { faults } = await readDataset(folder);
  rmSync(folder, { recursive: true, force: true });
  return faults.map(({ message }) => message);
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
  [
    'words with a colon want quotation marks',
    files => (files['entities/more.yaml'] = 'entities:\n  - kind: state\n    id: a\n    name: A: b\n'),
    /; words with a colon in them stand in quotation marks$/,
  ],
])('faults are told in plain words: %s', async (_what, spoil, message) => {
  const files = theFiles();
  spoil(files);
  expect(await messagesOf(files)).toContainEqual(expect.stringMatching(message));
});
