/** What a folder without faults gives. */
import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';

import { sha256 } from '../../../src/base/text.ts';
import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { aText } from '../../support/datasets.ts';
import { theCast } from '../../support/entities.ts';
import { anEntry, type Files, theFiles, writeFolder } from '../../support/folders.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(files: Files): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

const herald = 'documents/herald.yaml';
const statement = (files: Files) => files[herald].statements[0];
const claim = (files: Files) => statement(files).claims[0];

test('a folder without faults gives its entities, claims, texts and vocabulary with defaults filled in', async () => {
  const { dataset, faults, files, selectors } = await readDataset(write(theFiles()));
  expect(faults).toEqual([]);
  expect({ files, selectors }).toEqual({ files: 4, selectors: { verified: 1, textMissing: 0 } });
  expect(dataset?.entities).toEqual(expect.arrayContaining(theCast().filter(({ kind }) => kind !== 'document')));
  expect(dataset?.texts).toEqual([aText('herald-spring')]);
  expect(dataset?.claims).toMatchObject([
    {
      id: 'herald-spring/line-open',
      value: { kind: 'status', status: 'open' },
      polarity: 'affirms',
      modality: 'asserted',
      validTime: null,
      validBounds: null,
      assertedAt: '2024-04-03',
      document: 'herald-spring',
      attribution: { speaker: 'ada-quill', party: 'northland', manner: 'paraphrased', publisher: 'north-herald' },
      evidence: [{ version: aText('herald-spring').sha256, quotation: 'rang at dawn' }],
      review: 'accepted',
    },
  ]);
});

test('an outlet that speaks in its own voice has no speaker', async () => {
  const files = theFiles();
  files[herald].statements = [{ claims: [anEntry('line-open')] }];
  const { dataset } = await readDataset(write(files));
  expect(dataset?.claims[0]?.attribution).toMatchObject({ speaker: null, manner: 'own-voice' });
});

test('a lower bound stays one, and qualifiers may be one or several', async () => {
  const files = theFiles();
  Object.assign(claim(files), {
    valid: { edtf: '2023-06/..', atLeast: true, note: 'As she put it.' },
    qualifiers: { side: 'northland', site: ['ford-bridge'] },
  });
  const { dataset } = await readDataset(write(files));
  expect(dataset?.claims[0]).toMatchObject({
    validTime: { edtf: '2023-06/..', atLeast: true, note: 'As she put it.' },
    qualifiers: [
      { role: 'side', entity: 'northland' },
      { role: 'site', entity: 'ford-bridge' },
    ],
  });
});

test('a date as value is compared by its own days', async () => {
  const files = theFiles();
  statement(files).claims = [
    anEntry('opened', { predicate: 'opened-on', status: undefined, date: '2020', valid: '2024-04' }),
    anEntry('also-opened', { predicate: 'opened-on', status: undefined, date: '2024-04' }),
  ];
  const { dataset } = await readDataset(write(files));
  const [first, second] = dataset!.claims.map(({ validBounds }) => validBounds!);
  expect(first!.latest).toBeLessThan(second!.earliest);
});

test('selectors into a text that is not at hand are counted, and verified where it is', async () => {
  const files = theFiles();
  files[herald].document.versions[0].text = null;
  const folder = write(files);
  expect((await readDataset(folder)).selectors).toEqual({ verified: 0, textMissing: 1 });
  expect((await readDataset(folder, [aText('herald-spring')])).selectors).toEqual({ verified: 1, textMissing: 0 });
});

test('a document with several versions names one for each piece of evidence', async () => {
  const files = theFiles();
  const other = { sha256: sha256('An excerpt.'), length: 11 };
  files[herald].document.versions.push(other);
  claim(files).evidence[0].version = aText('herald-spring').sha256;
  const { faults, dataset } = await readDataset(write(files));
  expect(faults).toEqual([]);
  expect(dataset?.claims[0]?.evidence[0]?.version).toBe(aText('herald-spring').sha256);
});
