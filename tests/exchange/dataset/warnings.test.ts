import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { anEntry, theFiles, writeFolder } from '../../support/folders.ts';

const herald = 'documents/herald.yaml';

async function warningsOf(...entries: readonly object[]): Promise<string[]> {
  const files = theFiles();
  delete files['vocabulary.yaml'];
  files[herald].statements[0].claims = entries.map((entry, index) => anEntry(`claim-${index}`, entry));
  const folder = writeFolder(files);
  const { dataset, warnings } = await readDataset(folder);
  rmSync(folder, { recursive: true });
  expect(dataset).not.toBeNull();
  return warnings.map(formatFault);
}

test('a status that tells of a change and ends is warned of, at its time', async () => {
  expect(await warningsOf({ status: 'severed', valid: '1994-03-10' })).toEqual([
    expect.stringMatching(
      /^documents.herald\.yaml:\d+:\d+ status-time: .*"severed" tells of a change, and 1994-03-10 ends.*: valid: { edtf: "1994-03-10", note: … }$/,
    ),
  ]);
});

test('a change with an open end, without a time, denied or planned is not', async () => {
  const severed = { status: 'severed', valid: '1994-03-10' };
  expect(
    await warningsOf(
      { status: 'severed', valid: '1994-03-10/..' },
      { status: 'severed' },
      { ...severed, polarity: 'denies' },
      { ...severed, modality: 'planned' },
    ),
  ).toEqual([]);
});

test('an observation is not, nor a change whose time says in a note why it ends', async () => {
  expect(
    await warningsOf(
      { status: 'in-use', valid: '1994-03-10' },
      { status: 'open', valid: { edtf: '1994-03-10', note: 'Observed on this day.' } },
    ),
  ).toEqual([]);
});

test('a claim that was corrected is not', async () => {
  const corrected = { status: 'severed', valid: '1994-03-10' };
  const correction = { status: 'severed', valid: '1994-03-10/..', supersedes: 'herald-spring/claim-0' };
  expect(await warningsOf(corrected, correction)).toEqual([]);
});

const level = { status: undefined, predicate: 'has-level' };

test('a description that every claim contradicts is warned of, at its node', async () => {
  expect(await warningsOf({ ...level, text: 'leader' }, { ...level, text: 'ministerial' })).toEqual([
    expect.stringContaining('claims say "leader" (herald-spring/claim-0), "ministerial" (herald-spring/claim-1)'),
  ]);
  expect(await warningsOf({ ...level, text: 'leader' })).toEqual([
    expect.stringMatching(
      /^entities.cast\.yaml:\d+:\d+ contradicted: the level of border-hotline is described as "operational", and claims say "leader" \(herald-spring\/claim-0\)/,
    ),
  ]);
  expect(await warningsOf({ ...level, text: 'operational', polarity: 'denies' })).toEqual([
    expect.stringContaining('is described as "operational", and it is denied (herald-spring/claim-0)'),
  ]);
});

test('one that a claim backs, that was corrected or that claims leave open is not', async () => {
  const corrected = { ...level, text: 'operational', supersedes: 'herald-spring/claim-0' };
  expect(await warningsOf({ ...level, text: 'leader' }, { ...level, text: 'operational' })).toEqual([]);
  expect(await warningsOf({ ...level, text: 'leader' }, corrected)).toEqual([]);
  expect(await warningsOf({ ...level, text: 'leader', modality: 'planned' })).toEqual([]);
});

test('the dataset that is shipped has nothing to be warned of', async () => {
  expect((await readDataset('data')).warnings.map(formatFault)).toEqual([]);
});

test('a change with an hour is told to give its day with an open end', async () => {
  expect(await warningsOf({ status: 'severed', valid: '2024-04-02T10:00:00Z' })).toEqual([
    expect.stringContaining('give its day with an open end, and the hour'),
  ]);
});

test('an observation that ends after it was said is warned of, and a plan is not', async () => {
  const kept = { status: 'in-use', valid: '2024-01-01/2024-12-31' };
  expect(await warningsOf(kept)).toEqual([expect.stringContaining('ends after it was said (2024-04-03)')]);
  expect(await warningsOf({ ...kept, modality: 'planned' }, { ...kept, valid: '2024-01-01/2024-04-02' })).toEqual([]);
});
