import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { anEntry, theFiles, writeFolder } from '../../support/folders.ts';

async function read(entry: object) {
  const files = theFiles();
  delete files['vocabulary.yaml'];
  files['documents/herald.yaml'].statements[0].claims = [anEntry('stated', entry)];
  const folder = writeFolder(files);
  const { dataset, faults } = await readDataset(folder);
  rmSync(folder, { recursive: true });
  return { claim: dataset?.claims[0], faults: faults.map(formatFault) };
}

test('a name is a text, with its language where that is known', async () => {
  const named = { status: undefined, predicate: 'is-named', text: 'Линия', language: 'ru' };
  expect((await read(named)).claim!.value).toEqual({ kind: 'text', text: 'Линия', language: 'ru' });
  expect((await read({ ...named, language: undefined })).claim!.value).toEqual({ kind: 'text', text: 'Линия' });
});

test.each([
  ['a language without a text', { language: 'ru' }, 'ill-typed: a language belongs to a text'],
  [
    'a level that is no term',
    { status: undefined, predicate: 'has-level', text: 'very high' },
    'vocabulary: "has-level" needs a term as its text: level "very high" is not in the vocabulary; it has ',
  ],
  [
    'a kind that is one of other nodes',
    { status: undefined, predicate: 'is-of-kind', text: 'treaty' },
    ': channel kind "treaty" is not in the vocabulary; it has ',
  ],
  [
    'a kind of an office that is one of channels',
    { status: undefined, subject: 'northland-spokesperson', predicate: 'is-of-kind', text: 'hotline' },
    ': office kind "hotline" is not in the vocabulary; it has ',
  ],
  [
    'a name with a character that turns the direction',
    { status: undefined, predicate: 'is-named', text: 'Line \u202e' },
    'ill-typed: "is-named" gives a name, which holds U+202E',
  ],
])('%s is refused', async (_what, entry, wanted) => {
  expect((await read(entry)).faults).toEqual([expect.stringContaining(wanted)]);
});
