import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/exchange/dataset/read-dataset.ts';
import { run } from '../../support/command.ts';
import { anEntry, theFiles, writeFolder } from '../../support/folders.ts';

const herald = 'documents/herald.yaml';
const slugOf = (index: number) => `herald-spring/claim-${index}`;
const withdrawn = (by: number) => ({
  at: '2026-01-01T00:00:00Z',
  by: 'A curator',
  reason: 'Misread.',
  supersededBy: slugOf(by),
});

function folderOf(...entries: readonly object[]): string {
  const files = theFiles();
  files[herald].statements[0].claims = entries.map((entry, index) => anEntry(`claim-${index}`, entry));
  return writeFolder(files);
}

/** What is wrong, with the text of the line that each fault points to. */
async function faultsOf(...entries: readonly object[]) {
  const folder = folderOf(...entries);
  const { faults, dataset } = await readDataset(folder);
  rmSync(folder, { recursive: true });
  expect(dataset === null).toBe(faults.length > 0);
  return faults.map(({ file, line, rule, message }) => ({ file, line, rule, message }));
}

const fault = (message: string) => ({ file: herald, line: expect.any(Number), rule: 'correction', message });
const first = `"${slugOf(0)}" supersedes itself`;

test('a claim that supersedes itself is refused at its place', async () => {
  expect(await faultsOf({ supersedes: slugOf(0) })).toEqual([fault(first)]);
  expect(await faultsOf({ withdrawn: withdrawn(0) })).toEqual([fault(first)]);
});

test('claims that supersede each other in a ring are refused, each at its own place', async () => {
  const ring = await faultsOf(
    ...[{ supersedes: slugOf(2) }, { supersedes: slugOf(0) }, { supersedes: slugOf(1) }, { supersedes: slugOf(2) }],
  );
  expect(ring).toEqual([
    fault(`${first}, through "${slugOf(2)}", "${slugOf(1)}"`),
    fault(`"${slugOf(1)}" supersedes itself, through "${slugOf(0)}", "${slugOf(2)}"`),
    fault(`"${slugOf(2)}" supersedes itself, through "${slugOf(1)}", "${slugOf(0)}"`),
  ]);
  expect(new Set(ring.map(({ line }) => line)).size).toBe(3);
});

test('a ring that is closed by a withdrawal is refused', async () => {
  expect(await faultsOf({ supersedes: slugOf(1), withdrawn: withdrawn(1) }, {})).toEqual([
    fault(`${first}, through "${slugOf(1)}"`),
    fault(`"${slugOf(1)}" supersedes itself, through "${slugOf(0)}"`),
  ]);
});

test('a long chain of corrections, each told twice, is no ring', async () => {
  const chain = Array.from({ length: 60 }, (_, index) => ({
    ...(index > 0 ? { supersedes: slugOf(index - 1) } : {}),
    ...(index < 59 ? { withdrawn: withdrawn(index + 1) } : {}),
  }));
  expect(await faultsOf(...chain)).toEqual([]);
});

test('check and load name the file and the line of a claim that supersedes itself', async () => {
  const folder = folderOf({ supersedes: slugOf(0) });
  for (const command of ['check', 'load']) {
    const { code, stdout, stderr } = await run([command, folder], { DATABASE_URL: `${folder}/graph.sqlite` });
    expect(code).toBe(3);
    expect(`${stdout}${stderr}`).toMatch(new RegExp(`herald\\.yaml:\\d+:\\d+ correction: ${first}`));
  }
  rmSync(folder, { recursive: true });
});
