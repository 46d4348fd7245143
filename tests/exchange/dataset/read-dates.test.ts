import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { type Files, placeOf, theFiles, writeFolder } from '../../support/folders.ts';

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const herald = 'documents/herald.yaml';
const statement = (files: Files) => files[herald].statements[0];

async function faultsOf(files: Files) {
  folder = writeFolder(files);
  return (await readDataset(folder)).faults.map(formatFault);
}

test.each([
  ['2024-04-05/..', 'future: "2024-04-05/.." begins more than a day after it was said ("2024-04-03")'],
  ['2024-04-03/2024-03', 'shape: statements.0.claims.0.valid: "2024-04-03/2024-03" ends before it begins'],
  ['2024-04-03T10:00:00', 'shape: statements.0.claims.0.valid: "2024-04-03T10:00:00" has an hour without its zone'],
])('a valid time that cannot be is a fault at its place, which says why: %s', async (valid, fault) => {
  const files = theFiles();
  statement(files).claims[0].valid = valid;
  expect(await faultsOf(files)).toEqual([expect.stringContaining(`${placeOf(files, herald, valid)} ${fault}`)]);
});

test.each(['planned', 'expected', 'conditional', 'declined'])('what is to come is told as such: %s', async modality => {
  const files = theFiles();
  Object.assign(statement(files).claims[0], { valid: '2024-04-05/..', modality });
  expect(await faultsOf(files)).toEqual([]);
});

test('what was said more than a day after the document came out is a fault, but for one that was changed since', async () => {
  const files = theFiles();
  statement(files).asserted = '2024-04-06';
  expect(await faultsOf(files)).toEqual([
    expect.stringContaining('said-later: "2024-04-06" is more than a day after the document came out ("2024-04-03")'),
  ]);
  files[herald].document.published = { edtf: '2024-04-03/2024-04-06' };
  expect(await faultsOf(files)).toEqual([]);
});

test('a time of day is read where its zone is told', async () => {
  const files = theFiles();
  statement(files).claims[0].valid = '2024-04-03T10:00:00+03:00';
  expect(await faultsOf(files)).toEqual([]);
});
