import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { formatFault } from '../../../src/exchange/dataset/source-files.ts';
import { anEntry, type Files, theFiles, writeFolder } from '../../support/folders.ts';

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const herald = 'documents/herald.yaml';

async function read(...entries: readonly object[]) {
  const files: Files = theFiles();
  files[herald].document.versions = [];
  files[herald].statements[0].claims = entries.map((entry, index) =>
    anEntry(`claim-${index}`, { evidence: [], locators: [{ kind: 'page', at: 12 }], ...entry }),
  );
  folder = writeFolder(files);
  const { dataset, faults, locators } = await readDataset(folder);
  return { claims: dataset?.claims ?? [], faults: faults.map(formatFault), locators };
}

test('a document may have no text, and its claims name places in it', async () => {
  const { claims, faults, locators } = await read({
    locators: [{ kind: 'timestamp', at: '1:02:30', quote: 'It rang.' }],
  });
  expect(faults).toEqual([]);
  expect(locators).toBe(1);
  expect(claims[0]!.locators).toEqual([{ kind: 'timestamp', at: '1:02:30', quotation: 'It rang.' }]);
});

test('a claim that says no place of its own is recorded as it was before there were any', async () => {
  const { claims } = await read({});
  expect(Object.keys(claims[0]!)).not.toContain('regards');
  expect(claims[0]!.locators).toEqual([{ kind: 'page', at: '12', quotation: null }]);
});

test('that there is none, or one that is not told, is a value of its own', async () => {
  const end = { predicate: 'has-end', status: undefined };
  const { claims, faults } = await read({ ...end, value: 'unknown' }, { ...end, value: 'none' });
  expect(faults).toEqual([]);
  expect(claims.map(({ object, value }) => [object, value])).toEqual([
    [null, { kind: 'unknown' }],
    [null, { kind: 'none' }],
  ]);
});

test('a claim speaks of another one of the dataset', async () => {
  const { claims, faults } = await read({}, { polarity: 'denies', regards: 'herald-spring/claim-0' });
  expect(faults).toEqual([]);
  expect(claims[1]!.regards).toBe('herald-spring/claim-0');
});

test.each([
  [{ evidence: [{ at: 0, length: 1, digest: 'a'.repeat(64) }] }, 'has no version that words could stand in'],
  [{ locators: [{ kind: 'timestamp', at: 'noon' }] }, '"noon" is no time from the start'],
  [{ regards: 'herald-spring/nothing' }, 'unknown-id: claim "herald-spring/nothing" is not in the dataset'],
  [{ regards: 'herald-spring/claim-0' }, 'a claim cannot speak of itself'],
  [{ status: undefined, value: 'none' }, 'that there is no such line is the status "absent"'],
  [{ predicate: 'has-end', status: undefined, value: 'none', polarity: 'denies' }, 'give what is denied'],
])('what cannot be is a fault: %j', async (entry, fault) => {
  const { faults } = await read(entry);
  expect(faults).toEqual([expect.stringContaining(fault)]);
});
